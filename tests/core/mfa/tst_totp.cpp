// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/qrcode.h"
#include "core/mfa/totp.h"
#include "tests/support/testworkspace.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Hash = totp::Scheme::Hash;

SecretBytes secret(const char *text)
{
    return SecretBytes::ofBytes(QByteArrayView(text));
}

QString plain(const SecretBytes &bytes)
{
    return QString::fromUtf8(bytes.view());
}

/// What another program prints, without the line end; empty when it is not here.
QString printed(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

/// A portable bitmap of a code, eight pixels a module.
QByteArray bitmapOf(const QrCode &code)
{
    constexpr int scale = 8;
    const int side = code.size() + 2 * QrCode::quietZone;
    QByteArray image = "P5 " + QByteArray::number(side * scale) + ' ' + QByteArray::number(side * scale) + " 255\n";
    for (int y = 0; y < side * scale; ++y) {
        for (int x = 0; x < side * scale; ++x) {
            image += code.isDark(y / scale - QrCode::quietZone, x / scale - QrCode::quietZone) ? '\0' : '\xff';
        }
    }
    return image;
}

}  // namespace

class TestTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheCodesOfRfc4226_data()
    {
        QTest::addColumn<qint64>("counter");
        QTest::addColumn<QString>("code");
        const QStringList codes{u"755224"_s, u"287082"_s, u"359152"_s, u"969429"_s, u"338314"_s,
                                u"254676"_s, u"287922"_s, u"162583"_s, u"399871"_s, u"520489"_s};
        for (qint64 counter = 0; counter < codes.size(); ++counter) {
            QTest::addRow("%lld", counter) << counter << codes.at(counter);
        }
    }
    void makesTheCodesOfRfc4226()
    {
        QFETCH(qint64, counter);
        QTEST(must(totp::code(secret("12345678901234567890"), counter)), "code");
    }

    void makesTheCodesOfRfc6238_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("1970") << qint64(59) << QStringList{u"94287082"_s, u"46119246"_s, u"90693936"_s};
        QTest::newRow("2005") << qint64(1111111109) << QStringList{u"07081804"_s, u"68084774"_s, u"25091201"_s};
        QTest::newRow("2005, the next") << qint64(1111111111) << QStringList{u"14050471"_s, u"67062674"_s, u"99943326"_s};
        QTest::newRow("2009") << qint64(1234567890) << QStringList{u"89005924"_s, u"91819424"_s, u"93441116"_s};
        QTest::newRow("2033") << qint64(2000000000) << QStringList{u"69279037"_s, u"90698825"_s, u"38618901"_s};
        QTest::newRow("2603") << qint64(20000000000) << QStringList{u"65353130"_s, u"77737706"_s, u"47863826"_s};
    }
    void makesTheCodesOfRfc6238()
    {
        QFETCH(qint64, time);
        QFETCH(QStringList, codes);
        const char *const digits = "1234567890123456789012345678901234567890123456789012345678901234";
        const QList<std::pair<Hash, qsizetype>> hashes{{Hash::Sha1, 20}, {Hash::Sha256, 32}, {Hash::Sha512, 64}};
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            const totp::Scheme scheme{hashes.at(i).first, 8, 30};
            const SecretBytes seed = SecretBytes::ofBytes(QByteArrayView(digits, hashes.at(i).second));
            QCOMPARE(must(totp::code(seed, totp::stepAt(QDateTime::fromSecsSinceEpoch(time, Qt::UTC), scheme), scheme)), codes.at(i));
        }
    }

    void agreesWithOathtool()
    {
        if (QStandardPaths::findExecutable(u"oathtool"_s).isEmpty()) {
            QSKIP("oathtool is not installed");
        }
        for (int i = 0; i < 8; ++i) {
            const SecretBytes seed = totp::newSeed();
            const qint64 time = 1'700'000'000 + i * 7'654'321LL;
            const QString theirs
                = printed(u"oathtool"_s, {u"--totp"_s, u"--base32"_s, u"--now"_s, u"@%1"_s.arg(time), plain(totp::base32(seed))});
            QCOMPARE(must(totp::code(seed, time / 30)), theirs);
        }
    }

    void writesSeedsAsAppsTakeThemIn()
    {
        QCOMPARE(totp::newSeed().size(), 20);
        QVERIFY(!totp::newSeed().equals(totp::newSeed()));
        QCOMPARE(plain(totp::base32(secret("Hello!\xde\xad\xbe\xef"))), u"JBSWY3DPEHPK3PXP"_s);
        QCOMPARE(plain(totp::base32(secret("f"))), u"MY"_s);  // RFC 4648, section 10, without the padding
        QVERIFY(must(totp::fromBase32(secret("jbsw y3dp-ehpk 3pxp"))).equals(secret("Hello!\xde\xad\xbe\xef")));
        QVERIFY(must(totp::fromBase32(secret("MY"))).equals(secret("f")));
        for (const char *wrong : {"", "0189", "JBSW!", "ÄÖ"}) {
            QCOMPARE(totp::fromBase32(secret(wrong)).error().field, u"secret"_s);
        }
    }

    void findsTheStepOfACodeAndNoneTwice()
    {
        const SecretBytes seed = secret("12345678901234567890");
        QCOMPARE(must(totp::stepOf(seed, u"338314"_s, 4, 1, 0)), 4);
        QCOMPARE(must(totp::stepOf(seed, u"338314"_s, 5, 1, 0)), 4);
        QCOMPARE(must(totp::stepOf(seed, u"338314"_s, 3, 1, 0)), 4);
        QVERIFY(!must(totp::stepOf(seed, u"338314"_s, 6, 1, 0)));
        QVERIFY(!must(totp::stepOf(seed, u"338314"_s, 4, 1, 4)));
        QVERIFY(!must(totp::stepOf(seed, u"33831"_s, 4, 1, 0)));
        QCOMPARE(must(totp::stepOfPair(seed, u"338314"_s, u"254676"_s, 9, 20, 0)), 4);
        QVERIFY(!must(totp::stepOfPair(seed, u"254676"_s, u"338314"_s, 9, 20, 0)));
        QVERIFY(!must(totp::stepOfPair(seed, u"338314"_s, u"287922"_s, 9, 20, 0)));
    }

    void takesCodesAsPeopleTypeThem()
    {
        QCOMPARE(must(totp::typedCode(u" 012 345 "_s, u"code"_s)), u"012345"_s);
        QCOMPARE(must(totp::typedCode(u"٠١٢٣٤٥"_s, u"code"_s)), u"012345"_s);
        for (const QString &wrong : {u""_s, u"12345"_s, u"1234567"_s, u"12a456"_s}) {
            QCOMPARE(totp::typedCode(wrong, u"code2"_s).error().field, u"code2"_s);
        }
    }

    void writesTheUriWithEveryNameIntact()
    {
        const SecretBytes seed = secret("Hello!\xde\xad\xbe\xef");
        QCOMPARE(plain(totp::uriOf(seed, u"d-0123456789.awsapps.com"_s, u"ana"_s)),
                 u"otpauth://totp/d-0123456789.awsapps.com:ana?secret=JBSWY3DPEHPK3PXP&issuer=d-0123456789.awsapps.com&algorithm=SHA1"
                 "&digits=6&period=30"_s);
        const QUrl url(plain(totp::uriOf(seed, u"Contoso: Portal & Co"_s, u"zoë+%1@corp?/#"_s)));
        QCOMPARE(url.path(), u"/Contoso Portal & Co:zoë+%1@corp?/#"_s);
        QCOMPARE(QUrlQuery(url).queryItemValue(u"issuer"_s, QUrl::FullyDecoded), u"Contoso Portal & Co"_s);
    }

    void tellsSeedsApartByTheirDigest()
    {
        const SecretBytes seed = totp::newSeed();
        QCOMPARE(totp::digestOf(seed, u"d-1"_s), totp::digestOf(seed.copy(), u"d-1"_s));
        QVERIFY(totp::digestOf(seed, u"d-1"_s) != totp::digestOf(seed, u"d-2"_s));
        QVERIFY(totp::digestOf(seed, u"d-1"_s) != totp::digestOf(totp::newSeed(), u"d-1"_s));
    }

    void drawsAQrCodeThatAScannerReadsBack()
    {
        const QTemporaryDir folder;
        for (const QString &account :
             {u"ana"_s, u"zoë+%1@corp?/#"_s, u"a-name-that-is-as-long-as-a-username-may-be-"_s.repeated(3).left(128)}) {
            const SecretBytes uri = totp::uriOf(totp::newSeed(), u"d-0123456789.awsapps.com"_s, account);
            const QrCode code = must(QrCode::of(uri));
            QVERIFY(!code.isDark(-1, 0) && !code.isDark(0, code.size()));
            QVERIFY(code.isDark(0, 0) && code.isDark(0, 6) && !code.isDark(1, 1));
            if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty()) {
                QSKIP("zbarimg is not installed");
            }
            QFile file(folder.filePath(u"code.pgm"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bitmapOf(code));
            file.close();
            QCOMPARE(printed(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file.fileName()}), plain(uri));
        }
        QVERIFY(!QrCode::of(SecretBytes(4000)));
    }

    void drawsItInATerminalDarkOnLight()
    {
        const QrCode code = must(QrCode::of(secret("otpauth://totp/x")));
        const QStringList lines = code.forTerminal().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), (code.size() + 2 * QrCode::quietZone + 1) / 2);
        for (const QString &line : lines) {
            QVERIFY(line.startsWith(u"\x1b[30;107m"_s) && line.endsWith(u"\x1b[0m"_s));
            QCOMPARE(line.size(), code.size() + 2 * QrCode::quietZone + 9 + 4);
        }
        QVERIFY(lines.at(2).contains(u"    █▀▀▀▀▀█"_s));  // the upper left corner of the pattern that is looked for
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "tst_totp.moc"
