// SPDX-License-Identifier: Apache-2.0
// What can be mapped to what, and in which format: feature N3.
#include "core/applications/application.h"
#include "core/saml/samlnames.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestAttributeMapping : public QObject
{
    Q_OBJECT

    static QList<AttributeMapping> withSubject(const QList<AttributeMapping> &more)
    {
        return QList<AttributeMapping>{{subjectAttribute(), u"${user:subject}"_s, AttributeFormat::Unspecified}} + more;
    }

private Q_SLOTS:
    void hasOtherFormatsForTheSubjectThanForTheRest()
    {
        QCOMPARE(formatsFor(subjectAttribute()),
                 (QList{AttributeFormat::Unspecified, AttributeFormat::EmailAddress, AttributeFormat::Persistent,
                        AttributeFormat::Transient, AttributeFormat::X509SubjectName}));
        QCOMPARE(formatsFor(u"email"_s), (QList{AttributeFormat::Unspecified, AttributeFormat::Basic, AttributeFormat::Uri}));
        QCOMPARE(urnOf(AttributeFormat::Unspecified, subjectAttribute()), saml::unspecifiedNameId);
        QCOMPARE(urnOf(AttributeFormat::Unspecified, u"email"_s), saml::unspecifiedAttribute);
        QCOMPARE(urnOf(AttributeFormat::EmailAddress, subjectAttribute()), saml::emailNameId);
        QCOMPARE(urnOf(AttributeFormat::Uri, u"email"_s), saml::uriAttribute);
        QCOMPARE(subjectFormatOf(saml::persistentNameId), AttributeFormat::Persistent);
        QVERIFY(!subjectFormatOf(saml::basicAttribute));
        QVERIFY(!subjectFormatOf(QString()));
    }

    void everyFormatHasAWordThatIsReadAgain()
    {
        for (const AttributeFormat format : allAttributeFormats) {
            QCOMPARE(attributeFormatNamed(nameOf(format).toUpper()), format);
            QVERIFY(!labelOf(format).isEmpty());
        }
        QVERIFY(!attributeFormatNamed(u"other"_s));
    }

    void takesTextsAndReferencesMixed()
    {
        QVERIFY(validateMappings(withSubject({{u"https://aws.amazon.com/SAML/Attributes/Role"_s, u"a,b"_s, AttributeFormat::Uri},
                                              {u"Full Name"_s, u"${user:givenName} ${user:familyName}"_s, AttributeFormat::Basic},
                                              {u"groups"_s, u"${user:groups}"_s, AttributeFormat::Unspecified}})));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("said");
        const int any = int(AttributeFormat::Unspecified);
        QTest::newRow("no attribute") << QString() << u"x"_s << any << u"needs the application's name"_s;
        QTest::newRow("no value") << u"a"_s << QString() << any << u"needs a value"_s;
        QTest::newRow("unknown") << u"a"_s << u"x ${user:mail}"_s << any << u"character 3"_s;
        QTest::newRow("another language") << u"a"_s << u"${path:userName}"_s << any << u"${path:userName}"_s;
        QTest::newRow("control character") << u"a"_s << u"x\x07"_s << any << u"control character"_s;
        QTest::newRow("two lines of name") << u"a\nb"_s << u"x"_s << any << u"single line"_s;
        QTest::newRow("long name") << u"a"_s.repeated(513) << u"x"_s << any << u"512"_s;
        QTest::newRow("long value") << u"a"_s << u"x"_s.repeated(1025) << any << u"1024"_s;
        QTest::newRow("the Subject's format") << u"a"_s << u"x"_s << int(AttributeFormat::Persistent) << u"only the Subject"_s;
        QTest::newRow("an attribute's format") << subjectAttribute() << u"x"_s << int(AttributeFormat::Basic) << u"Subject can't have"_s;
        QTest::newRow("several names") << subjectAttribute() << u"${user:groups}"_s << any << u"one name"_s;
    }
    void refuses()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, expression);
        QFETCH(int, format);
        QFETCH(QString, said);
        const auto valid = validateMapping({attribute, expression, AttributeFormat(format)});
        QVERIFY(!valid);
        QCOMPARE(valid.error().field, u"mappings"_s);
        QVERIFY2(valid.error().message.contains(said), qPrintable(valid.error().message));
    }

    void refusesTheSameTwiceAndNoSubject()
    {
        const AttributeMapping email{u"email"_s, u"${user:email}"_s, AttributeFormat::Basic};
        QVERIFY(!validateMappings({email}));
        QVERIFY(!validateMappings(withSubject({email, email})));
        AttributeMapping other = email;
        other.attribute = u"Email"_s;
        QVERIFY(validateMappings(withSubject({email, other})));
        QList<AttributeMapping> many;
        for (int i = 0; i < 100; ++i) {
            many.append({u"a%1"_s.arg(i), u"x"_s, AttributeFormat::Basic});
        }
        QVERIFY(!validateMappings(withSubject(many)));
        QVERIFY(validateMappings(withSubject(many.mid(1))));
    }

    void everyKindBeginsWithMappingsThatAreValid()
    {
        for (const auto kind : {Application::Kind::Catalog, Application::Kind::Custom, Application::Kind::ExternalAccount}) {
            QVERIFY(validateMappings(usualMappings(kind)));
        }
        QVERIFY(usualMappings(Application::Kind::Integrated).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAttributeMapping)
#include "tst_attributemapping.moc"
