// SPDX-License-Identifier: Apache-2.0
// What the lists ask of the workspace, without a window: the members of a large group, and a long history. GATEHOUSE_BENCH_USERS sets
// the number of users and of events; 1,000,000 unless it is given. Every other user is in the group, at most 200,000.
#include "core/history/eventstore.h"
#include "core/quotas/quotaservice.h"
#include "core/users/userstore.h"
#include "tests/bench/measurements.h"
#include "tests/support/manyusers.h"

#include <QCoreApplication>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstRows = 256;
constexpr qint64 mostMembers = 200'000;

/// Events as the door writes them; every thousandth is about Zoë.
void fillWithEvents(Database &database, qint64 count)
{
    const auto transaction = must(Transaction::begin(database));
    must(database.run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
        "INSERT INTO events (event_id, time, name, actor, agent, summary, rooms, record) SELECT printf('event-%012d', i), 1700000000000 + "
        "i, "
        "iif(i % 3 = 0, 'UpdateUser', 'CreateUser'), 'sam', 'gatehouse/1.0', 'Change user ' || who, 2, "
        "printf('{\"eventVersion\":\"1.08\",\"userIdentity\":{\"type\":\"Unknown\",\"principalId\":\"sam\",\"userName\":\"sam\"},"
        "\"eventTime\":"
        "\"2026-03-02T09:30:00Z\",\"eventSource\":\"sso-directory.amazonaws.com\",\"eventName\":\"UpdateUser\",\"awsRegion\":\"us-east-1\","
        "\"sourceIPAddress\":\"127.0.0.1\",\"userAgent\":\"gatehouse/"
        "1.0\",\"requestParameters\":{\"userId\":\"90000000-%012d\",\"userName\":"
        "\"%s\"},\"responseElements\":null,\"requestID\":\"%012d\",\"eventID\":\"%012d\"}', i, who, i, i) "
        "FROM (SELECT i, iif(i % 1000 = 0, 'Zoë.', 'kim.') || i AS who FROM n)",
        count));
    must(transaction->commit());
}

UserQuery members(const QString &text, qint64 limit)
{
    UserQuery query;
    query.group = {1};
    query.text = text;
    query.limit = limit;
    return query;
}

EventQuery events(const QString &text, qint64 limit)
{
    EventQuery query;
    query.text = text;
    query.limit = limit;
    return query;
}

void measureMembers(Measurements &table, const QString &how, Database &database, qint64 size)
{
    const UserStore store(database);
    table.measure(u"members of a group%1: the first rows"_s.arg(how), size, 5, [&] { must(store.ids(members({}, firstRows))); });
    table.measure(u"members of a group%1: all"_s.arg(how), size, 5, [&] { must(store.ids(members({}, -1))); });
    table.measure(u"members of a group%1: filtered, rare"_s.arg(how), size, 5, [&] { must(store.ids(members(u"zoë"_s, firstRows))); });
    table.measure(u"members of a group%1: filtered, frequent"_s.arg(how), size, 5, [&] { must(store.ids(members(u"kim"_s, -1))); });
}

/// Every third user has a device.
void giveDevices(Database &database)
{
    must(database.run(
        "INSERT INTO mfa_devices (device_id, user, kind, name, name_key, seed_digest, drift, last_step, credential_id, "
        "relying_party, public_key, algorithm, aaguid, attestation, sign_count, registered_at, updated_at) SELECT 'mfa-' || "
        "id, id, 'SECURITY_KEY', 'Key', 'key', '', 0, 0, 'key-' || id, '', '', 0, '', '', 0, 0, 0 FROM users WHERE id % 3 = 0"));
}

void measureDevices(Measurements &table, const QString &how, Database &database, qint64 size)
{
    const UserStore store(database);
    const auto asked = [](UserQuery::Devices devices, const QString &text, qint64 limit) {
        UserQuery query;
        query.devices = devices;
        query.text = text;
        query.limit = limit;
        return query;
    };
    using Devices = UserQuery::Devices;
    table.measure(u"users without MFA devices%1: the first rows"_s.arg(how), size, 5,
                  [&] { must(store.ids(asked(Devices::None, {}, firstRows))); });
    table.measure(u"users without MFA devices%1: all"_s.arg(how), size, 5, [&] { must(store.ids(asked(Devices::None, {}, -1))); });
    table.measure(u"users without MFA devices%1: filtered, frequent"_s.arg(how), size, 5,
                  [&] { must(store.ids(asked(Devices::None, u"kim"_s, -1))); });
    table.measure(u"users with MFA devices%1: all"_s.arg(how), size, 5, [&] { must(store.ids(asked(Devices::Some, {}, -1))); });
    const auto shown = must(store.ids(asked(Devices::Some, {}, firstRows)));
    table.measure(u"users with MFA devices%1: the records of a page"_s.arg(how), size, 5, [&] { must(store.records(shown)); });
}

void run(Measurements &table, qint64 size)
{
    TestWorkspace test;
    fillWithUsers(*test, size);
    must(QuotaService(*test).raise(Quota::Users, 200'000 + 2 * size));
    Database &database = (*test).database();
    must(database.run("DELETE FROM memberships WHERE id > ?", mostMembers));
    const qint64 inGroup = must(database.integer("SELECT count(*) FROM memberships")).value_or(0);
    measureMembers(table, QString(), database, inGroup);
    giveDevices(database);
    measureDevices(table, QString(), database, size);
    const auto lane = must((*test).connect());
    UserStore indexed(lane->database());
    table.measure(u"read the users into memory"_s, size, 1, [&] {
        while (must(indexed.prepare(0))) {}
    });
    measureMembers(table, u", from memory"_s, lane->database(), inGroup);
    measureDevices(table, u", from memory"_s, lane->database(), size);
    must(UserService(*test).create({TestWorkspace::person(u"late"_s)}));
    table.measure(u"follow one change"_s, size, 1, [&] { must(indexed.ids({})); });
    const qint64 older = must((*test).nextUndo())->id;
    must(UserService(*test).create({TestWorkspace::person(u"later"_s)}));
    table.measure(u"take back a change from under a newer one, with what holds between rows"_s, size, 1,
                  [&] { must((*test).undo(older)); });
    test.workspace.reset();
    table.measure(u"open the workspace"_s, size, 1, [&] { test.reopen(); });

    fillWithEvents((*test).database(), size);
    const EventStore history((*test).database());
    table.measure(u"history: the first rows"_s, size, 5, [&] { must(history.ids(events({}, firstRows))); });
    table.measure(u"history: all"_s, size, 3, [&] { must(history.ids(events({}, -1))); });
    table.measure(u"history: the names that occur, at first"_s, size, 1, [&] { must(history.names()); });
    table.measure(u"history: the names that occur, from then on"_s, size, 3, [&] { must(history.names()); });
    table.measure(u"history: filtered, the first rows of what is frequent"_s, size, 5,
                  [&] { must(history.ids(events(u"kim"_s, firstRows))); });
    table.measure(u"history: filtered, all of what is rare"_s, size, 1, [&] { must(history.ids(events(u"ZOË"_s, -1))); });
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    Measurements table;
    run(table, 10'000);
    run(table, asked > 0 ? asked : 1'000'000);
    return table.finish(argc, argv);
}
