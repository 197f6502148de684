// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyservice.h"
#include "core/storage/database.h"
#include "core/users/userstore.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"
#include "tests/support/laterformat.h"
#include "tests/support/scarcedisk.h"
#include "tests/support/shadow.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
bool saysFull(const Result<T> &result)
{
    return !result && result.error().kind == Error::Kind::Storage && result.error().message.contains(u"is full"_s);
}

template<typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? u"done"_s : result.error().message + u' ' + result.error().details;
}

User bulky(int number)
{
    User user = TestWorkspace::person(u"bulky%1"_s.arg(number));
    user.attributes.insert(u"title"_s, QString(1000, u'x'));
    return user;
}

/// Adds users until one does not fit; answers how many did.
int addUntilFull(Workspace &workspace, Result<CreatedUser> &refused)
{
    for (int added = 0; added < 5000; ++added) {
        refused = UserService(workspace).create({bulky(added)});
        if (!refused) {
            return added;
        }
    }
    return -1;
}

}  // namespace

class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAChangeThatDoesNotFitAndGoesOnLater()
    {
        ClosedWorkspace closed;
        auto workspace = must(closed.open());
        Shadow shadow(*workspace, closed.test.folder.filePath(u"shadow.gatehouse"_s));
        Result<CreatedUser> refused = fail(Error::Kind::Invalid, {});
        int added = 0;
        {
            const FileSizeLimit limit(600'000);
            added = addUntilFull(*workspace, refused);
            QVERIFY2(saysFull(refused), qPrintable(wordsOf(refused)));
            // Everything before is there, and can be read while there is no room.
            QCOMPARE(must(UserStore(workspace->database()).counts()).all, 3 + added);
            QVERIFY(workspacefile::check(workspace->database()));
            QVERIFY(saysFull(UserService(*workspace).create({bulky(9999)})));
        }
        QVERIFY(added > 3);
        QVERIFY(UserService(*workspace).create({bulky(9999)}));
        workspace.reset();
        workspace = must(closed.open());
        QCOMPARE(must(UserStore(workspace->database()).counts()).all, 4 + added);
        QCOMPARE(shadow.follow(*workspace), QStringList());
        QVERIFY(workspace->undo(must(workspace->nextUndo())->id));
    }

    void refusesAnUndoThatDoesNotFit()
    {
        ClosedWorkspace closed;
        const auto workspace = must(closed.open());
        NoProgress progress;
        QVERIFY(UserService(*workspace).create({bulky(1)}));
        QVERIFY(UserService(*workspace).remove({must(UserService(*workspace).find(u"bulky1"_s)).id}, progress));
        const qint64 change = must(workspace->nextUndo())->id;
        {
            const FileSizeLimit limit(QFileInfo(closed.path() + u"-wal"_s).size());
            const auto refused = workspace->undo(change);
            QVERIFY2(saysFull(refused), qPrintable(wordsOf(refused)));
        }
        QVERIFY(!must(ChangeStore(workspace->database()).line(change)).undone);
        QVERIFY(workspace->undo(change));
    }

    void worksOnASmallDisk()
    {
        SmallDisk disk("size=2m");
        if (!disk.isMounted()) {
            QSKIP("only the administrator of the machine can mount a small disk");
        }
        const TestWorkspace test;
        auto workspace = must(Workspace::create(disk.filePath(u"corp.gatehouse"_s), test.setup));
        UserService users(*workspace);
        must(users.create({bulky(0)}));
        disk.fill(64 * 1024);
        int added = 0;
        Result<CreatedUser> refused = users.create({bulky(1)});
        for (; refused && added < 1000; ++added) {
            refused = users.create({bulky(added + 2)});
        }
        QVERIFY2(saysFull(refused), qPrintable(wordsOf(refused)));
        QVERIFY(workspacefile::check(workspace->database()));
        QCOMPARE(must(UserStore(workspace->database()).counts()).all, added + 1);
        // A backup does not fit either, and leaves nothing.
        const QStringList before = filesIn(disk.path());
        QVERIFY(saysFull(Snapshots(*workspace).backUp(disk.filePath(u"copy.gatehouse"_s))));
        QCOMPARE(filesIn(disk.path()), before);
        disk.release();
        QVERIFY(users.create({bulky(500)}));
        workspace.reset();
        workspace = must(Workspace::open(disk.filePath(u"corp.gatehouse"_s), test.setup));
        QCOMPARE(must(UserStore(workspace->database()).counts()).all, added + 2);
    }

    void readsWhenThereIsNoRoomAtAll()
    {
        SmallDisk disk;
        if (!disk.isMounted()) {
            QSKIP("only the administrator of the machine can mount a small disk");
        }
        const TestWorkspace test;
        const QString path = disk.filePath(u"corp.gatehouse"_s);
        must(UserService(*must(Workspace::create(path, test.setup))).create({bulky(0)}));
        const QByteArray before = contentOf(path);
        disk.fill(0);
        {
            const auto opened = must(Workspace::open(path, test.setup));
            QVERIFY(UserService(*opened).find(u"bulky0"_s));
            QVERIFY2(saysFull(opened->mayChange()), qPrintable(wordsOf(opened->mayChange())));
            QVERIFY(saysFull(UserService(*opened).create({bulky(1)})));
            must(Snapshots(*opened).backUp(test.folder.filePath(u"elsewhere.gatehouse"_s)));
        }
        const auto created = Workspace::create(disk.filePath(u"new.gatehouse"_s), test.setup);
        QVERIFY2(saysFull(created), qPrintable(wordsOf(created)));
        QVERIFY(!QFile::exists(disk.filePath(u"new.gatehouse"_s)));
        QCOMPARE(contentOf(path), before);
        disk.release();
        QVERIFY(must(Workspace::open(path, test.setup))->mayChange());
    }

    void readsAlthoughTheTemporaryFilesLieOnTheSameDisk()
    {
        SmallDisk disk;
        if (!disk.isMounted()) {
            QSKIP("only the administrator of the machine can mount a small disk");
        }
        const ClosedWorkspace closed;
        const QString path = disk.filePath(u"corp.gatehouse"_s);
        write(path, contentOf(closed.path()));
        disk.fill(0);
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", disk.path().toUtf8());
        const auto opened = Workspace::open(path, closed.test.setup);
        before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY2(opened, qPrintable(wordsOf(opened)));
        QVERIFY(UserService(**opened).find(u"ana"_s));
    }

    /// What a full disk does, done so that everybody can: the memory that connections share can't be made beside the file.
    void readsWhatCanNotBeSharedWithItsJournal_data()
    {
        QTest::addColumn<bool>("hasJournal");
        QTest::newRow("closed") << false;
        QTest::newRow("left behind by a program that was killed") << true;
    }
    void readsWhatCanNotBeSharedWithItsJournal()
    {
        QFETCH(bool, hasJournal);
        ClosedWorkspace closed;
        const QTemporaryDir other;
        const QString path = other.filePath(u"corp.gatehouse"_s);
        {
            const auto workspace = must(closed.open());
            must(UserService(*workspace).create({TestWorkspace::person(u"dan"_s)}));
            if (hasJournal) {
                copyByAnotherProgram(closed.path(), path);
                copyByAnotherProgram(closed.path() + u"-wal"_s, path + u"-wal"_s);
            }
        }
        if (!hasJournal) {
            write(path, contentOf(closed.path()));
        }
        const QByteArray before = contentOf(path);
        const QByteArray journal = contentOf(path + u"-wal"_s);
        QCOMPARE(journal.isEmpty(), !hasJournal);
        {
            const NoSharedMemory scarce(path);
            const auto opened = Workspace::open(path, closed.test.setup);
            QVERIFY2(opened, qPrintable(wordsOf(opened)));
            const auto another = must((*opened)->connect());
            for (Workspace *workspace : {opened->get(), another.get()}) {
                QVERIFY(UserService(*workspace).find(u"dan"_s));
                QCOMPARE(workspace->mayChange().error().kind, Error::Kind::Storage);
                QCOMPARE(UserService(*workspace).create({bulky(1)}).error(), workspace->mayChange().error());
            }
        }
        QCOMPARE(contentOf(path), before);
        QCOMPARE(contentOf(path + u"-wal"_s), journal);
        QCOMPARE(filesIn(other.path()),
                 hasJournal ? QStringList({u"corp.gatehouse"_s, u"corp.gatehouse-wal"_s}) : QStringList{u"corp.gatehouse"_s});
        const auto later = must(Workspace::open(path, closed.test.setup));
        QVERIFY(later->mayChange());
        QVERIFY(UserService(*later).find(u"dan"_s));
    }

    void readsAnOlderFileThatCanNotBeBroughtUpToDate()
    {
        const TestWorkspace test;
        const QTemporaryDir other;
        const QString path = other.filePath(u"old.gatehouse"_s);
        write(path, contentOf(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR") + u"/tests/corpus/workspaces/v10.gatehouse"_s));
        const NoSharedMemory scarce(path);
        const QByteArray before = contentOf(path);
        const auto opened = Workspace::open(path, test.setup);
        QVERIFY2(opened, qPrintable(wordsOf(opened)));
        QVERIFY(UserService(**opened).find(u"ana"_s));
        QVERIFY(!(*opened)->mayChange());
        QCOMPARE(contentOf(path), before);
    }

    void leavesNoHalfFile()
    {
        const ClosedWorkspace closed;
        const auto workspace = must(closed.open());
        const QString existing = closed.test.folder.filePath(u"existing"_s);
        write(existing, "what was here before");
        Snapshots snapshots(*workspace);
        const QString earlier = closed.test.folder.filePath(u"earlier.gatehouse"_s);
        must(snapshots.backUp(earlier));
        const QByteArray whole = contentOf(earlier);
        NoProgress progress;
        const QStringList before = filesIn(closed.test.folder.path());
        {
            const FileSizeLimit limit(2000);
            const auto backedUp = snapshots.backUp(earlier);
            QVERIFY2(saysFull(backedUp), qPrintable(wordsOf(backedUp)));
            QVERIFY(saysFull(snapshots.take(u"one"_s)));
            const auto created = Workspace::create(closed.test.folder.filePath(u"new.gatehouse"_s), closed.test.setup);
            QVERIFY2(saysFull(created), qPrintable(wordsOf(created)));
            QVERIFY(!HistoryService(*workspace).saveJson({}, existing, progress));
            QVERIFY(!HistoryService(*workspace).saveJson({}, closed.test.folder.filePath(u"events.json"_s), progress));
            QVERIFY(!compareFiles(closed.path(), closed.path(), [](const RowDescription &) { return true; }));
        }
        QCOMPARE(filesIn(closed.test.folder.path()), before);
        QCOMPARE(contentOf(existing), QByteArray("what was here before"));
        QVERIFY(contentOf(earlier) == whole);
        QVERIFY(snapshots.all().isEmpty());
        QVERIFY(filesIn(closed.path() + u".snapshots"_s).isEmpty());
    }

    void leavesTheFileAsItWasWhenAMigrationDoesNotFit()
    {
        const Format later = presentAnd({"CREATE TABLE filling (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
                                         "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8000) "
                                         "INSERT INTO filling SELECT i, printf('%200d', i) FROM n"});
        const ClosedWorkspace closed;
        const QByteArray before = contentOf(closed.path());
        // Not even the backup fits; then the backup does, but not what comes after it.
        for (const qint64 room : {qint64(8000), before.size() + 40'000}) {
            const FileSizeLimit limit(room);
            const auto refused = workspacefile::open(closed.path(), 50, later);
            QVERIFY2(saysFull(refused), qPrintable(wordsOf(refused)));
            QCOMPARE(contentOf(closed.path()), before);
        }
        QCOMPARE(QDir(closed.test.folder.path()).entryList({u"*.backup"_s}).size(), 1);
        QCOMPARE(filesIn(closed.test.folder.path()).size(), 2);
        QVERIFY(closed.open());
        QVERIFY(workspacefile::open(closed.path(), 50, later));
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
