// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "tests/support/randomchanges.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Élodie"_s, u"STRAẞE"_s, u"İpek"_s, u"أمل"_s,     u"می‌خواهم"_s,
                        u"山田"_s,   u"Ωmega"_s,  u"ﬁnn"_s,  u"O'Brien"_s, u"Zoë"_s};

/// Adds people whose names have letters of every kind.
void addPeople(Workspace &workspace, int from, int to)
{
    UserService users(workspace);
    for (int i = from; i < to; ++i) {
        User user = TestWorkspace::person(u"%1.%2"_s.arg(i % 7 == 0 ? u"ßé"_s : u"Kim"_s).arg(i));
        user.displayName = names.at(i % names.size()) + u' ' + names.at((i / 3) % names.size());
        user.email = u"%1@example.com"_s.arg(i);
        must(users.create({user}));
    }
    GroupService groups(workspace);
    must(groups.create({{}, {}, u"Groupe %1"_s.arg(from), u"Équipe de la STRAẞE"_s}));
}

QString randomPart(QRandomGenerator &random)
{
    static const QStringList parts = names + QStringList{u"kim"_s, u"ßÉ"_s, u"SS"_s, u"é"_s,   u"e\u0301"_s, u"@"_s, u"."_s,
                                                         u"w1"_s,  u"-"_s,  u"i̇"_s,  u"‌"_s, u" "_s,       u"zz"_s};
    const QString part = parts.at(random.bounded(int(parts.size())));
    const qsizetype from = random.bounded(int(part.size()));
    return random.bounded(5) == 0 ? QString() : part.mid(from, 1 + random.bounded(4));
}

template<typename Id>
Id someOf(QRandomGenerator &random, int oneIn)
{
    return {random.bounded(oneIn) == 0 ? 1 + random.bounded(6) : 0};
}

UserQuery randomUserQuery(QRandomGenerator &random)
{
    UserQuery query;
    query.text = randomPart(random);
    query.order = UserQuery::Order(random.bounded(6));
    query.direction = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
    query.group = someOf<Group::Id>(random, 4);
    query.notInGroup = someOf<Group::Id>(random, 4);
    if (random.bounded(3) == 0) {
        query.status = random.bounded(2) ? User::Status::Enabled : User::Status::Disabled;
    }
    query.limit = random.bounded(4) == 0 ? random.bounded(8) : -1;
    return query;
}

GroupQuery randomGroupQuery(QRandomGenerator &random)
{
    GroupQuery query;
    query.text = randomPart(random);
    query.order = GroupQuery::Order(random.bounded(4));
    query.direction = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
    query.member = someOf<User::Id>(random, 4);
    query.notMember = someOf<User::Id>(random, 4);
    query.belonging = random.bounded(3) == 0 ? GroupQuery::Belonging::Empty : GroupQuery::Belonging::Any;
    query.limit = random.bounded(4) == 0 ? random.bounded(8) : -1;
    return query;
}

void prepareWholly(Workspace &workspace)
{
    while (must(UserStore(workspace.database()).prepare(0))) {}
    while (must(GroupStore(workspace.database()).prepare(0))) {}
}

}  // namespace

/// An index answers what SQL answers, whatever happens to the workspace.
class TestRecordIndex : public QObject
{
    Q_OBJECT

    TestWorkspace m_test;
    std::unique_ptr<Workspace> m_reader;
    QRandomGenerator m_random{11};

    /// Asks both; a connection that was never prepared answers by SQL.
    void compareAnswers(int times)
    {
        for (int i = 0; i < times; ++i) {
            const UserQuery users = randomUserQuery(m_random);
            QCOMPARE(must(UserStore(m_reader->database()).ids(users)), must(UserStore((*m_test).database()).ids(users)));
            const GroupQuery groups = randomGroupQuery(m_random);
            QCOMPARE(must(GroupStore(m_reader->database()).ids(groups)), must(GroupStore((*m_test).database()).ids(groups)));
        }
    }

    /// Whether the answers come from memory: reading anew takes more than one part.
    [[nodiscard]] bool isReady() const
    {
        return !must(UserStore(m_reader->database()).prepare(0)) && !must(GroupStore(m_reader->database()).prepare(0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        addPeople(*m_test, 0, 120);
        m_reader = must((*m_test).connect());
    }

    void answersAsSqlDoes()
    {
        prepareWholly(*m_reader);
        compareAnswers(400);
        UserQuery query;
        QVERIFY(isReady());
        query.text = u"STRASSE"_s;
        QVERIFY(!must(UserStore(m_reader->database()).ids(query)).isEmpty());
        query.text = u"میخواهم"_s;  // without the joiner
        QVERIFY(!must(UserStore(m_reader->database()).ids(query)).isEmpty());
    }

    void narrowsByDevicesForMultiFactorAuthentication()
    {
        TestWorkspace test;
        addPeople(*test, 0, 60);
        const auto reader = must((*test).connect());
        prepareWholly(*reader);
        const auto give = [&test](const QByteArray &kind, const QByteArray &users) {
            must((*test).change({u"Test"_s, u"Test"_s}, [&](Change &change) {
                return change.database().execute(
                    "INSERT INTO mfa_devices (device_id, user, kind, name, name_key, seed_digest, drift, last_step, credential_id, "
                    "relying_party, public_key, algorithm, aaguid, attestation, sign_count, registered_at, updated_at) SELECT '"
                    + kind + "-' || id, id, '" + kind + "', '" + kind + "', '" + kind
                    + "', '', 0, 0, '', '', '', 0, '', '', 0, 0, 0 FROM users "
                      "WHERE "
                    + users);
            }));
        };
        const auto found = [&](UserQuery::Devices devices) {
            UserQuery query;
            query.devices = devices;
            const auto ids = must(UserStore(reader->database()).ids(query));
            return ids == must(UserStore((*test).database()).ids(query)) ? ids.size() : -1;
        };
        using Devices = UserQuery::Devices;
        const qint64 all = must(UserStore((*test).database()).counts()).all;
        QCOMPARE(found(Devices::None), all);
        QCOMPARE(found(Devices::Some), 0);
        give("AUTHENTICATOR_APP", "id <= 10");
        give("SECURITY_KEY", "id BETWEEN 8 AND 14");
        QCOMPARE(found(Devices::Some), 14);
        QCOMPARE(found(Devices::None), all - 14);
        QCOMPARE(found(Devices::AuthenticatorApps), 10);
        QCOMPARE(found(Devices::SecurityKeys), 7);
        const User both = must(UserStore((*test).database()).records({9})).first();
        QCOMPARE(both.authenticatorApps, 1);
        QCOMPARE(both.securityKeys, 1);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(found(Devices::SecurityKeys), 0);
    }

    void followsSomebodyWhoTypesOnAndTakesLettersBack()
    {
        RandomChanges changes(*m_test, 8, RandomChanges::History::Undone);
        prepareWholly(*m_reader);
        for (const QString &word : names + QStringList{u"kim.1"_s, u"@example.com"_s, u"ßé.7"_s}) {
            QList<qsizetype> lengths;
            for (qsizetype length = 1; length <= word.size(); ++length) {
                lengths.append(length);
            }
            lengths.append({1, 2, 0});
            for (const qsizetype length : std::as_const(lengths)) {
                UserQuery query = randomUserQuery(m_random);
                query.text = word.left(length);
                QCOMPARE(must(UserStore(m_reader->database()).ids(query)), must(UserStore((*m_test).database()).ids(query)));
                if (m_random.bounded(6) == 0) {
                    (void)changes.step();
                }
            }
        }
    }

    void followsEveryChangeAndUndo()
    {
        RandomChanges changes(*m_test, 5, RandomChanges::History::Undone);
        prepareWholly(*m_reader);
        for (int round = 0; round < 250; ++round) {
            (void)changes.step();
            compareAnswers(4);
        }
        QVERIFY(isReady());
    }

    void followsChangesBetweenTheParts()
    {
        RandomChanges changes(*m_test, 6, RandomChanges::History::Undone);
        for (int round = 0; round < 40; ++round) {
            m_reader = must((*m_test).connect());
            const auto changeSome = [&] {
                for (int i = m_random.bounded(4); i > 0; --i) {
                    (void)changes.step();
                }
            };
            changeSome();
            while (must(UserStore(m_reader->database()).prepare(0)) || must(GroupStore(m_reader->database()).prepare(0))) {
                changeSome();
                compareAnswers(2);
            }
            changeSome();
            compareAnswers(4);
        }
    }

    void goesOnWhereAPartWasCancelled()
    {
        TestWorkspace test;
        NoProgress unwatched;
        must(generate(*test, {12'000, 20, 1}, unwatched));
        const auto reader = must((*test).connect());
        UserStore indexed(reader->database());
        int cancelled = 0;
        for (int left = 0;; ++left) {
            int checks = left;
            reader->database().setInterruptCheck([&checks] { return --checks < 0; });
            const auto more = indexed.prepare(0);
            reader->database().setInterruptCheck({});
            cancelled += more ? 0 : 1;
            if (more && !*more) {
                break;
            }
        }
        QVERIFY(cancelled > 0);
        UserQuery query;
        query.text = u"an"_s;
        QCOMPARE(must(indexed.ids(query)), must(UserStore((*test).database()).ids(query)));
        QCOMPARE(must(indexed.ids({})).size(), 12'000);
    }

    void followsARestoredSnapshot()
    {
        prepareWholly(*m_reader);
        Snapshots snapshots(*m_test);
        const Snapshot before = must(snapshots.take(u"Before"_s));
        addPeople(*m_test, 500, 540);
        compareAnswers(20);
        NoProgress unwatched;
        must(snapshots.restore(before.path, unwatched));
        compareAnswers(50);
        QVERIFY(isReady());
    }

    void isReadAgainWhenTooMuchChangedAtOnce()
    {
        TestWorkspace test;
        const auto reader = must((*test).connect());
        UserStore indexed(reader->database());
        while (must(indexed.prepare(0))) {}
        NoProgress unwatched;
        must(generate(*test, {300, 20, 1}, unwatched));  // keeps no changeset
        QCOMPARE(must(indexed.ids({})).size(), 300);
        QVERIFY(must(indexed.prepare(0)));
        while (must(indexed.prepare(0))) {}
        QCOMPARE(must(indexed.ids({})), must(UserStore((*test).database()).ids({})));
    }

    void isOfNoUseWithinAChange()
    {
        TestWorkspace test;
        test.addUser(u"first"_s);
        UserStore users((*test).database());
        while (must(users.prepare(0))) {}
        must((*test).change({u"CreateUser"_s, u"two at once"_s, {}, u"identitystore"_s}, [&](Change &change) -> Status {
            UserService service(*test);
            auto added = service.add(change, TestWorkspace::person(u"second"_s));
            if (!added) {
                return fail(added);
            }
            return users.ids({}).value_or(QList<qint64>()).size() == 2 ? Status() : fail(Error::Kind::Invalid, u"not there"_s);
        }));
        QCOMPARE(must(users.ids({})).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordIndex)
#include "tst_recordindex.moc"
