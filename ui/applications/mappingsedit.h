// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/attributemapping.h"
#include "ui/shell/edit.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

/// Rows of attribute mappings: the application's name for an attribute, its value, its format. The Subject comes first and stays; the last
/// row is empty and waits for another one.
class MappingsEdit final : public Edit
{
    Q_OBJECT

public:
    explicit MappingsEdit(const QString &field, const QString &label = {});

    [[nodiscard]] QList<AttributeMapping> mappings() const;
    void setMappings(const QList<AttributeMapping> &mappings);

    [[nodiscard]] qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] QLineEdit *attribute(qsizetype row) const { return m_rows.at(std::size_t(row)).attribute; }
    [[nodiscard]] QLineEdit *expression(qsizetype row) const { return m_rows.at(std::size_t(row)).expression; }
    [[nodiscard]] QComboBox *format(qsizetype row) const { return m_rows.at(std::size_t(row)).format; }

    [[nodiscard]] QWidget *widget() const override { return m_box; }
    /// A list of lists: name, expression, the word of the format.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return mappings().isEmpty(); }

    /// The same for a form's values.
    [[nodiscard]] static QVariant valueOf(const QList<AttributeMapping> &mappings);
    [[nodiscard]] static QList<AttributeMapping> mappingsOf(const QVariant &value);

protected:
    void setLocked() override;

private:
    struct Row {
        QWidget *box;
        QLineEdit *attribute;
        QLineEdit *expression;
        QComboBox *format;
        QWidget *remove;
    };

    void addRow(const AttributeMapping &mapping);
    QLineEdit *addLine(QWidget *box, const QString &text, const QString &example);
    void removeRow(const QWidget *box);
    void settle();
    [[nodiscard]] Status check();
    [[nodiscard]] AttributeMapping mappingIn(const Row &row) const;

    bool m_locked = false;
    QWidget *m_box;
    QVBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

}  // namespace gatehouse
