// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvassignments.h"
#include "tests/protocols/damage.h"

#include <QBuffer>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestCsvAssignments : public QObject
{
    Q_OBJECT

    static Result<AssignmentTable> read(QByteArray text)
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::ReadOnly);
        return CsvAssignments().read(buffer);
    }

private Q_SLOTS:
    void survivesDamage()
    {
        surviveDamage("account_id,account_name,permission_set,principal_type,principal,action\r\n"
                      "444455556666,Shop,Reading,USER,\"ana\",create\r\n111122223333,,\"Writ\"\"ing\",GROUP,Team,delete\r\n",
                      2000, [](QIODevice &device) { return CsvAssignments().read(device); });
    }

    void readsTheColumnsUnderTheirNames()
    {
        const auto table = read("Account ID;PermissionSetName;Principal Type;PRINCIPAL_NAME;Remark\n"
                                "100000000001;Reading;GROUP;\"Team; night\";x\n\n100000000002;Writing;;ana;\n");
        QVERIFY(table);
        QCOMPARE(table->notes.size(), 1);
        QCOMPARE(table->rows.size(), 2);
        const AssignmentRow first{
            2, AssignmentRow::Action::Create, u"100000000001"_s, u"Reading"_s, Principal::Kind::Group, u"Team; night"_s, {}};
        QCOMPARE(table->rows.first(), first);
        QCOMPARE(table->rows.last().line, 4);
        QVERIFY(!table->rows.last().kind);
    }

    void readsUsersAndGroupsFromColumnsOfTheirOwn()
    {
        const auto table = read("account_name,permission_set,user,group,action\nShop,Reading,ana,,\nShop,Reading,,Team,DELETE\n");
        QVERIFY(table);
        QCOMPARE(table->rows.at(0).kind, Principal::Kind::User);
        QCOMPARE(table->rows.at(1).kind, Principal::Kind::Group);
        QCOMPARE(table->rows.at(1).principal, u"Team"_s);
        QCOMPARE(table->rows.at(1).action, AssignmentRow::Action::Delete);
    }

    void givesBackTheZerosThatASpreadsheetTook()
    {
        const auto table
            = read("account,account_name,permission_set,principal\n12345678,Shop,Reading,ana\nShop,,Reading,ana\n,Bank,Reading,ana\n");
        QVERIFY(table);
        QCOMPARE(table->rows.at(0).account, u"000012345678"_s);
        QCOMPARE(table->rows.at(1).account, u"Shop"_s);
        QCOMPARE(table->rows.at(2).account, u"Bank"_s);
    }

    void saysWhatIsWrongInARow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("too few") << QByteArray("1,Reading");
        QTest::newRow("kind") << QByteArray("100000000001,Reading,ROBOT,ana,create");
        QTest::newRow("action") << QByteArray("100000000001,Reading,USER,ana,destroy");
    }
    void saysWhatIsWrongInARow()
    {
        QFETCH(QByteArray, row);
        const auto table = read("account_id,permission_set,principal_type,principal,action\n" + row + "\n");
        QVERIFY(table);
        QVERIFY(table->rows.first().error);
    }

    void refusesWhatIsNoTableOfAssignments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no principal") << QByteArray("account_id,permission_set\n1,2\n");
        QTest::newRow("no account") << QByteArray("permission_set,user\n1,2\n");
        QTest::newRow("no set") << QByteArray("account,user\n1,2\n");
        QTest::newRow("twice") << QByteArray("account_id,account,permission_set,user\n1,2,3,4\n");
        QTest::newRow("open quote") << QByteArray("account_id,permission_set,user\n\"1,2,3\n");
    }
    void refusesWhatIsNoTableOfAssignments()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!read(text));
    }

    void writesWhatItReads()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        const CsvAssignments format;
        Assignment assignment;
        assignment.accountId = u"100000000001"_s;
        assignment.accountName = u"Shop, \"new\""_s;
        assignment.setName = u"Reading"_s;
        assignment.principal = Principal::of(Group::Id{7});
        assignment.principalName = u"Nacht;schicht ärzte"_s;
        QVERIFY(format.begin(buffer));
        QVERIFY(format.write(buffer, assignment));
        const auto table = read(buffer.data());
        QVERIFY(table);
        QVERIFY(table->notes.isEmpty());
        const AssignmentRow row{
            2, AssignmentRow::Action::Create, u"100000000001"_s, u"Reading"_s, Principal::Kind::Group, u"Nacht;schicht ärzte"_s, {}};
        QCOMPARE(table->rows, QList<AssignmentRow>{row});
    }
};

QTEST_GUILESS_MAIN(TestCsvAssignments)
#include "tst_csvassignments.moc"
