// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/inspection.h"

#include "core/storage/database.h"
#include "core/workspace/format.h"
#include "core/workspace/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

namespace gatehouse::workspacefile {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceFile {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr qint64 alwaysCheckedBelow = 32 * 1024 * 1024;  // bytes; a quick check of this much takes about 0.1 s

// The header of a SQLite file (https://www.sqlite.org/fileformat.html, section 1.3).
constexpr qsizetype headerSize = 100;
constexpr qsizetype magicSize = 16;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

tl::unexpected<Error> damaged(const QString &path, const QString &details)
{
    return tl::unexpected<Error>(storageError(SQLITE_CORRUPT, details, path));
}

qint32 numberAt(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

bool isJournalVersion(char version)
{
    return version == 1 || version == 2;
}

Status foreign(const QString &name)
{
    return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 belongs to another program. It was left as it is.").arg(name));
}

Status knownVersion(const QString &name, qint64 version, const Format &format)
{
    if (version > format.version()) {
        return fail(
            Error::Kind::Storage,
            WorkspaceFile::tr("%1 was written by a newer Gatehouse (format %2; this one knows %3). It was left as it is. Install the "
                              "newer version to open it.")
                .arg(name)
                .arg(version)
                .arg(format.version()));
    }
    return {};
}

Status inspectHeader(const QString &path, const QByteArray &header, const Format &format)
{
    const QString name = QFileInfo(path).fileName();
    if (header.isEmpty()) {
        return fail(Error::Kind::Storage,
                    WorkspaceFile::tr("%1 is empty. It is not a workspace, or its content was lost; restore a backup.").arg(name));
    }
    if (header.left(magicSize) != QByteArray("SQLite format 3\0", magicSize)) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 is not a Gatehouse workspace. It was left as it is.").arg(name));
    }
    if (header.size() < headerSize) {
        return damaged(path, u"%1 bytes"_s.arg(header.size()));
    }
    if (numberAt(header, applicationIdAt) != applicationId) {
        return foreign(name);
    }
    if (!isJournalVersion(header.at(writeVersionAt)) || !isJournalVersion(header.at(readVersionAt))) {
        return damaged(path, u"format versions %1, %2"_s.arg(int(header.at(writeVersionAt))).arg(int(header.at(readVersionAt))));
    }
    return knownVersion(name, numberAt(header, userVersionAt), format);
}

Status checkPages(Database &database)
{
    const auto pages = pragma(database, "page_count");
    const auto size = pragma(database, "page_size");
    if (!pages || !size) {
        return fail(pages ? size : pages);
    }
    if (*pages * *size > alwaysCheckedBelow) {
        return {};
    }
    Statement check = database.statement(database.hadJournal() ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (check.step() && check.text(0) != u"ok"_s) {
        return damaged(database.path(), check.text(0));
    }
    return check.status();
}

}  // namespace

Status inspectContent(const QString &path, const Format &format)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fail(Error::Kind::NotFound, WorkspaceFile::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    }
    if (!file.isFile()) {
        return fail(Error::Kind::Storage, WorkspaceFile::tr("%1 is not a file.").arg(QDir::toNativeSeparators(path)));
    }
    if (!file.isReadable()) {
        return fail(Error::Kind::Storage,
                    WorkspaceFile::tr("%1 can't be read: you have no permission to. Ask whoever owns it.").arg(file.fileName()));
    }
    const auto header = Database::header(path);
    return header ? inspectHeader(path, *header, format) : fail(header);
}

Status inspectPermissions(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.canonicalPath());
    static constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto isWritable = [](const QFileInfo &which) { return (which.permissions() & anyWrite) && which.isWritable(); };
    if (!isWritable(file) || !isWritable(folder)) {
        return fail(Error::Kind::Storage,
                    WorkspaceFile::tr("%1 is read-only. Gatehouse writes every change at once, so it needs a file and a folder that may be "
                                      "written. Copy it to another place, or change its permissions.")
                        .arg(file.fileName()));
    }
    return {};
}

Status verify(Database &database, const Format &format)
{
    const QString name = QFileInfo(database.path()).fileName();
    const auto application = pragma(database, "application_id");
    const auto version = pragma(database, "user_version");
    if (!application || !version) {
        return fail(application ? version : application);
    }
    if (*application != applicationId) {
        return foreign(name);
    }
    if (auto known = knownVersion(name, *version, format); !known) {
        return known;
    }
    if (*version < 1) {
        return damaged(database.path(), u"user_version %1"_s.arg(*version));
    }
    if (auto fine = checkPages(database); !fine) {
        return fine;
    }
    return format.matches(database);
}

std::optional<WithoutJournal> readWithoutJournal(const QString &path)
{
    const auto database = Database::open(path, Database::Access::Frozen);
    if (!database) {
        return std::nullopt;
    }
    WithoutJournal alone;
    Statement newest = (*database)->statement("SELECT id, event_id FROM events ORDER BY id DESC LIMIT 1");
    if (newest.step()) {
        alone.event = newest.integer(0);
        alone.eventId = newest.text(1);
    }
    return newest.status() ? std::optional(alone) : std::nullopt;
}

Status journalBelongs(Database &database, const WithoutJournal &alone)
{
    // Every event is there, and none is missing between those of the file and those of its journal.
    Statement history = database.statement("SELECT ?1 = 0 OR EXISTS (SELECT 1 FROM events WHERE id = ?1 AND event_id = ?2), "
                                           "(SELECT count(*) FROM events WHERE id > ?1) = (SELECT coalesce(max(id), ?1) FROM events) - ?1");
    history.bindAll(alone.event, alone.eventId);
    const bool belongs = history.step() && history.boolean(0) && history.boolean(1);
    if (auto done = history.status(); !done) {
        return done;
    }
    if (!belongs) {
        const QString name = QFileInfo(database.path()).fileName();
        return fail(
            Error::Kind::Storage,
            WorkspaceFile::tr("The journal %1-wal beside %1 was written for another file or another state of it, so that the two don't "
                              "fit together. Both were left as they are. Move the journal away to open %1 as it was saved last.")
                .arg(name));
    }
    return {};
}

}  // namespace gatehouse::workspacefile
