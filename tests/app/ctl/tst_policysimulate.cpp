// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QByteArray caseOf(const QByteArray &action)
{
    return R"({"identityPolicies": [{"Version": "2012-10-17", "Statement": [
        {"Sid": "Reading", "Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
        {"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"}]}],
        "request": {"principal": "arn:aws:iam::111111111111:user/ana", "action": ")"
           + action + R"(", "resource": "arn:aws:s3:::b/k", "resourceAccount": "111111111111", "context": {}}})";
}

QList<QJsonObject> linesOf(const Ran &ran)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : ran.out.trimmed().split('\n')) {
        lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

}  // namespace

class TestPolicySimulate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesOneCase()
    {
        const CommandLine line(false);
        line.write(u"case.json"_s, caseOf("s3:GetObject"));
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"case.json"_s});
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.object()[u"decision"], u"Allowed"_s);
        QCOMPARE(ran.object()[u"statements"][0][u"sid"], u"Reading"_s);
        QVERIFY(!ran.object().contains(u"others"_s));
    }

    void saysWhyWithTrace()
    {
        const CommandLine line(false);
        line.write(u"case.json"_s, caseOf("s3:PutObject"));
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"case.json"_s, u"--trace"_s});
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.object()[u"decision"], u"ImplicitlyDenied"_s);
        QCOMPARE(ran.object()[u"others"].toArray().size(), 2);
        QCOMPARE(ran.object()[u"others"][1][u"why"], u"action"_s);
    }

    void decidesAFolderALineEach()
    {
        const CommandLine line(false);
        QVERIFY(QDir(line.folder.path()).mkdir(u"cases"_s));
        line.write(u"cases/1.json"_s, caseOf("s3:GetObject"));
        line.write(u"cases/2.json"_s, "{}");
        line.write(u"cases/3.json"_s, caseOf("s3:DeleteObject"));
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--cases"_s, u"cases"_s});
        COMPARE_CODE(ran, 1);
        const QList<QJsonObject> lines = linesOf(ran);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0)[u"case"], u"1.json"_s);
        QCOMPARE(lines.at(0)[u"decision"], u"Allowed"_s);
        QCOMPARE(lines.at(1)[u"case"], u"2.json"_s);
        QVERIFY(lines.at(1)[u"error"].toString().contains(u"request"_s));
        QVERIFY(!lines.at(1).contains(u"decision"_s));
        QCOMPARE(lines.at(2)[u"decision"], u"ExplicitlyDenied"_s);
        QVERIFY(!ran.complaint().isEmpty());
    }

    void aFolderWithoutMistakesEndsWell()
    {
        const CommandLine line(false);
        QVERIFY(QDir(line.folder.path()).mkdir(u"cases"_s));
        line.write(u"cases/1.json"_s, caseOf("s3:GetObject"));
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s, u"--cases"_s, u"cases"_s}), 0);
    }

    void refusesAWrongCase()
    {
        const CommandLine line(false);
        line.write(u"case.json"_s, "{\n\"request\": 1}");
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"case.json"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.complaint().contains(u"case.json"_s) && ran.complaint().contains(u"request"_s));
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"nowhere.json"_s}), 1);
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s, u"--cases"_s, u"nowhere"_s}), 1);
    }

    void readsACaseFromStandardInput()
    {
        const CommandLine line(false);
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"-"_s}, caseOf("s3:GetObject"));
        COMPARE_CODE(ran, 0);
        QCOMPARE(ran.object()[u"decision"], u"Allowed"_s);
        const Ran wrong = line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"-"_s}, "{}");
        QVERIFY2(wrong.complaint().startsWith(u"standard input: Line 1, column 1"_s), wrong.err.constData());
    }

    void saysThatAFolderHasNoCase()
    {
        const CommandLine line(false);
        QVERIFY(QDir(line.folder.path()).mkdir(u"cases"_s));
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--cases"_s, u"cases"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY2(ran.complaint().contains(u"no file in cases"_s), ran.err.constData());
    }

    void namesALinkThatLeadsNowhere()
    {
        const CommandLine line(false);
        QVERIFY(QDir(line.folder.path()).mkdir(u"cases"_s));
        QVERIFY(QFile::link(line.file(u"gone.json"_s), line.file(u"cases/1.json"_s)));
        const Ran ran = line.run({u"policy"_s, u"simulate"_s, u"--cases"_s, u"cases"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY2(linesOf(ran).at(0)[u"error"].toString().contains(u"gone.json"_s), ran.out.constData());
    }

    void endsWithWhatHasNoEnd()
    {
        const CommandLine line(false);
        for (const QString &verb : {u"validate"_s, u"explain"_s, u"format"_s}) {
            const Ran ran = line.run({u"policy"_s, verb, u"/dev/zero"_s});
            COMPARE_CODE(ran, 1);
            QVERIFY2(ran.complaint().contains(u"16 MiB"_s), ran.err.constData());
        }
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"/dev/zero"_s}), 1);
        COMPARE_CODE(line.run({u"policy"_s, u"knowledge"_s, u"import"_s, u"/dev/zero"_s}), 1);
    }

    void aMissingFileIsTheSameEverywhere()
    {
        const CommandLine line(false);
        for (const QStringList &words : {QStringList{u"validate"_s}, QStringList{u"explain"_s}, QStringList{u"format"_s},
                                         QStringList{u"simulate"_s, u"--case"_s}, QStringList{u"knowledge"_s, u"import"_s}}) {
            const Ran ran = line.run(QStringList{u"policy"_s} + words + QStringList{u"nowhere.json"_s});
            COMPARE_CODE(ran, 1);
            QVERIFY2(ran.complaint().contains(u"nowhere.json can't be read: there is no such file."_s), ran.err.constData());
        }
    }

    void endsAtOnceWhenInterrupted()
    {
        const CommandLine line(false);
        const QByteArray pipe = QFile::encodeName(line.file(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QProcess process;
        process.start(CommandLine::program(), {u"policy"_s, u"validate"_s, line.file(u"pipe"_s)});
        // Somebody can write only when the program has begun to read, which it then does until this end is closed.
        int end = -1;
        QTRY_VERIFY_WITH_TIMEOUT((end = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0, 30000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(30000));
        ::close(end);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void wantsOneCaseOrAFolder()
    {
        const CommandLine line(false);
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s}), 2);
        COMPARE_CODE(line.run({u"policy"_s, u"simulate"_s, u"--case"_s, u"a"_s, u"--cases"_s, u"b"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestPolicySimulate)
#include "tst_policysimulate.moc"
