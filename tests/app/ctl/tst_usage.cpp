// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsItsVersion()
    {
        const Ran ran = CommandLine(false).run({u"--version"_s});
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.out.startsWith("gatehousectl 0."));
    }

    void helpsWithEveryVerb_data()
    {
        QTest::addColumn<QString>("words");
        const QString nouns[] = {
            u"workspace create|info|check|backup|snapshot|snapshots|restore|compare"_s,
            u"user list|show|create|update|enable|disable|delete|reset-password|change-password|verify-email|send-verification|groups|import|export"_s,
            u"group list|show|create|update|delete|members|add-member|remove-member|import|export"_s, u"history list|show|export"_s,
            u"outbox list|show|mark-sent|delete|send"_s};
        for (const QString &noun : nouns) {
            for (const QString &verb : noun.section(u' ', 1).split(u'|')) {
                const QString words = noun.section(u' ', 0, 0) + u' ' + verb;
                QTest::newRow(qPrintable(words)) << words;
            }
        }
        QTest::newRow("undo") << u"undo"_s;
        QTest::newRow("redo") << u"redo"_s;
    }

    void helpsWithEveryVerb()
    {
        QFETCH(QString, words);
        const Ran ran = CommandLine(false).run(words.split(u' ') << u"--help"_s);
        COMPARE_CODE(ran, 0);
        QVERIFY(ran.text().contains(u"Usage: gatehousectl "_s + words));
        const QStringList lines = ran.text().split(u'\n');
        const bool hasExample = std::any_of(
            lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(u"  gatehousectl "_s) && line.contains(words); });
        QVERIFY2(hasExample, ran.out.constData());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("nothing") << QStringList() << u"One word more is needed: workspace, user"_s;
        QTest::newRow("noun alone") << QStringList{u"user"_s} << u"gatehousectl user: One word more is needed: list, show"_s;
        QTest::newRow("noun") << QStringList{u"usr"_s, u"list"_s} << u"Did you mean user?"_s;
        QTest::newRow("verb") << QStringList{u"user"_s, u"lst"_s} << u"Did you mean list?"_s;
        QTest::newRow("option") << QStringList{u"user"_s, u"list"_s, u"--frmat"_s, u"json"_s}
                                << u"There is no option --frmat. Did you mean --format?"_s;
        QTest::newRow("word too many") << QStringList{u"user"_s, u"show"_s, u"ana"_s, u"bob"_s} << u"“bob” is one word too many."_s;
        QTest::newRow("missing option") << QStringList{u"user"_s, u"create"_s, u"--username"_s, u"x"_s} << u"Missing: --email."_s;
        QTest::newRow("missing word") << QStringList{u"user"_s, u"show"_s} << u"Missing: USER."_s;
        QTest::newRow("choice") << QStringList{u"user"_s, u"list"_s, u"--status"_s, u"gone"_s}
                                << u"“gone” is not one of enabled, disabled"_s;
        QTest::newRow("number") << QStringList{u"user"_s, u"list"_s, u"--limit"_s, u"many"_s} << u"“many” is not a whole number"_s;
        QTest::newRow("moment") << QStringList{u"history"_s, u"list"_s, u"--since"_s, u"soon"_s} << u"“soon” is neither a date"_s;
        QTest::newRow("attribute") << QStringList{u"user"_s, u"update"_s, u"x"_s, u"--attribute"_s, u"shoe=9"_s}
                                   << u"there is no user attribute “shoe”"_s;
        QTest::newRow("no workspace") << QStringList{u"user"_s, u"list"_s} << u"Which workspace?"_s;
        QTest::newRow("nothing to update") << QStringList{u"-w"_s, u"x"_s, u"user"_s, u"update"_s, u"x"_s} << u"Nothing to change."_s;
        QTest::newRow("nothing to update in a group")
            << QStringList{u"-w"_s, u"x"_s, u"group"_s, u"update"_s, u"x"_s} << u"Nothing to change."_s;
        for (const QString &noun : {u"user"_s, u"group"_s, u"application"_s, u"permission-set"_s}) {
            QTest::newRow(qPrintable(u"an option that is not there for %1"_s.arg(noun)))
                << QStringList{u"-w"_s, u"x"_s, noun, u"update"_s, u"x"_s, u"--shoe"_s, u"9"_s} << u"There is no option --shoe."_s;
        }
        QTest::newRow("comparison") << QStringList{u"workspace"_s, u"compare"_s, u"x"_s} << u"Compare with what?"_s;
        QTest::newRow("undo both ways") << QStringList{u"-w"_s, u"x"_s, u"undo"_s, u"2"_s, u"--change"_s, u"3"_s} << u"excludes"_s;
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, complaint);
        const Ran ran = CommandLine(false).run(words);
        COMPARE_CODE(ran, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.complaint().contains(complaint), ran.err.constData());
        QVERIFY2(ran.complaint().contains(u"--help”"_s), ran.err.constData());
    }

    void refusesWordsThatAreNotUtf8()
    {
        const CommandLine line;
        QProcess process;
        process.setProcessEnvironment(line.environment);
        process.start(u"sh"_s,
                      {u"-c"_s, u"exec \"$0\" -w \"$1\" group create \"$(printf 'Caf\\351')\""_s, CommandLine::program(), line.path()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitCode(), 2);
        QVERIFY2(said.contains("Word 5") && said.contains("not UTF-8"), said.constData());
        QCOMPARE(line.json(u"group list"_s).array().size(), 0);
    }

    void complainsInJsonWhereJsonWasAskedFor()
    {
        const Ran ran = CommandLine(false).run({u"user"_s, u"lst"_s, u"--format"_s, u"json"_s});
        COMPARE_CODE(ran, 2);
        QCOMPARE(ran.error().value(u"kind"_s).toString(), u"Usage"_s);
        QVERIFY(ran.error().value(u"message"_s).toString().contains(u"lst"_s));
    }

    void takesTheWorkspaceFromTheEnvironment()
    {
        CommandLine line;
        line.environment.insert(u"GATEHOUSE_WORKSPACE"_s, line.path());
        COMPARE_CODE(line.run({u"user"_s, u"list"_s}), 0);
    }

    void saysNothingButErrorsWithoutALocale()
    {
        CommandLine line;
        line.environment.remove(u"LC_ALL"_s);
        const Ran ran = line.addUser(u"田中"_s);
        COMPARE_CODE(ran, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QCOMPARE(ran.object().value(u"userName"_s).toString(), u"田中"_s);
    }

    void tellsWhichFileItCantOpen()
    {
        const CommandLine line(false);
        Ran ran = line.run({u"-w"_s, u"none.gatehouse"_s, u"user"_s, u"list"_s});
        COMPARE_CODE(ran, 1);
        QVERIFY(ran.complaint().contains(u"There is no file none.gatehouse"_s));

        line.write(u"letter.txt"_s, "Dear all, this is not a workspace at all.");
        ran = line.run({u"-w"_s, u"letter.txt"_s, u"--format"_s, u"json"_s, u"user"_s, u"list"_s});
        COMPARE_CODE(ran, 3);
        QCOMPARE(ran.error().value(u"kind"_s).toString(), u"Storage"_s);
    }

    void saysSoWhenTheOutputCantBeWritten()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        QProcess process;
        process.setProcessEnvironment(line.environment);
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(CommandLine::program(), {u"-w"_s, line.path(), u"user"_s, u"list"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
