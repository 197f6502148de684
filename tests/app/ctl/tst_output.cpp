// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alignsColumnsAcrossScripts()
    {
        const CommandLine line;
        line.on(u"group create 営業部 --description 東京"_s);
        line.on(u"group create Café --description Zoë"_s);
        line.on(u"group create مالية --description x"_s);
        const QStringList lines = line.on(u"group list"_s).text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).startsWith(u"Group name  Description  Members  Created "_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"Café        Zoë                0  "_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(3).startsWith(u"営業部      東京               0  "_s), qPrintable(lines.at(3)));
    }

    void countsAMarkThatCombinesAsNothing()
    {
        const CommandLine line;
        line.run({u"-w"_s, line.path(), u"group"_s, u"create"_s, u"Cafe\u0301"_s, u"--description"_s, u"x"_s});
        const QString row = line.on(u"group list"_s).text().split(u'\n').at(1);
        QVERIFY2(row.startsWith(u"Cafe\u0301        x"_s), qPrintable(row));
    }

    void letsNoNameSteerTheTerminal()
    {
        const CommandLine line;
        line.run({u"-w"_s, line.path(), u"group"_s, u"create"_s, u"Line\nbreak"_s});
        const Ran list = line.on(u"group list"_s);
        COMPARE_CODE(list, 0);
        QVERIFY(list.text().contains(u"Line↵break"_s));
        QCOMPARE(list.out.count('\n'), 2);
        QCOMPARE(line.json(u"group list"_s).array().at(0)[u"displayName"_s].toString(), u"Line\nbreak"_s);
    }

    void writesCsvThatOtherProgramsRead()
    {
        const CommandLine line;
        line.run({u"-w"_s, line.path(), u"group"_s, u"create"_s, u"Sales, \"EMEA\""_s, u"--description"_s, u"two\nlines"_s});
        const Ran list = line.on(u"group list --format csv"_s);
        COMPARE_CODE(list, 0);
        QVERIFY2(list.out.startsWith("displayName,description,memberCount,meta.created,id\r\n\"Sales, \"\"EMEA\"\"\",\"two\nlines\",0,"),
                 list.out.constData());
        QVERIFY(list.out.endsWith("\r\n"));
    }

    void writesOneThingInEveryFormat()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        QVERIFY(line.on(u"user show ana"_s).text().contains(u"Display name            Person ana\n"_s));
        const QList<QByteArray> csv = line.on(u"user show ana -f csv"_s).out.split('\n');
        QVERIFY(csv.at(0).startsWith("id,userName,emails.value,"));
        QVERIFY(csv.at(1).contains(",ana,ana@example.com,"));
        QCOMPARE(line.on(u"user show ana -f json"_s).object()[u"displayName"_s].toString(), u"Person ana"_s);
        QCOMPARE(line.on(u"group create Team -f csv"_s).out.left(28), QByteArray("id,displayName,description,e"));
    }

    void keepsUnicodeWhole()
    {
        const CommandLine line;
        const QString name = u"Zoë 田中 🎉 בית"_s;
        line.addUser(u"ana"_s);
        COMPARE_CODE(line.run({u"-w"_s, line.path(), u"user"_s, u"update"_s, u"ana"_s, u"--display-name"_s, name}), 0);
        QCOMPARE(line.json(u"user show ana"_s).object()[u"displayName"_s].toString(), name);
        QVERIFY(line.on(u"user list"_s).text().contains(name));
        QVERIFY(line.on(u"user list -f csv"_s).text().contains(name));
    }

    void endsQuietlyWhenNobodyReadsOn()
    {
        const CommandLine line;
        const auto unread = [&line](const QStringList &words) {
            int ends[2] = {-1, -1};
            if (pipe(ends) != 0) {
                qFatal("no pipe");
            }
            close(ends[0]);
            QProcess process;
            process.setChildProcessModifier([end = ends[1]] { dup2(end, STDOUT_FILENO); });
            process.setProcessEnvironment(line.environment);
            process.start(CommandLine::program(), QStringList{u"-w"_s, line.path()} + words);
            const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
            close(ends[1]);
            return Ran{ended ? process.exitCode() : -1, {}, process.readAllStandardError()};
        };
        for (const QStringList &words :
             {QStringList{u"user"_s, u"list"_s}, QStringList{u"user"_s, u"export"_s}, QStringList{u"group"_s, u"create"_s, u"Team"_s}}) {
            const Ran ran = unread(words);
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.code, 141);
            QCOMPARE(QDir(line.folder.path()).entryList(QDir::Files), QStringList{u"corp.gatehouse"_s});
        }
        // What was asked for is done; what was refused is said all the same.
        QCOMPARE(line.json(u"group list"_s).array().size(), 1);
        line.write(u"policy.json"_s, "{}");
        for (const QStringList &words :
             {QStringList{u"group"_s, u"create"_s, u"Team"_s}, QStringList{u"policy"_s, u"validate"_s, line.file(u"policy.json"_s)}}) {
            const Ran refused = unread(words);
            QCOMPARE(refused.code, 1);
            QVERIFY(!refused.err.isEmpty());
        }
    }

    void stopsWithinALongListThatNobodyReadsOn()
    {
        const CommandLine line(false);
        COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, line.path(), u"--users"_s, u"2300"_s, u"--groups"_s, u"3"_s}), 0);
        QProcess bash;
        bash.setProcessEnvironment(line.environment);
        bash.start(u"bash"_s,
                   {u"-c"_s, u"\"$0\" -w \"$1\" user list | head -n 1; echo ${PIPESTATUS[0]}"_s, CommandLine::program(), line.path()});
        QVERIFY(bash.waitForFinished(60000));
        const QByteArrayList lines = bash.readAllStandardOutput().split('\n');
        QCOMPARE(lines.at(1), QByteArray("141"));
        QCOMPARE(bash.readAllStandardError(), QByteArray());
        QCOMPARE(QDir(line.folder.path()).entryList(QDir::Files), QStringList{u"corp.gatehouse"_s});
    }

    void listsMoreRowsThanAPageHolds()
    {
        const CommandLine line(false);
        COMPARE_CODE(line.run({u"workspace"_s, u"create"_s, line.path(), u"--users"_s, u"2300"_s, u"--groups"_s, u"3"_s}), 0);
        QCOMPARE(line.json(u"user list"_s).array().size(), 2300);
        QCOMPARE(line.on(u"user list"_s).out.count('\n'), 2301);
        QCOMPARE(line.on(u"user list -f csv"_s).out.count("\r\n"), 2301);
    }
};

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
