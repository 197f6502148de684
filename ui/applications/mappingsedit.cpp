// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/mappingsedit.h"

#include "core/applications/application.h"
#include "ui/applications/expressioncompleter.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int removeWidth = 8 * grid;
constexpr int formatWidth = 44 * grid;

bool isBlank(const AttributeMapping &mapping)
{
    return mapping.attribute.isEmpty() && mapping.expression.isEmpty();
}

}  // namespace

MappingsEdit::MappingsEdit(const QString &field, const QString &label)
    : Edit(field, label)
    , m_box(new QWidget)
    , m_layout(new QVBoxLayout(m_box))
{
    setWidth(Width::Full);
    m_box->setObjectName(field);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(makeLabel(tr("Attribute in the application"), LabelScale::Small, LabelInk::Muted, m_box), 1);
    head->addWidget(makeLabel(tr("Text or attribute of the user"), LabelScale::Small, LabelInk::Muted, m_box), 1);
    auto *format = makeLabel(tr("Format"), LabelScale::Small, LabelInk::Muted, m_box);
    format->setFixedWidth(formatWidth);
    head->addWidget(format);
    head->addSpacing(removeWidth + 2 * grid);
    m_layout->addLayout(head);
    setRule([this](const QVariant &) { return check(); });
    setMappings({});
}

QLineEdit *MappingsEdit::addLine(QWidget *box, const QString &text, const QString &example)
{
    auto *line = new QLineEdit(text, box);
    line->setCursorPosition(0);
    line->setPlaceholderText(example);
    line->setReadOnly(m_locked);
    line->installEventFilter(this);
    connect(line, &QLineEdit::textChanged, this, [this, line] {
        setStyled(line, "wrong", false);
        settle();
        Q_EMIT changed();
    });
    return line;
}

void MappingsEdit::addRow(const AttributeMapping &mapping)
{
    auto *box = new QWidget(m_box);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * grid);
    auto *attribute = addLine(box, mapping.attribute, tr("Add an attribute"));
    auto *expression = addLine(box, mapping.expression, u"${user:email}"_s);
    auto *completer = new ExpressionCompleter(expression);
    auto *all = expression->addAction(icon(u"chevron-down", Tokens::muted), QLineEdit::TrailingPosition);
    all->setToolTip(tr("Insert an attribute of the user"));
    all->setVisible(!m_locked);
    connect(all, &QAction::triggered, completer, &ExpressionCompleter::offerAll);
    auto *format = new QComboBox(box);
    format->setFixedWidth(formatWidth);
    for (const AttributeFormat each : formatsFor(mapping.attribute)) {
        format->addItem(labelOf(each), nameOf(each));
    }
    format->setCurrentIndex(std::max(0, format->findData(nameOf(mapping.format))));
    format->setEnabled(!m_locked);
    connect(format, &QComboBox::currentIndexChanged, this, &Edit::changed);
    auto *remove = new QToolButton(box);
    remove->setIcon(icon(u"remove"));
    remove->setFixedWidth(removeWidth);
    QSizePolicy kept = remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    remove->setSizePolicy(kept);
    connect(remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    line->addWidget(attribute, 1);
    line->addWidget(expression, 1);
    line->addWidget(format);
    line->addWidget(remove);
    if (mapping.isSubject()) {
        attribute->setReadOnly(true);
        attribute->setToolTip(tr("The Subject can't be taken away: it is how the application knows who signs in."));
    }
    m_layout->addWidget(box);
    m_rows.push_back({box, attribute, expression, format, remove});
}

void MappingsEdit::removeRow(const QWidget *box)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row &each) { return each.box == box; });
    // It is a button of the row itself that was clicked: the row goes a little later, and is nobody's until then.
    row->box->hide();
    row->box->setParent(nullptr);
    row->box->deleteLater();
    const auto next = m_rows.erase(row);
    next->attribute->setFocus(Qt::OtherFocusReason);
    settle();
    Q_EMIT changed();
}

/// One empty row at the end, and every row named by its place.
void MappingsEdit::settle()
{
    if (!m_locked && (m_rows.empty() || !isBlank(mappingIn(m_rows.back())))) {
        addRow({});
    }
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row &row = m_rows[at];
        const int number = int(at) + 1;
        row.attribute->setObjectName(u"%1Attribute%2"_s.arg(field()).arg(number));
        row.expression->setObjectName(u"%1Value%2"_s.arg(field()).arg(number));
        row.format->setObjectName(u"%1Format%2"_s.arg(field()).arg(number));
        row.remove->setObjectName(u"%1Remove%2"_s.arg(field()).arg(number));
        row.attribute->setAccessibleName(tr("Attribute in the application, row %1").arg(number));
        row.expression->setAccessibleName(tr("Text or attribute of the user, row %1").arg(number));
        row.format->setAccessibleName(tr("Format, row %1").arg(number));
        row.remove->setAccessibleName(tr("Remove row %1").arg(number));
        row.remove->setToolTip(row.remove->accessibleName());
        row.remove->setVisible(!m_locked && at + 1 < m_rows.size() && !mappingIn(row).isSubject());
    }
    m_box->setFocusProxy(m_rows.empty() ? nullptr : m_rows.front().expression);
}

AttributeMapping MappingsEdit::mappingIn(const Row &row) const
{
    return {row.attribute->text().trimmed(), row.expression->text().trimmed(),
            attributeFormatNamed(row.format->currentData().toString()).value_or(AttributeFormat::Unspecified)};
}

QList<AttributeMapping> MappingsEdit::mappings() const
{
    QList<AttributeMapping> all;
    for (const Row &row : m_rows) {
        if (const AttributeMapping mapping = mappingIn(row); !isBlank(mapping)) {
            all.append(mapping);
        }
    }
    return all;
}

void MappingsEdit::setMappings(const QList<AttributeMapping> &mappings)
{
    for (const Row &row : m_rows) {
        delete row.box;
    }
    m_rows.clear();
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
    for (const Row &row : m_rows) {
        const AttributeMapping mapping = mappingIn(row);
        auto valid = isBlank(mapping) ? Status() : validateMapping(mapping);
        const auto same = [&mapping](const AttributeMapping &each) { return each.attribute == mapping.attribute; };
        if (valid && !isBlank(mapping) && std::count_if(all.cbegin(), all.cend(), same) > 1) {
            valid = fail(Error::Kind::Invalid, tr("The attribute %1 is mapped twice.").arg(mapping.attribute), field());
        }
        setStyled(mapping.attribute.isEmpty() ? row.attribute : row.expression, "wrong", !valid);
        if (!valid && verdict) {
            m_box->setFocusProxy(mapping.attribute.isEmpty() ? row.attribute : row.expression);
            verdict = std::move(valid);
        }
    }
    return verdict ? validateMappings(all) : verdict;
}

void MappingsEdit::setLocked()
{
    m_locked = true;
    setMappings(mappings());
}

}  // namespace gatehouse
