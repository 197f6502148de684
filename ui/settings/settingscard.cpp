// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingscard.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/factsview.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

SettingsCard::SettingsCard(const QString &name, const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_explanation(makeLabel(explanation, LabelScale::Body, LabelInk::Muted, this))
    , m_facts(new FactsView(2, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(!explanation.isEmpty());
    m_buttons->setSpacing(2 * grid);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(title, LabelScale::Section, LabelInk::Text, this));
    layout->addWidget(m_explanation);
    layout->addWidget(m_facts);
    layout->addLayout(m_buttons);
    layout->addWidget(makeLine(this));
}

void SettingsCard::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void SettingsCard::addAction(QAction *action)
{
    m_buttons->insertWidget(m_buttons->count() - 1, makeActionButton(action, ButtonKind::Plain, this));
}

}  // namespace gatehouse
