// SPDX-License-Identifier: Apache-2.0
// Q1 Quotas: the page.
#include "models/quotas/quotatablemodel.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/quotas/quotaspane.h"
#include "ui/quotas/raisedialog.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/pageheader.h"

#include <QComboBox>
#include <QLineEdit>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestQuotasPane : public QObject
{
    Q_OBJECT

    static void open(QuotasPane &pane)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_VERIFY(pane.model().isLoaded());
    }

private Q_SLOTS:
    void q1RaisesAQuotaAndGoesBack()
    {
        const PeopleDesk people;
        QuotasPane pane(people.desk);
        open(pane);
        QVERIFY(pane.select(QuotaTableModel::idOf(Quota::PermissionSets)));
        QVERIFY(!actionOf(pane, u"usualQuota"_s).isEnabled());
        pane.table().setFocus();
        QTest::keyClick(&pane.table(), Qt::Key_F2);
        auto *dialog = openDialog<RaiseDialog>(pane);
        QVERIFY(dialog);
        auto *limit = dialog->findChild<QLineEdit *>(u"limit"_s);
        limit->setText(u"12"_s);
        clickButton(*dialog, u"action"_s);
        QVERIFY(!dialog->form().complaint(u"limit"_s).isEmpty());
        limit->setText(u"4000"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(must(QuotaStore((*people.test).database()).limits(Quota::PermissionSets)).limit(), 4000);
        QTRY_VERIFY(actionOf(pane, u"usualQuota"_s).isEnabled());
        actionOf(pane, u"usualQuota"_s).trigger();
        QTRY_COMPARE(must(QuotaStore((*people.test).database()).limits(Quota::PermissionSets)).limit(), 3500);
    }

    void q1DoesNotOfferToRaiseAHardQuota()
    {
        const PeopleDesk people;
        QuotasPane pane(people.desk);
        open(pane);
        QVERIFY(pane.select(QuotaTableModel::idOf(Quota::ScimTokens)));
        QVERIFY(!actionOf(pane, u"raiseQuota"_s).isEnabled());
        QVERIFY(actionOf(pane, u"raiseQuota"_s).toolTip().contains(u"can't be raised"_s));
    }

    void q1ChoosesTheEdition()
    {
        const PeopleDesk people;
        QuotasPane pane(people.desk);
        open(pane);
        auto *profiles = pane.findChild<QComboBox *>(u"quotaProfile"_s);
        QCOMPARE(profiles->currentData().toInt(), int(QuotaProfile::Current));
        profiles->setFocus();
        QTest::keyClick(profiles, Qt::Key_Home);
        QTRY_COMPARE(must(QuotaService(*people.test).profile()), QuotaProfile::Year2021);
        QTRY_VERIFY(pane.model().rowOf(QuotaTableModel::idOf(Quota::AssignedGroups)) >= 0);
        // Somebody else goes back.
        must(QuotaService(*people.test).setProfile(QuotaProfile::Current));
        QTRY_COMPARE(profiles->currentData().toInt(), int(QuotaProfile::Current));
    }

    void q1Narrows()
    {
        const PeopleDesk people;
        QuotasPane pane(people.desk);
        open(pane);
        pane.filterBar().setText(u"groups"_s);
        QVERIFY(pane.table().model()->rowCount() > 0);
        pane.filterBar().setText(u"nothing like it"_s);
        QCOMPARE(pane.table().model()->rowCount(), 0);
        QCOMPARE(pane.table().emptyState().accessibleName(), u"No quota matches"_s);
    }
};

QTEST_MAIN(TestQuotasPane)
#include "tst_quotaspane.moc"
