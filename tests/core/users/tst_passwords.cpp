// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/outbox/outboxstore.h"
#include "core/storage/database.h"
#include "core/users/password.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "tests/support/files.h"
#include "tests/support/history.h"

#include <QDirIterator>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString chosen(int number)
{
    return u"Chosen-Passw0rd-%1"_s.arg(number);
}

/// Lets somebody else do something in the moment between a service's look and its change.
class Meanwhile final : public Permission
{
public:
    [[nodiscard]] Status allows(const Operator &, const Operation &) const override
    {
        if (const auto work = std::exchange(m_work, {})) {
            work();
        }
        return {};
    }
    void once(std::function<void()> work) { m_work = std::move(work); }

private:
    mutable std::function<void()> m_work;
};

}  // namespace

/// Passwords of users: made once, kept as a hash, the last three not to be used again.
class TestPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAOneTimePasswordOnceAndKeepsItNowhere()
    {
        TestWorkspace test;
        UserService users(*test);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        QVERIFY(validatePassword(ana.oneTimePassword));
        const QString reset = must(users.resetPassword(ana.id, PasswordMode::OneTime));
        QVERIFY(reset != ana.oneTimePassword);
        const QString next = chosen(1);
        QVERIFY(users.changePassword(ana.id, reset, next));
        QVERIFY((*test).undo(must((*test).nextUndo())->id));

        const QStringList secrets{ana.oneTimePassword, reset, next};
        QVERIFY(foundIn(test.folder.path(), u"ana@example.com"_s));
        for (const QString &secret : secrets) {
            QVERIFY2(!foundIn(test.folder.path(), secret), "a password lies in the file or its journal");
        }
        test.workspace.reset();
        for (const QString &secret : secrets) {
            QVERIFY2(!foundIn(test.folder.path(), secret), "a password lies in the closed file");
        }
        QVERIFY(foundIn(test.folder.path(), u"$argon2id$"_s));
    }

    void keepsAHashThatFitsTheOneTimePassword()
    {
        TestWorkspace test;
        const CreatedUser ana = must(UserService(*test).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        const auto stored = must(UserStore((*test).database()).passwords(ana.id));
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().kind, UserStore::StoredPassword::Kind::OneTime);
        QVERIFY(stored.first().hash.startsWith(u"$argon2id$"_s));
        QVERIFY(passwordMatches(ana.oneTimePassword, stored.first().hash));
    }

    void endsAnEarlierOneTimePasswordWithTheNext()
    {
        TestWorkspace test;
        UserService users(*test);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        const QString reset = must(users.resetPassword(ana.id, PasswordMode::OneTime));
        QCOMPARE(users.changePassword(ana.id, ana.oneTimePassword, chosen(1)).error().field, u"present"_s);
        QVERIFY(users.changePassword(ana.id, reset, chosen(1)));
        // And the reset password itself ends with the one that was chosen.
        QCOMPARE(users.changePassword(ana.id, reset, chosen(2)).error().kind, Error::Kind::Forbidden);
    }

    void refusesTheWrongPresentPassword()
    {
        TestWorkspace test;
        UserService users(*test);
        const User::Id bob = test.addUser(u"bob"_s);
        QCOMPARE(users.changePassword(bob, {}, chosen(1)).error().kind, Error::Kind::Forbidden);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        for (const QString &wrong : {QString(), u"wrong"_s, ana.oneTimePassword + u'x', ana.oneTimePassword.toLower()}) {
            const auto refused = users.changePassword(ana.id, wrong, chosen(1));
            QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
            QCOMPARE(refused.error().field, u"present"_s);
        }
        QCOMPARE(users.changePassword(ana.id, ana.oneTimePassword, u"short"_s).error().field, u"password"_s);
        QCOMPARE(users.changePassword(ana.id, ana.oneTimePassword, ana.oneTimePassword).error().field, u"password"_s);
    }

    void refusesTheLastThreeAndTakesTheFourth()
    {
        TestWorkspace test;
        UserService users(*test);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        QString present = ana.oneTimePassword;
        for (int number = 1; number <= 4; ++number) {
            must(users.changePassword(ana.id, present, chosen(number)));
            present = chosen(number);
        }
        for (int number = 2; number <= 4; ++number) {
            const auto refused = users.changePassword(ana.id, present, chosen(number));
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY2(refused.error().message.contains(u"last three"_s), qPrintable(refused.error().message));
        }
        QVERIFY(users.changePassword(ana.id, present, chosen(1)));
        QCOMPARE(must(UserStore((*test).database()).passwords(ana.id)).size(), 3);
    }

    void remembersTheLastThreeAcrossAReset()
    {
        TestWorkspace test;
        UserService users(*test);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        must(users.changePassword(ana.id, ana.oneTimePassword, chosen(1)));
        const QString reset = must(users.resetPassword(ana.id, PasswordMode::OneTime));
        QCOMPARE(users.changePassword(ana.id, reset, chosen(1)).error().kind, Error::Kind::Invalid);
        QVERIFY(users.changePassword(ana.id, reset, chosen(2)));
    }

    void sendsInstructionsAndLeavesThePasswordAlone()
    {
        TestWorkspace test;
        UserService users(*test);
        const CreatedUser ana = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        QCOMPARE(must(users.resetPassword(ana.id, PasswordMode::Email)), QString());
        const OutboxStore outbox((*test).database());
        const Mail mail = must(outbox.records(must(outbox.ids({})))).first();
        QCOMPARE(mail.recipient, u"ana@example.com"_s);
        QVERIFY(mail.body.contains((*test).portalUrl()));
        QVERIFY(users.changePassword(ana.id, ana.oneTimePassword, chosen(1)));
    }

    void looksAgainBeforeItChangesAnything()
    {
        TestWorkspace test;
        const CreatedUser made = must(UserService(*test).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        const User::Id ana = made.id;
        Meanwhile meanwhile;
        auto setup = test.setup;
        const auto slow = must(Workspace::open(test.path(), {setup.who, test.clock, test.random, meanwhile}));
        UserService users(*slow);
        UserService others(*test);
        NoProgress progress;

        const auto disable = [&] { must(others.setStatus({ana}, User::Status::Disabled, progress)); };
        const auto enable = [&] { must(others.setStatus({ana}, User::Status::Enabled, progress)); };
        for (const auto &attempt : QList<std::function<Error()>>{
                 [&] { return users.resetPassword(ana, PasswordMode::OneTime).error(); },
                 [&] { return users.resetPassword(ana, PasswordMode::Email).error(); },
                 [&] { return users.changePassword(ana, made.oneTimePassword, chosen(1)).error(); },
                 [&] { return users.sendVerification(ana).error(); }, [&] { return users.verifyEmail(ana).error(); }}) {
            meanwhile.once(disable);
            QCOMPARE(attempt().kind, Error::Kind::Forbidden);
            enable();
        }

        meanwhile.once([&] { must(others.changePassword(ana, made.oneTimePassword, chosen(1))); });
        QCOMPARE(users.changePassword(ana, made.oneTimePassword, chosen(2)).error().kind, Error::Kind::Conflict);
        meanwhile.once([&] {
            User user = must(others.user(ana));
            user.email = u"other@example.com"_s;
            must(others.update(user));
        });
        QCOMPARE(users.verifyEmail(ana).error().kind, Error::Kind::Conflict);
        meanwhile.once([&] { must(others.remove({ana}, progress)); });
        QCOMPARE(users.resetPassword(ana, PasswordMode::Email).error().kind, Error::Kind::NotFound);
    }

private:
    static bool foundIn(const QString &folder, const QString &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        bool found = false;
        while (files.hasNext()) {
            // By another program: this one has the file open.
            QProcess grep;
            grep.start(u"grep"_s, {u"-aqF"_s, u"-e"_s, text, files.next()});
            grep.waitForFinished();
            found = found || grep.exitCode() == 0;
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
