// SPDX-License-Identifier: Apache-2.0
// Access as a matrix: features A2, A4 and X1.
#include "core/storage/database.h"
#include "models/assignments/accessmatrixmodel.h"
#include "tests/support/testsource.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/assignments/accesseditwizard.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/assignments/matrixview.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/filterbar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Cell = AccessMatrixModel::Cell;

namespace {

/// The page about the permission set Reading, which the team and Cai have in the shop.
struct Shown {
    Shown()
    {
        assign(*desk.test, {desk.shop}, {desk.reading}, {Principal::of(desk.team), Principal::of(desk.cai)});
        page = std::make_unique<AccessMatrixPage>(desk.desk);
        tester = std::make_unique<QAbstractItemModelTester>(&page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        page->resize(1000, 600);
        page->show();
        page->showSubject({desk.reading, {}});
    }

    [[nodiscard]] QStringList names(Qt::Orientation orientation) const
    {
        QStringList names;
        const AccessMatrixModel &model = page->model();
        const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
        for (int i = 0; i < count; ++i) {
            names.append(model.headerData(i, orientation).toString());
        }
        return names;
    }
    /// Bank, Management, Sandbox, Shop by Team, cai.
    [[nodiscard]] QList<Cell> cells() const
    {
        QList<Cell> cells;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            for (int column = 0; column < page->model().columnCount(); ++column) {
                cells.append(page->model().cell(row, column));
            }
        }
        return cells;
    }
    void clickCell(int row, int column, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = page->model().index(row, column);
        QTRY_VERIFY(!page->view().visualRect(index).isEmpty() && page->view().isVisible());
        QTest::mouseClick(page->view().viewport(), Qt::LeftButton, keys, page->view().visualRect(index).center());
    }

    AccessDesk desk;
    std::unique_ptr<AccessMatrixPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

}  // namespace

class TestAccessMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsOrphanedToBeTakenAwayOnly()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s, u"cai"_s}));
        pretendSource(*shown.desk.test, SourceKind::ActiveDirectory);
        NoProgress unwatched;
        must(UserService(*shown.desk.test).remove({shown.desk.cai}, unwatched));
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s, u"cai (orphaned)"_s}));
        AccessMatrixModel &model = shown.page->model();
        const int shop = int(shown.names(Qt::Vertical).indexOf(u"Shop"_s));
        QCOMPARE(model.cell(shop, 1), Cell::Present);
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"only be taken away"_s));
        model.mean({model.index(0, 1), model.index(model.rowCount() - 1, 1)}, true);
        QCOMPARE(model.meantCount(), 0);
        model.mean({model.index(shop, 1), model.index(shop, 1)}, false);
        QCOMPARE(model.cell(shop, 1), Cell::Removing);
        must(AssignmentService(*shown.desk.test).apply(model.edit(), ManagementAccount::LeaveAlone, unwatched));
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s}));
    }

    void showsWhoHasASetWhere()
    {
        const Shown shown;
        QTRY_COMPARE(shown.names(Qt::Vertical), QStringList({u"Bank"_s, u"Management"_s, u"Sandbox"_s, u"Shop"_s}));
        QCOMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s, u"cai"_s}));
        QCOMPARE(shown.cells(), QList<Cell>({Cell::Absent, Cell::Absent, Cell::Absent, Cell::Absent, Cell::Absent, Cell::Absent,
                                             Cell::Present, Cell::Present}));
        shown.page->findChild<FilterBar *>()->setText(u"sho"_s);
        QTRY_COMPARE(shown.names(Qt::Vertical), QStringList({u"Shop"_s}));
        QCOMPARE(shown.cells(), QList<Cell>({Cell::Present, Cell::Present}));
    }

    void showsWhatAGroupHasWhere()
    {
        const Shown shown;
        shown.page->showSubject({{}, Principal::of(shown.desk.team)});
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Reading"_s, u"Writing"_s}));
        QCOMPARE(shown.page->model().cell(3, 0), Cell::Present);
        QCOMPARE(shown.page->model().cell(3, 1), Cell::Absent);
    }

    void a2GivesAndTakesABlockAfterAReview()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Vertical).size(), 4);
        shown.clickCell(2, 0);
        shown.clickCell(3, 0, Qt::ShiftModifier);
        actionOf(*shown.page, u"giveAccess"_s).trigger();
        shown.clickCell(3, 1);
        actionOf(*shown.page, u"takeAccess"_s).trigger();
        QCOMPARE(shown.cells().mid(4), QList<Cell>({Cell::Adding, Cell::Absent, Cell::Present, Cell::Removing}));
        QCOMPARE(shown.desk.count(), 2);
        actionOf(*shown.page, u"reviewAccess"_s).trigger();
        QTRY_VERIFY(openDialog<AccessEditWizard>(*shown.page));
        auto *wizard = openDialog<AccessEditWizard>(*shown.page);
        // Numbers alone would not tell whether the right cells were meant.
        QString said;
        for (const QLabel *label : wizard->findChildren<QLabel *>()) {
            said += label->text() + u'\n';
        }
        for (const QString &name : {u"Team: Reading in Sandbox"_s, u"cai: Reading in Shop"_s}) {
            QVERIFY2(said.contains(name), qPrintable(said));
        }
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(AccessEditWizard::Outcome));
        // Cai has the permission set nowhere any more, so the matrix about it has no column for Cai.
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList{u"Team"_s});
        QTRY_COMPARE(shown.cells().mid(2), QList<Cell>({Cell::Present, Cell::Present}));
        QCOMPARE(shown.page->model().meantCount(), 0);
        QTRY_COMPARE(roleCount(shown.desk), 2);
        QTRY_VERIFY(shown.desk.isQuiet());
    }

    void takesBackWhatWasMeantLast()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Vertical).size(), 4);
        AccessMatrixModel &model = shown.page->model();
        model.mean({model.index(0, 0), model.index(1, 0)}, true);
        model.mean({model.index(0, 0), model.index(0, 0)}, false);
        model.takeBack();
        QCOMPARE(model.cell(0, 0), Cell::Adding);
        QCOMPARE(model.cell(1, 0), Cell::Adding);
        model.takeBack();
        QCOMPARE(model.cell(0, 0), Cell::Absent);
        QCOMPARE(model.meantCount(), 0);
        model.takeBack();  // there is nothing left
        QCOMPARE(model.meantCount(), 0);
    }

    void isWorkedByTheKeyboard()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Vertical).size(), 4);
        shown.clickCell(0, 0);
        QTest::keyClick(&shown.page->view(), Qt::Key_Space);
        QCOMPARE(shown.page->model().cell(0, 0), Cell::Adding);
        QTest::keyClick(&shown.page->view(), Qt::Key_Space);
        QCOMPARE(shown.page->model().cell(0, 0), Cell::Absent);
        QTest::keyClick(&shown.page->view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(shown.page->view().currentIndex(), shown.page->model().index(3, 1));
        QTest::keyClick(&shown.page->view(), Qt::Key_Delete);
        QCOMPARE(shown.page->model().cell(3, 1), Cell::Removing);
        actionOf(*shown.page, u"discardAccess"_s).trigger();
        QCOMPARE(shown.page->model().cell(3, 1), Cell::Present);
        QVERIFY(!actionOf(*shown.page, u"reviewAccess"_s).isEnabled());
    }

    void a2AddsColumnsForUsersAndGroups()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s, u"cai"_s}));
        actionOf(*shown.page, u"addUsers"_s).trigger();
        auto *dialog = openDialog<PickerDialog>(*shown.page);
        QVERIFY(dialog);
        auto *picker = dialog->findChild<RecordPicker *>(u"userPicker"_s);
        QVERIFY(picker);
        picker->pick({shown.desk.ana.value});
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Team"_s, u"ana"_s, u"cai"_s}));
        shown.clickCell(2, 1);
        actionOf(*shown.page, u"giveAccess"_s).trigger();
        QCOMPARE(shown.page->model().edit().add.first().principals, QList<Principal>{Principal::of(shown.desk.ana)});
    }

    void saysThatARowCouldNotBeRead()
    {
        Shown shown;
        QTRY_COMPARE(shown.names(Qt::Vertical).size(), 4);
        // The file is taken from under the page: what it can't read now it must not show as access of nobody.
        must((*shown.desk.test).database().run("ALTER TABLE assignments RENAME TO hidden"));
        shown.page->showSubject({{}, Principal::of(shown.desk.team)});
        QTRY_COMPARE(shown.names(Qt::Horizontal), QStringList({u"Reading"_s, u"Writing"_s}));
        QCOMPARE(shown.page->model().cell(3, 0), Cell::Unknown);
        const QModelIndex unread = shown.page->model().index(3, 0);
        QVERIFY(unread.data(Qt::ToolTipRole).toString().contains(u"could not be read"_s));
        QVERIFY(unread.data(Qt::AccessibleTextRole).toString().contains(u"not known"_s));
        shown.page->view().viewport()->grab();
        shown.clickCell(3, 0);
        actionOf(*shown.page, u"giveAccess"_s).trigger();
        QCOMPARE(shown.page->model().meantCount(), 0);
    }

    void a2GivesNothingWhereNobodyCanBeAssigned()
    {
        Shown shown;
        NoProgress progress;
        must(AccountService(*shown.desk.test).setState({shown.desk.bank}, Account::State::Suspended, progress));
        QTRY_VERIFY(shown.desk.isQuiet() && shown.names(Qt::Vertical).size() == 4);
        QTRY_VERIFY(!shown.page->model().index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
        shown.clickCell(0, 0);
        actionOf(*shown.page, u"giveAccess"_s).trigger();
        QCOMPARE(shown.page->model().cell(0, 0), Cell::Absent);
    }
};

QTEST_MAIN(TestAccessMatrixPage)
#include "tst_accessmatrixpage.moc"
