// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/rowfields.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestRowFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatCanBeStored()
    {
        QVERIFY(RowFields::knows(u"userName"_s));
        QVERIFY(RowFields::knows(u"description"_s));
        QVERIFY(!RowFields::knows(u"groups"_s));
        QVERIFY(!RowFields::knows(QString()));
    }

    void replacesAValueThatIsStatedAgain()
    {
        RowFields fields;
        fields.insert(u"title"_s, u"Engineer"_s);
        fields.insert(u"userName"_s, u"ana"_s);
        fields.insert(u"title"_s, u"Ärztin"_s);
        fields.insert(u"nickName"_s, QString());
        QCOMPARE(fields.value(u"title"_s), u"Ärztin"_s);
        QCOMPARE(fields.value(u"userName"_s), u"ana"_s);
        QVERIFY(fields.contains(u"nickName"_s) && fields.value(u"nickName"_s).isEmpty());
        QVERIFY(!fields.contains(u"locale"_s));
        int visited = 0;
        fields.forEach([&visited](const QString &, const QString &) { ++visited; });
        QCOMPARE(visited, 3);
    }

    void givesBackValuesOfEveryLength_data()
    {
        QTest::addColumn<qsizetype>("length");
        for (const qsizetype length : {0, 1, 127, 128, 129, 16'383, 16'384, 70'000}) {
            QTest::addRow("%d bytes", int(length)) << length;
        }
    }
    void givesBackValuesOfEveryLength()
    {
        QFETCH(const qsizetype, length);
        const QByteArray text(length, 'x');
        RowFields fields;
        fields.reserve(3, length + 6);
        fields.appendUtf8(RowFields::numberOf(u"userName"_s), "ana");
        fields.appendUtf8(RowFields::numberOf(u"title"_s), text);
        fields.appendUtf8(RowFields::numberOf(u"locale"_s), "\u00e9");
        QCOMPARE(fields.value(u"userName"_s), u"ana"_s);
        QCOMPARE(fields.value(u"title"_s), QString::fromUtf8(text));
        QCOMPARE(fields.value(u"locale"_s), u"é"_s);

        RowFields others;  // the same, stated one by one in another order
        others.insert(u"locale"_s, u"é"_s);
        others.insert(u"title"_s, QString::fromUtf8(text));
        others.insert(u"userName"_s, u"ana"_s);
        QVERIFY(fields == others);
    }
};

QTEST_GUILESS_MAIN(TestRowFields)
#include "tst_rowfields.moc"
