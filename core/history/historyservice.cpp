// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyservice.h"

#include "core/history/eventstore.h"
#include "core/storage/savefile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(HistoryService)
};

/// One of many undos: it stops when the whole is stopped, and only the whole tells where it stands.
class PartOfMany final : public Progress
{
public:
    explicit PartOfMany(const Progress &whole) : m_whole(whole) {}
    void report(qint64, qint64) override {}
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    const Progress &m_whole;
};

}  // namespace

Result<EventDetails> HistoryService::details(Event::Id id) const
{
    const EventStore store(m_workspace.database());
    const auto events = store.records({id.value});
    if (!events) {
        return fail(events);
    }
    if (events->isEmpty()) {
        return fail(Error::Kind::NotFound, HistoryWords::tr("There is no such event."));
    }
    EventDetails details{events->first()};
    const auto record = store.record(id);
    if (!record) {
        return fail(record);
    }
    details.record = *record;
    if (details.event.change == 0) {
        return details;
    }
    const auto changeset = ChangeStore(m_workspace.database()).changeset(details.event.change);
    if (!changeset) {
        return fail(changeset);
    }
    const auto described = describeRows(m_workspace.database(), *changeset, [&](const RowDescription &row) {
        if (details.rows.size() == EventDetails::mostRows) {
            details.more = true;
            return false;
        }
        details.rows.append(row);
        return true;
    });
    return described ? Result<EventDetails>(details) : fail(described);
}

Status HistoryService::exportJson(const EventQuery &asked, QIODevice &out, Progress &progress) const
{
    EventQuery query = asked;
    query.direction = Qt::AscendingOrder;
    const EventStore store(m_workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    const auto write = [&out](const QByteArray &text) -> Status {
        return out.write(text) == text.size()
                   ? Status()
                   : fail(Error::Kind::Storage, HistoryWords::tr("The export could not be written: %1.").arg(out.errorString()));
    };
    Status done = write("{\"Records\": [");
    for (qsizetype i = 0; done && i < ids->size(); ++i) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, HistoryWords::tr("Cancelled."));
        }
        const auto record = store.record({ids->at(i)});
        if (!record) {
            return fail(record);
        }
        done = write((i == 0 ? "\n" : ",\n") + QJsonDocument(*record).toJson(QJsonDocument::Compact));
        progress.report(i + 1, ids->size());
    }
    return done ? write("\n]}\n") : done;
}

Status HistoryService::saveJson(const EventQuery &query, const QString &path, Progress &progress) const
{
    return saveFile(path, [&](QIODevice &file) { return exportJson(query, file, progress); });
}

Result<qint64> HistoryService::changeOf(Event::Id id) const
{
    const auto line = ChangeStore(m_workspace.database()).lineOfEvent(id.value);
    if (!line) {
        return fail(line);
    }
    if (!*line) {
        return fail(Error::Kind::Forbidden, HistoryWords::tr("There is nothing to undo: this event changed nothing in the workspace."));
    }
    return (*line)->id;
}

Result<Workspace::Receipt> HistoryService::undo(Event::Id id, Progress &progress)
{
    const auto change = changeOf(id);
    return change ? m_workspace.undo(*change, progress) : fail(change);
}

Result<QList<ChangeLine>> HistoryService::changesFrom(Event::Id id) const
{
    return ChangeStore(m_workspace.database()).linesFrom(id.value);
}

Result<qint64> HistoryService::undoFrom(Event::Id id, Progress &progress)
{
    const auto changes = changesFrom(id);
    if (!changes) {
        return fail(changes);
    }
    const auto outside = std::find_if(changes->cbegin(), changes->cend(), [](const ChangeLine &line) { return !line.outside.isEmpty(); });
    if (outside != changes->cend()) {
        return fail(Error::Kind::Forbidden,
                    HistoryWords::tr("Nothing was undone, because “%1” can't be: %2").arg(outside->summary, outside->outside));
    }
    qint64 undone = 0;
    for (const ChangeLine &line : *changes) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, HistoryWords::tr("Cancelled after %n change(s) had been undone.", nullptr, int(undone)));
        }
        PartOfMany part(progress);
        if (const auto done = m_workspace.undo(line.id, part); !done) {
            const Error &why = done.error();
            return fail(why.kind, HistoryWords::tr("%n change(s) were undone before it stopped: %1", nullptr, int(undone)).arg(why.message),
                        why.field, why.details);
        }
        progress.report(++undone, changes->size());
    }
    return undone;
}

Result<Workspace::Receipt> HistoryService::redo(Event::Id id, Progress &progress)
{
    const auto change = changeOf(id);
    return change ? m_workspace.redo(*change, progress) : fail(change);
}

}  // namespace gatehouse
