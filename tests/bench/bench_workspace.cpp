// SPDX-License-Identifier: Apache-2.0
// What the door costs beside bare SQLite: an import against `sqlite3 .import` into the same tables, its undo, and one change
// against one durable commit on the same disk. GATEHOUSE_BENCH_USERS sets the number of users; 100,000 unless it is given.
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/transfer/importservice.h"
#include "core/users/userstore.h"
#include "protocols/transferformats.h"
#include "tests/bench/measurements.h"
#include "tests/bench/people.h"
#include "tests/support/testworkspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Reads, checks and previews the table, then imports it as one change.
ImportOutcome import(Workspace &workspace, const TransferFormat &csv, QByteArray table)
{
    NoProgress unwatched;
    QBuffer buffer(&table);
    buffer.open(QIODevice::ReadOnly);
    ImportService service(workspace);
    const ImportPlan plan = must(service.plan(must(csv.read(buffer, {})), {}, unwatched));
    return must(service.apply(plan, ImportService::Choice::AllRows, unwatched));
}

/// The rows that an import left behind, every column of them, as a file that goes into the table as it is.
void writeRows(Database &database, const QString &path)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly);
    Statement query = database.statement("SELECT * FROM users ORDER BY id");
    while (query.step()) {
        QByteArrayList cells;
        for (int column = 0; column < 15; ++column) {
            cells.append('"' + query.text(column).toUtf8().replace('"', "\"\"") + '"');
        }
        file.write(cells.join(',') + '\n');
    }
}

void importBare(const QString &workspace, const QString &rows)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-bail"_s, workspace, u".mode csv"_s, u".import %1 users"_s.arg(rows)});
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0) {
        qFatal("sqlite3: %s", qPrintable(shell.errorString() + QString::fromUtf8(shell.readAllStandardError())));
    }
}

/// A commit of one row that survives a power cut, and nothing else.
std::unique_ptr<Database> bareDatabase(const QString &path)
{
    auto database = must(Database::open(path, Database::Access::Create));
    must(database->useJournal());
    must(database->execute("PRAGMA synchronous = FULL; CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"));
    return database;
}

void measureChange(Measurements &table, const TestWorkspace &test, qint64 size)
{
    constexpr int times = 300;
    const auto bare = bareDatabase(test.folder.filePath(u"bare"_s));
    UserService users(*test);
    int number = 0;
    const double commit
        = table.measure(u"a bare durable commit of one row"_s, 1, times, [&] { must(bare->run("INSERT INTO names (name) VALUES ('x')")); });
    const double create = table.measure(u"create one user through the door, durable"_s, size, times, [&] {
        must(users.create({TestWorkspace::person(u"new%1"_s.arg(++number)), PasswordMode::Email}));
    });
    table.addRatio(u"changes a second, against bare commits"_s, commit / create);
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    const qint64 size = asked > 0 ? asked : 100'000;
    const TransferFormats formats = allTransferFormats();
    const TransferFormat &csv = *formats.find(u"csv"_s);
    Measurements table;

    const QByteArray bytes = people(size);
    std::unique_ptr<TestWorkspace> test;
    ImportOutcome outcome;
    const double import = table.measure(u"import users from CSV: read, check, write, event"_s, size, 3, [&] {
        test = std::make_unique<TestWorkspace>();
        outcome = ::import(**test, csv, bytes);
    });
    const double importWork = table.processor();
    const QString rows = test->folder.filePath(u"rows.csv"_s);
    writeRows((**test).database(), rows);
    const double bare = table.measure(u"sqlite3 .import of the same rows into the same tables"_s, size, 3, [&] {
        const TestWorkspace empty;
        importBare(empty.path(), rows);
    });
    const double bareWork = table.processor();
    const double undo = table.measure(u"undo the import"_s, size, 1, [&] { must((**test).undo(outcome.change)); });
    const double undoWork = table.processor();
    table.measure(u"do it again"_s, size, 1, [&] { must((**test).redo(outcome.change)); });
    table.addRatio(u"rows a second of the import, against sqlite3"_s, bare / import);
    table.addRatio(u"  the same in processor time"_s, bareWork / importWork);
    table.addRatio(u"time of the undo, against the import"_s, undo / import);
    table.addRatio(u"  the same in processor time"_s, undoWork / importWork);
    must(QuotaService(**test).raise(Quota::Users, 200'000 + 2 * size));
    measureChange(table, *test, size);
    return table.finish(argc, argv);
}
