// SPDX-License-Identifier: Apache-2.0
// A program that tests start beside themselves, to have a second process at the same workspace:
//   writer write FILE SEED MILLISECONDS   random changes; "done EVENT" for each once it was answered with success
//   writer watch FILE MILLISECONDS        polls; at the end "seen EVENT CALLS", the newest event it was told of
//   writer look FILE                      opens and closes; "users N"
//   writer hold FILE                      "held", and keeps everybody out until its input ends
//   writer provision FILE                 "ready", then does what waits for the accounts; "at N" after each step
//   writer sample FILE                    a small workspace with some of everything
//   writer source FILE WORD               says that users come from there, as ACTIVE_DIRECTORY, and nothing else
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/storage/database.h"
#include "core/workspace/changestore.h"
#include "tests/support/randomchanges.h"
#include "tests/support/testsource.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <cstdio>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;
const EverythingAllowed everythingAllowed;

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int write(const QString &path, quint64 seed, qint64 milliseconds)
{
    SystemRandom random;
    const QString name = u"writer-%1"_s.arg(seed);
    const auto workspace = must(Workspace::open(path, {{name, u"writer/1.0"_s}, systemClock, random, everythingAllowed, 20'000}));
    RandomChanges changes(*workspace, seed, RandomChanges::History::Undone);
    say(u"ready"_s);
    qint64 last = 0;
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired()) {
        if (const auto done = changes.step(); !done) {
            const auto kind = done.error().kind;
            if (kind == Error::Kind::Storage || kind == Error::Kind::Busy) {
                say(u"failed: "_s + done.error().message + done.error().details);
                return 1;
            }
            continue;
        }
        const qint64 mine = must(workspace->database().integer("SELECT max(id) FROM events WHERE actor = ?", name)).value_or(0);
        if (mine != last) {
            last = mine;
            say(u"done %1"_s.arg(mine));
        }
    }
    return 0;
}

int watch(const QString &path, int milliseconds)
{
    SystemRandom random;
    const auto workspace = must(Workspace::open(path, {{u"watcher"_s, u"writer/1.0"_s}, systemClock, random, everythingAllowed}));
    qint64 seen = 0;
    int calls = 0;
    QObject::connect(workspace.get(), &Workspace::changed, workspace.get(), [&] {
        ++calls;
        seen = must(ChangeStore(workspace->database()).newestEvent());
        if (!must(UserStore(workspace->database()).counts()).all) {
            say(u"failed: a changed workspace without users"_s);
        }
    });
    workspace->watch(20);
    say(u"ready"_s);
    QTimer::singleShot(milliseconds, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    say(u"seen %1 %2"_s.arg(seen).arg(calls));
    return 0;
}

int look(const QString &path)
{
    SystemRandom random;
    const auto workspace = must(Workspace::open(path, {{u"looker"_s, u"writer/1.0"_s}, systemClock, random, everythingAllowed}));
    say(u"users %1"_s.arg(must(UserStore(workspace->database()).counts()).all));
    return 0;
}

int hold(const QString &path)
{
    const auto database = must(Database::open(path, Database::Access::ReadWrite));
    must(database->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT count(*) FROM sqlite_schema"));
    say(u"held"_s);
    while (std::getchar() != EOF) {}
    return 0;
}

/// Says where it stands.
class Telling final : public Progress
{
public:
    void report(qint64 done, qint64) override { say(u"at %1"_s.arg(done)); }
    void itemFailed(const QString &item, const QString &reason) override { say(u"failed: "_s + item + reason); }
    [[nodiscard]] bool isCancelled() const override { return false; }
};

int provision(const QString &path)
{
    SystemRandom random;
    const auto workspace = must(Workspace::open(path, {{u"provisioner"_s, u"writer/1.0"_s}, systemClock, random, everythingAllowed}));
    say(u"ready"_s);
    LocalProvisioner local(*workspace);
    Telling telling;
    must(ProvisioningService(*workspace).run(local, telling));
    return 0;
}

int sample(const QString &path)
{
    FixedClock clock;
    SeededRandom random(1);
    const auto workspace = must(Workspace::create(path, {{u"sam"_s, u"gatehouse/0.1"_s}, clock, random, everythingAllowed}));
    RandomChanges changes(*workspace, 1, RandomChanges::History::Undone);
    for (int i = 0; i < 60; ++i) {
        clock.advance(60);
        (void)changes.step();
    }
    must(UserService(*workspace).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
    return 0;
}

int pretend(const QString &path, const QString &word)
{
    SystemRandom random;
    const auto workspace = must(Workspace::open(path, {{u"sam"_s, u"writer/1"_s}, systemClock, random, everythingAllowed}));
    pretendSource(*workspace, sourceKindOf(word).value_or(SourceKind::IdentityStore));
    return 0;
}

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    const QString path = words.value(2);
    if (verb == u"write"_s) {
        return write(path, words.value(3).toULongLong(), words.value(4).toLongLong());
    }
    if (verb == u"watch"_s) {
        return watch(path, words.value(3).toInt());
    }
    if (verb == u"look"_s) {
        return look(path);
    }
    if (verb == u"hold"_s) {
        return hold(path);
    }
    if (verb == u"provision"_s) {
        return provision(path);
    }
    if (verb == u"source"_s) {
        return pretend(path, words.value(3));
    }
    return verb == u"sample"_s ? sample(path) : 2;
}
