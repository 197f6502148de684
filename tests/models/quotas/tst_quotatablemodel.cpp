// SPDX-License-Identifier: Apache-2.0
// Q1 Quotas: the table of them.
#include "models/quotas/quotatablemodel.h"
#include "tests/support/testworkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Column = QuotaTableModel::Column;

QString cell(const QuotaTableModel &model, Quota quota, int column)
{
    return model.index(model.rowOf(QuotaTableModel::idOf(quota)), column).data().toString();
}

}  // namespace

class TestQuotaTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q1ShowsUseLimitAndShareAndFollowsChanges()
    {
        const TestWorkspace test;
        Tasks tasks(*test);
        QuotaTableModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy loaded(&model, &QuotaTableModel::loaded);
        model.refresh();
        QVERIFY(loaded.wait());
        QCOMPARE(cell(model, Quota::Users, Column::UsedColumn), u"0"_s);
        QCOMPARE(cell(model, Quota::ScimTokens, Column::UsedColumn), u"–"_s);
        QCOMPARE(cell(model, Quota::InlinePolicySize, Column::LimitColumn), u"32,768 bytes"_s);
        QCOMPARE(cell(model, Quota::Users, Column::RaisableColumn), u"Yes"_s);
        QCOMPARE(cell(model, Quota::ScimTokens, Column::RaisableColumn), u"No"_s);

        test.addUser(u"ana"_s);
        QTRY_COMPARE(cell(model, Quota::Users, Column::UsedColumn), u"1"_s);
        must(QuotaService(*test).raise(Quota::Users, 200000));
        QTRY_COMPARE(cell(model, Quota::Users, Column::LimitColumn), u"200,000"_s);
        QCOMPARE(cell(model, Quota::Users, Column::RaisableColumn), u"Yes, was raised"_s);
        // Another edition knows other quotas.
        QVERIFY(model.rowOf(QuotaTableModel::idOf(Quota::AssignedGroups)) < 0);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QTRY_VERIFY(model.rowOf(QuotaTableModel::idOf(Quota::AssignedGroups)) >= 0);
        model.setFilter(u"USERS"_s);
        QVERIFY(model.rowCount() < model.count());
        QVERIFY(model.rowOf(QuotaTableModel::idOf(Quota::Users)) >= 0);
    }

    void q1WarnsFromFourFifthsOnAndAlarmsAtTheLimit()
    {
        QuotaUse use;
        use.usual = 10;
        QVERIFY(!shareOf(use));
        use.used = 7;
        QCOMPARE(toneOf(use), Tone::Success);
        use.used = 8;
        QCOMPARE(toneOf(use), Tone::Warning);
        use.used = 10;
        QCOMPARE(toneOf(use), Tone::Danger);
        // The one inline policy that a permission set may have is no reason to worry.
        use.usual = 1;
        use.used = 1;
        QCOMPARE(toneOf(use), Tone::Info);
        use.used = 2;
        QCOMPARE(toneOf(use), Tone::Danger);
    }
};

QTEST_GUILESS_MAIN(TestQuotaTableModel)
#include "tst_quotatablemodel.moc"
