// SPDX-License-Identifier: Apache-2.0
// What a person waits for in front of the users page, and how long the window's thread is ever held up. GATEHOUSE_BENCH_USERS
// sets the number of users; 20,000 unless it is given.
#include "core/demo/democompany.h"
#include "core/outbox/mail.h"
#include "core/policies/knowledge.h"
#include "core/storage/database.h"
#include "core/transfer/format.h"
#include "models/users/usertablemodel.h"
#include "protocols/csv/csvassignments.h"
#include "tests/bench/measurements.h"
#include "tests/support/testworkspace.h"
#include "tests/ui/support/fakeprompts.h"
#include "tests/ui/support/testaccounts.h"
#include "ui/shell/desk.h"
#include "ui/shell/filterbar.h"
#include "ui/theme/theme.h"
#include "ui/users/userspane.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;  // milliseconds

/// Notes the longest time in which the event loop of this thread did not come round.
class Pulse
{
public:
    Pulse()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_clock.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

void waitForRows(UserTableModel &model)
{
    QSignalSpy loaded(&model, &IdListModel::loaded);
    if (!model.isLoaded() || model.isLoading()) {
        loaded.wait(patience);
    }
}

/// Two thousand changes of one user each, as fast as the door takes them.
Status renameOne(Workspace &workspace, Progress &progress)
{
    UserService users(workspace);
    const auto ids = UserStore(workspace.database()).ids({});
    for (qsizetype i = 0; ids && i < std::min<qsizetype>(ids->size(), 2000); ++i) {
        auto user = users.user({ids->at(i)});
        if (user && user->status == User::Status::Enabled) {
            user->attributes.insert(u"nickName"_s, QString::number(i));
            if (auto done = users.update(*user); !done) {
                return done;
            }
        }
        progress.report(i, 2000);
    }
    return {};
}

void measureKeys(Measurements &table, UsersPane &pane, qint64 size)
{
    std::vector<double> times;
    for (const QString &text : {u"a"_s, u"an"_s, u"ana"_s, u"ana."_s, u"garc"_s, u"zz"_s, u"corp"_s, u"maria"_s}) {
        UserQuery query = pane.model().query();
        query.text = text;
        QElapsedTimer timer;
        timer.start();
        pane.model().setQuery(query);
        waitForRows(pane.model());
        pane.grab();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    table.add(u"type-ahead, keystroke to painted rows, slowest of 8"_s, size, times.back());
    table.add(u"type-ahead, keystroke to painted rows, median"_s, size, times.at(times.size() / 2));
}

}  // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const Theme theme(Theme::Mode::Light);
    const TestWorkspace test;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, test.folder.path());
    const qint64 size = std::max(
        100, qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS") > 0 ? qEnvironmentVariableIntValue("GATEHOUSE_BENCH_USERS") : 20'000);
    NoProgress unwatched;
    must(generate(*test, {size, 200, 1}, unwatched));

    Measurements table;
    table.measure(u"floor: the ordered ids, by SQLite alone"_s, size, 5, [&] { must(UserStore((*test).database()).ids({})); });
    Tasks tasks(*test);
    FakePrompts prompts;
    NoMailServer mail;
    TransferFormats formats;
    const Knowledge knowledge;
    const CsvAssignments assignmentFormat;
    TestAccounts accounts;
    ProvisioningTasks provisioning(tasks, accounts.makeProvisioner());
    const Desk desk{*test, tasks, prompts, mail, formats, knowledge, assignmentFormat, provisioning};
    table.measure(u"users page, from nothing to painted"_s, size, 5, [&] {
        UsersPane pane(desk);
        pane.resize(1200, 800);
        pane.show();
        waitForRows(pane.model());
        pane.grab();
    });
    UsersPane pane(desk);
    pane.resize(1200, 800);
    pane.show();
    waitForRows(pane.model());
    measureKeys(table, pane, size);

    const Pulse pulse;
    bool ended = false;
    tasks.start<void>(Tasks::Lane::Write, u"Renaming"_s, &pane, renameOne, [&](const Status &) { ended = true; });
    while (!ended) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    table.add(u"longest pause of the window during 2,000 changes"_s, size, pulse.longest());
    return table.finish(argc, argv);
}
