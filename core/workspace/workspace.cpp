// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include "core/secrets/vault.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/storage/recorder.h"
#include "core/workspace/eventrecord.h"
#include "core/workspace/inspection.h"
#include "core/workspace/journalwatch.h"
#include "core/workspace/permission.h"
#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

qint64 dataVersion(Database &database)
{
    return database.integer("PRAGMA data_version").value_or(0).value_or(0);
}

/// The settings of a new workspace.
Status found(Database &database, const QString &name, Random &random)
{
    ChangeStore store(database);
    const QList<std::pair<QString, QString>> settings{
        {u"name"_s, name},
        {u"region"_s, u"us-east-1"_s},
        {u"identityStoreId"_s, u"d-"_s + random.hex(10)},
        {u"instanceId"_s, u"ssoins-"_s + random.hex(16)},
        {u"quotaProfile"_s, u"current"_s},
    };
    for (const auto &[key, value] : settings) {
        if (auto done = store.setSetting(key, value); !done) {
            return done;
        }
    }
    return {};
}

/// Where a copy has room until it is closed: the disk that is full may be the one of the temporary files too, and memory is left then.
QString placeForCopy(const QString &path)
{
    constexpr qint64 besides = 1024 * 1024;  // bytes, for the journal of the copy
    const qint64 size = QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size() + besides;
    for (const QString &place : {QDir::tempPath(), u"/dev/shm"_s}) {
        if (QFileInfo(place).isWritable() && QStorageInfo(place).bytesAvailable() >= size) {
            return place;
        }
    }
    return QDir::tempPath();
}

}  // namespace

/// A workspace that may not be written is read from a private copy: SQLite needs to write beside a file even to read it while
/// others use it, and without that it would not notice what they do.
struct Workspace::ReadOnly {
    QString path;
    Error reason;
    QTemporaryDir folder;
};

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Setup &setup)
{
    const QString name = QFileInfo(path).completeBaseName();
    auto database = workspacefile::create(path, setup.busyWait, [&](Database &fresh) { return found(fresh, name, setup.random); });
    if (!database) {
        return fail(database);
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), setup));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Setup &setup)
{
    if (const auto writable = workspacefile::inspectPermissions(path); !writable) {
        return openForReading(path, setup, writable.error());
    }
    auto database = workspacefile::open(path, setup.busyWait);
    if (database) {
        return std::unique_ptr<Workspace>(new Workspace(std::move(*database), setup));
    }
    if (database.error().kind != Error::Kind::Storage) {
        return fail(database);
    }
    // A full disk, say, leaves no room to write beside the file or to bring it up to date. What is wrong with the file is found again.
    auto reading = openForReading(path, setup, database.error());
    return reading ? std::move(reading) : fail(database);
}

Result<std::unique_ptr<Workspace>> Workspace::openForReading(const QString &path, const Setup &setup, const Error &reason)
{
    std::shared_ptr<const ReadOnly> readOnly(new ReadOnly{path, reason, QTemporaryDir(placeForCopy(path) + u"/gatehouse-XXXXXX"_s)});
    auto database = workspacefile::openCopy(path, readOnly->folder.filePath(QFileInfo(path).fileName()));
    if (!database) {
        return fail(database);
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), setup, std::move(readOnly)));
}

Result<std::unique_ptr<Workspace>> Workspace::connect() const
{
    return connect(m_setup);
}

Result<std::unique_ptr<Workspace>> Workspace::connect(const Setup &setup) const
{
    auto database = workspacefile::connectTo(*m_database, setup.busyWait);
    if (!database) {
        return fail(database);
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*database), setup, m_readOnly, m_vault));
}

Workspace::Workspace(std::unique_ptr<Database> database, const Setup &setup, std::shared_ptr<const ReadOnly> readOnly,
                     std::shared_ptr<Vault> vault)
    : m_readOnly(std::move(readOnly))
    , m_database(std::move(database))
    , m_vault(vault ? std::move(vault) : std::make_shared<Vault>(setup.keychain, setup.passphrases))
    , m_setup(setup)
{
    m_seenEvent = ChangeStore(*m_database).newestEvent().value_or(0);
    m_seenVersion = dataVersion(*m_database);
}

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_readOnly ? m_readOnly->path : m_database->path();
}

Status Workspace::mayChange() const
{
    return m_readOnly ? Status(tl::unexpected<Error>(m_readOnly->reason)) : Status();
}

Status Workspace::allows(const Operation &operation) const
{
    auto open = mayChange();
    return open ? m_setup.permission.allows(m_setup.who, operation) : open;
}

Result<Workspace::Receipt> Workspace::change(const Operation &operation, const Body &body)
{
    if (auto allowed = allows(operation); !allowed) {
        return fail(allowed);
    }
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return fail(transaction);
    }
    auto recorder = Recorder::start(*m_database, recordedTableNames());
    if (!recorder) {
        return fail(recorder);
    }
    Change change(*m_database, m_setup.random, m_setup.permission, m_setup.who, m_setup.clock.now(), operation);
    if (auto done = body(change); !done) {
        return fail(done);
    }
    auto changeset = (*recorder)->changeset();
    if (!changeset) {
        return fail(changeset);
    }
    if (changeset->isEmpty() && change.m_outside.isEmpty() && !change.m_touched) {
        // A request for what is so already succeeds; the history holds what happened. (What touched a room changed what is not recorded.)
        Q_EMIT unchanged();
        return Receipt{};
    }
    const auto tables = tablesOf(*m_database, *changeset);
    if (!tables) {
        return fail(tables);
    }
    auto receipt = record(change, roomsOf(*tables), *changeset);
    if (!receipt) {
        return receipt;
    }
    if (auto done = (*transaction)->commit(); !done) {
        return fail(done);
    }
    announce(*receipt);
    return receipt;
}

Status Workspace::keep(const Operation &operation, const Body &body)
{
    if (auto allowed = allows(operation); !allowed) {
        return allowed;
    }
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return fail(transaction);
    }
    auto recorder = Recorder::start(*m_database, recordedTableNames());
    if (!recorder) {
        return fail(recorder);
    }
    Change change(*m_database, m_setup.random, m_setup.permission, m_setup.who, m_setup.clock.now(), operation);
    if (auto done = body(change); !done) {
        return done;
    }
    const auto changeset = (*recorder)->changeset();
    if (!changeset) {
        return fail(changeset);
    }
    if (!changeset->isEmpty()) {
        return fail(Error::Kind::Forbidden, tr("“%1” would change something that has to stand in the history.").arg(operation.summary));
    }
    return (*transaction)->commit();
}

Result<Workspace::Receipt> Workspace::load(const Operation &operation, const Body &body)
{
    if (auto allowed = allows(operation); !allowed) {
        return fail(allowed);
    }
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return fail(transaction);
    }
    const auto unused = ChangeStore(*m_database).isUnused();
    if (!unused) {
        return fail(unused);
    }
    if (!*unused) {
        return fail(Error::Kind::Conflict,
                    tr("%1 is in use already. Only a new workspace can be filled.").arg(QFileInfo(path()).fileName()));
    }
    Change change(*m_database, m_setup.random, m_setup.permission, m_setup.who, m_setup.clock.now(), operation);
    if (auto done = body(change); !done) {
        return fail(done);
    }
    Rooms every;
    for (const RecordedTable &table : recordedTables()) {
        every |= table.rooms;
    }
    auto receipt = record(change, every, {});
    if (!receipt) {
        return receipt;
    }
    if (auto done = (*transaction)->commit(); !done) {
        return fail(done);
    }
    announce(*receipt);
    return receipt;
}

Result<Workspace::Receipt> Workspace::record(Change &change, Rooms rooms, const QByteArray &kept)
{
    Receipt receipt;
    receipt.rooms = rooms | change.m_touched | Room::History;
    ChangeStore store(*m_database);
    const EventContext context{m_setup.who, change.m_now, m_setup.random.uuid(), m_setup.random.uuid(), setting(u"region"_s)};
    auto event = store.addEvent({context.eventId, context.time, change.m_operation.name, m_setup.who.name, m_setup.who.agent,
                                 change.m_operation.summary, receipt.rooms, eventRecord(change.m_operation, context, change.m_response)});
    if (!event) {
        return fail(event);
    }
    receipt.event = *event;
    if (!kept.isEmpty()) {
        auto added = store.addChange(receipt.event, change.m_outside, kept);
        if (!added) {
            return fail(added);
        }
        receipt.change = *added;
    }
    return receipt;
}

void Workspace::announce(const Receipt &receipt)
{
    // Only what this connection did itself: `poll` must still see what others did in between.
    if (receipt.event == m_seenEvent + 1) {
        m_seenEvent = receipt.event;
    }
    Q_EMIT changed(receipt.rooms);
}

QString Workspace::setting(const QString &name) const
{
    return ChangeStore(*m_database).setting(name).value_or(QString());
}

QString Workspace::portalUrl() const
{
    const QString chosen = setting(u"portalName"_s);
    const QString name = chosen.isEmpty() ? setting(u"identityStoreId"_s) : chosen;
    return name.isEmpty() ? QString() : u"https://%1.awsapps.com/start"_s.arg(name);
}

void Workspace::poll()
{
    const qint64 version = dataVersion(*m_database);
    if (version == m_seenVersion) {
        return;
    }
    // The newest first: an event that comes in between is told twice rather than never.
    const ChangeStore store(*m_database);
    const auto newest = store.newestEvent();
    const auto rooms = store.roomsSince(m_seenEvent);
    if (!newest || !rooms) {
        return;  // the file is busy: the next poll tries again
    }
    m_seenVersion = version;
    m_seenEvent = *newest;
    if (*rooms) {
        Q_EMIT changed(*rooms);
    }
}

void Workspace::watch(int interval)
{
    if (m_readOnly) {
        return;  // a copy that nobody else knows
    }
    const auto look = [this] {
        poll();
        return m_seenVersion == dataVersion(*m_database);
    };
    new JournalWatch(*m_database, look, interval, this);
}

}  // namespace gatehouse
