// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/click.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/peoplemodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/pane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPane : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;

    static void clickRow(const DataTable &table, int row, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(table.model()->index(row, 1)).center());
    }

    static QList<QPushButton *> visibleButtons(const QWidget &page)
    {
        QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
        QCoreApplication::setApplicationName(u"pane"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings().clear(); }

    void theModelOfTheseTestsIsSound()
    {
        PeopleModel model(somePeople());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.filter(u"an"_s);
        model.sort(1, Qt::DescendingOrder);
        QVERIFY(model.rowCount() > 0);
    }

    void keepsHowMuchRoomTheDetailsHave()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        const auto sizesOf = [](Pane &pane) {
            pane.resize(1000, 800);
            pane.setDetails(new QWidget);
            pane.show();
            return pane.findChild<QSplitter *>()->sizes();
        };
        QList<int> moved;
        {
            Pane pane(u"people"_s, model, prompts);
            const QList<int> before = sizesOf(pane);
            auto *splitter = pane.findChild<QSplitter *>();
            auto *handle = splitter->handle(1);
            QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
            QTest::mouseMove(handle, handle->rect().center() - QPoint(0, 100));
            QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center() - QPoint(0, 100));
            moved = splitter->sizes();
            QVERIFY(moved.first() < before.first());
        }
        Pane again(u"people"_s, model, prompts);
        QCOMPARE(sizesOf(again), moved);
    }

    void actionsFollowTheSelectionAndSayWhyTheyCannotBeUsed()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        Pane pane(u"people"_s, model, prompts);
        pane.resize(1000, 600);
        int added = 0;
        QList<qint64> removed;
        QAction *add = pane.addAction(u"add"_s, u"&Add user…"_s, u"user-add", Pane::Needs::Nothing, QKeySequence::New, [&] { ++added; });
        QAction *edit = pane.addAction(u"edit"_s, u"Edit"_s, u"edit", Pane::Needs::OneRow, Qt::Key_F2, [] {});
        QAction *remove = pane.addAction(u"remove"_s, u"Delete"_s, u"trash", Pane::Needs::AnyRows, Qt::Key_Delete,
                                         [&] { removed = pane.selectedIds(); });
        pane.setGuard(edit, [&] { return pane.currentId() == 9 ? u"A disabled user cannot be edited."_s : QString(); });
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));

        QVERIFY(add->isEnabled());
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(u"Select a row first."_s));
        auto *button = pane.findChild<QPushButton *>(u"addButton"_s);
        click(button);
        QCOMPARE(added, 1);

        clickRow(pane.table(), 0);
        QVERIFY(edit->isEnabled());
        QVERIFY(remove->isEnabled());
        QCOMPARE(edit->toolTip(), u"Edit (F2)"_s);
        clickRow(pane.table(), 2);
        QVERIFY(!edit->isEnabled());
        QVERIFY(edit->toolTip().contains(u"A disabled user cannot be edited."_s));
        clickRow(pane.table(), 0, Qt::ControlModifier);
        QVERIFY(edit->toolTip().contains(u"Select one row only."_s));
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QCOMPARE(removed, (QList<qint64>{7, 9}));
    }

    void keepsTheSelectionWhenTheListIsReadAnew()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        Pane pane(u"people"_s, model, prompts);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QVERIFY(pane.select(8));
        QSignalSpy current(&pane, &Pane::currentChanged);
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(pane.currentId(), 8);
        QCOMPARE(current.size(), 1);
        model.filter(u"ana"_s);
        QCOMPARE(pane.currentId(), 0);
        QVERIFY(!pane.select(8));
    }

    void enterAndTheDoubleClickOpenARow()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        Pane pane(u"people"_s, model, prompts);
        pane.resize(1000, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QSignalSpy opened(&pane, &Pane::opened);
        clickRow(pane.table(), 1);
        QTest::keyClick(&pane.table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toLongLong(), 8);
        clickRow(pane.table(), 3);
        QTest::mouseDClick(pane.table().viewport(), Qt::LeftButton, {}, pane.table().visualRect(model.index(3, 1)).center());
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].toLongLong(), 10);
    }

    void copiesTheSelectionAsTextAndAsCsv()
    {
        PeopleModel model(somePeople());
        DataTable table(u"copy"_s);
        table.setModel(&model);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setColumnHidden(2, true);
        table.horizontalHeader()->moveSection(1, 0);
        table.selectRow(2);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"陈伟, \"Chen\"\tchen.wei\tDisabled\tResearch"_s);
        QCOMPARE(table.selectionAsCsv(),
                 u"Display name,Username,Status,Department\r\n\"陈伟, \"\"Chen\"\"\",chen.wei,Disabled,Research\r\n"_s);
    }

    void choosesColumnsAndRemembersThem()
    {
        PeopleModel model(somePeople());
        {
            DataTable table(u"chooser"_s);
            table.setHiddenAtFirst({4});
            table.setModel(&model);
            table.resize(900, 400);
            table.show();
            QVERIFY(table.isColumnHidden(4));
            QVERIFY(table.columnWidth(2) > 80);
            std::unique_ptr<QMenu> menu(table.makeColumnMenu(nullptr));
            QCOMPARE(menu->actions()[2]->text(), u"E-mail"_s);
            menu->actions()[2]->trigger();
            menu->actions()[4]->trigger();
            QVERIFY(table.isColumnHidden(2));
            table.setColumnWidth(0, 222);
            table.horizontalHeader()->moveSection(3, 0);
        }
        DataTable again(u"chooser"_s);
        again.setHiddenAtFirst({4});
        again.setModel(&model);
        again.resize(900, 400);
        again.show();
        QVERIFY(again.isColumnHidden(2));
        QVERIFY(!again.isColumnHidden(4));
        QCOMPARE(again.columnWidth(0), 222);
        QCOMPARE(again.horizontalHeader()->visualIndex(3), 0);
        std::unique_ptr<QMenu> menu(again.makeColumnMenu(nullptr));
        menu->actions().last()->trigger();
        QVERIFY(!again.isColumnHidden(2));
        QCOMPARE(again.horizontalHeader()->visualIndex(3), 3);
    }

    void theColumnsFollowTheRoomUntilAPersonSetsAWidth()
    {
        PeopleModel model(somePeople());
        DataTable table(u"room"_s);
        table.setModel(&model);
        table.resize(420, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        const int narrow = table.columnWidth(2);
        table.resize(1400, 400);
        QTRY_VERIFY(table.columnWidth(2) > narrow);
        const int wide = table.columnWidth(2);
        table.setColumnWidth(0, 222);
        table.resize(420, 400);
        QTRY_VERIFY(table.viewport()->width() <= 420);
        QCOMPARE(table.columnWidth(0), 222);
        QCOMPARE(table.columnWidth(2), wide);
    }

    void fitsTheColumnsOfATableThatWasLastSeenEmpty()
    {
        PeopleModel nobody;
        {
            DataTable table(u"fitting"_s);
            table.setModel(&nobody);
            table.resize(900, 400);
            table.show();
        }
        PeopleModel model(somePeople());
        DataTable table(u"fitting"_s);
        table.setModel(&model);
        table.resize(900, 400);
        table.show();
        QVERIFY(table.columnWidth(2) > table.columnWidth(3));
    }

    void theButtonBesideTheFilterOpensTheChooser()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        Pane pane(u"people"_s, model, prompts);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        click(pane.findChild<QToolButton *>(u"columns"_s));
        auto *menu = pane.findChild<QMenu *>(u"columnMenu"_s);
        QVERIFY(menu && menu->isVisible());
        menu->close();
    }

    void clickingAHeaderSortsThroughTheModel()
    {
        PeopleModel model(somePeople());
        DataTable table(u"sorting"_s);
        table.setModel(&model);
        table.resize(900, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QCOMPARE(table.idAt(0), 7);
        const QHeaderView *header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 20, 10));
        QCOMPARE(table.idAt(0), 10);
    }

    void saysWhatThePageIsForWhileThereAreNoRows()
    {
        PeopleModel model(somePeople());
        DataTable table(u"empty"_s);
        int added = 0;
        table.emptyState().setContent(u"users"_s, u"No users yet"_s, u"Add the people who sign in here."_s);
        table.emptyState().addAction(u"Add user"_s, [&] { ++added; });
        table.setModel(&model);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QVERIFY(!table.emptyState().isVisible());
        model.filter(u"nobody"_s);
        QVERIFY(table.emptyState().isVisible());
        click(table.emptyState().findChild<QPushButton *>());
        QCOMPARE(added, 1);
    }

    void keepsTheButtonsOfAnEmptyPageWhenItIsFilledAnew()
    {
        EmptyState empty;
        int first = 0;
        int second = 0;
        empty.addAction(u"Add user"_s, [&first] { ++first; });
        empty.addAction(u"Import"_s, [] {});
        empty.show();
        QVERIFY(QTest::qWaitForWindowActive(&empty));
        auto *button = empty.findChild<QPushButton *>();
        button->setFocus();
        empty.clearActions();
        empty.addAction(u"Clear filter"_s, [&second] { ++second; });
        QTRY_COMPARE(visibleButtons(empty), QList{button});
        QCOMPARE(button->text(), u"Clear filter"_s);
        QVERIFY(button->hasFocus());
        click(button);
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void theFilterTellsOfEveryLetter()
    {
        FilterBar bar;
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QSignalSpy changed(&bar, &FilterBar::textChanged);
        QTest::keyClicks(bar.line(), u"ana"_s);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed[0][0].toString(), u"a"_s);
        QCOMPARE(changed[2][0].toString(), u"ana"_s);

        QTest::keyClick(bar.line(), Qt::Key_Escape);
        QCOMPARE(changed.size(), 4);
        QVERIFY(bar.text().isEmpty());
    }

    void choicesNarrowTooAndClearTakesAllBack()
    {
        FilterBar bar;
        auto *status = bar.addChoice(u"status"_s, u"Status"_s, u"Any status"_s, {{u"on"_s, u"Enabled"_s}, {u"off"_s, u"Disabled"_s}});
        QSignalSpy changed(&bar, &FilterBar::changed);
        status->setCurrentIndex(2);
        QCOMPARE(bar.choice(u"status"_s), QVariant(u"off"_s));
        QVERIFY(bar.isFiltering());
        QCOMPARE(changed.size(), 1);
        bar.clear();
        QVERIFY(!bar.isFiltering());
        QVERIFY(bar.choice(u"status"_s).isNull());
    }

    void ctrlFGoesToTheFilterAndDownGoesToTheTable()
    {
        PeopleModel model(somePeople());
        FakePrompts prompts;
        Pane pane(u"people"_s, model, prompts);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.table().setFocus();
        QTest::keyClick(&pane.table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(pane.filterBar().line()->hasFocus());
        QTest::keyClick(pane.filterBar().line(), Qt::Key_Down);
        QVERIFY(pane.table().hasFocus());
        QCOMPARE(pane.table().currentIndex().row(), 0);
    }
};

QTEST_MAIN(TestPane)
#include "tst_pane.moc"
