// SPDX-License-Identifier: Apache-2.0
#include "core/policies/wildcard.h"

#include <QString>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestWildcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the same") << u"GetObject"_s << u"GetObject"_s << true;
        QTest::newRow("another case") << u"getobject"_s << u"GetObject"_s << false;
        QTest::newRow("a star at the end") << u"Get*"_s << u"GetObject"_s << true;
        QTest::newRow("a star for nothing") << u"Get*"_s << u"Get"_s << true;
        QTest::newRow("a star in the middle") << u"a*c"_s << u"abbbc"_s << true;
        QTest::newRow("a star that must take more") << u"a*bc"_s << u"abcbc"_s << true;
        QTest::newRow("two stars") << u"*b*"_s << u"abc"_s << true;
        QTest::newRow("stars alone") << u"**"_s << QString() << true;
        QTest::newRow("a question mark") << u"a?c"_s << u"abc"_s << true;
        QTest::newRow("a question mark for nothing") << u"ab?"_s << u"ab"_s << false;
        QTest::newRow("too short a text") << u"abc"_s << u"ab"_s << false;
        QTest::newRow("too long a text") << u"ab"_s << u"abc"_s << false;
        QTest::newRow("nothing for nothing") << QString() << QString() << true;
        QTest::newRow("many stars, no match") << u"*a*a*a*a*a*a*a*a*a*b"_s << QString(200, u'a') << false;
    }
    void fits()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QTEST(fitsWildcard(pattern, text), "fits");
    }

    void forgetsTheCaseWhenAsked() { QVERIFY(fitsWildcard(u"s3:GET*", u"s3:GetObject", Qt::CaseInsensitive)); }
};

QTEST_GUILESS_MAIN(TestWildcard)
#include "tst_wildcard.moc"
