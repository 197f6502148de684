// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/templates.h"
#include "models/accesscontrol/sessiontagmodel.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/accesscontrol/accesscontrolpage.h"
#include "ui/accesscontrol/accesscontrolscenes.h"
#include "ui/accesscontrol/accesstrialview.h"
#include "ui/accesscontrol/attributesview.h"
#include "ui/accesscontrol/tagpreview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pairsedit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAccessControlPage : public QObject
{
    Q_OBJECT

    static constexpr auto costCenter = u"${path:enterprise.costCenter}";

    static void open(AccessControlPage &page)
    {
        page.resize(1400, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static QStringList keys(const PeopleDesk &people) { return must(AccessControlService(*people.test).keys()); }

    static void configure(const PeopleDesk &people, const QString &key, const QString &source)
    {
        AccessControlAttribute attribute;
        attribute.key = key;
        attribute.source = source;
        must(AccessControlService(*people.test).set({attribute}));
    }

    static User::Id addPerson(const PeopleDesk &people, const QString &center)
    {
        User ana = TestWorkspace::person(u"ana"_s);
        ana.attributes.insert(u"enterprise.costCenter"_s, center);
        return must(UserService(*people.test).create({ana})).id;
    }

    /// Machines of one's own cost center (guide: "aws:PrincipalTag condition key").
    static PermissionSet::Id addOperators(const PeopleDesk &people)
    {
        PermissionSet set;
        set.name = u"Operate"_s;
        set.inlinePolicy
            = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:StartInstances","Resource":"*","Condition":)"
              R"({"StringEquals":{"ec2:ResourceTag/CostCenter":"${aws:PrincipalTag/CostCenter}"}}}]})"_s;
        return must(PermissionSetService(*people.test).create(set));
    }

private Q_SLOTS:
    void enablesAndTakesAttributesFromTheList()
    {
        PeopleDesk people;
        AccessControlPage page(people.desk);
        open(page);
        QVERIFY(!actionOf(page, u"enableAccessControl"_s).isEnabled());
        QVERIFY(!actionOf(page, u"enableAccessControl"_s).toolTip().isEmpty());
        enableSingleSignOn(*people.test);
        QTRY_VERIFY(actionOf(page, u"enableAccessControl"_s).isEnabled());
        click(page.findChild<QPushButton *>(u"enableAccessControlButton"_s));
        QTRY_VERIFY(page.attributes().isVisible());
        auto *save = page.findChild<QPushButton *>(u"saveAttributes"_s);
        QVERIFY(!save->isEnabled());
        typeInto(page, u"attributesFirst1"_s, u"CostCenter"_s);
        auto *value = page.findChild<QLineEdit *>(u"attributesSecond1"_s);
        value->setFocus();
        QTest::keyClicks(value, u"costc"_s);
        QCOMPARE(value->completer()->completionCount(), 1);
        QCOMPARE(value->completer()->currentCompletion(), QString::fromUtf16(costCenter));
        value->setText(value->completer()->currentCompletion());
        QTRY_VERIFY(save->isEnabled());
        click(save);
        QTRY_COMPARE(keys(people), QStringList{u"CostCenter"_s});
        QTRY_VERIFY(!save->isEnabled());
    }

    void refusesAKeyThatStandsThereTwiceAndAnUnknownExpression()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        must(AccessControlService(*people.test).enable());
        AccessControlPage page(people.desk);
        open(page);
        Form &form = page.attributes().form();
        typeInto(page, u"attributesFirst1"_s, u"Team"_s);
        typeInto(page, u"attributesSecond1"_s, u"${path:team}"_s);
        click(page.findChild<QPushButton *>(u"saveAttributes"_s));
        QVERIFY(form.complaint(u"attributes"_s).contains(u"${path:team}"_s));
        const auto isWrong = [&page](const QString &name) { return page.findChild<QLineEdit *>(name)->property("wrong").toBool(); };
        QVERIFY(isWrong(u"attributesSecond1"_s));  // the value is, not the key
        QVERIFY(!isWrong(u"attributesFirst1"_s));
        QVERIFY(page.findChild<MessageBar *>(u"tagsOfSaved"_s)->isVisible());
        page.findChild<QLineEdit *>(u"attributesSecond1"_s)->clear();
        typeInto(page, u"attributesFirst2"_s, u"TEAM"_s);
        click(page.findChild<QPushButton *>(u"saveAttributes"_s));
        QVERIFY(form.complaint(u"attributes"_s).contains(u"twice"_s));
        QVERIFY(isWrong(u"attributesFirst2"_s));  // the one that came later
        QVERIFY(!isWrong(u"attributesFirst1"_s));
        QVERIFY(keys(people).isEmpty());
        click(page.findChild<QPushButton *>(u"discardAttributes"_s));
        QVERIFY(static_cast<PairsEdit *>(form.edit(u"attributes"_s))->pairs().isEmpty());
        QVERIFY(!page.findChild<MessageBar *>(u"tagsOfSaved"_s)->isVisible());
    }

    void disablesAfterSayingWhatIsDeleted()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        must(AccessControlService(*people.test).enable());
        configure(people, u"CostCenter"_s, QString::fromUtf16(costCenter));
        AccessControlPage page(people.desk);
        open(page);
        actionOf(page, u"disableAccessControl"_s).trigger();
        QTRY_VERIFY(!must(AccessControlService(*people.test).isEnabled()));
        QCOMPARE(people.prompts.questions.size(), 1);
        QVERIFY(people.prompts.questions.first().consequences.first().startsWith(u"1 "_s));
        QVERIFY(keys(people).isEmpty());
        must((*people.test).undo((*people.test).nextUndo().value()->id));
        QTRY_VERIFY(page.attributes().isVisible());
        QCOMPARE(static_cast<PairsEdit *>(page.attributes().form().edit(u"attributes"_s))->pairs().size(), 1);
    }

    void showsWhatAPersonCarriesAndWhatTheDirectoryReplaces()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        must(AccessControlService(*people.test).enable());
        configure(people, u"CostCenter"_s, QString::fromUtf16(costCenter));
        const User::Id ana = addPerson(people, u"4711"_s);
        AccessControlPage page(people.desk);
        open(page);
        auto &tags = *page.preview().findChild<SessionTagModel *>();
        const QAbstractItemModelTester tester(&tags, QAbstractItemModelTester::FailureReportingMode::Fatal);
        page.preview().choose(ana);
        QCOMPARE(tags.rowCount(), 1);
        QCOMPARE(tags.index(0, SessionTagModel::ValueColumn).data().toString(), u"4711"_s);
        typeInto(page, u"assertionFirst1"_s, u"CostCenter"_s);
        typeInto(page, u"assertionSecond1"_s, u"1"_s);
        typeInto(page, u"assertionFirst2"_s, u"Shift"_s);
        typeInto(page, u"assertionSecond2"_s, u"Night"_s);
        QCOMPARE(tags.rowCount(), 2);
        QCOMPARE(tags.index(0, SessionTagModel::ValueColumn).data().toString(), u"4711"_s);
        QVERIFY(tags.index(0, SessionTagModel::OriginColumn).data().toString().contains(u"“1”"_s));
        QCOMPARE(tags.index(1, SessionTagModel::KeyColumn).data().toString(), u"Shift"_s);
    }

    void namesKeysOfPoliciesThatNoSessionCarries()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        must(AccessControlService(*people.test).enable());
        QVERIFY(addOperators(people).isValid());
        AccessControlPage page(people.desk);
        open(page);
        auto *unknown = page.findChild<MessageBar *>(u"unknownKeys"_s);
        QTRY_VERIFY(unknown->text().contains(u"CostCenter (in Operate)"_s));
        configure(people, u"CostCenter"_s, QString::fromUtf16(costCenter));
        QTRY_VERIFY(unknown->isHidden());
    }

    void decidesByTheTagsOfThePersonAndOfTheResource()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        must(AccessControlService(*people.test).enable());
        configure(people, u"CostCenter"_s, QString::fromUtf16(costCenter));
        const User::Id ana = addPerson(people, u"4711"_s);
        const PermissionSet::Id operate = addOperators(people);
        const Account::Id shop = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        assign(*people.test, {shop}, {operate}, {Principal::of(ana)});
        AccessControlPage page(people.desk);
        open(page);
        page.preview().choose(ana);
        page.trial().setPlace(operate, shop);
        typeInto(page.trial(), u"action"_s, u"ec2:StartInstances"_s);
        typeInto(page.trial(), u"resourceTagsFirst1"_s, u"CostCenter"_s);
        typeInto(page.trial(), u"resourceTagsSecond1"_s, u"4711"_s);
        QTRY_COMPARE(page.trial().verdict(), u"Allowed"_s);
        typeInto(page.trial(), u"resourceTagsSecond1"_s, u"2"_s);
        QTRY_COMPARE(page.trial().verdict(), u"Denied, nothing allows it"_s);
        auto *action = page.trial().findChild<QLineEdit *>(u"action"_s);
        action->clear();
        QTRY_COMPARE(page.trial().verdict(), u"Not decided"_s);
    }

    void provisionsRolesAgainThatCarryNoTagsYet()
    {
        PeopleDesk people;
        enableSingleSignOn(*people.test);
        const PermissionSet::Id reading = addPermissionSet(*people.test, u"Reading"_s);
        const Account::Id shop = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        assign(*people.test, {shop}, {reading}, {Principal::of(people.addUser(u"ana"_s))});
        AccessControlPage page(people.desk);
        open(page);
        people.provisioning.start(&page);
        QTRY_COMPARE(must(ReplicaStore((*people.test).database()).roleCount()), 1);
        QVERIFY(page.message().isHidden());
        click(page.findChild<QPushButton *>(u"enableAccessControlButton"_s));
        QTRY_VERIFY(page.message().text().startsWith(u"1 "_s));
        click(page.message().findChild<QPushButton *>());
        QTRY_COMPARE(must(ReplicaStore((*people.test).database()).taggingRoleCount()), 1);
        QTRY_VERIFY(page.message().isHidden());
    }

    void drawsEveryScene()
    {
        PeopleDesk people;
        NoProgress progress;
        must(generate(*people.test, {60, 24, 7}, progress));
        QTemporaryDir temporary;
        const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES", temporary.path());
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes = accessControlScenes(people.desk);
        const auto written = runTour(scenes, folder, theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }

    void everyControlHasAName()
    {
        PeopleDesk people;
        NoProgress progress;
        must(generate(*people.test, {20, 6, 7}, progress));
        const std::unique_ptr<QWidget> page(accessControlScenes(people.desk).at(1).make());
        page->show();
        const auto widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(page.get())) {
                const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                const QString place = u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(place));
            }
        }
    }
};

QTEST_MAIN(TestAccessControlPage)
#include "tst_accesscontrolpage.moc"
