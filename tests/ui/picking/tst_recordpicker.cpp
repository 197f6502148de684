// SPDX-License-Identifier: Apache-2.0
#include "models/users/usertablemodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/groups/grouppicking.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/picklist.h"
#include "ui/picking/pickmodel.h"
#include "ui/picking/recordchooser.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/filterbar.h"
#include "ui/users/userpicking.h"

#include <QAbstractItemModelTester>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestRecordPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsModelsAreSound()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        people.disable({people.addUser(u"bob"_s)});
        UserTableModel users(*people.test, people.tasks);
        PickList picks([](qint64 id) { return QString::number(id); });
        PickModel model(users, picks);
        const QAbstractItemModelTester listTester(&picks, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        users.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        picks.add({ana.value, ana.value});
        QCOMPARE(picks.rowCount(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.setData(model.index(1, 0), int(Qt::Checked), Qt::CheckStateRole));
        picks.remove({ana.value});
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }

    void opensItsListWhollyOnTheScreen()
    {
        PeopleDesk people;
        RecordChooser chooser(u"person"_s, u"Person"_s, u"Anybody"_s, usersToPick(people.desk));
        chooser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chooser));
        const QRect room = chooser.screen()->availableGeometry();
        const QRect nearly = room.adjusted(-4, -4, 4, 4);  // the offscreen platform shifts popups by a frame that they don't have
        for (const QPoint &corner : {room.bottomRight() - QPoint(chooser.width(), chooser.height()), room.topLeft()}) {
            chooser.move(corner);
            QTRY_VERIFY((chooser.mapToGlobal(QPoint()) - corner).manhattanLength() < 20);  // without its frame
            click(&chooser);
            auto *popup = chooser.findChild<QFrame *>(u"personPopup"_s);
            QTRY_VERIFY(popup->isVisible());
            const QRect shown(popup->mapToGlobal(QPoint()), popup->size());
            QVERIFY2(nearly.contains(shown), qPrintable(u"%1 %2"_s.arg(shown.right()).arg(shown.bottom())));
            popup->hide();
        }
    }

    void picksByClickSpaceAndEnter()
    {
        PeopleDesk people;
        for (const QString &name : {u"ana"_s, u"bob"_s, u"zoe"_s}) {
            QVERIFY(people.addUser(name).isValid());
        }
        RecordPicker picker(u"users"_s, usersToPick(people.desk));
        picker.resize(900, 500);
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        QTRY_COMPARE(picker.table().model()->rowCount(), 3);
        QVERIFY(picker.findChild<QLabel *>(u"pickCount"_s)->text().startsWith(u"Nothing is picked yet"_s));
        clickRow(picker.table(), 0);
        QCOMPARE(picker.pickNames(9), QStringList{u"Person ana (ana)"_s});
        QTest::keyClick(&picker.table(), Qt::Key_Down);
        QTest::keyClick(&picker.table(), Qt::Key_Space);
        QTest::keyClick(&picker.table(), Qt::Key_Down);
        QTest::keyClick(&picker.table(), Qt::Key_Return);
        QCOMPARE(picker.picks().size(), 3);
        QCOMPARE(picker.findChild<QLabel *>(u"pickCount"_s)->text(), u"Picked: 3"_s);
        QTest::keyClick(&picker.table(), Qt::Key_Space);
        QCOMPARE(picker.pickNames(9), (QStringList{u"Person ana (ana)"_s, u"Person bob (bob)"_s}));
    }

    void asksBeforePicksAreThrownAwayAndAddsThemByEnter()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        auto *picker = new RecordPicker(u"users"_s, usersToPick(people.desk));
        PickerDialog dialog(u"Add"_s, picker, [](qsizetype) { return u"Add"_s; });
        QList<qint64> added;
        dialog.setSubmit([&added](const QList<qint64> &picks, const Done &done) {
            added = picks;
            done({});
        });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(picker->table().model()->rowCount(), 1);
        picker->pick({ana.value});
        QTest::keyClick(&dialog, Qt::Key_Escape);
        auto *question = dialog.findChild<QDialog *>(u"discardQuestion"_s);
        QVERIFY(question && dialog.isVisible());
        question->reject();
        QTRY_VERIFY(!dialog.findChild<QDialog *>(u"discardQuestion"_s));
        picker->table().setFocus();
        picker->table().setCurrentIndex(picker->table().model()->index(0, 0));
        QTest::keyClick(&picker->table(), Qt::Key_Return);
        QCOMPARE(added, QList<qint64>{ana.value});
        QVERIFY(!dialog.isVisible());
    }

    void aChooserSaysThatThereIsNothingToChoose()
    {
        PeopleDesk people;
        RecordChooser chooser(u"group"_s, u"Group"_s, u"Any group"_s, groupsToPick(people.desk));
        chooser.show();
        chooser.showChoice();
        const auto *nothing = chooser.findChild<QLabel *>(u"chooserNothing"_s);
        QTRY_VERIFY(nothing->isVisible() && !nothing->text().isEmpty() && !nothing->text().contains(u"Reading"_s));
        QVERIFY(people.addGroup(u"Team"_s).isValid());
        QTRY_VERIFY(!nothing->isVisible());
    }

    void picksNoMoreAtOnceThanAreAllowed()
    {
        PeopleDesk people;
        for (const QString &name : {u"ana"_s, u"bob"_s}) {
            QVERIFY(people.addUser(name).isValid());
        }
        PickSource source = usersToPick(people.desk);
        source.most = 1;
        RecordPicker picker(u"users"_s, source);
        QTRY_COMPARE(picker.table().model()->rowCount(), 2);
        const auto *all = picker.findChild<QPushButton *>(u"pickAll"_s);
        QVERIFY(!all->isEnabled() && !all->toolTip().isEmpty());
        picker.filterBar().setText(u"bob"_s);
        QTRY_VERIFY(all->isEnabled());
    }

    void picksAllThatAFilterLeavesAndTakesBackFromTheList()
    {
        PeopleDesk people;
        for (const QString &name : {u"ana"_s, u"anton"_s, u"zoe"_s}) {
            QVERIFY(people.addUser(name).isValid());
        }
        people.disable({people.addUser(u"andrea"_s)});
        RecordPicker picker(u"users"_s, usersToPick(people.desk));
        picker.resize(900, 500);
        picker.show();
        QVERIFY(QTest::qWaitForWindowActive(&picker));
        QTRY_COMPARE(picker.table().model()->rowCount(), 4);
        typeInto(picker, u"filter"_s, u"an"_s);
        QTRY_COMPARE(picker.table().model()->rowCount(), 3);
        clickButton(picker, u"pickAll"_s);
        QCOMPARE(picker.pickNames(9), (QStringList{u"Person ana (ana)"_s, u"Person anton (anton)"_s}));
        picker.filterBar().clear();
        QTRY_COMPARE(picker.table().model()->rowCount(), 4);
        QCOMPARE(picker.picks().size(), 2);
        auto *list = picker.findChild<QListView *>(u"picks"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(picker.pickNames(1), QStringList{u"Person anton (anton)"_s});
    }
};

QTEST_MAIN(TestRecordPicker)
#include "tst_recordpicker.moc"
