// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/laterformat.h"

#include <QTest>

#include <thread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int busyWait = 5000;

/// What a later Gatehouse might write: one more column, and one more table that is filled from what is there.
Format later()
{
    return presentAnd({"ALTER TABLE groups ADD COLUMN colour TEXT NOT NULL DEFAULT ''",
                       "CREATE TABLE badges (user INTEGER PRIMARY KEY REFERENCES users (id), text TEXT NOT NULL) STRICT;"
                       "INSERT INTO badges SELECT id, username FROM users"});
}

qint64 number(Database &database, const QByteArray &sql)
{
    return must(database.integer(sql)).value_or(-1);
}

QStringList backupsBeside(const ClosedWorkspace &closed)
{
    const QDir folder(closed.test.folder.path());
    QStringList paths;
    for (const QString &name : folder.entryList({u"corp.gatehouse.v%1-*.backup"_s.arg(workspacefile::currentVersion())})) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

}  // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOlderFileUpToDateAfterABackup()
    {
        const ClosedWorkspace closed;
        const QByteArray before = contentOf(closed.path());
        {
            const auto database = must(workspacefile::open(closed.path(), busyWait, later()));
            QCOMPARE(number(*database, "PRAGMA user_version"), later().version());
            QCOMPARE(number(*database, "SELECT count(*) FROM badges"), 3);
            QVERIFY(workspacefile::check(*database));
        }
        QCOMPARE(backupsBeside(closed).size(), 1);
        const QString backup = backupsBeside(closed).first();
        QCOMPARE(QFile::permissions(backup), QFile::permissions(closed.path()));
        // The older program opens the backup as if nothing had happened.
        const auto old = Workspace::open(backup, closed.test.setup);
        QVERIFY(old);
        QVERIFY(UserService(**old).find(u"ana"_s));
        QVERIFY((*old)->undo(5));
        QVERIFY(contentOf(backup).size() == before.size());
    }

    void makesNoSecondBackupOfAFileThatIsUpToDate()
    {
        const ClosedWorkspace closed;
        QVERIFY(workspacefile::open(closed.path(), busyWait, later()));
        QVERIFY(workspacefile::open(closed.path(), busyWait, later()));
        QCOMPARE(backupsBeside(closed).size(), 1);
    }

    void leavesTheFileAsItWasWhenAScriptFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("a mistake") << QByteArray("INSERT INTO badges SELECT id, nickname FROM users");
        QTest::newRow("a mistake after a success") << QByteArray("DELETE FROM memberships; DELETE FROM no_table");
        QTest::newRow("a reference to nothing") << QByteArray("PRAGMA defer_foreign_keys = ON; DELETE FROM users");
        QTest::newRow("a rule that rows break") << QByteArray("CREATE UNIQUE INDEX one_family ON users (family_name)");
    }
    void leavesTheFileAsItWasWhenAScriptFails()
    {
        QFETCH(QByteArray, script);
        const ClosedWorkspace closed;
        const QByteArray before = contentOf(closed.path());
        const Format broken = presentAnd({"ALTER TABLE groups ADD COLUMN colour TEXT NOT NULL DEFAULT ''", script});
        QVERIFY(!workspacefile::open(closed.path(), busyWait, broken));
        QCOMPARE(contentOf(closed.path()), before);
        QCOMPARE(backupsBeside(closed).size(), 1);
        QCOMPARE(filesIn(closed.test.folder.path()).size(), 2);
        QVERIFY(closed.open());
    }

    void refusesAFileOfALaterFormat()
    {
        const ClosedWorkspace closed;
        must(workspacefile::open(closed.path(), busyWait, later())).reset();
        const QByteArray before = contentOf(closed.path());
        const auto refused = closed.open();
        const QString versions
            = u"newer Gatehouse (format %1; this one knows %2)"_s.arg(later().version()).arg(workspacefile::currentVersion());
        QVERIFY2(refused.error().message.contains(versions), qPrintable(refused.error().message));
        QVERIFY(!compareFiles(closed.path(), closed.path(), [](const RowDescription &) { return true; }));
        QCOMPARE(contentOf(closed.path()), before);
    }

    void refusesALaterFormatThatIsOnlyInTheJournal()
    {
        const ClosedWorkspace closed;
        const QString path = closed.test.folder.filePath(u"crashed.gatehouse"_s);
        {
            const auto database = must(workspacefile::open(closed.path(), busyWait, later()));
            copyByAnotherProgram(closed.path(), path);
            copyByAnotherProgram(closed.path() + u"-wal"_s, path + u"-wal"_s);
        }
        const QByteArray before = contentOf(path);
        const auto refused = Workspace::open(path, closed.test.setup);
        QVERIFY2(refused.error().message.contains(u"newer Gatehouse"_s), qPrintable(refused.error().message));
        QCOMPARE(contentOf(path), before);
        QVERIFY(workspacefile::open(path, busyWait, later()));
    }

    void migratesOnceWhenTwoProgramsOpenTheFileAtTheSameTime()
    {
        const ClosedWorkspace closed;
        const auto openIt = [&closed](QString &refusal) {
            const auto database = workspacefile::open(closed.path(), busyWait, later());
            refusal = database ? QString() : database.error().message + database.error().details;
        };
        QString first;
        QString second;
        std::thread one(openIt, std::ref(first));
        std::thread two(openIt, std::ref(second));
        one.join();
        two.join();
        QCOMPARE(first, QString());
        QCOMPARE(second, QString());
        const auto database = must(workspacefile::open(closed.path(), busyWait, later()));
        QCOMPARE(number(*database, "SELECT count(*) FROM badges"), 3);
    }

    void comparesAndCopiesOlderFilesWithoutChangingThem()
    {
        const ClosedWorkspace closed;
        const QByteArray before = contentOf(closed.path());
        {
            const auto copy = must(workspacefile::openCopy(closed.path(), closed.test.folder.filePath(u"copy.gatehouse"_s), later()));
            QCOMPARE(number(*copy, "SELECT count(*) FROM badges"), 3);
        }
        QCOMPARE(contentOf(closed.path()), before);
        QVERIFY(backupsBeside(closed).isEmpty());
    }

    void undoesAChangeThatWasRecordedBeforeAColumnWasAdded()
    {
        ClosedWorkspace closed;
        {
            const auto workspace = closed.open().value();
            NoProgress progress;
            QVERIFY(GroupService(*workspace).remove({must(GroupService(*workspace).find(u"Night"_s)).id}, progress));
        }
        const auto database = must(workspacefile::open(closed.path(), busyWait, later()));
        const auto changeset = must(ChangeStore(*database).changeset(6));
        const auto transaction = must(Transaction::begin(*database));
        NoProgress unwatched;
        QVERIFY(must(apply(*database, must(inverted(*database, changeset)), {}, unwatched)).isEmpty());
        QCOMPARE(number(*database, "SELECT count(*) FROM groups WHERE name = 'Night' AND colour = ''"), 1);
    }

    /// A table that is made anew goes on with its keys where it was, so that an undo meets no later row under an old key.
    void neverUsesAKeyTwiceAcrossAMigration()
    {
        const TestWorkspace test;
        const QString path = test.folder.filePath(u"old.gatehouse"_s);
        write(path, contentOf(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/workspaces/v10.gatehouse"_s));
        const QByteArray newest = "SELECT max(id) FROM assignments";
        const QByteArray used = "SELECT seq FROM sqlite_sequence WHERE name = 'assignments'";
        {
            const auto old = must(Database::open(path, Database::Access::ReadOnly));
            QCOMPARE(number(*old, newest), 3);  // the fourth was removed
            QCOMPARE(number(*old, used), 4);
        }
        const auto workspace = must(Workspace::open(path, test.setup));
        QCOMPARE(number(workspace->database(), newest), 3);
        QCOMPARE(number(workspace->database(), used), 4);
        // The triggers went with the table and came back with it.
        must(
            workspace->change({u"Test"_s, u"Test"_s}, [](Change &change) { return change.database().execute("DELETE FROM assignments"); }));
        QCOMPARE(number(workspace->database(), "SELECT count(*) FROM provisioning WHERE state = 'PENDING'"), 2);
    }

    /// A file of every format that was ever released; each is opened for ever.
    void opensTheFilesOfEveryRelease_data()
    {
        QTest::addColumn<QString>("path");
        const QDir corpus(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/workspaces"_s);
        for (const QString &name : corpus.entryList({u"*.gatehouse"_s}, QDir::Files)) {
            QTest::newRow(qPrintable(name)) << corpus.filePath(name);
        }
    }
    void opensTheFilesOfEveryRelease()
    {
        QFETCH(QString, path);
        const TestWorkspace test;
        const QString copy = test.folder.filePath(u"old.gatehouse"_s);
        write(copy, contentOf(path));
        auto workspace = must(Workspace::open(copy, test.setup));
        Database &database = workspace->database();
        QVERIFY(workspacefile::check(database));
        QVERIFY(UserService(*workspace).find(u"ana"_s));
        QVERIFY(must(UserStore(database).counts()).all > 5);
        // Its history can be taken back to the beginning, and done again.
        int undone = 0;
        while (const auto line = must(workspace->nextUndo())) {
            const auto done = workspace->undo(line->id);
            QVERIFY2(done, qPrintable(line->summary + (done ? QString() : done.error().details)));
            ++undone;
        }
        QVERIFY(undone > 20);
        QCOMPARE(must(UserStore(database).counts()).all, 0);
        while (const auto line = must(workspace->nextRedo())) {
            QVERIFY(workspace->redo(line->id));
        }
        QVERIFY(UserService(*workspace).find(u"ana"_s));
        QStringList differences;
        workspace.reset();
        QVERIFY(compareFiles(path, copy, [&](const RowDescription &row) {
            differences.append(row.table + u' ' + row.label);
            return true;
        }));
        QCOMPARE(differences, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
