// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/history/eventstore.h"
#include "core/history/historyservice.h"
#include "core/outbox/outboxservice.h"
#include "core/workspace/snapshots.h"
#include "tests/support/history.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString nameAfter(const TestWorkspace &test, const std::function<void()> &work)
{
    const qint64 before = must(EventStore((*test).database()).count());
    work();
    const qint64 events = must(EventStore((*test).database()).count()) - before;
    return events == 1 ? lastEvent(*test).name : u"%1 events"_s.arg(events);
}

}  // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Guide: "AWS SSO information in CloudTrail", identity store operations.
    void callsEveryOperationByItsCloudTrailName()
    {
        TestWorkspace test;
        UserService users(*test);
        GroupService groups(*test);
        NoProgress progress;
        User::Id ana;
        Group::Id team;
        User user;
        Group group;
        QCOMPARE(nameAfter(test, [&] { ana = test.addUser(u"ana"_s); }), u"CreateUser"_s);
        QCOMPARE(nameAfter(test, [&] { team = must(groups.create({{}, {}, u"Team"_s})); }), u"CreateGroup"_s);
        user = must(users.user(ana));
        user.displayName = u"New"_s;
        QCOMPARE(nameAfter(test, [&] { must(users.update(user)); }), u"UpdateUser"_s);
        group = must(groups.group(team));
        group.name = u"New"_s;
        QCOMPARE(nameAfter(test, [&] { must(groups.update(group)); }), u"UpdateGroup"_s);
        QCOMPARE(nameAfter(test, [&] { must(groups.addMembers({team}, {ana}, progress)); }), u"AddMemberToGroup"_s);
        QCOMPARE(nameAfter(test, [&] { must(groups.removeMembers({team}, {ana}, progress)); }), u"RemoveMemberFromGroup"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.verifyEmail(ana)); }), u"VerifyEmail"_s);
        QString password;
        QCOMPARE(nameAfter(test, [&] { password = must(users.resetPassword(ana, PasswordMode::OneTime)); }), u"UpdatePassword"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.changePassword(ana, password, u"Chosen-Passw0rd"_s)); }), u"UpdatePassword"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.resetPassword(ana, PasswordMode::Email)); }), u"UpdatePassword"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.setStatus({ana}, User::Status::Disabled, progress)); }), u"DisableUser"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.setStatus({ana}, User::Status::Enabled, progress)); }), u"EnableUser"_s);
        QCOMPARE(nameAfter(test, [&] { must(users.remove({ana}, progress)); }), u"DeleteUser"_s);
        QCOMPARE(nameAfter(test, [&] { must(groups.remove({team}, progress)); }), u"DeleteGroup"_s);
        QCOMPARE(lastRecord(*test).value(u"eventSource"_s), u"sso-directory.amazonaws.com"_s);
        // What the service does not know is filed under this program's own name.
        QCOMPARE(nameAfter(test, [&] { must((*test).undo(must((*test).nextUndo())->id)); }), u"UndoChange"_s);
        QCOMPARE(nameAfter(test, [&] { must((*test).redo(must((*test).nextRedo())->id)); }), u"RedoChange"_s);
        QCOMPARE(lastRecord(*test).value(u"eventSource"_s), u"gatehouse"_s);
    }

    void writesNoEventForARefusal()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        QCOMPARE(nameAfter(test, [&] { QVERIFY(!UserService(*test).create({TestWorkspace::person(u"ANA"_s)})); }), u"0 events"_s);
        QCOMPARE(nameAfter(test, [&] { QVERIFY(!GroupService(*test).create({})); }), u"0 events"_s);
    }

    void keepsARecordAsCloudTrailWould()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const QJsonObject record = lastRecord(*test);
        QCOMPARE(record.value(u"eventName"_s), u"CreateUser"_s);
        QCOMPARE(record.value(u"eventTime"_s), u"2026-03-02T09:30:00Z"_s);
        QCOMPARE(record.value(u"awsRegion"_s), u"us-east-1"_s);
        QCOMPARE(record.value(u"userAgent"_s), u"test/1.0"_s);
        QCOMPARE(record.value(u"userIdentity"_s).toObject().value(u"userName"_s), u"sam"_s);
        QCOMPARE(record.value(u"eventID"_s).toString(), lastEvent(*test).eventId);
        QCOMPARE(record.value(u"requestParameters"_s).toObject().value(u"userName"_s), u"ana"_s);
        QCOMPARE(record.value(u"requestParameters"_s).toObject().value(u"passwordMode"_s), u"EMAIL"_s);
        const QString userId = must(UserService(*test).find(u"ana"_s)).userId;
        QCOMPARE(record.value(u"responseElements"_s).toObject().value(u"user"_s).toObject().value(u"userId"_s), userId);
    }

    void namesTheFieldsOfAnEditAndTheirValuesBeforeAndAfter()
    {
        TestWorkspace test;
        User user = must(UserService(*test).user(test.addUser(u"ana"_s)));
        user.displayName = u"Ana Brandt"_s;
        user.attributes.insert(u"title"_s, u"Editor"_s);
        QVERIFY(UserService(*test).update(user));
        QCOMPARE(lastRecord(*test).value(u"requestParameters"_s).toObject().value(u"attributes"_s).toArray(),
                 (QJsonArray{u"displayName"_s, u"title"_s}));
        const EventDetails details = must(HistoryService(*test).details(lastEvent(*test).id));
        QCOMPARE(details.rows.size(), 1);
        QCOMPARE(details.rows.first().label, u"ana"_s);
        QStringList fields;
        for (const auto &field : details.rows.first().fields) {
            fields.append(u"%1: %2 > %3"_s.arg(field.name, field.before, field.after));
        }
        QCOMPARE(fields, (QStringList{u"display_name: Person ana > Ana Brandt"_s, u"title:  > Editor"_s}));
    }

    void showsNoMoreRowsThanAPersonReads()
    {
        TestWorkspace test;
        QVERIFY((*test).change({u"CreateUser"_s, u"x"_s}, [&](Change &change) -> Status {
            for (int i = 0; i < 250; ++i) {
                must(UserService(*test).add(change, TestWorkspace::person(u"user%1"_s.arg(i))));
            }
            return {};
        }));
        const EventDetails details = must(HistoryService(*test).details(lastEvent(*test).id));
        QCOMPARE(details.rows.size(), EventDetails::mostRows);
        QVERIFY(details.more);
        QCOMPARE(HistoryService(*test).details({99}).error().kind, Error::Kind::NotFound);
    }

    void findsEvents()
    {
        TestWorkspace test;
        test.addUser(u"Ana"_s);
        test.clock.advance(3600);
        const QDateTime later = test.clock.now();
        GroupService(*test).create({{}, {}, u"Große Gruppe"_s}).value();
        const EventStore store((*test).database());
        const auto count = [&](const EventQuery &query) { return must(store.ids(query)).size(); };
        EventQuery query;
        QCOMPARE(count(query), 2);
        query.text = u"ANA"_s;
        QCOMPARE(count(query), 1);
        query.text = u"GROSSE"_s;
        QCOMPARE(count(query), 1);
        query = {};
        query.name = u"CreateGroup"_s;
        QCOMPARE(count(query), 1);
        query = {};
        query.since = later;
        QCOMPARE(count(query), 1);
        query.until = later.addSecs(-1);
        QCOMPARE(count(query), 0);
        query = {};
        query.limit = 1;
        QCOMPARE(count(query), 1);
        QCOMPARE(must(store.names()), (QStringList{u"CreateGroup"_s, u"CreateUser"_s}));
        const Event newest = lastEvent(*test);
        QCOMPARE(must(store.find(newest.eventId)).id, newest.id);
        QCOMPARE(must(store.find(newest.eventId.left(8))).id, newest.id);
        QCOMPARE(must(store.find(u"1"_s)).name, u"CreateUser"_s);
        QCOMPARE(store.find(u"zzzz"_s).error().kind, Error::Kind::NotFound);
    }

    void exportsALogFileOfCloudTrail()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        test.addUser(u"bob"_s);
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        NoProgress progress;
        QVERIFY(HistoryService(*test).exportJson({}, out, progress));
        const QJsonArray records = QJsonDocument::fromJson(out.data()).object().value(u"Records"_s).toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().toObject().value(u"requestParameters"_s).toObject().value(u"userName"_s), u"ana"_s);
        QCOMPARE(records.last().toObject(), lastRecord(*test));
    }

    void tellsWhatCanBeTakenBack()
    {
        TestWorkspace test;
        HistoryService history(*test);
        NoProgress unwatched;
        test.addUser(u"ana"_s);
        const Event creation = lastEvent(*test);
        QCOMPARE(creation.standing, Event::Standing::Done);
        QVERIFY(history.undo(creation.id, unwatched));
        const Event undo = lastEvent(*test);
        QCOMPARE(undo.standing, Event::Standing::Plain);
        QCOMPARE(undo.summary, u"Undo: Add user ana"_s);
        QCOMPARE(must(EventStore((*test).database()).find(u"1"_s)).standing, Event::Standing::Undone);
        QCOMPARE(history.undo(undo.id, unwatched).error().kind, Error::Kind::Forbidden);
        QVERIFY(history.redo(creation.id, unwatched));
        QCOMPARE(must(EventStore((*test).database()).find(u"1"_s)).standing, Event::Standing::Done);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
