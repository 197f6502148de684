// SPDX-License-Identifier: Apache-2.0
#include "core/policies/explanation.h"

#include "core/policies/knowledge.h"
#include "core/policies/policyreader.h"
#include "core/policies/principalwords.h"
#include "core/policies/resourcewords.h"

#include "tests/support/workclock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A service of our own, so that a newer table changes no sentence here.
const QByteArray shop = "service shop The Shop\n"
                        "key shop:Kind String\n"
                        "resource order arn:${Partition}:shop:${Region}:${Account}:order/${OrderId}\n"
                        "list ListOrders\nlist ListShelves\n"
                        "read GetOrder on order\nread GetShelf\nread GetPrice\nread GetWeight\nread GetColour\n"
                        "write PutOrder on order\n"
                        "tagging TagOrder on order\n"
                        "permissions GiveKey\n"
                        "service bank The Bank\nread GetMoney\n"
                        "service club The Club\nread GetDrink\n";

}  // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Knowledge> m_knowledge;

    [[nodiscard]] QStringList explained(const QString &statement) const
    {
        const PolicyReading reading = readPolicy(u"{\"Version\":\"2012-10-17\",\"Statement\":{"_s + statement + u"}}"_s);
        return reading.policy && reading.policy->statements.size() == 1 ? explain(reading.policy->statements.first(), *m_knowledge)
                                                                        : QStringList();
    }

private Q_SLOTS:
    void staysQuickWithManyStatements()
    {
        const Knowledge knowledge;
        PolicyReading reading
            = readPolicy(u"{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\"}}"_s);
        PolicyStatement &statement = reading.policy->statements.first();
        const WorkClock clock;
        for (int i = 0; i < 10000; ++i) {
            statement.resources.first().text = u"arn:aws:s3:::bucket-%1/*"_s.arg(i);
            QVERIFY(explain(statement, knowledge).first().contains(u"bucket-%1"_s.arg(i)));
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void saysThePartitionAndTheVariables()
    {
        const auto sentence = [](const char *resource, const char *condition) {
            const PolicyReading reading
                = readPolicy(QString::fromUtf8(QByteArray("{'Statement':{'Effect':'Allow','Action':'s3:GetObject','Resource':'")
                                                   .append(resource)
                                                   .append("','Condition':{'StringEquals':{'s3:prefix':'")
                                                   .append(condition)
                                                   .append("'}}}}")
                                                   .replace('\'', '"')));
            return explain(reading.policy->statements.first(), Knowledge()).first();
        };
        QVERIFY(sentence("arn:aws-us-gov:s3:::b/*", "a").contains(u"in the bucket b (partition aws-us-gov)"_s));
        QVERIFY(!sentence("arn:aws:s3:::b/*", "a").contains(u"partition"_s));
        QVERIFY(sentence("*", "${www.amazon.com:user_id}").contains(u"is the caller's user id at Login with Amazon"_s));
        QVERIFY(sentence("*", "${example.org:sub}").contains(u"is the value of “example.org:sub”"_s));
        PolicyPrincipal principal;
        principal.kind = PolicyPrincipal::Kind::Aws;
        principal.value.text = u"arn:aws-us-gov:iam::111122223333:role/ops"_s;
        QCOMPARE(principalPhrase(principal), u"the role ops of account 111122223333 (partition aws-us-gov)"_s);
    }

    void initTestCase()
    {
        QFile file(m_folder.filePath(u"shop.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(shop), shop.size());
        file.close();
        m_knowledge = std::make_unique<Knowledge>(file.fileName());
        QVERIFY(!m_knowledge->problem());
    }

    void saysAStatementInASentence_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("sentence");
        const auto allow = [](const char *name, const QString &rest, const QString &sentence) {
            QTest::newRow(name) << u"\"Effect\":\"Allow\","_s + rest << sentence;
        };
        const auto deny = [](const char *name, const QString &rest, const QString &sentence) {
            QTest::newRow(name) << u"\"Effect\":\"Deny\","_s + rest << sentence;
        };
        const QString anywhere = u",\"Resource\":\"*\""_s;
        const QString sales = u",\"Condition\":{\"StringEquals\":{\"aws:PrincipalTag/Team\":\"Sales\"}}"_s;
        allow("everything", u"\"Action\":\"*\""_s + anywhere, u"Allows every action of every service on every resource."_s);
        allow("a whole service", u"\"Action\":\"shop:*\""_s + anywhere, u"Allows every action of The Shop on every resource."_s);
        allow("one action", u"\"Action\":\"shop:getorder\""_s + anywhere,
              u"Allows 1 of 5 read action(s) (GetOrder) of The Shop on every resource."_s);
        allow("more actions than are named", u"\"Action\":[\"shop:Get*r\",\"shop:GetP*\",\"shop:GetW*\"]"_s + anywhere,
              u"Allows 4 of 5 read action(s) of The Shop on every resource."_s);
        allow("all actions of a level", u"\"Action\":\"shop:List*\""_s + anywhere,
              u"Allows all 2 list action(s) (ListOrders and ListShelves) of The Shop on every resource."_s);
        allow("three levels", u"\"Action\":[\"shop:Put*\",\"shop:Tag*\",\"shop:Give*\"]"_s + anywhere,
              u"Allows all 1 write action(s) (PutOrder), all 1 tagging action(s) (TagOrder) and all 1 action(s) that manage permissions "
              "(GiveKey) of The Shop on every resource."_s);
        allow("an action twice", u"\"Action\":[\"shop:GetOrder\",\"shop:GetOrd*\"]"_s + anywhere,
              u"Allows 1 of 5 read action(s) (GetOrder) of The Shop on every resource."_s);
        allow("two services", u"\"Action\":[\"shop:*\",\"bank:*\"]"_s + anywhere,
              u"Allows every action of The Bank and every action of The Shop on every resource."_s);
        allow("an unknown action", u"\"Action\":\"shop:Rob\""_s + anywhere, u"Allows the unknown action “shop:Rob” on every resource."_s);
        allow("an unknown service", u"\"Action\":\"rob:*\""_s + anywhere,
              u"Allows every action of the unknown service “rob” on every resource."_s);
        allow("NotAction", u"\"NotAction\":\"shop:*\""_s + anywhere,
              u"Allows everything except every action of The Shop on every resource."_s);
        allow("a resource", u"\"Action\":\"shop:*\",\"Resource\":\"arn:aws:shop:*:*:order/7\""_s,
              u"Allows every action of The Shop on the order 7 of The Shop."_s);
        allow("NotResource", u"\"Action\":\"shop:*\",\"NotResource\":\"arn:aws:shop:*:*:order/7\""_s,
              u"Allows every action of The Shop on everything except the order 7 of The Shop."_s);
        allow("a condition", u"\"Action\":\"shop:*\""_s + anywhere + sales,
              u"Allows every action of The Shop on every resource, when the caller's tag Team is “Sales”."_s);
        allow("two conditions",
              u"\"Action\":\"shop:*\""_s + anywhere
                  + u",\"Condition\":{\"StringEquals\":{\"shop:Kind\":\"a\"},\"Bool\":{\"aws:SecureTransport\":\"true\"}}"_s,
              u"Allows every action of The Shop on every resource, when “shop:Kind” is “a” and the connection is encrypted."_s);
        allow("a principal", u"\"Principal\":{\"AWS\":\"123456789012\"},\"Action\":\"shop:*\""_s,
              u"Allows account 123456789012 to use every action of The Shop."_s);
        allow("a principal and a condition", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + sales,
              u"Allows everyone to use every action of The Shop, when the caller's tag Team is “Sales”."_s);
        allow("a principal and a resource", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + anywhere,
              u"Allows everyone to use every action of The Shop on every resource."_s);
        allow("a principal, a resource and a condition", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + anywhere + sales,
              u"Allows everyone to use every action of The Shop on every resource, when the caller's tag Team is “Sales”."_s);
        allow("NotPrincipal", u"\"NotPrincipal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"shop:*\""_s,
              u"Allows everyone except the service ec2.amazonaws.com to use every action of The Shop."_s);
        allow("nothing but actions", u"\"Action\":\"shop:*\""_s, u"Allows every action of The Shop."_s);
        allow("no resource, a condition", u"\"Action\":\"shop:*\""_s + sales,
              u"Allows every action of The Shop, when the caller's tag Team is “Sales”."_s);
        deny("deny", u"\"Action\":\"shop:*\""_s + anywhere, u"Denies every action of The Shop on every resource."_s);
        deny("deny with a condition", u"\"Action\":\"shop:*\""_s + anywhere + sales,
             u"Denies every action of The Shop on every resource, when the caller's tag Team is “Sales”."_s);
        deny("deny to a principal", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s,
             u"Denies everyone the use of every action of The Shop."_s);
        deny("deny to a principal with a condition", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + sales,
             u"Denies everyone the use of every action of The Shop, when the caller's tag Team is “Sales”."_s);
        deny("deny to a principal on a resource", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + anywhere,
             u"Denies everyone the use of every action of The Shop on every resource."_s);
        deny("deny to a principal on a resource with a condition", u"\"Principal\":\"*\",\"Action\":\"shop:*\""_s + anywhere + sales,
             u"Denies everyone the use of every action of The Shop on every resource, when the caller's tag Team is “Sales”."_s);
        deny("deny nothing but actions", u"\"Action\":\"shop:*\""_s, u"Denies every action of The Shop."_s);
        deny("deny without a resource, with a condition", u"\"Action\":\"shop:*\""_s + sales,
             u"Denies every action of The Shop, when the caller's tag Team is “Sales”."_s);
    }
    void saysAStatementInASentence()
    {
        QFETCH(QString, statement);
        QFETCH(QString, sentence);
        QCOMPARE(explained(statement), QStringList{sentence});
    }

    void tellsTheServicesApartWhenThereAreMany()
    {
        QCOMPARE(explained(u"\"Effect\":\"Allow\",\"Action\":[\"shop:Get*\",\"bank:*\",\"club:*\"],\"Resource\":\"*\""_s),
                 (QStringList{u"Allows 7 actions of 3 services on every resource."_s, u"The Bank: every action."_s,
                              u"The Club: every action."_s, u"The Shop: all 5 read action(s)."_s}));
    }

    void listsManyResourcesPrincipalsAndConditionsApart()
    {
        const QStringList sentences = explained(
            u"\"Effect\":\"Deny\",\"Principal\":{\"AWS\":[\"111111111111\",\"222222222222\",\"333333333333\",\"444444444444\"]},"
            "\"Action\":\"shop:*\",\"Resource\":[\"arn:aws:shop:*:*:order/1\",\"arn:aws:shop:*:*:order/2\",\"arn:aws:shop:*:*:order/3\","
            "\"arn:aws:shop:*:*:order/4\"],\"Condition\":{\"StringEquals\":{\"shop:a\":\"1\",\"shop:b\":\"2\",\"shop:c\":\"3\",\"shop:d\":\"4\"}}"_s);
        QCOMPARE(
            sentences,
            (QStringList{u"Denies 4 principal(s) the use of every action of The Shop on 4 resource(s), when all of 4 condition(s) hold."_s,
                         u"The principals are account 111111111111, account 222222222222, account 333333333333 and account 444444444444."_s,
                         u"The resources are the order 1 of The Shop, the order 2 of The Shop, the order 3 of The Shop and the order 4 of "
                         "The Shop."_s,
                         u"The conditions are that “shop:a” is “1”, “shop:b” is “2”, “shop:c” is “3” and “shop:d” is “4”."_s}));
    }

    void saysAResource_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("everything") << u"*"_s << u"every resource"_s;
        QTest::newRow("everything as an ARN") << u"arn:aws:*:*:*:*"_s << u"every resource"_s;
        QTest::newRow("everything of an account") << u"arn:aws:*:*:111122223333:*"_s << u"every resource in account 111122223333"_s;
        QTest::newRow("everything of a service") << u"arn:aws:shop:*:*:*"_s << u"every resource of The Shop"_s;
        QTest::newRow("a type") << u"arn:aws:shop:*:*:order/*"_s << u"every order of The Shop"_s;
        QTest::newRow("a part of a type") << u"arn:aws:shop:*:*:order/7*"_s << u"every order of The Shop that fits 7*"_s;
        QTest::newRow("one") << u"arn:aws:shop:eu-west-1:111122223333:order/7"_s
                             << u"the order 7 of The Shop in account 111122223333 and region eu-west-1"_s;
        QTest::newRow("one in a region") << u"arn:aws:shop:eu-west-1:*:order/7"_s << u"the order 7 of The Shop in region eu-west-1"_s;
        QTest::newRow("the objects of a bucket") << u"arn:aws:s3:::reports/*"_s << u"every object in the bucket reports"_s;
        QTest::newRow("some objects of a bucket")
            << u"arn:aws:s3:::reports/2026/*"_s << u"every object of Amazon S3 that fits reports/2026/*"_s;
        QTest::newRow("a bucket") << u"arn:aws:s3:::reports"_s << u"the bucket reports of Amazon S3"_s;
        QTest::newRow("a name with a variable")
            << u"arn:aws:shop:*:*:order/${aws:username}"_s << u"the order ${aws:username} of The Shop"_s;
        QTest::newRow("an unknown type") << u"arn:aws:shop:*:*:shelf/7"_s << u"the resource “arn:aws:shop:*:*:shelf/7”"_s;
        QTest::newRow("an unknown service") << u"arn:aws:rob:*:*:bank/7"_s << u"the resource “arn:aws:rob:*:*:bank/7”"_s;
        QTest::newRow("no ARN") << u"reports"_s << u"the resource “reports”"_s;
    }
    void saysAResource()
    {
        QFETCH(QString, arn);
        QTEST(resourcePhrase(arn, {}, *m_knowledge), "phrase");
    }

    void saysAPrincipal_data()
    {
        QTest::addColumn<PolicyPrincipal::Kind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("phrase");
        using enum PolicyPrincipal::Kind;
        QTest::newRow("everyone") << Everyone << u"*"_s << u"everyone"_s;
        QTest::newRow("every AWS principal") << Aws << u"*"_s << u"everyone"_s;
        QTest::newRow("an account's number") << Aws << u"111122223333"_s << u"account 111122223333"_s;
        QTest::newRow("an account") << Aws << u"arn:aws:iam::111122223333:root"_s << u"account 111122223333"_s;
        QTest::newRow("a role") << Aws << u"arn:aws:iam::111122223333:role/team/Admin"_s
                                << u"the role team/Admin of account 111122223333"_s;
        QTest::newRow("a user") << Aws << u"arn:aws:iam::111122223333:user/ana"_s << u"the IAM user ana of account 111122223333"_s;
        QTest::newRow("a session") << Aws << u"arn:aws:sts::111122223333:assumed-role/Admin/ana"_s
                                   << u"the role session Admin/ana of account 111122223333"_s;
        QTest::newRow("a federated user") << Aws << u"arn:aws:sts::111122223333:federated-user/ana"_s
                                          << u"the federated user ana of account 111122223333"_s;
        QTest::newRow("an unknown one") << Aws << u"AIDACKCEVSQ6C2EXAMPLE"_s << u"the principal “AIDACKCEVSQ6C2EXAMPLE”"_s;
        QTest::newRow("a service") << Service << u"ec2.amazonaws.com"_s << u"the service ec2.amazonaws.com"_s;
        QTest::newRow("a SAML provider") << Federated << u"arn:aws:iam::111122223333:saml-provider/AWSSSO_x"_s
                                         << u"whoever signs in with the SAML provider AWSSSO_x of account 111122223333"_s;
        QTest::newRow("an OpenID provider") << Federated << u"arn:aws:iam::111122223333:oidc-provider/id.example.com"_s
                                            << u"whoever signs in with the OpenID provider id.example.com of account 111122223333"_s;
        QTest::newRow("a web identity") << Federated << u"cognito-identity.amazonaws.com"_s
                                        << u"whoever signs in with cognito-identity.amazonaws.com"_s;
        QTest::newRow("a canonical user") << CanonicalUser << u"79a59d"_s << u"the canonical user 79a59d"_s;
    }
    void saysAPrincipal()
    {
        QFETCH(PolicyPrincipal::Kind, kind);
        QFETCH(QString, value);
        QTEST(principalPhrase({kind, {value}}), "phrase");
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
