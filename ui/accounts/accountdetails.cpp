// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdetails.h"

#include "core/accounts/accountservice.h"
#include "core/accounts/unitservice.h"
#include "models/accounts/accounttablemodel.h"
#include "models/accounts/organizationtree.h"
#include "ui/history/recordhistory.h"
#include "ui/shell/factsview.h"

#include <QLocale>
#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

AccountDetails::AccountDetails(const Desk &desk, Head head, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_head(head)
    , m_placeholder(tr("Select an account or a unit to see the details."))
    , m_facts(new FactsView(3))
    , m_history(new RecordHistory(u"accountHistory"_s, desk))
{
    m_facts->setObjectName(u"accountFacts"_s);
    addTab(m_facts, tr("Details"));
    addTab(m_history, tr("History"));
    tabs()->setAccessibleName(tr("Details of the account"));
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if ((rooms & Room::Accounts) && m_key != 0) {
            read();
        }
    });
    showPlaceholder(m_placeholder);
}

void AccountDetails::addAccountTab(QWidget *page, const QString &title, std::function<void(Account::Id)> show)
{
    addTab(page, title);
    const int last = tabs()->count() - 1;
    const int place = int(m_accountTabs.size());
    QWidget *tab = tabs()->widget(last);
    tabs()->insertTab(place, tab, title);
    tabs()->setCurrentIndex(0);
    m_accountTabs.append({tab, std::move(show)});
    m_accountTabs.last().show(m_account ? m_account->id : Account::Id());
    showAccountTabs(m_account.has_value());
}

void AccountDetails::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    if (m_key == 0) {
        showPlaceholder(text);
    }
}

void AccountDetails::setKey(qint64 key)
{
    m_key = key;
    read();
}

void AccountDetails::showAccountTabs(bool shown)
{
    for (const AccountTab &each : std::as_const(m_accountTabs)) {
        tabs()->setTabVisible(tabs()->indexOf(each.tab), shown);
    }
}

void AccountDetails::read()
{
    if (m_key == 0) {
        m_account.reset();
        showPlaceholder(m_placeholder);
    } else if (TreeKey::isUnit(m_key)) {
        m_account.reset();
        readUnit();
    } else {
        readAccount();
    }
    for (const AccountTab &each : std::as_const(m_accountTabs)) {
        each.show(m_account ? m_account->id : Account::Id());
    }
    showAccountTabs(m_account.has_value());
    Q_EMIT changed();
}

void AccountDetails::readAccount()
{
    const auto account = AccountService(m_desk.workspace).account(TreeKey::account(m_key));
    m_account = account ? std::optional(*account) : std::nullopt;
    if (!account) {
        m_key = 0;
        showPlaceholder(account.error().message);
        return;
    }
    m_history->setRecord(account->accountId);
    showAccountFacts();
    showContent();
}

void AccountDetails::readUnit()
{
    const Unit::Id id = TreeKey::unit(m_key);
    const UnitService service(m_desk.workspace);
    const auto unit = service.unit(id);
    const auto path = service.path(id);
    const auto below = UnitStore(m_desk.workspace.database()).contentBelow(id);
    if (!unit || !path || !below) {
        m_key = 0;
        showPlaceholder(!unit ? unit.error().message : !path ? path.error().message : below.error().message);
        return;
    }
    m_history->setRecord(unit->unitId);
    showUnitFacts(*unit, *path, *below);
    showContent();
}

void AccountDetails::showAccountFacts()
{
    const Account &account = *m_account;
    if (m_head == Head::Shown) {
        setTitle(account.name, account.accountId);
    }
    m_facts->clear();
    m_facts->addFact(tr("Account name"), account.name, FactsView::Copy::Button);
    m_facts->addFact(tr("Account ID"), account.accountId, FactsView::Copy::Button);
    m_facts->addStatus(tr("Status"), labelOf(account.state), toneOf(account));
    m_facts->addFact(tr("Email address"), account.email, FactsView::Copy::Button);
    m_facts->addFact(tr("In"), account.path);
    m_facts->addFact(tr("Kind"), account.isManagement ? tr("Management account") : tr("Member account"));
    m_facts->addFact(tr("Joined"), tr("%1, %2").arg(shown(account.joinedAt), labelOf(account.joined)));
    m_facts->addFact(tr("Service-linked role"), account.serviceRoleAt.isValid()
                                                    ? tr("AWSServiceRoleForSSO since %1").arg(shown(account.serviceRoleAt))
                                                    : tr("Made when single sign-on is enabled"));
    m_facts->addFact(tr("Last changed"), shown(account.updatedAt));
}

void AccountDetails::showUnitFacts(const Unit &unit, const QString &path, const UnitContent &below)
{
    if (m_head == Head::Shown) {
        setTitle(unit.name, unit.unitId);
    }
    const QLocale locale;
    m_facts->clear();
    m_facts->addFact(tr("Name"), unit.name, FactsView::Copy::Button);
    m_facts->addFact(tr("ID"), unit.unitId, FactsView::Copy::Button);
    m_facts->addFact(tr("Path"), path);
    m_facts->addFact(tr("Accounts below it"), locale.toString(below.accounts));
    m_facts->addFact(tr("Units below it"), locale.toString(below.units));
    m_facts->addFact(tr("Created"), shown(unit.createdAt));
}

}  // namespace gatehouse
