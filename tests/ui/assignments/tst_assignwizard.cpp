// SPDX-License-Identifier: Apache-2.0
// Assigning users and groups in the wizard: features A2, A3 and A6.
#include "models/provisioning/accountprovisioningmodel.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/assignments/accessoutcome.h"
#include "ui/assignments/assignwizard.h"
#include "ui/assignments/principalspage.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Page = AssignWizard::Page;

namespace {

RecordPicker &picker(const QWidget &wizard, const QString &name)
{
    return *wizard.findChild<RecordPicker *>(name);
}

/// Waits until the list has these first cells, and picks one of them by a click on it.
void pick(const QWidget &wizard, const QString &name, const QString &text)
{
    const DataTable &table = picker(wizard, name).table();
    QTRY_VERIFY(firstColumn(table).contains(text));
    QTRY_VERIFY(table.isVisible());
    const int row = int(firstColumn(table).indexOf(text));
    QTRY_VERIFY(!table.visualRect(table.model()->index(row, 0)).isEmpty());
    clickRow(table, row);
}

bool says(const QWidget &page, const QString &text)
{
    const auto bars = page.findChildren<MessageBar *>();
    return std::any_of(bars.cbegin(), bars.cend(), [&text](const MessageBar *bar) { return bar->text().contains(text); });
}

bool reads(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) { return label->text() == text; });
}

/// What the table says of a row; nothing while it is not there yet.
QString stateOf(const AccessOutcome &outcome, int row)
{
    return outcome.model().index(row, 3).data().toString();
}

void goTo(AssignWizard &wizard, int page)
{
    clickButton(wizard, u"next"_s);
    QTRY_COMPARE(wizard.currentStep(), page);
}

}  // namespace

class TestAssignWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a2AssignsASetToAGroupOverAUnitAndShowsWhatCameOfItInEachAccount()
    {
        AccessDesk desk;
        AssignWizard wizard(desk.desk, {});
        wizard.show();
        RecordPicker &accounts = picker(wizard, u"accountPicker"_s);
        const QAbstractItemModelTester tester(accounts.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_COMPARE(accounts.table().model()->rowCount(), 4);
        auto *units = accounts.filterBar().findChild<QComboBox *>(u"unit"_s);
        units->setCurrentIndex(units->findText(u"Workloads"_s));
        QTRY_COMPARE(firstColumn(accounts.table()), QStringList({u"Bank"_s, u"Shop"_s}));
        click(accounts.findChild<QPushButton *>(u"pickAll"_s));
        QCOMPARE(accounts.picks().size(), 2);
        goTo(wizard, Page::Principals);
        pick(wizard, u"groupPicker"_s, u"Team"_s);
        goTo(wizard, Page::Sets);
        pick(wizard, u"setPicker"_s, u"Reading"_s);
        goTo(wizard, Page::Review);
        QVERIFY(reads(wizard, u"Bank (100000000003), Shop (100000000002)"_s));
        QVERIFY(!wizard.findChild<QCheckBox *>(u"confirmManagement"_s)->isVisible());
        goTo(wizard, Page::Outcome);
        auto *outcome = wizard.findChild<AccessOutcome *>();
        QTRY_VERIFY(says(*outcome, u"In the accounts: 2 role(s) made."_s));
        QCOMPARE(desk.count(), 2);
        QCOMPARE(roleCount(desk), 2);
        QTRY_COMPARE(outcome->model().rowCount(), 2);
        QTRY_COMPARE(stateOf(*outcome, 0), u"Provisioned"_s);
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(!wizard.isVisible());
    }

    void a2AsksForSomethingOnEveryPage()
    {
        AccessDesk desk;
        AssignWizard wizard(desk.desk, {});
        wizard.show();
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(says(wizard, u"Pick at least one account."_s));
        QCOMPARE(wizard.currentStep(), int(Page::Accounts));
        pick(wizard, u"accountPicker"_s, u"Sandbox"_s);
        goTo(wizard, Page::Principals);
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(says(wizard, u"Pick at least one user or group."_s));
        wizard.findChild<QTabWidget *>(u"principalTabs"_s)->setCurrentIndex(1);
        pick(wizard, u"userPicker"_s, u"cai"_s);
        goTo(wizard, Page::Sets);
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(says(wizard, u"Pick at least one permission set."_s));
        QCOMPARE(desk.count(), 0);
    }

    void a2LeavesOutAccountsThatAreNotActive()
    {
        AccessDesk desk;
        NoProgress progress;
        must(AccountService(*desk.test).setState({desk.bank}, Account::State::Suspended, progress));
        AssignStart start;
        start.units = {desk.workloads};
        AssignWizard wizard(desk.desk, start);
        wizard.show();
        RecordPicker &accounts = picker(wizard, u"accountPicker"_s);
        QCOMPARE(accounts.picks(), QList<qint64>({desk.shop.value}));
        QTRY_COMPARE(accounts.table().model()->rowCount(), 3);
        QVERIFY(!firstColumn(accounts.table()).contains(u"Bank"_s));
    }

    void a6HasTheManagementAccountConfirmed()
    {
        AccessDesk desk;
        AssignWizard wizard(desk.desk, {{desk.management}, {}, {Principal::of(desk.ana)}, {desk.reading}});
        wizard.show();
        goTo(wizard, Page::Principals);
        goTo(wizard, Page::Sets);
        goTo(wizard, Page::Review);
        QVERIFY(says(wizard, u"The management account is among the accounts."_s));
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(says(wizard, u"Confirm that the access to the management account is meant"_s));
        QCOMPARE(desk.count(), 0);
        wizard.findChild<QCheckBox *>(u"confirmManagement"_s)->setChecked(true);
        goTo(wizard, Page::Outcome);
        QCOMPARE(desk.count(), 1);
        QTRY_VERIFY(desk.isQuiet());
    }

    void a2SaysThatNothingWouldChange()
    {
        AccessDesk desk;
        assign(*desk.test, {desk.shop}, {desk.reading}, {Principal::of(desk.team)});
        AssignWizard wizard(desk.desk, {{desk.shop}, {}, {Principal::of(desk.team)}, {desk.reading}});
        wizard.show();
        goTo(wizard, Page::Principals);
        goTo(wizard, Page::Sets);
        goTo(wizard, Page::Review);
        QVERIFY(says(wizard, u"Nothing would change"_s));
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(says(wizard, u"There is nothing to do"_s));
        QCOMPARE(wizard.currentStep(), int(Page::Review));
    }

    void a3ShowsAFailureAndTriesItAgain()
    {
        AccessDesk desk;
        desk.accounts.refuse(u"100000000002"_s, u"The account is out of reach."_s);
        AssignStart start;
        start.units = {desk.workloads};
        start.principals = {Principal::of(desk.team)};
        start.sets = {desk.reading};
        AssignWizard wizard(desk.desk, start);
        wizard.show();
        goTo(wizard, Page::Principals);
        goTo(wizard, Page::Sets);
        goTo(wizard, Page::Review);
        goTo(wizard, Page::Outcome);
        auto *outcome = wizard.findChild<AccessOutcome *>();
        QTRY_VERIFY(says(*outcome, u"1 role(s) made, 1 failed"_s));
        QTRY_COMPARE(stateOf(*outcome, 0), u"Failed"_s);
        QCOMPARE(outcome->model().recordAt(0)->reason, u"The account is out of reach."_s);
        QCOMPARE(roleCount(desk), 1);
        desk.accounts.refuseNothing();
        clickButton(wizard, u"retryFailed"_s);
        QTRY_VERIFY(says(*outcome, u"In the accounts: 1 role(s) made."_s));
        QCOMPARE(roleCount(desk), 2);
        // What was decided is taken back at once; the roles go with the next run.
        const ChangeLine last = *must((*desk.test).nextUndo());
        QCOMPARE(last.summary, u"Assign Reading to Team in 2 account(s)"_s);
        must((*desk.test).undo(last.id));
        QCOMPARE(desk.count(), 0);
        QCOMPARE(workIn(desk).pending, 2);
        desk.provisioning.start(&wizard);
        QTRY_COMPARE(roleCount(desk), 0);
    }

    void a3StopsAndGoesOn()
    {
        AccessDesk desk;
        desk.accounts.hold();
        AssignWizard wizard(desk.desk, {{desk.sandbox}, {}, {Principal::of(desk.team)}, {desk.reading}});
        wizard.show();
        goTo(wizard, Page::Principals);
        goTo(wizard, Page::Sets);
        goTo(wizard, Page::Review);
        goTo(wizard, Page::Outcome);
        auto *outcome = wizard.findChild<AccessOutcome *>();
        click(outcome->findChild<QPushButton *>(u"stopProvisioning"_s));
        desk.accounts.goOn();
        QTRY_VERIFY(says(*outcome, u"Stopped after"_s));
    }
};

QTEST_MAIN(TestAssignWizard)
#include "tst_assignwizard.moc"
