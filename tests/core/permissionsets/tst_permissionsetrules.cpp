// SPDX-License-Identifier: Apache-2.0
// The rules of a permission set's fields: features P1, P5 and P6.
#include "core/permissionsets/permissionsetrules.h"
#include "core/permissionsets/sessionduration.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSetRules : public QObject
{
    Q_OBJECT

    static QString policyOf(qsizetype bytes)
    {
        const QString frame
            = u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"%1\",\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"_s;
        return frame.arg(QString(bytes - frame.size() + 2, u'a'));
    }

    static PermissionSet named(const QString &name)
    {
        PermissionSet set;
        set.name = name;
        return set;
    }

    static QString fieldOf(const Status &status) { return status ? QString() : status.error().field; }

private Q_SLOTS:
    void p1TakesNamesOf1To32Characters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("one letter") << u"a"_s << true;
        QTest::newRow("32") << QString(32, u'x') << true;
        QTest::newRow("33") << QString(33, u'x') << false;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("every sign") << u"A0_+=,.@-"_s << true;
        QTest::newRow("space") << u"Read only"_s << false;
        QTest::newRow("umlaut") << u"Prüfer"_s << false;
        QTest::newRow("slash") << u"a/b"_s << false;
        QTest::newRow("line end") << u"a\n"_s << false;
    }
    void p1TakesNamesOf1To32Characters()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(fieldOf(validateSetName(name)), good ? QString() : u"name"_s);
    }

    void p1TakesDescriptionsOf700LettersOfLatin1()
    {
        QVERIFY(validateSetDescription(QString()));
        QVERIFY(validateSetDescription(QString(700, u'ÿ')));
        QVERIFY(validateSetDescription(u"two\r\n\tlines"_s));
        QCOMPARE(fieldOf(validateSetDescription(QString(701, u'x'))), u"description"_s);
        QCOMPARE(fieldOf(validateSetDescription(u"説明"_s)), u"description"_s);
        QCOMPARE(fieldOf(validateSetDescription(u"\u0007"_s)), u"description"_s);
    }

    void p1TakesSessionsOf1To12Hours()
    {
        QVERIFY(validateSession(3600));
        QVERIFY(validateSession(12 * 3600));
        QCOMPARE(fieldOf(validateSession(3599)), u"sessionDuration"_s);
        QCOMPARE(fieldOf(validateSession(12 * 3600 + 1)), u"sessionDuration"_s);
    }

    void p1ReadsAndWritesIsoDurations()
    {
        QCOMPARE(secondsOf(u"PT1H"_s), 3600);
        QCOMPARE(secondsOf(u"PT90M"_s), 5400);
        QCOMPARE(secondsOf(u"PT1H30M15S"_s), 5415);
        for (const QString &wrong : {u"1H"_s, u"PT"_s, u"P1D"_s, u"PT1.5H"_s, u"PT-1H"_s, u"PT1M1H"_s, QString(), u"PT999999H"_s}) {
            QVERIFY2(!secondsOf(wrong), qPrintable(wrong));
        }
        QCOMPARE(isoDuration(3600), u"PT1H"_s);
        QCOMPARE(isoDuration(5400), u"PT1H30M"_s);
        QCOMPARE(secondsOf(isoDuration(4711)), 4711);
    }

    void p1TakesRelayStatesThatAreWebAddresses()
    {
        QVERIFY(validateRelayState({}));
        QVERIFY(validateRelayState(u"https://s3.console.aws.amazon.com/s3/home?region=us-east-1#"_s));
        QVERIFY(validateRelayState(QString(240, u'a')));
        QCOMPARE(fieldOf(validateRelayState(QString(241, u'a'))), u"relayState"_s);
        QCOMPARE(fieldOf(validateRelayState(u"https://example.com/<b>"_s)), u"relayState"_s);
    }

    void p1TakesAwsManagedPoliciesByTheirArn_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s << true;
        QTest::newRow("job function") << u"arn:aws:iam::aws:policy/job-function/Billing"_s << true;
        QTest::newRow("other partition") << u"arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess"_s << true;
        QTest::newRow("of an account") << u"arn:aws:iam::123456789012:policy/Mine"_s << false;
        QTest::newRow("a role") << u"arn:aws:iam::aws:role/ReadOnlyAccess"_s << false;
        QTest::newRow("nothing behind") << u"arn:aws:iam::aws:policy/"_s << false;
        QTest::newRow("p6 customer") << u"/Audit"_s << true;
        QTest::newRow("p6 with a path") << u"/team/eu-1/Audit"_s << true;
        QTest::newRow("p6 128 letters") << u"/"_s + QString(128, u'n') << true;
        QTest::newRow("p6 129 letters") << u"/"_s + QString(129, u'n') << false;
        QTest::newRow("p6 path of 512") << u"/"_s + QString(510, u'p') + u"/Audit"_s << true;
        QTest::newRow("p6 path of 513") << u"/"_s + QString(511, u'p') + u"/Audit"_s << false;
        QTest::newRow("p6 empty part") << u"/team//Audit"_s << false;
        QTest::newRow("p6 no name") << u"/team/"_s << false;
        QTest::newRow("p6 space") << u"/My policy"_s << false;
    }
    void p1TakesAwsManagedPoliciesByTheirArn()
    {
        QFETCH(QString, policy);
        QFETCH(bool, good);
        QCOMPARE(fieldOf(validatePolicy({policy}, u"policies"_s)), good ? QString() : u"policies"_s);
    }

    void p6NamesCustomerManagedPoliciesByNameAndPath()
    {
        QCOMPARE(PolicyReference::from(u"Audit"_s).text, u"/Audit"_s);
        QCOMPARE(PolicyReference::from(u"/team/Audit"_s).path(), u"/team/"_s);
        QCOMPARE(PolicyReference::from(u"/team/Audit"_s).name(), u"Audit"_s);
        QCOMPARE(PolicyReference::customer(u"Audit"_s, {}).text, u"/Audit"_s);
        QCOMPARE(PolicyReference::from(u"/team/Audit"_s).arnIn(u"111122223333"_s), u"arn:aws:iam::111122223333:policy/team/Audit"_s);
        QVERIFY(PolicyReference::from(u"arn:aws:iam::aws:policy/job-function/Billing"_s).isAwsManaged());
        QCOMPARE(PolicyReference::from(u"arn:aws:iam::aws:policy/job-function/Billing"_s).title(), u"Billing"_s);
    }

    void p1CountsManagedPoliciesByTheQuotaProfile()
    {
        PermissionSet set = named(u"Many"_s);
        for (int i = 0; i < 11; ++i) {
            set.policies.append({u"arn:aws:iam::aws:policy/Number%1"_s.arg(i)});
        }
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Year2021))), u"policies"_s);
        QVERIFY(validate(set, PermissionSetLimits::of(QuotaProfile::Year2022)));
        for (int i = 0; i < 9; ++i) {
            set.policies.append({u"/Own%1"_s.arg(i)});
        }
        QVERIFY(validate(set, PermissionSetLimits::of(QuotaProfile::Current)));
        set.policies.append({u"/Own9"_s});
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Current))), u"policies"_s);
    }

    void p1RefusesAPolicyThatIsAttachedTwice()
    {
        PermissionSet set = named(u"Twice"_s);
        set.policies = {{u"/Own"_s}, {u"/Own"_s}};
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Current))), u"policies"_s);
    }

    void p1LimitsTheInlinePolicyByTheQuotaProfile()
    {
        constexpr QuotaProfile old = QuotaProfile::Year2021;
        QVERIFY(validateInlinePolicy({}, old));
        QVERIFY(validateInlinePolicy(policyOf(10'240), old));
        QCOMPARE(fieldOf(validateInlinePolicy(policyOf(10'241), old)), u"inlinePolicy"_s);
        // Today white space counts in the larger limit only.
        constexpr QuotaProfile current = QuotaProfile::Current;
        QVERIFY(validateInlinePolicy(policyOf(10'240) + QString(32'768 - 10'240, u' '), current));
        QCOMPARE(fieldOf(validateInlinePolicy(policyOf(10'240) + QString(32'769 - 10'240, u'\n'), current)), u"inlinePolicy"_s);
        QCOMPARE(fieldOf(validateInlinePolicy(policyOf(10'241), current)), u"inlinePolicy"_s);
    }

    void p2RefusesAnInlinePolicyWithMistakes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"{"_s;
        QTest::newRow("no statement") << u"{\"Version\":\"2012-10-17\"}"_s;
        QTest::newRow("a principal")
            << u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}]}"_s;
        QTest::newRow("no effect") << u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Action\":\"*\",\"Resource\":\"*\"}]}"_s;
        QTest::newRow("letters of another alphabet")
            << u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::桶/*\"}]}"_s;
    }
    void p2RefusesAnInlinePolicyWithMistakes()
    {
        QFETCH(QString, text);
        QCOMPARE(fieldOf(validateInlinePolicy(text, QuotaProfile::Current)), u"inlinePolicy"_s);
    }

    void p5TakesTagsOfTheAllowedLetters_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"team"_s << u"data"_s << true;
        QTest::newRow("every sign") << u"a Z9_.:/=+-@"_s << u"_.:/=+-@ 0"_s << true;
        QTest::newRow("empty value") << u"team"_s << QString() << true;
        QTest::newRow("128 and 256") << QString(128, u'k') << QString(256, u'v') << true;
        QTest::newRow("key of 129") << QString(129, u'k') << QString() << false;
        QTest::newRow("value of 257") << u"k"_s << QString(257, u'v') << false;
        QTest::newRow("no key") << QString() << u"v"_s << false;
        QTest::newRow("aws:") << u"aws:team"_s << QString() << false;
        QTest::newRow("AWS:") << u"AWS:team"_s << QString() << false;
        QTest::newRow("umlaut") << u"größe"_s << QString() << false;
        QTest::newRow("asterisk") << u"team"_s << u"*"_s << false;
        QTest::newRow("tab") << u"team"_s << u"a\tb"_s << false;
    }
    void p5TakesTagsOfTheAllowedLetters()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(bool, good);
        QCOMPARE(fieldOf(validateTag(key, value)), good ? QString() : u"tags"_s);
    }

    void p5CountsTagsByTheQuotaProfile()
    {
        PermissionSet set = named(u"Tagged"_s);
        for (int i = 0; i < 75; ++i) {
            set.tags.insert(u"key %1"_s.arg(i), {});
        }
        QVERIFY(validate(set, PermissionSetLimits::of(QuotaProfile::Current)));
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Year2021))), u"tags"_s);
        set.tags.insert(u"one more"_s, {});
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Current))), u"tags"_s);
    }

    void p6ChecksThePermissionsBoundary()
    {
        PermissionSet set = named(u"Bound"_s);
        set.boundary = PolicyReference::from(u"/limits/Developers"_s);
        QVERIFY(validate(set, PermissionSetLimits::of(QuotaProfile::Current)));
        set.boundary = {u"arn:aws:iam::123456789012:policy/Mine"_s};
        QCOMPARE(fieldOf(validate(set, PermissionSetLimits::of(QuotaProfile::Current))), u"permissionsBoundary"_s);
    }
};

QTEST_GUILESS_MAIN(TestPermissionSetRules)
#include "tst_permissionsetrules.moc"
