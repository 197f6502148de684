// SPDX-License-Identifier: Apache-2.0
// A5 Account details: lists of assignments, of an account, a user and a group.
#include "models/assignments/assignmenttablemodel.h"
#include "tests/support/testassignments.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using About = AssignmentTableModel::About;

namespace {

/// A list, and what its rows say without the time at the end.
struct Shown {
    Shown(TestAssignments &test, About about, const AssignmentQuery &query) : tasks(*test), model(about, *test, tasks)
    {
        model.setQuery(query);
    }

    [[nodiscard]] QList<QStringList> rows() const
    {
        QList<QStringList> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount() - 1; ++column) {
                cells.append(model.index(row, column).data().toString());
            }
            rows.append(cells);
        }
        return rows;
    }

    Tasks tasks;
    AssignmentTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

using Rows = QList<QStringList>;

}  // namespace

class TestAssignmentTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a5ListsWhoHasAccessToAnAccountAndFollows()
    {
        TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        AssignmentQuery query;
        query.account = test.shop;
        query.order = AssignmentQuery::Order::Principal;
        const Shown shown(test, About::Account, query);
        QTRY_COMPARE(shown.rows(), (Rows{{u"ana"_s, u"User"_s, u"Reading"_s}, {u"Team"_s, u"Group"_s, u"Reading"_s}}));
        QCOMPARE(shown.model.assignment(shown.model.idAt(1))->principal, Principal::of(test.team));
        QVERIFY(!shown.model.assignment(123456));

        assign(*test, {test.shop}, {test.writing}, {Principal::of(test.ana)});
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.team)});
        QTRY_COMPARE(shown.rows(), (Rows{{u"ana"_s, u"User"_s, u"Reading"_s}, {u"ana"_s, u"User"_s, u"Writing"_s}}));
        NoProgress unwatched;
        must(UserService(*test).remove({test.ana}, unwatched));
        QTRY_COMPARE(shown.rows(), Rows());
    }

    void a5SaysByWhichPathAUserHasAccess()
    {
        TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team), Principal::of(test.night)});
        AssignmentQuery query;
        query.reaching = test.ana;
        query.order = AssignmentQuery::Order::Principal;
        const Shown shown(test, About::User, query);
        QTRY_COMPARE(shown.rows(), (Rows{{u"Shop"_s, u"100000000002"_s, u"Reading"_s, u"Directly"_s},
                                         {u"Shop"_s, u"100000000002"_s, u"Reading"_s, u"Through the group Team"_s}}));
        // Out of the group, the way through it is gone.
        NoProgress unwatched;
        must(GroupService(*test).removeMembers({test.team}, {test.ana}, unwatched));
        QTRY_COMPARE(shown.rows(), (Rows{{u"Shop"_s, u"100000000002"_s, u"Reading"_s, u"Directly"_s}}));
    }

    void a5ListsTheAccountsOfAGroup()
    {
        TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.writing}, {Principal::of(test.night)});
        AssignmentQuery query;
        query.principal = Principal::of(test.night);
        const Shown shown(test, About::Group, query);
        QTRY_COMPARE(shown.rows(), (Rows{{u"Bank"_s, u"100000000003"_s, u"Writing"_s}, {u"Shop"_s, u"100000000002"_s, u"Writing"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestAssignmentTableModel)
#include "tst_assignmenttablemodel.moc"
