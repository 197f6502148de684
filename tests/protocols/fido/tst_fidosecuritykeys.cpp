// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidosecuritykeys.h"
#include "tests/support/softkey.h"
#include "tests/support/testworkspace.h"

#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <thread>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Attests = SoftKey::Attests;

const QString portal = QStringLiteral("d-0123456789.awsapps.com");

KeyWish wish()
{
    return {portal, portal, "9b2f7c1e-5a7e-4b0e-8f57-5d2f3c9d1a10", u"ana"_s, u"Ana Santos"_s, QByteArray(32, 'c'), {}};
}

class Cancelling final : public Progress
{
public:
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return cancelled; }
    std::atomic<bool> cancelled = false;
};

/// A key, the port it is plugged into, and what speaks with it.
struct Bench {
    SoftKey key;
    SoftTransport port{QList{&key}};
    FidoSecurityKeys keys{port};

    [[nodiscard]] QString path() const { return must(port.plugged()).first().path; }
    [[nodiscard]] Result<KeyCredential> make(const KeyWish &asked = wish(), const char *pin = "") const
    {
        NoProgress unwatched;
        return keys.make(path(), asked, SecretBytes::ofBytes(QByteArrayView(pin)), unwatched);
    }

    /// What the key answers at a sign-in.
    [[nodiscard]] KeyAssertion assertion(const KeyCredential &credential, const QString &place = portal) const
    {
        const QByteArray challenge(32, 's');
        fido_dev_t *device = fido_dev_new();
        fido_assert_t *given = fido_assert_new();
        const auto release = qScopeGuard([&] {
            fido_dev_close(device);
            fido_dev_free(&device);
            fido_assert_free(&given);
        });
        KeyAssertion answer;
        if (port.open(device, path()) == FIDO_OK && fido_assert_set_rp(given, place.toUtf8().constData()) == FIDO_OK
            && fido_assert_set_clientdata_hash(given, softkey::octets(challenge), 32) == FIDO_OK
            && fido_assert_allow_cred(given, softkey::octets(credential.id), size_t(credential.id.size())) == FIDO_OK
            && fido_dev_get_assert(device, given, nullptr) == FIDO_OK) {
            // libfido2 has the data in its CBOR form, a byte string of fewer than 256 bytes.
            const QByteArray wrapped(reinterpret_cast<const char *>(fido_assert_authdata_ptr(given, 0)),
                                     qsizetype(fido_assert_authdata_len(given, 0)));
            answer.authenticatorData = QCborValue::fromCbor(wrapped).toByteArray();
            answer.signature = {reinterpret_cast<const char *>(fido_assert_sig_ptr(given, 0)), qsizetype(fido_assert_sig_len(given, 0))};
            answer.challenge = challenge;
        }
        return answer;
    }
};

}  // namespace

class TestFidoSecurityKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsPluggedIn()
    {
        const Bench bench;
        QCOMPARE(must(bench.keys.plugged()).size(), 1);
        QCOMPARE(must(bench.keys.plugged()).first().name, u"Soft key"_s);
        const UsbTransport usb;
        const auto real = usb.plugged();  // whatever there is on this computer, the question has an answer
        QVERIFY(real || real.error().kind == Error::Kind::Network);
    }

    void registersAKeyWithEachKindOfAttestation_data()
    {
        QTest::addColumn<Attests>("attests");
        QTest::addColumn<QString>("format");
        QTest::newRow("none") << Attests::None << u"none"_s;
        QTest::newRow("packed, by itself") << Attests::Self << u"packed"_s;
        QTest::newRow("packed, by its maker") << Attests::ByCertificate << u"packed"_s;
    }
    void registersAKeyWithEachKindOfAttestation()
    {
        QFETCH(Attests, attests);
        Bench bench;
        bench.key.attests = attests;
        const KeyCredential made = must(bench.make());
        QTEST(made.attestation, "format");
        QCOMPARE(made.algorithm, -7);
        QCOMPARE(made.id.size(), 32);
        QCOMPARE(made.publicKey.size(), 77);
        QCOMPARE(made.aaguid, u"01234567-89ab-cdef-0123-456789abcdef"_s);
        QCOMPARE(made.signCount, 1);
        QCOMPARE(must(bench.keys.verify(made, portal, bench.assertion(made))), 2);
    }

    void registersAU2fKey()
    {
        Bench bench;
        bench.key.isU2f = true;
        QVERIFY(!must(bench.keys.abilities(bench.path())).isFido2);
        const KeyCredential made = must(bench.make());
        QCOMPARE(made.attestation, u"fido-u2f"_s);
        QCOMPARE(made.id.size(), 64);
        QCOMPARE(made.aaguid, u"00000000-0000-0000-0000-000000000000"_s);
    }

    void refusesAnAttestationThatDoesNotHold_data()
    {
        QTest::addColumn<Attests>("attests");
        QTest::addColumn<bool>("isU2f");
        QTest::newRow("wrong signature") << Attests::WithWrongSignature << false;
        QTest::newRow("wrong signature of a U2F key") << Attests::WithWrongSignature << true;
        QTest::newRow("certificate of another model") << Attests::ForAnotherModel << false;
        QTest::newRow("certificate of an authority") << Attests::AsAnAuthority << false;
        QTest::newRow("made for another place") << Attests::ForAnotherPlace << false;
    }
    void refusesAnAttestationThatDoesNotHold()
    {
        QFETCH(Attests, attests);
        QFETCH(bool, isU2f);
        Bench bench;
        bench.key.attests = attests;
        bench.key.isU2f = isU2f;
        const auto refused = bench.make();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"attestation"_s) || refused.error().kind == Error::Kind::Network);
    }

    void refusesAKeyThatTheUserHasAlready_data()
    {
        QTest::addColumn<bool>("isU2f");
        QTest::newRow("CTAP 2") << false;
        QTest::newRow("U2F") << true;
    }
    void refusesAKeyThatTheUserHasAlready()
    {
        QFETCH(bool, isU2f);
        Bench bench;
        bench.key.isU2f = isU2f;
        KeyWish again = wish();
        again.excluded = {QByteArray(32, 'o'), must(bench.make()).id};
        QCOMPARE(bench.make(again).error().kind, Error::Kind::Conflict);
    }

    void asksForThePin()
    {
        Bench bench;
        bench.key.pin = "1234";
        QVERIFY(must(bench.keys.abilities(bench.path())).hasPin);
        QCOMPARE(bench.make().error().field, u"pin"_s);
        const auto wrong = bench.make(wish(), "4321");
        QCOMPARE(wrong.error().field, u"pin"_s);
        QVERIFY(wrong.error().message.contains(u"7"_s));
        QCOMPARE(must(bench.keys.abilities(bench.path())).retries, 7);
        QVERIFY(bench.make(wish(), "1234"));
        bench.key.retries = 0;
        QVERIFY(bench.make(wish(), "1234").error().message.contains(u"locked itself"_s));
    }

    void waitsForATouch()
    {
        Bench bench;
        bench.key.needsTouch = true;
        std::thread person([&] {
            while (!bench.key.isWaiting()) {
                std::this_thread::yield();
            }
            bench.key.touch();
        });
        const auto made = bench.make();
        person.join();
        QVERIFY(made);
    }

    void stopsWaitingWhenThePersonDoes_data() { refusesAKeyThatTheUserHasAlready_data(); }
    void stopsWaitingWhenThePersonDoes()
    {
        QFETCH(bool, isU2f);
        Bench bench;
        bench.key.isU2f = isU2f;
        bench.key.needsTouch = true;
        Cancelling progress;
        std::thread person([&] {
            while (!bench.key.isWaiting()) {
                std::this_thread::yield();
            }
            progress.cancelled = true;
        });
        const auto stopped = bench.keys.make(bench.path(), wish(), {}, progress);
        person.join();
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void givesUpWhenNobodyTouchesTheKey_data() { refusesAKeyThatTheUserHasAlready_data(); }
    void givesUpWhenNobodyTouchesTheKey()
    {
        QFETCH(bool, isU2f);
        SoftKey key;
        key.isU2f = isU2f;
        key.needsTouch = true;
        const SoftTransport port(QList{&key});
        const FidoSecurityKeys impatient(port, 150ms);
        NoProgress unwatched;
        const auto late = impatient.make(must(port.plugged()).first().path, wish(), {}, unwatched);
        QCOMPARE(late.error().kind, Error::Kind::Network);
        QVERIFY(late.error().message.contains(u"touch"_s));
    }

    void saysWhatToDoAboutAKeyThatIsGone()
    {
        Bench bench;
        bench.key.isUnplugged = true;
        QVERIFY(bench.make().error().message.contains(u"unplugged"_s));
        QVERIFY(bench.keys.abilities(bench.path()).error().message.contains(u"unplugged"_s));
    }

    void takesAnAssertionOfThisKeyForThisPlaceOnly()
    {
        Bench bench;
        const KeyCredential made = must(bench.make());
        const KeyCredential other = must(bench.make());
        KeyAssertion right = bench.assertion(made);
        QCOMPARE(must(bench.keys.verify(made, portal, right)), 3);
        QVERIFY(!bench.keys.verify(other, portal, right));
        QVERIFY(!bench.keys.verify(made, u"evil.example"_s, right));
        QVERIFY(!bench.keys.verify(made, portal, bench.assertion(made, u"evil.example"_s)));
        KeyAssertion wrong = right;
        wrong.challenge[0] = 'x';
        QVERIFY(!bench.keys.verify(made, portal, wrong));
        wrong = right;
        wrong.authenticatorData = wrong.authenticatorData.first(10);
        QVERIFY(!bench.keys.verify(made, portal, wrong));
        KeyCredential strange = made;
        strange.publicKey.chop(1);
        QVERIFY(!bench.keys.verify(strange, portal, right));
        QVERIFY(!bench.keys.verify(made, portal, {}));
    }

    void noticesACounterThatDidNotGrow()
    {
        Bench bench;
        KeyCredential made = must(bench.make());
        bench.key.setSignCount(6);
        const KeyAssertion seventh = bench.assertion(made);
        made.signCount = 7;
        const auto refused = bench.keys.verify(made, portal, seventh);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"copy"_s));
        made.signCount = 6;
        QCOMPARE(must(bench.keys.verify(made, portal, seventh)), 7);
    }
};

QTEST_GUILESS_MAIN(TestFidoSecurityKeys)
#include "tst_fidosecuritykeys.moc"
