// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/mappingsedit.h"

#include "core/applications/application.h"
#include "ui/applications/expressioncompleter.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatWidth = 44 * grid;

}  // namespace

MappingsEdit::MappingsEdit(const QString &field, const QString &label)
    : RowsEdit(field, label,
               {{u"Attribute"_s, tr("Attribute in the application")},
                {u"Value"_s, tr("Text or attribute of the user")},
                {u"Format"_s, tr("Format"), formatWidth}})
{
    setRule([this](const QVariant &) { return check(); });
    setMappings({});
}

void MappingsEdit::addRow(const AttributeMapping &mapping)
{
    QWidget *box = makeBox();
    auto *attribute = makeLine(box, mapping.attribute, tr("Add an attribute"));
    auto *expression = makeLine(box, mapping.expression, u"${user:email}"_s);
    auto *completer = new ExpressionCompleter(expression);
    auto *all = expression->addAction(icon(u"chevron-down", Tokens::muted), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Insert an attribute of the user"));
    all->setVisible(!isLocked());
    connect(all, &QAction::triggered, completer, &ExpressionCompleter::offerAll);
    auto *format = new QComboBox(box);
    for (const AttributeFormat each : formatsFor(mapping.attribute)) {
        format->addItem(labelOf(each), nameOf(each));
    }
    format->setCurrentIndex(std::max(0, format->findData(nameOf(mapping.format))));
    format->setEnabled(!isLocked());
    connect(format, &QComboBox::currentIndexChanged, this, &Edit::changed);
    if (mapping.isSubject()) {
        attribute->setReadOnly(true);
        attribute->setToolTip(tr("The Subject can't be taken away: it is how the application knows who signs in."));
    }
    appendRow(box, {attribute, expression, format});
}

QComboBox *MappingsEdit::formatIn(const Row &row)
{
    return qobject_cast<QComboBox *>(row.fields[2]);
}

AttributeMapping MappingsEdit::mappingIn(const Row &row) const
{
    return {lineAt(row, 0)->text().trimmed(), lineAt(row, 1)->text().trimmed(),
            attributeFormatNamed(formatIn(row)->currentData().toString()).value_or(AttributeFormat::Unspecified)};
}

bool MappingsEdit::isBlank(const Row &row) const
{
    const AttributeMapping mapping = mappingIn(row);
    return mapping.attribute.isEmpty() && mapping.expression.isEmpty();
}

QList<AttributeMapping> MappingsEdit::mappings() const
{
    QList<AttributeMapping> all;
    for (const Row &row : rows()) {
        if (!isBlank(row)) {
            all.append(mappingIn(row));
        }
    }
    return all;
}

void MappingsEdit::setMappings(const QList<AttributeMapping> &mappings)
{
    clearRows();
    QList<AttributeMapping> ordered = mappings;
    std::stable_partition(ordered.begin(), ordered.end(), [](const AttributeMapping &each) { return each.isSubject(); });
    for (const AttributeMapping &mapping : std::as_const(ordered)) {
        addRow(mapping);
    }
    settle();
    Q_EMIT changed();
}

QVariant MappingsEdit::value() const
{
    return valueOf(mappings());
}

void MappingsEdit::setValue(const QVariant &value)
{
    setMappings(mappingsOf(value));
}

QVariant MappingsEdit::valueOf(const QList<AttributeMapping> &mappings)
{
    QVariantList all;
    for (const AttributeMapping &mapping : mappings) {
        all.append(QVariant(QVariantList{mapping.attribute, mapping.expression, nameOf(mapping.format)}));
    }
    return all;
}

QList<AttributeMapping> MappingsEdit::mappingsOf(const QVariant &value)
{
    QList<AttributeMapping> mappings;
    const QVariantList all = value.toList();
    for (const QVariant &each : all) {
        const QVariantList parts = each.toList();
        mappings.append({parts.value(0).toString(), parts.value(1).toString(),
                         attributeFormatNamed(parts.value(2).toString()).value_or(AttributeFormat::Unspecified)});
    }
    return mappings;
}

/// Every wrong row is marked; the first one answers for all.
Status MappingsEdit::check()
{
    Status verdict;
    const auto all = mappings();
    for (const Row &row : rows()) {
        const AttributeMapping mapping = mappingIn(row);
        auto valid = isBlank(row) ? Status() : validateMapping(mapping);
        const auto same = [&mapping](const AttributeMapping &each) { return each.attribute == mapping.attribute; };
        if (valid && !isBlank(row) && std::count_if(all.cbegin(), all.cend(), same) > 1) {
            valid = fail(Error::Kind::Invalid, tr("The attribute %1 is mapped twice.").arg(mapping.attribute), field());
        }
        QWidget *wrong = row.fields[mapping.attribute.isEmpty() ? 0 : 1];
        setStyled(wrong, "wrong", !valid);
        if (!valid && verdict) {
            leadTo(wrong);
            verdict = std::move(valid);
        }
    }
    return verdict ? validateMappings(all) : verdict;
}

void MappingsEdit::setLocked()
{
    const auto present = mappings();
    keepLocked();
    setMappings(present);
}

}  // namespace gatehouse
