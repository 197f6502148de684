// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoesAcrossProcesses()
    {
        const CommandLine line;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            line.on(u"group create "_s + name);
        }
        const Ran undone = line.on(u"undo 2"_s);
        COMPARE_CODE(undone, 0);
        QVERIFY(undone.text().contains(u"Create group Three"_s) && undone.text().contains(u"Create group Two"_s));
        QCOMPARE(line.json(u"group list"_s).array().size(), 1);
        const QJsonArray redone = line.json(u"redo"_s).array();
        QCOMPARE(redone.size(), 1);
        QCOMPARE(redone.at(0)[u"summary"_s].toString(), u"Create group Two"_s);
        COMPARE_CODE(line.on(u"redo"_s), 0);
        QCOMPARE(line.json(u"group list"_s).array().size(), 3);
    }

    void stopsWhereThereIsNothingMore()
    {
        const CommandLine line;
        COMPARE_CODE(line.on(u"undo"_s), 1);
        COMPARE_CODE(line.on(u"redo"_s), 1);
        line.on(u"group create One"_s);
        const Ran ran = line.json(u"undo 5"_s);
        COMPARE_CODE(ran, 1);
        QCOMPARE(ran.array().size(), 1);
        QCOMPARE(ran.error()[u"kind"_s].toString(), u"NotFound"_s);
        QCOMPARE(line.json(u"group list"_s).array().size(), 0);
    }

    void undoesOneChangeAndListsTheRowsInTheWay()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.on(u"group create Team"_s);
        line.on(u"group add-member Team ana"_s);
        const Ran refused = line.json(u"undo --change 1"_s);
        COMPARE_CODE(refused, 1);
        QCOMPARE(refused.error()[u"kind"_s].toString(), u"Conflict"_s);
        QVERIFY2(refused.error()[u"details"_s].toString().contains(u"ana"_s), refused.err.constData());
        const Ran readable = line.on(u"undo --change 1"_s);
        QVERIFY2(readable.complaint().contains(u"ana → Team"_s), readable.err.constData());
        QVERIFY(readable.out.isEmpty());
        COMPARE_CODE(line.on(u"undo --change 3"_s), 0);
        COMPARE_CODE(line.on(u"undo --change 1"_s), 0);
        COMPARE_CODE(line.on(u"user show ana"_s), 1);
        COMPARE_CODE(line.on(u"redo --change 1"_s), 0);
        COMPARE_CODE(line.on(u"user show ana"_s), 0);
        COMPARE_CODE(line.on(u"undo --change 99"_s), 1);
    }

    void tellsTheHistoryOfOperations()
    {
        const CommandLine line;
        line.addUser(u"ana"_s, u"--title Clerk"_s);
        line.on(u"user update ana --title Chief"_s);
        line.on(u"undo"_s);
        const QJsonArray events = line.json(u"history list"_s).array();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.at(2)[u"name"_s].toString(), u"CreateUser"_s);
        QCOMPARE(events.at(2)[u"standing"_s].toString(), u"done"_s);
        QCOMPARE(events.at(1)[u"standing"_s].toString(), u"undone"_s);
        QVERIFY(events.at(1)[u"agent"_s].toString().startsWith(u"gatehousectl/"_s));
        QVERIFY(!events.at(1)[u"actor"_s].toString().isEmpty());
        QCOMPARE(line.json(u"history list --name UpdateUser"_s).array().size(), 1);
        QCOMPARE(line.json(u"history list --filter \"add user\" --limit 5"_s).array().size(), 1);
        QCOMPARE(line.json(u"history list --limit 2"_s).array().size(), 2);
    }

    void findsEventsByTime()
    {
        const CommandLine line;
        line.on(u"group create Team"_s);
        QCOMPARE(line.json(u"history list --since 2h"_s).array().size(), 1);
        QCOMPARE(line.json(u"history list --until 2h"_s).array().size(), 0);
        QCOMPARE(line.json(u"history list --since 2020-01-01 --until 2020-01-02T10:00"_s).array().size(), 0);
        QCOMPARE(line.json(u"history list --since 2020-01-01T00:00:00Z"_s).array().size(), 1);
    }

    void showsWhatAnEventChanged()
    {
        const CommandLine line;
        line.addUser(u"ana"_s, u"--title Clerk"_s);
        line.on(u"user update ana --title Chief"_s);
        const QJsonObject event = line.json(u"history show 2"_s).object();
        QCOMPARE(event[u"record"_s][u"eventName"_s].toString(), u"UpdateUser"_s);
        QCOMPARE(event[u"rows"_s][0][u"fields"_s][0][u"before"_s].toString(), u"Clerk"_s);
        const Ran readable = line.on(u"history show "_s + event[u"eventId"_s].toString().left(8));
        COMPARE_CODE(readable, 0);
        QVERIFY2(readable.text().contains(u"~ user ana  title: Clerk → Chief"_s), readable.out.constData());
        COMPARE_CODE(line.on(u"history show 77"_s), 1);
    }

    void exportsTheHistoryForCloudTrail()
    {
        const CommandLine line;
        line.on(u"group create Team"_s);
        line.on(u"group create Other"_s);
        const QJsonArray records = line.on(u"history export"_s).object()[u"Records"_s].toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(0)[u"requestParameters"_s][u"displayName"_s].toString(), u"Team"_s);
        COMPARE_CODE(line.on(u"history export --filter other --output log.json"_s), 0);
        QCOMPARE(QJsonDocument::fromJson(line.read(u"log.json"_s))[u"Records"_s].toArray().size(), 1);
        COMPARE_CODE(line.on(u"history export --output /nowhere/log.json"_s), 3);
    }

    void managesTheOutbox()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.addUser(u"bob"_s);
        QCOMPARE(line.json(u"outbox list --state waiting"_s).array().size(), 2);
        QCOMPARE(line.json(u"outbox list --filter ana"_s).array().size(), 1);
        const QJsonArray newest = line.json(u"outbox list --limit 1"_s).array();
        QCOMPARE(newest.size(), 1);
        QCOMPARE(newest.first()[u"recipient"_s].toString(), u"bob@example.com"_s);
        QVERIFY(line.on(u"outbox show 1"_s).text().contains(u"Your username is ana."_s));
        COMPARE_CODE(line.on(u"outbox show 9"_s), 1);
        const Ran unsent = line.json(u"outbox send"_s);
        COMPARE_CODE(unsent, 1);
        QVERIFY2(unsent.error()[u"message"_s].toString().startsWith(u"No mail server is configured"_s), unsent.err.constData());
        COMPARE_CODE(line.on(u"outbox mark-sent 1"_s), 0);
        QCOMPARE(line.json(u"outbox list --state sent"_s).array().size(), 1);
        COMPARE_CODE(line.on(u"outbox delete 1 9"_s), 1);
        COMPARE_CODE(line.on(u"outbox mark-sent x"_s), 1);
        COMPARE_CODE(line.on(u"outbox delete 1 2"_s), 0);
        QCOMPARE(line.json(u"outbox list"_s).array().size(), 0);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"outbox list"_s).array().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
