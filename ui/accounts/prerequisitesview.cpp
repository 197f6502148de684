// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/prerequisitesview.h"

#include "ui/shell/chip.h"
#include "ui/shell/parts.h"

#include <QGridLayout>
#include <QLabel>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipColumnWidth = 170;

Tone toneOf(Prerequisite::State state)
{
    switch (state) {
    case Prerequisite::State::Met:
        return Tone::Success;
    case Prerequisite::State::Missing:
        return Tone::Danger;
    case Prerequisite::State::Offered:
        return Tone::Info;
    case Prerequisite::State::Check:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

QLabel *makeText(const QString &text, LabelInk ink, QWidget *parent)
{
    QLabel *label = makeLabel(text, LabelScale::Body, ink, parent);
    label->setWordWrap(true);
    return label;
}

}  // namespace

PrerequisitesView::PrerequisitesView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"prerequisites"_s);
    setAccessibleName(tr("Prerequisites"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void PrerequisitesView::setPrerequisites(const QList<Prerequisite> &prerequisites)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    for (const Prerequisite &each : prerequisites) {
        layout->addWidget(rowFor(each));
    }
    m_layout->addWidget(m_rows);
}

QWidget *PrerequisitesView::rowFor(const Prerequisite &prerequisite)
{
    auto *row = new QWidget(m_rows);
    row->setAccessibleName(u"%1: %2"_s.arg(prerequisite.title, labelOf(prerequisite.state)));
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(3 * grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnMinimumWidth(0, chipColumnWidth);
    layout->setColumnStretch(1, 1);
    auto *chip = new ChipLabel(labelOf(prerequisite.state), toneOf(prerequisite.state), row);
    chip->setAccessibleName(labelOf(prerequisite.state));
    layout->addWidget(chip, 0, 0, Qt::AlignLeading | Qt::AlignTop);
    layout->addWidget(makeLabel(prerequisite.title, LabelScale::Section, LabelInk::Text, row), 0, 1);
    layout->addWidget(makeText((QStringList{prerequisite.found} + prerequisite.items).join(u'\n'), LabelInk::Text, row), 1, 1);
    if (!prerequisite.advice.isEmpty()) {
        layout->addWidget(makeText(prerequisite.advice, LabelInk::Muted, row), 2, 1);
    }
    return row;
}

}  // namespace gatehouse
