// SPDX-License-Identifier: Apache-2.0
// What a person waits for in front of the lists, and how long the window's thread is ever held up. GATEHOUSE_BENCH_USERS sets the
// number of users; 1,000,000 unless it is given.
#include "core/demo/democompany.h"
#include "core/groups/groupstore.h"
#include "core/policies/knowledge.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/transfer/format.h"
#include "core/transfer/importservice.h"
#include "models/users/usertablemodel.h"
#include "protocols/csv/csvassignments.h"
#include "protocols/http/httpmetadatasource.h"
#include "protocols/saml/xmlsamldocuments.h"
#include "protocols/smtp/smtpsender.h"
#include "protocols/transferformats.h"
#include "tests/bench/measurements.h"
#include "tests/bench/people.h"
#include "tests/bench/watchedapplication.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testaccounts.h"
#include "tests/ui/support/testpeers.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/filterbar.h"
#include "ui/theme/theme.h"
#include "ui/users/userspane.h"

#include <QApplication>
#include <QBuffer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 few = 10'000;
constexpr qint64 imported = 100'000;

/// A company with so many users, and everything that a page of the console needs.
struct Surroundings {
    explicit Surroundings(qint64 users) : size(users)
    {
        must(QuotaService(*test).raise(Quota::Users, 2 * users + 200'000 + imported));
        NoProgress unwatched;
        must(generate(*test, {users, 200, 1}, unwatched));
    }

    qint64 size;
    TestWorkspace test;
    FakePrompts prompts;
    SmtpSender mail;
    TransferFormats formats = allTransferFormats();
    Knowledge knowledge;
    CsvAssignments assignmentFormat;
    XmlSamlDocuments saml;
    HttpMetadataSource metadata;
    TestPeers outside;
    TestAccounts accounts;
};

/// The users page, with connections of its own.
struct Page {
    explicit Page(Surroundings &with)
        : tasks(*with.test)
        , provisioning(tasks, with.accounts.makeProvisioner())
        , desk{*with.test,   tasks,     with.prompts,  with.mail,         with.formats, with.knowledge, with.assignmentFormat,
               provisioning, with.saml, with.metadata, with.outside.peers}
        , pane(desk)
    {
        pane.resize(1200, 800);
        pane.show();
    }

    void waitUntil(const std::function<bool()> &holds)
    {
        while (!holds()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    void waitForRest()
    {
        waitUntil([this] { return pane.model().isLoaded() && !pane.model().isLoading() && tasks.runningCount() == 0; });
    }

    Tasks tasks;
    ProvisioningTasks provisioning;
    Desk desk;
    UsersPane pane;
};

double timeToOpen(Measurements &table, Surroundings &with)
{
    std::vector<double> painted;
    std::vector<double> work;
    for (int round = 0; round < 9; ++round) {
        const double begin = processorTime();
        QElapsedTimer timer;
        timer.start();
        Page page(with);
        page.waitUntil([&] { return page.pane.model().rowCount() > 0; });
        page.pane.grab();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);  // without the end of the page, which waits for its threads
        work.push_back(processorTime() - begin);
    }
    table.add(u"open the users page, first page painted"_s, with.size, percentile(painted, 0.5), percentile(work, 0.5));
    return percentile(painted, 0.5);
}

/// One key after the other, each as soon as the rows for the last one are painted.
void measureKeys(Measurements &table, Page &page, qint64 size)
{
    std::vector<double> painted;
    std::vector<double> work;
    std::vector<double> whole;
    bool answered = false;
    QObject::connect(&page.pane.model(), &QAbstractItemModel::dataChanged, &page.pane, [&] { answered = true; });
    QObject::connect(&page.pane.model(), &IdListModel::loaded, &page.pane, [&] { answered = true; });
    QLineEdit *line = page.pane.filterBar().line();
    const auto press = [&](int code, const QString &text) {
        const double begin = processorTime();
        QElapsedTimer timer;
        timer.start();
        answered = false;
        QKeyEvent key(QEvent::KeyPress, code, Qt::NoModifier, text);
        QCoreApplication::sendEvent(line, &key);
        page.waitUntil([&] { return answered; });
        page.pane.table().viewport()->repaint();
        painted.push_back(double(timer.nsecsElapsed()) / 1e6);
        work.push_back(processorTime() - begin);
        page.waitUntil([&] { return !page.pane.model().isLoading(); });
        whole.push_back(double(timer.nsecsElapsed()) / 1e6);
    };
    for (const QString &word : {u"maria"_s, u"garcia"_s, u"an.k"_s, u"@example"_s, u"o'br"_s, u"zzz"_s, u"nguyen"_s, u"1"_s, u"ß"_s}) {
        for (const QChar letter : word) {
            press(0, letter);
        }
        press(Qt::Key_Escape, {});
    }
    const QString keys = u"%1 keys"_s.arg(painted.size());
    table.add(u"type-ahead, a key to painted rows, median of "_s + keys, size, percentile(painted, 0.5), percentile(work, 0.5));
    table.add(u"type-ahead, a key to painted rows, 95th percentile"_s, size, percentile(painted, 0.95), percentile(work, 0.95));
    table.add(u"type-ahead, a key to the whole list, 95th percentile"_s, size, percentile(whole, 0.95));
}

void addTimes(Measurements &table, const QString &what, qint64 size, const WatchedApplication::Times &times)
{
    table.add(u"window held up while %1, 99th percentile"_s.arg(what), size, percentile(times.clock, 0.99),
              percentile(times.processor, 0.99));
    table.add(u"window held up while %1, longest"_s.arg(what), size, percentile(times.clock, 1), percentile(times.processor, 1));
}

/// Every screenful of the list would be forty thousand: two thousand of them, evenly, and the last.
void measureScrolling(Measurements &table, Page &page, qint64 size)
{
    const qint64 before = residentMemory();
    QScrollBar *bar = page.pane.table().verticalScrollBar();
    constexpr int steps = 2000;
    for (int step = 0; step <= steps; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        QCoreApplication::processEvents();
    }
    table.addMemory(u"scroll from the first to the last row: extra memory"_s, size, residentMemory() - before);
    bar->setValue(0);
}

Status import(Workspace &workspace, const TransferFormats &formats, Progress &progress)
{
    QByteArray bytes = people(imported);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = formats.find(u"csv"_s)->read(buffer, {});
    ImportService service(workspace);
    const auto plan = file ? service.plan(*file, {}, progress) : Result<ImportPlan>(fail(file));
    const auto done = plan ? service.apply(*plan, ImportService::Choice::AllRows, progress) : Result<ImportOutcome>(fail(plan));
    return done ? Status() : fail(done);
}

void doImport(Page &page)
{
    Status outcome;
    bool ended = false;
    page.tasks.start<void>(
        Tasks::Lane::Write, u"Importing"_s, &page.pane,
        [&page](Workspace &at, Progress &progress) { return import(at, page.desk.formats, progress); },
        [&](const Status &status) {
            outcome = status;
            ended = true;
        });
    page.waitUntil([&] { return ended; });
    page.waitForRest();
    must(outcome);
}

}  // namespace

int main(int argc, char *argv[])
{
    WatchedApplication program(argc, argv);
    const Theme theme(Theme::Mode::Light);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const int asked = qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS");
    const qint64 size = asked > 0 ? asked : 1'000'000;

    Measurements table;
    Surroundings small(few);
    Surroundings large(size);
    const double openSmall = timeToOpen(table, small);
    const double openLarge = timeToOpen(table, large);
    table.addRatio(u"open the users page, against %1 users"_s.arg(few), openLarge / openSmall);
    UserQuery query;
    query.text = u"nguyen"_s;
    table.measure(u"floor: a filter by SQLite alone"_s, size, 3, [&] { must(UserStore((*large.test).database()).ids(query)); });
    table.measure(u"floor: the ordered ids by SQLite alone"_s, size, 3, [&] { must(UserStore((*large.test).database()).ids({})); });

    Page page(large);
    QElapsedTimer timer;
    timer.start();
    page.waitForRest();
    table.add(u"open the users page, until every key is quick"_s, size, double(timer.nsecsElapsed()) / 1e6);
    (void)program.takeTimes();
    measureKeys(table, page, size);
    addTimes(table, u"searching"_s, size, program.takeTimes());
    measureScrolling(table, page, size);
    addTimes(table, u"scrolling"_s, size, program.takeTimes());
    doImport(page);
    addTimes(table, u"importing %1"_s.arg(imported), size, program.takeTimes());
    return table.finish(argc, argv);
}
