// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/accessiblerole.h"
#include "ui/shell/parts.h"

#include <QScrollArea>
#include <QTest>

using namespace gatehouse;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScrollAreaAnswersForPartsThatHaveGone()
    {
        QWidget window;
        QScrollArea *area = makeScrollArea(new QWidget, &window);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(area);
        QVERIFY(heard);
        const int parts = heard->childCount();
        QVERIFY(parts > 0);
        QVERIFY(heard->child(0));
        QVERIFY(!heard->child(parts));
        QVERIFY(!heard->child(parts + 7));
        QVERIFY(!heard->child(-1));
    }

    void aWidgetIsWhatItSaysItIs()
    {
        QWidget chart;
        setAccessibleRole(&chart, QAccessible::Chart);
        QCOMPARE(QAccessible::queryAccessibleInterface(&chart)->role(), QAccessible::Chart);
        QWidget other;
        QCOMPARE(QAccessible::queryAccessibleInterface(&other)->role(), QAccessible::Client);
    }
};

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
