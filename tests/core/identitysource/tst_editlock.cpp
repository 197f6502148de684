// SPDX-License-Identifier: Apache-2.0
// What may be edited by hand under which identity source, asked by every service.
#include "core/groups/groupservice.h"
#include "core/identitysource/editlock.h"
#include "core/outbox/outboxstore.h"
#include "core/storage/database.h"
#include "core/transfer/importservice.h"
#include "tests/support/testsource.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const ProvisioningMode manual = ProvisioningMode::Manual;
const ProvisioningMode automatic = ProvisioningMode::Automatic;

/// A user and a group, made while the identity store was the source.
struct Company {
    explicit Company(const TestWorkspace &test) : ana(test.addUser(u"ana"_s))
    {
        Group made;
        made.name = u"Team"_s;
        team = must(GroupService(*test).create(made));
    }

    User::Id ana;
    Group::Id team{};
};

/// The names of all that is refused by hand.
QStringList refused(const TestWorkspace &test, const Company &company)
{
    NoProgress unwatched;
    UserService users(*test);
    GroupService groups(*test);
    User ana = must(users.user(company.ana));
    ana.displayName += u'x';
    Group team = must(groups.group(company.team));
    team.description += u'x';
    ImportRow row;
    row.fields.insert(u"userName"_s, u"cai"_s);
    ImportFile file;
    file.rows = {row};
    Group night;
    night.name = u"Night%1"_s.arg(team.description.size());
    const QString username = u"bob%1"_s.arg(team.description.size());
    QStringList names;
    const auto note = [&names](const QString &name, const auto &result) {
        if (!result && result.error().kind == Error::Kind::Forbidden) {
            names.append(name);
        } else if (!result) {
            qFatal("%s: %s", qPrintable(name), qPrintable(result.error().message));
        }
    };
    note(u"create"_s, users.create({TestWorkspace::person(username), PasswordMode::None}));
    note(u"createGroup"_s, groups.create(night));
    note(u"import"_s, ImportService(*test).plan(file, {}, unwatched));
    note(u"update"_s, users.update(ana));
    note(u"updateGroup"_s, groups.update(team));
    note(u"join"_s, groups.addMembers({company.team}, {company.ana}, unwatched));
    note(u"leave"_s, groups.removeMembers({company.team}, {company.ana}, unwatched));
    note(u"sendVerification"_s, users.sendVerification(company.ana));
    note(u"reset"_s, users.resetPassword(company.ana, PasswordMode::Email));
    note(u"oneTime"_s, users.resetPassword(company.ana, PasswordMode::OneTime));
    note(u"disable"_s, users.setStatus({company.ana}, User::Status::Disabled, unwatched));
    note(u"enable"_s, users.setStatus({company.ana}, User::Status::Enabled, unwatched));
    note(u"verify"_s, users.verifyEmail(company.ana));
    return names;
}

const QStringList everythingButTheEmergency{u"create"_s, u"createGroup"_s,      u"import"_s, u"update"_s,  u"updateGroup"_s, u"join"_s,
                                            u"leave"_s,  u"sendVerification"_s, u"reset"_s,  u"oneTime"_s, u"verify"_s};

}  // namespace

class TestEditLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingToPeopleInTheIdentityStore()
    {
        const TestWorkspace test;
        const Company company(test);
        QCOMPARE(refused(test, company), QStringList());
        QVERIFY(must(editLockOf((*test).database())).notice().isEmpty());
    }

    void leavesOnlyTheEmergencyUnderActiveDirectory()
    {
        const TestWorkspace test;
        const Company company(test);
        pretendSource(*test, SourceKind::ActiveDirectory);
        QCOMPARE(refused(test, company), everythingButTheEmergency);
    }

    void leavesOnlyTheEmergencyUnderAutomaticProvisioning()
    {
        const TestWorkspace test;
        const Company company(test);
        pretendSource(*test, SourceKind::ExternalProvider, automatic);
        QCOMPARE(refused(test, company), everythingButTheEmergency);
    }

    void leavesAllButPasswordsToPeopleUnderManualProvisioning()
    {
        const TestWorkspace test;
        const Company company(test);
        pretendSource(*test, SourceKind::ExternalProvider);
        const QStringList expected{u"reset"_s, u"oneTime"_s};
        QCOMPARE(refused(test, company), expected);
    }

    void deletesUnderEverySource()
    {
        for (const SourceKind source : {SourceKind::IdentityStore, SourceKind::ActiveDirectory, SourceKind::ExternalProvider}) {
            const TestWorkspace test;
            const Company company(test);
            pretendSource(*test, source, automatic);
            NoProgress unwatched;
            must(GroupService(*test).remove({company.team}, unwatched));
            must(UserService(*test).remove({company.ana}, unwatched));
            QCOMPARE(UserService(*test).user(company.ana).error().kind, Error::Kind::NotFound);
        }
    }

    void makesUsersWithoutAPasswordAtAnIdentityProvider()
    {
        const TestWorkspace test;
        pretendSource(*test, SourceKind::ExternalProvider);
        UserService users(*test);
        for (const PasswordMode mode : {PasswordMode::Email, PasswordMode::OneTime}) {
            QCOMPARE(users.create({TestWorkspace::person(u"ana"_s), mode}).error().kind, Error::Kind::Forbidden);
        }
        const CreatedUser made = must(users.create({TestWorkspace::person(u"ana"_s), PasswordMode::None}));
        QVERIFY(made.oneTimePassword.isEmpty());
        QCOMPARE(must(OutboxStore((*test).database()).waitingCount()), 0);
    }

    void aPasswordThatWasReadBeforeTheChangeOfSourceIsNotChanged()
    {
        const TestWorkspace test;
        const CreatedUser ana = must(UserService(*test).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        pretendSource(*test, SourceKind::ExternalProvider);
        const auto refusedChange = UserService(*test).changePassword(ana.id, ana.oneTimePassword, u"Correct-horse-7"_s);
        QCOMPARE(refusedChange.error().kind, Error::Kind::Forbidden);
    }

    void theStepsDoNotAsk()
    {
        const TestWorkspace test;
        pretendSource(*test, SourceKind::ActiveDirectory);
        UserService users(*test);
        must((*test).change({u"Test"_s, u"What a directory says"_s}, [&](Change &change) -> Status {
            const auto made = users.add(change, TestWorkspace::person(u"ana"_s));
            return made ? Status() : fail(made);
        }));
        QCOMPARE(must(users.find(u"ana"_s)).username, u"ana"_s);
    }

    void theReasonSaysWhereItIsDone()
    {
        const QString directory = reasonAgainst(HandEdit::Alter, SourceKind::ActiveDirectory, manual, u"corp.example.com"_s);
        QVERIFY(directory.contains(u"corp.example.com"_s));
        const QString provider = reasonAgainst(HandEdit::Password, SourceKind::ExternalProvider, manual, u"https://idp.example.com"_s);
        QVERIFY(provider.contains(u"https://idp.example.com"_s));
        // Without a name there is no place for one either.
        QVERIFY(!reasonAgainst(HandEdit::Alter, SourceKind::ActiveDirectory, manual).contains(u"%1"_s));
        QVERIFY(!reasonAgainst(HandEdit::Password, SourceKind::ExternalProvider, manual).contains(u"%1"_s));
    }

    void thePageSaysWhatTheLockIsAbout()
    {
        const TestWorkspace test;
        pretendSource(*test, SourceKind::ExternalProvider);
        const EditLock byHand = must(editLockOf((*test).database()));
        QCOMPARE(byHand.notice(), byHand.reasonAgainst(HandEdit::Password));
        pretendSource(*test, SourceKind::ExternalProvider, automatic);
        const EditLock provisioned = must(editLockOf((*test).database()));
        QCOMPARE(provisioned.notice(), provisioned.reasonAgainst(HandEdit::Join));
    }
};

QTEST_GUILESS_MAIN(TestEditLock)
#include "tst_editlock.moc"
