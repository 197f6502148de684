// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/factsview.h"

#include "ui/shell/chip.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

FactsView::FactsView(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    clear();
}

void FactsView::clear()
{
    delete m_content;
    m_content = new QWidget(this);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(2 * grid);
    m_sections->addStretch();
    m_layout->addWidget(m_content);
    m_grid = nullptr;
    m_cell = 0;
}

void FactsView::addSection(const QString &title)
{
    int at = m_sections->count() - 1;
    if (!title.isEmpty()) {
        QLabel *heading = makeLabel(title, LabelScale::Section, LabelInk::Text, m_content);
        heading->setContentsMargins(0, m_grid ? 3 * grid : 0, 0, 0);
        m_sections->insertWidget(at++, heading);
        m_sections->insertWidget(at++, makeLine(m_content));
    }
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, grid, 0, 0);
    m_grid->setHorizontalSpacing(6 * grid);
    m_grid->setVerticalSpacing(3 * grid);
    for (int column = 0; column < m_columns; ++column) {
        // A column without anything in it would be left without its gap, and the sections would not line up.
        m_grid->addWidget(new QWidget(m_content), 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    m_sections->insertLayout(at, m_grid);
    m_cell = 0;
}

QWidget *FactsView::valueWidget(const QString &label, const QString &value, Copy copy)
{
    auto *text
        = makeLabel(value.isEmpty() ? u"–"_s : value, LabelScale::Body, value.isEmpty() ? LabelInk::Muted : LabelInk::Text, m_content);
    text->setWordWrap(true);
    text->setMinimumWidth(1);  // a long word must not make its column wider than the others
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(label, value.isEmpty() ? tr("none") : value));
    text->setCursor(Qt::IBeamCursor);
    if (copy == Copy::ByHand || value.isEmpty()) {
        return text;
    }
    auto *box = new QWidget(m_content);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto *button = new QToolButton(box);
    button->setIcon(icon(u"copy", Tokens::muted));
    button->setIconSize({14, 14});
    button->setProperty("small", true);
    button->setToolTip(tr("Copy %1").arg(label));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [value] { QGuiApplication::clipboard()->setText(value); });
    text->setWordWrap(false);
    row->addWidget(text);
    row->addWidget(button);
    row->addStretch();
    return box;
}

void FactsView::addFact(const QString &label, const QString &value, Copy copy)
{
    place(label, valueWidget(label, value, copy), 1);
}

void FactsView::addStatus(const QString &label, const QString &value, Tone tone)
{
    auto *chip = new ChipLabel(value, tone, m_content);
    chip->setAccessibleName(tr("%1: %2").arg(label, value));
    place(label, chip, 1);
}

void FactsView::addWide(const QString &label, const QString &value)
{
    place(label, valueWidget(label, value, Copy::ByHand), m_columns);
}

void FactsView::place(const QString &label, QWidget *value, int span)
{
    if (!m_grid) {
        addSection(QString());
    }
    auto *fact = new QWidget(m_content);
    auto *layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *name = makeLabel(label, LabelScale::Small, LabelInk::Muted, fact);
    name->setVisible(!label.isEmpty());
    layout->addWidget(name);
    layout->addWidget(value);
    if (span > 1 && m_cell % m_columns != 0) {
        m_cell += m_columns - m_cell % m_columns;
    }
    m_grid->addWidget(fact, m_cell / m_columns, m_cell % m_columns, 1, span, Qt::AlignTop);
    m_cell += span;
}

}  // namespace gatehouse
