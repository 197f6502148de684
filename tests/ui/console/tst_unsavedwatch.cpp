// SPDX-License-Identifier: Apache-2.0
#include "ui/console/unsavedwatch.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUnsavedWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsEnteredOneAfterTheOther()
    {
        QWidget window;
        auto *line = new QLineEdit(&window);
        (new QVBoxLayout(&window))->addWidget(line);
        QString seen;
        const UnsavedWatch watch(window, [&] { seen = line->text(); });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (const QString &entered : {u"a"_s, u"an"_s, u"ana"_s, QString()}) {
            line->setText(entered + u"!"_s);
            line->setText(entered);
            QTRY_COMPARE(seen, entered);
        }
        line->setText(u"before"_s);
        line->repaint();
        line->setText(u"behind"_s);
        QTRY_COMPARE(seen, u"behind"_s);
    }
};

QTEST_MAIN(TestUnsavedWatch)
#include "tst_unsavedwatch.moc"
