// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/form.h"

#include "ui/shell/field.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

Form::Form(QWidget *parent) : QWidget(parent), m_message(new MessageBar(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3 * grid);
    m_layout->addWidget(m_message);
    m_layout->addStretch(1);
}

Form::~Form() = default;

void Form::addSection(const QString &title, Columns columns)
{
    int at = m_layout->count() - 1;
    if (!title.isEmpty()) {
        QLabel *heading = makeLabel(title, LabelScale::Heading, LabelInk::Text, this);
        heading->setContentsMargins(0, m_section ? 2 * grid : 0, 0, 0);
        m_layout->insertWidget(at++, heading);
    }
    m_section = new QGridLayout;
    m_section->setHorizontalSpacing(4 * grid);
    m_section->setVerticalSpacing(3 * grid);
    m_section->setColumnStretch(0, 1);
    if (columns == Columns::Two) {
        m_section->setColumnStretch(1, 1);
    }
    m_layout->insertLayout(at, m_section);
    m_columns = columns;
    m_cell = 0;
}

void Form::addWidget(QWidget *widget)
{
    place(widget, Edit::Width::Full);
}

void Form::place(QWidget *widget, Edit::Width width)
{
    if (!m_section) {
        addSection(QString());
    }
    const bool two = m_columns == Columns::Two;
    if (!two || width == Edit::Width::Full) {
        const int line = two ? (m_cell + 1) / 2 : m_cell;
        m_section->addWidget(widget, line, 0, 1, two ? 2 : 1);
        m_cell = two ? (line + 1) * 2 : line + 1;
        return;
    }
    m_section->addWidget(widget, m_cell / 2, m_cell % 2, Qt::AlignTop);
    ++m_cell;
}

void Form::take(Edit *edit)
{
    auto *field = new Field(*edit, this);
    m_rows.push_back({std::unique_ptr<Edit>(edit), field});
    place(field, edit->width());
    if (isTall(*edit->widget())) {
        m_layout->setStretchFactor(m_section, 1);
        m_section->setRowStretch(m_section->rowCount() - 1, 1);
        m_layout->setStretch(m_layout->count() - 1, 0);
    }
    connect(edit, &Edit::left, this, [this, edit] {
        if (const Row *at = row(edit->field()); !at->field->isRefused()) {
            check(*at);
        }
    });
    connect(edit, &Edit::changed, this, [this, edit] {
        const Row *at = row(edit->field());
        if (!at->field->complaint().isEmpty()) {
            check(*at);
        }
        Q_EMIT changed();
    });
}

bool Form::check(const Row &row)
{
    const Status verdict = row.edit->verify();
    row.field->setComplaint(verdict ? QString() : verdict.error().message);
    return verdict.has_value();
}

const Form::Row *Form::row(const QString &field) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.edit->field() == field; });
    return at == m_rows.end() ? nullptr : &*at;
}

Edit *Form::edit(const QString &field) const
{
    const Row *at = row(field);
    return at ? at->edit.get() : nullptr;
}

void Form::load(const QVariantMap &values)
{
    for (const Row &each : m_rows) {
        if (values.contains(each.edit->field())) {
            each.edit->setValue(values.value(each.edit->field()));
        }
    }
    m_loaded = this->values();
    clearErrors();
}

QVariantMap Form::values() const
{
    QVariantMap all;
    for (const Row &each : m_rows) {
        all.insert(each.edit->field(), each.edit->value());
    }
    return all;
}

QVariant Form::value(const QString &field) const
{
    const Row *at = row(field);
    return at ? at->edit->value() : QVariant();
}

bool Form::isModified() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &each) {
        const QString &field = each.edit->field();
        return m_loaded.contains(field) ? each.edit->value() != m_loaded.value(field) : !each.edit->isEmpty();
    });
}

bool Form::submit()
{
    m_message->clear();
    const Row *first = nullptr;
    for (const Row &each : m_rows) {
        if (!check(each) && !first) {
            first = &each;
        }
    }
    if (first) {
        first->field->reveal();
    }
    return !first;
}

void Form::showError(const Error &error)
{
    const Row *at = error.field.isEmpty() ? nullptr : row(error.field);
    if (!at) {
        m_message->showMessage(Tone::Danger, error.message);
        return;
    }
    at->field->refuse(error.message);
    at->field->reveal();
}

void Form::clearErrors()
{
    m_message->clear();
    for (const Row &each : m_rows) {
        each.field->setComplaint(QString());
    }
}

QString Form::complaint(const QString &field) const
{
    const Row *at = row(field);
    return at ? at->field->complaint() : QString();
}

}  // namespace gatehouse
