// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/peopledesk.h"
#include "ui/console/readingonly.h"
#include "ui/users/userspane.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestReadingOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOffWhatChangesAndSaysWhy()
    {
        const QString reason = u"The file may not be written."_s;
        PeopleDesk people;
        QVERIFY(people.addUser(u"ana"_s).isValid());
        const ReadingOnly guard(reason, nullptr);
        UsersPane pane(people.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.table().model()->rowCount(), 1);
        pane.table().selectRow(0);
        for (const QString &name : {u"addUser"_s, u"importUsers"_s, u"editUser"_s, u"deleteUser"_s, u"resetPassword"_s}) {
            QVERIFY2(!actionOf(pane, name).isEnabled(), qPrintable(name));
            QCOMPARE(actionOf(pane, name).toolTip(), reason);
        }
        QTRY_VERIFY(actionOf(pane, u"exportUsers"_s).isEnabled());
    }

    void goesByTheVerb_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("changes");
        QTest::newRow("adds") << u"addUser"_s << true;
        QTest::newRow("undoes from there") << u"undoFrom"_s << true;
        QTest::newRow("undoes") << u"undo"_s << true;
        QTest::newRow("exports") << u"exportUsers"_s << false;
        QTest::newRow("begins like a verb") << u"address"_s << false;
        QTest::newRow("has no name") << QString() << false;
    }
    void goesByTheVerb()
    {
        QFETCH(QString, name);
        QFETCH(bool, changes);
        QCOMPARE(ReadingOnly::isChange(name), changes);
    }
};

QTEST_MAIN(TestReadingOnly)
#include "tst_readingonly.moc"
