// SPDX-License-Identifier: Apache-2.0
// Directories of AWS Directory Service: what is refused and why. Feature S3.
#include "tests/support/history.h"
#include "tests/support/testdirectories.h"

#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

using Alteration = std::function<void(Directory &)>;
Q_DECLARE_METATYPE(Alteration)

class TestDirectoryService : public QObject
{
    Q_OBJECT

    static Directory other()
    {
        Directory directory = corpDirectory();
        directory.directoryId = u"d-aaaaaaaaaa"_s;
        directory.domain = u"other.example.com"_s;
        return directory;
    }

private Q_SLOTS:
    void keepsADirectoryAndFindsIt()
    {
        const TestDirectories test;
        const Directory::Id id = test.add(corpDirectory());
        const Directory kept = must(test.service().directory(id));
        QCOMPARE(kept.createdAt, test.clock.now());
        Directory same = corpDirectory();
        same.id = id;
        same.createdAt = kept.createdAt;
        same.updatedAt = kept.updatedAt;
        QCOMPARE(kept, same);
        QCOMPARE(must(test.service().find(u"D-0123456789"_s)).id, id);
        QCOMPARE(must(test.service().find(u"Corp.Example.com"_s)).id, id);
        QCOMPARE(test.service().find(u"nobody"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(lastEvent(*test).name, u"AddDirectory"_s);
    }

    void fillsInWhatFollows()
    {
        const TestDirectories test;
        Directory asked;
        asked.directoryId = u" D-0123456789 "_s;
        asked.domain = u"Corp.Example.com"_s;
        asked.regions = {u"us-east-1"_s};
        asked.bindName = u"reader@corp.example.com"_s;
        const Directory kept = must(test.service().directory(test.add(asked)));
        QCOMPARE(kept.directoryId, u"d-0123456789"_s);
        QCOMPARE(kept.netbios, u"CORP"_s);
        QCOMPARE(kept.host, u"corp.example.com"_s);
        QCOMPARE(kept.baseDn, u"DC=corp,DC=example,DC=com"_s);
        QCOMPARE(kept.account, u"111122223333"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Alteration>("spoil");
        const auto row = [](const char *name, const QString &field, const Alteration &spoil) { QTest::newRow(name) << field << spoil; };
        row("an id that is none", u"directoryId"_s, [](Directory &d) { d.directoryId = u"d-01234"_s; });
        row("a domain of one word", u"domain"_s, [](Directory &d) { d.domain = u"corp"_s; });
        row("a long NetBIOS name", u"netbios"_s, [](Directory &d) { d.netbios = u"SIXTEENCHARACTER"_s; });
        row("an account", u"account"_s, [](Directory &d) { d.account = u"1234"_s; });
        row("no Region", u"regions"_s, [](Directory &d) { d.regions.clear(); });
        row("a Region that is none", u"regions"_s, [](Directory &d) { d.regions = {u"frankfurt"_s}; });
        row("two Regions of an AD Connector", u"regions"_s, [](Directory &d) {
            d.kind = Directory::Kind::AdConnector;
            d.regions = {u"us-east-1"_s, u"eu-west-1"_s};
        });
        row("a trusted domain twice", u"trusted"_s, [](Directory &d) { d.trusted = {u"corp.example.com"_s}; });
        row("a trust of its own", u"trust"_s, [](Directory &d) { d.trust = Directory::Trust::TwoWay; });
        row("a URL for a host", u"host"_s, [](Directory &d) { d.host = u"ldaps://dc1"_s; });
        row("a port", u"port"_s, [](Directory &d) { d.port = 70000; });
        row("a password without TLS", u"security"_s, [](Directory &d) { d.security = Directory::Security::None; });
        row("nobody to sign in as", u"bindName"_s, [](Directory &d) { d.bindName.clear(); });
        row("a base that is no name", u"baseDn"_s, [](Directory &d) { d.baseDn = u"corp.example.com"_s; });
        row("a page of nothing", u"pageSize"_s, [](Directory &d) { d.pageSize = 0; });
        row("an authority that is none", u"authority"_s, [](Directory &d) { d.authority = u"-----BEGIN CERTIFICATE-----\nnonsense"_s; });
        row("a key as an authority", u"authority"_s, [](Directory &d) { d.authority = u"-----BEGIN PRIVATE KEY-----\nMII="_s; });
    }
    void refuses()
    {
        QFETCH(QString, field);
        QFETCH(Alteration, spoil);
        const TestDirectories test;
        Directory directory = corpDirectory();
        spoil(directory);
        const auto refused = test.service().add(directory, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, field);
        QVERIFY(!refused.error().message.isEmpty());
        QVERIFY(must(test.service().directories()).isEmpty());
    }

    void refusesASecondOneOfTheSameIdOrDomain()
    {
        const TestDirectories test;
        test.add(corpDirectory());
        Directory sameId = other();
        sameId.directoryId = corpDirectory().directoryId;
        QCOMPARE(test.service().add(sameId, {}).error().field, u"directoryId"_s);
        Directory sameDomain = other();
        sameDomain.domain = u"CORP.example.com"_s;
        QCOMPARE(test.service().add(sameDomain, {}).error().field, u"domain"_s);
    }

    void saysWhyADirectoryCantBeConnected_data()
    {
        QTest::addColumn<Alteration>("spoil");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &words, const Alteration &spoil) { QTest::newRow(name) << spoil << words; };
        row("Simple AD", u"Samba 4"_s, [](Directory &d) { d.kind = Directory::Kind::SimpleAd; });
        row("no trust", u"no trust"_s, [](Directory &d) { d.kind = Directory::Kind::SelfManaged; });
        row("incoming", u"two-way"_s, [](Directory &d) {
            d.kind = Directory::Kind::SelfManaged;
            d.trust = Directory::Trust::OneWayIncoming;
        });
        row("outgoing", u"can't be read"_s, [](Directory &d) {
            d.kind = Directory::Kind::SelfManaged;
            d.trust = Directory::Trust::OneWayOutgoing;
        });
        row("another Region", u"same Region"_s, [](Directory &d) { d.regions = {u"eu-west-1"_s}; });
        row("another account", u"management account"_s, [](Directory &d) { d.account = u"999988887777"_s; });
    }
    void saysWhyADirectoryCantBeConnected()
    {
        QFETCH(Alteration, spoil);
        QFETCH(QString, words);
        const TestDirectories test;
        Directory directory = corpDirectory();
        spoil(directory);
        const Directory::Id id = test.add(directory);
        const QStringList obstacles = must(test.service().obstacles(must(test.service().directory(id))));
        QCOMPARE(obstacles.size(), 1);
        QVERIFY2(obstacles.first().contains(words), qPrintable(obstacles.first()));
        const auto refused = test.connect(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().message, obstacles.first());
        QVERIFY(!must(test.service().directory(id)).isConnected);
    }

    void connectsWhatCanBe_data()
    {
        QTest::addColumn<Alteration>("make");
        QTest::newRow("Microsoft AD in two Regions") << Alteration([](Directory &d) { d.regions = {u"eu-west-1"_s, u"us-east-1"_s}; });
        QTest::newRow("AD Connector") << Alteration([](Directory &d) { d.kind = Directory::Kind::AdConnector; });
        QTest::newRow("a two-way trust") << Alteration([](Directory &d) {
            d.kind = Directory::Kind::SelfManaged;
            d.trust = Directory::Trust::TwoWay;
        });
    }
    void connectsWhatCanBe()
    {
        QFETCH(Alteration, make);
        const TestDirectories test;
        Directory directory = corpDirectory();
        make(directory);
        const Directory::Id id = test.add(directory);
        must(test.connect(id));
        QCOMPARE(must(test.service().connected())->id, id);
        must(test.disconnect(id));
        QVERIFY(!must(test.service().connected()));
    }

    void wantsSingleSignOnEnabledFirst()
    {
        const TestWorkspace test;
        DirectoryService service(*test);
        const auto id = must(service.add(corpDirectory(), {}));
        QCOMPARE(must(service.obstacles(must(service.directory(id)))).size(), 1);
    }

    void connectsOneAtATimeAndKeepsItWhileItIs()
    {
        const TestDirectories test;
        const Directory::Id first = test.add(corpDirectory());
        const Directory::Id second = test.add(other());
        must(test.connect(first));
        QCOMPARE(test.connect(second).error().kind, Error::Kind::Conflict);
        QCOMPARE(test.service().remove(first).error().kind, Error::Kind::Forbidden);
        Directory elsewhere = must(test.service().directory(first));
        elsewhere.regions = {u"eu-west-1"_s};
        const auto refused = test.service().update(elsewhere, nullptr);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        must(test.service().remove(second));
        QCOMPARE(must(test.service().directories()).size(), 1);
    }

    void keepsThePasswordOutOfEverythingButTheSecrets()
    {
        const TestDirectories test;
        const Directory::Id id = test.add(corpDirectory(), u"T0psecret!"_s);
        Directory directory = must(test.service().directory(id));
        QCOMPARE(must(test.service().connection(directory)).password->view(), QByteArrayView("T0psecret!"));
        const EventStore events((*test).database());
        for (const qint64 event : must(events.ids({}))) {
            QVERIFY(!QJsonDocument(must(events.record({event}))).toJson().contains("T0psecret"));
        }
        const SecretBytes next = SecretBytes::ofText(u"An0ther one"_s);
        must(test.service().update(directory, &next));
        QCOMPARE(must(test.service().connection(directory)).password->view(), QByteArrayView("An0ther one"));
        directory = must(test.service().directory(id));
        directory.pageSize = 500;
        must(test.service().update(directory, nullptr));
        QCOMPARE(must(test.service().connection(directory)).password->view(), QByteArrayView("An0ther one"));
        directory = must(test.service().directory(id));
        directory.authentication = Directory::Authentication::Gssapi;
        must(test.service().update(directory, nullptr));
        QVERIFY(!must(test.service().hasPassword(directory)));
        QVERIFY(!must(test.service().connection(must(test.service().directory(id)))).password);
    }

    void leavesThePasswordWithTheServerThatItWasGivenFor_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<Directory::Security>("security");
        const Directory is = corpDirectory();
        QTest::newRow("host") << u"dc1.evil.example.com"_s << is.port << is.security;
        QTest::newRow("port") << is.host << 10636 << is.security;
        QTest::newRow("encryption") << is.host << is.port << Directory::Security::StartTls;
    }

    void leavesThePasswordWithTheServerThatItWasGivenFor()
    {
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QFETCH(const Directory::Security, security);
        const TestDirectories test;
        const Directory::Id id = test.add(corpDirectory());
        const Directory before = must(test.service().directory(id));
        Directory moved = before;
        moved.host = host;
        moved.port = port;
        moved.security = security;
        QCOMPARE(test.service().connection(moved).error().field, u"password"_s);  // not even to try it
        const auto refused = test.service().update(moved, nullptr);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"password"_s);
        QVERIFY2(refused.error().message.contains(u"dc1.corp.example.com:636 (LDAPS)"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"%1:%2"_s.arg(host).arg(port)), qPrintable(refused.error().message));
        QCOMPARE(must(test.service().directory(id)), before);

        const SecretBytes another = SecretBytes::ofText(u"another"_s);
        must(test.service().update(moved, &another));
        QCOMPARE(must(test.service().connection(must(test.service().directory(id)))).password->view(), QByteArrayView("another"));
        must((*test).undo(must((*test).nextUndo())->id));
        const Directory back = must(test.service().directory(id));
        QCOMPARE(back.host, before.host);
        QCOMPARE(must(test.service().connection(back)).password->view(), QByteArrayView("pa55-of-the-reader"));

        const SecretBytes none;
        must(test.service().update(moved, &none));
        QVERIFY(!must(test.service().hasPassword(moved)));
        moved.host = u"dc3.corp.example.com"_s;
        moved.updatedAt = {};
        must(test.service().update(moved, nullptr));
    }

    void doesNotSendAKeptPasswordToAServerThatAnUndoBroughtBack()
    {
        const TestDirectories test;
        const Directory::Id id = test.add(corpDirectory(), {});
        Directory directory = must(test.service().directory(id));
        directory.host = u"dc2.corp.example.com"_s;
        must(test.service().update(directory, nullptr));
        const qint64 moved = must((*test).nextUndo())->id;
        const SecretBytes password = SecretBytes::ofText(u"for the second"_s);
        must(test.service().update(must(test.service().directory(id)), &password));
        must((*test).undo(moved));
        directory = must(test.service().directory(id));
        QCOMPARE(directory.host, u"dc1.corp.example.com"_s);
        const auto refused = test.service().connection(directory);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"password"_s);
        QVERIFY2(refused.error().message.contains(u"dc2.corp.example.com:636"_s), qPrintable(refused.error().message));
    }

    void saysThatAPasswordIsMissing()
    {
        const TestDirectories test;
        const Directory directory = must(test.service().directory(test.add(corpDirectory(), {})));
        const auto refused = test.service().connection(directory);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QCOMPARE(refused.error().field, u"password"_s);
    }

    void takesBackEverything()
    {
        const TestDirectories test;
        const Directory::Id id = test.add(corpDirectory());
        must(test.connect(id));
        must(test.disconnect(id));
        must(test.service().remove(id));
        QVERIFY(!test.service().directory(id));
        must((*test).undo(must((*test).nextUndo())->id));
        const Directory back = must(test.service().directory(id));
        QCOMPARE(must(test.service().connection(back)).password->view(), QByteArrayView("pa55-of-the-reader"));
        must((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(must(test.service().directory(id)).isConnected);
    }

    void refusesToOverwriteWhatSomebodyElseChanged()
    {
        TestDirectories test;
        const Directory::Id id = test.add(corpDirectory());
        const Directory read = must(test.service().directory(id));
        Directory theirs = read;
        theirs.pageSize = 10;
        test.clock.advance(1);
        must(test.service().update(theirs, nullptr));
        QCOMPARE(test.service().update(read, nullptr).error().kind, Error::Kind::Conflict);
    }

    void tellsWhatFollowsForThePeople()
    {
        Directory directory = corpDirectory();
        QVERIFY(remarksOn(directory).isEmpty());
        directory.kind = Directory::Kind::AdConnector;
        QCOMPARE(remarksOn(directory).size(), 1);
        directory.trusted = {u"a.example.com"_s, u"b.example.com"_s};
        QVERIFY(!directory.needsDomainAtSignIn());
        directory.trusted.append(u"c.example.com"_s);
        QVERIFY(directory.needsDomainAtSignIn());
        QVERIFY(remarksOn(directory).last().contains(u"CORP\\ana"_s));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryService)
#include "tst_directoryservice.moc"
