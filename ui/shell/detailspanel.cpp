// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/detailspanel.h"

#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_placeholder(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_title(makeLabel(QString(), LabelScale::Heading, LabelInk::Text, this))
    , m_subtitle(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_header(new QHBoxLayout)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"details"_s);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 0);
    layout->setSpacing(grid);
    m_header->setSpacing(2 * grid);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    layout->addLayout(m_header);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(content);
    setTitle(QString());
}

void DetailsPanel::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title.isEmpty() ? tr("Details") : tr("Details of %1").arg(title));
}

void DetailsPanel::addTab(QWidget *page, const QString &title)
{
    page->setContentsMargins(0, 3 * grid, 0, 2 * grid);
    m_tabs->addTab(makeScrollArea(page, m_tabs), title);
}

void DetailsPanel::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget);
}

void DetailsPanel::showPlaceholder(const QString &text)
{
    m_placeholder->setText(text);
    m_stack->setCurrentIndex(0);
}

void DetailsPanel::showContent()
{
    m_stack->setCurrentIndex(1);
}

}  // namespace gatehouse
