// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/recoverykey.h"
#include "core/secrets/secretcipher.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestSecretCipher : public QObject
{
    Q_OBJECT

    static SecretBytes countingKey()
    {
        SecretBytes key(cipher::keySize);
        for (qsizetype i = 0; i < key.size(); ++i) {
            key.data()[i] = uchar(i);
        }
        return key;
    }

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const SecretBytes key = SecretBytes::random(cipher::keySize);
        const QByteArray sealed = cipher::seal(key, "a", SecretBytes::ofText(u"open sesame"_s));
        QVERIFY(!sealed.contains("sesame"));
        QVERIFY(cipher::open(key, "a", sealed).equals(SecretBytes::ofText(u"open sesame"_s)));
    }

    void sealsTheSameValueDifferentlyEachTime()
    {
        const SecretBytes key = SecretBytes::random(cipher::keySize);
        const SecretBytes plain = SecretBytes::ofText(u"open sesame"_s);
        QVERIFY(cipher::seal(key, "a", plain) != cipher::seal(key, "a", plain));
    }

    void refusesAnotherKeyAnotherContextAndEveryAlteredBit()
    {
        const SecretBytes key = SecretBytes::random(cipher::keySize);
        const QByteArray sealed = cipher::seal(key, "a", SecretBytes::ofText(u"x"_s));
        QVERIFY(cipher::open(SecretBytes::random(cipher::keySize), "a", sealed).isEmpty());
        QVERIFY(cipher::open(key, "b", sealed).isEmpty());
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray altered = sealed;
            altered[bit / 8] = char(altered.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(cipher::open(key, "a", altered).isEmpty(), QByteArray::number(bit).constData());
        }
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QVERIFY(cipher::open(key, "a", sealed.first(size)).isEmpty());
        }
    }

    void opensWhatAnotherImplementationSealed()
    {
        // draft-irtf-cfrg-xchacha-03, A.3.1: nonce, ciphertext and tag of the "Ladies and Gentlemen" example.
        SecretBytes key(cipher::keySize);
        for (qsizetype i = 0; i < key.size(); ++i) {
            key.data()[i] = uchar(0x80 + i);
        }
        const QByteArray sealed
            = QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"
                                  "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
                                  "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                  "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
        const SecretBytes plain = cipher::open(key, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"), sealed);
        QCOMPARE(QByteArray(plain.view().data(), plain.size()),
                 QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would "
                            "be it."));
    }

    void bindsWordsSoThatNoneFlowsIntoTheNext()
    {
        QVERIFY(cipher::bound({u"ab"_s, u"c"_s}) != cipher::bound({u"a"_s, u"bc"_s}));
        QVERIFY(cipher::bound({u"a"_s}) != cipher::bound({u"a"_s, QString()}));
    }

    void refusesAnEffortThatNoProgramOfOursWrote()
    {
        cipher::Derivation how = cipher::newDerivation();
        how.memory = quint64(1) << 40U;
        QVERIFY(!cipher::derive(SecretBytes::ofText(u"x"_s), how));
        how = cipher::newDerivation();
        how.operations = 1'000'000;
        QVERIFY(!cipher::derive(SecretBytes::ofText(u"x"_s), how));
        how = cipher::newDerivation();
        how.salt.chop(1);
        QVERIFY(!cipher::derive(SecretBytes::ofText(u"x"_s), how));
    }

    void takesAPassphraseInWhicheverNormalFormItIsTyped()
    {
        QVERIFY(SecretBytes::ofText(u"caf\u00e9"_s).equals(SecretBytes::ofText(u"cafe\u0301"_s)));
    }

    void writesTheRecoveryKeyInGroups()
    {
        // By an implementation of its own: BLAKE2b-256 of the key, its first three bytes behind the key, in Crockford's Base32.
        QCOMPARE(recoveryKeyText(countingKey()), u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFW-PBTH"_s);
        QVERIFY(must(keyOfRecoveryText(recoveryKeyText(countingKey()))).equals(countingKey()));
    }

    void readsTheRecoveryKeyAsPeopleTypeIt()
    {
        const SecretBytes key = SecretBytes::random(cipher::keySize);
        const QString text = recoveryKeyText(key);
        QString sloppy = text.toLower();
        sloppy.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
        QVERIFY(must(keyOfRecoveryText(sloppy)).equals(key));
        QVERIFY(must(keyOfRecoveryText(u"Recovery key of corp\nKeep it safe.\n\n  %1\r\nMade today.\n"_s.arg(text))).equals(key));
        QVERIFY(must(keyOfRecoveryText(QString(text).replace(34, 1, u"\n"_s))).equals(key));
    }

    void noticesEveryWrongCharacterOfARecoveryKey()
    {
        const QString text = recoveryKeyText(SecretBytes::random(cipher::keySize));
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'-') {
                continue;
            }
            QString wrong = text;
            wrong[i] = text.at(i) == u'7' ? u'8' : u'7';
            const auto read = keyOfRecoveryText(wrong);
            QVERIFY(!read);
            QCOMPARE(read.error().field, u"recoveryKey"_s);
            QVERIFY(read.error().message.contains(u"typing mistake"_s));
        }
        QVERIFY(keyOfRecoveryText(text.chopped(1)).error().message.contains(u"56"_s));
        QVERIFY(!keyOfRecoveryText({}));
    }
};

QTEST_GUILESS_MAIN(TestSecretCipher)
#include "tst_secretcipher.moc"
