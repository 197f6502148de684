// SPDX-License-Identifier: Apache-2.0
#include "ui/saml/assertionlab.h"

#include "ui/saml/assertionview.h"
#include "ui/saml/inspectionview.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

AssertionLab::AssertionLab(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_tabs(new QTabWidget(this))
    , m_assertion(new AssertionView(desk))
    , m_inspection(new InspectionView(desk))
{
    setObjectName(u"assertionLab"_s);
    m_header->setTitle(tr("Assertion lab"));
    m_header->setSubtitle(tr("What an application is sent, and what a SAML message says"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Assertion lab"));
    m_tabs->addTab(m_assertion, tr("Compose"));
    m_tabs->addTab(m_inspection, tr("Inspect"));
    addActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connect(m_assertion, &AssertionView::applicationRequested, this, &AssertionLab::applicationRequested);
    connect(m_assertion, &AssertionView::mappingsRequested, this, &AssertionLab::mappingsRequested);
    connect(m_assertion, &AssertionView::userRequested, this, &AssertionLab::userRequested);
    connect(m_assertion, &AssertionView::pageRequested, this, &AssertionLab::pageRequested);
    connect(m_assertion, &AssertionView::changed, this, &AssertionLab::updateActions);
    updateActions();
}

void AssertionLab::addActions()
{
    const auto add = [this](const QString &name, const QString &text, QStringView iconName, PageHeader::Rank rank, auto run) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        m_header->addAction(action, rank);
        return action;
    };
    m_copy = add(u"copyXml"_s, tr("&Copy XML"), u"copy", PageHeader::Rank::Primary, [this] { m_assertion->copy(); });
    m_examine = add(u"inspectResponse"_s, tr("&Inspect it"), u"search", PageHeader::Rank::Secondary, [this] {
        m_inspection->setMessage(QString::fromUtf8(m_assertion->response()));
        m_tabs->setCurrentWidget(m_inspection);
    });
}

void AssertionLab::updateActions()
{
    const bool isThere = !m_assertion->response().isEmpty();
    for (QAction *action : {m_copy, m_examine}) {
        action->setEnabled(isThere);
        action->setToolTip(isThere ? action->iconText() : tr("Choose an application and a person first."));
    }
}

}  // namespace gatehouse
