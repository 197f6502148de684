// SPDX-License-Identifier: Apache-2.0
#include "protocols/libraries.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/console/aboutdialog.h"
#include "ui/console/consolewindow.h"
#include "ui/console/shortcutsdialog.h"
#include "ui/users/userspane.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    PeopleDesk people;
    Theme theme{Theme::Mode::Light};
    ConsoleWindow window{people.desk, theme};

    Program()
    {
        window.showPage(u"users"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QListView *typeIntoSearch(const QString &text)
    {
        window.search().setFocus();
        window.search().clear();
        QTest::keyClicks(&window.search(), text);
        return window.findChild<QListView *>(u"searchResults"_s);
    }
};

QStringList rowsOf(const QListView &list)
{
    QStringList rows;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        rows.append(list.model()->index(row, 0).data().toString());
    }
    return rows;
}

}  // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheShortcutsOfTheWindowAndOfThePage()
    {
        Program program;
        const QList<Shortcut> everywhere = shortcutsOf(program.window);
        for (const QString &keys : {u"Ctrl+K"_s, u"Ctrl+Z"_s, u"F1"_s, u"Alt+Left"_s}) {
            QVERIFY2(std::any_of(everywhere.cbegin(), everywhere.cend(), [&](const Shortcut &each) { return each.keys == keys; }),
                     qPrintable(keys));
        }
        QVERIFY(shortcutsOf(*program.window.findChild<UsersPane *>()).contains({u"Filter the list"_s, u"Ctrl+F"_s}));
        QTest::keyClick(&program.window, Qt::Key_F1);
        auto *dialog = openDialog<ShortcutsDialog>(program.window);
        QVERIFY(dialog);
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text() == u"Add user"_s; }));
    }

    void namesEveryLibraryWithItsVersionAndLicence()
    {
        const QList<Library> libraries = librariesOfCore() + librariesOfProtocols();
        QVERIFY(libraries.size() >= 5);
        AboutDialog about(libraries);
        about.findChild<QPushButton *>(u"copy"_s)->click();
        const QString said = QGuiApplication::clipboard()->text();
        for (const Library &library : libraries) {
            QVERIFY2(!library.version.isEmpty() && said.contains(library.name + u' ' + library.version), qPrintable(said));
            QVERIFY2(said.contains(library.licence), qPrintable(said));
        }
        Program program;
        QSignalSpy asked(&program.window, &ConsoleWindow::aboutRequested);
        actionOf(program.window, u"about"_s).trigger();
        QCOMPARE(asked.count(), 1);
    }

    void searchFindsTheThemeAndTheMenu()
    {
        Program program;
        QListView *found = program.typeIntoSearch(u"dark"_s);
        QTRY_VERIFY(rowsOf(*found).contains(u"Dark theme"_s));
        found->setCurrentIndex(found->model()->index(int(rowsOf(*found).indexOf(u"Dark theme"_s)), 0));
        QTest::keyClick(&program.window.search(), Qt::Key_Return);
        QVERIFY(program.theme.isDark());
        found = program.typeIntoSearch(u"open work"_s);
        QTRY_VERIFY(rowsOf(*found).join(u' ').contains(u"Open workspace…"_s));
    }

    void searchSaysWhomAnActionWouldBeDoneTo()
    {
        Program program;
        const User::Id ana = program.people.addUser(u"ana"_s);
        auto *pane = program.window.findChild<UsersPane *>();
        QTRY_VERIFY(pane->select(ana.value));
        QListView *found = program.typeIntoSearch(u"disable"_s);
        QTRY_VERIFY2(rowsOf(*found).join(u' ').contains(u"Disable… (ana)"_s), qPrintable(rowsOf(*found).join(u' ')));
    }

    void theKeyboardReturnsToTheListAfterADiscardedEdit()
    {
        Program program;
        const User::Id ana = program.people.addUser(u"ana"_s);
        auto *pane = program.window.findChild<UsersPane *>();
        QTRY_VERIFY(pane->select(ana.value));
        pane->table().setFocus();
        QVERIFY(pane->table().hasFocus());
        actionOf(*pane, u"editUser"_s).trigger();
        auto *dialog = openDialog<QDialog>(program.window);
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        typeInto(*dialog, u"displayName"_s, u"Other"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        auto *question = dialog->findChild<QDialog *>(u"discardQuestion"_s);
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        clickButton(*question, u"action"_s);
        QTRY_VERIFY(program.window.isActiveWindow());
        QTRY_VERIFY2(pane->table().hasFocus(),
                     QApplication::focusWidget() ? QApplication::focusWidget()->metaObject()->className() : "nothing");
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
