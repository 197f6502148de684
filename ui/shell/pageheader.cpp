// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pageheader.h"

#include "ui/shell/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(QString(), LabelScale::Title, LabelInk::Text, this))
    , m_subtitle(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->hide();
    m_buttons->setSpacing(2 * grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4 * grid);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_buttons->insertWidget(rank == Rank::Primary ? m_buttons->count() : 0, button, 0, Qt::AlignVCenter);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_buttons->insertWidget(0, widget, 0, Qt::AlignVCenter);
}

}  // namespace gatehouse
