// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/accessiblerole.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/parts.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStateLeavesThePictureOutWhereWordsNeedTheRoom()
    {
        QWidget window;
        EmptyState state(&window);  // as on the viewport of a list, which gives it what room there is
        state.setContent(u"users"_s, u"Nobody yet"_s, u"Add people, or import them."_s);
        state.addAction(u"Add"_s, [] {});
        const auto pictures = [&state] {
            const auto labels = state.findChildren<QLabel *>();
            return std::count_if(labels.cbegin(), labels.cend(),
                                 [](const QLabel *label) { return label->isVisible() && !label->pixmap().isNull(); });
        };
        state.resize(500, 400);
        window.resize(500, 400);
        window.show();
        QTRY_COMPARE(pictures(), 1);
        state.resize(500, 110);
        QTRY_COMPARE(pictures(), 0);
        state.resize(500, 400);
        QTRY_COMPARE(pictures(), 1);
    }

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
