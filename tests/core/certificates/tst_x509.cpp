// SPDX-License-Identifier: Apache-2.0
// Certificates are read, and refused with a reason that a person understands; keys are made.
#include "core/certificates/x509.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

QByteArray bytesOf(const SecretBytes &secret)
{
    return {secret.view().data(), secret.size()};
}

}  // namespace

class TestX509 : public QObject
{
    Q_OBJECT

    MadeCertificate m_made;

    [[nodiscard]] QByteArray pem() const { return m_made.certificate.pem.toLatin1(); }

    static QString reasonFor(const QByteArray &file)
    {
        const auto read = readCertificate(file, CertificateLimits::ofServiceProvider());
        return read ? u"read"_s : read.error().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = makeCertificate({60, 1024}, u"Größe"_s, noon);
        QVERIFY(made);
        m_made = std::move(*made);
    }

    void readsWhatItHasMade()
    {
        const X509Certificate &read = m_made.certificate;
        QCOMPARE(read.subject, u"CN=Größe"_s);
        QCOMPARE(read.issuer, read.subject);
        QCOMPARE(read.notBefore, noon);
        QCOMPARE(read.notAfter, noon.addMonths(60));
        QCOMPARE(read.keyType, u"RSA"_s);
        QCOMPARE(read.bits, 1024);
        QCOMPARE(read.algorithm, SignatureAlgorithm::Sha256);
        QCOMPARE(read.serial.size(), 32);
        QCOMPARE(read.fingerprint.size(), 32 * 3 - 1);
        QVERIFY(belongTogether(read, m_made.key));
        QVERIFY(bytesOf(m_made.key).startsWith("-----BEGIN PRIVATE KEY-----\n"));
    }

    void readsPemWithAnythingAroundItAndDer()
    {
        const QByteArray around = "subject=somebody\r\n" + pem().replace("\n", "\r\n") + "\r\n";
        for (const QByteArray &file : {pem(), around, m_made.certificate.der}) {
            const auto read = readCertificate(file, CertificateLimits::ofServiceProvider());
            QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
            QCOMPARE(*read, m_made.certificate);
        }
    }

    void saysWhatAFileIsInstead_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray(" \n") << u"empty"_s;
        QTest::newRow("a key") << bytesOf(m_made.key) << u"private key, which nobody else"_s;
        QTest::newRow("an encrypted key") << QByteArray(
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n")
                                          << u"private key"_s;
        QTest::newRow("a key with its certificate") << bytesOf(m_made.key) + pem() << u"private key"_s;
        QTest::newRow("a key as DER") << QByteArray::fromBase64(bytesOf(m_made.key).split('\n').mid(1, 14).join()) << u"private key"_s;
        QTest::newRow("a request") << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n")
                                   << u"request"_s;
        QTest::newRow("a public key") << QByteArray("-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n") << u"public key"_s;
        QTest::newRow("a bundle") << QByteArray("-----BEGIN PKCS7-----\nAA==\n-----END PKCS7-----\n") << u"PKCS #7"_s;
        QTest::newRow("two") << pem() + pem() << u"2 certificate"_s;
        QTest::newRow("something else in PEM") << QByteArray("-----BEGIN CARROTS-----\n-----END CARROTS-----\n") << u"no certificate"_s;
        QTest::newRow("half of one") << pem().left(pem().size() / 2) << u"damaged"_s;
        QTest::newRow("other letters") << pem().replace("M", "?") << u"damaged"_s;
        QTest::newRow("DER and more") << m_made.certificate.der + "x" << u"follows"_s;
        QTest::newRow("half of DER") << m_made.certificate.der.left(200) << u"no certificate"_s;
        QTest::newRow("text") << QByteArray("hello") << u"no certificate"_s;
        QTest::newRow("metadata") << QByteArray("<EntityDescriptor/>") << u"no certificate"_s;
        QTest::newRow("a film") << QByteArray(70'000, 'x') << u"70000 bytes"_s;
    }
    void saysWhatAFileIsInstead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const QString reason = reasonFor(file);
        QVERIFY2(reason.contains(said), qPrintable(reason));
    }

    void takesTwoKilobytesAndNotMore()
    {
        QVERIFY(readCertificate(pem(), {pem().size()}));
        const auto large = readCertificate(pem(), {pem().size() - 1});
        QVERIFY(!large);
        QCOMPARE(large.error().field, u"certificate"_s);
        QCOMPARE(CertificateLimits::ofServiceProvider().most, 2048);
    }

    void tellsWhetherItIsValidNow()
    {
        const auto limits = CertificateLimits::ofServiceProvider();
        QVERIFY(readValidCertificate(pem(), limits, noon));
        QVERIFY(readValidCertificate(pem(), limits, noon.addMonths(60)));
        QVERIFY(readValidCertificate(pem(), limits, noon.addMonths(60).addSecs(1)).error().message.contains(u"2031-03-02"_s));
        QVERIFY(readValidCertificate(pem(), limits, noon.addSecs(-1)).error().message.contains(u"2026-03-02"_s));
    }

    void makesWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("algorithm");
        QTest::newRow("1024, SHA-1") << 1024 << int(SignatureAlgorithm::Sha1);
        QTest::newRow("2048, SHA-256") << 2048 << int(SignatureAlgorithm::Sha256);
    }
    void makesWhatWasAskedFor()
    {
        QFETCH(int, bits);
        QFETCH(int, algorithm);
        const auto made = makeCertificate({1, bits, SignatureAlgorithm(algorithm)}, u"x"_s, noon);
        QVERIFY(made);
        QCOMPARE(made->certificate.bits, bits);
        QCOMPARE(int(made->certificate.algorithm), algorithm);
        QVERIFY(made->certificate.fingerprint != m_made.certificate.fingerprint);
        QVERIFY(!belongTogether(m_made.certificate, made->key));
        QVERIFY(made->certificate.pem.size() < 2048);
    }

    void namesALongApplicationAsFarAsACertificateCan()
    {
        const auto certificate = signItself(m_made.key, u"😀"_s.repeated(100), SignatureAlgorithm::Sha256, noon, noon.addDays(1));
        QVERIFY(certificate);
        QCOMPARE(certificate->subject, u"CN="_s + u"😀"_s.repeated(64));
    }

    void refusesWishesThatNobodyShouldHave()
    {
        QVERIFY(validate(CertificateWish{}));
        QCOMPARE(validate({0}).error().field, u"months"_s);
        QCOMPARE(validate({241}).error().field, u"months"_s);
        QCOMPARE(validate({60, 512}).error().field, u"bits"_s);
        QCOMPARE(validate({60, 2048, SignatureAlgorithm::Other}).error().field, u"algorithm"_s);
        QVERIFY(warningsOf({}).isEmpty());
        QCOMPARE(warningsOf({60, 1024, SignatureAlgorithm::Sha1}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestX509)
#include "tst_x509.moc"
