// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

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
