// SPDX-License-Identifier: Apache-2.0
// The change from one identity source to another: what each keeps and deletes, the way back, cancel, refusals.
#include "core/applications/applicationservice.h"
#include "core/certificates/certificatestore.h"
#include "core/history/eventstore.h"
#include "core/identityproviders/nameid.h"
#include "core/identitysource/identitysourceservice.h"
#include "core/mfa/mfastore.h"
#include "core/outbox/outboxstore.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "tests/support/testapplications.h"
#include "tests/support/testdirectories.h"
#include "tests/support/testproviders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Kind = SourceKind;

/// A company that has some of everything that belongs to people, two directories and two identity providers.
class Sources : public TestApplications
{
public:
    Sources()
    {
        assign(*workspace, {sandbox, shop}, {reading}, {Principal::of(team), Principal::of(cai)});
        NoProgress unwatched;
        must(ApplicationService(*workspace).assign({add(u"Payroll"_s)}, {Principal::of(night)}, unwatched));
        dora = must(UserService(*workspace).create({person(u"dora"_s), PasswordMode::OneTime})).id;
        corp = must(DirectoryService(*workspace).add(corpDirectory(), SecretBytes()));
        Directory other = corpDirectory();
        other.directoryId = u"d-9876543210"_s;
        other.domain = u"lab.example.com"_s;
        other.netbios = u"LAB"_s;
        other.host = u"dc.lab.example.com"_s;
        other.baseDn = u"DC=lab,DC=example,DC=com"_s;
        lab = must(DirectoryService(*workspace).add(other, SecretBytes()));
        addDevice();
    }

    [[nodiscard]] qint64 rows(const QByteArray &table) const
    {
        return must(workspace->database().integer("SELECT count(*) FROM " + table)).value_or(0);
    }
    [[nodiscard]] IdentityCounts counts() const { return must(IdentitySourceStore(workspace->database()).identities()); }
    [[nodiscard]] SourceTarget target(Kind kind) const
    {
        SourceTarget target;
        target.kind = kind;
        target.directory = kind == Kind::ActiveDirectory ? corp : Directory::Id();
        if (kind == Kind::ExternalProvider) {
            target.provider = providers::okta();
        }
        return target;
    }
    [[nodiscard]] SourceConsequence plan(const SourceTarget &to) const { return must(IdentitySourceService(*workspace).plan(to)); }
    Result<SourceOutcome> change(const SourceTarget &to) const
    {
        NoProgress unwatched;
        return IdentitySourceService(*workspace).change({to, plan(to).typedWord(), {}}, unwatched);
    }
    SourceOutcome change(Kind kind) const { return must(change(target(kind))); }
    [[nodiscard]] Kind source() const { return must(identitySourceOf(workspace->database())); }
    [[nodiscard]] QString connectedDomain() const
    {
        const auto connected = must(DirectoryService(*workspace).connected());
        return connected ? connected->domain : QString();
    }
    [[nodiscard]] QString providerId() const
    {
        const auto provider = must(ExternalProviderService(*workspace).provider());
        return provider ? provider->entityId : QString();
    }
    [[nodiscard]] qint64 trusted() const { return rows("certificates WHERE purpose = 'IDENTITY_PROVIDER'"); }
    /// Every row as it is now, in a file of its own.
    [[nodiscard]] QString state() const
    {
        Snapshots snapshots(*workspace);
        return must(snapshots.take()).path;
    }

    User::Id dora{};
    Directory::Id corp{};
    Directory::Id lab{};

private:
    void addDevice() const
    {
        must(workspace->change({u"Test"_s, u"Register a device"_s}, [&](Change &change) -> Status {
            MfaDevice device;
            device.deviceId = u"mfa-0123456789abcdef"_s;
            device.user = ana;
            device.name = u"Phone"_s;
            device.seedDigest = u"digest"_s;
            device.registeredAt = change.now();
            device.updatedAt = change.now();
            if (const auto added = MfaStore(change.database()).insert(device); !added) {
                return fail(added);
            }
            return SecretService(*workspace).put(change, seedNameOf(device.deviceId), SecretBytes::ofText(u"seed"_s));
        }));
    }
};

qint64 differences(const QString &before, const QString &after)
{
    qint64 rows = 0;
    must(compareFiles(before, after, [&rows](const RowDescription &) {
        ++rows;
        return true;
    }));
    return rows;
}

QString newestEvent(const Sources &test)
{
    const EventStore events((*test).database());
    return must(events.records(must(events.ids({.limit = 1})))).first().name;
}

/// Cancelled at the n-th time that it is asked.
class CancelledAt final : public Progress
{
public:
    explicit CancelledAt(int times) : m_left(times) {}
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

}  // namespace

Q_DECLARE_METATYPE(gatehouse::SourceKind)

class TestIdentitySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheIdentityStore()
    {
        const Sources test;
        const IdentitySource present = must(IdentitySourceService(*test).present());
        QCOMPARE(present.kind, Kind::IdentityStore);
        QVERIFY(!present.since.isValid());
        QVERIFY(!present.before);
        QCOMPARE(present.portalUrl, (*test).portalUrl());
        QCOMPARE(present.needPassword, 0);
    }

    void transitions_data()
    {
        QTest::addColumn<Kind>("from");
        QTest::addColumn<Kind>("to");
        QTest::addColumn<bool>("deletes");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("event");
        QTest::newRow("identity store to directory")
            << Kind::IdentityStore << Kind::ActiveDirectory << true << u"CONFIRM"_s << u"AssociateDirectory"_s;
        QTest::newRow("directory to identity store")
            << Kind::ActiveDirectory << Kind::IdentityStore << true << u"CONFIRM"_s << u"DisassociateDirectory"_s;
        QTest::newRow("identity store to provider")
            << Kind::IdentityStore << Kind::ExternalProvider << false << u"ACCEPT"_s << u"EnableExternalIdPConfigurationForDirectory"_s;
        QTest::newRow("provider to identity store")
            << Kind::ExternalProvider << Kind::IdentityStore << false << u"CONFIRM"_s << u"DisableExternalIdPConfigurationForDirectory"_s;
        QTest::newRow("directory to provider") << Kind::ActiveDirectory << Kind::ExternalProvider << true << u"CONFIRM"_s
                                               << u"EnableExternalIdPConfigurationForDirectory"_s;
        QTest::newRow("provider to directory") << Kind::ExternalProvider << Kind::ActiveDirectory << true << u"CONFIRM"_s
                                               << u"AssociateDirectory"_s;
    }

    void transitions()
    {
        QFETCH(Kind, from);
        QFETCH(Kind, to);
        QFETCH(bool, deletes);
        QFETCH(QString, word);
        QFETCH(QString, event);
        Sources test;
        if (from != Kind::IdentityStore) {
            // Straight to it, so that there is something to delete under every source.
            must((*test).change({u"Test"_s, u"Another source"_s}, [&](Change &change) -> Status {
                auto joined = from == Kind::ActiveDirectory ? DirectoryService(*test).connect(change, test.corp)
                                                            : ExternalProviderService(*test).put(change, providers::okta());
                return joined ? IdentitySourceStore(change.database()).setSource(from, Kind::IdentityStore, change.now()) : joined;
            }));
        }
        const QString before = test.state();
        const IdentityCounts counts = test.counts();
        QVERIFY(counts.users == 4 && counts.groups == 2 && counts.memberships == 4 && counts.assignments == 4);
        QVERIFY(counts.applicationAssignments == 1 && counts.devices == 1 && counts.passwords == 1);
        const SourceConsequence plan = test.plan(test.target(to));
        QCOMPARE(plan.counts, counts);
        QCOMPARE(plan.deletesIdentities(), deletes);
        QCOMPARE(plan.typedWord(), word);
        QCOMPARE(plan.deleted().isEmpty(), !deletes);
        QCOMPARE(plan.kept().isEmpty(), deletes);

        const SourceOutcome outcome = test.change(to);
        QCOMPARE(test.source(), to);
        QCOMPARE(test.counts(), deletes ? IdentityCounts() : counts);
        QCOMPARE(test.rows("secrets WHERE owner = 'mfa-0123456789abcdef'"), deletes ? 0 : 1);
        QCOMPARE(test.connectedDomain(), to == Kind::ActiveDirectory ? u"corp.example.com"_s : QString());
        QCOMPARE(test.providerId(), to == Kind::ExternalProvider ? u"http://www.okta.com/exk1"_s : QString());
        QCOMPARE(test.trusted(), to == Kind::ExternalProvider ? 1 : 0);
        QCOMPARE(newestEvent(test), event);
        QCOMPARE(test.rows("permission_sets"), 2);
        QCOMPARE(test.rows("applications"), 1);
        const IdentitySource present = must(IdentitySourceService(*test).present());
        QCOMPARE(present.since, test.clock.now());
        QCOMPARE(present.before, std::optional(from));

        // The snapshot is what was there, and undo brings it back.
        QCOMPARE(differences(before, outcome.snapshot.path), 0);
        must((*test).undo(outcome.change));
        QCOMPARE(differences(before, test.state()), 0);
        must((*test).redo(outcome.change));
        QCOMPARE(test.source(), to);
        QCOMPARE(test.counts(), deletes ? IdentityCounts() : counts);
    }

    void anotherDirectoryHasOtherPeople()
    {
        const Sources test;
        test.change(Kind::ActiveDirectory);
        must((*test).change({u"Test"_s, u"What the directory says"_s}, [&](Change &change) -> Status {
            const auto made = UserService(*test).add(change, TestWorkspace::person(u"ines"_s));
            return made ? Status() : fail(made);
        }));
        SourceTarget other = test.target(Kind::ActiveDirectory);
        other.directory = test.lab;
        const SourceConsequence plan = test.plan(other);
        QCOMPARE(plan.typedWord(), u"CONFIRM"_s);
        QVERIFY(plan.deletesIdentities());
        const SourceOutcome outcome = must(test.change(other));
        QCOMPARE(test.connectedDomain(), u"lab.example.com"_s);
        QCOMPARE(test.counts().users, 0);
        QCOMPARE(newestEvent(test), u"UpdateDirectoryAssociation"_s);
        must((*test).undo(outcome.change));
        QCOMPARE(test.connectedDomain(), u"corp.example.com"_s);
        QCOMPARE(test.counts().users, 1);
    }

    void anotherProviderKeepsEverything()
    {
        const Sources test;
        test.change(Kind::ExternalProvider);
        const IdentityCounts counts = test.counts();
        SourceTarget other = test.target(Kind::ExternalProvider);
        other.provider->provider.entityId = u"https://idp.example.org"_s;
        QCOMPARE(test.plan(other).typedWord(), u"ACCEPT"_s);
        const SourceOutcome outcome = must(test.change(other));
        QCOMPARE(test.counts(), counts);
        QCOMPARE(test.providerId(), u"https://idp.example.org"_s);
        QCOMPARE(newestEvent(test), u"UpdateExternalIdPConfigurationForDirectory"_s);
        must((*test).undo(outcome.change));
        QCOMPARE(test.providerId(), u"http://www.okta.com/exk1"_s);
    }

    void saysThatTheUsernamesOfTheProviderAreNotKnown()
    {
        const Sources test;
        const QString remarks = test.plan(test.target(Kind::ExternalProvider)).remarks().join(u' ');
        QVERIFY2(remarks.contains(u"not known"_s), qPrintable(remarks));
    }

    void countsThoseWhomNoProviderCanSend()
    {
        const Sources test;
        const SourceConsequence plan = test.plan(test.target(Kind::ExternalProvider));
        const qint64 unfit = plan.barred;
        QVERIFY(unfit > 0);
        QCOMPARE(plan.leftOutside(), unfit);
        QVERIFY2(plan.remarks().constFirst().contains(u"no email address"_s), qPrintable(plan.remarks().join(u'\n')));
        UsernameFitness many{8, 7, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}};
        QVERIFY2(sentenceOn(many).contains(u"e and 2 more"_s), qPrintable(sentenceOn(many)));
        many.unfit = 5;
        QVERIFY(!sentenceOn(many).contains(u"more"_s));
    }

    void namesThoseWhoNeverHadAPassword()
    {
        Sources test;
        test.change(Kind::ExternalProvider);
        NoProgress unwatched;
        must(UserService(*test).create({TestWorkspace::person(u"emil"_s), PasswordMode::None}));
        must(UserService(*test).setStatus({test.bob}, User::Status::Disabled, unwatched));
        test.clock.advance(60);
        const SourceTarget back = test.target(Kind::IdentityStore);
        // ana, cai and emil; dora has one, bob is disabled.
        QCOMPARE(test.plan(back).needPassword, 3);
        const auto named = must(IdentitySourceService(*test).usersWhoWouldNeedPassword());
        const User::Id emil = must(UserService(*test).find(u"emil"_s)).id;
        QCOMPARE(named, QList<User::Id>({test.ana, test.cai, emil}));
        test.change(Kind::IdentityStore);
        IdentitySourceService service(*test);
        QCOMPARE(must(service.present()).needPassword, 3);

        // Who was added since was invited, and who is enabled again is one more.
        test.clock.advance(60);
        (void)test.addUser(u"frida"_s);
        QCOMPARE(must(service.usersWithoutPassword()).size(), 3);
        must(UserService(*test).setStatus({test.bob}, User::Status::Enabled, unwatched));
        QCOMPARE(must(service.usersWithoutPassword()).size(), 4);

        const qint64 waiting = must(OutboxStore((*test).database()).waitingCount());
        QCOMPARE(must(service.askForPasswords(unwatched)), 4);
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), waiting + 4);
        QCOMPARE(must(service.present()).needPassword, 0);
        QCOMPARE(newestEvent(test), u"UpdatePassword"_s);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.present()).needPassword, 4);
    }

    void oldPasswordsWorkAgain()
    {
        const Sources test;
        const QString hash = must(UserStore((*test).database()).passwords(test.dora)).first().hash;
        test.change(Kind::ExternalProvider);
        test.change(Kind::IdentityStore);
        QCOMPARE(must(UserStore((*test).database()).passwords(test.dora)).first().hash, hash);
    }

    void cancelLeavesEverythingAndNoSnapshot()
    {
        const Sources test;
        const QString before = test.state();
        const qsizetype snapshots = Snapshots(*test).all().size();
        const qint64 events = test.rows("events");
        for (const int times : {0, 1, 3, 6}) {
            CancelledAt progress(times);
            const auto cancelled = IdentitySourceService(*test).change({test.target(Kind::ActiveDirectory), u"CONFIRM"_s, {}}, progress);
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
            QCOMPARE(Snapshots(*test).all().size(), snapshots);
        }
        QCOMPARE(test.rows("events"), events);
        QCOMPARE(differences(before, test.state()), 0);
    }

    void wantsTheWordAsItIs()
    {
        const Sources test;
        NoProgress unwatched;
        const qsizetype snapshots = Snapshots(*test).all().size();
        for (const QString &word : {u""_s, u"confirm"_s, u"CONFIRM "_s, u"ACCEPT"_s}) {
            const auto refused = IdentitySourceService(*test).change({test.target(Kind::ActiveDirectory), word, {}}, unwatched);
            QCOMPARE(refused.error().field, u"typedWord"_s);
        }
        const auto provider = IdentitySourceService(*test).change({test.target(Kind::ExternalProvider), u"CONFIRM"_s, {}}, unwatched);
        QCOMPARE(provider.error().field, u"typedWord"_s);
        QCOMPARE(test.source(), Kind::IdentityStore);
        QCOMPARE(Snapshots(*test).all().size(), snapshots);
    }

    void refusesTheSourceOfNow()
    {
        const Sources test;
        const IdentitySourceService service(*test);
        QCOMPARE(service.plan(test.target(Kind::IdentityStore)).error().kind, Error::Kind::Conflict);
        test.change(Kind::ActiveDirectory);
        QCOMPARE(service.plan(test.target(Kind::ActiveDirectory)).error().kind, Error::Kind::Conflict);
        test.change(Kind::ExternalProvider);
        QCOMPARE(service.plan(test.target(Kind::ExternalProvider)).error().kind, Error::Kind::Conflict);
    }

    void refusesWithoutADirectoryOrProvider()
    {
        const Sources test;
        const IdentitySourceService service(*test);
        SourceTarget none;
        none.kind = Kind::ActiveDirectory;
        QCOMPARE(service.plan(none).error().field, u"directory"_s);
        none.directory = {4711};
        QCOMPARE(service.plan(none).error().kind, Error::Kind::NotFound);
        none.kind = Kind::ExternalProvider;
        QCOMPARE(service.plan(none).error().field, u"metadata"_s);
        none.provider = providers::okta();
        none.provider->certificates.clear();
        QCOMPARE(service.plan(none).error().kind, Error::Kind::Invalid);
    }

    void refusesADirectoryThatCantBeConnected()
    {
        const Sources test;
        Directory elsewhere = corpDirectory();
        elsewhere.directoryId = u"d-1111111111"_s;
        elsewhere.domain = u"far.example.com"_s;
        elsewhere.netbios = u"FAR"_s;
        elsewhere.regions = {u"eu-west-1"_s};
        SourceTarget target;
        target.kind = Kind::ActiveDirectory;
        target.directory = must(DirectoryService(*test).add(elsewhere, SecretBytes()));
        const auto refused = IdentitySourceService(*test).plan(target);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refused.error().field, u"directory"_s);
    }

    void refusesBeforeSingleSignOnIsEnabled()
    {
        const TestWorkspace test;
        SourceTarget target;
        target.kind = Kind::ExternalProvider;
        target.provider = providers::okta();
        QCOMPARE(IdentitySourceService(*test).plan(target).error().kind, Error::Kind::Forbidden);
    }

    void changesOnlyWhatWasLookedAt()
    {
        const Sources test;
        NoProgress unwatched;
        const SourceTarget target = test.target(Kind::ActiveDirectory);
        const SourceRequest request{target, u"CONFIRM"_s, test.plan(target)};
        (void)test.addUser(u"frida"_s);
        QCOMPARE(IdentitySourceService(*test).change(request, unwatched).error().kind, Error::Kind::Conflict);
        QCOMPARE(test.counts().users, 5);
        QCOMPARE(test.source(), Kind::IdentityStore);
    }

    void asksForThePermissionAboutTheManagementAccount()
    {
        const Sources test;
        assign(*test, {test.management}, {test.reading}, {Principal::of(test.ana)});
        class NotThere final : public Permission
        {
        public:
            [[nodiscard]] Status allows(const Operator &, const Operation &operation) const override
            {
                return operation.name == u"ChangeManagementAccountAccess"_s ? Status(fail(Error::Kind::Forbidden, u"not there"_s))
                                                                            : Status();
            }
        };
        const NotThere permission;
        const Workspace::Setup setup{test.setup.who, test.clock, test.setup.random, permission};
        const auto limited = must((*test).connect(setup));
        NoProgress unwatched;
        const auto refused = IdentitySourceService(*limited).change({test.target(Kind::ActiveDirectory), u"CONFIRM"_s, {}}, unwatched);
        QCOMPARE(refused.error().message, u"not there"_s);
        QCOMPARE(test.counts().users, 4);
        must(IdentitySourceService(*limited).change({test.target(Kind::ExternalProvider), u"ACCEPT"_s, {}}, unwatched));
    }
};

QTEST_GUILESS_MAIN(TestIdentitySource)
#include "tst_identitysource.moc"
