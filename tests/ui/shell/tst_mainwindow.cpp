// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/pageroom.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static void addPages(MainWindow &window, QStringList *made = nullptr)
    {
        const auto page = [made](const QString &key) {
            return [made, key]() -> QWidget * {
                if (made) {
                    made->append(key);
                }
                return new QLabel(key);
            };
        };
        window.addPage(QString(), u"dashboard"_s, u"Dashboard"_s, u"dashboard"_s, page(u"dashboard"_s));
        window.addPage(u"Identities"_s, u"users"_s, u"Users"_s, u"users"_s, page(u"users"_s));
        window.addPage(u"Insight"_s, u"history"_s, u"Event history"_s, u"history"_s, page(u"history"_s));
        window.addPage(u"Identities"_s, u"groups"_s, u"Groups"_s, u"groups"_s, page(u"groups"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
        QCoreApplication::setApplicationName(u"window"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings().clear(); }

    void makesAPageWhenItIsFirstShown()
    {
        MainWindow window;
        QStringList made;
        addPages(window, &made);
        QVERIFY(made.isEmpty());
        QVERIFY(window.showPage(u"users"_s));
        QVERIFY(window.showPage(u"users"_s));
        QCOMPARE(made, QStringList{u"users"_s});
        QVERIFY(!window.showPage(u"nothing"_s));
    }

    void walksTheNavigationWithTheKeyboardPastTheHeadings()
    {
        MainWindow window;
        addPages(window);
        window.showPage(u"dashboard"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.navigation().setFocus();
        QTest::keyClick(&window.navigation(), Qt::Key_Down);
        QCOMPARE(window.currentKey(), u"users"_s);
        QTest::keyClick(&window.navigation(), Qt::Key_Down);
        QCOMPARE(window.currentKey(), u"groups"_s);
        QTest::keyClick(&window.navigation(), Qt::Key_Down);
        QCOMPARE(window.currentKey(), u"history"_s);
    }

    void clickingAnEntryShowsItsPage()
    {
        MainWindow window;
        addPages(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        NavigationList &list = window.navigation();
        const auto entries = list.findItems(u"Groups"_s, Qt::MatchExactly);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(entries.first()).center());
        QCOMPARE(window.currentKey(), u"groups"_s);
    }

    void altLeftGoesBack()
    {
        MainWindow window;
        addPages(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(u"users"_s);
        window.showPage(u"history"_s);
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentKey(), u"users"_s);
        QCOMPARE(window.navigation().currentKey(), u"users"_s);
    }

    void aSubPageHasABreadcrumbBackAndGoesWhenLeft()
    {
        MainWindow window;
        addPages(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(u"users"_s);
        QPointer<QWidget> ana = new QLabel(u"Ana"_s);
        window.openSubPage(ana, u"Ana Ferreira"_s);
        QVERIFY(ana->isVisible());
        QCOMPARE(window.breadcrumb().path().size(), 2);
        click(window.breadcrumb().findChild<QPushButton *>(u"users"_s));
        QTRY_VERIFY(!ana);
        QVERIFY(window.page(u"users"_s)->isVisible());
        QVERIFY(!window.breadcrumb().isVisible());
    }

    void aPageScrollsWhereItHasLessRoomThanItNeeds()
    {
        MainWindow window;
        QPointer<QWidget> wide;
        window.addPage({}, u"wide"_s, u"Wide"_s, u"users"_s, [&wide] {
            wide = new QLabel(u"wide"_s);
            wide->setMinimumSize(2000, 1500);
            auto *page = new QWidget;
            (new QVBoxLayout(page))->addWidget(wide);
            return page;
        });
        window.resize(900, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(u"wide"_s);
        const QWidget *page = window.page(u"wide"_s);
        QTRY_VERIFY(page->width() > 2000 && page->height() > 1500);
        QCOMPARE(window.size(), QSize(900, 600));
        QVERIFY(window.minimumSizeHint().width() <= 800 && window.minimumSizeHint().height() <= 560);
        const auto *room = PageRoom::of(page);
        QVERIFY(room->horizontalScrollBar()->maximum() > 0);
        wide->setMinimumSize(10, 10);
        QTRY_COMPARE(page->size(), room->size());
        QCOMPARE(room->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(room->verticalScrollBar()->maximum(), 0);
    }

    void theKeyboardStaysOnThePageWhenThePartThatHadItGoes()
    {
        MainWindow window;
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *list = new QListWidget;
        auto *clear = new QPushButton(u"Clear filter"_s, list);  // as it stands on an empty list
        auto *check = new QPushButton(u"Check now"_s);
        auto *address = new QLineEdit;
        column->addWidget(list);
        column->addWidget(check);
        column->addWidget(address);
        window.addPage({}, u"page"_s, u"Page"_s, u"users"_s, [page] { return page; });
        window.showPage(u"page"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy opened(&window, &MainWindow::searchOpened);
        clear->setFocus();
        clear->hide();
        QVERIFY(list->hasFocus());
        check->setFocus();
        check->setEnabled(false);
        QVERIFY(address->hasFocus() || list->hasFocus());
        address->setFocus();
        list->hide();
        check->hide();
        address->hide();
        QVERIFY(page->hasFocus());
        QCOMPARE(opened.size(), 0);
    }

    void theKeyboardStaysOnThePageWhenAPageAboveItGoes()
    {
        MainWindow window;
        auto *list = new QListWidget;
        window.addPage({}, u"page"_s, u"Page"_s, u"users"_s, [list] { return list; });
        window.showPage(u"page"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy opened(&window, &MainWindow::searchOpened);
        auto *record = new QLineEdit;
        window.openSubPage(record, u"Ana"_s);
        QTRY_VERIFY(record->hasFocus());
        window.goBack();
        QVERIFY(list->hasFocus());
        QCOMPARE(opened.size(), 0);
    }

    void undoThatGoesGreyGivesTheKeyboardToThePage()
    {
        MainWindow window;
        auto *list = new QListWidget;
        window.addPage({}, u"page"_s, u"Page"_s, u"users"_s, [list] { return list; });
        window.showPage(u"page"_s);
        auto *undo = new QPushButton(u"Undo"_s);
        window.setUndoWidget(undo);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QSignalSpy opened(&window, &MainWindow::searchOpened);
        undo->setFocus();
        undo->setEnabled(false);
        QVERIFY(list->hasFocus());
        QCOMPARE(opened.size(), 0);
    }

    void ctrlKGoesToTheSearch()
    {
        MainWindow window;
        addPages(window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.navigation().setFocus();
        QSignalSpy opened(&window, &MainWindow::searchOpened);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window.search().hasFocus());
        QCOMPARE(opened.size(), 1);
    }

    void remembersThatTheNavigationWasFolded()
    {
        {
            MainWindow window;
            addPages(window);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            const int wide = window.navigation().width();
            click(window.findChild<QToolButton *>(u"fold"_s));
            QTRY_VERIFY(window.navigation().width() < wide / 2);
            window.close();
        }
        MainWindow again;
        QVERIFY(again.navigation().isFolded());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
