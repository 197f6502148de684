// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountservice.h"
#include "core/dashboard/dashboardservice.h"
#include "core/history/eventstore.h"
#include "core/mfa/mfaservice.h"
#include "core/quotas/quotaservice.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// The company, and how it stands there.
struct Standing {
    TestWorkspace test;
    SmallCompany company{test};
    NoProgress unwatched;

    [[nodiscard]] Dashboard read() { return must(DashboardService(*test).dashboard(QDate::currentDate(), unwatched)); }
};

bool mentions(const Dashboard &dashboard, Concern::About about, const QString &text = {})
{
    return std::any_of(dashboard.concerns.cbegin(), dashboard.concerns.cend(),
                       [&](const Concern &concern) { return concern.about == about && concern.text.contains(text); });
}

}  // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfCertificatesThatExpire()
    {
        TestApplications company;
        NoProgress unwatched;
        const auto read = [&] { return must(DashboardService(*company).dashboard(QDate::currentDate(), unwatched)); };
        NewApplication wanted{customApplication(u"Expense desk"_s)};
        wanted.certificate = {1, 1024, SignatureAlgorithm::Sha256};
        must(ApplicationService(*company).create(wanted));
        company.add(u"Later desk"_s);
        Dashboard dashboard = read();
        QVERIFY(mentions(dashboard, Concern::About::Certificates, u"1 certificate"_s));
        QCOMPARE(dashboard.expiries.size(), 1);
        QCOMPARE(dashboard.expiries.first().what, Expiry::What::Certificate);
        QCOMPARE(dashboard.expiries.first().name, u"Expense desk"_s);
        company.clock.advance(qint64(60) * 86'400);
        dashboard = read();
        QCOMPARE(dashboard.concerns.first().about, Concern::About::Certificates);
        QCOMPARE(dashboard.concerns.first().weight, Concern::Weight::Grave);
    }

    void countsWhatThereIs()
    {
        Standing standing;
        assign(*standing.test, {standing.company.shop}, {standing.company.reading}, {Principal::of(standing.company.team)});
        const Dashboard dashboard = standing.read();
        QCOMPARE(dashboard.users.all, 3);
        QCOMPARE(dashboard.groups, 2);
        QCOMPARE(dashboard.accounts.all, 4);
        QCOMPARE(dashboard.permissionSets, 2);
        QCOMPARE(dashboard.assignments, 1);
        QCOMPARE(dashboard.roles, 0);
        QCOMPARE(dashboard.work, 1);
    }

    void isEmptyForAnEmptyWorkspace()
    {
        TestWorkspace test;
        NoProgress unwatched;
        const Dashboard dashboard = must(DashboardService(*test).dashboard(QDate::currentDate(), unwatched));
        QCOMPARE(dashboard.users.all, 0);
        QVERIFY(dashboard.concerns.isEmpty());
        QVERIFY(dashboard.expiries.isEmpty());
        QCOMPARE(dashboard.days.size(), Dashboard::shownDays);
    }

    void namesWhatWantsToBeLookedAtTheGravestFirst()
    {
        Standing standing;
        Group empty;
        empty.name = u"Nobody"_s;
        must(GroupService(*standing.test).create(empty));
        assign(*standing.test, {standing.company.shop}, {standing.company.reading}, {Principal::of(standing.company.team)});
        const Dashboard dashboard = standing.read();
        QVERIFY(mentions(dashboard, Concern::About::WaitingWork));
        QVERIFY(mentions(dashboard, Concern::About::UnusedSets));
        QVERIFY(mentions(dashboard, Concern::About::EmptyGroups));
        QVERIFY(!mentions(dashboard, Concern::About::FailedWork));
        QVERIFY(std::is_sorted(dashboard.concerns.cbegin(), dashboard.concerns.cend(),
                               [](const Concern &one, const Concern &other) { return one.weight < other.weight; }));
    }

    void namesUsersWhoLackADeviceWhileOneIsRequired()
    {
        Standing standing;
        QVERIFY(!mentions(standing.read(), Concern::About::WithoutDevice));
        MfaSettings settings;
        settings.withoutDevice = WithoutDevice::Block;
        must(MfaService(*standing.test).setSettings(settings));
        QVERIFY(mentions(standing.read(), Concern::About::WithoutDevice, u"3 user"_s));
        settings.mode = MfaMode::Disabled;
        must(MfaService(*standing.test).setSettings(settings));
        QVERIFY(!mentions(standing.read(), Concern::About::WithoutDevice));
    }

    void namesAQuotaThatIsNearlyUsedUp()
    {
        // The edition of 2021 takes 500 permission sets: 80 of 100 of them are near.
        Standing standing;
        QVERIFY(QuotaService(*standing.test).setProfile(*quotaProfileNamed(u"2021"_s)));
        const auto limit = must(QuotaStore((*standing.test).database()).use(Quota::PermissionSets)).limit();
        QVERIFY(limit);
        const qint64 near = *limit * 8 / 10;
        for (qint64 made = 2; made < near - 1; ++made) {
            (void)addPermissionSet(*standing.test, u"Set%1"_s.arg(made));
        }
        QVERIFY(!mentions(standing.read(), Concern::About::Quota));
        (void)addPermissionSet(*standing.test, u"Last"_s);
        QVERIFY(mentions(standing.read(), Concern::About::Quota, QString::number(*limit)));
    }

    void tellsWhenAClosedAccountIsGone()
    {
        Standing standing;
        must(AccountService(*standing.test).setState({standing.company.bank}, Account::State::Suspended, standing.unwatched));
        const Account bank = must(AccountService(*standing.test).account(standing.company.bank));
        const Dashboard dashboard = standing.read();
        QCOMPARE(dashboard.expiries.size(), 1);
        QCOMPARE(dashboard.expiries[0].name, u"Bank"_s);
        QCOMPARE(dashboard.expiries[0].on, bank.updatedAt.toUTC().date().addDays(90));
    }

    void countsTheChangesOfEachDay()
    {
        Standing standing;
        const QList<Event> events = standing.read().recent;
        QCOMPARE(events.size(), Dashboard::shownEvents);
        const QDate day = events[0].time.toLocalTime().date();
        const Dashboard dashboard = must(DashboardService(*standing.test).dashboard(day, standing.unwatched));
        QCOMPARE(dashboard.days.size(), Dashboard::shownDays);
        QCOMPARE(dashboard.days.last().day, day);
        qint64 sum = 0;
        for (const DayCount &each : dashboard.days) {
            sum += each.changes;
        }
        QCOMPARE(sum, must(EventStore((*standing.test).database()).count()));
        QVERIFY(std::is_sorted(events.cbegin(), events.cend(), [](const Event &one, const Event &other) { return one.time > other.time; }));
    }

    void showsTheDaysOfTheLastChangesWhereTheyAreLongAgo()
    {
        Standing standing;
        const QDate newest = standing.read().recent.first().time.toLocalTime().date();
        const auto lastOf = [&](qint64 later) {
            return must(DashboardService(*standing.test).dashboard(newest.addDays(later), standing.unwatched)).days.last().day;
        };
        QCOMPARE(lastOf(13), newest.addDays(13));
        QCOMPARE(lastOf(14), newest);
        QCOMPARE(lastOf(300), newest);
    }

    void endsWhenItIsCancelled()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64, qint64) override {}
            void itemFailed(const QString &, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        };
        Standing standing;
        Cancelled cancelled;
        const auto read = DashboardService(*standing.test).dashboard(QDate::currentDate(), cancelled);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
