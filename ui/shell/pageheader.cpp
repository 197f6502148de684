// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pageheader.h"

#include "ui/shell/actionbutton.h"
#include "ui/shell/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(QString(), LabelScale::Title, LabelInk::Text, this))
    , m_subtitle(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_buttons(new FlowLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->hide();
    m_buttons->setSpacing(2 * grid);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    auto *words = new QWidget(this);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(m_title);
    lines->addWidget(m_subtitle);
    auto *buttons = new QWidget(this);
    buttons->setLayout(m_buttons);
    buttons->hide();  // until there is one
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(words);
    layout->addWidget(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString PageHeader::title() const
{
    return m_title->text();
}

QString PageHeader::subtitle() const
{
    return m_subtitle->text();
}

QPushButton *PageHeader::addAction(QAction *action, Rank rank)
{
    auto *button = makeActionButton(action, rank == Rank::Primary ? ButtonKind::Primary : ButtonKind::Plain, this);
    // The primary action stands at the far end, where the eye arrives.
    m_buttons->insertWidget(rank == Rank::Primary ? m_buttons->count() : 0, button);
    m_buttons->parentWidget()->show();
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_buttons->insertWidget(0, widget);
    m_buttons->parentWidget()->show();
}

}  // namespace gatehouse
