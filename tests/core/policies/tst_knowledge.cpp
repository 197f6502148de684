// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// The table that is compiled in, and how it is asked. (Service Authorization Reference)
class TestKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryServiceThatIsCompiledIn()
    {
        const Knowledge knowledge;
        QVERIFY(knowledge.prefixes().size() > 400);
        QVERIFY(!knowledge.version().isEmpty());
        for (const QString &prefix : knowledge.prefixes()) {
            const Service *service = knowledge.service(prefix);
            QVERIFY2(service != nullptr, qPrintable(prefix));
            QCOMPARE(service->prefix, prefix);
            QCOMPARE(knowledge.serviceName(prefix), service->name);
            QVERIFY2(!service->name.isEmpty() && !service->actions.isEmpty(), qPrintable(prefix));
        }
    }

    void knowsTheServicesThatPoliciesOfTheGuideAndOfJobFunctionsName_data()
    {
        QTest::addColumn<QString>("prefix");
        for (const QString &prefix : u"sso sso-directory identitystore organizations iam sts ds ec2 s3 rds dynamodb lambda kms logs "
                                     u"cloudwatch cloudtrail sns sqs ssm "
                                     "ssm-incidents secretsmanager eks ecs cloudformation aws-portal budgets support autoscaling "
                                     "elasticloadbalancing cloudfront config "
                                     "guardduty access-analyzer signin events"_s.split(u' ')) {
            QTest::newRow(qPrintable(prefix)) << prefix;
        }
    }
    void knowsTheServicesThatPoliciesOfTheGuideAndOfJobFunctionsName()
    {
        QFETCH(QString, prefix);
        const Knowledge knowledge;
        QVERIFY(knowledge.service(prefix) != nullptr);
    }

    void findsTheTypeOfEveryKeyFromItsNameAlone()
    {
        const Knowledge knowledge;
        for (const QString &prefix : knowledge.prefixes()) {
            for (const ConditionKey &key : knowledge.service(prefix)->keys) {
                QString used = key.name;
                used.replace(u"${"_s, u"X"_s).remove(u'}');
                QVERIFY2(knowledge.conditionKey(used) != nullptr, qPrintable(prefix + u' ' + used));
            }
        }
    }

    void namesOnlyActionsThatExistAmongThoseThatAreNeeded()
    {
        const Knowledge knowledge;
        QStringList missing;
        for (const KnownAction &known : knowledge.actionsMatching(u"*:*")) {
            for (const QString &needed : known.action->needs) {
                if (knowledge.actionsMatching(needed).isEmpty()) {
                    missing.append(needed);
                }
            }
        }
        missing.removeDuplicates();
        QCOMPARE(missing, QStringList());
    }

    void findsActionsWithoutRegardToCase()
    {
        const Knowledge knowledge;
        const Service *s3 = knowledge.service(u"S3");
        QVERIFY(s3 != nullptr);
        QCOMPARE(s3->name, u"Amazon S3"_s);
        const Action *action = s3->action(u"getOBJECT");
        QVERIFY(action != nullptr);
        QCOMPARE(action->name, u"GetObject"_s);
        QCOMPARE(action->access, AccessLevel::Read);
        QVERIFY(s3->action(u"GetObjects") == nullptr);
        QVERIFY(knowledge.service(u"s4") == nullptr);
        QVERIFY(knowledge.service(u"") == nullptr);
        QVERIFY(knowledge.service(u"../globalkeys") == nullptr);
    }

    void knowsTheAccessLevelOfAnAction_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<AccessLevel>("level");
        QTest::newRow("list") << u"s3:ListBucket"_s << AccessLevel::List;
        QTest::newRow("read") << u"sso:DescribePermissionSet"_s << AccessLevel::Read;
        QTest::newRow("write") << u"ec2:RunInstances"_s << AccessLevel::Write;
        QTest::newRow("tagging") << u"organizations:TagResource"_s << AccessLevel::Tagging;
        QTest::newRow("permissions") << u"iam:AttachRolePolicy"_s << AccessLevel::PermissionsManagement;
    }
    void knowsTheAccessLevelOfAnAction()
    {
        QFETCH(QString, action);
        QFETCH(AccessLevel, level);
        const auto found = Knowledge().actionsMatching(action);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().action->access, level);
    }

    void knowsWhatAnActionWorksOn()
    {
        const Knowledge knowledge;
        const Service *s3 = knowledge.service(u"s3");
        const Action *list = s3->action(u"ListBucket");
        QVERIFY(list->resources.contains(Action::On{u"bucket"_s, false}));
        QCOMPARE(s3->resourceType(u"bucket")->arns, QStringList{u"arn:${Partition}:s3:::${BucketName}"_s});
        QVERIFY(s3->action(u"ListAllMyBuckets")->resources.isEmpty());
        QVERIFY(knowledge.service(u"iam")->action(u"GetRole")->resources.contains(Action::On{u"role"_s, true}));
        QVERIFY(knowledge.service(u"ec2")->action(u"RunInstances")->resources.contains(Action::On{u"instance"_s, true}));
    }

    void matchesActionsByWildcard()
    {
        const Knowledge knowledge;
        QVERIFY(knowledge.actionsMatching(u"s3:Get*").size() > 50);
        QCOMPARE(knowledge.actionsMatching(u"s3:GETOBJECT?CL").size(), 1);
        QCOMPARE(knowledge.actionsMatching(u"s3:Nothing*").size(), 0);
        QCOMPARE(knowledge.actionsMatching(u"nowhere:*").size(), 0);
        QCOMPARE(knowledge.actionsMatching(u"GetObject").size(), 0);
        QVERIFY(knowledge.actionsMatching(u"*").size() > 20000);
        QCOMPARE(knowledge.actionsMatching(u"*").size(), knowledge.actionsMatching(u"*:*").size());
    }

    void findsConditionKeysByNameAndByPattern()
    {
        const Knowledge knowledge;
        QCOMPARE(knowledge.globalKey(u"AWS:sourceip")->type, ConditionKey::Type::IpAddress);
        QCOMPARE(knowledge.globalKey(u"aws:PrincipalTag/CostCenter")->name, u"aws:PrincipalTag/${TagKey}"_s);
        QVERIFY(knowledge.globalKey(u"aws:PrincipalTag/") == nullptr);
        QVERIFY(knowledge.globalKey(u"aws:TagKeys")->isList);
        QVERIFY(knowledge.globalKey(u"aws:SourceIP4") == nullptr);
        QCOMPARE(knowledge.conditionKey(u"ec2:ResourceTag/CostCenter")->name, u"ec2:ResourceTag/${TagKey}"_s);
        QCOMPARE(knowledge.conditionKey(u"saml:aud")->type, ConditionKey::Type::String);
        QVERIFY(knowledge.conditionKey(u"identitystore:UserId") != nullptr);
        QVERIFY(knowledge.conditionKey(u"nonsense") == nullptr);
    }

    void tellsWhichKeysARequestForAnActionCarries()
    {
        const Knowledge knowledge;
        const Service &s3 = *knowledge.service(u"s3");
        QVERIFY(knowledge.conditionKey(s3, *s3.action(u"ListBucket"), u"s3:prefix") != nullptr);
        QVERIFY(knowledge.conditionKey(s3, *s3.action(u"GetObject"), u"s3:prefix") == nullptr);
        QVERIFY(knowledge.conditionKey(s3, *s3.action(u"GetObject"), u"aws:SourceIp") != nullptr);
        // One of the resource type, which the action's own line leaves out.
        const Service &lambda = *knowledge.service(u"lambda");
        QVERIFY(knowledge.conditionKey(lambda, *lambda.action(u"InvokeFunction"), u"aws:ResourceTag/Team") != nullptr);
    }
};

Q_DECLARE_METATYPE(gatehouse::AccessLevel)
QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
