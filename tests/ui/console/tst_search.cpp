// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/accessdesk.h"
#include "ui/console/consolewindow.h"
#include "ui/console/pagecommands.h"
#include "ui/groups/groupdialog.h"
#include "ui/permissionsets/permissionsetpage.h"
#include "ui/shell/pageheader.h"

#include <QLineEdit>
#include <QListView>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    AccessDesk access;
    Theme theme{Theme::Mode::Light};
    ConsoleWindow window{access.desk, theme};

    Program()
    {
        window.showPage(u"users"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QListView &results() const { return *window.findChild<QListView *>(u"searchResults"_s); }

    void type(const QString &text)
    {
        window.search().setFocus();
        window.search().clear();
        QTest::keyClicks(&window.search(), text);
    }
    void press(Qt::Key key) { QTest::keyClick(&window.search(), key); }
    /// The rows about `what`, a part of their texts.
    [[nodiscard]] QStringList rowsWith(const QString &what) const { return rows().filter(what); }

    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < results().model()->rowCount(); ++row) {
            rows.append(results().model()->index(row, 0).data().toString());
        }
        return rows;
    }
};

}  // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRecordsOfEveryKind()
    {
        Program program;
        program.type(u"ana"_s);
        QTRY_COMPARE(program.rowsWith(u"—   ana"_s).size(), 1);
        program.type(u"bank"_s);
        QTRY_COMPARE(program.rowsWith(u"Bank"_s).size(), 1);
        program.type(u"read"_s);
        QTRY_COMPARE(program.rowsWith(u"Reading"_s).size(), 1);
        program.type(u"team"_s);
        QTRY_VERIFY(program.rows().value(0).startsWith(u"Team"_s));
    }

    void opensAPermissionSet()
    {
        Program program;
        program.type(u"writing"_s);
        QTRY_VERIFY(program.rows().value(0).startsWith(u"Writing"_s));
        program.press(Qt::Key_Return);
        QVERIFY(program.window.findChild<PermissionSetPage *>());
        QCOMPARE(program.window.currentKey(), u"permissionsets"_s);  // among its neighbours, wherever one came from
    }

    void findsWithoutEveryLetter()
    {
        Program program;
        program.type(u"crpset"_s);
        QTRY_COMPARE(program.rows(), QStringList(u"Create permission set…   —   Permission sets"_s));
    }

    void runsAnActionOfAPageThatWasNeverOpened()
    {
        Program program;
        program.type(u"create group"_s);
        QTRY_VERIFY(program.rows().value(0).startsWith(u"Create group"_s));
        program.press(Qt::Key_Return);
        QCOMPARE(program.window.currentKey(), u"groups"_s);
        QTRY_VERIFY(openDialog<GroupDialog>(program.window));
    }

    void runsAnActionOnceItsPageKnowsThatItCan()
    {
        // There is somebody to export, but the list of the page has yet to find that out.
        Program program;
        program.type(u"export"_s);
        QTRY_COMPARE(program.rowsWith(u"Groups"_s).size(), 1);
        program.results().setCurrentIndex(
            program.results().model()->index(int(program.rows().indexOf(program.rowsWith(u"Groups"_s)[0])), 0));
        program.press(Qt::Key_Return);
        QTRY_VERIFY(openDialog<QDialog>(program.window));
    }

    void saysWhyAnActionOfAnotherPageCannotBeDone()
    {
        Program program;
        program.type(u"retry what"_s);
        QTRY_COMPARE(program.rows().size(), 1);
        program.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(program.access.prompts.notices.value(0), u"Retry what failed: Nothing has failed."_s, 10000);
    }

    void listsWhatIsChosenMostFirst()
    {
        Program program;
        program.type(u"access"_s);
        QTRY_COMPARE(program.rows().value(0), u"Access matrix   —   Page"_s);
        for (int times = 0; times < 3; ++times) {
            program.type(u"access control"_s);
            QTRY_COMPARE(program.rows().value(0), u"Access control   —   Page"_s);
            program.press(Qt::Key_Return);
        }
        program.type(u"access"_s);
        QTRY_COMPARE(program.rows().value(0), u"Access control   —   Page"_s);
    }

    void keepsThePlaceOfWhoIsOnTheWayThroughTheList()
    {
        Program program;
        (void)program.access.addUser(u"snorre"_s);
        program.type(u"sn"_s);
        program.press(Qt::Key_Down);  // before the records have come
        const QString chosen = program.results().currentIndex().data().toString();
        QVERIFY(!chosen.isEmpty());
        QTRY_COMPARE(program.rowsWith(u"snorre"_s).size(), 1);
        QCOMPARE(program.results().currentIndex().data().toString(), chosen);
    }

    void offersEveryActionThatNeedsNothingSelected()
    {
        Program program;
        QStringList missing;
        QStringList known;
        for (const PageCommand &command : pageCommands()) {
            known.append(command.page + u'/' + command.action);
        }
        // These work on what was marked on their page only.
        const QStringList marked{u"matrix/reviewAccess"_s, u"matrix/discardAccess"_s};
        for (const QString &key : program.window.pageKeys()) {
            QWidget *page = program.window.page(key);
            const auto heads = page->findChildren<PageHeader *>();
            for (const PageHeader *head : heads) {
                const auto buttons = head->findChildren<QPushButton *>();
                for (const QPushButton *button : buttons) {
                    const QString name = button->objectName().chopped(QLatin1StringView("Button").size());
                    const QString id = key + u'/' + name;
                    if (page->findChild<QAction *>(name) && !known.contains(id) && !marked.contains(id)) {
                        missing.append(id);
                    }
                }
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void namesTheActionsAsTheirPagesDo()
    {
        Program program;
        for (const PageCommand &command : pageCommands()) {
            QWidget *page = program.window.page(command.page);
            QVERIFY2(page, qPrintable(command.page));
            const auto actions = page->findChildren<QAction *>(command.action);
            const bool same = std::any_of(actions.cbegin(), actions.cend(),
                                          [&](const QAction *action) { return action->text().remove(u'&') == command.text; });
            QVERIFY2(same, qPrintable(command.page + u'/' + command.action));
        }
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
