// SPDX-License-Identifier: Apache-2.0
// The LDAP client with a real domain controller. Features S3 and S4.
#include "core/base/progress.h"
#include "core/directories/directorymapping.h"
#include "protocols/ldap/ldapdirectoryclient.h"
#include "tests/support/sambadomain.h"
#include "tests/support/testworkspace.h"

#include <QCoreApplication>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

SambaDomain *domain = nullptr;

using Outcome = ConnectionStepResult::Outcome;
using Alteration = std::function<void(DirectoryConnection &)>;

void setPassword(DirectoryConnection &connection, const QString &text)
{
    connection.password = std::make_shared<const SecretBytes>(SecretBytes::ofText(text));
}

}  // namespace

Q_DECLARE_METATYPE(Alteration)
Q_DECLARE_METATYPE(gatehouse::ConnectionStep)

class TestSambaDirectory : public QObject
{
    Q_OBJECT

    static DirectoryTest test(const DirectoryConnection &connection)
    {
        NoProgress progress;
        return must(LdapDirectoryClient().test(connection, progress));
    }

    static void verifyPasses(const DirectoryConnection &connection)
    {
        const DirectoryTest outcome = test(connection);
        for (const ConnectionStepResult &step : outcome.steps) {
            QVERIFY2(step.outcome != Outcome::Failed, qPrintable(step.message + u'\n' + step.details));
            QVERIFY(step.outcome == Outcome::Skipped || step.took.count() > 0);
        }
        QVERIFY(outcome.hasPassed());
        QVERIFY2(outcome.steps.last().message.contains(u"DC=corp,DC=test"_s), qPrintable(outcome.steps.last().message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!domain->why().isEmpty()) {
            QSKIP(qPrintable(u"There is no domain controller here: "_s + domain->why()));
        }
        QVERIFY2(domain->start(), qPrintable(domain->log()));
    }

    void passesOverLdaps() { verifyPasses(domain->connection()); }

    void passesOverStartTls()
    {
        DirectoryConnection connection = domain->connection();
        connection.security = Directory::Security::StartTls;
        connection.port = Directory::ldapPort;
        verifyPasses(connection);
    }

    void takesANameInEachForm()
    {
        for (const QString &name : {u"reader@corp.test"_s, u"CORP\\reader"_s, u"CN=reader,CN=Users,DC=corp,DC=test"_s}) {
            DirectoryConnection connection = domain->connection();
            connection.bindName = name;
            verifyPasses(connection);
        }
    }

    void remarksThatItIsSambaAndThatTheCertificateExpires()
    {
        const DirectoryTest outcome = test(domain->connection());
        QCOMPARE(outcome.remarks.size(), 2);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<ConnectionStep>("step");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Alteration>("spoil");
        const auto row = [](const char *name, ConnectionStep step, const QString &field, const QString &words, const Alteration &spoil) {
            QTest::newRow(name) << step << field << words << spoil;
        };
        const auto plain = [](DirectoryConnection &c) {
            c.security = Directory::Security::None;
            c.port = Directory::ldapPort;
        };
        row("no such host", ConnectionStep::Resolve, u"host"_s, u"dc9.corp.test"_s, [](auto &c) { c.host = u"dc9.corp.test"_s; });
        row("nothing at the port", ConnectionStep::Connect, u"port"_s, u"nothing listens"_s, [](auto &c) { c.port = 6360; });
        row("another authority", ConnectionStep::Encrypt, u"authority"_s, u"does not lead to"_s,
            [](auto &c) { c.authority = domain->authority(u"otherca.pem"_s); });
        row("the authorities of the system", ConnectionStep::Encrypt, u"authority"_s, u"does not trust"_s,
            [](auto &c) { c.authority.clear(); });
        row("another authority, StartTLS", ConnectionStep::Encrypt, u"authority"_s, u"does not lead to"_s, [](auto &c) {
            c.authority = domain->authority(u"otherca.pem"_s);
            c.security = Directory::Security::StartTls;
            c.port = Directory::ldapPort;
        });
        row("another name", ConnectionStep::Encrypt, u"host"_s, u"not for alias.corp.test but for dc1.corp.test"_s,
            [](auto &c) { c.host = u"alias.corp.test"_s; });
        row("LDAPS at the port of LDAP", ConnectionStep::Encrypt, u"security"_s, u"does not speak TLS"_s,
            [](auto &c) { c.port = Directory::ldapPort; });
        row("a plain bind", ConnectionStep::SignIn, u"security"_s, u"without encryption"_s, plain);
        row("a wrong password", ConnectionStep::SignIn, u"password"_s, u"does not take the name"_s,
            [](auto &c) { setPassword(c, u"wrong"_s); });
        row("nobody", ConnectionStep::SignIn, u"password"_s, u"does not take the name"_s,
            [](auto &c) { c.bindName = u"nobody@corp.test"_s; });
        row("a disabled account", ConnectionStep::SignIn, u"bindName"_s, u"is disabled"_s,
            [](auto &c) { c.bindName = u"disabled@corp.test"_s; });
        row("an expired account", ConnectionStep::SignIn, u"bindName"_s, u"has expired"_s,
            [](auto &c) { c.bindName = u"expired@corp.test"_s; });
        row("a password to be changed", ConnectionStep::SignIn, u"password"_s, u"change the password"_s,
            [](auto &c) { c.bindName = u"changing@corp.test"_s; });
        row("no password", ConnectionStep::SignIn, u"password"_s, u"needed"_s, [](auto &c) { c.password.reset(); });
        row("another root", ConnectionStep::Read, u"baseDn"_s, u"The domain of this server is DC=corp,DC=test"_s,
            [](auto &c) { c.baseDn = u"DC=elsewhere,DC=test"_s; });
        row("no name of a root", ConnectionStep::Read, u"baseDn"_s, u"no distinguished name"_s, [](auto &c) { c.baseDn = u"corp.test"_s; });
    }
    void saysWhatIsWrong()
    {
        QFETCH(ConnectionStep, step);
        QFETCH(QString, field);
        QFETCH(QString, words);
        QFETCH(Alteration, spoil);
        DirectoryConnection connection = domain->connection();
        spoil(connection);
        const DirectoryTest outcome = test(connection);
        QVERIFY(!outcome.hasPassed());
        QCOMPARE(outcome.steps.size(), qsizetype(allConnectionSteps.size()));
        for (const ConnectionStepResult &each : outcome.steps) {
            const Outcome expected = each.step == step ? Outcome::Failed : each.step < step ? Outcome::Passed : Outcome::Skipped;
            const bool isNotNeeded = each.step == ConnectionStep::Encrypt && connection.security == Directory::Security::None;
            QVERIFY2(each.outcome == expected || isNotNeeded, qPrintable(each.message + u'\n' + each.details));
        }
        const ConnectionStepResult &failed = outcome.steps.at(qsizetype(step));
        QVERIFY2(failed.message.contains(words), qPrintable(failed.message + u'\n' + failed.details));
        QCOMPARE(failed.field, field);
        NoProgress progress;
        if (step != ConnectionStep::Read) {
            const auto refused = LdapDirectoryClient().open(connection, progress);
            QVERIFY(!refused);
            QCOMPARE(refused.error().field, field);
        }
    }

    void readsInPages()
    {
        NoProgress progress;
        const auto session = must(LdapDirectoryClient().open(domain->connection(), progress));
        const DirectorySearch people{
            u"OU=People,DC=corp,DC=test"_s, DirectorySearch::Scope::OneLevel, u"(objectClass=user)"_s, {"sAMAccountName"}};
        QList<qsizetype> sizes;
        QByteArray cookie;
        QStringList names;
        do {
            const DirectoryPage page = must(session->search(people, cookie, progress));
            sizes.append(page.entries.size());
            for (const DirectoryEntry &entry : page.entries) {
                names.append(QString::fromUtf8(entry.first("samaccountname")));
            }
            cookie = page.cookie;
        } while (!cookie.isEmpty());
        const QList<qsizetype> expected{10, 10, 6};
        QCOMPARE(sizes, expected);
        names.removeDuplicates();
        QCOMPARE(names.size(), 26);
    }

    void readsAnEntryWithAStrangeNameAndMapsIt()
    {
        NoProgress progress;
        const auto session = must(LdapDirectoryClient().open(domain->connection(), progress));
        const DirectoryMapping mapping = must(DirectoryMapping::compile(
            {{u"email"_s, u"${dir:proxyAddresses:SMTP}"_s}, {u"preferredUsername"_s, u"${dir:lastname}, ${dir:firstname}"_s}}));
        const QString dn = u"CN=Müller\\, Zoë,OU=People,DC=corp,DC=test"_s;
        const DirectoryEntry entry = must(session->entry(dn, mapping.attributes(), progress));
        QCOMPARE(entry.dn, dn);
        const QStringList values = mapping.evaluate(entry);
        QCOMPARE(values.first().size(), 36);
        QCOMPARE(values.mid(1), QStringList({u"zoe.mueller@example.com"_s, u"Müller"_s, u"Zoë"_s, u"ZM"_s, u"Zoë Müller"_s,
                                             u"Müller, Zoë"_s, u"zoe@corp.test"_s}));
        const DirectorySearch byValue{
            u"DC=corp,DC=test"_s, DirectorySearch::Scope::Subtree, u"(cn=%1)"_s.arg(filterValue(u"Müller, Zoë"_s)), {"cn"}};
        QCOMPARE(must(session->search(byValue, {}, progress)).entries.size(), 1);
        QCOMPARE(session->entry(u"CN=nobody,DC=corp,DC=test"_s, {}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(session->entry(u"CN=Everybody,CN=Users,DC=corp,DC=test"_s, {"member"}, progress)).values("member")->size(), 25);
    }

    void signsInWithATicket_data()
    {
        QTest::addColumn<Directory::Security>("security");
        QTest::newRow("LDAPS") << Directory::Security::Ldaps;
        QTest::newRow("StartTLS") << Directory::Security::StartTls;
        QTest::newRow("encrypted by Kerberos") << Directory::Security::None;
    }
    void signsInWithATicket()
    {
        QFETCH(Directory::Security, security);
        QVERIFY2(domain->takeTicket(), qPrintable(domain->log()));
        DirectoryConnection connection = domain->connection();
        connection.authentication = Directory::Authentication::Gssapi;
        connection.security = security;
        connection.port = portFor(security);
        connection.bindName.clear();
        connection.password.reset();
        verifyPasses(connection);
        QVERIFY(test(connection).steps.at(int(ConnectionStep::SignIn)).message.contains(u"reader"_s));
    }

    void saysThatThereIsNoTicket()
    {
        qputenv("KRB5CCNAME", "FILE:" + domain->file(u"none"_s).toLocal8Bit());
        DirectoryConnection connection = domain->connection();
        connection.authentication = Directory::Authentication::Gssapi;
        const ConnectionStepResult failed = test(connection).steps.at(int(ConnectionStep::SignIn));
        QVERIFY2(failed.message.contains(u"no Kerberos ticket"_s), qPrintable(failed.message + u'\n' + failed.details));
    }
};

int main(int argc, char *argv[])
{
    SambaDomain samba;
    samba.prepare();
    const QCoreApplication application(argc, argv);
    domain = &samba;
    TestSambaDirectory tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_sambadirectory.moc"
