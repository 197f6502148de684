// SPDX-License-Identifier: Apache-2.0
// E1, A1: from an empty workspace to a real organization on screen, with real clicks on the real window.
#include "models/accounts/organizationtreemodel.h"
#include "tests/support/testorganization.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/dragging.h"
#include "tests/ui/support/testdesk.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/enabledialog.h"
#include "ui/accounts/enablepage.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/accounts/organizationview.h"
#include "ui/console/consolewindow.h"
#include "ui/shell/datatable.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/transfer/outcomepage.h"

#include <QDir>
#include <QPushButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s could not be written", qPrintable(path));
    }
}

/// What the commands would write for Work / Prod with two accounts, and a file that went wrong.
QString writeOrganization(const TestDesk &desk)
{
    const QString folder = desk.file(u"organization"_s);
    QDir().mkpath(folder);
    write(
        folder + u"/organization.json"_s,
        R"({"Organization": {"Id": "o-exampleorgid", "FeatureSet": "ALL", "MasterAccountId": "111122223333", "MasterAccountEmail": "aws@example.com"}})");
    write(folder + u"/roots.json"_s, R"({"Roots": [{"Id": "r-ab12", "Name": "Root"}]})");
    write(folder + u"/units-r-ab12.json"_s,
          R"({"OrganizationalUnits": [{"Id": "ou-ab12-11111111", "Name": "Work"}, {"Id": "ou-ab12-33333333", "Name": "Sandbox"}]})");
    write(folder + u"/units-ou-ab12-11111111.json"_s, R"({"OrganizationalUnits": [{"Id": "ou-ab12-22222222", "Name": "Prod"}]})");
    write(folder + u"/accounts-r-ab12.json"_s, R"({"Accounts": [{"Id": "111122223333", "Name": "Main", "Email": "aws@example.com"}]})");
    write(folder + u"/accounts-ou-ab12-22222222.json"_s,
          R"({"Accounts": [{"Id": "444455556666", "Name": "Shop", "Email": "shop@example.com", "Status": "ACTIVE"}]})");
    write(folder + u"/accounts-ou-ab12-33333333.json"_s, "An error occurred (TooManyRequestsException)");
    return folder;
}

template<typename Widget>
Widget &within(const QWidget &page, const QString &name = {})
{
    auto *found = page.findChild<Widget *>(name);
    if (!found) {
        qFatal("there is no %s", qPrintable(name));
    }
    return *found;
}

void click(const QWidget &page, const QString &name)
{
    gatehouse::click(&within<QPushButton>(page, name));
}

}  // namespace

class TestOrganizationJourney : public QObject
{
    Q_OBJECT

    static void enable(const ConsoleWindow &window)
    {
        actionOf(within<EnablePage>(window), u"enable"_s).trigger();
        auto &dialog = within<EnableDialog>(window);
        dialog.form().load({{u"name"_s, u"Somebody"_s}, {u"email"_s, u"somebody@example.com"_s}});
        click(dialog, u"action"_s);
        QTRY_VERIFY(within<AccountsPane>(window).isVisible());
    }

    static void import(const ConsoleWindow &window, const QString &folder)
    {
        actionOf(within<AccountsPane>(window), u"importOrganization"_s).trigger();
        auto &wizard = within<OrganizationImportWizard>(window);
        within<Form>(wizard).edit(u"path"_s)->setValue(folder);
        click(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(OrganizationImportWizard::Preview));
        QVERIFY(within<MessageBar>(wizard, u"problems"_s).isVisible());
        QCOMPARE(within<DataTable>(wizard, u"organizationPreviewTable"_s).model()->rowCount(), 6);
        click(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(OrganizationImportWizard::Outcome));
        QVERIFY(within<OutcomePage>(wizard).isVisible());
        click(wizard, u"next"_s);
    }

private Q_SLOTS:
    void enablesImportsMovesByDragAndUndoes()
    {
        TestDesk desk;
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(desk.desk, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(window.showPage(u"accounts"_s));
        enable(window);
        import(window, writeOrganization(desk));

        const AccountsPane &pane = within<AccountsPane>(window);
        const Account shop = must(AccountService(*desk).find(u"444455556666"_s));
        const Unit sandbox = must(UnitService(*desk).find(u"Sandbox"_s));
        QCOMPARE(shop.path, u"Work / Prod"_s);
        QVERIFY(shop.serviceRoleAt.isValid());
        QTRY_COMPARE(pane.treeModel().pathOf(TreeKey::of(shop.id)), u"Work / Prod / Shop"_s);
        QCOMPARE(must(AccountStore((*desk).database()).management())->name, u"Main"_s);

        QVERIFY(dragOnto(pane.tree(), {pane.treeModel().indexOf(TreeKey::of(shop.id))}, pane.treeModel().indexOf(TreeKey::of(sandbox.id))));
        QTRY_COMPARE(pane.treeModel().pathOf(TreeKey::of(shop.id)), u"Sandbox / Shop"_s);
        QCOMPARE(desk.prompts.questions.last().title, u"Move Shop to Sandbox?"_s);
        QCOMPARE(desk.prompts.questions.last().consequences.first(), u"1 account(s) move."_s);

        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        pane.tree().setFocus();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pane.treeModel().pathOf(TreeKey::of(shop.id)), u"Work / Prod / Shop"_s);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(must(AccountStore((*desk).database()).byAccountId(u"444455556666"_s)) == std::nullopt);
        QTRY_VERIFY(desk.isQuiet());
    }

    void saysThatThereIsNothingToImportAndWhyAFileIsNoListing()
    {
        TestDesk desk;
        enableSingleSignOn(*desk);
        OrganizationImportWizard wizard(desk.desk);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto &form = within<Form>(wizard);
        click(wizard, u"next"_s);
        QVERIFY(!form.complaint(u"path"_s).isEmpty());
        const QString file = desk.file(u"broken.json"_s);
        write(file, "not this");
        form.edit(u"path"_s)->setValue(file);
        click(wizard, u"next"_s);
        QTRY_VERIFY(form.complaint(u"path"_s).contains(u"JSON"_s));
        write(file, R"({"Accounts": [{"Id": "111122223333", "Name": "Management", "Email": "aws@example.com"}]})");
        click(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(OrganizationImportWizard::Preview));
        click(wizard, u"next"_s);
        QCOMPARE(wizard.currentStep(), int(OrganizationImportWizard::Preview));
        QTRY_VERIFY(desk.isQuiet());
    }
};

QTEST_MAIN(TestOrganizationJourney)
#include "tst_organizationjourney.moc"
