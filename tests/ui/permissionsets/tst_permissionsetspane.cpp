// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionsetservice.h"
#include "core/provisioning/provisioningservice.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/permissionsets/createsetwizard.h"
#include "ui/permissionsets/permissionsetdetails.h"
#include "ui/permissionsets/permissionsetpage.h"
#include "ui/permissionsets/permissionsetspane.h"
#include "ui/permissionsets/policyedits.h"
#include "ui/permissionsets/reprovisiondialog.h"
#include "ui/permissionsets/setdialog.h"
#include "ui/picking/recordpicker.h"
#include "ui/picking/relatedtable.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/policyeditor.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/pairsedit.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSetsPane : public QObject
{
    Q_OBJECT

    using Page = CreateSetWizard::Page;

    static inline const QString policy
        = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]})"_s;

    static void open(PermissionSetsPane &pane, int rows)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), rows);
    }

    static CreateSetWizard *wizardOf(PermissionSetsPane &pane)
    {
        actionOf(pane, u"createPermissionSet"_s).trigger();
        return openDialog<CreateSetWizard>(pane);
    }

    /// Clicks a button once it has its place.
    static void press(const QWidget &page, const QString &name)
    {
        auto *button = page.findChild<QAbstractButton *>(name);
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible() && button->isEnabled() && !button->visibleRegion().isEmpty());
        // A radio button or check box answers to its text, which may not reach to the middle of the widget.
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }

    static void next(const CreateSetWizard &wizard, Page expected)
    {
        press(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(expected));
    }

    static PermissionSet named(const PeopleDesk &people, const QString &name)
    {
        return must(PermissionSetService(*people.test).find(name));
    }

private Q_SLOTS:
    void createsOneFromAJobFunction()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        QTRY_COMPARE(pane.table().emptyState().accessibleName(), u"No permission sets yet"_s);
        auto *wizard = wizardOf(pane);
        QVERIFY(wizard);
        next(*wizard, Page::JobFunction);
        press(*wizard, u"arn:aws:iam::aws:policy/job-function/SupportUser"_s);
        QCOMPARE(wizard->form(Page::JobFunction).text(u"name"_s), u"SupportUser"_s);
        next(*wizard, Page::Tags);
        next(*wizard, Page::Review);
        press(*wizard, u"next"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"SupportUser"_s});
        const PermissionSet set = named(people, u"SupportUser"_s);
        QCOMPARE(set.policies, QList<PolicyReference>{{u"arn:aws:iam::aws:policy/job-function/SupportUser"_s}});
        QCOMPARE(set.sessionSeconds, 3600);
        QTRY_VERIFY(pane.details().permissionSet());
        QCOMPARE(pane.details().permissionSet()->id, set.id);
    }

    void proposesANameThatIsFreeAndRefusesOneThatIsNotAtOnce()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSet taken;
        taken.name = u"SupportUser"_s;
        must(PermissionSetService(*people.test).create(taken));
        PermissionSetsPane pane(people.desk);
        open(pane, 1);
        auto *wizard = wizardOf(pane);
        QVERIFY(wizard);
        next(*wizard, Page::JobFunction);
        press(*wizard, u"arn:aws:iam::aws:policy/job-function/SupportUser"_s);
        QCOMPARE(wizard->form(Page::JobFunction).text(u"name"_s), u"SupportUser-2"_s);
        wizard->form(Page::JobFunction).edit(u"name"_s)->setValue(u"supportuser"_s);
        press(*wizard, u"next"_s);
        QTRY_VERIFY(wizard->form(Page::JobFunction).complaint(u"name"_s).contains(u"SupportUser"_s));
        QCOMPARE(wizard->currentStep(), int(Page::JobFunction));
    }

    void asksForThePolicyThatWasWanted()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        auto *wizard = wizardOf(pane);
        QVERIFY(wizard);
        press(*wizard, u"customKind"_s);
        next(*wizard, Page::Details);
        typeInto(wizard->form(Page::Details), u"name"_s, u"Deploy"_s);
        Edit *relay = wizard->form(Page::Details).edit(u"relayState"_s);
        const QString usual = relay->hint();
        relay->setValue(u"not a url"_s);
        QVERIFY(relay->hint().contains(u"https://"_s));
        relay->setValue(u"https://console.aws.amazon.com/"_s);
        QCOMPARE(relay->hint(), usual);
        press(*wizard, u"writeInlinePolicy"_s);
        next(*wizard, Page::InlinePolicy);
        press(*wizard, u"next"_s);
        QTRY_VERIFY(!wizard->form(Page::InlinePolicy).complaint(u"inlinePolicy"_s).isEmpty());
        QCOMPARE(wizard->currentStep(), int(Page::InlinePolicy));
    }

    void createsACustomOneWithPoliciesAndTags()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        auto *wizard = wizardOf(pane);
        press(*wizard, u"customKind"_s);
        next(*wizard, Page::Details);
        press(*wizard, u"next"_s);
        QTRY_VERIFY(!wizard->form(Page::Details).complaint(u"name"_s).isEmpty());
        typeInto(wizard->form(Page::Details), u"name"_s, u"Deploy"_s);
        press(*wizard, u"attachAwsPolicies"_s);
        press(*wizard, u"writeInlinePolicy"_s);
        next(*wizard, Page::AwsPolicies);
        auto *policies = static_cast<ManagedPoliciesEdit *>(wizard->form(Page::AwsPolicies).edit(u"policies"_s));
        policies->picker().filterBar().setText(u"viewonly lists of resources"_s);
        QTRY_COMPARE(policies->picker().table().model()->rowCount(), 1);
        clickRow(policies->picker().table(), 0);
        next(*wizard, Page::InlinePolicy);
        auto &editor = static_cast<PolicyDocumentEdit *>(wizard->form(Page::InlinePolicy).edit(u"inlinePolicy"_s))->editor();
        editor.setText(u"{ \"Version\": \"2012-10-17\", \"Statement\": [ { \"Effect\": \"Permit\" } ] }"_s);
        press(*wizard, u"next"_s);
        QTRY_VERIFY(wizard->form(Page::InlinePolicy).complaint(u"inlinePolicy"_s).contains(u"line 1"_s));
        QCOMPARE(wizard->currentStep(), int(Page::InlinePolicy));
        editor.setText(policy);
        next(*wizard, Page::Tags);
        typeInto(wizard->form(Page::Tags), u"tagsFirst1"_s, u"team"_s);
        typeInto(wizard->form(Page::Tags), u"tagsSecond1"_s, u"Platform"_s);
        next(*wizard, Page::Review);
        press(*wizard, u"next"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Deploy"_s});
        const PermissionSet set = named(people, u"Deploy"_s);
        QCOMPARE(set.policies, QList<PolicyReference>{{u"arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"_s}});
        QCOMPARE(set.inlinePolicy, policy);
        QCOMPARE(set.tags, (QMap<QString, QString>{{u"team"_s, u"Platform"_s}}));
    }

    void goesBackToTheNameThatWasTakenMeanwhile()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        auto *wizard = wizardOf(pane);
        press(*wizard, u"customKind"_s);
        next(*wizard, Page::Details);
        typeInto(wizard->form(Page::Details), u"name"_s, u"DEPLOY"_s);
        next(*wizard, Page::Tags);
        next(*wizard, Page::Review);
        QVERIFY(addPermissionSet(*people.test, u"Deploy"_s).isValid());
        press(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(Page::Details));
        QVERIFY(wizard->form(Page::Details).complaint(u"name"_s).contains(u"Deploy"_s));
    }

    void saysWhyNothingCanBeCreatedYet()
    {
        PeopleDesk people;
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        QAction &create = actionOf(pane, u"createPermissionSet"_s);
        QVERIFY(!create.isEnabled());
        QVERIFY(!create.toolTip().isEmpty());
        enableSingleSignOn(*people.test);
        QTRY_VERIFY(create.isEnabled());
    }

    void editsTheSessionDurationAndTheTags()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        QVERIFY(addPermissionSet(*people.test, u"Deploy"_s).isValid());
        PermissionSetsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        QTest::keyClick(&pane.table(), Qt::Key_F2);
        auto *dialog = openDialog<SetDialog>(pane);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QLineEdit *>(u"name"_s)->isReadOnly());
        dialog->form().edit(u"sessionDuration"_s)->setValue(4 * 3600);
        press(*dialog, u"action"_s);
        QTRY_COMPARE(named(people, u"Deploy"_s).sessionSeconds, 4 * 3600);
        QTRY_VERIFY(!openDialog<SetDialog>(pane));
        actionOf(pane, u"editSetTags"_s).trigger();
        dialog = openDialog<SetDialog>(pane);
        QVERIFY(dialog);
        typeInto(*dialog, u"tagsFirst1"_s, u"aws:team"_s);
        press(*dialog, u"action"_s);
        QTRY_VERIFY(dialog->form().complaint(u"tags"_s).contains(u"aws:"_s));
        auto *key = dialog->findChild<QLineEdit *>(u"tagsFirst1"_s);
        key->setFocus();
        key->selectAll();
        QTest::keyClicks(key, u"team"_s);
        typeInto(*dialog, u"tagsFirst2"_s, u"risk"_s);
        press(*dialog, u"tagsRemove1"_s);
        press(*dialog, u"action"_s);
        QTRY_COMPARE(named(people, u"Deploy"_s).tags, (QMap<QString, QString>{{u"risk"_s, QString()}}));
    }

    void refusesToDeleteWhatIsInUseAndNamesTheAccounts()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        const Account::Id shop = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        const PermissionSet::Id deploy = addPermissionSet(*people.test, u"Deploy"_s);
        const Principal ana = Principal::of(people.addUser(u"ana"_s));
        assign(*people.test, {shop}, {deploy}, {ana});
        PermissionSetsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(people.prompts.errors.size(), 1);
        QVERIFY(people.prompts.errors.first().message.contains(u"Deploy"_s));
        QVERIFY(people.prompts.errors.first().details.contains(u"Shop (100000000002)"_s));
        QVERIFY(people.prompts.questions.isEmpty());
        unassign(*people.test, {shop}, {deploy}, {ana});
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(pane.table().model()->rowCount(), 0);
        QCOMPARE(people.prompts.questions.size(), 1);
    }

    void createsAssignsChangesReprovisionsAndTakesTheChangeBack()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        const Account::Id shop = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        const Account::Id bank = addAccount(*people.test, u"Bank"_s, {}, u"100000000003"_s);
        PermissionSetsPane pane(people.desk);
        open(pane, 0);
        auto *wizard = wizardOf(pane);
        press(*wizard, u"customKind"_s);
        next(*wizard, Page::Details);
        typeInto(wizard->form(Page::Details), u"name"_s, u"Deploy"_s);
        press(*wizard, u"writeInlinePolicy"_s);
        next(*wizard, Page::InlinePolicy);
        static_cast<PolicyDocumentEdit *>(wizard->form(Page::InlinePolicy).edit(u"inlinePolicy"_s))->editor().setText(policy);
        next(*wizard, Page::Tags);
        next(*wizard, Page::Review);
        press(*wizard, u"next"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Deploy"_s});
        const PermissionSet::Id deploy = named(people, u"Deploy"_s).id;
        assign(*people.test, {shop, bank}, {deploy}, {Principal::of(people.addUser(u"ana"_s))});
        people.provisioning.start(&pane);
        QTRY_COMPARE(named(people, u"Deploy"_s).provisionedAccounts, 2);

        QTRY_VERIFY(pane.details().permissionSet());
        QVERIFY(!actionOf(pane, u"reprovisionSet"_s).isEnabled());
        actionOf(pane, u"editSetInlinePolicy"_s).trigger();
        auto *dialog = openDialog<SetDialog>(pane);
        QVERIFY(dialog);
        const QString changed = QString(policy).replace(u"ListBucket"_s, u"GetObject"_s);
        static_cast<PolicyDocumentEdit *>(dialog->form().edit(u"inlinePolicy"_s))->editor().setText(changed);
        press(*dialog, u"action"_s);
        QTRY_VERIFY(openDialog<ReprovisionDialog>(pane));
        auto *choice = openDialog<ReprovisionDialog>(pane);
        QTRY_COMPARE(firstColumn(choice->picker().table()), (QStringList{u"Bank"_s, u"Shop"_s}));
        QCOMPARE(choice->picker().picks().size(), 2);
        clickRow(choice->picker().table(), 0);
        QCOMPARE(choice->findChild<QPushButton *>(u"action"_s)->text(), u"&Reprovision in 1 account(s)"_s);
        press(*choice, u"action"_s);
        const auto madeFrom = [&people, deploy](Account::Id account) {
            return must(ReplicaStore((*people.test).database()).role(account, deploy))->made.inlinePolicy;
        };
        QTRY_COMPARE(madeFrom(shop), changed);
        QCOMPARE(madeFrom(bank), policy);
        const auto outOfDate = [&people, deploy] { return must(ProvisioningService(*people.test).outOfDateCount(deploy)); };
        QCOMPARE(outOfDate(), 1);
        QTRY_VERIFY(actionOf(pane, u"reprovisionSet"_s).isEnabled());

        // What was decided is taken back: now it is the other account that is out of date.
        must((*people.test).undo((*people.test).nextUndo().value()->id));
        QCOMPARE(named(people, u"Deploy"_s).inlinePolicy, policy);
        QCOMPARE(outOfDate(), 1);
        QTRY_VERIFY(people.isQuiet());
        actionOf(pane, u"reprovisionSet"_s).trigger();
        QTRY_VERIFY(openDialog<ReprovisionDialog>(pane));
        choice = openDialog<ReprovisionDialog>(pane);
        QTRY_COMPARE(firstColumn(choice->picker().table()), QStringList{u"Shop"_s});
        press(*choice, u"action"_s);
        QTRY_COMPARE(outOfDate(), 0);
        QCOMPARE(madeFrom(shop), policy);
    }

    void showsWhereItStandsAndWhoHasIt()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        const Account::Id shop = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        const PermissionSet::Id deploy = addPermissionSet(*people.test, u"Deploy"_s);
        assign(*people.test, {shop}, {deploy}, {Principal::of(people.addUser(u"ana"_s)), Principal::of(people.addGroup(u"Staff"_s))});
        people.accounts.refuse(u"100000000002"_s, u"The account is locked."_s);
        PermissionSetPage page(people.desk, deploy);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.details().tabs()->setCurrentIndex(3);
        auto &accounts = page.findChild<RelatedTable *>(u"setAccounts"_s)->table();
        QTRY_COMPARE(firstColumn(accounts), QStringList{u"Shop"_s});
        people.provisioning.start(&page);
        QTRY_COMPARE(accounts.model()->index(0, 4).data().toString(), u"The account is locked."_s);
        auto &principals = page.findChild<RelatedTable *>(u"setPrincipals"_s)->table();
        QTRY_COMPARE(principals.model()->rowCount(), 2);
        QCOMPARE(principals.model()->index(0, 2).data().toString(), u"ana"_s);
        QCOMPARE(principals.model()->index(1, 2).data().toString(), u"Staff"_s);
    }

    void keepsADurationOfHoursAndMinutes()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        PermissionSet set = must(PermissionSetService(*people.test).permissionSet(addPermissionSet(*people.test, u"Deploy"_s)));
        set.sessionSeconds = 90 * 60;
        must(PermissionSetService(*people.test).update(set));
        SetDialog dialog(people.desk, named(people, u"Deploy"_s), SetPart::Details);
        QCOMPARE(dialog.form().value(u"sessionDuration"_s).toInt(), 90 * 60);
    }
};

QTEST_MAIN(TestPermissionSetsPane)
#include "tst_permissionsetspane.moc"
