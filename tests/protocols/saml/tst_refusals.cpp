// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"
#include "tests/support/samlsurgery.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);

QString signedResponse()
{
    const XmlSamlDocuments documents;
    return QString::fromUtf8(must(samples::responder(documents)->respond(samples::assertion(moment), {})));
}

/// ` xmlns:p0="urn:x" xmlns:p1="urn:x"` and so on.
QByteArray declarations(int from, int count)
{
    QByteArray all;
    for (int i = from; i < from + count; ++i) {
        all += " xmlns:p" + QByteArray::number(i) + "=\"urn:x\"";
    }
    return all;
}

/// Elements in each other that declare five namespaces each, with one more that declares `more` inside.
QByteArray nested(int depth, int more)
{
    QByteArray all;
    for (int i = 0; i < depth; ++i) {
        all += "<a" + declarations(5 * i, 5) + '>';
    }
    return all + "<b" + declarations(1000, more) + "/><b" + declarations(2000, more) + "/>" + QByteArray("</a>").repeated(depth);
}

}  // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCostsTooMuchBeforeItCosts_data();
    void refusesWhatCostsTooMuchBeforeItCosts();
    void countsNamespacesWhereTheyHold();
    void readsLargeMetadataButNoBombs();
    void refusesWhatOthersMayReadOtherwise_data();
    void refusesWhatOthersMayReadOtherwise();

private:
    XmlSamlDocuments documents;
};

void TestRefusals::refusesWhatCostsTooMuchBeforeItCosts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("reasons");
    const QString xml = signedResponse();
    const auto named = [&xml](const QString &id) { return QString(xml).replace(u"_assertion1"_s, id).toUtf8(); };
    const QStringList malformed{u"Malformed"_s};
    QTest::newRow("a path in the ID") << named(u"xpointer(//*[count(//*)>count(//*)])"_s) << malformed;
    QTest::newRow("a path behind the ID") << named(u"_a')|//*[count(//*)>0]|id('_a"_s) << malformed;
    QTest::newRow("a scheme in the ID") << named(u"xmlns(a=b)"_s) << malformed;
    QTest::newRow("an ID in other letters") << named(u"_ñ"_s) << malformed;
    QTest::newRow("an ID with an end of line") << named(u"_a&#10;"_s) << malformed;
    QTest::newRow("an ID that begins with a digit") << named(u"1"_s) << malformed;
    QTest::newRow("a long ID") << named(QString(257, u'a')) << malformed;

    const auto prefixes = [](int count) { return u"PrefixList=\"%1\""_s.arg(u"xs "_s.repeated(count)); };
    const QString own = u"PrefixList=\"xs\""_s;
    const QStringList transform{u"Transform"_s};
    QTest::newRow("many namespaces in the transform") << surgery::changed(xml, own, prefixes(17)).toUtf8() << transform;
    const QString method = u"<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"%1"_s;
    const QString inside = u"><InclusiveNamespaces xmlns=\"http://www.w3.org/2001/10/xml-exc-c14n#\" %1/>"_s;
    const auto inMethod = [&](const QString &content) {
        return surgery::changed(xml, method.arg(u"/>"_s), method.arg(content) + u"</ds:CanonicalizationMethod>"_s).toUtf8();
    };
    QTest::newRow("many namespaces in the method") << inMethod(inside.arg(prefixes(17))) << transform;
    QTest::newRow("something else in the method") << inMethod(u"><a/>"_s) << transform;
    QTest::newRow("as many namespaces as may be") << inMethod(inside.arg(prefixes(16))) << QStringList{u"OtherKey"_s};

    const QStringList large{u"TooLarge"_s};
    QTest::newRow("more elements than may be") << "<a>" + QByteArray("<b/>").repeated(20'000) + "</a>" << large;
    QTest::newRow("more namespaces at once than may be") << nested(20, 1) << large;
    QTest::newRow("namespaces, thousands deep") << nested(39, 90) << large;
}

void TestRefusals::refusesWhatCostsTooMuchBeforeItCosts()
{
    QFETCH(const QByteArray, message);
    const SamlInspection seen = documents.inspect(message, samples::checks(moment));
    QTEST(samples::reasonsOf(seen), "reasons");
    QVERIFY(!seen.statements);
}

void TestRefusals::countsNamespacesWhereTheyHold()
{
    // 19 times 5 and 5 at once; those of a neighbour are gone again.
    QCOMPARE(samples::reasonsOf(documents.inspect(nested(19, 5), samples::checks(moment))), QStringList{u"UnknownKind"_s});
    QCOMPARE(samples::reasonsOf(documents.inspect("<a>" + QByteArray("<b/>").repeated(19'999) + "</a>", samples::checks(moment))),
             QStringList{u"UnknownKind"_s});
}

void TestRefusals::readsLargeMetadataButNoBombs()
{
    const QByteArray one = samples::sourceFile(u"tests/corpus/saml/metadata/service-provider.xml"_s);
    const QByteArray entity = one.mid(one.indexOf("<", one.indexOf("?>") + 2));
    QVERIFY(entity.contains("EntityDescriptor"));
    const QByteArray group = "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">" + entity.repeated(800);
    QCOMPARE(must(documents.readMetadata(group + "</md:EntitiesDescriptor>")).entities.size(), 800);
    const auto refused = documents.readMetadata(nested(50, 90));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"100"), qPrintable(refused.error().message));
}

void TestRefusals::refusesWhatOthersMayReadOtherwise_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("reason");
    const QString xml = signedResponse();
    const auto row = [&xml](const char *name, const QString &reason, const QString &from, const QString &to) {
        QTest::newRow(name) << surgery::changed(xml, from, to).toUtf8() << reason;
    };
    QTest::newRow("something behind a NUL") << xml.toUtf8() + '\0' + "<evil/>" << u"NotXml"_s;
    row("a NUL in a name", u"NotXml"_s, u"ana@"_s, u"ana"_s + QChar(0) + u'@');
    row("a prefix of no namespace", u"NotXml"_s, u"<samlp:Status>"_s, u"<evil:Status/><samlp:Status>"_s);
    row("one attribute by two names", u"NotXml"_s, u"<samlp:Status>"_s,
        u"<samlp:Status xmlns:a=\"urn:x\" xmlns:b=\"urn:x\" a:c=\"1\" b:c=\"2\">"_s);
    row("the same ID with white space", u"DuplicateId"_s, u"<samlp:Status>"_s, u"<samlp:Status xml:id=\" _assertion1 \">"_s);
    row("two methods", u"SignatureForm"_s, u"<ds:Reference "_s,
        u"<ds:SignatureMethod Algorithm=\"http://www.w3.org/2000/09/xmldsig#hmac-sha1\"/><ds:Reference "_s);
}

void TestRefusals::refusesWhatOthersMayReadOtherwise()
{
    QFETCH(const QByteArray, message);
    const SamlInspection seen = documents.inspect(message, samples::checks(moment));
    QCOMPARE(samples::reasonsOf(seen).size(), 1);
    QTEST(samples::reasonsOf(seen).constFirst(), "reason");
    QVERIFY(!seen.statements && seen.signatures.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
