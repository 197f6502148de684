// SPDX-License-Identifier: Apache-2.0
// A change of the identity source that deletes everything: 100,000 users and 50,000 assignments, with the snapshot before it and the undo
// after it, against the same deletes in bare SQLite. GATEHOUSE_BENCH_USERS sets the number of users.
#include "core/identitysource/identitysourceservice.h"
#include "core/storage/database.h"
#include "tests/bench/measurements.h"
#include "tests/support/filledsource.h"

#include <QCoreApplication>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// What no program could do without: the rows go, durably, from a copy of the same file.
void deleteBare(const QString &path)
{
    const auto bare = must(Database::open(path, Database::Access::ReadWrite));
    must(bare->execute(
        "PRAGMA synchronous = FULL; BEGIN IMMEDIATE; DELETE FROM application_assignments; DELETE FROM assignments; "
        "DELETE FROM memberships; DELETE FROM passwords; DELETE FROM mfa_devices; DELETE FROM users; DELETE FROM groups; COMMIT"));
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    const qint64 size = asked > 0 ? asked : 100'000;
    Measurements table;
    NoProgress unwatched;

    const FilledSource test(size, size / 2);
    const QString copy = test.folder.filePath(u"bare.gatehouse"_s);
    must(Snapshots(*test).backUp(copy));
    const double bare = table.measure(u"delete the same rows in bare SQLite, durably"_s, size, 1, [&] { deleteBare(copy); });
    const double bareWork = table.processor();
    IdentitySourceService service(*test);
    table.measure(u"say what would be deleted, in numbers"_s, size, 3, [&] { (void)must(service.plan(test.toDirectory())); });
    SourceOutcome outcome;
    const double change = table.measure(u"change the source, with the snapshot"_s, size, 1, [&] {
        outcome = must(service.change({test.toDirectory(), u"CONFIRM"_s, {}}, unwatched));
    });
    const double changeWork = table.processor();
    const double undo = table.measure(u"undo the change"_s, size, 1, [&] { must((*test).undo(outcome.change)); });
    table.addRatio(u"time of the change, against bare deletes"_s, change / bare);
    table.addRatio(u"  the same in processor time"_s, changeWork / bareWork);
    table.addRatio(u"time of the undo, against the change"_s, undo / change);
    return table.finish(argc, argv);
}
