// SPDX-License-Identifier: Apache-2.0
#include "core/policies/findingcode.h"
#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"
#include "tests/core/policies/policycheckrows.h"
#include "tests/support/files.h"
#include "tests/support/workclock.h"

#include <QRegularExpression>
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

    void advisesWhatMeansTheSame_data()
    {
        QTest::addColumn<QString>("operatorName");
        QTest::addColumn<QString>("keyAndValue");
        QTest::addColumn<QString>("advice");
        const QString arn = u"'aws:PrincipalArn':'arn:aws:iam::*:role/a'"_s;
        const QString name = u"'aws:username':'a*'"_s;
        const QString address = u"'aws:SourceIp':'203.0.113.7'"_s;
        const QString tags = u"'aws:TagKeys':'a*'"_s;
        QTest::newRow("like") << u"StringLike"_s << arn << u"“ArnLike”"_s;
        QTest::newRow("not like") << u"StringNotLike"_s << arn << u"“ArnNotLike”"_s;
        QTest::newRow("not like if exists") << u"StringNotLikeIfExists"_s << arn << u"“ArnNotLikeIfExists”"_s;
        QTest::newRow("any value like") << u"ForAnyValue:StringLikeIfExists"_s << arn << u"“ForAnyValue:ArnLikeIfExists”"_s;
        QTest::newRow("equals") << u"StringEquals"_s << name << u"“StringLike”"_s;
        QTest::newRow("not equals") << u"StringNotEquals"_s << name << u"“StringNotLike”"_s;
        QTest::newRow("not equals without case") << u"StringNotEqualsIgnoreCaseIfExists"_s << name << u"“StringNotLikeIfExists”"_s;
        QTest::newRow("all values not equal") << u"ForAllValues:StringNotEquals"_s << tags << u"“ForAllValues:StringNotLike”"_s;
        QTest::newRow("of an address") << u"StringNotEqualsIfExists"_s << address << u": NotIpAddressIfExists."_s;
        QTest::newRow("of a number") << u"NumericNotEquals"_s << u"'aws:username':3"_s << u": StringNotEquals, StringNotLike."_s;
    }
    void advisesWhatMeansTheSame()
    {
        QFETCH(QString, operatorName);
        QFETCH(QString, keyAndValue);
        QFETCH(QString, advice);
        CheckOptions options;
        options.knowledge = &m_knowledge;
        const QString text = condition(qPrintable(u"'%1':{%2}"_s.arg(operatorName, keyAndValue)));
        QStringList messages;
        for (const Finding &finding : checkPolicy(text, options)) {
            messages.append(finding.message);
        }
        QVERIFY2(messages.join(u'\n').contains(advice), qPrintable(messages.join(u'\n')));
    }

    void escapesBothHalvesOfACharacter()
    {
        const Findings findings = checkPolicy(granting("'s3:*'", "'arn:aws:s3:::a/\xf0\x9f\x98\x80'"), CheckOptions());
        QCOMPARE(codesOf(findings), QStringList{u"UnsupportedCharacter"_s});
        QVERIFY2(findings.first().message.contains(u"(\\ud83d\\ude00)"_s), qPrintable(findings.first().message));
    }

    void advisesNoEscapeOutsideOfStrings()
    {
        const Findings findings = checkPolicy(granting("'s3:*'", "'*'") + QChar(QChar::ByteOrderMark), CheckOptions());
        QCOMPARE(codesOf(findings), QStringList{u"JsonSyntaxError"_s});
        QVERIFY2(findings.first().message.contains(u"byte order mark"_s), qPrintable(findings.first().message));
    }

    void saysHowManyFormsItLeavesOut()
    {
        CheckOptions options;
        options.knowledge = &m_knowledge;
        const Findings findings = checkPolicy(granting("'ec2:*'", "'arn:aws:sqs:*:*:q'"), options);
        const Finding *finding = findingOf(findings, FindingCode::ResourceTypeMismatch);
        QVERIFY(finding);
        static const QRegularExpression more(u", and [1-9][0-9]* more\\."_s);
        QVERIFY2(more.match(finding->message).hasMatch(), qPrintable(finding->message));
    }

    void aBucketListOnEveryBucketIsOfUse()
    {
        CheckOptions options;
        options.knowledge = &m_knowledge;
        QCOMPARE(codesOf(checkPolicy(granting("'s3:ListAllMyBuckets'", "'arn:aws:s3:::*'"), options)), QStringList());
    }

    void saysWhichKindOfValueIsWrong()
    {
        const auto messageFor = [](const char *action) { return checkPolicy(granting(action, "'*'"), CheckOptions()).first().message; };
        QVERIFY(messageFor("3").contains(u"double quotes"_s));
        QVERIFY(messageFor("null").contains(u"null is none"_s));
        QVERIFY(messageFor("{}").contains(u"this is an object"_s));
        QVERIFY(messageFor("[['s3:*']]").contains(u"this is a list"_s));
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
        QCOMPARE(kind(policy("'Principal':{},'Resource':[]")), u"resource"_s);
        QCOMPARE(kind(policy("'NotPrincipal':{'Any':3}")), u"trust"_s);
    }

    void measuresAPolicyWithAndWithoutWhiteSpace() { QCOMPARE(sizeOf(u"{ \"a b\\\" \":\n\"é€😀\" }"), (PolicySize{25, 22})); }

private:
    QList<Row> m_rows;
    Knowledge m_knowledge;
};

QTEST_GUILESS_MAIN(TestPolicyChecks)
#include "tst_policychecks.moc"
