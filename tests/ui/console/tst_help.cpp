// SPDX-License-Identifier: Apache-2.0
#include "protocols/libraries.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/console/aboutdialog.h"
#include "ui/console/consolewindow.h"
#include "ui/console/shortcutsdialog.h"
#include "ui/users/userspane.h"

#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
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

QString sourceFile(const QString &path)
{
    QFile file(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
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

    void namesWhatTheDocumentOfDependenciesNames()
    {
        // Named by the program itself, because only that knows a keychain.
        const QList<Library> ofProgram{{u"QtKeychain"_s, {}, u"BSD-3-Clause"_s}, {u"libsecret"_s, {}, u"LGPL-2.1-or-later"_s}};
        QList<Library> named = librariesOfCore() + librariesOfProtocols() + ofProgram;
        const QStringList noLibraries{u"CLI11"_s, u"Inter"_s, u"qt6-wayland"_s, u"qt6-translations-l10n"_s};
        const QString document = sourceFile(u"docs/dependencies.md"_s);
        const QString table = document.section(u"## In the programs"_s, 1).section(u"\n## "_s, 0, 0);
        const QStringList rows = table.split(u'\n').filter(QRegularExpression(u"^\\| (?!what|-)"_s));
        QVERIFY(rows.size() > 15);
        for (const QString &row : rows) {
            const QStringList cells = row.split(u'|');
            const QString what = cells.at(1);
            bool isKnown = std::any_of(noLibraries.cbegin(), noLibraries.cend(), [&](const QString &each) { return what.contains(each); });
            for (qsizetype at = named.size() - 1; at >= 0; --at) {
                if (!what.contains(named[at].name)) {
                    continue;
                }
                isKnown = true;
                QVERIFY2(cells.at(4).contains(named[at].licence), qPrintable(row));
                const QStringList versions = cells.at(2).trimmed().split(u", "_s);
                QVERIFY2(named[at].version.isEmpty()
                             || std::any_of(versions.cbegin(), versions.cend(),
                                            [&](const QString &version) { return named[at].version.startsWith(version); }),
                         qPrintable(row + named[at].version));
                named.removeAt(at);
            }
            QVERIFY2(isKnown, qPrintable(row));
        }
        QVERIFY2(named.isEmpty(), qPrintable(named.isEmpty() ? QString() : named.first().name));
    }

    void whatIsLinkedIsNamed()
    {
        const QHash<QString, QString> names{{u"sqlite"_s, u"SQLite"_s},        {u"sodium"_s, u"libsodium"_s}, {u"xmlsec"_s, u"xmlsec1"_s},
                                            {u"xml"_s, u"libxml2"_s},          {u"crypto"_s, u"OpenSSL"_s},   {u"oath"_s, u"liboath"_s},
                                            {u"qrencode"_s, u"libqrencode"_s}, {u"fido"_s, u"libfido2"_s},    {u"ldap"_s, u"OpenLDAP"_s},
                                            {u"lber"_s, u"OpenLDAP"_s},        {u"sasl"_s, u"Cyrus SASL"_s},  {u"curl"_s, u"libcurl"_s}};
        QStringList named;
        for (const Library &library : librariesOfCore() + librariesOfProtocols()) {
            named.append(library.name);
        }
        auto found = QRegularExpression(u"pkg_check_modules\\((\\w+)"_s).globalMatch(sourceFile(u"cmake/Options.cmake"_s));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString module = found.next().captured(1);
            QVERIFY2(named.contains(names.value(module)), qPrintable(module));
        }
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
