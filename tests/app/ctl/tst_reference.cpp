// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"
#include "tests/app/ctl/completed.h"

#include <QRegularExpression>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A noun or verb as its own help tells it.
struct Helped {
    QString path{};
    QStringList commands{};
    QStringList options{};
};

/// The commands of a help text stand below a heading, the options wherever a line begins with one. That everything has a
/// help of its own is said once, of the program.
void read(const QString &help, Helped &helped)
{
    bool belowCommands = false;
    for (const QString &line : help.split(u'\n')) {
        if (!line.startsWith(u' ')) {
            belowCommands = line == u"Commands:"_s;
        } else if (line.startsWith(u"  -h,--help"_s) && !helped.path.isEmpty()) {
            continue;
        } else if (line.startsWith(u"  -"_s)) {
            helped.options.append(line.mid(2).section(u' ', 0, 0).split(u','));
        } else if (belowCommands && line.size() > 2 && !line.at(2).isSpace()) {
            helped.commands.append(line.mid(2).section(u' ', 0, 0));
        }
    }
}

/// Asks every noun and verb for its help.
void collect(const CommandLine &line, const QString &path, QList<Helped> &all)
{
    const Ran ran = line.run(path.split(u' ', Qt::SkipEmptyParts) << u"--help"_s);
    Helped helped{path};
    read(ran.text(), helped);
    all.append(helped);
    for (const QString &command : helped.commands) {
        collect(line, path.isEmpty() ? command : path + u' ' + command, all);
    }
}

const QStringList aFile{u"compopt -o default"_s};

}  // namespace

class TestReference : public QObject
{
    Q_OBJECT

private:
    const CommandLine m_line{false};
    QList<Helped> m_commands;

    [[nodiscard]] QStringList offered(const QStringList &words) const
    {
        return completed(m_line.file(u"completion"_s), u"_gatehousectl"_s, QStringList{u"gatehousectl"_s} + words, m_line.folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_line.write(u"completion"_s, m_line.run({u"completion"_s, u"bash"_s}).out);
        collect(m_line, {}, m_commands);
    }

    void findsTheCommandsInTheHelp()
    {
        QVERIFY(m_commands.first().commands.contains(u"user"_s));
        QVERIFY(m_commands.first().options.contains(u"--workspace"_s));
        const auto list
            = std::find_if(m_commands.begin(), m_commands.end(), [](const Helped &helped) { return helped.path == u"user list"_s; });
        QVERIFY(list != m_commands.end());
        QVERIFY(list->options.contains(u"--status"_s));
        const auto isNested = [](const Helped &helped) { return helped.path == u"policy knowledge show"_s; };
        QVERIFY(std::any_of(m_commands.begin(), m_commands.end(), isNested));
    }

    void theManualNamesEveryCommandAndOption()
    {
        const QString manual = m_line.run({u"manual"_s}).text().replace(u"\\-"_s, u"-"_s);
        QVERIFY(manual.contains(u".TH GATEHOUSECTL 1 "_s));
        for (const Helped &helped : m_commands) {
            const QRegularExpression head(u"gatehousectl %1[\"\\\\]"_s.arg(QRegularExpression::escape(helped.path)));
            const qsizetype at = helped.path.isEmpty() ? 0 : manual.indexOf(head);
            QVERIFY2(at >= 0, qPrintable(helped.path));
            for (const QString &option : helped.options) {
                QVERIFY2(manual.indexOf(u"\\fB%1\\fR"_s.arg(option), at) > 0, qPrintable(helped.path + u' ' + option));
            }
        }
    }

    void completesEveryCommandAndOption()
    {
        for (const Helped &helped : m_commands) {
            const QStringList path = helped.path.split(u' ', Qt::SkipEmptyParts);
            if (!helped.commands.isEmpty()) {
                QCOMPARE(offered(path + QStringList{{}}), helped.commands);
            }
            const QStringList options = offered(path + QStringList{u"-"_s});
            for (const QString &option : helped.options) {
                QVERIFY2(options.contains(option), qPrintable(helped.path + u' ' + option));
            }
        }
    }

    void completesWhatIsTyped_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("noun") << QStringList{u"wor"_s} << QStringList{u"workspace"_s};
        QTest::newRow("verb") << QStringList{u"user"_s, u"en"_s} << QStringList{u"enable"_s};
        QTest::newRow("verb behind an option of the program")
            << QStringList{u"-w"_s, u"user"_s, u"group"_s, u"add"_s} << QStringList{u"add-member"_s};
        QTest::newRow("option") << QStringList{u"user"_s, u"list"_s, u"--desc"_s} << QStringList{u"--descending"_s};
        QTest::newRow("option of the program") << QStringList{u"user"_s, u"list"_s, u"--form"_s} << QStringList{u"--format"_s};
        QTest::newRow("choice") << QStringList{u"user"_s, u"list"_s, u"--status"_s, QString()} << QStringList{u"enabled"_s, u"disabled"_s};
        QTest::newRow("choice behind =") << QStringList{u"--format"_s, u"="_s, u"c"_s} << QStringList{u"csv"_s};
        QTest::newRow("choice right behind =") << QStringList{u"-f"_s, u"="_s} << QStringList{u"table"_s, u"json"_s, u"csv"_s};
        QTest::newRow("choice that may be repeated") << QStringList{u"mfa"_s, u"settings"_s, u"set"_s, u"--type"_s, QString()}
                                                     << QStringList{u"authenticator-app"_s, u"security-key"_s};
        QTest::newRow("name of a setting") << QStringList{u"settings"_s, u"get"_s, u"sess"_s} << QStringList{u"sessions.signIn"_s};
        QTest::newRow("shell") << QStringList{u"completion"_s, QString()} << QStringList{u"bash"_s};
        QTest::newRow("file of an option") << QStringList{u"-w"_s, u"co"_s} << aFile;
        QTest::newRow("file of a verb") << QStringList{u"user"_s, u"import"_s, u"--dry-run"_s, QString()} << aFile;
        QTest::newRow("snapshot or file") << QStringList{u"workspace"_s, u"compare"_s, u"a"_s, u"b"_s} << aFile;
        QTest::newRow("one file only") << QStringList{u"user"_s, u"import"_s, u"a.csv"_s, QString()} << QStringList();
        QTest::newRow("a name that nobody can guess") << QStringList{u"user"_s, u"show"_s, QString()} << QStringList();
        QTest::newRow("no such noun") << QStringList{u"nothing"_s, u"x"_s} << QStringList();
    }

    void completesWhatIsTyped()
    {
        QFETCH(QStringList, words);
        QTEST(offered(words), "expected");
    }

    void printsNoSuchShell()
    {
        const Ran ran = m_line.run({u"completion"_s, u"fish"_s});
        COMPARE_CODE(ran, 2);
        QVERIFY(ran.complaint().contains(u"“fish” is not one of bash"_s));
    }
};

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
