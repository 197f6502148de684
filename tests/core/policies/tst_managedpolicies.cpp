// SPDX-License-Identifier: Apache-2.0
#include "core/policies/managedpolicies.h"

#include "core/policies/knowledge.h"
#include "core/policies/policyreader.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestManagedPolicies : public QObject
{
    Q_OBJECT

    const Knowledge m_knowledge;
    const ManagedPolicies m_policies{m_knowledge};

private Q_SLOTS:
    void knowsEachPolicyOnceWithAPurpose()
    {
        QSet<QString> names;
        for (const ManagedPolicy &policy : m_policies.all()) {
            QVERIFY2(!names.contains(policy.name), qPrintable(policy.name));
            names.insert(policy.name);
            QVERIFY2(policy.purpose.endsWith(u'.') && !policy.purpose.contains(u"  "_s), qPrintable(policy.name + policy.purpose));
            QVERIFY2(policy.updated.isValid(), qPrintable(policy.name));
            QVERIFY2(policy.path.startsWith(u'/') && policy.path.endsWith(u'/'), qPrintable(policy.name));
            QVERIFY2(policy.version.startsWith(u'v'), qPrintable(policy.name));
        }
        QVERIFY(names.size() > 1000);
    }

    void knowsTheJobFunctions_data()
    {
        QTest::addColumn<QString>("arn");
        for (const QString &name : {u"AdministratorAccess"_s, u"PowerUserAccess"_s, u"ReadOnlyAccess"_s, u"SecurityAudit"_s}) {
            QTest::newRow(qPrintable(name)) << u"arn:aws:iam::aws:policy/"_s + name;
        }
        for (const QString &name : {u"ViewOnlyAccess"_s, u"Billing"_s, u"DatabaseAdministrator"_s, u"DataScientist"_s,
                                    u"NetworkAdministrator"_s, u"SupportUser"_s, u"SystemAdministrator"_s}) {
            QTest::newRow(qPrintable(name)) << u"arn:aws:iam::aws:policy/job-function/"_s + name;
        }
    }
    void knowsTheJobFunctions()
    {
        QFETCH(QString, arn);
        const ManagedPolicy *policy = m_policies.find(arn);
        QVERIFY(policy != nullptr);
        QCOMPARE(policy->arn(), arn);
        QCOMPARE(policy->kind, ManagedPolicy::Kind::JobFunction);
        QVERIFY(policy->isCommon);
        QCOMPARE(m_policies.find(policy->name), policy);
    }

    void hasAPolicyDocumentForEveryCommonOne()
    {
        int common = 0;
        for (const ManagedPolicy &policy : m_policies.all()) {
            const auto document = ManagedPolicies::document(policy);
            QCOMPARE(document.has_value(), policy.isCommon);
            if (policy.isCommon) {
                ++common;
                const PolicyReading reading = readPolicy(*document);
                QVERIFY2(reading.policy && !hasErrors(reading.findings), qPrintable(policy.name));
            }
        }
        QVERIFY(common >= 150);
    }

    void saysHowToGetADocumentThatDoesNotComeAlong()
    {
        const auto &all = m_policies.all();
        const auto rare = std::find_if(all.cbegin(), all.cend(), [](const ManagedPolicy &policy) { return !policy.isCommon; });
        const auto refused = ManagedPolicies::document(*rare);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(refused.error().message.contains(rare->arn()));
    }

    void saysWhatAPolicyIsFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("job function") << u"AdministratorAccess"_s << u"Everything, in every service."_s;
        QTest::newRow("full access") << u"AmazonS3FullAccess"_s << u"Full access to Amazon S3."_s;
        QTest::newRow("reading") << u"AmazonS3ReadOnlyAccess"_s << u"Read-only access to Amazon S3."_s;
        QTest::newRow("most actions") << u"AWSKeyManagementServicePowerUser"_s
                                      << u"Most actions of AWS Key Management Service, but not all that manage it."_s;
        QTest::newRow("its own sentence") << u"AWSDenyAll"_s << u"Denies everything."_s;
    }
    void saysWhatAPolicyIsFor()
    {
        QFETCH(QString, name);
        const ManagedPolicy *policy = m_policies.find(name);
        QVERIFY(policy != nullptr);
        QTEST(policy->purpose, "purpose");
    }

    void findsByEveryWordOfTheNameOrThePurpose()
    {
        const auto found = m_policies.search(u"read-only amazons3"_s);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().name, u"AmazonS3ReadOnlyAccess"_s);
        QCOMPARE(m_policies.search(QString()).size(), m_policies.all().size());
        QVERIFY(m_policies.search(u"administrator"_s).first().kind == ManagedPolicy::Kind::JobFunction);
        QVERIFY(m_policies.search(u"nothing-of-that-name"_s).isEmpty());
    }

    void takesArnsOfOtherPartitionsAndRefusesOthers()
    {
        QVERIFY(m_policies.find(u"arn:aws-cn:iam::aws:policy/job-function/Billing"_s) != nullptr);
        QVERIFY(m_policies.find(u"arn:aws:iam::aws:policy/Billing"_s) == nullptr);
        QVERIFY(m_policies.find(u"arn:aws:iam::123456789012:policy/AdministratorAccess"_s) == nullptr);
        QVERIFY(m_policies.find(u"arn:aws:iam::aws:role/AdministratorAccess"_s) == nullptr);
        QVERIFY(m_policies.find(u"Nobody"_s) == nullptr);
    }
};

QTEST_GUILESS_MAIN(TestManagedPolicies)
#include "tst_managedpolicies.moc"
