// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

#include <QList>
#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace gatehouse {

/// What each column of a table is taken for, with the first values beside it.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportRow::Kind kind, QWidget *parent = nullptr);

    /// Shows the columns of a file with the mapping that was proposed for them.
    void setFile(const ImportFile &file);
    [[nodiscard]] QMap<QString, QString> mapping() const;  ///< header to target, empty where a column is left out
    /// Whether the mapping can be used: the record's name has a column, and no target has two.
    [[nodiscard]] Status verify() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(int row, const ImportColumn &column, const QStringList &samples);
    void showUnused();
    [[nodiscard]] QStringList targets() const;
    [[nodiscard]] QStringList missingForNewUsers() const;
    [[nodiscard]] QComboBox *makeChoice(const ImportColumn &column);

    struct Row {
        QString header;
        QComboBox *choice;
    };
    ImportRow::Kind m_kind;
    QList<Row> m_rows;
    QList<ImportColumn> m_columns;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_unused;
};

}  // namespace gatehouse
