// SPDX-License-Identifier: Apache-2.0
// The list of assignments: features A2, A4 and A6.
#include "models/assignments/assignmenttablemodel.h"
#include "tests/support/testsource.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/assignments/assignmentimportwizard.h"
#include "ui/assignments/assignmentpreview.h"
#include "ui/assignments/assignmentspane.h"
#include "ui/assignments/assignwizard.h"
#include "ui/picking/recordchooser.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// The pane on an organization in which the team reads the shop and the bank, and Cai writes in the sandbox.
struct Shown {
    Shown()
    {
        assign(*desk.test, {desk.shop, desk.bank}, {desk.reading}, {Principal::of(desk.team)});
        assign(*desk.test, {desk.sandbox}, {desk.writing}, {Principal::of(desk.cai)});
        pane = std::make_unique<AssignmentsPane>(desk.desk);
        tester = std::make_unique<QAbstractItemModelTester>(&pane->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        pane->resize(1200, 700);
        pane->show();
    }

    [[nodiscard]] QStringList accounts() const { return firstColumn(pane->table()); }
    [[nodiscard]] QString file(const QString &name) const { return desk.test.folder.filePath(name); }
    void writeFile(const QString &name, const QByteArray &text)
    {
        QFile made(file(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write(text);
    }

    AccessDesk desk;
    std::unique_ptr<AssignmentsPane> pane;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}  // namespace

class TestAssignmentsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndFilters()
    {
        const Shown shown;
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s, u"Sandbox"_s, u"Shop"_s}));
        QTRY_COMPARE(shown.pane->header().subtitle(), u"3 assignment(s) in 3 account(s)"_s);
        auto *units = shown.pane->filterBar().findChild<QComboBox *>(u"unit"_s);
        units->setCurrentIndex(units->findText(u"Workloads / Production"_s));
        QTRY_COMPARE(shown.accounts(), QStringList({u"Shop"_s}));
        units->setCurrentIndex(0);
        shown.pane->findChild<RecordChooser *>(u"user"_s)->choose(shown.desk.ana.value);
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s, u"Shop"_s}));
        shown.pane->findChild<RecordChooser *>(u"user"_s)->choose(0);
        shown.pane->findChild<RecordChooser *>(u"set"_s)->choose(shown.desk.writing.value);
        QTRY_COMPARE(shown.accounts(), QStringList({u"Sandbox"_s}));
        shown.pane->findChild<RecordChooser *>(u"set"_s)->choose(0);
        shown.pane->findChild<RecordChooser *>(u"group"_s)->choose(shown.desk.team.value);
        shown.pane->findChild<RecordChooser *>(u"account"_s)->choose(shown.desk.bank.value);
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s}));
    }

    void a4RemovesAccessAndSaysWhoLosesIt()
    {
        Shown shown;
        shown.desk.provisioning.start(shown.pane.get());
        QTRY_COMPARE(roleCount(shown.desk), 3);
        QTRY_COMPARE(shown.accounts().size(), 3);
        clickRow(shown.pane->table(), 2);
        actionOf(*shown.pane, u"removeAccess"_s).trigger();
        QTRY_COMPARE(shown.desk.prompts.questions.size(), 1);
        const Question &question = shown.desk.prompts.questions.first();
        QCOMPARE(question.consequences.value(0), u"2 user(s) lose access that they have by no other way."_s);
        QCOMPARE(question.consequences.value(2), u"1 role(s) are removed from accounts, because nobody has them any more."_s);
        QCOMPARE(question.typedWord, QString());
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s, u"Sandbox"_s}));
        QTRY_COMPARE(shown.desk.prompts.notices, QStringList({u"In the accounts: 1 removed."_s}));
        QCOMPARE(roleCount(shown.desk), 2);
    }

    void a6AsksForAWordBeforeAccessToTheManagementAccountGoes()
    {
        Shown shown;
        shown.desk.prompts.agree = false;
        assign(*shown.desk.test, {shown.desk.management}, {shown.desk.reading}, {Principal::of(shown.desk.ana)});
        QTRY_COMPARE(shown.accounts().size(), 4);
        clickRow(shown.pane->table(), int(shown.accounts().indexOf(u"Management"_s)));
        actionOf(*shown.pane, u"removeAccess"_s).trigger();
        QTRY_COMPARE(shown.desk.prompts.questions.size(), 1);
        QCOMPARE(shown.desk.prompts.questions.first().typedWord, u"DELETE"_s);
        QVERIFY(shown.desk.prompts.questions.first().consequences.contains(
            u"The management account is among them, which controls all the others."_s));
        QCOMPARE(shown.desk.count(), 4);
    }

    void showsWhatIsOrphanedAndTakesAllOfItAway()
    {
        Shown shown;
        QTRY_COMPARE(shown.accounts().size(), 3);
        QTRY_VERIFY(shown.desk.isQuiet());
        QVERIFY(actionOf(*shown.pane, u"removeOrphaned"_s).toolTip().endsWith(u"Nothing is orphaned."_s));
        pretendSource(*shown.desk.test, SourceKind::ActiveDirectory);
        NoProgress unwatched;
        must(UserService(*shown.desk.test).remove({shown.desk.cai}, unwatched));
        auto *kinds = shown.pane->filterBar().findChild<QComboBox *>(u"kind"_s);
        kinds->setCurrentIndex(kinds->findText(u"Orphaned"_s));
        QTRY_COMPARE(shown.accounts(), QStringList({u"Sandbox"_s}));
        const QAbstractItemModel &model = *shown.pane->table().model();
        QCOMPARE(model.index(0, 2).data().toString(), u"cai"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"User, orphaned"_s);
        QTRY_VERIFY(actionOf(*shown.pane, u"removeOrphaned"_s).isEnabled());
        actionOf(*shown.pane, u"removeOrphaned"_s).trigger();
        QTRY_COMPARE(shown.desk.prompts.questions.size(), 1);
        const Question &question = shown.desk.prompts.questions.first();
        QVERIFY(question.text.startsWith(u"1 assignment(s) are removed"_s));
        QCOMPARE(question.consequences.value(0), u"1 of them are to AWS accounts."_s);
        QTRY_COMPARE(shown.desk.count(), 2);
        QTRY_VERIFY(!actionOf(*shown.pane, u"removeOrphaned"_s).isEnabled());
    }

    void tellsWhatWaitsInTheAccountsAndProvisionsIt()
    {
        Shown shown;
        QTRY_COMPARE(shown.pane->message().text(), u"3 role(s) wait for being provisioned in the accounts."_s);
        click(shown.pane->message().findChild<QPushButton *>());
        QTRY_COMPARE(shown.desk.prompts.notices, QStringList({u"In the accounts: 3 role(s) made."_s}));
        QTRY_COMPARE(shown.pane->message().text(), QString());
        QCOMPARE(roleCount(shown.desk), 3);
    }

    void writesAndReadsATable()
    {
        Shown shown;
        QTRY_COMPARE(shown.accounts().size(), 3);
        shown.desk.prompts.path = shown.file(u"access.csv"_s);
        actionOf(*shown.pane, u"exportAssignments"_s).trigger();
        QTRY_COMPARE(shown.desk.prompts.notices.size(), 1);
        QFile written(shown.desk.prompts.path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 4);
        unassign(*shown.desk.test, {shown.desk.shop, shown.desk.bank}, {shown.desk.reading}, {Principal::of(shown.desk.team)});
        QTRY_COMPARE(shown.accounts().size(), 1);
        importAndClose(shown, u"access.csv"_s);
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s, u"Sandbox"_s, u"Shop"_s}));
    }

    void showsWhatATableWouldDoAndLeavesOutRowsWithErrors()
    {
        Shown shown;
        shown.writeFile(u"mixed.csv"_s, "account_id,permission_set,principal_type,principal,action\n"
                                        "100000000001,Reading,GROUP,Team,create\n"
                                        "100000000002,Reading,GROUP,Team,delete\n"
                                        "100000000002,Nowhere,GROUP,Team,create\n");
        actionOf(*shown.pane, u"importAssignments"_s).trigger();
        auto *wizard = openDialog<AssignmentImportWizard>(*shown.pane);
        QVERIFY(wizard);
        wizard->findChild<QLineEdit *>(u"path"_s)->setText(shown.file(u"mixed.csv"_s));
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(AssignmentImportWizard::Preview));
        auto *rows = wizard->findChild<DataTable *>(u"assignmentPreviewTable"_s);
        QCOMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(rows->model()->index(0, AssignmentPlanModel::OutcomeColumn).data().toString(), u"Error"_s);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(AssignmentImportWizard::Preview));
        wizard->findChild<QRadioButton *>(u"validRows"_s)->click();
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(AssignmentImportWizard::Review));
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(AssignmentImportWizard::Outcome));
        QTRY_COMPARE(shown.accounts(), QStringList({u"Bank"_s, u"Sandbox"_s, u"Sandbox"_s}));
        QTRY_COMPARE(roleCount(shown.desk), 3);
    }

    void saysWhatAFileIsNot()
    {
        Shown shown;
        AssignmentImportWizard wizard(shown.desk.desk);
        wizard.show();
        wizard.findChild<QLineEdit *>(u"path"_s)->setText(shown.file(u"missing.csv"_s));
        clickButton(wizard, u"next"_s);
        QTRY_VERIFY(!wizard.isBusy());
        QCOMPARE(wizard.currentStep(), int(AssignmentImportWizard::File));
        const auto labels = wizard.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->text().contains(u"no file at this path"_s); }));
    }

    void opensTheWizard()
    {
        const Shown shown;
        actionOf(*shown.pane, u"assign"_s).trigger();
        QVERIFY(openDialog<AssignWizard>(*shown.pane));
    }

private:
    static void importAndClose(Shown &shown, const QString &name)
    {
        AssignmentImportWizard wizard(shown.desk.desk);
        wizard.show();
        wizard.findChild<QLineEdit *>(u"path"_s)->setText(shown.file(name));
        for (const int page : {AssignmentImportWizard::Preview, AssignmentImportWizard::Review, AssignmentImportWizard::Outcome}) {
            clickButton(wizard, u"next"_s);
            QTRY_COMPARE(wizard.currentStep(), page);
        }
        QTRY_VERIFY(shown.desk.isQuiet());
    }
};

QTEST_MAIN(TestAssignmentsPane)
#include "tst_assignmentspane.moc"
