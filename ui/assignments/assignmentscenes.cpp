// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentscenes.h"

#include "core/accounts/unitstore.h"
#include "core/base/progress.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "models/assignments/accessmatrixmodel.h"
#include "models/assignments/assignmenttablemodel.h"
#include "ui/assignments/accesseditwizard.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/assignments/assignmentimportwizard.h"
#include "ui/assignments/assignmentspane.h"
#include "ui/assignments/assignwizard.h"
#include "ui/picking/typedids.h"
#include "ui/shell/datatable.h"
#include "ui/shell/edit.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTimer>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Some groups and permission sets for all the accounts of the first unit that has more than one.
AssignStart someStart(const Desk &desk)
{
    Database &database = desk.workspace.database();
    AssignStart start;
    const auto units = UnitStore(database).all().value_or(QList<Unit>());
    for (const Unit &unit : units) {
        const auto below = AssignmentService(desk.workspace).accountsIn(unit.id);
        if (!unit.isRoot() && below && below->size() > 1) {
            start.accounts = *below;
            break;
        }
    }
    GroupQuery groups;
    groups.order = GroupQuery::Order::Members;
    groups.direction = Qt::DescendingOrder;
    groups.limit = 2;
    const auto largest = typedIds<Group::Id>(GroupStore(database).ids(groups).value_or(QList<qint64>()));
    for (const Group::Id group : largest) {
        start.principals.append(Principal::of(group));
    }
    start.sets = typedIds<PermissionSet::Id>(PermissionSetStore(database).ids({}).value_or(QList<qint64>()).mid(1, 2));
    return start;
}

/// Leads a wizard to a page as a person would.
template<typename Wizard>
Wizard *ledTo(Wizard *wizard, int page)
{
    auto *steps = new QTimer(wizard);
    QObject::connect(steps, &QTimer::timeout, wizard, [wizard, steps, page] {
        if (wizard->currentStep() >= page) {
            steps->stop();
        } else if (!wizard->isBusy()) {
            wizard->template findChild<QPushButton *>(u"next"_s)->click();
        }
    });
    steps->start(10ms);
    return wizard;
}

Scene wizardScene(const Desk &desk, const QString &name, int page)
{
    return {name, [&desk, page]() -> QWidget * { return ledTo(new AssignWizard(desk, someStart(desk)), page); },
            [&desk, page](const QWidget &widget) {
                const auto &wizard = static_cast<const AssignWizard &>(widget);
                return !wizard.isBusy() && wizard.currentStep() == page && desk.tasks.runningCount() == 0;
            }};
}

/// A row for each kind of thing that can come of one.
QString someTable(const Desk &desk)
{
    QString csv = u"account_id,permission_set,principal_type,principal,action\r\n"_s;
    const AssignmentStore store(desk.workspace.database());
    AssignmentQuery query;
    query.limit = 8;
    const auto rows = store.records(store.ids(query).value_or(QList<qint64>())).value_or(QList<Assignment>());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Assignment &row = rows.at(i);
        const QString set = i % 4 == 1 ? u"No such permission set"_s : row.setName;
        csv += QStringList{row.accountId, set, nameOf(row.principal.kind), row.principalName, i % 3 == 2 ? u"delete"_s : u"create"_s}.join(
                   u',')
               + u"\r\n"_s;
    }
    return csv;
}

QWidget *preview(const Desk &desk)
{
    auto *wizard = new AssignmentImportWizard(desk);
    auto *file = new QTemporaryFile(QDir::tempPath() + u"/assignments-XXXXXX.csv"_s, wizard);
    if (file->open()) {
        file->write(someTable(desk).toUtf8());
        file->close();
    }
    wizard->findChild<Form *>()->edit(u"path"_s)->setValue(file->fileName());
    return ledTo(wizard, AssignmentImportWizard::Preview);
}

QWidget *noMatch(const Desk &desk)
{
    auto *pane = new AssignmentsPane(desk);
    pane->filterBar().setText(u"nobody is called like this"_s);
    return pane;
}

QWidget *removal(const Desk &desk)
{
    auto *pane = new AssignmentsPane(desk);
    QObject::connect(
        &pane->model(), &IdListModel::loaded, pane,
        [pane] {
            pane->table().selectRow(0);
            pane->findChild<QAction *>(u"removeAccess"_s)->trigger();
        },
        Qt::SingleShotConnection);
    return pane;
}

/// The matrix of the permission set that most accounts have, or of the largest group, with some cells that wait for a review.
QWidget *matrix(const Desk &desk, bool bySet)
{
    auto *page = new AccessMatrixPage(desk);
    PermissionSetQuery query;
    query.order = PermissionSetQuery::Order::Assigned;
    query.direction = Qt::DescendingOrder;
    query.limit = 1;
    const AssignStart start = someStart(desk);
    const qint64 set = PermissionSetStore(desk.workspace.database()).ids(query).value_or(QList<qint64>()).value(0);
    if (bySet) {
        page->showSubject({{set}, {}});
    } else if (!start.principals.isEmpty()) {
        page->showSubject({{}, start.principals.first()});
    }
    QObject::connect(
        &page->model(), &AccessMatrixModel::loaded, page,
        [page] {
            AccessMatrixModel &model = page->model();
            if (model.rowCount() > 6 && model.columnCount() > 1) {
                model.mean(QItemSelection(model.index(2, 0), model.index(4, 1)), true);
                model.mean(QItemSelection(model.index(5, 0), model.index(6, 1)), false);
            }
        },
        Qt::SingleShotConnection);
    return page;
}

/// What is read before the cells of the matrix are applied.
QWidget *matrixReview(const Desk &desk)
{
    const AssignStart start = someStart(desk);
    const AssignmentEdit edit{grantsFor(start.accounts.mid(0, 1), start.sets, start.principals.mid(0, 1)),
                              grantsFor(start.accounts.mid(1), start.sets, start.principals)};
    NoProgress unwatched;
    const auto consequence = AssignmentService(desk.workspace).consequenceOf(edit, unwatched);
    return new AccessEditWizard(desk, edit, consequence.value_or(AssignmentConsequence()));
}

bool hasDialog(const QWidget &widget)
{
    const auto dialogs = widget.findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

}  // namespace

QList<Scene> assignmentScenes(const Desk &desk)
{
    return {
        {u"assignments-no-match"_s, [&desk] { return noMatch(desk); }},
        {u"assignments-remove"_s, [&desk] { return removal(desk); }, hasDialog},
        {u"matrix-by-set"_s, [&desk] { return matrix(desk, true); }},
        {u"matrix-by-group"_s, [&desk] { return matrix(desk, false); }},
        {u"matrix-review"_s, [&desk] { return matrixReview(desk); }},
        wizardScene(desk, u"assign-1-accounts"_s, AssignWizard::Accounts),
        wizardScene(desk, u"assign-2-principals"_s, AssignWizard::Principals),
        wizardScene(desk, u"assign-3-sets"_s, AssignWizard::Sets),
        wizardScene(desk, u"assign-4-review"_s, AssignWizard::Review),
        {u"assignments-import-1-file"_s, [&desk] { return new AssignmentImportWizard(desk); }},
        {u"assignments-import-2-preview"_s, [&desk] { return preview(desk); },
         [](const QWidget &widget) {
             const auto &wizard = static_cast<const AssignmentImportWizard &>(widget);
             return !wizard.isBusy() && wizard.currentStep() == AssignmentImportWizard::Preview;
         }},
    };
}

}  // namespace gatehouse
