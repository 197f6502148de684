// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentspane.h"

#include "core/assignments/holdingstore.h"
#include "core/provisioning/provisioningtasks.h"
#include "models/assignments/assignmenttablemodel.h"
#include "ui/assignments/accesspicking.h"
#include "ui/assignments/assignmentactions.h"
#include "ui/groups/grouppicking.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/recordchooser.h"
#include "ui/picking/typedids.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/users/userpicking.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

AssignmentsPane::AssignmentsPane(const Desk &desk, QWidget *parent)
    : AssignmentsPane(desk, new AssignmentTableModel(AssignmentTableModel::About::Everything, desk.workspace, desk.tasks), parent)
{
}

AssignmentsPane::AssignmentsPane(const Desk &desk, AssignmentTableModel *model, QWidget *parent)
    : Pane(u"assignments"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_actions(new AssignmentActions(desk, this))
{
    model->setParent(this);
    header().setTitle(tr("Assignments"));
    table().setAccessibleName(tr("Assignments"));
    addFilters();
    addActions();
    connect(&m_model, &IdListModel::loaded, this, [this] {
        updateEmptyState();
        updateActions();
    });
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Assignments) | Room::Applications | Room::Provisioning)) {
            readCounts();
        }
    });
    connect(&desk.provisioning, &ProvisioningTasks::started, this, &AssignmentsPane::showWork);
    connect(&desk.provisioning, &ProvisioningTasks::ended, this, &AssignmentsPane::readCounts);
    updateEmptyState();
    readCounts();
}

void AssignmentsPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by account, permission set, user or group"));
    m_unit = filterBar().addChoice(u"unit"_s, tr("Organizational unit"), tr("Any organizational unit"), {});
    fillWithUnits(*m_unit, m_desk);
    filterBar().addChoice(u"kind"_s, tr("Users or groups"), tr("Users and groups"),
                          {{int(Principal::Kind::User), tr("Users")},
                           {int(Principal::Kind::Group), tr("Groups")},
                           {int(Principal::Kind::Orphan), tr("Orphaned")}});
    m_account = new RecordChooser(u"account"_s, tr("Account"), tr("Any account"), accountsToPick(m_desk));
    m_set = new RecordChooser(u"set"_s, tr("Permission set"), tr("Any permission set"), permissionSetsToPick(m_desk));
    m_user = new RecordChooser(u"user"_s, tr("User, directly or through a group"), tr("Any user"), usersToPick(m_desk));
    m_group = new RecordChooser(u"group"_s, tr("Group"), tr("Any group"), groupsToPick(m_desk));
    for (RecordChooser *chooser : {m_account, m_set, m_user, m_group}) {
        filterBar().addWidget(chooser);
        connect(chooser, &RecordChooser::chosenChanged, this, &AssignmentsPane::applyFilter);
    }
    connect(&filterBar(), &FilterBar::changed, this, &AssignmentsPane::applyFilter);
}

void AssignmentsPane::addActions()
{
    addAction(u"assign"_s, tr("&Assign users or groups…"), u"access", Needs::Nothing, QKeySequence::New, [this] { m_actions->assign(); });
    addAction(u"importAssignments"_s, tr("&Import…"), u"import", Needs::Nothing, {}, [this] { m_actions->import(); });
    QAction *give = addAction(u"exportAssignments"_s, tr("E&xport…"), u"export", Needs::Nothing, {}, [this] {
        const QList<qint64> selected = selectedIds();
        m_actions->save(selected.isEmpty() ? m_model.ids() : selected);
    });
    setGuard(give, [this] { return m_model.rowCount() == 0 ? tr("There is no assignment to export.") : QString(); });
    addAction(u"removeAccess"_s, tr("&Remove access…"), u"trash", Needs::AnyRows, Qt::Key_Delete,
              [this] { m_actions->remove(typedIds<Assignment::Id>(selectedIds())); });
    QAction *orphaned
        = addAction(u"removeOrphaned"_s, tr("Remove &orphaned…"), u"trash", Needs::Nothing, {}, [this] { m_actions->removeOrphaned(); });
    setGuard(orphaned, [this] { return m_counts.orphans.principals == 0 ? tr("Nothing is orphaned.") : QString(); });
}

void AssignmentsPane::applyFilter()
{
    AssignmentQuery query = m_model.query();
    query.text = filterBar().text();
    query.unit = {filterBar().choice(u"unit"_s).toLongLong()};
    const QVariant kind = filterBar().choice(u"kind"_s);
    query.kind = kind.isValid() ? std::optional(Principal::Kind(kind.toInt())) : std::nullopt;
    query.account = {m_account->chosen()};
    query.set = {m_set->chosen()};
    query.reaching = {m_user->chosen()};
    query.principal = m_group->chosen() == 0 ? Principal{} : Principal::of(Group::Id{m_group->chosen()});
    m_model.setQuery(query);
}

void AssignmentsPane::clearFilter()
{
    filterBar().clear();
    for (RecordChooser *chooser : {m_account, m_set, m_user, m_group}) {
        chooser->choose(0);
    }
}

bool AssignmentsPane::isFiltered() const
{
    return filterBar().isFiltering() || m_account->chosen() != 0 || m_set->chosen() != 0 || m_user->chosen() != 0 || m_group->chosen() != 0;
}

void AssignmentsPane::readCounts()
{
    m_desk.read<Counts>(
        this, {},
        [](Workspace &at, Progress &) -> Result<Counts> {
            const AssignmentStore store(at.database());
            const auto all = store.count();
            const auto accounts = store.assignedAccounts();
            const auto work = ProvisioningStore(at.database()).counts();
            const auto orphans = HoldingStore(at.database()).orphanCounts();
            if (!all || !accounts || !work || !orphans) {
                return !all ? fail(all) : !accounts ? fail(accounts) : !work ? fail(work) : fail(orphans);
            }
            return Counts{*all, *accounts, *work, *orphans};
        },
        [this](const Result<Counts> &counts) {
            if (counts) {
                m_counts = *counts;
                header().setSubtitle(tr("%1 in %2")
                                         .arg(tr("%Ln assignment(s)", nullptr, int(m_counts.assignments)),
                                              tr("%Ln account(s)", nullptr, int(m_counts.accounts))));
                showWork();
                updateEmptyState();
                updateActions();
            }
        });
}

/// What was decided and does not stand in the accounts yet: an undo, for instance, leaves its roles to be removed.
void AssignmentsPane::showWork()
{
    const ProvisioningCounts &work = m_counts.work;
    if (m_desk.provisioning.current() || (work.pending == 0 && work.failed == 0)) {
        message().clear();
    } else if (work.failed > 0) {
        message().showMessage(Tone::Danger, tr("%Ln role(s) could not be provisioned.", nullptr, int(work.failed)),
                              MessageBar::Close::Hidden);
        message().setAction(tr("See why"), [this] { Q_EMIT provisioningOpened(); });
    } else {
        message().showMessage(Tone::Info, tr("%Ln role(s) wait for being provisioned in the accounts.", nullptr, int(work.pending)),
                              MessageBar::Close::Hidden);
        message().setAction(tr("Provision now"), [this] { m_actions->provision(); });
    }
}

void AssignmentsPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = isFiltered();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"access"_s, tr("Reading the assignments …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("No assignment matches"), tr("Change the filter, or clear it to see every assignment again."));
        empty.addAction(tr("Clear filter"), [this] { clearFilter(); });
    } else {
        empty.setContent(u"access"_s, tr("Nobody has access yet"),
                         tr("An assignment gives a user or group a permission set in an account. Make the first ones, or import a list."));
        empty.addAction(tr("Assign users or groups…"), [this] { m_actions->assign(); });
        empty.addAction(tr("Import…"), [this] { m_actions->import(); });
    }
    const QLocale locale;
    filterBar().setSummary(narrowed && m_model.isLoaded()
                               ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_counts.assignments))
                               : QString());
}

}  // namespace gatehouse
