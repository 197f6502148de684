// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/policies/casetext.h"
#include "core/policies/findingcode.h"
#include "core/policies/simulationcase.h"
#include "models/policies/casemodel.h"
#include "models/policies/contextmodel.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/recordpicker.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/decisionview.h"
#include "ui/policies/policyeditor.h"
#include "ui/policies/requestform.h"
#include "ui/policies/simulatorpage.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

CaseText someCase()
{
    CaseText text;
    text.identityPolicies = {json(
        "{\n    'Version': '2012-10-17',\n    'Statement': [\n        {'Sid': 'Read', 'Effect': 'Allow', 'Action': 's3:Get*', 'Resource': "
        "'*'},\n        {'Sid': 'Home', 'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*', 'Condition': {'StringEquals': "
        "{'aws:PrincipalTag/Team': 'guests'}}}\n    ]\n}")};
    text.request = {u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::reports/1"_s, u"123456789012"_s};
    return text;
}

}  // namespace

class TestSimulatorPage : public QObject
{
    Q_OBJECT

    static void open(SimulatorPage &page)
    {
        page.resize(1400, 850);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static QLineEdit &field(const SimulatorPage &page, const QString &name) { return *page.findChild<QLineEdit *>(name); }

    static void choose(const SimulatorPage &page, const QString &action)
    {
        auto *menu = page.findChild<QToolButton *>(u"addPolicy"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(action)->trigger();
    }

    static void clickStatement(const SimulatorPage &page, int policy, int statement)
    {
        QTreeView &tree = page.decision().tree();
        const QModelIndex index = tree.model()->index(statement, 0, tree.model()->index(policy, 0));
        tree.scrollTo(index);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(index).center());
    }

private Q_SLOTS:
    void decidesWhileTheRequestIsTyped()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        QCOMPARE(page.decision().verdict(), u"Not decided"_s);
        choose(page, u"identityPolicies"_s);
        QTest::keyClicks(&field(page, u"principal"_s), u"arn:aws:iam::123456789012:user/ana"_s);
        QTest::keyClicks(&field(page, u"action"_s), u"s3:GetObject"_s);
        QTest::keyClicks(&field(page, u"resource"_s), u"arn:aws:s3:::reports/1"_s);
        QTRY_COMPARE(page.decision().verdict(), u"Allowed"_s);
        QVERIFY(!page.decision().sentence().isEmpty());
        QVERIFY(page.editor().text().contains(u"\"Effect\": \"Allow\""));
        page.editor().edit().select(page.editor().text().indexOf(u"Allow"), 5);
        QTest::keyClicks(&page.editor().edit(), u"Deny"_s);
        QTRY_COMPARE(page.decision().verdict(), u"Denied by a statement"_s);
        page.editor().edit().select(page.editor().text().indexOf(u"\"*\"") + 1, 1);
        QTest::keyClicks(&page.editor().edit(), u"sns:*"_s);
        QTRY_COMPARE(page.decision().verdict(), u"Denied, nothing allows it"_s);
    }

    void offersTheKeysThatThePoliciesAskFor()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        QCOMPARE(page.decision().verdict(), u"Allowed"_s);
        auto *table = page.findChild<QTableView *>(u"requestContext"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(table->model()->index(0, ContextModel::KeyColumn).data().toString(), u"aws:PrincipalTag/Team"_s);
        const QModelIndex value = table->model()->index(0, ContextModel::ValueColumn);
        table->setFocus();
        table->setCurrentIndex(value);
        QTest::keyClick(table, Qt::Key_F2);
        auto *line = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, u"guests"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(page.decision().verdict(), u"Denied by a statement"_s);
        QCOMPARE(page.caseText().request.context.first().second, QStringList{u"guests"_s});
        click(page.findChild<QPushButton *>(u"removeContextKey"_s));
        QTRY_COMPARE(page.decision().verdict(), u"Allowed"_s);
    }

    void goesFromTheTraceToTheStatement()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        CaseText text = someCase();
        text.serviceControlPolicies
            = {{json("{'Version': '2012-10-17', 'Statement': {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}}")}};
        page.setCase(text);
        QCOMPARE(page.findChild<QListView *>(u"casePolicies"_s)->currentIndex().row(), 0);
        clickStatement(page, 1, 1);
        QCOMPARE(page.findChild<QListView *>(u"casePolicies"_s)->currentIndex().row(), 1);
        QVERIFY(page.editor().edit().hasFocus());
        QVERIFY(page.editor().edit().textCursor().selectedText().startsWith(json("{'Sid': 'Home'")));
    }

    void saysWhichPolicyCannotBeRead()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        page.editor().edit().moveCursor(QTextCursor::End);
        QTest::keyClick(&page.editor().edit(), Qt::Key_Backspace);
        QTRY_COMPARE(page.decision().verdict(), u"Not decided"_s);
        QVERIFY(page.decision().sentence().startsWith(u"Identity policy 1"));
    }

    void completesTheActionAndTheResource()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        QLineEdit &action = field(page, u"action"_s);
        action.setFocus();
        QTest::keyClicks(&action, u"identitysto"_s);
        QAbstractItemView *popup = action.completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(action.text().startsWith(u"identitystore"));
        QTRY_VERIFY(popup->isVisible());  // now the actions
        action.setText(u"s3:GetObject"_s);
        popup->hide();
        QLineEdit &resource = field(page, u"resource"_s);
        resource.setFocus();
        QTest::keyClicks(&resource, u"arn:aws:s3:::"_s);
        QTRY_VERIFY(resource.completer()->popup()->isVisible());
        QCOMPARE(resource.completer()->popup()->model()->index(0, 0).data().toString(), u"arn:aws:s3:::*/*"_s);
    }

    void savesACaseThatTheCommandLineDecidesAlike()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        people.prompts.path = people.test.folder.filePath(u"case.json"_s);
        clickButton(page, u"saveCaseButton"_s);
        QTRY_COMPARE(people.prompts.notices.size(), 1);
        QFile file(people.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readCase(file.readAll());
        QVERIFY(read);
        QCOMPARE(nameOf(decide(read->policies, read->request)), u"Allowed"_s);

        clickButton(page, u"newCaseButton"_s);
        QVERIFY(page.caseText() == CaseText());
        clickButton(page, u"openCaseButton"_s);
        QVERIFY(page.caseText() == someCase());
        QCOMPARE(page.decision().verdict(), u"Allowed"_s);
    }

    void asksBeforeACaseThatWasNotSavedIsLeft()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        people.prompts.path = people.test.folder.filePath(u"case.json"_s);
        page.setCase(someCase());
        clickButton(page, u"saveCaseButton"_s);
        clickButton(page, u"newCaseButton"_s);
        QCOMPARE(people.prompts.questions.size(), 0);
        QVERIFY(page.caseText() == CaseText());
        clickButton(page, u"openCaseButton"_s);
        QCOMPARE(people.prompts.questions.size(), 0);
        QVERIFY(page.caseText() == someCase());

        page.policies().setText(0, u"{}"_s);
        const CaseText edited = page.caseText();
        people.prompts.agree = false;
        clickButton(page, u"openCaseButton"_s);
        clickButton(page, u"newCaseButton"_s);
        QCOMPARE(people.prompts.questions.size(), 2);
        QVERIFY(page.caseText() == edited);
        people.prompts.agree = true;
        clickButton(page, u"openCaseButton"_s);
        QVERIFY(page.caseText() == someCase());
    }

    void opensNoCaseThatTheEditorCouldNotShow()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        CaseText large = someCase();
        large.serviceControlPolicies = {{QString(CodeEdit::longest + 1, u' ')}};
        people.prompts.path = people.test.folder.filePath(u"large.json"_s);
        QFile file(people.prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toBytes(large));
        file.close();
        clickButton(page, u"openCaseButton"_s);
        QCOMPARE(people.prompts.errors.size(), 1);
        QVERIFY2(people.prompts.errors.first().message.contains(u"131,073"_s), qPrintable(people.prompts.errors.first().message));
        people.prompts.path = u"/dev/zero"_s;
        clickButton(page, u"openCaseButton"_s);
        QCOMPARE(people.prompts.errors.size(), 2);
        QVERIFY(page.caseText() == someCase());
    }

    void fitsASmallScreen()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        constexpr int smallScreen = 1366;
        constexpr int navigation = 240;
        QVERIFY2(page.minimumSizeHint().width() <= smallScreen - navigation, qPrintable(QString::number(page.minimumSizeHint().width())));
    }

    void keepsTheCaseWhenAFileIsNone()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        people.prompts.path = people.test.folder.filePath(u"no.json"_s);
        clickButton(page, u"openCaseButton"_s);
        QCOMPARE(people.prompts.errors.size(), 1);
        QFile file(people.prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xff\xfe\x00 no");
        file.close();
        clickButton(page, u"openCaseButton"_s);
        QCOMPARE(people.prompts.errors.size(), 2);
        choose(page, u"fileidentityPolicies"_s);
        QCOMPARE(people.prompts.errors.size(), 3);
        QVERIFY(page.caseText() == someCase());
    }

    void takesPoliciesOfEveryLayerFromFiles()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        people.prompts.path = people.test.folder.filePath(u"policy.json"_s);
        QFile file(people.prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}})");
        file.close();
        choose(page, u"file"_s + nameOf(PolicyLayer::ServiceControl));
        choose(page, u"file"_s + nameOf(PolicyLayer::Boundary));
        choose(page, u"file"_s + nameOf(PolicyLayer::Resource));
        const CaseText text = page.caseText();
        QCOMPARE(text.serviceControlPolicies.size(), 1);
        QVERIFY(text.serviceControlPolicies.first().first().contains(u"Deny"_s));
        QVERIFY(text.permissionsBoundary.contains(u"Deny"_s));
        QVERIFY(text.resourcePolicy.contains(u"Deny"_s));
    }

    void takesThePoliciesOfPermissionSets()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSet set;
        set.name = u"Deploy"_s;
        set.policies = {{u"arn:aws:iam::aws:policy/job-function/SupportUser"_s}, {u"/team/Audit"_s}};
        set.inlinePolicy = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]})"_s;
        must(PermissionSetService(*people.test).create(set));
        SimulatorPage page(people.desk);
        open(page);
        choose(page, u"policiesOfSets"_s);
        auto *dialog = openDialog<PickerDialog>(page);
        QVERIFY(dialog);
        QTRY_COMPARE(firstColumn(dialog->picker().table()), QStringList{u"Deploy"_s});
        clickRow(dialog->picker().table(), 0);
        click(dialog->findChild<QPushButton *>(u"action"_s));
        QTRY_COMPARE(page.policies().rowCount(), 2);
        QVERIFY(page.policies().text(0).contains(u"support:"_s));
        QCOMPARE(page.policies().text(1), set.inlinePolicy);
        QCOMPARE(people.prompts.notices.size(), 1);
        QVERIFY(people.prompts.notices.first().contains(u"/team/Audit"_s));
    }

    void checksByWhatTheWorkspaceSays()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        SimulatorPage page(people.desk);
        open(page);
        choose(page, u"identityPolicies"_s);
        page.editor().setText(uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*",)"
                              R"("Condition":{"StringEquals":{"aws:PrincipalTag/Team":"Blue"}}}]})"_s);
        const auto isNamed = [&page] {
            const Findings &findings = page.editor().findings();
            return std::any_of(findings.cbegin(), findings.cend(),
                               [](const Finding &finding) { return finding.code == nameOf(FindingCode::PrincipalTagNotConfigured); });
        };
        QTRY_VERIFY(isNamed());
        must(AccessControlService(*people.test).enable());
        AccessControlAttribute team;
        team.key = u"Team"_s;
        must(AccessControlService(*people.test).set({team}));
        QTRY_VERIFY(!isNamed());
    }

    void remembersTheLastCase()
    {
        PeopleDesk people;
        {
            SimulatorPage page(people.desk);
            open(page);
            page.setCase(someCase());
        }
        const SimulatorPage again(people.desk);
        QVERIFY(again.caseText() == someCase());
        QCOMPARE(again.decision().verdict(), u"Allowed"_s);
    }

    void asksBeforeAWrittenPolicyIsRemoved()
    {
        PeopleDesk people;
        SimulatorPage page(people.desk);
        open(page);
        page.setCase(someCase());
        choose(page, u"permissionBoundary"_s);
        QCOMPARE(page.policies().rowCount(), 2);
        actionOf(page, u"removePolicy"_s).trigger();  // as it was added
        QVERIFY(people.prompts.questions.isEmpty());
        QCOMPARE(page.policies().rowCount(), 1);
        people.prompts.agree = false;
        actionOf(page, u"removePolicy"_s).trigger();
        QCOMPARE(people.prompts.questions.size(), 1);
        QCOMPARE(page.policies().rowCount(), 1);
        people.prompts.agree = true;
        actionOf(page, u"removePolicy"_s).trigger();
        QCOMPARE(page.policies().rowCount(), 0);
    }
};

QTEST_MAIN(TestSimulatorPage)
#include "tst_simulatorpage.moc"
