// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/exportservice.h"

#include "core/storage/readingmoment.h"
#include "core/storage/savefile.h"
#include "core/transfer/transferstore.h"

#include <functional>

namespace gatehouse {

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

constexpr qsizetype page = 250;

/// Calls `write` with one page of keys after the other; answers how many records it wrote.
Result<qint64> byPage(const QList<qint64> &ids, Progress &progress, const std::function<Result<qint64>(const QList<qint64> &)> &write)
{
    qint64 written = 0;
    for (qsizetype at = 0; at < ids.size(); at += page) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, Exports::tr("The export was stopped. No file was written."));
        }
        const auto done = write(ids.sliced(at, qMin(page, ids.size() - at)));
        if (!done) {
            return fail(done);
        }
        written += *done;
        progress.report(qMin(at + page, ids.size()), ids.size());
    }
    return written;
}

Result<qint64> saved(const QString &path, const std::function<Result<qint64>(QIODevice &)> &write)
{
    Result<qint64> written = 0;
    const Status saved = saveFile(path, [&](QIODevice &file) -> Status {
        written = write(file);
        return written ? Status() : fail(written);
    });
    return saved ? written : fail(saved);
}

}  // namespace

Result<QList<qint64>> ExportService::users(const UserQuery &query) const
{
    return UserStore(m_workspace.database()).ids(query);
}

Result<QList<qint64>> ExportService::groups(const GroupQuery &query) const
{
    return GroupStore(m_workspace.database()).ids(query);
}

Result<qint64> ExportService::writeUsers(const QList<qint64> &ids, const TransferFormat &format, QIODevice &device,
                                         Progress &progress) const
{
    const ReadingMoment moment(m_workspace.database());
    const auto writer = moment.status() ? format.writeUsers(device) : fail(moment.status());
    if (!writer) {
        return fail(writer);
    }
    const UserStore users(m_workspace.database());
    const TransferStore memberships(m_workspace.database());
    const auto written = byPage(ids, progress, [&](const QList<qint64> &keys) -> Result<qint64> {
        const auto records = users.records(keys);
        if (!records) {
            return fail(records);
        }
        for (const User &user : *records) {
            const auto groupNames = memberships.groupNamesOf(user.id);
            const Status done = groupNames ? (*writer)->write(user, *groupNames) : fail(groupNames);
            if (!done) {
                return fail(done);
            }
        }
        return records->size();
    });
    const Status finished = written ? (*writer)->finish() : fail(written);
    return finished ? written : fail(finished);
}

Result<qint64> ExportService::writeGroups(const QList<qint64> &ids, const TransferFormat &format, QIODevice &device,
                                          Progress &progress) const
{
    const ReadingMoment moment(m_workspace.database());
    const auto writer = moment.status() ? format.writeGroups(device) : fail(moment.status());
    if (!writer) {
        return fail(writer);
    }
    const GroupStore groups(m_workspace.database());
    const TransferStore memberships(m_workspace.database());
    const auto written = byPage(ids, progress, [&](const QList<qint64> &keys) -> Result<qint64> {
        const auto records = groups.records(keys);
        if (!records) {
            return fail(records);
        }
        for (const Group &group : *records) {
            const auto members = memberships.membersOf(group.id);
            const Status done = members ? (*writer)->write(group, *members) : fail(members);
            if (!done) {
                return fail(done);
            }
        }
        return records->size();
    });
    const Status finished = written ? (*writer)->finish() : fail(written);
    return finished ? written : fail(finished);
}

Result<qint64> ExportService::saveUsers(const QList<qint64> &ids, const TransferFormat &format, const QString &path,
                                        Progress &progress) const
{
    return saved(path, [&](QIODevice &device) { return writeUsers(ids, format, device, progress); });
}

Result<qint64> ExportService::saveGroups(const QList<qint64> &ids, const TransferFormat &format, const QString &path,
                                         Progress &progress) const
{
    return saved(path, [&](QIODevice &device) { return writeGroups(ids, format, device, progress); });
}

}  // namespace gatehouse
