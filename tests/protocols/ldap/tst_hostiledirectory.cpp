// SPDX-License-Identifier: Apache-2.0
// What a server says that means harm, or is broken: nothing of it may take the memory, the time or the password.
#include "core/base/progress.h"
#include "core/directories/directorylookup.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "tests/support/fakeldap.h"
#include "tests/support/testworkspace.h"
#include "tests/support/workclock.h"

#include <QNetworkInterface>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString password = QStringLiteral("Zq7!never-shown");

bool isBind(const LdapRequest &request)
{
    return request.operation == FakeLdap::bindRequest;
}

/// Lets anybody in and answers every search with this.
FakeLdap::Answer answering(const FakeLdap::Answer &answer)
{
    return [answer](const LdapRequest &request) { return isBind(request) ? FakeLdap::bound(request) : answer(request); };
}

FakeLdap::Answer entryWith(const FakeLdap::Attributes &attributes)
{
    return answering([attributes](const LdapRequest &request) {
        return FakeLdap::entry(request, "CN=x", attributes) + FakeLdap::donePage(request, {});
    });
}

/// An entry whose attributes are these bytes, whatever they are.
QByteArray rawEntry(const LdapRequest &request, const QByteArray &attributes)
{
    return ber::message(request.id, ber::tlv(0x64, ber::octets("CN=x") + ber::tlv(0x30, attributes)));
}

}  // namespace

class TestHostileDirectory : public QObject
{
    Q_OBJECT

    static DirectoryConnection to(const FakeLdap &server)
    {
        DirectoryConnection connection;
        connection.host = u"127.0.0.1"_s;
        connection.port = server.port();
        connection.security = Directory::Security::None;
        connection.bindName = u"reader@corp.example.com"_s;
        connection.password = std::make_shared<const SecretBytes>(SecretBytes::ofText(password));
        connection.baseDn = u"DC=corp,DC=example,DC=com"_s;
        connection.patience = std::chrono::minutes(10);
        return connection;
    }

    static Error refusalOf(const DirectoryConnection &connection)
    {
        NoProgress progress;
        const auto opened = LdapDirectoryClient().open(connection, progress);
        return opened ? Error() : opened.error();
    }

    static Result<DirectoryEntry> read(const FakeLdap &server)
    {
        NoProgress progress;
        return must(LdapDirectoryClient().open(to(server), progress))->entry(u"CN=x"_s, {"member"}, progress);
    }

    static Result<DirectoryPage> page(const FakeLdap &server)
    {
        NoProgress progress;
        return must(LdapDirectoryClient().open(to(server), progress))->search({u"DC=corp"_s}, {}, progress);
    }

private Q_SLOTS:
    void refusesRangesThatCountWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("beyond all numbers") << QByteArray("member;range=0-9223372036854775807");
        QTest::newRow("up to the last number") << QByteArray("member;range=0-2147483647");
        QTest::newRow("more than there are") << QByteArray("member;range=0-9");
        QTest::newRow("fewer than there are") << QByteArray("member;range=0-0");
        QTest::newRow("below zero") << QByteArray("member;range=-3--2");
        QTest::newRow("from the middle on") << QByteArray("member;range=5-6");
        QTest::newRow("from the middle to the end") << QByteArray("member;range=5-*");
        QTest::newRow("no numbers") << QByteArray("member;range=a-b");
        QTest::newRow("nothing") << QByteArray("member;range=");
        QTest::newRow("a sign that is none") << QByteArray("member;range=0-%");
    }
    void refusesRangesThatCountWrong()
    {
        QFETCH(QByteArray, name);
        const FakeLdap server(entryWith({{name, {"a", "b"}}}));
        const auto entry = read(server);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, Error::Kind::Network);
    }

    void endsWithRangesThatNeverEnd()
    {
        // One value at a time, and always another one.
        const FakeLdap server(answering([](const LdapRequest &request) {
            const QByteArray wanted = request.attributes.value(0);
            const QByteArray first = wanted.contains('=') ? wanted.mid(wanted.indexOf('=') + 1).split('-').first() : QByteArray("0");
            return FakeLdap::entry(request, "CN=x", {{"member;range=" + first + '-' + first, {"a"}}}) + FakeLdap::done(request);
        }));
        const auto entry = read(server);
        QVERIFY(!entry);
        QCOMPARE(entry.error().field, u"pageSize"_s);
    }

    void endsWithEmptyPagesThatNeverEnd()
    {
        std::atomic<int> asked = 0;
        const FakeLdap server(answering(
            [&asked](const LdapRequest &request) { return FakeLdap::donePage(request, QByteArray::number(++asked)); }));  // never the same
        NoProgress progress;
        const auto session = must(LdapDirectoryClient().open(to(server), progress));
        const auto found = findPerson(*session, u"DC=corp"_s, u"ana"_s, {"cn"}, progress);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Network);
        QVERIFY(asked > 100);
    }

    void readsAHundredThousandAttributesAsFastAsTheyCome()
    {
        FakeLdap::Attributes many;
        for (int i = 0; i < 100'000; ++i) {
            many.append(qMakePair(QByteArray("member"), QList<QByteArray>{"a"}));
        }
        const FakeLdap server(entryWith(many));
        const WorkClock clock;
        const auto entry = read(server);
        QVERIFY(entry);
        QCOMPARE(entry->attributes.size(), many.size());
        QVERIFY2(clock.elapsed() < 10'000, "every attribute is looked for among all the others");
    }

    void keepsNoMoreThanFits()
    {
        const FakeLdap server(answering([](const LdapRequest &request) {
            const FakeLdap::Attributes crowd{{"a", QList<QByteArray>(2'200'000, QByteArray("x"))}};
            const QByteArray one = FakeLdap::entry(request, "CN=x", crowd);
            return one + one + FakeLdap::donePage(request, {});
        }));
        const auto answer = page(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().field, u"pageSize"_s);
    }

    void refusesAMessageOfAnyLength_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("four gigabytes") << QByteArray::fromHex("3084ffffffff");
        QTest::newRow("beyond all numbers") << QByteArray::fromHex("3088ffffffffffffffff");
        QTest::newRow("a little too long") << QByteArray::fromHex("308401100000");
        QTest::newRow("no length") << QByteArray::fromHex("3080");
    }
    void refusesAMessageOfAnyLength()
    {
        QFETCH(QByteArray, beginning);
        const FakeLdap server(answering([beginning](const LdapRequest &) { return beginning + QByteArray(100, '\0'); }));
        QVERIFY(!read(server));
    }

    void refusesAnEntryThatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        const QByteArray whole = ber::tlv(0x30, ber::octets("cn") + ber::tlv(0x31, ber::octets("a")));
        QTest::newRow("an attribute without values") << whole + ber::tlv(0x30, ber::octets("sn"));
        QTest::newRow("longer than it is") << whole + QByteArray::fromHex("307f0402636e");
        QTest::newRow("values longer than they are") << whole + ber::tlv(0x30, ber::octets("cn") + QByteArray::fromHex("317f040161"));
        QTest::newRow("half an attribute") << whole + QByteArray::fromHex("30");
    }
    void refusesAnEntryThatIsBroken()
    {
        QFETCH(QByteArray, attributes);
        const FakeLdap server(
            answering([attributes](const LdapRequest &request) { return rawEntry(request, attributes) + FakeLdap::done(request); }));
        const auto entry = read(server);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, Error::Kind::Network);
    }

    void takesNoBrokenCookieForTheLastPage_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no sequence") << ber::octets("again");
        QTest::newRow("no cookie") << ber::tlv(0x30, ber::integer(1));
        QTest::newRow("longer than it is") << QByteArray::fromHex("30060201000479");
    }
    void takesNoBrokenCookieForTheLastPage()
    {
        QFETCH(QByteArray, value);
        const FakeLdap server(answering([value](const LdapRequest &request) {
            return FakeLdap::entry(request, "CN=x", {{"cn", {"x"}}}) + FakeLdap::doneWith(request, value);
        }));
        const auto answer = page(server);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
    }

    void takesNoOtherAnswerForThatOfASearch()
    {
        const FakeLdap server(answering([](const LdapRequest &request) { return FakeLdap::bound(request); }));
        QVERIFY(!read(server));
    }

    void keepsEveryByteOfAValue()
    {
        const QByteArray binary("a\0b\xff\n", 5);
        const FakeLdap server(entryWith({{"objectGUID", {binary, QByteArray()}}}));
        const auto entry = read(server);
        QVERIFY(entry);
        QCOMPARE(*entry->values("objectguid"), QList<QByteArray>({binary, QByteArray()}));
    }

    void hearsNothingThatWasSaidBeforeTls()
    {
        // Who stands in between says "signed in" before the encryption begins, and whoever takes it for true goes on in the clear.
        std::atomic<int> binds = 0;
        const FakeLdap server([&binds](const LdapRequest &request) -> QByteArray {
            binds += isBind(request) ? 1 : 0;
            LdapRequest next = request;
            ++next.id;
            return ber::message(request.id, ber::result(0x78, 0)) + FakeLdap::bound(next) + FakeLdap::hangUp();
        });
        DirectoryConnection connection = to(server);
        connection.security = Directory::Security::StartTls;
        const Error refused = refusalOf(connection);
        QCOMPARE(refused.kind, Error::Kind::Network);
        QCOMPARE(binds.load(), 0);
    }

    void sendsNoPasswordInTheClearToAnotherComputer()
    {
        QHostAddress ours;
        for (const QHostAddress &each : QNetworkInterface::allAddresses()) {
            if (each.protocol() == QAbstractSocket::IPv4Protocol && !each.isLoopback()) {
                ours = each;
            }
        }
        if (ours.isNull()) {
            QSKIP("this computer has no address but the loopback");
        }
        std::atomic<int> binds = 0;
        const FakeLdap server(
            [&binds](const LdapRequest &request) {
                binds += isBind(request) ? 1 : 0;
                return FakeLdap::bound(request);
            },
            ours.toIPv4Address());
        DirectoryConnection connection = to(server);
        connection.host = ours.toString();
        QCOMPARE(refusalOf(connection).field, u"security"_s);
        QCOMPARE(binds.load(), 0);
    }

    void doesNotRepeatWhatAServerSaysOfThePassword()
    {
        const FakeLdap server([](const LdapRequest &request) {
            return FakeLdap::bound(request, 49, "data 52e: " + password.toUtf8() + " is wrong\x1b[31m" + QByteArray(100'000, 'x'));
        });
        const Error refused = refusalOf(to(server));
        QVERIFY(!refused.message.isEmpty());
        QVERIFY(!(refused.message + refused.details).contains(password));
        QVERIFY(refused.details.contains(u"is wrong"_s));
        QVERIFY(!refused.details.contains(u'\x1b'));
        QVERIFY(refused.details.size() < 4000);
    }

    void namesOnlySomeOfManyReferrals()
    {
        QByteArray urls;
        for (int i = 0; i < 10'000; ++i) {
            urls += ber::octets("ldap://other" + QByteArray::number(i));
        }
        const FakeLdap server(answering([urls](const LdapRequest &request) {
            return ber::message(request.id, ber::result(0x65, 10, {}, ber::tlv(char(0xa3), urls)));
        }));
        const auto entry = read(server);
        QVERIFY(!entry);
        QVERIFY(entry.error().message.contains(u"other0"_s));
        QVERIFY(entry.error().message.size() < 2000);
    }

    void writesNothingIntoAFilterThatMeansSomething_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("everybody") << u"*"_s;
        QTest::newRow("another filter") << u"ana)(objectClass=*"_s;
        QTest::newRow("the end") << u"ana)))(|(cn=*"_s;
        QTest::newRow("a backslash") << u"ana\\2a"_s;
        QTest::newRow("NUL") << u"ana"_s + QChar(0) + u"*"_s;
    }
    void writesNothingIntoAFilterThatMeansSomething()
    {
        QFETCH(QString, typed);
        const QString written = filterValue(typed);
        for (const QChar each : {u'*', u'(', u')', u'\0'}) {
            QVERIFY2(!written.contains(each), qPrintable(written));
        }
        QCOMPARE(written.count(u'\\'),
                 typed.count(u'*') + typed.count(u'(') + typed.count(u')') + typed.count(u'\\') + typed.count(QChar(0)));
    }

    void asksForNobodyWhoCannotBe_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("a domain without a name") << u"CORP\\"_s;
        QTest::newRow("a name with NUL") << u"CN=ana"_s + QChar(0) + u",DC=evil"_s;
        QTest::newRow("a name with an escape") << u"ana\x1b[31m"_s;
    }
    void asksForNobodyWhoCannotBe()
    {
        QFETCH(QString, who);
        std::atomic<int> asked = 0;
        const FakeLdap server(answering([&asked](const LdapRequest &request) {
            asked += request.operation == FakeLdap::searchRequest ? 1 : 0;
            return FakeLdap::donePage(request, {});
        }));
        NoProgress progress;
        const auto session = must(LdapDirectoryClient().open(to(server), progress));
        QCOMPARE(findPerson(*session, u"DC=corp"_s, who, {"cn"}, progress).error().kind, Error::Kind::Invalid);
        QCOMPARE(asked.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHostileDirectory)
#include "tst_hostiledirectory.moc"
