// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountdetails.h"

#include "core/accounts/accountservice.h"
#include "core/accounts/unitservice.h"
#include "models/accounts/accounttablemodel.h"
#include "models/accounts/organizationtree.h"
#include "ui/accounts/accessactions.h"
#include "ui/accounts/accounttabs.h"
#include "ui/accounts/providerview.h"
#include "ui/assignments/assignmentactions.h"
#include "ui/history/recordhistory.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/factsview.h"

#include <QLocale>
#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr Account::Id noAccount{-1};
constexpr int principalsTab = 0;
constexpr int setsTab = 1;

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
    , m_access(new AccessActions(desk, this))
    , m_assignments(new AssignmentTableModel(AssignmentTableModel::About::Account, desk.workspace, desk.tasks, this))
    , m_provisioning(new AccountProvisioningModel(AccountProvisioningModel::About::Account, desk.workspace, desk.tasks, this))
    , m_provider(new ProviderView(desk, *m_access))
    , m_facts(new FactsView(3))
    , m_history(new RecordHistory(u"accountHistory"_s, desk))
{
    m_facts->setObjectName(u"accountFacts"_s);
    showAccess();
    addAccountTabs();
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

void AccountDetails::addAccountTabs()
{
    RelatedTable *principals = makePrincipalsTab(*m_assignments, *new AssignmentActions(m_desk, this));
    RelatedTable *sets = makeSetsTab(*m_provisioning, *m_access);
    addAccountTab(principals, tr("Users and groups"));
    addAccountTab(sets, tr("Permission sets"));
    addAccountTab(m_provider, tr("Identity provider"));
    connect(principals, &RelatedTable::opened, this, &AccountDetails::openPrincipal);
    connect(sets, &RelatedTable::opened, this, [this](qint64 id) {
        if (const auto opened = m_provisioning->provisioning(id)) {
            Q_EMIT permissionSetOpened(opened->set.value);
        }
    });
    connect(m_assignments, &IdListModel::loaded, this, &AccountDetails::countRows);
    connect(m_provisioning, &IdListModel::loaded, this, &AccountDetails::countRows);
}

void AccountDetails::addAccountTab(QWidget *page, const QString &title)
{
    addTab(page, title);
    m_accountTabs.append(tabs()->widget(tabs()->count() - 1));
}

void AccountDetails::openPrincipal(qint64 assignment)
{
    const auto opened = m_assignments->assignment(assignment);
    if (!opened) {
        return;
    }
    switch (opened->principal.kind) {
    case Principal::Kind::User:
        Q_EMIT userOpened(opened->principal.id);
        break;
    case Principal::Kind::Group:
        Q_EMIT groupOpened(opened->principal.id);
        break;
    case Principal::Kind::Orphan:
        break;  // there is no page of one who is gone
    }
}

/// Only what is not narrowed says how many there are.
void AccountDetails::countRows()
{
    const QLocale locale;
    if (m_assignments->query().text.isEmpty()) {
        tabs()->setTabText(principalsTab, tr("Users and groups (%1)").arg(locale.toString(m_assignments->rowCount())));
    }
    if (m_provisioning->query().text.isEmpty()) {
        tabs()->setTabText(setsTab, tr("Permission sets (%1)").arg(locale.toString(m_provisioning->rowCount())));
    }
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

void AccountDetails::showAccess()
{
    const Account::Id account = m_account ? m_account->id : noAccount;
    AssignmentQuery assigned = m_assignments->query();
    assigned.account = account;
    m_assignments->setQuery(assigned);
    AccountProvisioningQuery provisioned = m_provisioning->query();
    provisioned.account = account;
    m_provisioning->setQuery(provisioned);
    m_provider->setAccount(m_account);
    for (QWidget *tab : std::as_const(m_accountTabs)) {
        tabs()->setTabVisible(tabs()->indexOf(tab), m_account.has_value());
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
    showAccess();
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
