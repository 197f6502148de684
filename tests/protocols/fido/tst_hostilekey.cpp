// SPDX-License-Identifier: Apache-2.0
// A security key that is broken or means harm: nothing that it says is believed unread, and nothing of it stops the program.
#include "core/base/progress.h"
#include "protocols/fido/fidosecuritykeys.h"
#include "tests/support/softkey.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

using Alteration = std::function<void(SoftKey &)>;
Q_DECLARE_METATYPE(Alteration)

namespace {

const QString portal = QStringLiteral("d-0123456789.awsapps.com");

// Where things are in the authenticator data that the soft key makes (WebAuthn, section 6.1): 32 bytes of the place, flags, 4 of the
// counter, 16 of the model, 2 of a length, 32 of the credential, then the key.
constexpr qsizetype flags = 32;
constexpr qsizetype nameLength = 53;
constexpr qsizetype name = 55;
constexpr qsizetype key = name + 32;
constexpr qsizetype x = key + 10;
constexpr qsizetype y = x + 32 + 3;

Alteration inData(const std::function<void(QByteArray &)> &alter)
{
    return [alter](SoftKey &soft) { soft.alterData = alter; };
}
Alteration inAnswer(const std::function<void(QCborMap &)> &alter)
{
    return [alter](SoftKey &soft) { soft.alterAnswer = alter; };
}
Alteration inBytes(const std::function<void(QByteArray &)> &alter)
{
    return [alter](SoftKey &soft) { soft.alterAnswerBytes = alter; };
}
/// In the statement of a key that vouches for itself.
Alteration inStatement(const QString &word, const QCborValue &value)
{
    return [word, value](SoftKey &soft) {
        soft.attests = SoftKey::Attests::Self;
        soft.alterAnswer = [word, value](QCborMap &answer) {
            QCborMap statement = answer.value(3).toMap();
            statement.remove(word);
            if (!value.isUndefined()) {
                statement.insert(word, value);
            }
            answer.insert(3, statement);
        };
    };
}

}  // namespace

class TestHostileKey : public QObject
{
    Q_OBJECT

    static Result<KeyCredential> made(const Alteration &alter)
    {
        SoftKey soft;
        if (alter) {
            alter(soft);
        }
        const SoftTransport port{QList{&soft}};
        const FidoSecurityKeys keys{port};
        NoProgress unwatched;
        const KeyWish wish{portal, portal, "9b2f7c1e", u"ana"_s, u"Ana Santos"_s, QByteArray(32, 'c'), {}};
        return keys.make(must(port.plugged()).first().path, wish, {}, unwatched);
    }

private Q_SLOTS:
    void takesWhatIsRight() { QVERIFY(made({})); }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<Alteration>("alter");
        // The public key.
        QTest::newRow("a point beside the curve") << inData([](QByteArray &data) { data[y + 31] = char(data.at(y + 31) ^ 1); });
        QTest::newRow("a point of zeros") << inData([](QByteArray &data) { data.replace(x, 32, QByteArray(32, '\0')); });
        QTest::newRow("a point beyond the field") << inData([](QByteArray &data) { data.replace(x, 32, QByteArray(32, '\xff')); });
        QTest::newRow("another algorithm") << inData([](QByteArray &data) { data[key + 4] = 0x27; });
        QTest::newRow("another kind of key") << inData([](QByteArray &data) { data[key + 2] = 3; });
        QTest::newRow("another curve") << inData([](QByteArray &data) { data[key + 6] = 6; });
        QTest::newRow("a coordinate that is too short") << inData([](QByteArray &data) {
            data[x - 1] = 31;
            data.remove(x, 1);
        });
        QTest::newRow("no y") << inData([](QByteArray &data) {
            data[key] = char(0xa4);
            data.truncate(x + 32);
        });
        QTest::newRow("no key") << inData([](QByteArray &data) { data.truncate(key); });
        QTest::newRow("half a key") << inData([](QByteArray &data) { data.truncate(x + 7); });
        QTest::newRow("an array for a key") << inData([](QByteArray &data) { data[key] = char(0x85); });
        // The rest of the data.
        QTest::newRow("no name") << inData([](QByteArray &data) {
            data[nameLength + 1] = 0;
            data.remove(name, 32);
        });
        QTest::newRow("a name longer than it is") << inData([](QByteArray &data) {
            data[nameLength] = char(0xff);
            data[nameLength + 1] = char(0xff);
        });
        QTest::newRow("nobody there") << inData([](QByteArray &data) { data[flags] = 0x40; });
        QTest::newRow("no credential said") << inData([](QByteArray &data) { data[flags] = 0x01; });
        QTest::newRow("an extension said that is not there") << inData([](QByteArray &data) { data[flags] = char(0xc1); });
        QTest::newRow("another place") << inData([](QByteArray &data) { data[0] = char(data.at(0) ^ 1); });
        QTest::newRow("nothing") << inData([](QByteArray &data) { data.clear(); });
        QTest::newRow("a few bytes") << inData([](QByteArray &data) { data.truncate(36); });
        // The answer around it.
        QTest::newRow("no form") << inAnswer([](QCborMap &answer) { answer.remove(1); });
        QTest::newRow("a form that is none") << inAnswer([](QCborMap &answer) { answer.insert(1, u"android-safetynet"_s); });
        QTest::newRow("a form of bytes") << inAnswer([](QCborMap &answer) { answer.insert(1, QByteArray("none")); });
        QTest::newRow("no data") << inAnswer([](QCborMap &answer) { answer.remove(2); });
        QTest::newRow("a text for data") << inAnswer([](QCborMap &answer) { answer.insert(2, u"data"_s); });
        QTest::newRow("packed, with nothing in it") << inAnswer([](QCborMap &answer) { answer.insert(1, u"packed"_s); });
        QTest::newRow("U2F, with nothing in it") << inAnswer([](QCborMap &answer) { answer.insert(1, u"fido-u2f"_s); });
        QTest::newRow("an array") << inBytes([](QByteArray &bytes) { bytes[1] = char(0x83); });
        QTest::newRow("nested deeply") << inBytes([](QByteArray &bytes) { bytes = '\0' + QByteArray(1800, '\x81'); });
        QTest::newRow("a length beyond all numbers")
            << inBytes([](QByteArray &bytes) { bytes = QByteArray::fromHex("005bffffffffffffffff"); });
        QTest::newRow("members beyond all numbers")
            << inBytes([](QByteArray &bytes) { bytes = QByteArray::fromHex("00bbffffffffffffffff01"); });
        QTest::newRow("an end that never comes") << inBytes([](QByteArray &bytes) { bytes = QByteArray::fromHex("00bf01"); });
        QTest::newRow("nothing at all") << inBytes([](QByteArray &bytes) { bytes = QByteArray(1, '\0'); });
        QTest::newRow("cut off") << inBytes([](QByteArray &bytes) { bytes.chop(20); });
        // The statement.
        QTest::newRow("signed with RSA, it says") << inStatement(u"alg"_s, -257);
        QTest::newRow("signed with Ed25519, it says") << inStatement(u"alg"_s, -8);
        QTest::newRow("no signature") << inStatement(u"sig"_s, QCborValue(QCborValue::Undefined));
        QTest::newRow("an empty signature") << inStatement(u"sig"_s, QByteArray());
        QTest::newRow("a long signature") << inStatement(u"sig"_s, QByteArray(1000, 'x'));
        QTest::newRow("a certificate that is none") << inStatement(u"x5c"_s, QCborArray{QByteArray("x")});
        QTest::newRow("an empty certificate") << inStatement(u"x5c"_s, QCborArray{QByteArray()});
        QTest::newRow("a text for a certificate") << inStatement(u"x5c"_s, QCborArray{u"x"_s});
        QTest::newRow("another's certificate") << inStatement(u"x5c"_s, QCborArray{softkey::Maker(softkey::model(), false).certificate});
    }
    void refusesWhatIsWrong()
    {
        QFETCH(Alteration, alter);
        const auto refused = made(alter);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void refusesAPublicKeyThatWasAltered_data()
    {
        QTest::addColumn<QByteArray>("cose");
        const QByteArray whole = softkey::Pair().cose();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << whole.first(40);
        QTest::newRow("longer") << whole + 'x';
        QTest::newRow("beside the curve") << whole.chopped(1) + char(whole.back() ^ 1);
        QTest::newRow("another curve") << QByteArray(whole).replace(6, 1, "\x06");
    }
    void refusesAPublicKeyThatWasAltered()
    {
        QFETCH(QByteArray, cose);
        const SoftTransport port;
        KeyCredential credential;
        credential.publicKey = cose;
        credential.algorithm = -7;
        const KeyAssertion assertion{softkey::sha256(portal.toUtf8()) + QByteArray::fromHex("0100000001"), "signature",
                                     QByteArray(32, 's')};
        QVERIFY(!FidoSecurityKeys(port).verify(credential, portal, assertion));
    }

    void refusesAnAnswerThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("data");
        const QByteArray place = softkey::sha256(portal.toUtf8());
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the place alone") << place;
        QTest::newRow("no counter") << place + '\1';
        QTest::newRow("more behind it") << place + QByteArray::fromHex("0100000001") + QByteArray(3000, 'x');
        QTest::newRow("an extension that is cut off") << place + QByteArray::fromHex("8100000001a1");
        QTest::newRow("a credential that is cut off") << place + QByteArray::fromHex("4100000001");
    }
    void refusesAnAnswerThatIsNone()
    {
        QFETCH(QByteArray, data);
        const softkey::Pair pair;
        const SoftTransport port;
        KeyCredential credential;
        credential.publicKey = pair.cose();
        credential.algorithm = -7;
        // Signed rightly: it is the data that is wrong.
        const QByteArray challenge(32, 's');
        QVERIFY(!FidoSecurityKeys(port).verify(credential, portal, {data, pair.sign(data + challenge), challenge}));
        const QByteArray right = softkey::sha256(portal.toUtf8()) + QByteArray::fromHex("0100000001");
        QCOMPARE(must(FidoSecurityKeys(port).verify(credential, portal, {right, pair.sign(right + challenge), challenge})), 1);
    }
};

QTEST_GUILESS_MAIN(TestHostileKey)
#include "tst_hostilekey.moc"
