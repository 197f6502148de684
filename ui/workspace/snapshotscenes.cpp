// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/snapshotscenes.h"

#include "core/groups/groupservice.h"
#include "core/users/userservice.h"
#include "core/workspace/comparison.h"
#include "core/workspace/snapshots.h"
#include "models/workspace/snapshottablemodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/questiondialog.h"
#include "ui/shell/stage.h"
#include "ui/workspace/comparisondialog.h"
#include "ui/workspace/snapshotforms.h"
#include "ui/workspace/snapshotspane.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QWidget *pane(const Desk &desk)
{
    auto *page = new SnapshotsPane(desk);
    QObject::connect(&page->model(), &SnapshotTableModel::loaded, page, [page] {
        if (page->table().selectedRowCount() == 0 && page->model().rowCount() > 0) {
            page->table().selectRow(0);
        }
    });
    return page;
}

QWidget *emptyPane(const Desk &desk)
{
    auto *page = new SnapshotsPane(desk);
    page->model().setFilter(u"no snapshot has this name"_s);
    return page;
}

User person(const QString &username, const QString &givenName, const QString &familyName)
{
    User user;
    user.username = username;
    user.email = username + u"@example.com"_s;
    user.givenName = givenName;
    user.familyName = familyName;
    user.displayName = givenName + u' ' + familyName;
    return user;
}

/// Three people and a group, a snapshot, a clean-up, and another snapshot.
Status play(Workspace &workspace)
{
    NoProgress unwatched;
    UserService users(workspace);
    GroupService groups(workspace);
    Snapshots snapshots(workspace);
    const auto jonas = users.create({person(u"jonas.berg"_s, u"Jonas"_s, u"Berg"_s)});
    const auto old = users.create({person(u"old.account"_s, u"Old"_s, u"Account"_s)});
    const auto ana = users.create({person(u"ana.souza"_s, u"Ana"_s, u"Souza"_s)});
    Group platform;
    platform.name = u"Platform"_s;
    platform.description = u"Runs the platform"_s;
    const auto group = groups.create(platform);
    if (!jonas || !old || !ana || !group) {
        return fail(Error::Kind::Storage, {});
    }
    auto edited = users.user(jonas->id);
    const bool before = groups.addMembers({*group}, {jonas->id, old->id}, unwatched) && snapshots.take(u"before the clean-up"_s) && edited;
    if (!before) {
        return fail(Error::Kind::Storage, {});
    }
    edited->email = u"j.berg@example.com"_s;
    setField(*edited, u"title"_s, u"Lead engineer"_s);
    const bool after = users.update(*edited) && users.remove({old->id}, unwatched) && groups.addMembers({*group}, {ana->id}, unwatched)
                       && users.create({person(u"li.wei"_s, u"Wei"_s, u"Li"_s)}) && snapshots.take(u"after the clean-up"_s);
    return after ? Status() : fail(Error::Kind::Storage, {});
}

Comparison differences(const Desk &desk, bool back)
{
    const auto found = Snapshots(desk.workspace).find(u"before the clean-up"_s);
    if (!found) {
        return {};
    }
    NoProgress unwatched;
    const QString present = desk.workspace.path();
    return compareWorkspaces(back ? present : found->path, back ? found->path : present, unwatched).value_or(Comparison());
}

QWidget *comparison(const Desk &desk)
{
    const Comparison found = differences(desk, false);
    auto *dialog = new ComparisonDialog(u"“before the clean-up”"_s, SnapshotsPane::tr("the present state"), found);
    const auto changed = std::find_if(found.rows.cbegin(), found.rows.cend(),
                                      [](const RowDescription &row) { return row.kind == RowChange::Kind::Updated; });
    dialog->findChild<DataTable *>(u"comparisonTable"_s)->selectRow(int(changed - found.rows.cbegin()));
    return dialog;
}

QWidget *restoreQuestion(const Desk &desk)
{
    Question question{
        SnapshotsPane::tr("Restore “%1”?").arg(u"before the clean-up"_s),
        SnapshotsPane::tr("The workspace becomes what it was then. That is one change in the event history, and it can be undone."),
        SnapshotsPane::tr("Restore")};
    const Comparison found = differences(desk, true);
    for (const Comparison::Count &count : found.counts) {
        question.consequences.append(countSentence(count));
    }
    question.typedWord = u"RESTORE"_s;
    question.weight = Question::Weight::Danger;
    return new QuestionDialog(question);
}

/// Which state to compare with.
QWidget *compareForm(const Desk &desk)
{
    const QList<Snapshot> all = Snapshots(desk.workspace).all();
    return makeCompareDialog(all.value(0), all, nullptr, [](const QString &) {});
}

}  // namespace

QList<Scene> snapshotsScenes(const Desk &own)
{
    QList<Scene> scenes{
        {u"snapshots-none"_s, [&own] { return pane(own); }},
        {u"snapshot-take"_s, [&own]() -> QWidget * { return makeTakeSnapshotDialog(own, nullptr, [] {}); }},
    };
    const auto stage = Stage::make(own, play);
    if (!stage) {
        return scenes;
    }
    return scenes
           + QList<Scene>{
               {u"snapshots"_s, [stage] { return pane(stage->desk()); }},
               {u"snapshots-nothing-found"_s, [stage] { return emptyPane(stage->desk()); }},
               {u"snapshot-compare-with"_s, [stage] { return compareForm(stage->desk()); }},
               {u"snapshot-compare"_s, [stage] { return comparison(stage->desk()); }},
               {u"snapshot-restore"_s, [stage] { return restoreQuestion(stage->desk()); }},
           };
}

}  // namespace gatehouse
