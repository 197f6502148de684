// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"
#include "core/workspace/workspacefile.h"
#include "tests/support/files.h"

#include <QTest>
#include <QtEndian>

#include <sys/wait.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::function<void(const QString &path)>;

constexpr uint nobody = 65534;

/// Makes the pragma in the header of a closed workspace say something else.
Spoil withHeader(int at, qint32 value)
{
    return [at, value](const QString &path) {
        QByteArray content = contentOf(path);
        qToBigEndian(value, content.data() + at);
        write(path, content);
    };
}

}  // namespace

Q_DECLARE_METATYPE(Spoil)

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndLeavesAsItIs_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("phrase");

        using Kind = Error::Kind;
        QTest::newRow("a missing file") << Spoil([](const QString &path) { QFile::remove(path); }) << Kind::NotFound
                                        << u"There is no file"_s;
        QTest::newRow("an empty file") << Spoil([](const QString &path) { write(path, {}); }) << Kind::Storage << u"is empty"_s;
        QTest::newRow("a text") << Spoil([](const QString &path) { write(path, "username,email\nana,ana@example.com\n"); }) << Kind::Storage
                                << u"is not a Gatehouse workspace"_s;
        QTest::newRow("a short text") << Spoil([](const QString &path) { write(path, "Hi\n"); }) << Kind::Storage
                                      << u"is not a Gatehouse workspace"_s;
        QTest::newRow("nothing but the first words")
            << Spoil([](const QString &path) { write(path, QByteArray("SQLite format 3\0", 16)); }) << Kind::Storage << u"is damaged"_s;
        QTest::newRow("another program's database") << withHeader(68, 0x0f055112) << Kind::Storage << u"belongs to another program"_s;
        QTest::newRow("a database of no program") << withHeader(68, 0) << Kind::Storage << u"belongs to another program"_s;
        QTest::newRow("a newer format") << withHeader(60, 999) << Kind::Storage
                                        << u"newer Gatehouse (format 999; this one knows %1)"_s.arg(workspacefile::currentVersion());
        QTest::newRow("no format at all") << withHeader(60, 0) << Kind::Storage << u"is damaged"_s;
        QTest::newRow("unknown journal versions") << withHeader(18, 0x07070000) << Kind::Storage << u"is damaged"_s;
        QTest::newRow("half of it") << Spoil([](const QString &path) { write(path, contentOf(path).left(contentOf(path).size() / 2)); })
                                    << Kind::Storage << u"is damaged"_s;
    }
    void refusesAndLeavesAsItIs()
    {
        QFETCH(Spoil, spoil);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, phrase);
        const ClosedWorkspace closed;
        spoil(closed.path());
        const QByteArray before = contentOf(closed.path());
        const QStringList files = filesIn(closed.test.folder.path());

        const auto refused = closed.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, kind);
        QVERIFY2(refused.error().message.contains(phrase), qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"corp.gatehouse"_s));
        QCOMPARE(contentOf(closed.path()), before);
        QCOMPARE(filesIn(closed.test.folder.path()), files);
    }

    void refusesAFolder()
    {
        const QTemporaryDir folder;
        const TestWorkspace test;
        const auto refused = Workspace::open(folder.path(), test.setup);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(refused.error().message.contains(u"is not a file"_s));
    }

    void opensForReadingWhatMayNotBeWritten_data()
    {
        QTest::addColumn<bool>("ofFolder");
        QTest::newRow("the file") << false;
        QTest::newRow("its folder") << true;
    }
    void opensForReadingWhatMayNotBeWritten()
    {
        QFETCH(bool, ofFolder);
        const ClosedWorkspace closed;
        const QString folder = closed.test.folder.path();
        const QByteArray before = contentOf(closed.path());
        const QStringList files = filesIn(folder);
        QFile::setPermissions(ofFolder ? folder : closed.path(), QFile::ReadOwner | QFile::ExeOwner);

        auto opened = closed.open();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE((*opened)->path(), closed.path());
        auto another = must((*opened)->connect());
        for (Workspace *workspace : {opened->get(), another.get()}) {
            QVERIFY(UserService(*workspace).find(u"ana"_s));
            const auto refused = UserService(*workspace).create({TestWorkspace::person(u"dan"_s)});
            QCOMPARE(refused.error().kind, Error::Kind::Storage);
            QVERIFY2(refused.error().message.contains(u"corp.gatehouse is read-only"_s), qPrintable(refused.error().message));
            QCOMPARE(workspace->mayChange().error(), refused.error());
            QCOMPARE(workspace->undo(1).error(), refused.error());
            QCOMPARE(workspace->load({u"Load"_s, u"Load"_s}, [](Change &) { return Status(); }).error(), refused.error());
        }
        another.reset();
        opened->reset();

        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(contentOf(closed.path()), before);
        QCOMPARE(filesIn(folder), files);
    }

    void refusesAFileThatItHasNoPermissionToRead()
    {
        if (geteuid() != 0) {
            QSKIP("only the administrator of the machine can make himself somebody else");
        }
        const ClosedWorkspace closed;
        QFile::setPermissions(closed.test.folder.path(), QFileDevice::Permissions(0x7777));
        QFile::setPermissions(closed.path(), QFile::ReadOwner | QFile::WriteOwner);
        const pid_t child = fork();
        if (child == 0) {
            const bool other = setgid(nobody) == 0 && setuid(nobody) == 0;
            const auto refused = closed.open();
            _exit(other && !refused && refused.error().message.contains(u"no permission"_s) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QVERIFY(closed.open());
    }

    void saysThatAnotherProgramHoldsTheFile()
    {
        ClosedWorkspace closed;
        closed.test.setup.busyWait = 50;
        const QByteArray before = contentOf(closed.path());
        Beside holder({u"hold"_s, closed.path()});
        QCOMPARE(holder.line(), u"held"_s);
        const auto refused = closed.open();
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY2(refused.error().message.contains(u"in use by another program"_s), qPrintable(refused.error().message));
        (void)holder.lines();
        QCOMPARE(contentOf(closed.path()), before);
        QVERIFY(closed.open());
    }

    void opensWhateverTheFileIsCalled()
    {
        const ClosedWorkspace closed;
        for (const QString &name : {u"München & Zürich 100% ?#.gatehouse"_s, u"東京 支社.gatehouse"_s, u"-wal"_s, u"file:x"_s}) {
            const QString path = closed.test.folder.filePath(name);
            QVERIFY(QFile::copy(closed.path(), path));
            auto workspace = Workspace::open(path, closed.test.setup);
            QVERIFY2(workspace, qPrintable(name));
            QVERIFY2(UserService(**workspace).create({TestWorkspace::person(u"dan"_s)}), qPrintable(name));
            workspace->reset();
            QVERIFY2(UserService(**Workspace::open(path, closed.test.setup)).find(u"dan"_s), qPrintable(name));
        }
    }

    void neverTakesMemoryForAFile()
    {
        const TestWorkspace test;
        QVERIFY(!Workspace::create(u":memory:"_s, test.setup));
        QVERIFY(!Workspace::open(u":memory:"_s, test.setup));
    }

    void isOneFileUnderTwoNames()
    {
        ClosedWorkspace closed;
        const QString link = closed.test.folder.filePath(u"link.gatehouse"_s);
        QVERIFY(QFile::link(closed.path(), link));
        const auto one = closed.open().value();
        const auto two = Workspace::open(link, closed.test.setup).value();
        QVERIFY(UserService(*one).create({TestWorkspace::person(u"dan"_s)}));
        QVERIFY(UserService(*two).create({TestWorkspace::person(u"eve"_s)}));
        QVERIFY(UserService(*one).find(u"eve"_s));
        QVERIFY(workspacefile::check(one->database()));
    }

    void makesAFileForItsOwnerOnly()
    {
        const TestWorkspace test;
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(test.path()) & others));
        QVERIFY(!(QFile::permissions(test.path() + u"-wal"_s) & others));
    }

    void refusesToMakeAFileWhereThereIsOne()
    {
        const ClosedWorkspace closed;
        const QByteArray before = contentOf(closed.path());
        QCOMPARE(Workspace::create(closed.path(), closed.test.setup).error().kind, Error::Kind::Conflict);
        QCOMPARE(contentOf(closed.path()), before);
    }

    void leavesNothingWhereItCouldNotMakeAFile()
    {
        const ClosedWorkspace closed;
        QVERIFY(!Workspace::create(QString(), closed.test.setup));
        const auto nowhere = Workspace::create(closed.test.folder.filePath(u"none/new.gatehouse"_s), closed.test.setup);
        QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
        QVERIFY2(nowhere.error().message.contains(u"There is no folder"_s), qPrintable(nowhere.error().message));

        const auto failed = workspacefile::create(closed.test.folder.filePath(u"new.gatehouse"_s), 50,
                                                  [](Database &) -> Status { return fail(Error::Kind::Storage, u"no"_s); });
        QVERIFY(!failed);
        QCOMPARE(filesIn(closed.test.folder.path()), QStringList{u"corp.gatehouse"_s});
    }

    void removesWhatAnInterruptedProgramLeftUnfinished()
    {
        const TestWorkspace test;
        const QString fresh = test.folder.filePath(u"new.gatehouse"_s);
        const QString dead = fresh + u".partial-999999999-1"_s;
        const QString alive = fresh + u".partial-%1-77"_s.arg(QCoreApplication::applicationPid());
        write(dead, "half");
        write(alive, "half");
        QVERIFY(Workspace::create(fresh, test.setup));
        QVERIFY(!QFile::exists(dead));
        QVERIFY(QFile::exists(alive));
    }

    void putsAForgottenJournalAsideForANewFile()
    {
        ClosedWorkspace old;
        {
            const auto open = old.open().value();
            QVERIFY(UserService(*open).create({TestWorkspace::person(u"dan"_s)}));
            copyByAnotherProgram(old.path() + u"-wal"_s, old.test.folder.filePath(u"new.gatehouse-wal"_s));
        }
        const QString fresh = old.test.folder.filePath(u"new.gatehouse"_s);
        const auto workspace = Workspace::create(fresh, old.test.setup);
        QVERIFY(workspace);
        QVERIFY(!UserService(**workspace).find(u"dan"_s));
        QVERIFY(workspacefile::check((*workspace)->database()));
        QCOMPARE(QDir(old.test.folder.path()).entryList({u"new.gatehouse-wal.*.old"_s}).size(), 1);
    }

    void findsATableThatSomebodyChanged()
    {
        const ClosedWorkspace closed;
        for (const QByteArray &sql : {QByteArray("DROP INDEX memberships_of_user"),
                                      QByteArray("CREATE TRIGGER quiet AFTER INSERT ON users BEGIN DELETE FROM users; END"),
                                      QByteArray("ALTER TABLE groups ADD COLUMN colour TEXT")}) {
            const QString path = closed.test.folder.filePath(u"changed.gatehouse"_s);
            QFile::remove(path);
            QVERIFY(QFile::copy(closed.path(), path));
            QVERIFY(must(Database::open(path, Database::Access::ReadWrite))->execute(sql));
            const auto refused = Workspace::open(path, closed.test.setup);
            QVERIFY2(!refused, sql.constData());
            QVERIFY2(refused.error().message.contains(u"is damaged"_s), qPrintable(refused.error().message));
            QVERIFY(!refused.error().details.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
