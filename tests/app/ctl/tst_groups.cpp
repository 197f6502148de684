// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsChangesAndDeletesAGroup()
    {
        const CommandLine line;
        const Ran created = line.json(u"group create Finance --description \"May read the books\""_s);
        COMPARE_CODE(created, 0);
        QCOMPARE(created.object()[u"displayName"_s].toString(), u"Finance"_s);
        QCOMPARE(created.object()[u"meta"_s][u"resourceType"_s].toString(), u"Group"_s);
        COMPARE_CODE(line.on(u"group update finance --name Accounting --description="_s), 0);
        const Ran shown = line.on(u"group show Accounting"_s);
        QVERIFY(shown.text().contains(u"Accounting"_s));
        QVERIFY(!shown.text().contains(u"books"_s));
        COMPARE_CODE(line.on(u"group delete Accounting"_s), 1);
        COMPARE_CODE(line.on(u"group delete Accounting --yes"_s), 0);
        QCOMPARE(line.json(u"group list"_s).out, QByteArray("[]\n"));
    }

    void refusesWhatCoreRefusesAndNamesTheField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("taken") << u"group create TEAM"_s << u"Conflict"_s << u"displayName"_s;
        QTest::newRow("reserved") << u"group create AWSAdministrators"_s << u"Invalid"_s << u"displayName"_s;
        QTest::newRow("empty") << u"group create \"  \""_s << u"Invalid"_s << u"displayName"_s;
        QTest::newRow("renamed to a taken name") << u"group update Other --name team"_s << u"Conflict"_s << u"displayName"_s;
        QTest::newRow("unknown") << u"group show None"_s << u"NotFound"_s << u"group"_s;
        QTest::newRow("members of an unknown one") << u"group members None"_s << u"NotFound"_s << u"group"_s;
        QTest::newRow("unknown member") << u"group add-member Team ana nobody"_s << u"NotFound"_s << u"user"_s;
        QTest::newRow("disabled member") << u"group add-member Team ana off"_s << u"Forbidden"_s << u"members"_s;
        QTest::newRow("delete without a yes") << u"group delete Team"_s << u"Forbidden"_s << u"yes"_s;
    }

    void refusesWhatCoreRefusesAndNamesTheField()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        QFETCH(QString, field);
        const CommandLine line;
        line.on(u"group create Team"_s);
        line.on(u"group create Other"_s);
        line.addUser(u"ana"_s);
        line.addUser(u"off"_s);
        line.on(u"user disable off"_s);
        const Ran ran = line.json(words);
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.error()[u"kind"_s].toString(), kind);
        QCOMPARE(ran.error()[u"field"_s].toString(), field);
        QCOMPARE(line.json(u"group members Team"_s).array().size(), 0);
    }

    void addsListsAndRemovesMembers()
    {
        const CommandLine line;
        line.on(u"group create Team"_s);
        line.addUser(u"ana"_s);
        line.addUser(u"bob"_s);
        const Ran added = line.json(u"group add-member Team ana bob@example.com ana"_s);
        COMPARE_CODE(added, 0);
        QCOMPARE(added.object()[u"changed"_s].toInt(), 2);
        QCOMPARE(line.json(u"group members Team"_s).array().size(), 2);
        const QJsonArray members = line.json(u"group show Team"_s).object()[u"members"_s].toArray();
        QCOMPARE(members.size(), 2);
        QCOMPARE(members.at(0)[u"value"_s], line.json(u"user show ana"_s).object()[u"id"_s]);
        QCOMPARE(line.json(u"group remove-member Team ana"_s).object()[u"changed"_s].toInt(), 1);
        QCOMPARE(line.json(u"group members Team"_s).array().at(0)[u"userName"_s].toString(), u"bob"_s);
    }

    void listsInTheOrderAskedFor()
    {
        const CommandLine line;
        for (const QString &name : {u"Alpha"_s, u"Beta"_s}) {
            line.on(u"group create "_s + name);
        }
        line.addUser(u"ana"_s, u"--group Beta"_s);
        QCOMPARE(line.json(u"group list"_s).array().at(0)[u"displayName"_s].toString(), u"Alpha"_s);
        QCOMPARE(line.json(u"group list --sort members"_s).array().at(0)[u"displayName"_s].toString(), u"Beta"_s);
        QCOMPARE(line.json(u"group list --filter alp"_s).array().size(), 1);
        QCOMPARE(line.json(u"group list --limit 1"_s).array().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
