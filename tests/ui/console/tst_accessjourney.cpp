// SPDX-License-Identifier: Apache-2.0
// E1, A1, P1, A2, A3, P3: from an empty workspace over a real organization to access that was given, failed, was tried again, changed and
// taken back, on the pages of the real window.
#include "core/accounts/accountservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/provisioning/provisioningservice.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/enabledialog.h"
#include "ui/accounts/enablepage.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/assignments/accessoutcome.h"
#include "ui/assignments/assignmentactions.h"
#include "ui/assignments/assignmentspane.h"
#include "ui/assignments/assignwizard.h"
#include "ui/console/consolewindow.h"
#include "ui/permissionsets/createsetwizard.h"
#include "ui/permissionsets/permissionsetspane.h"
#include "ui/permissionsets/policyedits.h"
#include "ui/permissionsets/reprovisiondialog.h"
#include "ui/permissionsets/setdialog.h"
#include "ui/picking/recordpicker.h"
#include "ui/policies/policyeditor.h"
#include "ui/provisioning/provisioningpane.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString readsOnly = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]})"_s;
const QString readsMore
    = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":"*"}]})"_s;

/// What the commands of the AWS CLI write for Work with the accounts Shop and Bank.
QString writeOrganization(const TestDesk &desk)
{
    const QString folder = desk.file(u"organization"_s);
    QDir().mkpath(folder);
    const QList<std::pair<QString, QByteArray>> files{
        {u"organization.json"_s,
         R"({"Organization": {"Id": "o-exampleorgid", "FeatureSet": "ALL", "MasterAccountId": "111122223333", "MasterAccountEmail": "aws@example.com"}})"},
        {u"roots.json"_s, R"({"Roots": [{"Id": "r-ab12", "Name": "Root"}]})"},
        {u"units-r-ab12.json"_s, R"({"OrganizationalUnits": [{"Id": "ou-ab12-11111111", "Name": "Work"}]})"},
        {u"accounts-r-ab12.json"_s, R"({"Accounts": [{"Id": "111122223333", "Name": "Main", "Email": "aws@example.com"}]})"},
        {u"accounts-ou-ab12-11111111.json"_s,
         R"({"Accounts": [{"Id": "100000000002", "Name": "Shop", "Email": "shop@example.com", "Status": "ACTIVE"},
                          {"Id": "100000000003", "Name": "Bank", "Email": "bank@example.com", "Status": "ACTIVE"}]})"}};
    for (const auto &[name, text] : files) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("%s could not be written", qPrintable(name));
        }
    }
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

void pick(const QWidget &wizard, const QString &name, const QString &text)
{
    const DataTable &table = within<RecordPicker>(wizard, name).table();
    QTRY_VERIFY(firstColumn(table).contains(text) && table.isVisible());
    const int row = int(firstColumn(table).indexOf(text));
    QTRY_VERIFY(!table.visualRect(table.model()->index(row, 0)).isEmpty());
    clickRow(table, row);
}

template<typename Wizard>
void next(Wizard &wizard, int page)
{
    clickButton(wizard, u"next"_s);
    QTRY_COMPARE(wizard.currentStep(), page);
}

}  // namespace

class TestAccessJourney : public QObject
{
    Q_OBJECT

    static void bringTheOrganization(ConsoleWindow &window, const QString &folder)
    {
        window.showPage(u"accounts"_s);
        actionOf(within<EnablePage>(window), u"enable"_s).trigger();
        auto &dialog = within<EnableDialog>(window);
        dialog.form().load({{u"name"_s, u"Main"_s}, {u"email"_s, u"aws@example.com"_s}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY(within<AccountsPane>(window).isVisible());
        actionOf(within<AccountsPane>(window), u"importOrganization"_s).trigger();
        auto &wizard = within<OrganizationImportWizard>(window);
        within<Form>(wizard).edit(u"path"_s)->setValue(folder);
        next(wizard, OrganizationImportWizard::Preview);
        next(wizard, OrganizationImportWizard::Outcome);
        clickButton(wizard, u"next"_s);
    }

    static void createTheSet(ConsoleWindow &window)
    {
        using Page = CreateSetWizard::Page;
        window.showPage(u"permissionsets"_s);
        auto &pane = within<PermissionSetsPane>(window);
        QTRY_VERIFY(actionOf(pane, u"createPermissionSet"_s).isEnabled());
        actionOf(pane, u"createPermissionSet"_s).trigger();
        auto *wizard = openDialog<CreateSetWizard>(window);
        QVERIFY(wizard);
        wizard->form(Page::Kind).edit(u"kind"_s)->setValue(u"customKind"_s);
        next(*wizard, Page::Details);
        wizard->form(Page::Details).edit(u"name"_s)->setValue(u"Deploy"_s);
        wizard->form(Page::Details).edit(u"writeInlinePolicy"_s)->setValue(true);
        next(*wizard, Page::InlinePolicy);
        static_cast<PolicyDocumentEdit *>(wizard->form(Page::InlinePolicy).edit(u"inlinePolicy"_s))->editor().setText(readsOnly);
        next(*wizard, Page::Tags);
        next(*wizard, Page::Review);
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Deploy"_s});
    }

    static void assignOverTheUnit(ConsoleWindow &window)
    {
        using Page = AssignWizard::Page;
        window.showPage(u"assignments"_s);
        auto &pane = within<AssignmentsPane>(window);
        pane.actions().assign();
        auto *wizard = openDialog<AssignWizard>(window);
        QVERIFY(wizard);
        auto &accounts = within<RecordPicker>(*wizard, u"accountPicker"_s);
        QTRY_COMPARE(accounts.table().model()->rowCount(), 3);
        auto *units = accounts.filterBar().findChild<QComboBox *>(u"unit"_s);
        units->setCurrentIndex(units->findText(u"Work"_s));
        QTRY_COMPARE(firstColumn(accounts.table()), QStringList({u"Bank"_s, u"Shop"_s}));
        clickButton(accounts, u"pickAll"_s);
        next(*wizard, Page::Principals);
        pick(*wizard, u"groupPicker"_s, u"Operators"_s);
        next(*wizard, Page::Sets);
        pick(*wizard, u"setPicker"_s, u"Deploy"_s);
        next(*wizard, Page::Review);
        next(*wizard, Page::Outcome);
        auto *outcome = wizard->findChild<AccessOutcome *>();
        QTRY_COMPARE(outcome->model().rowCount(), 2);
        // What failed comes first.
        QTRY_COMPARE(outcome->model().index(0, 3).data().toString(), labelOf(AccountProvisioning::State::Failed));
        QTRY_COMPARE(outcome->model().index(1, 3).data().toString(), labelOf(AccountProvisioning::State::Provisioned));
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(!openDialog<AssignWizard>(window));
    }

private Q_SLOTS:
    void givesAccessOverAnImportedOrganizationRetriesChangesAndTakesItBack()
    {
        PeopleDesk desk;
        desk.join(desk.addGroup(u"Operators"_s), {desk.addUser(u"ana"_s)});
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(desk.desk, theme);
        window.resize(1280, 860);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bringTheOrganization(window, writeOrganization(desk));
        createTheSet(window);
        desk.accounts.refuse(u"100000000002"_s, u"The account is out of reach."_s);
        assignOverTheUnit(window);

        // What failed says why, and is tried again.
        window.showPage(u"provisioning"_s);
        auto &work = within<ProvisioningPane>(window);
        const auto states = [&work] {
            QStringList found;
            for (int row = 0; row < work.model().rowCount(); ++row) {
                found.append(labelOf(work.model().recordAt(row)->state));
            }
            return found;
        };
        const QString done = labelOf(AccountProvisioning::State::Provisioned);
        QTRY_COMPARE(states(), QStringList({done, labelOf(AccountProvisioning::State::Failed)}));
        QCOMPARE(work.model().recordAt(1)->reason, u"The account is out of reach."_s);
        desk.accounts.refuseNothing();
        clickRow(work.table(), 1);
        QTRY_VERIFY(actionOf(work, u"retrySelected"_s).isEnabled());
        actionOf(work, u"retrySelected"_s).trigger();
        QTRY_COMPARE(states(), QStringList({done, done}));
        QTRY_VERIFY(desk.isQuiet());

        // Another policy leaves both accounts out of date until they are provisioned again.
        window.showPage(u"permissionsets"_s);
        auto &sets = within<PermissionSetsPane>(window);
        QTRY_VERIFY(sets.table().isVisible() && !sets.table().visualRect(sets.table().model()->index(0, 0)).isEmpty());
        clickRow(sets.table(), 0);
        QTRY_VERIFY(actionOf(sets, u"editSetInlinePolicy"_s).isEnabled());
        actionOf(sets, u"editSetInlinePolicy"_s).trigger();
        auto *dialog = openDialog<SetDialog>(window);
        QVERIFY(dialog);
        static_cast<PolicyDocumentEdit *>(dialog->form().edit(u"inlinePolicy"_s))->editor().setText(readsMore);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(openDialog<ReprovisionDialog>(window));
        auto *choice = openDialog<ReprovisionDialog>(window);
        QTRY_COMPARE(choice->picker().picks().size(), 2);
        clickButton(*choice, u"action"_s);
        const PermissionSet deploy = must(PermissionSetService(*desk).find(u"Deploy"_s));
        const Account shop = must(AccountService(*desk).find(u"Shop"_s));
        const ReplicaStore replica((*desk).database());
        QTRY_COMPARE(must(replica.role(shop.id, deploy.id))->made.inlinePolicy, readsMore);
        QTRY_COMPARE(must(ProvisioningService(*desk).outOfDateCount(deploy.id)), 0);
        QTRY_VERIFY(desk.isQuiet());

        // Taking the edit back leaves the accounts marked; taking the assignment back takes the roles along.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        sets.table().setFocus();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(must(PermissionSetService(*desk).find(u"Deploy"_s)).inlinePolicy, readsOnly);
        QTRY_COMPARE(must(ProvisioningService(*desk).outOfDateCount(deploy.id)), 2);
        QTRY_VERIFY(desk.isQuiet());
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(must(AssignmentStore((*desk).database()).count()), 0);
        QTRY_VERIFY(desk.isQuiet());
    }
};

QTEST_MAIN(TestAccessJourney)
#include "tst_accessjourney.moc"
