// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/snapshotscenes.h"

#include "models/workspace/snapshottablemodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/questiondialog.h"
#include "ui/workspace/comparisondialog.h"
#include "ui/workspace/snapshotforms.h"
#include "ui/workspace/snapshotspane.h"

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

Comparison someDifferences()
{
    Comparison comparison;
    comparison.counts
        = {{u"users"_s, u"user"_s, 2, 1, 1}, {u"groups"_s, u"group"_s, 1, 0, 0}, {u"memberships"_s, u"membership"_s, 14, 0, 3}};
    comparison.rows = {
        {RowChange::Kind::Inserted, u"users"_s, u"user"_s, u"ana.souza"_s, {{u"email"_s, {}, u"ana@example.com"_s}}},
        {RowChange::Kind::Inserted, u"users"_s, u"user"_s, u"li.wei"_s, {{u"email"_s, {}, u"li@example.com"_s}}},
        {RowChange::Kind::Updated,
         u"users"_s,
         u"user"_s,
         u"jonas.berg"_s,
         {{u"email"_s, u"jonas@example.com"_s, u"j.berg@example.com"_s}, {u"title"_s, u"Engineer"_s, u"Lead engineer"_s}}},
        {RowChange::Kind::Deleted, u"users"_s, u"user"_s, u"old.account"_s, {{u"email"_s, u"old@example.com"_s, {}}}},
        {RowChange::Kind::Inserted, u"groups"_s, u"group"_s, u"Platform"_s, {{u"description"_s, {}, u"Runs the platform"_s}}},
        {RowChange::Kind::Inserted, u"memberships"_s, u"membership"_s, u"ana.souza → Platform"_s, {}},
    };
    return comparison;
}

QWidget *comparison()
{
    auto *dialog = new ComparisonDialog(u"before the clean-up"_s, SnapshotsPane::tr("the present state"), someDifferences());
    dialog->findChild<DataTable *>(u"comparisonTable"_s)->selectRow(2);
    return dialog;
}

QWidget *restoreQuestion()
{
    Question question{
        SnapshotsPane::tr("Restore “%1”?").arg(u"before the clean-up"_s),
        SnapshotsPane::tr("The workspace becomes what it was then. That is one change in the event history, and it can be undone."),
        SnapshotsPane::tr("Restore")};
    for (const Comparison::Count &count : someDifferences().counts) {
        question.consequences.append(countSentence(count));
    }
    question.typedWord = u"RESTORE"_s;
    question.weight = Question::Weight::Danger;
    return new QuestionDialog(question);
}

}  // namespace

QList<Scene> snapshotsScenes(const Desk &desk)
{
    return {
        {u"snapshots"_s, [&desk] { return pane(desk); }},
        {u"snapshots-nothing-found"_s, [&desk] { return emptyPane(desk); }},
        {u"snapshot-take"_s, [&desk]() -> QWidget * { return makeTakeSnapshotDialog(desk, nullptr, [] {}); }},
        {u"snapshot-compare"_s, [] { return comparison(); }},
        {u"snapshot-restore"_s, [] { return restoreQuestion(); }},
    };
}

}  // namespace gatehouse
