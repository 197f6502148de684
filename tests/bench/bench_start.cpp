// SPDX-License-Identifier: Apache-2.0
// From the start of the program to the first painted page, and what the idle program costs, beside a bare window of Qt with a table of
// a thousand rows. GATEHOUSE_BENCH_USERS sets the number of users; 100,000 unless it is given. The program starts itself: with a file
// it is the console, with --bare the other one.
#include "core/base/clock.h"
#include "core/demo/democompany.h"
#include "core/policies/knowledge.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningtasks.h"
#include "core/quotas/quotaservice.h"
#include "core/workspace/permission.h"
#include "protocols/csv/csvassignments.h"
#include "protocols/http/httpmetadatasource.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "protocols/smtp/smtpsender.h"
#include "protocols/transferformats.h"
#include "tests/bench/measurements.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testpeers.h"
#include "ui/console/consolewindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QThread>
#include <QTimer>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;
const EverythingAllowed everythingAllowed;
constexpr int rounds = 9;
constexpr int restingTime = 5000;  // milliseconds

void sayPainted()
{
    std::printf("painted\n");
    std::fflush(stdout);
}

int runBare(QApplication &program)
{
    QMainWindow window;
    QStandardItemModel model(1000, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(u"row %1, column %2"_s.arg(row).arg(column)));
        }
    }
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1200, 800);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    sayPainted();
    return program.exec();
}

int runConsole(QApplication &program, const QString &path)
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    if (qEnvironmentVariableIsSet("GATEHOUSE_BENCH_PAGE")) {
        QSettings().setValue(u"window/page"_s, qEnvironmentVariable("GATEHOUSE_BENCH_PAGE"));  // the page that was left last
    }
    Theme theme(Theme::Mode::Light);
    SystemRandom random;
    const auto workspace = must(Workspace::open(path, {{u"sam"_s, u"bench"_s}, systemClock, random, everythingAllowed}));
    Tasks tasks(*workspace);
    ProvisioningTasks provisioning(tasks, [](Workspace &at) { return std::make_unique<LocalProvisioner>(at); });
    FakePrompts prompts;
    SmtpSender mail;
    const TransferFormats formats = allTransferFormats();
    const Knowledge knowledge;
    const CsvAssignments assignmentFormat;
    const XmlSamlDocuments saml;
    const HttpMetadataSource metadata;
    const TestPeers outside;
    const Desk desk{*workspace, tasks, prompts, mail, formats, knowledge, assignmentFormat, provisioning, saml, metadata, outside.peers};
    ConsoleWindow window(desk, theme);
    workspace->watch();
    window.resize(1200, 800);
    window.show();
    const auto hasRows = [&window] {
        const auto views = window.page(window.currentKey())->findChildren<QAbstractItemView *>();
        return std::any_of(views.begin(), views.end(), [](const QAbstractItemView *view) {
            return view->isVisible() && view->model() && view->model()->rowCount() > 0;
        });
    };
    while (!hasRows()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    window.grab();
    sayPainted();
    return program.exec();
}

/// The program itself, started again, as far as its first picture.
class Started
{
public:
    explicit Started(const QStringList &words)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        m_process.start(QCoreApplication::applicationFilePath(), words);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(-1)) {
                qFatal("%s ended before it had painted", qPrintable(words.join(u' ')));
            }
        }
        m_milliseconds = double(timer.nsecsElapsed()) / 1e6;
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished(-1);
    }
    Q_DISABLE_COPY_MOVE(Started)

    [[nodiscard]] double milliseconds() const { return m_milliseconds; }
    [[nodiscard]] qint64 memory() const { return numberIn(u"/proc/%1/status"_s.arg(m_process.processId()), "VmRSS:"); }
    /// How often any of its threads woke, ever.
    [[nodiscard]] qint64 wakeUps() const
    {
        qint64 sum = 0;
        const QDir threads(u"/proc/%1/task"_s.arg(m_process.processId()));
        for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            sum += numberIn(threads.filePath(thread + u"/status"_s), "\nvoluntary_ctxt_switches:");
        }
        return sum;
    }

private:
    static qint64 numberIn(const QString &path, QByteArrayView name)
    {
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype at = text.indexOf(name);
        return at < 0 ? 0
                      : text.mid(at + name.size(), text.indexOf('\n', at + 1) - at - name.size()).replace("kB", "").trimmed().toLongLong();
    }

    QProcess m_process;
    double m_milliseconds = 0;
};

double timeToStart(Measurements &table, const QString &what, qint64 size, const QStringList &words)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        times.push_back(Started(words).milliseconds());
    }
    std::sort(times.begin(), times.end());
    table.add(what, size, times.at(rounds / 2));
    return times.at(rounds / 2);
}

void measureRest(Measurements &table, const QString &what, qint64 size, const QStringList &words)
{
    const Started program(words);
    QThread::msleep(2000);  // whatever it still had to do
    const qint64 before = program.wakeUps();
    QThread::msleep(restingTime);
    table.addRatio(what + u": wake-ups a second"_s, double(program.wakeUps() - before) * 1000 / restingTime);
    table.addMemory(what + u": memory"_s, size, program.memory());
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--bare"_s) {
        return runBare(program);
    }
    if (words.value(1).endsWith(u".gatehouse"_s)) {
        return runConsole(program, words.value(1));
    }
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    const qint64 size = asked > 0 ? asked : 100'000;
    TestWorkspace test;
    must(QuotaService(*test).raise(Quota::Users, 200'000 + 2 * size));
    NoProgress unwatched;
    must(generate(*test, {size, 200, 1}, unwatched));
    const QString path = test.path();
    test.workspace.reset();

    Measurements table;
    const double bare = timeToStart(table, u"floor: a bare window of Qt, from its start to its picture"_s, 1000, {u"--bare"_s});
    const double console = timeToStart(table, u"the console, from its start to its first page"_s, size, {path});
    table.addRatio(u"start of the console, against the bare window"_s, console / bare);
    qputenv("GATEHOUSE_BENCH_PAGE", "users");
    const double users = timeToStart(table, u"the console, from its start to the users page"_s, size, {path});
    table.addRatio(u"start of the console with the users page, against the bare window"_s, users / bare);
    measureRest(table, u"idle bare window"_s, 1000, {u"--bare"_s});
    measureRest(table, u"idle console with the users page"_s, size, {path});
    return table.finish(argc, argv);
}
