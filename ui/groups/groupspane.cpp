// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupspane.h"

#include "models/groups/grouptablemodel.h"
#include "ui/groups/groupactions.h"
#include "ui/groups/groupdetails.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/picking/typedids.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAction>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString membersChoice = u"members"_s;

}  // namespace

GroupsPane::GroupsPane(const Desk &desk, QWidget *parent) : GroupsPane(desk, new GroupTableModel(desk.workspace, desk.tasks), parent) {}

GroupsPane::GroupsPane(const Desk &desk, GroupTableModel *model, QWidget *parent)
    : Pane(u"groups"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_lock(new SourceLock(desk, this))
    , m_actions(new GroupActions(desk, this))
    , m_details(new GroupDetails(desk, *m_actions, GroupDetails::Head::Shown))
{
    model->setParent(this);
    header().setTitle(tr("Groups"));
    table().setAccessibleName(tr("Groups"));
    filterBar().setPlaceholder(tr("Filter by group name or description"));
    addActions();
    setDetails(m_details);
    m_lock->tellIn(message());
    connect(m_lock, &SourceLock::changed, this, &GroupsPane::takeRows);
    filterBar().addChoice(membersChoice, tr("Members"), tr("With any number of members"),
                          {{int(GroupQuery::Belonging::Empty), tr("Without members")}});
    connect(&filterBar(), &FilterBar::changed, this, &GroupsPane::applyFilters);
    connect(this, &Pane::currentChanged, this, &GroupsPane::showSelected);
    connect(&table(), &DataTable::selectionCountChanged, this, [this] { showSelected(); });
    connect(m_details, &GroupDetails::userOpened, this, &GroupsPane::userOpened);
    connect(m_details, &GroupDetails::accountOpened, this, &GroupsPane::accountOpened);
    connect(m_actions, &GroupActions::created, this, [this](Group::Id id) {
        m_selectNext = id.value;
        takeRows();
    });
    connect(&m_model, &IdListModel::loaded, this, &GroupsPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Groups) {
            readCount();
        }
    });
    updateEmptyState();
    readCount();
}

void GroupsPane::addActions()
{
    const auto guarded = [this](HandEdit edit) { return [this, edit] { return m_lock->reasonAgainst(edit); }; };
    setGuard(
        addAction(u"createGroup"_s, tr("&Create group…"), u"group-add", Needs::Nothing, QKeySequence::New, [this] { m_actions->create(); }),
        guarded(HandEdit::Add));
    setGuard(addAction(u"importGroups"_s, tr("&Import…"), u"import", Needs::Nothing, {}, [this] { Q_EMIT importRequested(); }),
             guarded(HandEdit::Add));
    QAction *give = addAction(u"exportGroups"_s, tr("E&xport…"), u"export", Needs::Nothing, {}, [this] {
        const QList<qint64> selected = selectedIds();
        Q_EMIT exportRequested(selected.isEmpty() ? m_model.ids() : selected);
    });
    setGuard(give, [this] { return m_model.rowCount() == 0 ? tr("There is no group to export.") : QString(); });
    setGuard(addAction(u"editGroup"_s, tr("&Edit…"), u"edit", Needs::OneRow, Qt::Key_F2, [this] { m_actions->edit({currentId()}); }),
             guarded(HandEdit::Alter));
    setGuard(
        addAction(u"addMembers"_s, tr("Add &users…"), u"user-add", Needs::OneRow, {}, [this] { m_actions->addMembers({currentId()}); }),
        guarded(HandEdit::Join));
    addAction(u"deleteGroup"_s, tr("De&lete…"), u"trash", Needs::AnyRows, Qt::Key_Delete, [this] {
        const auto groups = typedIds<Group::Id>(selectedIds());
        m_actions->remove(groups);
    });
}

void GroupsPane::applyFilters()
{
    GroupQuery query = m_model.query();
    query.text = filterBar().text();
    query.belonging = GroupQuery::Belonging(filterBar().choice(membersChoice).toInt());
    m_model.setQuery(query);
}

void GroupsPane::readCount()
{
    m_desk.read<qint64>(
        this, {}, [](Workspace &at, Progress &) { return GroupStore(at.database()).count(); },
        [this](const Result<qint64> &count) {
            m_count = count.value_or(m_count);
            header().setSubtitle(tr("%Ln group(s)", nullptr, int(m_count)));
            updateEmptyState();
        });
}

void GroupsPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = filterBar().isFiltering();
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"groups"_s, tr("Reading the groups …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("No group matches"), tr("Change the filter, or clear it to see every group again."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else {
        const QString locked = m_lock->reasonAgainst(HandEdit::Add);
        empty.setContent(u"groups"_s, tr("No groups yet"),
                         locked.isEmpty() ? tr(
                             "A group gives all its members the access that is assigned to it. Create the first one, or import a list.")
                                          : locked);
        if (locked.isEmpty()) {
            empty.addAction(tr("Create group…"), [this] { m_actions->create(); });
            empty.addAction(tr("Import…"), [this] { Q_EMIT importRequested(); });
        }
    }
    const QLocale locale;
    filterBar().setSummary(
        narrowed && m_model.isLoaded() ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_count)) : QString());
}

void GroupsPane::takeRows()
{
    if (m_selectNext != 0 && select(m_selectNext)) {
        m_selectNext = 0;
    }
    updateEmptyState();
    updateActions();
}

void GroupsPane::showSelected()
{
    const int count = table().selectedRowCount();
    m_details->setPlaceholder(count > 1 ? tr("%Ln groups are selected.", nullptr, count) : tr("Select a group to see the details."));
    const Group::Id id{currentId()};
    if (!m_details->group() || m_details->group()->id != id) {
        m_details->setGroup(id);
    }
}

}  // namespace gatehouse
