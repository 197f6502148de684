// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policyreader.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString policyWith(const QString &statement)
{
    return u"{\"Version\": \"2012-10-17\", \"Statement\": "_s + statement + u'}';
}

/// The findings as "Code line:column path", one a line.
QString said(const PolicyReading &reading)
{
    QStringList lines;
    for (const Finding &finding : reading.findings) {
        lines.append(u"%1 %2:%3 %4"_s.arg(finding.code).arg(finding.place.line).arg(finding.place.column).arg(finding.path).trimmed());
    }
    return lines.join(u'\n');
}

}  // namespace

class TestPolicyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryElement()
    {
        const QString text = u"{\n"
                             u"    \"Version\": \"2008-10-17\",\n"
                             u"    \"Id\": \"one\",\n"
                             u"    \"Statement\": [{\n"
                             u"        \"Sid\": \"S1\",\n"
                             u"        \"Effect\": \"Deny\",\n"
                             u"        \"Principal\": {\"AWS\": [\"111122223333\", \"*\"], \"Service\": \"ec2.amazonaws.com\"},\n"
                             u"        \"NotAction\": [\"s3:Get*\", \"iam:*\"],\n"
                             u"        \"NotResource\": \"arn:aws:s3:::a/*\",\n"
                             u"        \"Condition\": {\"StringLike\": {\"aws:x\": [\"a\", \"b\"]}, \"Bool\": {\"aws:y\": true}, "
                             u"\"NumericEquals\": {\"aws:z\": 3}}\n"
                             u"    }]\n"
                             u"}"_s;
        const PolicyReading reading = readPolicy(text);
        QCOMPARE(said(reading), QString());
        QVERIFY(reading.policy.has_value());
        const Policy &policy = *reading.policy;
        QCOMPARE(policy.version.text, u"2008-10-17"_s);
        QCOMPARE(policy.id->text, u"one"_s);
        QCOMPARE(policy.statements.size(), 1);
        const PolicyStatement &statement = policy.statements.first();
        QCOMPARE(statement.sid->text, u"S1"_s);
        QVERIFY(statement.effect == PolicyStatement::Effect::Deny);
        QVERIFY(!statement.isNotPrincipal && statement.isNotAction && statement.isNotResource);
        QCOMPARE(statement.principals.size(), 3);
        QVERIFY(statement.principals.at(0).kind == PolicyPrincipal::Kind::Aws);
        QVERIFY(statement.principals.at(1).kind == PolicyPrincipal::Kind::Everyone);
        QVERIFY(statement.principals.at(2).kind == PolicyPrincipal::Kind::Service);
        QCOMPARE(statement.actions.at(1).text, u"iam:*"_s);
        QCOMPARE(text.mid(statement.actions.at(1).place.offset, statement.actions.at(1).place.length), u"\"iam:*\""_s);
        QCOMPARE(statement.actions.at(1).place.line, 8);
        QCOMPARE(statement.actions.at(1).place.column, 34);
        QCOMPARE(statement.conditions.size(), 3);
        QCOMPARE(statement.conditions.at(0).operatorName.text, u"StringLike"_s);
        QCOMPARE(statement.conditions.at(0).values.at(1).word.text, u"b"_s);
        QVERIFY(statement.conditions.at(1).values.first().type == JsonNode::Type::Boolean);
        QVERIFY(statement.conditions.at(2).values.first().type == JsonNode::Type::Number);
        QCOMPARE(statement.conditions.at(2).values.first().word.text, u"3"_s);
    }

    void acceptsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        const QString plain = u"{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}"_s;
        QTest::newRow("single statement") << policyWith(plain);
        QTest::newRow("list of statements") << policyWith(u"["_s + plain + u',' + plain + u']');
        QTest::newRow("no version") << u"{\"Statement\":%1}"_s.arg(plain);
        QTest::newRow("any order") << u"{\"Statement\":%1,\"Version\":\"2008-10-17\"}"_s.arg(plain);
        QTest::newRow("everyone") << policyWith(u"{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":[\"*\"]}"_s);
        QTest::newRow("everyone of AWS") << policyWith(u"{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":[\"*\"]}"_s);
        QTest::newRow("other principals") << policyWith(
            u"{\"Effect\":\"Deny\",\"NotPrincipal\":{\"Federated\":[\"a\"],\"CanonicalUser\":\"b\"},\"Action\":[\"*\"]}"_s);
        QTest::newRow("escapes") << policyWith(
            u"{\"Effect\":\"\\u0041llow\",\"Action\":\"s3\\u003aGet\",\"Resource\":\"\\ud83d\\ude00\\\"\\\\\\/\\b\\f\\n\\r\\t\"}"_s);
        QTest::newRow("numbers") << policyWith(
            u"{\"Effect\":\"Allow\",\"Action\":\"*\",\"Condition\":{\"X\":{\"k\":[0,-1,1.5,2e3,4E-2,false]}}}"_s);
    }
    void acceptsEveryForm()
    {
        QFETCH(QString, text);
        const PolicyReading reading = readPolicy(text);
        QCOMPARE(said(reading), QString());
        QVERIFY(reading.policy.has_value());
        QVERIFY(!reading.policy->statements.isEmpty());
    }

    void saysWhatIsNoJsonAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
        const QString rest = u"\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}"_s;
        row("empty", u""_s, u"JsonSyntaxError 1:1"_s);
        row("space only", u" \n "_s, u"JsonSyntaxError 2:2"_s);
        row("a bracket first", u"}"_s, u"JsonSyntaxError 1:1"_s);
        row("missing comma", u"{\"Id\":\"é😀\"\n"_s + rest, u"JsonSyntaxError 1:11"_s);
        row("comma too many at the end", u"{"_s + rest.chopped(2) + u",}}"_s, u"JsonSyntaxError 1:44"_s);
        row("comma too many", u"{\"Id\":\"a\",,"_s + rest, u"JsonSyntaxError 1:11"_s);
        row("missing colon", u"{\"Id\" \"a\","_s + rest, u"JsonSyntaxError 1:6"_s);
        row("missing value", u"{\"Id\": ,"_s + rest, u"JsonSyntaxError 1:8"_s);
        row("missing brace", u"{"_s + rest.chopped(1), u"JsonSyntaxError 1:45"_s);
        row("list left open", policyWith(u"{\"Effect\":\"Allow\",\"Action\":[\"a\",\"b\", \"Resource\":\"*\"}"_s),
            u"JsonSyntaxError 1:75"_s);
        row("list left open without a comma", policyWith(u"{\"Effect\":\"Allow\",\"Action\":[\"a\",\"b\" \"Resource\":\"*\"}"_s),
            u"JsonSyntaxError 1:75\nJsonSyntaxError 1:75"_s);
        row("list closed as an object", policyWith(u"{\"Effect\":\"Allow\",\"Action\":[\"a\"}"_s), u"JsonSyntaxError 1:71"_s);
        row("object closed as a list", u"{"_s + rest.chopped(1) + u"]"_s, u"JsonSyntaxError 1:45"_s);
        row("string left open", u"{\"Id\":\"a,\n"_s + rest, u"JsonSyntaxError 1:7\nJsonSyntaxError 1:10"_s);
        row("tab in a string", u"{\"Id\":\"a\tb\","_s + rest, u"JsonSyntaxError 1:9"_s);
        row("unknown escape", u"{\"Id\":\"a\\sb\","_s + rest, u"JsonSyntaxError 1:9"_s);
        row("escape without digits", u"{\"Id\":\"a\\u00g0\","_s + rest, u"JsonSyntaxError 1:9"_s);
        row("escape with a sign", u"{\"Id\":\"a\\u+0a0\","_s + rest, u"JsonSyntaxError 1:9"_s);
        row("half a pair", u"{\"Id\":\"\\ud83dx\","_s + rest, u"InvalidEncoding 1:8"_s);
        row("raw half of a pair", u"{\"Id\":\"a"_s + QChar(0xde00) + u"\","_s + rest, u"InvalidEncoding 1:9"_s);
        row("single quotes", u"{'Id':\"a\","_s + rest, u"JsonSyntaxError 1:2"_s);
        row("typographic quotes", u"{“Id”:\"a\","_s + rest, u"JsonSyntaxError 1:2"_s);
        row("key without quotes", u"{Id:\"a\","_s + rest, u"JsonSyntaxError 1:2"_s);
        row("value without quotes", u"{\"Id\":a,"_s + rest, u"JsonSyntaxError 1:7"_s);
        row("number that begins with 0", u"{\"Id\":01,"_s + rest, u"JsonSyntaxError 1:7"_s);
        row("comment", u"{// no\n"_s + rest, u"JsonSyntaxError 1:2"_s);
        row("comment in stars", u"{/* no\n*/"_s + rest, u"JsonSyntaxError 1:2"_s);
        row("no-break space", u"{\u00a0"_s + rest, u"JsonSyntaxError 1:2"_s);
        row("key twice", u"{\"Id\":\"a\",\n\"Id\":\"a\","_s + rest, u"DuplicateElement 2:1 $.Id"_s);
        row("trailing text", u"{"_s + rest + u" x"_s, u"TrailingText 1:47"_s);
        row("trailing brace", u"{"_s + rest + u"}"_s, u"TrailingText 1:46"_s);
        row("line ends", u"\r\n\r\n{\"Id\":\ra,"_s + rest, u"JsonSyntaxError 4:1"_s);
    }
    void saysWhatIsNoJsonAndWhere()
    {
        QFETCH(QString, text);
        QTEST(said(readPolicy(text)), "expected");
    }

    void readsOnBehindAMistake()
    {
        const PolicyReading reading = readPolicy(policyWith(
            u"[{\"Effect\":\"Allow\" \"Action\":[\"s3:Get*\",\"s3:List*\",],\"Resource\":\"*\"},{\"Effect\":,\"Action\":\"a:b\"}]"_s));
        QCOMPARE(reading.findings.size(), 3);
        QCOMPARE(reading.policy->statements.size(), 2);
        QCOMPARE(reading.policy->statements.at(0).actions.size(), 2);
        QCOMPARE(reading.policy->statements.at(0).resources.first().text, u"*"_s);
        QCOMPARE(reading.policy->statements.at(1).actions.first().text, u"a:b"_s);
    }

    void refusesDeepNesting()
    {
        const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };
        const auto texts = [&](int depth) { return said(readPolicy(u"{\"Id\":"_s + nested(depth) + u'}')); };
        QCOMPARE(texts(31), u"MissingStatement 1:1 $\nDataTypeMismatch 1:7 $.Id"_s);
        QVERIFY(texts(32).contains(u"NestingTooDeep 1:38"));
        QVERIFY(texts(100'000).contains(u"NestingTooDeep 1:38"));
    }

    void givesUpATextThatIsNone()
    {
        const PolicyReading reading = readPolicy(u"{"_s + QString(100'000, u','));
        QVERIFY(hasErrors(reading.findings));
        QVERIFY(reading.findings.size() < 60);
    }

    void refusesBytesThatAreNoUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("continuation alone") << QByteArray("\x80");
        QTest::newRow("overlong slash") << QByteArray("\xc0\xaf");
        QTest::newRow("overlong in three") << QByteArray("\xe0\x80\xaf");
        QTest::newRow("overlong in four") << QByteArray("\xf0\x80\x80\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("behind the last") << QByteArray("\xf4\x90\x80\x80");
        QTest::newRow("no such byte") << QByteArray("\xff\xfe");
        QTest::newRow("Latin-1") << QByteArray("\xe9\"");
        QTest::newRow("cut off") << QByteArray("\xf0\x9f\x98");
    }
    void refusesBytesThatAreNoUtf8()
    {
        QFETCH(QByteArray, bytes);
        const PolicyReading reading = readPolicy(QByteArray("{\n\"Id\": \"\xc3\xa9\xf0\x9f\x98\x80") + bytes);
        QCOMPARE(said(reading), u"InvalidEncoding 2:10"_s);
        QVERIFY(!reading.policy);
    }

    void acceptsUtf8WithAByteOrderMark()
    {
        const QByteArray text(
            "\xef\xbb\xbf{\"Id\":\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}");
        const PolicyReading reading = readPolicy(text);
        QCOMPARE(said(reading), QString());
        QCOMPARE(reading.policy->id->text, u"é€😀"_s);
    }

    void saysWhatIsNotGrammatical_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
        const auto statement = [&](const char *name, const QString &members, const QString &expected) {
            row(name, u"{\"Statement\":[{"_s + members + u"}]}"_s, expected);
        };
        const QString rest = u",\"Action\":\"*\""_s;
        const QString allow = u"\"Effect\":\"Allow\""_s;
        row("a list", u"[]"_s, u"DataTypeMismatch 1:1 $"_s);
        row("a string", u"\"x\""_s, u"DataTypeMismatch 1:1 $"_s);
        row("no statement", u"{}"_s, u"MissingStatement 1:1 $"_s);
        row("no statement in the list", u"{\"Statement\":[]}"_s, u"MissingStatement 1:14 $.Statement"_s);
        row("a statement that is a string", u"{\"Statement\":[\"x\"]}"_s, u"DataTypeMismatch 1:15 $.Statement[0]"_s);
        row("an unknown element", u"{\"statement\":[]}"_s, u"MissingStatement 1:1 $\nInvalidPolicyElement 1:2 $.statement"_s);
        row("a version that is none", u"{\"Version\":\"2012-10-18\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}"_s,
            u"InvalidVersion 1:12 $.Version"_s);
        row("a version without quotes", u"{\"Version\":2012,\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\"}}"_s,
            u"DataTypeMismatch 1:12 $.Version"_s);
        statement("no effect", rest.mid(1), u"MissingEffect 1:15 $.Statement[0]"_s);
        statement("an effect in small letters", u"\"Effect\":\"allow\""_s + rest, u"InvalidEffect 1:25 $.Statement[0].Effect"_s);
        statement("no action", allow, u"MissingAction 1:15 $.Statement[0]"_s);
        statement("an element in the plural", allow + u",\"Actions\":\"*\""_s,
                  u"MissingAction 1:15 $.Statement[0]\nInvalidPolicyElement 1:33 $.Statement[0].Actions"_s);
        statement("an element and its opposite", allow + u",\"NotAction\":\"b:c\""_s + rest,
                  u"UnsupportedElementCombination 1:60 $.Statement[0].Action"_s);
        statement("a number as an action", allow + u",\"Action\":[\"a:b\",3]"_s, u"DataTypeMismatch 1:49 $.Statement[0].Action[1]"_s);
        statement("a list in a list", allow + u",\"Action\":[[\"a:b\"]]"_s, u"DataTypeMismatch 1:43 $.Statement[0].Action[0]"_s);
        statement("a principal that is a string", allow + rest + u",\"Principal\":\"arn\""_s,
                  u"InvalidPrincipalFormat 1:58 $.Statement[0].Principal"_s);
        statement("a principal that is a list", allow + rest + u",\"Principal\":[\"*\"]"_s,
                  u"InvalidPrincipalFormat 1:58 $.Statement[0].Principal"_s);
        statement("an unknown principal", allow + rest + u",\"Principal\":{\"aws\":\"*\"}"_s,
                  u"InvalidPrincipalKey 1:59 $.Statement[0].Principal.aws"_s);
        statement("a condition that is a list", allow + rest + u",\"Condition\":[]"_s, u"DataTypeMismatch 1:58 $.Statement[0].Condition"_s);
        statement("an operator without keys", allow + rest + u",\"Condition\":{\"Bool\":\"true\"}"_s,
                  u"DataTypeMismatch 1:66 $.Statement[0].Condition.Bool"_s);
        statement("a condition that is null", allow + rest + u",\"Condition\":{\"Bool\":{\"aws:x\":null}}"_s,
                  u"DataTypeMismatch 1:75 $.Statement[0].Condition.Bool['aws:x']"_s);
    }
    void saysWhatIsNotGrammatical()
    {
        QFETCH(QString, text);
        QTEST(said(readPolicy(text)), "expected");
    }

    void saysWhatToWriteInstead()
    {
        const auto message = [](const QString &text) { return readPolicy(text).findings.last().message; };
        QVERIFY(message(u"{\"Statements\":[]}"_s).contains(u"Write “Statement”"_s));
        QVERIFY(message(u"{\"Statement\":{\"Action\":\"*\",\"effect\":\"Allow\"}}"_s).contains(u"Write “Effect”"_s));
    }
};

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policyreader.moc"
