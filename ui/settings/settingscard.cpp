// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingscard.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/factsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

SettingsCard::SettingsCard(const QString &name, const QString &title, const QString &explanation, QWidget *parent)
    : QFrame(parent)
    , m_explanation(makeLabel(explanation, LabelScale::Body, LabelInk::Muted, this))
    , m_facts(new FactsView(2, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(!explanation.isEmpty());
    setProperty("card", true);
    m_buttons->setSpacing(2 * grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(grid);
    words->addWidget(makeLabel(title, LabelScale::Section, LabelInk::Text, this));
    words->addWidget(m_explanation);
    auto *head = new QHBoxLayout;
    head->setSpacing(4 * grid);
    head->addLayout(words, 1);
    head->addLayout(m_buttons);
    head->setAlignment(m_buttons, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 4 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(m_facts);
}

void SettingsCard::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void SettingsCard::addAction(QAction *action)
{
    m_buttons->addWidget(makeActionButton(action, ButtonKind::Plain, this));
}

}  // namespace gatehouse
