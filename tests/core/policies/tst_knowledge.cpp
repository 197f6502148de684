// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"

#include "core/policies/servicereader.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
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
};

QTEST_GUILESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
