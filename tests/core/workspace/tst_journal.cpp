// SPDX-License-Identifier: Apache-2.0
#include "core/storage/savefile.h"
#include "core/users/userstore.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto journal = "-wal"_L1;

/// What a crash at this moment would leave of an open workspace, under another name.
QString crashed(const TestWorkspace &test, const QString &name)
{
    const QString path = test.folder.filePath(name);
    copyByAnotherProgram(test.path(), path);
    copyByAnotherProgram(test.path() + journal, path + journal);
    return path;
}

}  // namespace

/// What a crash leaves beside the file, and what becomes of a file that is moved or replaced while it is open.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesOnFromTheJournalOfACrash()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const QString path = crashed(test, u"crashed.gatehouse"_s);
        QVERIFY(QFileInfo(path + journal).size() > 0);
        {
            const auto workspace = Workspace::open(path, test.setup);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
            QVERIFY(UserService(**workspace).find(u"ana"_s));
            QVERIFY(workspacefile::check((*workspace)->database()));
        }
        QVERIFY(!QFile::exists(path + journal));
        QVERIFY(UserService(**Workspace::open(path, test.setup)).find(u"ana"_s));
    }

    void isNotFooledByTheJournalOfAnotherFile()
    {
        ClosedWorkspace corp;
        TestWorkspace other;
        for (const QString &name : {u"dan"_s, u"eve"_s, u"fay"_s}) {
            other.addUser(name);
        }
        copyByAnotherProgram(other.path() + journal, corp.path() + journal);
        refusesAndLeavesBoth(corp);
    }

    void isNotFooledByTheJournalOfALaterState()
    {
        ClosedWorkspace corp;
        const QByteArray backup = contentOf(corp.path());
        {
            // So much happens that the events in between lie on pages of their own.
            const auto workspace = corp.open().value();
            for (int i = 0; i < 60; ++i) {
                QVERIFY(UserService(*workspace).create({TestWorkspace::person(u"user%1"_s.arg(i))}));
            }
        }
        const auto workspace = corp.open().value();
        QVERIFY(UserService(*workspace).create({TestWorkspace::person(u"last"_s)}));
        ClosedWorkspace restored;
        write(restored.path(), backup);
        copyByAnotherProgram(corp.path() + journal, restored.path() + journal);
        refusesAndLeavesBoth(restored);
    }

    void takesATornJournalForWhatWasFinished()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        test.addUser(u"bob"_s);
        const QString path = crashed(test, u"crashed.gatehouse"_s);
        const QByteArray whole = contentOf(path + journal);
        const QByteArray file = contentOf(path);
        QList<qint64> counts;
        constexpr int pieces = 40;
        for (int piece = 0; piece <= pieces; ++piece) {
            write(path, file);
            write(path + journal, whole.left(whole.size() * piece / pieces));
            const auto workspace = Workspace::open(path, test.setup);
            QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message + workspace.error().details));
            QVERIFY(workspacefile::check((*workspace)->database()));
            counts.append(must(UserStore((*workspace)->database()).counts()).all);
        }
        QVERIFY(std::is_sorted(counts.cbegin(), counts.cend()));
        QCOMPARE(counts.first(), 0);
        QCOMPARE(counts.last(), 2);
    }

    void refusesAChangeWhileTheFileIsGone()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const QString away = test.folder.filePath(u"away.gatehouse"_s);
        QVERIFY(QFile::rename(test.path(), away));

        const auto refused = UserService(*test).create({TestWorkspace::person(u"bob"_s)});
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"was moved, deleted or replaced"_s), qPrintable(refused.error().message));
        QVERIFY(!(*test).undo(1));
        // What was done before can still be saved.
        const QString saved = test.folder.filePath(u"saved.gatehouse"_s);
        QVERIFY(Snapshots(*test).backUp(saved));
        QVERIFY(UserService(**Workspace::open(saved, test.setup)).find(u"ana"_s));

        QVERIFY(QFile::rename(away, test.path()));
        QVERIFY(UserService(*test).create({TestWorkspace::person(u"bob"_s)}));
    }

    void refusesAChangeWhenAnotherFileTookThePlace()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        const ClosedWorkspace other;
        QVERIFY(QFile::remove(test.path()));
        QVERIFY(QFile::copy(other.path(), test.path()));
        QVERIFY(!UserService(*test).create({TestWorkspace::person(u"bob"_s)}));
        QVERIFY(!(*test).connect());
        QCOMPARE(contentOf(test.path()), contentOf(other.path()));
    }

    void refusesAChangeWhenTheJournalIsGone()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        QVERIFY(QFile::remove(test.path() + journal));
        const auto refused = UserService(*test).create({TestWorkspace::person(u"bob"_s)});
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
    }

    void keepsItsJournalAgainstAProgramThatLeaves()
    {
        TestWorkspace test;
        test.addUser(u"ana"_s);
        // Looking at a file that this process has open must not give up the locks on it ...
        must(Workspace::open(test.path(), test.setup)).reset();
        QVERIFY(compareFiles(test.path(), test.path(), [](const RowDescription &) { return true; }));
        QVERIFY(!saveFile(test.path(), [](QIODevice &) { return Status(); }));
        // ... or a program that closes the file takes itself for the last one, and the journal away.
        QCOMPARE(Beside({u"look"_s, test.path()}).lines(), QStringList{u"users 1"_s});
        QVERIFY(QFile::exists(test.path() + journal));
        test.addUser(u"bob"_s);
        QCOMPARE(Beside({u"look"_s, test.path()}).lines(), QStringList{u"users 2"_s});
    }

private:
    void refusesAndLeavesBoth(const ClosedWorkspace &corp)
    {
        const QByteArray file = contentOf(corp.path());
        const QByteArray beside = contentOf(corp.path() + journal);
        QVERIFY(!beside.isEmpty());
        const auto refused = corp.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(u"was written for another file"_s) || refused.error().message.contains(u"is damaged"_s),
                 qPrintable(refused.error().message));
        QCOMPARE(contentOf(corp.path()), file);
        QCOMPARE(contentOf(corp.path() + journal), beside);

        // Moved away, as the message says, it no longer stands in the way.
        QVERIFY(QFile::rename(corp.path() + journal, corp.path() + u".old"_s));
        QFile::remove(corp.path() + u"-shm"_s);
        QVERIFY(corp.open());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
