// SPDX-License-Identifier: Apache-2.0
// Certificates of applications: made, rotated, expiring. Features C1 to C3.
#include "core/certificates/certificateservice.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testapplications.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
const CertificateWish small{60, 1024};

}  // namespace

class TestCertificateService : public QObject
{
    Q_OBJECT

    /// Another certificate in place of the one that is there, valid for so many days.
    static void expireIn(const TestApplications &test, Application::Id id, int days)
    {
        must((*test).database().run("UPDATE certificates SET not_after = ? WHERE application = ?", test.clock.now().addDays(days), id));
    }

    static QStringList remindersOf(Workspace &workspace)
    {
        QStringList summaries;
        EventQuery query;
        const EventStore store(workspace.database());
        for (const Event &event : must(store.records(must(store.ids(query))))) {
            if (event.name == u"CertificateExpiring"_s) {
                summaries.prepend(event.summary);
            }
        }
        return summaries;
    }

private Q_SLOTS:
    void c1MakesASecondOneThatIsInactiveAndNoThird()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        CertificateService service(*test);
        const Certificate::Id second = must(service.generate(id, small));
        QCOMPARE(lastEvent(*test).name, u"CreateApplicationInstanceCertificate"_s);
        QVERIFY(!must(service.certificate(second)).isActive);
        QCOMPARE(service.generate(id, small).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(service.certificatesOf(id)).size(), 2);
        for (const QString &reference :
             {must(service.certificate(second)).certificateId, must(service.certificate(second)).serial.toUpper(),
              must(service.certificate(second)).fingerprint.toLower().remove(u':')}) {
            QCOMPARE(must(service.find(reference)).id, second);
        }
    }

    void c1RefusesAWishBeforeItMakesAKey()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        QCOMPARE(CertificateService(*test).generate(id, {0}).error().field, u"months"_s);
        QCOMPARE(CertificateService(*test).generate(id, {60, 4096}).error().field, u"bits"_s);
    }

    void c2RotatesAndUndoesEachStep()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        CertificateService service(*test);
        const Certificate::Id first = must(service.activeOf(id)).id;
        const Certificate::Id second = must(service.generate(id, small));
        QCOMPARE(service.remove(first).error().kind, Error::Kind::Forbidden);
        must(service.activate(second));
        QCOMPARE(lastEvent(*test).name, u"UpdateApplicationInstanceActiveCertificate"_s);
        QCOMPARE(must(service.activeOf(id)).id, second);
        QVERIFY(!must(service.certificate(first)).isActive);

        const qint64 activation = must((*test).nextUndo())->id;
        must((*test).undo(activation));
        QCOMPARE(must(service.activeOf(id)).id, first);
        must((*test).redo(activation));
        QCOMPARE(must(service.activeOf(id)).id, second);

        const Event::Id newest = lastEvent(*test).id;
        must(service.activate(second));
        QCOMPARE(lastEvent(*test).id, newest);

        must(service.remove(first));
        QCOMPARE(lastEvent(*test).name, u"DeleteApplicationInstanceCertificate"_s);
        QCOMPARE(must(service.certificatesOf(id)).size(), 1);
        QCOMPARE(must(SecretStore((*test).database()).count()), 1);
        const qint64 removal = must((*test).nextUndo())->id;
        // An application without an active certificate, or with two, is what no undo may leave.
        QCOMPARE((*test).undo(activation).error().kind, Error::Kind::Conflict);
        must((*test).undo(removal));
        QVERIFY(must(service.privateKey(must(service.certificate(first)))).size() > 100);
    }

    void aThirdOneIsRefusedToAnUndoToo()
    {
        const TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        CertificateService service(*test);
        must(service.remove(must(service.generate(id, small))));
        const qint64 removal = must((*test).nextUndo())->id;
        must(service.generate(id, small));
        QCOMPARE((*test).undo(removal).error().kind, Error::Kind::Conflict);
    }

    void aLostKeyLeavesACertificateThatSaysSoAndAWayOut()
    {
        TestApplications test;
        const Application::Id id = test.add(u"Wiki"_s);
        test.keychain.isLocked = true;
        test.reopen();
        const Certificate locked = must(CertificateService(*test).activeOf(id));
        QVERIFY(locked.hasKey);
        QCOMPARE(CertificateService(*test).privateKey(locked).error().field, u"secrets"_s);
        QCOMPARE(CertificateService(*test).generate(id, small).error().field, u"secrets"_s);

        test.keychain.isLocked = false;
        test.keychain.entries.clear();
        test.reopen();
        must(KeyService(*test).startOver({KeyPlace::Keychain, {}}));
        CertificateService service(*test);
        const Certificate lost = must(service.activeOf(id));
        QVERIFY(lost.isKeyMissing());
        QCOMPARE(stateLabelOf(lost), u"Active, key missing"_s);
        QVERIFY(adviceOn(lost, test.clock.now()).contains(u"Generate"_s));
        QCOMPARE(service.privateKey(lost).error().kind, Error::Kind::NotFound);
        const Certificate::Id fresh = must(service.generate(id, small));
        must(service.activate(fresh));
        QCOMPARE(service.activate(lost.id).error().kind, Error::Kind::Forbidden);
        QVERIFY(must(service.privateKey(must(service.activeOf(id)))).size() > 100);
    }

    void c3TellsTheThreeColours()
    {
        const QDateTime now({2026, 3, 2}, {12, 0}, Qt::UTC);
        QCOMPARE(expiryOf(now.addSecs(-1), now), ExpiryState::Expired);
        QCOMPARE(expiryOf(now, now), ExpiryState::Soon);
        QCOMPARE(expiryOf(now.addDays(90), now), ExpiryState::Soon);
        QCOMPARE(expiryOf(now.addDays(90).addSecs(1), now), ExpiryState::Later);
        QCOMPARE(sentenceOf(now.addSecs(-1), now), u"Expired less than a day ago"_s);
        QCOMPARE(sentenceOf(now.addSecs(day - 1), now), u"Expires in less than a day"_s);
        QCOMPARE(sentenceOf(now.addSecs(day), now), u"Expires in 1 day(s)"_s);
        // A day that has only begun has not gone by.
        QCOMPARE(reminderOf(u"Wiki"_s, now.addSecs(-1), now), u"The certificate of Wiki expired less than a day ago"_s);
        QCOMPARE(reminderOf(u"Wiki"_s, now.addSecs(-day - 1), now), u"The certificate of Wiki expired 1 day(s) ago"_s);
        QCOMPARE(reminderOf(u"Wiki"_s, now.addSecs(day - 1), now), u"The certificate of Wiki expires in less than a day"_s);
        QCOMPARE(daysLeft(now.addSecs(-day), now), -1);
        QCOMPARE(daysLeft(now.addSecs(-day - 1), now), -2);
    }

    void c3CountsAndListsBySoonestExpiry()
    {
        const TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        const Application::Id mail = test.add(u"Mail"_s);
        const Application::Id chat = test.add(u"Chat"_s);
        expireIn(test, wiki, 20);
        expireIn(test, mail, -3);
        CertificateService service(*test);
        QCOMPARE(must(service.counts()), (ExpiryCounts{1, 1, 1}));
        QStringList names;
        for (const ExpiringThing &thing : must(service.expiries())) {
            names.append(thing.name);
        }
        QCOMPARE(names, QStringList({u"Mail"_s, u"Wiki"_s, u"Chat"_s}));
        QCOMPARE(must(service.urgent()).size(), 2);
        CertificateQuery soon;
        soon.expiry = ExpiryState::Soon;
        soon.now = test.clock.now();
        const CertificateStore store((*test).database());
        QCOMPARE(must(store.records(must(store.ids(soon)))).first().application, wiki);
        soon.expiry = ExpiryState::Later;
        QCOMPARE(must(store.records(must(store.ids(soon)))).first().application, chat);
        CertificateQuery named;
        named.text = u"MAI"_s;
        QCOMPARE(must(store.ids(named)).size(), 1);
    }

    void c3RemindsOnceAtEachStepAndDailyInTheEnd()
    {
        TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        expireIn(test, wiki, 91);
        QCOMPARE(must(CertificateService(*test).remind()), 0);
        QList<int> days;
        for (int left = 90; left >= -3; --left) {
            test.clock.advance(day);
            const qint64 count = must(CertificateService(*test).remind());
            QCOMPARE(must(CertificateService(*test).remind()), 0);
            if (count == 1) {
                days.append(left);
            }
        }
        QCOMPARE(days, QList<int>({90, 60, 30, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3}));
        QCOMPARE(remindersOf(*test).first(), u"The certificate of Wiki expires in 90 day(s)"_s);
        QCOMPARE(remindersOf(*test).last(), u"The certificate of Wiki expired 3 day(s) ago"_s);
        QVERIFY(!must((*test).nextUndo())->summary.contains(u"expires"_s));
    }

    void c3CountsOnlyWholeDaysInAReminder()
    {
        TestApplications test;
        expireIn(test, test.add(u"Wiki"_s), 1);
        test.clock.advance(day + day / 2);
        QCOMPARE(must(CertificateService(*test).remind()), 1);
        QCOMPARE(remindersOf(*test), QStringList{u"The certificate of Wiki expired less than a day ago"_s});
        test.clock.advance(day);
        QCOMPARE(must(CertificateService(*test).remind()), 1);
        QCOMPARE(remindersOf(*test).last(), u"The certificate of Wiki expired 1 day(s) ago"_s);
    }

    void c3RemindsOfTheLastStepAloneAfterALongPause()
    {
        TestApplications test;
        expireIn(test, test.add(u"Wiki"_s), 200);
        test.clock.advance(180 * day);
        QCOMPARE(must(CertificateService(*test).remind()), 1);
        QCOMPARE(remindersOf(*test), QStringList{u"The certificate of Wiki expires in 20 day(s)"_s});
        test.reopen();
        QCOMPARE(must(CertificateService(*test).remind()), 0);
    }

    void c3RemindsOfNoInactiveCertificate()
    {
        const TestApplications test;
        const Application::Id wiki = test.add(u"Wiki"_s);
        must(CertificateService(*test).generate(wiki, small));
        must((*test).database().run("UPDATE certificates SET not_after = ? WHERE active = 0", test.clock.now().addDays(10)));
        QCOMPARE(must(CertificateService(*test).remind()), 0);
    }

    void makesOneForAwsAccountsWhenItIsAskedFor()
    {
        TestApplications test;
        const Certificate first = must(CertificateService(*test).forAccounts());
        QVERIFY(first.isActive && first.hasKey);
        QCOMPARE(must(CertificateService(*test).forAccounts()), first);
        test.clock.advance(61LL * 31 * day);
        const Certificate next = must(CertificateService(*test).forAccounts());
        QVERIFY(next.certificateId != first.certificateId);
        QCOMPARE(must(CertificateService(*test).expiries()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCertificateService)
#include "tst_certificateservice.moc"
