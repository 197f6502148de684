// SPDX-License-Identifier: Apache-2.0
// What domain controllers of Samba do not do: limits of pages, ranges of values, slow and broken answers. Feature S3.
#include "core/base/progress.h"
#include "core/directories/directorylookup.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "protocols/ldap/ldaperrors.h"
#include "tests/support/fakeldap.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Cancelled after it was asked so many times.
class ImpatientProgress final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return ++m_asked > 3; }

private:
    mutable std::atomic<int> m_asked = 0;
};

bool isBind(const LdapRequest &request)
{
    return request.operation == FakeLdap::bindRequest;
}

}  // namespace

class TestLdapDirectoryClient : public QObject
{
    Q_OBJECT

    static DirectoryConnection to(const FakeLdap &server)
    {
        DirectoryConnection connection;
        connection.host = u"127.0.0.1"_s;
        connection.port = server.port();
        connection.security = Directory::Security::None;
        connection.bindName = u"reader@corp.example.com"_s;
        connection.password = std::make_shared<const SecretBytes>(SecretBytes::ofText(u"secret"_s));
        connection.baseDn = u"DC=corp,DC=example,DC=com"_s;
        connection.pageSize = 2;
        return connection;
    }

    static std::unique_ptr<DirectorySession> open(const FakeLdap &server)
    {
        NoProgress progress;
        return must(LdapDirectoryClient().open(to(server), progress));
    }

    static Error refusalOf(const DirectoryConnection &connection)
    {
        NoProgress progress;
        const auto opened = LdapDirectoryClient().open(connection, progress);
        return opened ? Error() : opened.error();
    }

private Q_SLOTS:
    void takesSmallerPagesThanItAskedFor()
    {
        QList<int> sizes;
        const FakeLdap server([&sizes](const LdapRequest &request) -> QByteArray {
            if (isBind(request)) {
                return FakeLdap::bound(request);
            }
            sizes.append(request.pageSize);
            const int page = request.cookie.isEmpty() ? 0 : request.cookie.toInt();
            return FakeLdap::entry(request, "CN=" + QByteArray::number(page), {{"cn", {QByteArray::number(page)}}})
                   + FakeLdap::reference(request, "ldap://other.example.com/DC=other")
                   + FakeLdap::donePage(request, page < 2 ? QByteArray::number(page + 1) : QByteArray());
        });
        const auto session = open(server);
        NoProgress progress;
        QStringList names;
        QByteArray cookie;
        do {
            const DirectoryPage page = must(session->search({u"DC=corp"_s}, cookie, progress));
            QCOMPARE(page.entries.size(), 1);
            names.append(page.entries.first().dn);
            cookie = page.cookie;
        } while (!cookie.isEmpty());
        QCOMPARE(names, QStringList({u"CN=0"_s, u"CN=1"_s, u"CN=2"_s}));
        QCOMPARE(sizes, QList<int>({2, 2, 2}));
    }

    void stopsAtAnEmptyPageThatComesAgain()
    {
        const FakeLdap server(
            [](const LdapRequest &request) { return isBind(request) ? FakeLdap::bound(request) : FakeLdap::donePage(request, "again"); });
        const auto session = open(server);
        NoProgress progress;
        const auto first = must(session->search({u"DC=corp"_s}, {}, progress));
        QVERIFY(!first.isLast());
        QVERIFY(!session->search({u"DC=corp"_s}, first.cookie, progress));
    }

    void putsRangesTogether()
    {
        QList<QByteArray> asked;
        const FakeLdap server([&asked](const LdapRequest &request) -> QByteArray {
            if (isBind(request)) {
                return FakeLdap::bound(request);
            }
            const QByteArray wanted = request.attributes.value(0);
            asked.append(wanted);
            const FakeLdap::Attributes given
                = wanted == "member;range=2-*" ? FakeLdap::Attributes{{"member;range=2-3", {"c", "d"}}}
                  : wanted == "member;range=4-*"
                      ? FakeLdap::Attributes{{"member;range=4-*", {"e"}}}
                      : FakeLdap::Attributes{{"member", {}}, {"cn", {"Everybody"}}, {"member;range=0-1", {"a", "b"}}};
            return FakeLdap::entry(request, "CN=Everybody", given) + FakeLdap::donePage(request, {});
        });
        const auto session = open(server);
        NoProgress progress;
        const DirectoryPage page
            = must(session->search({u"DC=corp"_s, DirectorySearch::Scope::Subtree, u"(cn=*)"_s, {"member", "cn"}}, {}, progress));
        QCOMPARE(*page.entries.first().values("member"), QList<QByteArray>({"a", "b", "c", "d", "e"}));
        QCOMPARE(page.entries.first().first("CN"), "Everybody");
        QCOMPARE(asked, QList<QByteArray>({"member", "member;range=2-*", "member;range=4-*"}));
        QCOMPARE(must(session->entry(u"CN=Everybody"_s, {"member"}, progress)).values("member")->size(), 5);
    }

    void refusesRangesThatDoNotFollowEachOther_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("the same again") << QByteArray("member;range=0-1");
        QTest::newRow("a hole") << QByteArray("member;range=3-4");
        QTest::newRow("backwards") << QByteArray("member;range=2-1");
        QTest::newRow("none at all") << QByteArray("cn");
        QTest::newRow("no numbers") << QByteArray("member;range=a-b");
    }
    void refusesRangesThatDoNotFollowEachOther()
    {
        QFETCH(QByteArray, next);
        const FakeLdap server([next](const LdapRequest &request) -> QByteArray {
            if (isBind(request)) {
                return FakeLdap::bound(request);
            }
            const bool isFirst = request.attributes.value(0) == "member";
            return FakeLdap::entry(request, "CN=x", {{isFirst ? "member;range=0-1" : next, {"a", "b"}}}) + FakeLdap::done(request);
        });
        NoProgress progress;
        const auto read = open(server)->entry(u"CN=x"_s, {"member"}, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Network);
    }

    void saysWhyNobodyGetsIn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("525") << 49 << QByteArray("525") << u"bindName"_s << u"no user"_s;
        QTest::newRow("52e") << 49 << QByteArray("52e") << u"password"_s << u"does not take the name"_s;
        QTest::newRow("530") << 49 << QByteArray("530") << u"bindName"_s << u"time of day"_s;
        QTest::newRow("531") << 49 << QByteArray("531") << u"bindName"_s << u"from this computer"_s;
        QTest::newRow("532") << 49 << QByteArray("532") << u"password"_s << u"has expired"_s;
        QTest::newRow("533") << 49 << QByteArray("533") << u"bindName"_s << u"is disabled"_s;
        QTest::newRow("701") << 49 << QByteArray("701") << u"bindName"_s << u"has expired"_s;
        QTest::newRow("773") << 49 << QByteArray("773") << u"password"_s << u"change the password"_s;
        QTest::newRow("775") << 49 << QByteArray("775") << u"bindName"_s << u"is locked"_s;
        QTest::newRow("signing wanted") << 8 << QByteArray() << u"security"_s << u"without encryption"_s;
        QTest::newRow("busy") << 51 << QByteArray() << u"host"_s << u"busy"_s;
        QTest::newRow("no such method") << 7 << QByteArray() << u"authentication"_s << u"Choose Kerberos"_s;
        QTest::newRow("no name") << 34 << QByteArray() << u"bindName"_s << u"as a name"_s;
        QTest::newRow("anything else") << 80 << QByteArray() << u"bindName"_s << u"does not let"_s;
    }
    void saysWhyNobodyGetsIn()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, data);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const QByteArray said = data.isEmpty()
                                    ? QByteArray()
                                    : "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data " + data + ", v3839";
        const FakeLdap server([=](const LdapRequest &request) { return FakeLdap::bound(request, code, said); });
        const Error refused = refusalOf(to(server));
        QCOMPARE(refused.kind, Error::Kind::Network);
        QCOMPARE(refused.field, field);
        QVERIFY2(refused.message.contains(words), qPrintable(refused.message));
        QVERIFY(!refused.message.contains(u"secret"_s) && !refused.details.contains(u"secret"_s));
    }

    void saysWhyNothingIsRead_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("too many") << 4 << u"pageSize"_s << u"smaller page"_s;
        QTest::newRow("too long") << 3 << u"pageSize"_s << u"took too long"_s;
        QTest::newRow("no pages") << 12 << u"host"_s << u"in pages"_s;
        QTest::newRow("no right") << 50 << u"bindName"_s << u"right to read"_s;
        QTest::newRow("no entry") << 32 << u"baseDn"_s << u"no entry"_s;
        QTest::newRow("anything else") << 80 << u"host"_s << u"does not tell"_s;
    }
    void saysWhyNothingIsRead()
    {
        QFETCH(int, code);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const FakeLdap server(
            [code](const LdapRequest &request) { return isBind(request) ? FakeLdap::bound(request) : FakeLdap::done(request, code); });
        NoProgress progress;
        const auto read = open(server)->search({u"DC=corp"_s}, {}, progress);
        QVERIFY(!read);
        QCOMPARE(read.error().field, field);
        QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    }

    void doesNotFollowAReferralAndSaysWhereItLeads()
    {
        const FakeLdap server([](const LdapRequest &request) {
            return isBind(request) ? FakeLdap::bound(request) : FakeLdap::referral(request, "ldap://dc7.other.example.com");
        });
        NoProgress progress;
        const auto read = open(server)->search({u"DC=other"_s}, {}, progress);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"ldap://dc7.other.example.com"_s), qPrintable(read.error().message));
    }

    void tellsAnotherServerFromAnActiveDirectory()
    {
        const FakeLdap server([](const LdapRequest &request) {
            return isBind(request) ? FakeLdap::bound(request)
                                   : FakeLdap::entry(request, request.base, {{"vendorName", {"Somebody"}}}) + FakeLdap::done(request);
        });
        NoProgress progress;
        const DirectoryTest test = must(LdapDirectoryClient().test(to(server), progress));
        QCOMPARE(test.steps.last().outcome, ConnectionStepResult::Outcome::Failed);
        QVERIFY2(test.steps.last().message.contains(u"no Active Directory"_s), qPrintable(test.steps.last().message));
    }

    void endsWithWhatDoesNotEnd_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a part of an answer") << QByteArray::fromHex("308400100000");
    }
    void endsWithWhatDoesNotEnd()
    {
        QFETCH(QByteArray, answer);
        const FakeLdap server([answer](const LdapRequest &) { return answer; });
        DirectoryConnection connection = to(server);
        connection.patience = 300ms;
        const Error refused = refusalOf(connection);
        QCOMPARE(refused.kind, Error::Kind::Network);
        QVERIFY2(refused.message.contains(u"did not answer within 1 second"_s), qPrintable(refused.message));
    }

    void stopsWhenItIsCancelled()
    {
        const FakeLdap server([](const LdapRequest &) { return QByteArray(); });
        DirectoryConnection connection = to(server);
        connection.patience = 60s;
        ImpatientProgress progress;
        QCOMPARE(LdapDirectoryClient().test(connection, progress).error().kind, Error::Kind::Cancelled);
        ImpatientProgress again;
        QCOMPARE(LdapDirectoryClient().open(connection, again).error().kind, Error::Kind::Cancelled);
    }

    void saysThatItIsNoLdapServer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("hangs up") << FakeLdap::hangUp();
        QTest::newRow("speaks HTTP") << "HTTP/1.1 400 Bad Request\r\n\r\n" + FakeLdap::hangUp();
        QTest::newRow("an answer larger than all memory") << QByteArray::fromHex("3084ffffffff") + FakeLdap::hangUp();
    }
    void saysThatItIsNoLdapServer()
    {
        QFETCH(QByteArray, answer);
        const FakeLdap server([answer](const LdapRequest &) { return answer; });
        DirectoryConnection connection = to(server);
        connection.patience = 5s;
        const Error refused = refusalOf(connection);
        QCOMPARE(refused.kind, Error::Kind::Network);
        QVERIFY2(refused.message.contains(u"LDAP server"_s), qPrintable(refused.message + refused.details));
    }

    void outlivesAServerThatHangsUp()
    {
        const FakeLdap server([](const LdapRequest &request) { return FakeLdap::bound(request) + FakeLdap::hangUp(); });
        const auto session = open(server);
        NoProgress progress;
        for (int round = 0; round < 3; ++round) {  // the first one learns of it, the others write to nobody
            const auto read = session->search({u"DC=corp"_s}, {}, progress);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, Error::Kind::Network);
        }
    }

    void endsWithTlsThatDoesNotBegin()
    {
        const FakeLdap server([](const LdapRequest &request) {
            return request.operation == FakeLdap::extendedRequest ? ber::message(request.id, ber::result(0x78, 0)) : QByteArray();
        });
        DirectoryConnection connection = to(server);
        connection.security = Directory::Security::StartTls;
        connection.patience = 300ms;
        const Error refused = refusalOf(connection);
        QCOMPARE(refused.kind, Error::Kind::Network);
        QVERIFY2(refused.message.contains(u"did not answer"_s), qPrintable(refused.message));
    }

    void saysThatStartTlsIsRefused()
    {
        const FakeLdap server([](const LdapRequest &request) { return ber::message(request.id, ber::result(0x78, 2, "no TLS here")); });
        DirectoryConnection connection = to(server);
        connection.security = Directory::Security::StartTls;
        const Error refused = refusalOf(connection);
        QCOMPARE(refused.field, u"security"_s);
        QVERIFY2(refused.message.contains(u"StartTLS"_s), qPrintable(refused.message));
    }

    void neverSendsANameWithoutAPassword()
    {
        std::atomic<int> asked = 0;
        const FakeLdap server([&asked](const LdapRequest &request) {
            asked += request.operation == FakeLdap::bindRequest ? 1 : 0;  // that nobody stays is said too
            return FakeLdap::bound(request);
        });
        DirectoryConnection connection = to(server);
        connection.password = std::make_shared<const SecretBytes>();
        QCOMPARE(refusalOf(connection).field, u"password"_s);
        QCOMPARE(asked.load(), 0);
    }

    void explainsKerberos_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("words");
        QTest::newRow("no ticket") << u"(No Kerberos credentials available)"_s << u"no Kerberos ticket"_s;
        QTest::newRow("expired") << u"(Ticket expired)"_s << u"has expired"_s;
        QTest::newRow("another name") << u"(Server not found in Kerberos database)"_s << u"ldap/dc1"_s;
        QTest::newRow("no server") << u"(Cannot contact any KDC for realm 'CORP')"_s << u"No Kerberos server"_s;
        QTest::newRow("clock") << u"(Clock skew too great)"_s << u"five minutes"_s;
        QTest::newRow("anything else") << u"(something)"_s << u"Kerberos failed"_s;
    }
    void explainsKerberos()
    {
        QFETCH(QString, said);
        QFETCH(QString, words);
        DirectoryConnection connection;
        connection.host = u"dc1"_s;
        connection.authentication = Directory::Authentication::Gssapi;
        const Error error = signInError({-2, said, {}, {}}, connection);
        QVERIFY2(error.message.contains(words), qPrintable(error.message));
        QVERIFY(error.details.contains(said));
        const Error inside = signInError({8, {}, {}, {}}, connection);
        QVERIFY2(inside.message.contains(u"inside TLS"_s), qPrintable(inside.message));
    }

    void findsThePersonThatIsMeant()
    {
        const FakeLdap server([](const LdapRequest &request) {
            return isBind(request) ? FakeLdap::bound(request)
                                   : FakeLdap::entry(request, "CN=A", {{"cn", {"A"}}}) + FakeLdap::entry(request, "CN=B", {{"cn", {"B"}}})
                                         + FakeLdap::donePage(request, {});
        });
        const auto session = open(server);
        NoProgress progress;
        const auto several = findPerson(*session, u"DC=corp"_s, u"ana"_s, {"cn"}, progress);
        QCOMPARE(several.error().kind, Error::Kind::Conflict);
        QVERIFY(several.error().details.contains(u"CN=B"_s));
        QCOMPARE(must(findPerson(*session, u"DC=corp"_s, u"CN=A"_s, {"cn"}, progress)).dn, u"CN=A"_s);
        QCOMPARE(findPerson(*session, u"DC=corp"_s, u" "_s, {"cn"}, progress).error().kind, Error::Kind::Invalid);
    }

    void writesAnyValueIntoAFilter() { QCOMPARE(filterValue(u"a*(b)\\c"_s), u"a\\2a\\28b\\29\\5cc"_s); }
};

QTEST_GUILESS_MAIN(TestLdapDirectoryClient)
#include "tst_ldapdirectoryclient.moc"
