// SPDX-License-Identifier: Apache-2.0
// Attributes of users as session tags: features B1 to B5.
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/accesscontrol/accesstrial.h"
#include "core/policies/knowledge.h"
#include "core/policies/managedpolicies.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "tests/support/history.h"
#include "tests/support/testassignments.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAccessControl : public QObject
{
    Q_OBJECT

    static AccessControlAttribute attribute(const QString &key, const QString &path)
    {
        return {{}, key, path.isEmpty() ? QString() : u"${path:"_s + path + u'}'};
    }

    static void setAttribute(const TestAssignments &test, User::Id id, const QString &path, const QString &value)
    {
        User user = must(UserService(*test).user(id));
        setField(user, path, value);
        must(UserService(*test).update(user));
    }

    static QStringList lines(const QList<SessionTag> &tags)
    {
        QStringList found;
        for (const SessionTag &tag : tags) {
            found.append(tag.key + u'=' + tag.value + (tag.origin == SessionTag::Origin::Assertion ? u" sent"_s : QString())
                         + (tag.replaced.isEmpty() ? QString() : u" instead of "_s + tag.replaced)
                         + (tag.problem.isEmpty() ? QString() : u" refused"_s));
        }
        return found;
    }

    static void giveInlinePolicy(const TestAssignments &test, PermissionSet::Id id, const QString &condition)
    {
        PermissionSet set = must(PermissionSetService(*test).permissionSet(id));
        set.policies.clear();
        set.inlinePolicy = u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"ec2:*\",\"Resource\":\"*\","
                           "\"Condition\":%1}]}"_s.arg(condition);
        must(PermissionSetService(*test).update(set));
    }

private Q_SLOTS:
    void b1EnablesAndDisablesWithItsAttributes()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        QVERIFY(!must(control.isEnabled()));
        QCOMPARE(control.set({attribute(u"team"_s, u"title"_s)}).error().kind, Error::Kind::Forbidden);
        QCOMPARE(control.disable().error().kind, Error::Kind::Forbidden);
        Rooms told;
        connect(&*test, &Workspace::changed, this, [&told](Rooms rooms) { told |= rooms; });
        must(control.enable());
        QVERIFY(must(control.isEnabled()));
        QCOMPARE(lastEvent(*test).name, u"CreateInstanceAccessControlAttributeConfiguration"_s);
        QVERIFY(told.testFlag(Room::AccessControl));
        QCOMPARE(control.enable().error().kind, Error::Kind::Conflict);
        must(control.set({attribute(u"team"_s, u"title"_s), attribute(u"unit"_s, u"enterprise.department"_s)}));
        QCOMPARE(lastEvent(*test).name, u"UpdateInstanceAccessControlAttributeConfiguration"_s);
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        LocalProvisioner local(*test);
        NoProgress progress;
        must(ProvisioningService(*test).run(local, progress));
        const auto consequence = must(control.consequenceOfDisabling());
        QCOMPARE(consequence.attributes, 2);
        QCOMPARE(consequence.roles, 1);
        must(control.disable());
        QVERIFY(must(control.attributes()).isEmpty());
        QCOMPARE(lastEvent(*test).name, u"DeleteInstanceAccessControlAttributeConfiguration"_s);
        QCOMPARE(must(ProvisioningService(*test).outOfDateCount(test.reading)), 1);
        must((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(must(control.isEnabled()));
        QCOMPARE(must(control.keys()), (QStringList{u"team"_s, u"unit"_s}));
        QCOMPARE(must(ProvisioningService(*test).outOfDateCount(test.reading)), 0);
    }

    void b1WaitsUntilSingleSignOnIsEnabled()
    {
        const TestWorkspace test;
        QCOMPARE(AccessControlService(*test).enable().error().kind, Error::Kind::Forbidden);
    }

    void b2TakesKeysAndExpressionsOfTheSource_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"Cost center"_s << u"${path:enterprise.costCenter}"_s << QString();
        QTest::newRow("with a filter") << u"mail"_s << u"${path:emails[primary eq true].value}"_s << QString();
        QTest::newRow("from the assertion alone") << u"mail"_s << QString() << QString();
        QTest::newRow("128") << QString(128, u'k') << QString() << QString();
        QTest::newRow("129") << QString(129, u'k') << QString() << u"key"_s;
        QTest::newRow("no key") << QString() << u"${path:title}"_s << u"key"_s;
        QTest::newRow("wrong letter") << u"a*"_s << u"${path:title}"_s << u"key"_s;
        QTest::newRow("not in the list") << u"a"_s << u"${path:enterprise.shoeSize}"_s << u"source"_s;
        QTest::newRow("no expression") << u"a"_s << u"title"_s << u"source"_s;
        QTest::newRow("two") << u"a"_s << u"${path:title}${path:locale}"_s << u"source"_s;
        QTest::newRow("of a directory") << u"a"_s << u"${dir:mail}"_s << u"source"_s;
        QTest::newRow("257") << u"a"_s << QString(257, u'x') << u"source"_s;
    }
    void b2TakesKeysAndExpressionsOfTheSource()
    {
        QFETCH(QString, key);
        QFETCH(QString, source);
        QFETCH(QString, field);
        const auto valid = validate(AccessControlAttribute{{}, key, source});
        QCOMPARE(valid ? QString() : valid.error().field, field);
    }

    void b2OffersWhatTheGuideLists()
    {
        QCOMPARE(attributeExpressions().size(), 23);
        User user = TestWorkspace::person(u"ana"_s);
        for (const AttributeExpression &expression : attributeExpressions()) {
            setField(user, expression.path, u"v"_s);
            QCOMPARE(fieldOf(user, expression.path), u"v"_s);
            QVERIFY(expression.label != expression.path);
        }
    }

    void b2RefusesDuplicatesAndMoreThan50()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        must(control.enable());
        QCOMPARE(control.set({attribute(u"team"_s, u"title"_s), attribute(u"TEAM"_s, u"locale"_s)}).error().field, u"key"_s);
        QList<AccessControlAttribute> many;
        for (int i = 0; i < 51; ++i) {
            many.append(attribute(u"key%1"_s.arg(i), u"title"_s));
        }
        QCOMPARE(control.set(many).error().field, u"key"_s);
        QVERIFY(must(control.attributes()).isEmpty());
        many.removeLast();
        QVERIFY(control.set(many));
        QCOMPARE(must(control.attributes()).size(), 50);
    }

    void b2KeepsWhatStaysAndUndoesEachPart()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        must(control.enable());
        must(control.set({attribute(u"a"_s, u"title"_s), attribute(u"b"_s, u"locale"_s)}));
        const auto before = must(control.attributes());
        must(control.set({attribute(u"a"_s, u"title"_s), attribute(u"b"_s, u"timezone"_s), attribute(u"c"_s, u"userType"_s)}));
        const auto after = must(control.attributes());
        QCOMPARE(after.first(), before.first());
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.at(1).source, u"${path:timezone}"_s);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(control.attributes()).at(1).source, u"${path:locale}"_s);
    }

    void b3LetsTheConfiguredValueWinOverTheAssertion()
    {
        User ana = TestWorkspace::person(u"ana"_s);
        setField(ana, u"enterprise.department"_s, u"Finance"_s);
        const QList<AccessControlAttribute> attributes{attribute(u"Department"_s, u"enterprise.department"_s),
                                                       attribute(u"Center"_s, u"enterprise.costCenter"_s), attribute(u"Sent"_s, {})};
        QCOMPARE(lines(sessionTags(attributes, ana, {})), QStringList{u"Department=Finance"_s});
        // The assertion counts where the directory has no value, and where nothing is configured.
        const QMap<QString, QString> assertion{
            {u"department"_s, u"Sales"_s}, {u"Center"_s, u"42"_s}, {u"Sent"_s, u"x"_s}, {u"Own"_s, u"y"_s}, {u"Empty"_s, QString()}};
        QCOMPARE(lines(sessionTags(attributes, ana, assertion)),
                 (QStringList{u"Center=42 sent"_s, u"Department=Finance instead of Sales"_s, u"Own=y sent"_s, u"Sent=x sent"_s}));
        QCOMPARE(tagKeyOf(u"https://aws.amazon.com/SAML/Attributes/AccessControl:Team"_s), u"Team"_s);
        QCOMPARE(tagKeyOf(u"Team"_s), u"Team"_s);
    }

    void b3SaysWhatStsWouldRefuse()
    {
        User ana = TestWorkspace::person(u"ana"_s);
        const QList<AccessControlAttribute> attributes{attribute(u"Title"_s, u"title"_s)};
        setField(ana, u"title"_s, QString(256, u'x'));
        QVERIFY(sessionTags(attributes, ana, {}).first().problem.isEmpty());
        setField(ana, u"title"_s, QString(257, u'x'));
        QVERIFY(!sessionTags(attributes, ana, {}).first().problem.isEmpty());
        setField(ana, u"title"_s, u"Head & tail"_s);
        QVERIFY(!sessionTags(attributes, ana, {}).first().problem.isEmpty());
    }

    void b5PreviewsOnePerson()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        setAttribute(test, test.ana, u"enterprise.costCenter"_s, u"4711"_s);
        QVERIFY(must(control.preview(test.ana, {{u"a"_s, u"b"_s}})).isEmpty());
        must(control.enable());
        must(control.set(
            {attribute(u"CostCenter"_s, u"enterprise.costCenter"_s), attribute(u"mail"_s, u"emails[primary eq true].value"_s)}));
        QCOMPARE(lines(must(control.preview(test.ana))), (QStringList{u"CostCenter=4711"_s, u"mail=ana@example.com"_s}));
        QCOMPARE(control.preview({99}).error().kind, Error::Kind::NotFound);
    }

    void b4FindsPoliciesThatNameAKeyThatIsNotConfigured()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        giveInlinePolicy(
            test, test.reading,
            u"{\"StringEquals\":{\"ec2:ResourceTag/CostCenter\":\"${aws:PrincipalTag/CostCenter}\",\"aws:PrincipalTag/team\":\"x\"}}"_s);
        QCOMPARE(must(control.unknownKeys()),
                 (QList<UnknownTagKey>{{test.reading, u"Reading"_s, u"CostCenter"_s}, {test.reading, u"Reading"_s, u"team"_s}}));
        must(control.enable());
        must(control.set({attribute(u"costcenter"_s, u"enterprise.costCenter"_s)}));
        QCOMPARE(must(control.unknownKeys()), (QList<UnknownTagKey>{{test.reading, u"Reading"_s, u"team"_s}}));
    }

    void b5TriesWhatOnePersonMayDo()
    {
        const TestAssignments test;
        AccessControlService control(*test);
        const Knowledge knowledge;
        const ManagedPolicies managed(knowledge);
        must(control.enable());
        must(control.set({attribute(u"CostCenter"_s, u"enterprise.costCenter"_s)}));
        setAttribute(test, test.ana, u"enterprise.costCenter"_s, u"4711"_s);
        giveInlinePolicy(test, test.reading, u"{\"StringEquals\":{\"ec2:ResourceTag/CostCenter\":\"${aws:PrincipalTag/CostCenter}\"}}"_s);
        AccessTrial trial{test.ana,
                          test.reading,
                          test.shop,
                          u"ec2:StartInstances"_s,
                          u"arn:aws:ec2:eu-west-1:100000000002:instance/i-1"_s,
                          {{u"CostCenter"_s, u"4711"_s}},
                          {}};
        auto outcome = must(tryAccess(*test, managed, trial));
        QCOMPARE(outcome.trace.decision, Decision::Allowed);
        QVERIFY(!outcome.isAssigned);
        QVERIFY(!outcome.sentence.isEmpty());
        QCOMPARE(lines(outcome.tags), QStringList{u"CostCenter=4711"_s});
        trial.resourceTags[u"CostCenter"_s] = u"4712"_s;
        QCOMPARE(must(tryAccess(*test, managed, trial)).trace.decision, Decision::ImplicitlyDenied);
        // Bob has no cost center, and no tag.
        trial.user = test.bob;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.team)});
        outcome = must(tryAccess(*test, managed, trial));
        QCOMPARE(outcome.trace.decision, Decision::ImplicitlyDenied);
        QVERIFY(outcome.isAssigned);
        trial.action = u"StartInstances"_s;
        QCOMPARE(tryAccess(*test, managed, trial).error().field, u"action"_s);
    }

    void b5AsksManagedPoliciesToo()
    {
        const TestAssignments test;
        const Knowledge knowledge;
        const ManagedPolicies managed(knowledge);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.writing));
        set.policies = {{u"arn:aws:iam::aws:policy/AdministratorAccess"_s}, {u"/team/Own"_s}};
        must(PermissionSetService(*test).update(set));
        AccessTrial trial{test.ana, test.writing, test.shop, u"s3:GetObject"_s, u"arn:aws:s3:::reports/a"_s, {}, {}};
        auto outcome = must(tryAccess(*test, managed, trial));
        QCOMPARE(outcome.trace.decision, Decision::Allowed);
        QCOMPARE(outcome.unread, QStringList{u"/team/Own"_s});
        set = must(PermissionSetService(*test).permissionSet(test.writing));
        set.boundary = {u"arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess"_s};
        must(PermissionSetService(*test).update(set));
        outcome = must(tryAccess(*test, managed, trial));
        QVERIFY(outcome.trace.decision == Decision::ImplicitlyDenied || outcome.unread.contains(u"AmazonEC2ReadOnlyAccess"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccessControl)
#include "tst_accesscontrol.moc"
