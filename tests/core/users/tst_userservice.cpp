// SPDX-License-Identifier: Apache-2.0
#include "core/users/userservice.h"

#include "core/groups/groupservice.h"
#include "core/outbox/outboxstore.h"
#include "core/users/userstore.h"
#include "tests/support/history.h"

#include <QJsonArray>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QString fieldOfError(const Result<T> &result)
{
    return result ? u"none"_s : result.error().field;
}

User named(const QString &username, const QString &email)
{
    User user = TestWorkspace::person(username);
    user.email = email;
    return user;
}

}  // namespace

/// What an administrator may do with users (guide: "Manage identities in AWS SSO").
class TestUserService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAUserAndFindsItByWhateverAPersonSays()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id id = test.addUser(u"Ana"_s);
        const User user = must(users.user(id));
        QCOMPARE(user.username, u"Ana"_s);
        QCOMPARE(user.status, User::Status::Enabled);
        QVERIFY(!user.emailVerified);
        QCOMPARE(user.createdAt, test.clock.now());
        for (const QString &words : {u"ana"_s, u"ANA"_s, user.userId, u"ana@EXAMPLE.com"_s}) {
            QCOMPARE(must(users.find(words)).id, id);
        }
        QCOMPARE(users.find(u"bob"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(users.user({99}).error().kind, Error::Kind::NotFound);
    }

    void takesAwaySpacesAroundWhatWasTyped()
    {
        TestWorkspace test;
        User asked = named(u" ana "_s, u" ana@example.com\t"_s);
        asked.attributes.insert(u"title"_s, u"  "_s);
        const User user = must(UserService(*test).user(must(UserService(*test).create({asked})).id));
        QCOMPARE(user.username, u"ana"_s);
        QCOMPARE(user.email, u"ana@example.com"_s);
        QVERIFY(user.attributes.isEmpty());
    }

    void keepsEveryCharacterOfAnAttribute()
    {
        TestWorkspace test;
        const UserService users(*test);
        User asked = TestWorkspace::person(u"ana"_s);
        asked.attributes = {{u"title"_s, u"\"Head\" of C:\\ {[,:]}"_s},
                            {u"addresses.streetAddress"_s, u"1st line\r\n2nd\tline"_s},
                            {u"nickName"_s, u"田中 😀 é €"_s}};
        QCOMPARE(must(users.user(must(UserService(*test).create({asked})).id)).attributes, asked.attributes);
        // Nothing in these has to be escaped.
        User plain = TestWorkspace::person(u"bob"_s);
        plain.attributes = {{u"title"_s, u"Head of {a}: [b], 'c'"_s}, {u"nickName"_s, u"田中 😀 é €"_s}, {u"locale"_s, u"pt-BR"_s}};
        QCOMPARE(must(users.user(must(UserService(*test).create({plain})).id)).attributes, plain.attributes);
    }

    void wantsUsernamesUniqueWithoutRegardToCase_data()
    {
        QTest::addColumn<QString>("taken");
        QTest::addColumn<QString>("asked");
        QTest::newRow("case") << u"ana"_s << u"ANA"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s;
        QTest::newRow("composed") << u"José"_s << u"jose\u0301"_s;
        QTest::newRow("Turkish i") << u"İzmir"_s << u"i\u0307zmir"_s;
        QTest::newRow("full width") << u"ana"_s << u"ＡＮＡ"_s;
    }
    void wantsUsernamesUniqueWithoutRegardToCase()
    {
        QFETCH(QString, taken);
        QFETCH(QString, asked);
        TestWorkspace test;
        must(UserService(*test).create({named(taken, u"one@example.com"_s)}));
        const auto refused = UserService(*test).create({named(asked, u"two@example.com"_s)});
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().field, u"userName"_s);
        QVERIFY2(refused.error().message.contains(taken), qPrintable(refused.error().message));
        QCOMPARE(must(UserStore((*test).database()).counts()).all, 1);
    }

    void keepsADotlessIApart()
    {
        TestWorkspace test;
        must(UserService(*test).create({named(u"ısı"_s, u"one@example.com"_s)}));
        QVERIFY(UserService(*test).create({named(u"isi"_s, u"two@example.com"_s)}));
    }

    void wantsEmailAddressesUniqueWithoutRegardToCase()
    {
        TestWorkspace test;
        UserService users(*test);
        test.addUser(u"ana"_s);
        const User::Id bob = test.addUser(u"bob"_s);
        QCOMPARE(fieldOfError(users.create({named(u"cai"_s, u"Ana@Example.com"_s)})), u"emails.value"_s);
        User user = must(users.user(bob));
        user.email = u"ANA@example.com"_s;
        const auto refused = users.update(user);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().field, u"emails.value"_s);
        QVERIFY2(refused.error().message.contains(u"belongs to ana"_s), qPrintable(refused.error().message));
        // One's own address in other letters is no collision.
        user.email = u"BOB@example.com"_s;
        QVERIFY(users.update(user));
    }

    void freesTheNameOfADeletedUser()
    {
        TestWorkspace test;
        NoProgress progress;
        const User::Id first = test.addUser(u"ana"_s);
        QVERIFY(UserService(*test).remove({first}, progress));
        const User::Id second = test.addUser(u"ana"_s);
        QVERIFY(first != second);
    }

    void changesNothingWhenAFieldIsWrong()
    {
        TestWorkspace test;
        for (const QString &path : {u"userName"_s, u"emails.value"_s, u"displayName"_s, u"title"_s}) {
            User user = TestWorkspace::person(u"ana"_s);
            setField(user, path, u"a\u0007"_s);
            QCOMPARE(fieldOfError(UserService(*test).create({user})), path);
        }
        QCOMPARE(must(EventStore((*test).database()).count()), 0);
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 0);
    }

    void addsToGroupsInTheSameChangeOrNotAtAll()
    {
        TestWorkspace test;
        UserService users(*test);
        const Group::Id one = must(GroupService(*test).create({{}, {}, u"One"_s}));
        const Group::Id two = must(GroupService(*test).create({{}, {}, u"Two"_s}));
        const User::Id ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::Email, {one, two}})).id;
        QCOMPARE(must(users.groupsOf(ana)).size(), 2);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(GroupService(*test).group(one)).memberCount, 0);

        const auto refused = users.create({TestWorkspace::person(u"bob"_s), PasswordMode::Email, {one, {99}}});
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        QVERIFY(!users.find(u"bob"_s));
    }

    void sendsAnInvitationWithTheAddressOfThePortal()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const OutboxStore outbox((*test).database());
        const QList<Mail> mails = must(outbox.records(must(outbox.ids({}))));
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().recipient, u"ana@example.com"_s);
        QVERIFY(mails.first().body.contains((*test).portalUrl()));
        QVERIFY(mails.first().body.contains(u"ana"_s));
        QCOMPARE(mails.first().state, Mail::State::Waiting);
    }

    void editsEverythingButTheUsername()
    {
        TestWorkspace test;
        UserService users(*test);
        User user = must(users.user(test.addUser(u"ana"_s)));
        test.clock.advance(60);
        for (const QString &path :
             {u"name.givenName"_s, u"name.familyName"_s, u"displayName"_s, u"employeeId"_s, u"office365ImmutableId"_s}) {
            setField(user, path, u"New "_s + path);
        }
        QVERIFY(users.update(user));
        const User after = must(users.user(user.id));
        QCOMPARE(after.attributes, user.attributes);
        QCOMPARE(after.displayName, user.displayName);
        QCOMPARE(after.updatedAt, test.clock.now());
        QVERIFY(after.createdAt < after.updatedAt);

        for (const QString &name : {u"anna"_s, u"ANA"_s}) {
            User renamed = after;
            renamed.username = name;
            const auto refused = users.update(renamed);
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
            QCOMPARE(refused.error().field, u"userName"_s);
        }
    }

    void forgetsThatANewAddressWasVerified()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id ana = test.addUser(u"ana"_s);
        QVERIFY(users.verifyEmail(ana));
        User user = must(users.user(ana));
        QVERIFY(user.emailVerified);
        user.displayName = u"Ana B."_s;
        QVERIFY(users.update(user));
        QVERIFY(must(users.user(ana)).emailVerified);
        user = must(users.user(ana));
        user.email = u"new@example.com"_s;
        QVERIFY(users.update(user));
        QVERIFY(!must(users.user(ana)).emailVerified);
    }

    void leavesNothingToUndoWhereNothingWasChanged()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id ana = test.addUser(u"ana"_s);
        const auto before = must((*test).nextUndo());
        test.clock.advance(5);
        const qint64 events = must(EventStore((*test).database()).count());
        NoProgress unwatched;
        QVERIFY(users.update(must(users.user(ana))));
        QVERIFY(users.setStatus({ana}, User::Status::Enabled, unwatched));
        QCOMPARE(must((*test).nextUndo()), before);
        QCOMPARE(must(users.user(ana)).updatedAt, must(users.user(ana)).createdAt);
        QCOMPARE(must(EventStore((*test).database()).count()), events);
    }

    void noticesThatSomebodyElseEditedTheSameUser()
    {
        TestWorkspace test;
        UserService users(*test);
        const User mine = must(users.user(test.addUser(u"ana"_s)));
        // Even within the same millisecond.
        const auto other = must((*test).connect());
        User theirs = mine;
        theirs.displayName = u"Theirs"_s;
        QVERIFY(UserService(*other).update(theirs));
        User edited = mine;
        edited.displayName = u"Mine"_s;
        const auto refused = users.update(edited);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(u"changed by somebody else"_s), qPrintable(refused.error().message));
        QCOMPARE(must(users.user(mine.id)).displayName, u"Theirs"_s);
    }

    void leavesADisabledUserAlone()
    {
        TestWorkspace test;
        UserService users(*test);
        GroupService groups(*test);
        NoProgress progress;
        const User::Id ana = test.addUser(u"ana"_s);
        const Group::Id team = must(groups.create({{}, {}, u"Team"_s}));
        QVERIFY(users.setStatus({ana}, User::Status::Disabled, progress));
        const qint64 events = must(EventStore((*test).database()).count());

        User user = must(users.user(ana));
        user.displayName = u"New"_s;
        QList<Error> refusals{users.update(user).error(),
                              users.resetPassword(ana, PasswordMode::OneTime).error(),
                              users.resetPassword(ana, PasswordMode::Email).error(),
                              users.changePassword(ana, u"a"_s, u"b"_s).error(),
                              groups.addMembers({team}, {ana}, progress).error(),
                              users.groupsOf(ana).error(),
                              users.sendVerification(ana).error(),
                              users.verifyEmail(ana).error()};
        for (const Error &refusal : std::as_const(refusals)) {
            QCOMPARE(refusal.kind, Error::Kind::Forbidden);
            QVERIFY2(refusal.message.startsWith(u"ana is disabled: "_s), qPrintable(refusal.message));
        }
        QCOMPARE(must(EventStore((*test).database()).count()), events);
        // But disabled users can be enabled and deleted.
        QVERIFY(users.setStatus({ana}, User::Status::Enabled, progress));
        QVERIFY(users.update(must(users.user(ana))));
        QVERIFY(users.setStatus({ana}, User::Status::Disabled, progress));
        QVERIFY(users.remove({ana}, progress));
    }

    void switchesManyAtOnceOrNone()
    {
        TestWorkspace test;
        UserService users(*test);
        NoProgress progress;
        const QList<User::Id> ids{test.addUser(u"ana"_s), test.addUser(u"bob"_s), test.addUser(u"cai"_s)};
        QVERIFY(users.setStatus(ids, User::Status::Disabled, progress));
        QCOMPARE(must(UserStore((*test).database()).counts()).disabled, 3);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(UserStore((*test).database()).counts()).disabled, 0);
        QCOMPARE(users.setStatus({ids.first(), {99}}, User::Status::Disabled, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(UserStore((*test).database()).counts()).disabled, 0);
    }

    void takesMembershipsAlongAndBringsThemBack()
    {
        TestWorkspace test;
        UserService users(*test);
        NoProgress progress;
        const Group::Id team = must(GroupService(*test).create({{}, {}, u"Team"_s}));
        const User::Id ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime, {team}})).id;
        const User::Id bob = must(users.create({TestWorkspace::person(u"bob"_s), PasswordMode::Email, {team}})).id;
        const User before = must(users.user(ana));
        const auto consequence = must(users.consequenceOfRemoval({ana, bob}));
        QCOMPARE(consequence.users, 2);
        QCOMPARE(consequence.memberships, 2);

        QVERIFY(users.remove({ana, bob}, progress));
        QCOMPARE(must(GroupService(*test).group(team)).memberCount, 0);
        QVERIFY(must(UserStore((*test).database()).passwords(ana)).isEmpty());
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(users.user(ana)), before);
        QCOMPARE(must(users.groupsOf(ana)).first().name, u"Team"_s);
        QCOMPARE(must(UserStore((*test).database()).passwords(ana)).size(), 1);
        QCOMPARE(must(GroupService(*test).group(team)).memberCount, 2);
    }

    void stopsWithNothingChangedWhenCancelled()
    {
        class Impatient final : public Progress
        {
        public:
            void report(qint64 done, qint64) override { m_done = done; }
            void itemFailed(const QString &, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return m_done == 1; }

        private:
            qint64 m_done = 0;
        };
        TestWorkspace test;
        const QList<User::Id> ids{test.addUser(u"ana"_s), test.addUser(u"bob"_s)};
        Impatient one;
        QCOMPARE(UserService(*test).remove(ids, one).error().kind, Error::Kind::Cancelled);
        Impatient two;
        QCOMPARE(UserService(*test).setStatus(ids, User::Status::Disabled, two).error().kind, Error::Kind::Cancelled);
        QCOMPARE(must(UserStore((*test).database()).counts()), (UserCounts{2, 0}));
    }

    void verifiesAnAddressOnce()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id ana = test.addUser(u"ana"_s);
        QVERIFY(users.sendVerification(ana));
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 2);
        QVERIFY(users.verifyEmail(ana));
        QCOMPARE(users.verifyEmail(ana).error().kind, Error::Kind::Conflict);
        QCOMPARE(users.sendVerification(ana).error().kind, Error::Kind::Conflict);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(!must(users.user(ana)).emailVerified);
    }
};

QTEST_GUILESS_MAIN(TestUserService)
#include "tst_userservice.moc"
