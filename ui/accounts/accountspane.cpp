// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountspane.h"

#include "core/accounts/accountservice.h"
#include "core/accounts/unitstore.h"
#include "models/accounts/accountaccesscounts.h"
#include "models/accounts/accounttablemodel.h"
#include "models/accounts/organizationtreemodel.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/organizationview.h"
#include "ui/accounts/staterules.h"
#include "ui/assignments/assignmentactions.h"
#include "ui/assignments/assignwizard.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QLocale>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString stateChoice = QStringLiteral("state");

struct Head {
    std::optional<Organization> organization{};
    AccountCounts accounts{};
    qint64 units = 0;
};

Result<Head> readHeadOf(Workspace &workspace)
{
    const auto organization = OrganizationService(workspace).organization();
    const auto accounts = AccountStore(workspace.database()).counts();
    const auto units = UnitStore(workspace.database()).count();
    if (!organization || !accounts || !units) {
        return !organization ? fail(organization) : !accounts ? fail(accounts) : fail(units);
    }
    return Head{*organization, *accounts, *units};
}

QToolButton *makeSwitch(const QString &name, const QString &text, QStringView iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    return button;
}

}  // namespace

AccountsPane::AccountsPane(const Desk &desk, AccountActions &actions, QWidget *parent)
    : AccountsPane(desk, actions, new AccountAccessCounts(desk.workspace, desk.tasks), parent)
{
}

AccountsPane::AccountsPane(const Desk &desk, AccountActions &actions, AccountAccessCounts *access, QWidget *parent)
    : AccountsPane(desk, actions, access, new AccountTableModel(desk.workspace, desk.tasks, *access), parent)
{
}

AccountsPane::AccountsPane(const Desk &desk, AccountActions &actions, AccountAccessCounts *access, AccountTableModel *model,
                           QWidget *parent)
    : Pane(u"accounts"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_assigning(new AssignmentActions(desk, this))
    , m_list(*model)
    , m_treeModel(new OrganizationTreeModel(desk.workspace, desk.tasks, this, access))
    , m_tree(new OrganizationView(*m_treeModel, this))
    , m_details(new AccountDetails(desk, AccountDetails::Head::Shown))
{
    access->setParent(this);
    model->setParent(this);
    header().setTitle(tr("AWS accounts"));
    table().setAccessibleName(tr("Accounts"));
    filterBar().setPlaceholder(tr("Filter by name, ID or email address"));
    filterBar().addChoice(stateChoice, tr("Status"), tr("Any status"),
                          {{int(Account::State::Active), labelOf(Account::State::Active)},
                           {int(Account::State::Suspended), labelOf(Account::State::Suspended)},
                           {int(Account::State::PendingClosure), labelOf(Account::State::PendingClosure)}});
    setOtherView(m_tree);
    addSwitch();
    addActions();
    setDetails(m_details);
    connect(&filterBar(), &FilterBar::changed, this, &AccountsPane::applyFilter);
    connect(this, &Pane::currentChanged, this, &AccountsPane::showSelected);
    connect(m_tree, &OrganizationView::opened, this, &Pane::opened);
    connect(m_tree, &OrganizationView::dropped, this,
            [this](const QList<qint64> &keys, Unit::Id target) { m_actions.moveTo(OrganizationTreeModel::selectionOf(keys), target); });
    connect(&actions, &AccountActions::created, this, [this](qint64 key) {
        m_selectNext = key;
        takeRows();
    });
    connect(&m_list, &IdListModel::loaded, this, &AccountsPane::takeRows);
    connect(m_treeModel, &OrganizationTreeModel::loaded, this, &AccountsPane::takeRows);
    const auto complain = [this](const Error &error) { message().showMessage(Tone::Danger, error.message); };
    connect(m_treeModel, &OrganizationTreeModel::failed, this, complain);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Accounts) {
            readHead();
        }
    });
    m_treeModel->refresh();
    showView(View::Tree);
    readHead();
}

void AccountsPane::addSwitch()
{
    m_showTree = makeSwitch(u"showTree"_s, tr("Tree"), u"organization", this);
    m_showTree->setToolTip(tr("Show units and accounts as a tree"));
    m_showList = makeSwitch(u"showList"_s, tr("List"), u"account", this);
    m_showList->setToolTip(tr("Show all accounts in one list, with the path of each"));
    auto *group = new QButtonGroup(this);
    for (QToolButton *button : {m_showTree, m_showList}) {
        group->addButton(button);
        filterBar().addWidget(button);
    }
    connect(m_showTree, &QToolButton::clicked, this, [this] { showView(View::Tree); });
    connect(m_showList, &QToolButton::clicked, this, [this] { showView(View::List); });
}

AccountsPane::View AccountsPane::shownView() const
{
    return &view() == m_tree ? View::Tree : View::List;
}

void AccountsPane::showView(View wanted)
{
    const qint64 key = currentId();
    (wanted == View::Tree ? m_showTree : m_showList)->setChecked(true);
    showOtherView(wanted == View::Tree);
    if (key != 0) {
        select(key);
    }
    applyFilter();
}

void AccountsPane::addActions()
{
    const auto place = [this] { return m_treeModel->unitAt(currentId()); };
    addAction(u"createAccount"_s, tr("&Create account…"), u"add", Needs::Nothing, QKeySequence::New,
              [this, place] { m_actions.createAccount(place()); });
    addAction(u"createUnit"_s, tr("Create &unit…"), u"ou", Needs::Nothing, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
              [this, place] { m_actions.createUnit(place()); });
    addAction(u"importOrganization"_s, tr("&Import…"), u"import", Needs::Nothing, {}, [this] { m_actions.importOrganization(); });

    addAction(u"assignAccess"_s, tr("&Assign users or groups…"), u"access", Needs::AnyRows, {}, [this] {
        const TreeSelection selection = OrganizationTreeModel::selectionOf(selectedIds());
        m_assigning->assign({selection.accounts, selection.units});
    });
    QAction *edit = addAction(u"editAccount"_s, tr("&Edit…"), u"edit", Needs::OneRow, Qt::Key_F2, [this] {
        if (TreeKey::isUnit(currentId())) {
            m_actions.rename(TreeKey::unit(currentId()));
        } else {
            m_actions.edit(TreeKey::account(currentId()));
        }
    });
    setGuard(edit, [this] { return reasonAgainstUnits(tr("The root can't be renamed.")); });
    QAction *move = addAction(u"moveAccounts"_s, tr("&Move…"), u"folder", Needs::AnyRows, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                              [this] { m_actions.move(OrganizationTreeModel::selectionOf(selectedIds())); });
    setGuard(move, [this] { return reasonAgainstUnits(tr("The root can't be moved.")); });
    addStateActions();
    QAction *remove = addAction(u"deleteUnits"_s, tr("De&lete unit…"), u"trash", Needs::AnyRows, Qt::Key_Delete,
                                [this] { m_actions.remove(OrganizationTreeModel::selectionOf(selectedIds()).units); });
    setGuard(remove, [this] {
        const TreeSelection selection = OrganizationTreeModel::selectionOf(selectedIds());
        return !selection.accounts.isEmpty() ? tr("Accounts are closed, not deleted.")
                                             : reasonAgainstUnits(tr("The root can't be deleted."));
    });
}

void AccountsPane::addStateActions()
{
    struct StateAction {
        QString name;
        QString text;
        QStringView iconName;
        Account::State state;
    };
    for (const StateAction &each : {StateAction{u"suspendAccounts"_s, tr("&Suspend"), u"lock", Account::State::Suspended},
                                    StateAction{u"reactivateAccounts"_s, tr("&Reactivate"), u"unlock", Account::State::Active},
                                    StateAction{u"closeAccounts"_s, tr("C&lose…"), u"cross", Account::State::PendingClosure}}) {
        QAction *action = addAction(each.name, each.text, each.iconName, Needs::AnyRows, {}, [this, state = each.state] {
            m_actions.setState(OrganizationTreeModel::selectionOf(selectedIds()).accounts, state);
        });
        setGuard(action, [this, state = each.state] { return reasonAgainstState(state); });
    }
}

QString AccountsPane::reasonAgainstUnits(const QString &reason) const
{
    for (const qint64 key : selectedIds()) {
        const OrganizationTree::Node *node = m_treeModel->nodeAt(key);
        if (node && node->parent < 0) {
            return reason;
        }
    }
    return {};
}

QString AccountsPane::reasonAgainstState(Account::State state) const
{
    for (const qint64 key : selectedIds()) {
        const OrganizationTree::Node *node = m_treeModel->nodeAt(key);
        if (!node || node->isUnit()) {
            return tr("Select accounts only.");
        }
        Account account;
        account.state = node->state;
        account.isManagement = node->isManagement;
        if (const QString reason = gatehouse::reasonAgainst(account, state); !reason.isEmpty()) {
            return reason;
        }
    }
    return {};
}

void AccountsPane::applyFilter()
{
    const QVariant chosen = filterBar().choice(stateChoice);
    const auto state = chosen.isValid() ? std::optional(Account::State(chosen.toInt())) : std::nullopt;
    m_treeModel->setFilter({filterBar().text(), state});
    AccountQuery query = m_list.query();
    query.text = filterBar().text();
    query.state = state;
    m_list.setQuery(query);
    updateEmptyStates();
}

void AccountsPane::readHead()
{
    m_desk.read<Head>(
        this, {}, [](Workspace &at, Progress &) { return readHeadOf(at); },
        [this](const Result<Head> &head) {
            if (!head) {
                return;
            }
            m_count = head->accounts.all;
            QStringList parts{tr("%Ln account(s)", nullptr, int(head->accounts.all)),
                              tr("%Ln organizational unit(s)", nullptr, int(head->units))};
            if (head->accounts.inactive > 0) {
                parts.append(tr("%Ln suspended or closing", nullptr, int(head->accounts.inactive)));
            }
            header().setSubtitle(parts.join(u" · "_s));
            if (head->organization && !head->organization->isEnabled()) {
                message().showMessage(Tone::Warning, tr("Single sign-on is not enabled yet: nobody can be given access."),
                                      MessageBar::Close::Hidden);
                message().setAction(tr("Enable…"), [this] { m_actions.enable(); });
            } else {
                message().clear();
            }
            updateEmptyStates();
        });
}

void AccountsPane::updateEmptyStates()
{
    const bool narrowed = filterBar().isFiltering();
    for (EmptyState *empty : {&table().emptyState(), &m_tree->emptyState()}) {
        empty->clearActions();
        if (!m_treeModel->isLoaded() || !narrowed) {
            empty->setContent(u"account"_s, tr("Reading the organization …"), QString());
        } else {
            empty->setContent(u"search"_s, tr("Nothing matches"),
                              tr("Change the filter, or clear it to see the whole organization again."));
            empty->addAction(tr("Clear filter"), [this] { filterBar().clear(); });
        }
    }
    const QLocale locale;
    const int left = shownView() == View::Tree ? m_treeModel->matchCount() : m_list.rowCount();
    filterBar().setSummary(!narrowed                   ? QString()
                           : shownView() == View::Tree ? tr("%Ln match(es)", nullptr, left)
                                                       : tr("%1 of %2").arg(locale.toString(left), locale.toString(m_count)));
}

void AccountsPane::takeRows()
{
    if (m_selectNext != 0 && select(m_selectNext)) {
        m_selectNext = 0;
    }
    updateEmptyStates();
    updateActions();
}

bool AccountsPane::select(qint64 key)
{
    if (shownView() == View::Tree) {
        return m_tree->select(key);
    }
    return Pane::select(key);
}

void AccountsPane::showSelected()
{
    const auto count = int(selectedIds().size());
    m_details->setPlaceholder(count > 1 ? tr("%Ln rows are selected.", nullptr, count)
                                        : tr("Select an account or a unit to see the details."));
    if (m_details->key() != currentId()) {
        m_details->setKey(currentId());
    }
}

}  // namespace gatehouse
