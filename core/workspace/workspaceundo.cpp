// SPDX-License-Identifier: Apache-2.0
// Taking changes back and doing them again.
#include "core/base/progress.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/workspace/invariants.h"
#include "core/workspace/rowdescription.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// What an undo or redo applies.
struct Application {
    QByteArray changeset;
    QStringList tables;
    bool leadsBack = false;  ///< to a state that was there already
    QDateTime now;
};

/// What is in the way of an undo or redo.
struct Obstacles {
    QStringList sentences{};
    QList<RowConflict> rows{};
};

/// Answers what is in the way: rows that were changed since, or rules between rows that would be broken; then the caller rolls back.
/// Rows are named as they are without the change, so the transaction is over already where some are in the way.
Result<Obstacles> applied(Database &database, std::unique_ptr<Transaction> &transaction, const Application &asked, Progress &progress)
{
    const QStringList inDanger = asked.leadsBack ? QStringList() : asked.tables;
    const auto before = breaches(database, inDanger, asked.now);
    if (!before) {
        return fail(before);
    }
    const auto conflicts = apply(database, asked.changeset, {bookkeepingColumns(), asked.now}, progress);
    if (!conflicts) {
        return fail(conflicts);
    }
    if (conflicts->isEmpty()) {
        const auto after = breaches(database, inDanger, asked.now);
        return after ? Result<Obstacles>(Obstacles{newBreaches(*before, *after)}) : fail(after);
    }
    transaction.reset();
    Obstacles obstacles{{}, *conflicts};
    for (const RowConflict &conflict : *conflicts) {
        obstacles.sentences.append(describe(database, conflict));
    }
    return obstacles;
}

bool touches(Database &database, const QByteArray &changeset, const QList<RowConflict> &rows)
{
    bool found = false;
    const auto visited = visitRows(database, changeset, [&](const RowChange &row) {
        found = std::any_of(rows.cbegin(), rows.cend(), [&row](const RowConflict &each) {
            return each.table == row.table && each.key.isValid() && each.key.toLongLong() == row.key.toLongLong();
        });
        return !found;
    });
    return visited && found;
}

/// What the newest of the changes is called that stand on this one: it is the first to be undone. Empty where it is not found soon.
QString builtUpon(Database &database, const ChangeLine &line, const QList<RowConflict> &rows)
{
    constexpr qsizetype mostRead = 200;  // changes; it is a hint, and the rows are named anyway
    const ChangeStore store(database);
    const auto later = store.linesFrom(line.event);
    if (!later || rows.isEmpty()) {
        return {};
    }
    for (const ChangeLine &each : later->first(std::min(mostRead, later->size()))) {
        const auto changeset = each.id > line.id ? store.changeset(each.id) : Result<QByteArray>();
        if (changeset && touches(database, *changeset, rows)) {
            return each.summary;
        }
    }
    return {};
}

QString refusalOf(const ChangeLine &line, const QString &later, bool back)
{
    if (!back) {
        return Workspace::tr("“%1” can't be done again, because of later changes.").arg(line.summary);
    }
    return later.isEmpty()
               ? Workspace::tr("“%1” can't be undone, because later changes build on it. Undo those first.").arg(line.summary)
               : Workspace::tr("“%1” can't be undone, because later changes build on it. First undo “%2”.").arg(line.summary, later);
}

}  // namespace

Result<Workspace::Receipt> Workspace::undo(qint64 change, Progress &progress)
{
    return apply(change, true, progress);
}

Result<Workspace::Receipt> Workspace::undo(qint64 change)
{
    NoProgress unwatched;
    return undo(change, unwatched);
}

Result<Workspace::Receipt> Workspace::redo(qint64 change, Progress &progress)
{
    return apply(change, false, progress);
}

Result<Workspace::Receipt> Workspace::redo(qint64 change)
{
    NoProgress unwatched;
    return redo(change, unwatched);
}

Result<Workspace::Receipt> Workspace::apply(qint64 id, bool back, Progress &progress)
{
    if (auto open = mayChange(); !open) {
        return fail(open);
    }
    ChangeStore store(*m_database);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return fail(transaction);
    }
    const auto line = store.line(id);
    if (!line) {
        return fail(line);
    }
    if (line->undone == back) {
        return fail(Error::Kind::Conflict,
                    back ? tr("“%1” has been undone already.").arg(line->summary) : tr("“%1” has not been undone.").arg(line->summary));
    }
    if (!line->outside.isEmpty()) {
        return fail(Error::Kind::Forbidden, tr("“%1” can't be undone: %2").arg(line->summary, line->outside));
    }
    const Operation operation{back ? u"UndoChange"_s : u"RedoChange"_s,
                              back ? tr("Undo: %1").arg(line->summary) : tr("Redo: %1").arg(line->summary),
                              {{u"changeId"_s, id}, {u"changeEvent"_s, line->event}},
                              u"gatehouse"_s};
    if (auto allowed = allows(operation); !allowed) {
        return fail(allowed);
    }
    auto changeset = store.changeset(id);
    if (changeset && back) {
        changeset = inverted(*m_database, *changeset);
    }
    const auto tables = changeset ? tablesOf(*m_database, *changeset) : Result<QStringList>(fail(changeset));
    const auto leadsBack = store.leadsBack(*line);
    if (!tables || !leadsBack) {
        return tables ? fail(leadsBack) : fail(tables);
    }
    Change change(*m_database, m_setup.random, m_setup.permission, m_setup.who, m_setup.clock.now(), operation);
    const auto inTheWay = applied(*m_database, *transaction, {*changeset, *tables, *leadsBack, change.now()}, progress);
    if (!inTheWay) {
        return fail(inTheWay);
    }
    if (!inTheWay->sentences.isEmpty()) {
        const QString later = back ? builtUpon(*m_database, *line, inTheWay->rows) : QString();
        return fail(Error::Kind::Conflict, refusalOf(*line, later, back), {}, inTheWay->sentences.join(u'\n'));
    }
    auto receipt = record(change, roomsOf(*tables), {});
    if (!receipt) {
        return receipt;
    }
    receipt->change = id;
    if (auto done = store.setUndoneBy(id, back ? std::optional(receipt->event) : std::nullopt); !done) {
        return fail(done);
    }
    if (auto done = (*transaction)->commit(); !done) {
        return fail(done);
    }
    announce(*receipt);
    return receipt;
}

Result<std::optional<ChangeLine>> Workspace::nextUndo() const
{
    return ChangeStore(*m_database).nextUndo();
}

Result<std::optional<ChangeLine>> Workspace::nextRedo() const
{
    return ChangeStore(*m_database).nextRedo();
}

}  // namespace gatehouse
