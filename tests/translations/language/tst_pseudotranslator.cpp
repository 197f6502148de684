// SPDX-License-Identifier: Apache-2.0
#include "translations/pseudotranslator.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPseudoTranslator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disguisesTextsAndLeavesWhatPlaceholdersMean()
    {
        const PseudoTranslator latin(PseudoTranslator::Script::Latin);
        QCOMPARE(latin.disguised(u"&Add %1"_s), u"[&Áđđ %1~]"_s);
        QCOMPARE(latin.disguised(u"%L1 of %n"_s), u"[%L1 óƒ %n~]"_s);
        QCOMPARE(latin.disguised(u"<b>No</b>"_s), u"[<b>Ñó</b>~]"_s);
        QCOMPARE(latin.disguised(u"3 %"_s), u"3 %"_s);
        QCOMPARE(latin.disguised(QString()), QString());
        QVERIFY(PseudoTranslator(PseudoTranslator::Script::Arabic).disguised(u"Users"_s).at(1).direction() == QChar::DirAL);
    }
};

QTEST_GUILESS_MAIN(TestPseudoTranslator)
#include "tst_pseudotranslator.moc"
