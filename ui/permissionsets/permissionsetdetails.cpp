// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetdetails.h"

#include "core/permissionsets/permissionsetservice.h"
#include "core/provisioning/provisioningservice.h"
#include "models/assignments/assignmenttablemodel.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "ui/history/recordhistory.h"
#include "ui/permissionsets/permissionsetactions.h"
#include "ui/permissionsets/setfacts.h"
#include "ui/permissionsets/setpoliciesview.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/factsview.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagsTab = 2;
constexpr int accountsTab = 3;
constexpr PermissionSet::Id noSet{-1};

}  // namespace

PermissionSetDetails::PermissionSetDetails(const Desk &desk, PermissionSetActions &actions, Head head, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_head(head)
    , m_placeholder(tr("Select a permission set to see the details."))
    , m_facts(new FactsView(3))
    , m_policies(new SetPoliciesView(desk))
    , m_tags(new FactsView(3))
    , m_accounts(new AccountProvisioningModel(AccountProvisioningModel::About::PermissionSet, desk.workspace, desk.tasks, this))
    , m_principals(new AssignmentTableModel(AssignmentTableModel::About::PermissionSet, desk.workspace, desk.tasks, this))
    , m_history(new RecordHistory(u"setHistory"_s, desk))
{
    m_facts->setObjectName(u"setFacts"_s);
    m_tags->setObjectName(u"setTags"_s);
    addTab(m_facts, tr("General"));
    addTab(m_policies, tr("Policies"));
    addTab(makeTags(), tr("Tags"));
    addTab(makeAccounts(), tr("Accounts"));
    addTab(makePrincipals(), tr("Users and groups"));
    addTab(m_history, tr("History"));
    tabs()->setAccessibleName(tr("Details of the permission set"));
    connect(m_policies, &SetPoliciesView::editRequested, this, [this](SetPart part) { m_actions.edit(m_id, part); });
    connect(m_policies, &SetPoliciesView::documentRequested, &actions, &PermissionSetActions::showDocument);
    connect(m_policies, &SetPoliciesView::importRequested, &actions, &PermissionSetActions::importDocuments);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        const Rooms ours = Room::PermissionSets | Room::Assignments | Room::Provisioning | Room::AccessControl | Room::Policies;
        if ((rooms & ours) && m_id.isValid()) {
            read();
        }
    });
    showPlaceholder(m_placeholder);
}

QWidget *PermissionSetDetails::makeTags()
{
    auto *page = new QWidget;
    auto *edit = makeButton(tr("Edit &tags…"), ButtonKind::Plain, page);
    edit->setObjectName(u"editTagsButton"_s);
    edit->setIcon(icon(u"tag"));
    connect(edit, &QPushButton::clicked, this, [this] { m_actions.edit(m_id, SetPart::Tags); });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    layout->addWidget(edit, 0, Qt::AlignLeading);
    layout->addWidget(m_tags, 1);
    return page;
}

RelatedTable *PermissionSetDetails::makeAccounts()
{
    AccountProvisioningQuery none;
    none.set = noSet;
    m_accounts->setQuery(none);
    auto *list = new RelatedTable(u"setAccounts"_s, *m_accounts,
                                  {tr("Accounts"), tr("Filter the accounts"), QString(), QString(), u"account"_s,
                                   tr("Not provisioned anywhere"), tr("Its role comes to an account when somebody is assigned there.")},
                                  {5, 6});
    const auto reasonAgainst = [this](const QList<qint64> & /*ids*/) {
        return m_outOfDate > 0 ? QString() : tr("It is up to date wherever it is provisioned.");
    };
    list->addButton(u"reprovisionButton"_s, tr("&Reprovision…"), u"refresh", reasonAgainst,
                    [this](const QList<qint64> & /*ids*/) { m_actions.reprovision(m_id); });
    connect(list, &RelatedTable::filterChanged, this, [this](const QString &text) { m_accounts->setText(text); });
    m_provisioned = list;
    return list;
}

RelatedTable *PermissionSetDetails::makePrincipals()
{
    AssignmentQuery none;
    none.set = noSet;
    m_principals->setQuery(none);
    auto *list = new RelatedTable(u"setPrincipals"_s, *m_principals,
                                  {tr("Users and groups"), tr("Filter by account, user or group"), QString(), QString(), u"users"_s,
                                   tr("Nobody has it yet"), tr("Assign it to users and groups in an account.")},
                                  {1, 4});
    connect(list, &RelatedTable::filterChanged, this, [this](const QString &text) { m_principals->setText(text); });
    return list;
}

void PermissionSetDetails::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    if (!m_set) {
        showPlaceholder(text);
    }
}

void PermissionSetDetails::setPermissionSet(PermissionSet::Id id)
{
    m_id = id;
    read();
}

void PermissionSetDetails::read()
{
    const auto set = m_id.isValid() ? PermissionSetService(m_desk.workspace).permissionSet(m_id) : Result<PermissionSet>(PermissionSet());
    const bool wasGone = m_id.isValid() && !set && set.error().kind == Error::Kind::NotFound;
    const std::optional<PermissionSet> before = std::exchange(m_set, m_id.isValid() && set ? std::optional(*set) : std::nullopt);
    if (!m_set) {
        m_id = {};
        showPlaceholder(set ? m_placeholder : set.error().message);
        Q_EMIT changed();
        if (wasGone) {
            Q_EMIT gone();
        }
        return;
    }
    m_outOfDate = ProvisioningService(m_desk.workspace).outOfDateCount(m_id).value_or(0);
    showFacts();
    showLists();
    if (before != m_set) {
        m_policies->showSet(*m_set);
        showTags();
        m_history->setRecord(m_set->permissionSetId);
    }
    showContent();
    Q_EMIT changed();
}

void PermissionSetDetails::showFacts()
{
    const PermissionSet &set = *m_set;
    const QLocale locale;
    const auto when = [&locale](const QDateTime &time) { return locale.toString(time.toLocalTime(), QLocale::ShortFormat); };
    if (m_head == Head::Shown) {
        setTitle(set.name, tr("%Ln account(s)", nullptr, int(set.provisionedAccounts)));
    }
    m_facts->clear();
    m_facts->addFact(tr("Name"), set.name, FactsView::Copy::Button);
    m_facts->addFact(tr("Session duration"), sessionText(set.sessionSeconds));
    m_facts->addStatus(tr("State"), standingText(set, m_outOfDate), standingTone(set, m_outOfDate));
    m_facts->addFact(tr("Permission set ID"), set.permissionSetId, FactsView::Copy::Button);
    m_facts->addFact(tr("Assigned in accounts"), locale.toString(set.assignedAccounts));
    m_facts->addFact(tr("Provisioned in accounts"), locale.toString(set.provisionedAccounts));
    m_facts->addFact(tr("Relay state"), set.relayState);
    m_facts->addFact(tr("Created"), when(set.createdAt));
    m_facts->addFact(tr("Last changed"), when(set.updatedAt));
    m_facts->addWide(tr("ARN"), PermissionSetService(m_desk.workspace).arnOf(set));
    m_facts->addWide(tr("Description"), set.description);
}

void PermissionSetDetails::showLists()
{
    AccountProvisioningQuery accounts = m_accounts->query();
    accounts.set = m_id;
    m_accounts->setQuery(accounts);
    AssignmentQuery principals = m_principals->query();
    principals.set = m_id;
    m_principals->setQuery(principals);
    m_provisioned->updateButtons();
    tabs()->setTabText(accountsTab, tr("Accounts (%1)").arg(QLocale().toString(m_set->provisionedAccounts)));
}

void PermissionSetDetails::showTags()
{
    tabs()->setTabText(tagsTab, tr("Tags (%1)").arg(QLocale().toString(m_set->tags.size())));
    m_tags->clear();
    addTagFacts(*m_tags, *m_set);
}

}  // namespace gatehouse
