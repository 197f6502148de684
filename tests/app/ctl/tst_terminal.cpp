// SPDX-License-Identifier: Apache-2.0
#include "tests/app/ctl/commandline.h"

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A terminal with the program's standard input at its other end.
class Keyboard
{
public:
    Keyboard() : m_end(posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_end < 0 || grantpt(m_end) != 0 || unlockpt(m_end) != 0) {
            qFatal("no terminal");
        }
        m_name = ptsname(m_end);
        m_other = open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        fcntl(m_end, F_SETFL, O_NONBLOCK);
    }
    ~Keyboard()
    {
        close(m_other);
        close(m_end);
    }
    Q_DISABLE_COPY_MOVE(Keyboard)

    void attach(QProcess &process) const
    {
        process.setChildProcessModifier([other = m_other] { dup2(other, STDIN_FILENO); });
    }
    /// What the program prints is seen here too.
    void attachScreen(QProcess &process, ushort columns) const
    {
        const winsize size{24, columns, 0, 0};
        ioctl(m_other, TIOCSWINSZ, &size);
        process.setChildProcessModifier([other = m_other] { dup2(other, STDOUT_FILENO); });
    }
    void type(const QByteArray &keys) const { QCOMPARE(::write(m_end, keys.constData(), size_t(keys.size())), keys.size()); }
    [[nodiscard]] QByteArray screen() const
    {
        QByteArray shown(4096, '\0');
        const ssize_t size = ::read(m_end, shown.data(), size_t(shown.size()));
        return shown.left(size < 0 ? 0 : size);
    }

private:
    int m_end;
    int m_other = -1;
    QByteArray m_name;
};

}  // namespace

class TestTerminal : public QObject
{
    Q_OBJECT

    /// Starts the program with a person at the keyboard.
    static void start(QProcess &process, const CommandLine &line, const Keyboard &keyboard, const QStringList &words)
    {
        keyboard.attach(process);
        process.setProcessEnvironment(line.environment);
        process.start(CommandLine::program(), QStringList{u"-w"_s, line.path()} + words);
        QVERIFY(process.waitForStarted());
    }

    static bool hasAsked(QProcess &process, const QByteArray &question)
    {
        process.setReadChannel(QProcess::StandardError);
        return QTest::qWaitFor([&] { return process.peek(4096).contains(question); }, 10000);
    }

private Q_SLOTS:
    void deletesOnlyWhenThePersonTypesTheWord_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<int>("code");
        QTest::addColumn<qsizetype>("left");
        QTest::newRow("DELETE") << QByteArray("DELETE\n") << 0 << qsizetype(0);
        QTest::newRow("yes") << QByteArray("yes\n") << 1 << qsizetype(1);
        QTest::newRow("nothing") << QByteArray("\n") << 1 << qsizetype(1);
        QTest::newRow("end of input") << QByteArray("\x04") << 1 << qsizetype(1);
    }

    void deletesOnlyWhenThePersonTypesTheWord()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, code);
        QFETCH(qsizetype, left);
        const CommandLine line;
        line.addUser(u"ana"_s);
        const Keyboard keyboard;
        QProcess process;
        start(process, line, keyboard, {u"user"_s, u"delete"_s, u"ana"_s});
        QVERIFY(hasAsked(process, "Type DELETE to confirm: "));
        keyboard.type(keys);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), code);
        QCOMPARE(line.json(u"user list"_s).array().size(), left);
    }

    void letsNoLongNameWidenATableOnTheScreen_data()
    {
        QTest::addColumn<ushort>("columns");
        QTest::addColumn<qsizetype>("shown");
        QTest::newRow("of a terminal") << ushort(100) << qsizetype(80);
        QTest::newRow("of a wide one") << ushort(240) << qsizetype(120);
    }
    void letsNoLongNameWidenATableOnTheScreen()
    {
        QFETCH(ushort, columns);
        QFETCH(qsizetype, shown);
        const CommandLine line;
        const QString name = QString(300, u'x');
        COMPARE_CODE(line.on(u"group create "_s + name), 0);
        const Keyboard terminal;
        QProcess process;
        terminal.attachScreen(process, columns);
        process.setProcessEnvironment(line.environment);
        process.start(CommandLine::program(), {u"-w"_s, line.path(), u"group"_s, u"list"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QString screen = QString::fromUtf8(terminal.screen());
        QVERIFY2(screen.contains(u"\n"_s + QString(shown - 1, u'x') + u"…  "_s), qPrintable(screen));
        // Programs get all of it.
        QVERIFY(line.on(u"group list"_s).text().contains(name));
        QVERIFY(line.on(u"group list -f csv"_s).text().contains(name));
    }

    void neverShowsAPassword()
    {
        const CommandLine line;
        const QByteArray present = line.addUser(u"ana"_s, u"--password-mode one-time"_s).object()[u"oneTimePassword"_s].toString().toUtf8();
        const Keyboard keyboard;
        QProcess process;
        start(process, line, keyboard, {u"user"_s, u"change-password"_s, u"ana"_s});
        QVERIFY(hasAsked(process, "Present password: "));
        keyboard.type(present + '\n');
        QVERIFY(hasAsked(process, "Next password: "));
        keyboard.type("Next-Pass1\n");
        QVERIFY(hasAsked(process, "once more: "));
        keyboard.type("Next-Pass1\n");
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QByteArray screen = keyboard.screen();
        QVERIFY2(!screen.contains(present) && !screen.contains("Next-Pass1"), screen.constData());
    }

    void changesNothingWhenAQuestionIsInterrupted()
    {
        const CommandLine line;
        line.addUser(u"ana"_s);
        const Keyboard keyboard;
        QProcess process;
        start(process, line, keyboard, {u"user"_s, u"delete"_s, u"ana"_s});
        QVERIFY(hasAsked(process, "Type DELETE to confirm: "));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(line.json(u"user list"_s).array().size(), 1);
    }

    void leavesNothingBehindWhenLongWorkIsInterrupted()
    {
        const CommandLine line(false);
        const auto entries = [&line] { return QDir(line.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
        QProcess process;
        process.setProcessEnvironment(line.environment);
        process.start(CommandLine::program(), {u"workspace"_s, u"create"_s, line.path(), u"--users"_s, u"2000000"_s});
        QTRY_COMPARE(entries().size(), 1);
        QVERIFY(!QFile::exists(line.path()));  // the name is given to what is complete only
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(entries(), QStringList());
    }

    void importsNothingWhenInterrupted()
    {
        const CommandLine line;
        QByteArray many = "userName,emails.value,name.givenName,name.familyName,displayName\n";
        for (int i = 0; i < 200000; ++i) {
            const QByteArray number = QByteArray::number(i);
            many += "u" + number + ",u" + number + "@example.com,A,B,C\n";
        }
        line.write(u"many.csv"_s, many);
        QProcess process;
        process.setProcessEnvironment(line.environment);
        process.start(CommandLine::program(), {u"-w"_s, line.path(), u"user"_s, u"import"_s, line.file(u"many.csv"_s)});
        QTRY_VERIFY(QFile::exists(line.path() + u"-wal"_s));
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(line.json(u"workspace info"_s).object()[u"users"_s].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
