// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspage.h"

#include "core/accounts/organizationservice.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/enablepage.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

AccountsPage::AccountsPage(const Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_actions(new AccountActions(desk, this))
    , m_enable(new EnablePage(desk, *m_actions))
    , m_pane(new AccountsPane(desk, *m_actions))
{
    setObjectName(u"accountsPage"_s);
    addWidget(m_enable);
    addWidget(m_pane);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Accounts) {
            read();
        }
    });
    read();
}

void AccountsPage::read()
{
    const auto organization = OrganizationService(m_desk.workspace).organization();
    const bool exists = organization && *organization;
    if (!exists) {
        m_enable->read();
    }
    QWidget *shown = exists ? static_cast<QWidget *>(m_pane) : m_enable;
    setCurrentWidget(shown);
    setFocusProxy(shown);
}

}  // namespace gatehouse
