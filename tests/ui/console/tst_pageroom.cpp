// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"
#include "tests/ui/support/testdesk.h"
#include "translations/language.h"
#include "ui/console/consolewindow.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/onscreen.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/pageroom.h"

#include <QDialog>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

/// Windows are as large as people make them: no page makes one larger, and no dialog leaves its screen.
class TestPageRoom : public QObject
{
    Q_OBJECT

private:
    /// What stands in the head or the filter of a page and is not to be seen there as a whole.
    static QStringList cutOff(const QWidget &page)
    {
        QStringList names;
        QList<QWidget *> bars;
        for (PageHeader *each : page.findChildren<PageHeader *>()) {
            bars.append(each);
        }
        for (FilterBar *each : page.findChildren<FilterBar *>()) {
            bars.append(each);
        }
        for (const QWidget *bar : std::as_const(bars)) {
            for (const QWidget *part : bar->findChildren<QWidget *>()) {
                const QRect place(part->mapTo(bar, QPoint()), part->size());
                const bool isWhole = bar->rect().contains(place) && part->width() >= part->minimumSizeHint().width();
                const bool isPart = qobject_cast<const QLineEdit *>(part->parentWidget()) || part->minimumSizeHint().isEmpty();
                if (bar->isVisible() && part->isVisible() && !isPart && !isWhole) {
                    names.append(part->objectName().isEmpty() ? QString::fromLatin1(part->metaObject()->className()) : part->objectName());
                }
            }
        }
        return names;
    }

private Q_SLOTS:
    void noPageMakesTheWindowLarger_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void noPageMakesTheWindowLarger()
    {
        QFETCH(const QString, language);
        QVERIFY(speak(*QCoreApplication::instance(), language));
        const TestDesk desk([](TestWorkspace &made) {
            NoProgress unwatched;
            must(generate(*made, {60, 24, 7, 42}, unwatched));
        });
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(desk.desk, theme);
        window.resize(900, 600);
        window.show();
        const QStringList keys = window.pageKeys();
        for (const QString &key : keys) {
            window.showPage(key);
            QTRY_VERIFY_WITH_TIMEOUT(desk.isQuiet(), 60000);
            QCoreApplication::processEvents();
            const QSize least = window.minimumSizeHint();
            QVERIFY2(least.width() <= 800 && least.height() <= 560,
                     qPrintable(u"%1 asks for %2 x %3"_s.arg(key).arg(least.width()).arg(least.height())));
            QCOMPARE(window.size(), QSize(900, 600));
            // Nor is anything out of sight at the side. The simulator has three columns, which would each be too narrow.
            const int room = PageRoom::of(window.page(key))->width();
            QVERIFY2(key == u"simulator" || window.page(key)->width() <= room,
                     qPrintable(u"%1 is %2 wide in %3"_s.arg(key).arg(window.page(key)->width()).arg(room)));
            QTRY_VERIFY2(cutOff(*window.page(key)).isEmpty(), qPrintable(key + u": "_s + cutOff(*window.page(key)).join(u", "_s)));
        }
    }

    void aDialogThatGrowsStaysOnTheScreen()
    {
        const OnScreen kept;
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *content = new QWidget;
        column->addWidget(content);
        const QRect screen = dialog.screen()->availableGeometry();
        dialog.resize(300, 200);
        dialog.move(screen.right() - 100, screen.bottom() - 50);
        dialog.show();
        QTRY_VERIFY(screen.contains(dialog.geometry()));
        dialog.resize(300, screen.height() + 300);
        QTRY_VERIFY(screen.contains(dialog.geometry()));
        QVERIFY(dialog.y() > screen.top());  // there is its title bar
    }
};

QTEST_MAIN(TestPageRoom)
#include "tst_pageroom.moc"
