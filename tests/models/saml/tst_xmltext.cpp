// SPDX-License-Identifier: Apache-2.0
#include "models/saml/xmltext.h"

#include "core/applications/assertioncomposer.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString stretchIn(const QString &xml, const TextStretch &place)
{
    return xml.mid(place.offset, place.length);
}

}  // namespace

class TestXmlText : public QObject
{
    Q_OBJECT

    using Part = AssertionOrigin::Part;

    static AssertionOrigin origin(Part part, const QString &value, const QString &name = {})
    {
        AssertionOrigin made;
        made.part = part;
        made.name = name;
        made.values = {value};
        return made;
    }

private Q_SLOTS:
    void givesEachElementALine_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("laidOut");
        QTest::newRow("nested") << QByteArray("<a><b>text</b><c/></a>") << u"<a>\n  <b>text</b>\n  <c/>\n</a>"_s;
        QTest::newRow("empty") << QByteArray("<a><b></b></a>") << u"<a>\n  <b></b>\n</a>"_s;
        QTest::newRow("a bracket in a value") << QByteArray("<a x=\">\"><b/></a>") << u"<a x=\">\">\n  <b/>\n</a>"_s;
        QTest::newRow("with a declaration") << QByteArray("<?xml version=\"1.0\"?><a/>") << u"<?xml version=\"1.0\"?>\n<a/>"_s;
        QTest::newRow("laid out already") << QByteArray("<a>\n    <b/>\n</a>\n") << u"<a>\n  <b/>\n</a>"_s;
        QTest::newRow("no XML") << QByteArray("fZLBTsMw") << u"fZLBTsMw"_s;
        QTest::newRow("cut off") << QByteArray("<a><b") << u"<a>\n  <b"_s;
        QTest::newRow("more ends than beginnings") << QByteArray("</a></b><c/>") << u"</a>\n</b>\n<c/>"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void givesEachElementALine()
    {
        QFETCH(const QByteArray, xml);
        QTEST(indentedXml(xml), "laidOut");
    }

    void findsWhereAValueStands()
    {
        const QString xml = indentedXml(
            "<p:Response Destination=\"https://a/?x=1&amp;y=2\" xmlns:p=\"p\"><s:Issuer>https://idp</s:Issuer><s:NameID>ana&amp;bob"
            "</s:NameID><s:SubjectConfirmationData Recipient=\"https://a/?x=1&amp;y=2\"/><s:Audience>https://a</s:Audience>"
            "<s:Attribute Name=\"one\"><s:AttributeValue>x</s:AttributeValue></s:Attribute>"
            "<s:Attribute Name=\"two\"><s:AttributeValue>x</s:AttributeValue></s:Attribute></p:Response>");
        const auto recipients = stretchesOf(origin(Part::Recipient, u"https://a/?x=1&y=2"_s), xml);
        QCOMPARE(recipients.size(), 2);
        QCOMPARE(stretchIn(xml, recipients.first()), u"https://a/?x=1&amp;y=2"_s);
        const auto subject = stretchesOf(origin(Part::Subject, u"ana&bob"_s), xml);
        QCOMPARE(subject.size(), 1);
        QCOMPARE(stretchIn(xml, subject.first()), u"ana&amp;bob"_s);
        // Two attributes have the same value: each is found in its own place.
        const auto one = stretchesOf(origin(Part::Attribute, u"x"_s, u"one"_s), xml);
        const auto two = stretchesOf(origin(Part::Attribute, u"x"_s, u"two"_s), xml);
        QCOMPARE(one.size(), 1);
        QCOMPARE(two.size(), 1);
        QVERIFY(one.first().offset < two.first().offset);
        QCOMPARE(stretchesOf(origin(Part::Issuer, u"https://idp"_s), xml).size(), 1);
        QCOMPARE(stretchesOf(origin(Part::Audience, u"https://a"_s), xml).size(), 1);
        QVERIFY(stretchesOf(origin(Part::Attribute, u"x"_s, u"three"_s), xml).isEmpty());
        QVERIFY(stretchesOf(origin(Part::RelayState, u"x"_s), xml).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestXmlText)
#include "tst_xmltext.moc"
