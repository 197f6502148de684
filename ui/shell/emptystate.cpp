// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/emptystate.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel(QString(), LabelScale::Heading, LabelInk::Text, this))
    , m_text(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_actions(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(440);
    m_text->setMinimumWidth(240);
    m_actions->setSpacing(2 * grid);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * grid);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_text, 4);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addSpacing(grid);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    clearActions();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    drawIcon();
}

void EmptyState::addAction(const QString &text, std::function<void()> run)
{
    const bool first = m_actions->count() == 2;
    auto *button = makeButton(text, first ? ButtonKind::Primary : ButtonKind::Plain, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    connect(button, &QPushButton::clicked, this, std::move(run));
}

void EmptyState::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_actions->addStretch();
    m_actions->addStretch();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, 40, Tokens::current()[Tokens::outline], devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawIcon();
    }
    QWidget::changeEvent(event);
}

}  // namespace gatehouse
