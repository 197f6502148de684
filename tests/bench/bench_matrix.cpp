// SPDX-License-Identifier: Apache-2.0
// The access matrix of 500 principals in 3,000 accounts, a tenth of whose cells are given: how long it takes to open, and a step of
// scrolling.
#include "core/accounts/accountstore.h"
#include "core/accounts/unitstore.h"
#include "core/assignments/assignmentservice.h"
#include "core/groups/groupservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "models/assignments/accessmatrixmodel.h"
#include "tests/bench/measurements.h"
#include "tests/support/testorganization.h"
#include "tests/ui/support/testdesk.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/assignments/matrixview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 accountCount = 3'000;
constexpr qint64 groupCount = 500;
constexpr int patience = 60'000;  // milliseconds

PermissionSet::Id fill(TestWorkspace &test)
{
    Workspace &workspace = *test;
    enableSingleSignOn(workspace);
    QList<Account::Id> accounts;
    QList<Group::Id> groups;
    PermissionSet set;
    set.name = u"Reading"_s;
    set.policies = {{u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s}};
    const PermissionSet::Id id = must(PermissionSetService(workspace).create(set));
    must(workspace.change({u"Fill"_s, u"Fill"_s}, [&](Change &change) -> Status {
        Account account;
        account.unit = rootOf(workspace).id;
        account.createdAt = account.updatedAt = account.joinedAt = account.serviceRoleAt = change.now();
        for (qint64 i = 0; i < accountCount; ++i) {
            account.accountId = u"2%1"_s.arg(i, 11, 10, QLatin1Char('0'));
            account.name = u"Account %1"_s.arg(i, 4, 10, QLatin1Char('0'));
            account.email = u"account%1@example.com"_s.arg(i);
            accounts.append(must(AccountStore(change.database()).insert(account)));
        }
        GroupService service(workspace);
        for (qint64 i = 0; i < groupCount; ++i) {
            Group group;
            group.name = u"Group %1"_s.arg(i, 3, 10, QLatin1Char('0'));
            groups.append(must(service.add(change, group)));
        }
        AssignmentStore writer(change.database());
        for (qint64 i = 0; i < accountCount; ++i) {
            for (qint64 group = i % 10; group < groupCount; group += 10) {
                must(writer.insert(accounts.at(i), id, Principal::of(groups.at(group)), change.now()));
            }
        }
        return {};
    }));
    return id;
}

void waitForCells(AccessMatrixPage &page)
{
    QSignalSpy loaded(&page.model(), &AccessMatrixModel::loaded);
    if (page.model().rowCount() == 0) {
        loaded.wait(patience);
    }
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const Theme theme(Theme::Mode::Light);
    PermissionSet::Id set;
    TestDesk desk([&set](TestWorkspace &test) { set = fill(test); });
    Measurements table;
    table.measure(u"matrix, from nothing to painted"_s, accountCount * groupCount, 5, [&] {
        AccessMatrixPage page(desk.desk);
        page.resize(1440, 900);
        page.show();
        page.showSubject({set, {}});
        waitForCells(page);
        page.grab();
    });
    AccessMatrixPage page(desk.desk);
    page.resize(1440, 900);
    page.show();
    page.showSubject({set, {}});
    waitForCells(page);
    page.grab();
    // Each step shows rows that were never read, and is painted whole: more than a wheel asks for.
    std::vector<double> steps;
    QScrollBar *bar = page.view().verticalScrollBar();
    for (int i = 1; i <= 120; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(i * bar->maximum() / 120);
        page.view().viewport()->grab();
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(steps.begin(), steps.end());
    table.add(u"a step of scrolling a screen of new rows, median of 120"_s, accountCount, steps.at(steps.size() / 2));
    table.add(u"a step of scrolling, slowest of 120"_s, accountCount, steps.back());
    table.measure(u"give a whole column"_s, accountCount, 5, [&] {
        page.view().selectColumn(7);
        page.model().mean(page.view().selectionModel()->selection(), true);
        page.view().viewport()->grab();
    });
    return table.finish(argc, argv);
}
