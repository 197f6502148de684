// SPDX-License-Identifier: Apache-2.0
#include "core/policies/findingcode.h"
#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"
#include "tests/core/policies/policycheckrows.h"
#include "tests/support/files.h"
#include "tests/support/workclock.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::checkrows;
using namespace Qt::StringLiterals;

namespace {

const Finding *findingOf(const Findings &findings, FindingCode code)
{
    const auto found
        = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.code == nameOf(code); });
    return found == findings.cend() ? nullptr : &*found;
}

QStringList codesOf(const Findings &findings)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        codes.append(finding.code);
    }
    return codes;
}

}  // namespace

class TestPolicyChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows = allRows(); }

    void findsEveryMistakeAndOnlyThose_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            QTest::addRow("%s %d", qPrintable(nameOf(m_rows.at(i).code)), int(i)) << i;
        }
    }
    void findsEveryMistakeAndOnlyThose()
    {
        QFETCH(qsizetype, row);
        const auto &[code, wrong, right, options] = m_rows.at(row);
        CheckOptions knowing = options;
        knowing.knowledge = &m_knowledge;
        const Findings found = checkPolicy(wrong, knowing);
        const Finding *finding = findingOf(found, code);
        QVERIFY2(finding, qPrintable(codesOf(found).join(u' ') + u'\n' + wrong));
        QVERIFY(finding->severity == severityOf(code));
        QVERIFY(!finding->message.isEmpty() && !finding->message.contains(u"%1"));
        QVERIFY(finding->place.end() <= wrong.size());
        QVERIFY2(!findingOf(checkPolicy(right, knowing), code), qPrintable(right));
    }

    void everyCodeIsTried()
    {
        for (const FindingCode code : allFindingCodes()) {
            const bool isTried = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.code == code; });
            QVERIFY2(isTried, qPrintable(nameOf(code)));
        }
    }

    void everyCodeHasARowOfItsOwn()
    {
        QStringList names;
        for (qsizetype i = 0; i < allFindingCodes().size(); ++i) {
            QCOMPARE(qsizetype(allFindingCodes().at(i)), i);
            names.append(nameOf(allFindingCodes().at(i)));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void everyCodeIsDocumentedWithItsSeverity()
    {
        const QString page = QString::fromUtf8(contentOf(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/docs/policy-checks.md"_s));
        for (const FindingCode code : allFindingCodes()) {
            const QString row = u"\n| `%1` | %2 |"_s.arg(nameOf(code), nameOf(severityOf(code)));
            QVERIFY2(page.contains(row), qPrintable(row));
        }
    }

    void saysNothingOfServicesWithoutKnowledge()
    {
        QCOMPARE(codesOf(checkPolicy(granting("'nobody:Knows'", "'arn:aws:s3:::a'"), CheckOptions())), QStringList());
    }

    void saysNothingIsMissingWhereTheTextIsBroken()
    {
        const QStringList codes = codesOf(checkPolicy(u"{\"Statement\":[{\"Effect\":\"Allow\",\"Acti"_s, CheckOptions()));
        QVERIFY(codes.contains(u"JsonSyntaxError"_s));
        QVERIFY2(std::none_of(codes.cbegin(), codes.cend(), [](const QString &code) { return code.startsWith(u"Missing"); }),
                 qPrintable(codes.join(u' ')));
    }

    void takesTheWholeLanguageInServiceControlPoliciesOfToday()
    {
        const QString text = policy(
            "'Effect':'Allow','NotAction':['s3:*Object'],'NotResource':'arn:aws:s3:::a','Condition':{'Null':{'aws:SourceIp':true}}");
        QCOMPARE(codesOf(checkPolicy(text, of(PolicyKind::ServiceControl))), QStringList());
    }

    void namesTheActionThatIsMeant()
    {
        CheckOptions options;
        options.knowledge = &m_knowledge;
        const Findings findings = checkPolicy(granting("['s3:GetObject','s3:PutObjekt']", "'*'"), options);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().message.contains(u"s3:PutObject"_s), qPrintable(findings.first().message));
        QCOMPARE(findings.first().path, u"$.Statement[0].Action[1]"_s);
    }

    void staysQuickWithATextThatNoServiceTakes()
    {
        QStringList statements;
        for (int i = 0; i < 40000; ++i) {
            statements.append(u"{'Sid':'S%1','Effect':'Allow','Action':'s3:GetObject','Resource':'arn:aws:s3:::bucket-%1/*'}"_s.arg(i));
        }
        CheckOptions options;
        options.knowledge = &m_knowledge;
        const WorkClock clock;
        const Findings findings
            = checkPolicy(u"{'Version':'2012-10-17','Statement':[%1]}"_s.arg(statements.join(u',')).replace(u'\'', u'"'), options);
        QVERIFY2(clock.elapsed() < 10000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(findingOf(findings, FindingCode::PolicySizeExceedsIdentityPolicyQuota));
    }

    void guessesWhatAPolicyIsAttachedTo()
    {
        const auto kind = [](const QString &text) { return nameOf(likelyKindOf(*readPolicy(text).policy)); };
        QCOMPARE(kind(granting("'s3:GetObject'", "'*'")), u"identity"_s);
        QCOMPARE(kind(trusting("'*'")), u"trust"_s);
        QCOMPARE(kind(policy("'Principal':'*','Resource':'*'")), u"resource"_s);
    }

    void measuresAPolicyWithAndWithoutWhiteSpace() { QCOMPARE(sizeOf(u"{ \"a b\\\" \":\n\"é€😀\" }"), (PolicySize{25, 22})); }

private:
    QList<Row> m_rows;
    Knowledge m_knowledge;
};

QTEST_GUILESS_MAIN(TestPolicyChecks)
#include "tst_policychecks.moc"
