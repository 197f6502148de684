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
#include <QTemporaryDir>

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

/// As many pages as a new user takes: the rows of the user, the message, the event and the change with their indexes.
constexpr int pagesOfAUser = 14;

void addPages(Database &database)
{
    must(database.execute("CREATE TABLE pages (id INTEGER PRIMARY KEY, count INTEGER NOT NULL, filling BLOB NOT NULL)"));
    for (int page = 0; page < pagesOfAUser; ++page) {
        must(database.run("INSERT INTO pages (count, filling) VALUES (0, zeroblob(3500))"));
    }
}

void measureChange(Measurements &table, const TestWorkspace &test, qint64 size)
{
    constexpr int times = 300;
    const auto bare = bareDatabase(test.folder.filePath(u"bare"_s));
    UserService users(*test);
    int number = 0;
    addPages(*bare);
    const auto compared = table.compare(
        times,
        {{u"a bare durable commit of one row"_s, 1, [&] { must(bare->run("INSERT INTO names (name) VALUES ('x')")); }},
         {u"a bare durable commit of %1 pages"_s.arg(pagesOfAUser), 1, [&] { must(bare->run("UPDATE pages SET count = count + 1")); }},
         {u"create one user through the door, durable"_s, size, [&] {
              must(users.create({TestWorkspace::person(u"new%1"_s.arg(++number)), PasswordMode::Email}));
          }}});
    const double create = compared.milliseconds.at(2);
    table.addRatio(u"changes a second, against bare commits"_s, compared.milliseconds.at(0) / create);
    table.addRatio(u"changes a second, against bare commits of as many pages"_s, compared.milliseconds.at(1) / create);
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
    const auto importAnew = [&] {
        test = std::make_unique<TestWorkspace>();
        outcome = ::import(**test, csv, bytes);
    };
    importAnew();
    const QTemporaryDir folder;
    const QString rows = folder.filePath(u"rows.csv"_s);
    writeRows((**test).database(), rows);
    const auto compared = table.compare(3, {{u"import users from CSV: read, check, write, event"_s, size, importAnew},
                                            {u"sqlite3 .import of the same rows into the same tables"_s, size, [&] {
                                                 const TestWorkspace empty;
                                                 importBare(empty.path(), rows);
                                             }}});
    const double import = compared.milliseconds.at(0);
    const double importWork = compared.processor.at(0);
    const double undo = table.measure(u"undo the import"_s, size, 1, [&] { must((**test).undo(outcome.change)); });
    const double undoWork = table.processor();
    table.measure(u"do it again"_s, size, 1, [&] { must((**test).redo(outcome.change)); });
    table.addRatio(u"rows a second of the import, against sqlite3"_s, compared.milliseconds.at(1) / import);
    table.addRatio(u"  the same in processor time"_s, compared.processor.at(1) / importWork);
    table.addRatio(u"time of the undo, against the import"_s, undo / import);
    table.addRatio(u"  the same in processor time"_s, undoWork / importWork);
    must(QuotaService(**test).raise(Quota::Users, 200'000 + 2 * size));
    measureChange(table, *test, size);
    return table.finish(argc, argv);
}
