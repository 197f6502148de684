// SPDX-License-Identifier: Apache-2.0
// What it takes to make a demo company, beside what SQLite itself takes to insert the same rows.
#include "core/demo/democompany.h"
#include "core/storage/database.h"
#include "tests/bench/measurements.h"
#include "tests/support/testworkspace.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

qint64 rowsIn(Database &database)
{
    qint64 rows = 0;
    for (const char *table : {"users", "groups", "memberships"}) {
        rows += must(database.integer("SELECT count(*) FROM "_ba + table)).value_or(0);
    }
    return rows;
}

/// Copies every row of the company into an empty workspace, with nothing but SQLite at work. The order keeps it from copying pages.
void copyRows(const QString &from, Database &into)
{
    must(into.run("ATTACH ? AS company", from));
    {
        const auto transaction = must(Transaction::begin(into));
        for (const char *table : {"users", "groups", "memberships"}) {
            must(into.run("INSERT INTO main."_ba + table + " SELECT * FROM company." + table + " ORDER BY id"));
        }
        must(transaction->commit());
    }
    must(into.execute("DETACH company"));
}

void compare(Measurements &table, qint64 users, qint64 groups, int times)
{
    qint64 rows = 0;
    double made = 0;
    double copied = 0;
    for (int round = 0; round < times; ++round) {
        TestWorkspace company;
        TestWorkspace bare;
        NoProgress unwatched;
        QElapsedTimer timer;
        timer.start();
        must(generate(*company, {users, groups, 1}, unwatched));
        made += double(timer.nsecsElapsed()) / 1e6 / times;
        rows = rowsIn((*company).database());
        timer.restart();
        copyRows(company.path(), (*bare).database());
        copied += double(timer.nsecsElapsed()) / 1e6 / times;
    }
    const QString company = u"%1 users, %2 groups"_s.arg(users).arg(groups);
    table.add(u"generate "_s + company, rows, made);
    table.add(u"  floor: the same rows, inserted by SQLite alone"_s, rows, copied);
    std::printf("%-60s %12.0f rows/s, %.0f rows/s at the floor: %.1f times\n", "", double(rows) / made * 1000, double(rows) / copied * 1000,
                made / copied);
}

}  // namespace

/// bench_demo [FILE]; DEMO_USERS and DEMO_GROUPS ask for one more size.
int main(int argc, char *argv[])
{
    Measurements table;
    compare(table, 240, 36, 3);
    compare(table, 20'000, 200, 3);
    if (const qint64 users = qEnvironmentVariable("DEMO_USERS").toLongLong(); users > 0) {
        compare(table, users, qEnvironmentVariable("DEMO_GROUPS", u"2000"_s).toLongLong(), 1);
    }
    return table.finish(argc, argv);
}
