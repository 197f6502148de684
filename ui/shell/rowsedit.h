// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

/// Rows of fields that belong together. The last row is empty and waits for another one; every row but that can be taken away, and all are
/// named by their place. A subclass says what a row has.
class RowsEdit : public Edit
{
    Q_OBJECT

public:
    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] QWidget *widget() const override { return m_box; }

protected:
    /// What stands above a column, and how its fields are called: `name` in object names, `title` for a person.
    struct Column {
        QString name;
        QString title;
        int width = 0;  ///< as wide as there is room for when 0
    };
    struct Row {
        QWidget *box;
        std::vector<QWidget *> fields;
        QWidget *remove;
    };

    RowsEdit(QString field, QString label, std::vector<Column> columns);

    /// Puts an empty row behind the others, by `appendRow`.
    virtual void appendEmpty() = 0;
    [[nodiscard]] virtual bool isBlank(const Row &row) const = 0;
    /// Whether a row can be taken away at all.
    [[nodiscard]] virtual bool mayGo(const Row &) const { return true; }
    /// The field that the keyboard comes to first.
    [[nodiscard]] virtual std::size_t firstField() const { return 0; }

    /// What a row's fields are made in.
    [[nodiscard]] QWidget *makeBox() const;
    QLineEdit *makeLine(QWidget *box, const QString &text, const QString &example);
    void appendRow(QWidget *box, const std::vector<QWidget *> &fields);
    void clearRows();
    /// One empty row at the end, and every row named by its place.
    void settle();

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] QLineEdit *lineAt(const Row &row, std::size_t column) const;
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// To be called by `setLocked` before the rows are made again.
    void keepLocked() { m_locked = true; }
    /// The field where something is wrong has the keyboard next.
    void leadTo(QWidget *field);

private:
    void removeRow(const QWidget *box);

    std::vector<Column> m_columns;
    bool m_locked = false;
    QWidget *m_box;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

}  // namespace gatehouse
