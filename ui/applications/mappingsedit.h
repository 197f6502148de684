// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/attributemapping.h"
#include "ui/shell/rowsedit.h"

namespace gatehouse {

/// Rows of attribute mappings: the application's name for an attribute, its value, its format. The Subject comes first and stays.
class MappingsEdit final : public RowsEdit
{
    Q_OBJECT

public:
    explicit MappingsEdit(const QString &field, const QString &label = {});

    [[nodiscard]] QList<AttributeMapping> mappings() const;
    void setMappings(const QList<AttributeMapping> &mappings);

    [[nodiscard]] QLineEdit *attribute(qsizetype row) const { return lineAt(rows().at(std::size_t(row)), 0); }
    [[nodiscard]] QLineEdit *expression(qsizetype row) const { return lineAt(rows().at(std::size_t(row)), 1); }
    [[nodiscard]] QComboBox *format(qsizetype row) const { return formatIn(rows().at(std::size_t(row))); }

    /// A list of lists: name, expression, the word of the format.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return mappings().isEmpty(); }

    /// The same for a form's values.
    [[nodiscard]] static QVariant valueOf(const QList<AttributeMapping> &mappings);
    [[nodiscard]] static QList<AttributeMapping> mappingsOf(const QVariant &value);

protected:
    void appendEmpty() override { addRow({}); }
    [[nodiscard]] bool isBlank(const Row &row) const override;
    [[nodiscard]] bool mayGo(const Row &row) const override { return !mappingIn(row).isSubject(); }
    [[nodiscard]] std::size_t firstField() const override { return 1; }  // that of the Subject is given
    void setLocked() override;

private:
    void addRow(const AttributeMapping &mapping);
    [[nodiscard]] Status check();
    [[nodiscard]] AttributeMapping mappingIn(const Row &row) const;
    [[nodiscard]] static QComboBox *formatIn(const Row &row);
};

}  // namespace gatehouse
