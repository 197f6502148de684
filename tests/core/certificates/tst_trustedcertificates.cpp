// SPDX-License-Identifier: Apache-2.0
// The certificates of the external identity provider: imported, trusted, deleted. Feature S7.
#include "core/certificates/certificateservice.h"
#include "tests/support/history.h"
#include "tests/support/testproviders.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestTrustedCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s7ImportsWhatAnIdentityProviderGives_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("remark");
        QTest::newRow("valid.pem") << 1 << QString();
        QTest::newRow("valid.der") << 1 << QString();
        QTest::newRow("two.pem") << 2 << QString();
        QTest::newRow("curve.pem") << 1 << QString();
        QTest::newRow("chain.pem") << 1 << u"CN=Example Root is that of an authority"_s;
        QTest::newRow("expired.pem") << 1 << u"has expired on 2025-01-01"_s;
        QTest::newRow("not-yet-valid.pem") << 1 << u"is not valid before 2027-01-01"_s;
        QTest::newRow("expiring.pem") << 1 << u"expires soon, on 2026-04-20"_s;
        QTest::newRow("weak.pem") << 1 << u"a weak key of 1024 bits"_s;
        QTest::newRow("edwards.pem") << 1 << u"a key of the kind ED25519"_s;
    }
    void s7ImportsWhatAnIdentityProviderGives()
    {
        QFETCH(QString, remark);
        const auto read = readTrustedCertificates(providers::certificate(QString::fromLatin1(QTest::currentDataTag())), FixedClock().now());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(int(read->certificates.size()), "count");
        QCOMPARE(read->remarks.isEmpty(), remark.isEmpty());
        QVERIFY2(read->remarks.join(u'\n').contains(remark), qPrintable(read->remarks.join(u'\n')));
    }

    void s7RefusesWhatIsNoCertificate_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("garbage.pem") << u"damaged"_s;
        QTest::newRow("damaged.pem") << u"damaged"_s;
        QTest::newRow("text.pem") << u"no certificate"_s;
        QTest::newRow("too-large.pem") << u"at most 2500"_s;
    }
    void s7RefusesWhatIsNoCertificate()
    {
        QFETCH(QString, word);
        const auto read = readTrustedCertificates(providers::certificate(QString::fromLatin1(QTest::currentDataTag())), FixedClock().now());
        QVERIFY(!read);
        QCOMPARE(read.error().field, u"certificate"_s);
        QVERIFY2(read.error().message.contains(word), qPrintable(read.error().message));
    }

    void s7SaysWhichOfSeveralIsDamaged()
    {
        const QByteArray file = providers::certificate(u"valid.pem"_s) + providers::certificate(u"garbage.pem"_s);
        QVERIFY(readTrustedCertificates(file, FixedClock().now()).error().message.contains(u"Certificate 2 of this file"_s));
    }

    void s7TrustsSeveralAndUndoesEach()
    {
        const TestWorkspace test;
        providers::connect(*test);
        CertificateService service(*test);
        QCOMPARE(must(service.trusted()).size(), 1);
        must(service.trustAlso(providers::certificate(u"next.pem"_s)));
        QCOMPARE(lastEvent(*test).name, u"UpdateExternalIdPConfigurationForDirectory"_s);
        QCOMPARE(must(service.trusted()).size(), 2);
        QCOMPARE(service.trustAlso(providers::certificate(u"next.pem"_s)).error().kind, Error::Kind::Conflict);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(service.trusted()).size(), 1);
        must((*test).redo(must((*test).nextRedo())->id));
        QCOMPARE(must(service.trusted()).size(), 2);
        QVERIFY(must(service.trusted()).first().isActive);
        QVERIFY(!must(service.trusted()).first().isKeyMissing());
    }

    void s7TrustsNoneWithoutAnIdentityProvider()
    {
        const TestWorkspace test;
        QCOMPARE(CertificateService(*test).trustAlso(providers::certificate(u"valid.pem"_s)).error().kind, Error::Kind::Forbidden);
    }

    void s7KeepsTheLastValidOne()
    {
        TestWorkspace test;
        providers::connect(*test);
        CertificateService service(*test);
        const Certificate valid = must(service.trusted()).first();
        QVERIFY(service.remove(valid.id).error().message.contains(u"only certificate"_s));
        must(service.trustAlso(providers::certificate(u"expired.pem"_s)));
        must(service.trustAlso(providers::certificate(u"not-yet-valid.pem"_s)));
        const auto refused = service.remove(valid.id);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"last valid certificate"_s));
        must(service.trustAlso(providers::certificate(u"next.pem"_s)));
        const qint64 trusting = must((*test).nextUndo())->id;
        must(service.remove(valid.id));
        QCOMPARE(must(service.trusted()).size(), 3);
        // Nor is it taken back from under what was removed since.
        const auto undone = (*test).undo(trusting);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QVERIFY2(undone.error().details.contains(u"No valid certificate"_s), qPrintable(undone.error().details));
    }

    void s7AnExpiredOneGoesAtAnyTimeButNotTheOnlyOne()
    {
        TestWorkspace test;
        providers::connect(*test);
        CertificateService service(*test);
        must(service.trustAlso(providers::certificate(u"expired.pem"_s)));
        const auto all = must(service.trusted());
        const auto expired
            = std::find_if(all.cbegin(), all.cend(), [&](const Certificate &each) { return each.notAfter < test.clock.now(); });
        QVERIFY(expired != all.cend());
        must(service.remove(expired->id));
        QCOMPARE(must(service.trusted()).size(), 1);
    }

    void s7AnUndoLeavesNoProviderWithoutACertificate()
    {
        const TestWorkspace test;
        providers::connect(*test);
        CertificateService service(*test);
        const Certificate::Id first = must(service.trusted()).first().id;
        must(service.trustAlso(providers::certificate(u"next.pem"_s)));
        const qint64 import = must((*test).nextUndo())->id;
        must(service.remove(first));
        const auto undone = (*test).undo(import);
        QVERIFY(!undone);
        QVERIFY2(undone.error().details.contains(u"nobody could sign in"_s), qPrintable(undone.error().details));
        QCOMPARE(must(service.trusted()).size(), 1);
    }

    void s7RemindsOfThem()
    {
        const TestWorkspace test;
        providers::connect(*test);
        CertificateService service(*test);
        must(service.trustAlso(providers::certificate(u"expiring.pem"_s)));
        QCOMPARE(must(service.urgent()).size(), 1);
        QCOMPARE(must(service.remind()), 1);
        QVERIFY(lastEvent(*test).summary.contains(u"soon.example.com"_s));
        QCOMPARE(service.activate(must(service.trusted()).first().id).error().kind, Error::Kind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestTrustedCertificates)
#include "tst_trustedcertificates.moc"
