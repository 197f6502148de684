// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"
#include "tests/support/files.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// The policies that the guide prints, its broken lines mended.
class TestGuidePolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/policies/guide"_s;
        QCOMPARE(filesIn(m_folder).size(), 17);
    }

    void haveNoErrors_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : filesIn(m_folder)) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void haveNoErrors()
    {
        QFETCH(QString, name);
        const PolicyReading reading = readPolicy(contentOf(m_folder + u'/' + name));
        QVERIFY(reading.policy.has_value());
        CheckOptions options;
        options.knowledge = &m_knowledge;
        options.kind = likelyKindOf(*reading.policy);
        QCOMPARE(options.kind == PolicyKind::Resource, name.contains(u".resource."));
        for (const QuotaProfile profile : allQuotaProfiles) {
            options.profile = profile;
            for (const Finding &finding : checkPolicy(reading, options)) {
                QVERIFY2(finding.severity != Finding::Severity::Error, qPrintable(finding.path + u": "_s + finding.message));
            }
        }
    }

private:
    QString m_folder;
    Knowledge m_knowledge;
};

QTEST_GUILESS_MAIN(TestGuidePolicies)
#include "tst_guidepolicies.moc"
