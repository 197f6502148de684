// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString corpus(const QString &name)
{
    return QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")).filePath(u"tests/corpus/saml/"_s + name);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList inspection(const QString &file, const QStringList &more = {})
{
    return QStringList{u"saml"_s,
                       u"inspect"_s,
                       file,
                       u"--certificate"_s,
                       corpus(u"keys/idp-certificate.pem"_s),
                       u"--at"_s,
                       u"2026-03-02T09:30:00Z"_s}
           + more;
}

QStringList codesIn(const Ran &ran)
{
    QStringList codes;
    for (const QJsonValue &reason : ran.object()[u"reasons"].toArray()) {
        codes.append(reason[u"code"].toString());
    }
    return codes;
}

}  // namespace

class TestSaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatASignedResponseSays()
    {
        const CommandLine line(false);
        const Ran ran = line.run(inspection(corpus(u"responses/assertion-signed.xml"_s),
                                            {u"--audience"_s, u"https://sp.example.com/metadata"_s, u"--acs"_s,
                                             u"https://sp.example.com/acs"_s, u"--in-response-to"_s, u"_request0123456789"_s}));
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(ran.object()[u"valid"], true);
        QCOMPARE(ran.object()[u"nameId"], u"ana@example.com"_s);
        QCOMPARE(ran.object()[u"attributes"][2][u"values"].toArray(), (QJsonArray{u"staff"_s, u"ops"_s}));
        QCOMPARE(ran.object()[u"signatures"][0][u"covers"], u"Assertion"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QStringList>("codes");
        const QString usual = u"assertion-signed.xml"_s;
        QTest::newRow("audience") << usual << QStringList{u"--audience"_s, u"x"_s} << QStringList{u"WrongAudience"_s};
        QTest::newRow("acs") << usual << QStringList{u"--acs"_s, u"x"_s} << QStringList{u"WrongRecipient"_s};
        QTest::newRow("request") << usual << QStringList{u"--in-response-to"_s, u"x"_s} << QStringList{u"WrongRequest"_s};
        QTest::newRow("wrapped") << u"xsw3.xml"_s << QStringList{u"--signature-only"_s} << QStringList{u"TwoAssertions"_s, u"Wrapped"_s};
        QTest::newRow("comment") << u"comment.xml"_s << QStringList() << QStringList{u"CommentInside"_s};
        QTest::newRow("DTD") << u"doctype.xml"_s << QStringList() << QStringList{u"Doctype"_s};
        QTest::newRow("SHA-1") << u"sha1.xml"_s << QStringList() << QStringList{u"WeakAlgorithm"_s};
    }

    void refuses()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, more);
        QFETCH(const QStringList, codes);
        const CommandLine line(false);
        const Ran ran = line.run(QStringList{u"--format"_s, u"json"_s} + inspection(corpus(u"responses/"_s + file), more));
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.object()[u"valid"], false);
        QCOMPARE(codesIn(ran), codes);
        QCOMPARE(ran.error()[u"field"], u"file"_s);
    }

    void takesWhatItIsToldToTake()
    {
        const CommandLine line(false);
        COMPARE_CODE(line.run(inspection(corpus(u"responses/sha1.xml"_s), {u"--allow-sha1"_s})), 0);
        COMPARE_CODE(line.run({u"saml"_s, u"inspect"_s, u"-"_s, u"--certificate"_s, corpus(u"keys/other-certificate.pem"_s),
                               u"--certificate"_s, corpus(u"keys/idp-certificate.pem"_s), u"--signature-only"_s},
                              content(corpus(u"responses/assertion-signed.b64"_s))),
                     0);
        const Ran late = line.run({u"saml"_s, u"inspect"_s, corpus(u"responses/assertion-signed.xml"_s), u"--certificate"_s,
                                   corpus(u"keys/idp-certificate.pem"_s), u"--at"_s, u"2026-03-02T11:00:00Z"_s});
        COMPARE_CODE(late, 1);
        QCOMPARE(codesIn(late), QStringList{u"Expired"_s});
    }

    void quotesNothingThatSteersATerminal()
    {
        // A control sequence, a direction override, a tag and an end of line, which a message may have where it likes.
        const QString evil = QString::fromUtf8("\xC2\x9B"
                                               "31m\xE2\x80\xAEgnp\xF3\xA0\x80\xA1\nSecond line");
        QByteArray redirect = content(corpus(u"requests/redirect-signed.txt"_s)).trimmed();
        redirect.replace("SigAlg=http", "SigAlg=" + evil.toUtf8().toPercentEncoding() + "http");
        redirect.replace("RelayState=", "RelayState=" + evil.toUtf8().toPercentEncoding());
        const CommandLine line(false);
        const Ran ran = line.run({u"saml"_s, u"inspect"_s, u"-"_s, u"--certificate"_s, corpus(u"keys/other-certificate.pem"_s)}, redirect);
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.object()[u"relayState"].toString().startsWith(evil));
        QVERIFY(ran.object()[u"reasons"][0][u"message"].toString().contains(evil));
        for (const QByteArray &shown : {ran.out, ran.err}) {
            QVERIFY(shown.contains("gnp"));
            for (const char *bytes : {"\xC2\x9B", "\xE2\x80\xAE", "\xF3\xA0\x80\xA1", "\nSecond"}) {
                QVERIFY2(!shown.contains(bytes), shown.constData());
            }
        }
    }

    void decodesARequest()
    {
        const CommandLine line(false);
        const Ran ran = line.run({u"saml"_s, u"inspect"_s, corpus(u"requests/redirect.txt"_s)});
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.object()[u"kind"], u"AuthnRequest"_s);
        QCOMPARE(ran.object()[u"issuer"], u"https://sp.example.com/metadata"_s);
        QCOMPARE(ran.object()[u"relayState"], u"/reports?year=2026"_s);
        QCOMPARE(ran.object()[u"signed"], false);
    }

    void readsMetadata()
    {
        const CommandLine line(false);
        const Ran ran = line.run({u"metadata"_s, u"inspect"_s, corpus(u"metadata/service-provider.xml"_s)});
        COMPARE_CODE(ran, 0);
        const QJsonValue role = ran.object()[u"entities"][0][u"roles"][0];
        QCOMPARE(ran.object()[u"entities"][0][u"entityId"], u"https://sp.example.com/metadata"_s);
        QCOMPARE(role[u"role"], u"SPSSODescriptor"_s);
        QCOMPARE(role[u"endpoints"][2][u"location"], u"https://sp.example.com/acs"_s);
        QCOMPARE(role[u"certificates"][0][u"use"], u"signing"_s);
        QVERIFY(role[u"certificates"][0][u"subject"].toString().contains(u"Somebody else"_s));
    }

    void saysWhyMetadataIsOfNoUse()
    {
        const CommandLine line(false);
        line.write(u"page.html"_s, "<html><body>Sign in</body></html>");
        const Ran ran = line.run({u"metadata"_s, u"inspect"_s, u"page.html"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.complaint().contains(u"page.html: This is XML, but no SAML 2.0 metadata"_s), ran.err);
        COMPARE_CODE(line.run({u"metadata"_s, u"inspect"_s, u"missing.xml"_s}), 1);
    }
};

QTEST_GUILESS_MAIN(TestSaml)
#include "tst_saml.moc"
