// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountpage.h"

#include "models/accounts/organizationtree.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/staterules.h"
#include "ui/shell/pageheader.h"

#include <QAction>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

AccountPage::AccountPage(const Desk &desk, Account::Id id, QWidget *parent)
    : RecordPage(u"accountPage"_s, parent)
    , m_id(id)
    , m_actions(new AccountActions(desk, this))
    , m_details(new AccountDetails(desk, AccountDetails::Head::Hidden, this))
{
    addActions();
    setDetails(m_details);
    connect(m_details, &AccountDetails::changed, this, &AccountPage::showAccount);
    connect(m_details, &AccountDetails::userOpened, this, &AccountPage::userOpened);
    connect(m_details, &AccountDetails::groupOpened, this, &AccountPage::groupOpened);
    connect(m_details, &AccountDetails::permissionSetOpened, this, &AccountPage::permissionSetOpened);
    m_details->setKey(TreeKey::of(id));
}

void AccountPage::addActions()
{
    QAction *edit = add(u"editAccount"_s, tr("&Edit account…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id); });
    QAction *move = add(u"moveAccount"_s, tr("&Move…"), u"ou", {}, [this] { m_actions->move({{}, {m_id}}); });
    m_suspend = add(u"suspendAccount"_s, tr("&Suspend"), u"lock", {}, [this] { m_actions->setState({m_id}, Account::State::Suspended); });
    m_reactivate
        = add(u"reactivateAccount"_s, tr("&Reactivate"), u"unlock", {}, [this] { m_actions->setState({m_id}, Account::State::Active); });
    m_close = add(u"closeAccount"_s, tr("&Close…"), u"cross", {}, [this] { m_actions->setState({m_id}, Account::State::PendingClosure); });
    header().addAction(edit, PageHeader::Rank::Primary);
    for (QAction *action : {move, m_suspend, m_reactivate, m_close}) {
        header().addAction(action, PageHeader::Rank::Secondary);
    }
}

void AccountPage::showAccount()
{
    const auto &account = m_details->account();
    header().setTitle(account ? account->name : tr("Account"));
    header().setSubtitle(account ? tr("%1 · %2").arg(account->accountId, account->path) : QString());
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        action->setEnabled(account.has_value());
        action->setToolTip(action->iconText());
    }
    if (!account) {
        return;
    }
    for (const auto &[action, state] : {std::pair(m_suspend, Account::State::Suspended), std::pair(m_reactivate, Account::State::Active),
                                        std::pair(m_close, Account::State::PendingClosure)}) {
        const QString reason = reasonAgainst(*account, state);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason.isEmpty() ? action->iconText() : reason);
    }
}

}  // namespace gatehouse
