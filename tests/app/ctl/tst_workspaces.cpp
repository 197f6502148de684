// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"
#include "tests/support/scarcedisk.h"
#include "tests/support/testworkspace.h"

#include "core/workspace/changestore.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestWorkspaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAFileOnlyWhereThereIsNone()
    {
        const CommandLine line;
        const Ran again = line.run({u"-f"_s, u"json"_s, u"workspace"_s, u"create"_s, line.path()});
        COMPARE_CODE(again, 1);
        QCOMPARE(again.error()[u"kind"_s].toString(), u"Conflict"_s);
        COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, u"/nowhere/at/all.gatehouse"_s}), 3);
    }

    void createsTheSameDemoCompanyForTheSameSeed()
    {
        const CommandLine line(false);
        for (const QString &name : {u"one.gatehouse"_s, u"two.gatehouse"_s}) {
            COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, name, u"--demo"_s, u"--users"_s, u"50"_s, u"--groups"_s, u"8"_s,
                                   u"--seed"_s, u"7"_s}),
                         0);
        }
        const auto users = [&line](const QString &name) { return line.run({u"-w"_s, name, u"-f"_s, u"csv"_s, u"user"_s, u"list"_s}).out; };
        QCOMPARE(users(u"one.gatehouse"_s).count("\r\n"), 51);
        QCOMPARE(users(u"one.gatehouse"_s), users(u"two.gatehouse"_s));
        QCOMPARE(line.run({u"-w"_s, u"one.gatehouse"_s, u"-f"_s, u"json"_s, u"group"_s, u"list"_s}).array().size(), 8);
    }

    void tellsWhatTheWorkspaceHolds()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        line.addUser(u"bob"_s);
        line.on(u"user disable bob"_s);
        line.on(u"group create Team"_s);
        const QJsonObject info = line.json(u"workspace info"_s).object();
        QCOMPARE(info[u"users"_s].toInt(), 2);
        QCOMPARE(info[u"disabledUsers"_s].toInt(), 1);
        QCOMPARE(info[u"groups"_s].toInt(), 1);
        QCOMPARE(info[u"events"_s].toInt(), 4);
        QCOMPARE(info[u"mailsWaiting"_s].toInt(), 2);
        QVERIFY(info[u"size"_s].toInt() > 0);
        QVERIFY(info[u"formatVersion"_s].toInt() >= 1);
        QCOMPARE(info[u"portalUrl"_s].toString(), u"https://%1.awsapps.com/start"_s.arg(info[u"identityStoreId"_s].toString()));
        QVERIFY(line.on(u"workspace info"_s).text().contains(info[u"instanceArn"_s].toString()));
    }

    void findsDamage()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        COMPARE_CODE(line.on(u"workspace check"_s), 0);
        QByteArray content = line.read(u"corp.gatehouse"_s);
        QVERIFY(content.size() > 20000);
        content.replace(8192, 8192, QByteArray(8192, 'x'));
        line.write(u"corp.gatehouse"_s, content);
        const Ran ran = line.json(u"workspace check"_s);
        COMPARE_CODE(ran, 3);
        QCOMPARE(ran.error()[u"kind"_s].toString(), u"Storage"_s);
        QVERIFY(!ran.error()[u"details"_s].toString().isEmpty());
    }

    void backsUpWithoutOverwritingByAccident()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        COMPARE_CODE(line.on(u"workspace backup copy.gatehouse"_s), 0);
        QCOMPARE(line.run({u"-w"_s, u"copy.gatehouse"_s, u"-f"_s, u"json"_s, u"user"_s, u"list"_s}).array().size(), 1);
        COMPARE_CODE(line.on(u"workspace backup copy.gatehouse"_s), 1);
        COMPARE_CODE(line.on(u"workspace backup copy.gatehouse --overwrite"_s), 0);
        COMPARE_CODE(line.on(u"workspace backup "_s + line.path() + u" --overwrite"_s), 1);
        COMPARE_CODE(line.on(u"workspace backup /nowhere/copy.gatehouse"_s), 3);
        // A backup of another company, and what is none at all, are not this one's to replace.
        COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, u"other.gatehouse"_s}), 0);
        COMPARE_CODE(line.run({u"-w"_s, u"other.gatehouse"_s, u"group"_s, u"create"_s, u"Theirs"_s}), 0);
        COMPARE_CODE(line.on(u"workspace backup other.gatehouse --overwrite"_s), 1);
        QCOMPARE(line.run({u"-w"_s, u"other.gatehouse"_s, u"-f"_s, u"json"_s, u"group"_s, u"list"_s}).array().size(), 1);
        line.write(u"letter.txt"_s, "Dear Ana");
        COMPARE_CODE(line.on(u"workspace backup letter.txt --overwrite"_s), 1);
        QCOMPARE(line.read(u"letter.txt"_s), QByteArray("Dear Ana"));
    }

    void neverWritesAnExportOverAWorkspace()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        for (const QString &verb : {u"user export"_s, u"group export"_s, u"assignment export"_s, u"history export"_s}) {
            const Ran refused = line.json(verb + u" --output corp.gatehouse"_s);
            COMPARE_CODE(refused, 1);
            QCOMPARE(refused.error()[u"field"_s].toString(), u"output"_s);
        }
        QCOMPARE(line.json(u"user list"_s).array().size(), 1);
    }

    void takesComparesAndRestoresSnapshots()
    {
        const CommandLine line;
        line.addUser(u"ana"_s, u"--title Clerk"_s);
        COMPARE_CODE(line.on(u"workspace snapshot before"_s), 0);
        COMPARE_CODE(line.on(u"workspace snapshot before"_s), 1);
        COMPARE_CODE(line.on(u"workspace snapshot ../escape"_s), 1);
        QCOMPARE(line.json(u"workspace snapshots"_s).array().at(0)[u"name"_s].toString(), u"before"_s);
        QVERIFY(line.on(u"workspace compare before"_s).text().contains(u"No differences."_s));

        line.on(u"user update ana --title Chief"_s);
        line.addUser(u"bob"_s);
        const Ran readable = line.on(u"workspace compare before"_s);
        QVERIFY2(readable.text().contains(u"~ user ana  title: Clerk → Chief\n"_s), readable.out.constData());
        QVERIFY2(readable.text().contains(u"+ user bob\n"_s), readable.out.constData());
        bool found = false;
        for (const QJsonValue row : line.json(u"workspace compare before"_s).array()) {
            found = found
                    || (row[u"kind"_s].toString() == u"updated"_s && row[u"label"_s].toString() == u"ana"_s
                        && row[u"fields"_s][0][u"after"_s].toString() == u"Chief"_s);
        }
        QVERIFY(found);
        QVERIFY(line.on(u"workspace compare before -f csv"_s).out.contains("updated,users,ana,title,Clerk,Chief\r\n"));

        const Ran unsure = line.on(u"workspace restore before"_s);
        COMPARE_CODE(unsure, 1);
        QVERIFY2(unsure.complaint().contains(u"--yes"_s), unsure.err.constData());
        COMPARE_CODE(line.on(u"workspace restore before --yes"_s), 0);
        QCOMPARE(line.json(u"user list"_s).array().size(), 1);
        QCOMPARE(line.json(u"user show ana"_s).object()[u"title"_s].toString(), u"Clerk"_s);
        COMPARE_CODE(line.on(u"workspace restore before --yes"_s), 1);
        COMPARE_CODE(line.on(u"workspace restore never --yes"_s), 1);
        COMPARE_CODE(line.on(u"undo"_s), 0);
        QCOMPARE(line.json(u"user list"_s).array().size(), 2);
    }

    void comparesTwoFilesWithoutAWorkspace()
    {
        const CommandLine line;
        line.on(u"workspace backup old.gatehouse"_s);
        line.on(u"group create Team"_s);
        const Ran ran = line.run({u"workspace"_s, u"compare"_s, u"old.gatehouse"_s, line.path()});
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.text().section(u'\n', 0, 0), u"+ group Team"_s);
        COMPARE_CODE(line.run({u"workspace"_s, u"compare"_s, u"old.gatehouse"_s, u"none.gatehouse"_s}), 1);
    }

    void waitsForABusyFileAndThenSaysSo()
    {
        TestWorkspace held;
        const CommandLine line(false);
        const auto done = (*held).change({u"CreateGroup"_s, u"x"_s}, [&](Change &) -> Status {
            const QStringList words{u"-w"_s, held.path(), u"--wait"_s, u"0"_s, u"-f"_s, u"json"_s};
            const Ran refused = line.run(words + QStringList{u"group"_s, u"create"_s, u"Team"_s});
            const Ran reading = line.run(words + QStringList{u"group"_s, u"list"_s});
            return refused.code == 3 && refused.error()[u"kind"_s].toString() == u"Busy"_s && reading.code == 0
                       ? Status()
                       : fail(Error::Kind::Invalid, refused.complaint() + reading.complaint());
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        COMPARE_CODE(line.run({u"-w"_s, held.path(), u"--wait"_s, u"0"_s, u"group"_s, u"create"_s, u"Team"_s}), 0);
    }

    /// As on a full disk: the memory that programs share can't be made beside the file.
    void readsWithAWarningWhereNothingCanBeWritten()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        const auto scarce = [&line](const QString &words) {
            const NoSharedMemory none(line.path());
            return line.on(words);
        };
        const Ran list = scarce(u"-f json user list"_s);
        COMPARE_CODE(list, 0);
        QCOMPARE(list.array().size(), 1);
        QCOMPARE(list.error()[u"kind"_s].toString(), u"Warning"_s);
        QVERIFY2(list.error()[u"message"_s].toString().contains(u"could only be opened for reading"_s), list.err.constData());
        COMPARE_CODE(scarce(u"user export --output all.csv"_s), 0);
        COMPARE_CODE(scarce(u"workspace backup copy.gatehouse"_s), 0);
        const Ran refused = scarce(u"group create Team"_s);
        COMPARE_CODE(refused, 3);
        QVERIFY2(refused.complaint().contains(u"could not be opened"_s), refused.err.constData());
        QCOMPARE(line.json(u"group list"_s).array().size(), 0);
        QCOMPARE(line.on(u"user list"_s).err, QByteArray());
        QCOMPARE(line.run({u"-w"_s, u"copy.gatehouse"_s, u"-f"_s, u"json"_s, u"user"_s, u"list"_s}).array().size(), 1);
    }

    void readsOnAFullDisk()
    {
        SmallDisk disk("size=2m");
        if (!disk.isMounted()) {
            QSKIP("only the administrator of the machine can mount a small disk");
        }
        const CommandLine line;
        line.addUser(u"ana"_s);
        const QString path = disk.filePath(u"corp.gatehouse"_s);
        QVERIFY(QFile::copy(line.path(), path));
        disk.fill(0);
        const Ran list = line.run({u"-w"_s, path, u"user"_s, u"list"_s});
        COMPARE_CODE(list, 0);
        QVERIFY(list.text().contains(u"ana@example.com"_s));
        QVERIFY2(list.complaint().contains(u"is full"_s), list.err.constData());
        COMPARE_CODE(line.run({u"-w"_s, path, u"workspace"_s, u"check"_s}), 0);
        const Ran refused = line.run({u"-w"_s, path, u"group"_s, u"create"_s, u"Team"_s});
        COMPARE_CODE(refused, 3);
        QVERIFY2(refused.complaint().contains(u"is full"_s), refused.err.constData());
        disk.release();
        QCOMPARE(line.run({u"-w"_s, path, u"user"_s, u"list"_s}).err, QByteArray());
    }

    void letsTwoProcessesWriteAtTheSameTime()
    {
        const CommandLine line;
        constexpr int writers = 6;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < writers; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessEnvironment(line.environment);
            processes.back()->start(CommandLine::program(),
                                    {u"-w"_s, line.path(), u"--wait"_s, u"60"_s, u"group"_s, u"create"_s, u"Team %1"_s.arg(i)});
        }
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(60000));
            QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        }
        QCOMPARE(line.json(u"group list"_s).array().size(), writers);
        COMPARE_CODE(line.on(u"workspace check"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaces)
#include "tst_workspaces.moc"
