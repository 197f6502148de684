// SPDX-License-Identifier: Apache-2.0
#include "core/policies/templates.h"

#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT

    const Knowledge m_knowledge;

private Q_SLOTS:
    void hasEachFileOnce()
    {
        QSet<QString> files;
        QSet<QString> titles;
        for (const PolicyTemplate &one : policyTemplates()) {
            files.insert(one.id + u".json"_s);
            titles.insert(one.title);
            QVERIFY2(one.purpose.endsWith(u'.'), qPrintable(one.id));
            QVERIFY(!titleOf(one.group).isEmpty());
        }
        QCOMPARE(titles.size(), files.size());
        const QStringList stored = QDir(u":/policies/templates"_s).entryList(QDir::Files);
        QCOMPARE(files, QSet<QString>(stored.cbegin(), stored.cend()));
    }

    void startsWithPoliciesThatTheServiceTakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PolicyKind>("kind");
        for (const PolicyTemplate &one : policyTemplates()) {
            QTest::newRow(qPrintable(one.id)) << one.text << one.kind;
        }
    }
    void startsWithPoliciesThatTheServiceTakes()
    {
        QFETCH(QString, text);
        QFETCH(PolicyKind, kind);
        CheckOptions options;
        options.kind = kind;
        options.knowledge = &m_knowledge;
        for (const Finding &finding : checkPolicy(text, options)) {
            const QString said = finding.path + u": "_s + finding.code + u' ' + finding.message;
            // The guide delegates with actions that work on none of the named resources; it is a warning and stays as it is there.
            const bool isOfTheGuide
                = finding.code == u"ResourceTypeMismatch"_s && QByteArray(QTest::currentDataTag()).startsWith("delegate-");
            QVERIFY2(isOfTheGuide || finding.severity == Finding::Severity::Suggestion
                         || finding.severity == Finding::Severity::SecurityWarning,
                     qPrintable(said));
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
