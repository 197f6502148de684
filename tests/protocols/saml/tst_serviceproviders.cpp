// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Parts = SamlSigning::Parts;

QByteArray derOf(const QByteArray &pem)
{
    return QByteArray::fromBase64(pem.mid(pem.indexOf('\n'), pem.indexOf("-----END") - pem.indexOf('\n')));
}

/// A service provider that somebody else wrote.
class Peer
{
public:
    explicit Peer(const QString &name, Parts parts)
    {
        const bool isNode = name == u"node-saml" || name == u"samlify";
        const QString folder = samples::sourcePath(u"tests/peers/saml/"_s);
        m_process.setProgram(isNode ? u"node"_s : u"/usr/bin/python3"_s);
        m_process.setArguments({folder + (isNode ? u"serviceproviders.mjs"_s : u"serviceproviders.py"_s), name});
        m_process.start();
        m_process.write(QJsonDocument(known(parts)).toJson(QJsonDocument::Compact) + '\n');
    }

    /// What it makes of the responses, one after the other.
    QList<QJsonObject> answers(const QList<QByteArray> &responses)
    {
        for (const QByteArray &xml : responses) {
            m_process.write(xml.toBase64() + '\n');
        }
        m_process.closeWriteChannel();
        constexpr int patience = 60'000;
        if (!m_process.waitForFinished(patience)) {
            m_process.kill();
            m_process.waitForFinished();
        }
        QList<QJsonObject> answers;
        for (const QByteArray &line : m_process.readAllStandardOutput().trimmed().split('\n')) {
            answers.append(QJsonDocument::fromJson(line).object());
        }
        return answers;
    }

    [[nodiscard]] QByteArray complaint()
    {
        return "Is it installed? ./dev setup and ./dev peers do that.\n" + m_process.errorString().toUtf8() + '\n'
               + m_process.readAllStandardError();
    }

private:
    static QJsonObject known(Parts parts)
    {
        IdentityProvider idp;
        idp.entityId = samples::idp;
        idp.singleSignOn = {{saml::postBinding, u"https://gatehouse.example.org/saml/app"_s},
                            {saml::redirectBinding, u"https://gatehouse.example.org/saml/app"_s}};
        idp.nameIdFormats = {saml::emailNameId};
        idp.certificates = {{SamlCertificate::Use::Signing, derOf(samples::certificate())}};
        return {{u"metadata"_s, QString::fromUtf8(must(XmlSamlDocuments().identityProviderMetadata(idp)))},
                {u"certificate"_s, QString::fromLatin1(samples::certificate())},
                {u"issuer"_s, samples::idp},
                {u"signOn"_s, idp.singleSignOn.constFirst().location},
                {u"audience"_s, samples::audience},
                {u"acs"_s, samples::acs},
                {u"requestId"_s, samples::requestId},
                {u"isResponseSigned"_s, parts == Parts::AssertionAndResponse}};
    }

    QProcess m_process;
};

/// The response with one byte changed, at places all over what is signed.
QList<QByteArray> changedResponses(const QByteArray &xml)
{
    constexpr int places = 6;
    const qsizetype from = xml.indexOf("<saml:Subject>");
    const qsizetype to = xml.indexOf("</saml:Assertion>");
    QList<QByteArray> all{QByteArray(xml).replace(">ana@example.com</saml:NameID>", ">anb@example.com</saml:NameID>"),
                          QByteArray(xml).replace("<saml:Audience>https://sp.", "<saml:Audience>https://sq.")};
    for (int i = 0; i < places; ++i) {
        QByteArray changed = xml;
        const qsizetype at = from + (to - from) * i / places;
        changed[at] = char(changed.at(at) ^ 1);
        all.append(changed);
    }
    return all;
}

}  // namespace

class TestServiceProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptOurResponseAndRefuseItAfterOneChangedByte_data();
    void acceptOurResponseAndRefuseItAfterOneChangedByte();
};

void TestServiceProviders::acceptOurResponseAndRefuseItAfterOneChangedByte_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Parts>("parts");
    for (const char *name : {"pysaml2", "onelogin", "node-saml", "samlify"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << Parts::Assertion;
        QTest::addRow("%s, the response signed too", name) << QString::fromLatin1(name) << Parts::AssertionAndResponse;
    }
}

void TestServiceProviders::acceptOurResponseAndRefuseItAfterOneChangedByte()
{
    QFETCH(const QString, name);
    QFETCH(const Parts, parts);
    // They have no clock but that of the machine.
    const SamlAssertion said = samples::assertion(QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC));
    const XmlSamlDocuments documents;
    const QByteArray xml = must(samples::responder(documents)->respond(said, {SamlDigest::Sha256, parts}));
    const QList<QByteArray> changed = changedResponses(xml);

    Peer peer(name, parts);
    const QList<QJsonObject> answers = peer.answers(QList<QByteArray>{xml} + changed);
    QVERIFY2(answers.size() == changed.size() + 1, peer.complaint());
    QVERIFY2(answers.constFirst()[u"accepted"].toBool(), qPrintable(answers.constFirst()[u"why"].toString()));
    QCOMPARE(answers.constFirst()[u"nameId"], u"ana@example.com"_s);
    for (const SamlAttribute &attribute : said.attributes) {
        // One value may stand without a list around it.
        const QJsonValue seen = answers.constFirst()[u"attributes"][attribute.name];
        QCOMPARE(seen.isArray() ? seen.toArray() : QJsonArray{seen}, QJsonArray::fromStringList(attribute.values));
    }
    for (qsizetype i = 0; i < changed.size(); ++i) {
        QVERIFY2(!answers.at(i + 1)[u"accepted"].toBool(), qPrintable(u"%1 took change %2"_s.arg(name).arg(i)));
        QVERIFY(!answers.at(i + 1)[u"why"].toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestServiceProviders)
#include "tst_serviceproviders.moc"
