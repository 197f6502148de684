// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/recordindex.h"

#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/workspace/changestore.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace gatehouse {

namespace {

constexpr qint64 recordsAtOnce = 10'000;  // some ten milliseconds, which a question has to wait for
constexpr qint64 placesAtOnce = 50'000;   // the same
constexpr size_t mostRemoved = 100'000;   // places that are searched in vain
constexpr ptrdiff_t placesTried = 4000;   // half a millisecond
constexpr size_t mostPlaces = size_t(1) << 31U;

}  // namespace

RecordIndex::RecordIndex(Source source) : m_source(std::move(source)), m_bank(int(m_source.keys.size())) {}

void RecordIndex::forget()
{
    m_bank = TextBank(int(m_source.keys.size()));
    m_orders.clear();
    m_allowed.reset();
    m_found.reset();
    m_stage = Stage::Records;
    m_lastId = 0;
    m_lastKey.clear();
}

Result<bool> RecordIndex::advance(Database &database, qint64 atLeast)
{
    const ReadingMoment moment(database);
    if (!moment.status()) {
        return fail(moment.status());
    }
    if (m_stage == Stage::Records && m_lastId == 0) {
        const auto count = database.integer("SELECT count(*) FROM (SELECT 1 FROM " + m_source.from + " LIMIT ?)", atLeast);
        if (!count || count->value_or(0) < atLeast) {
            return count ? Result<bool>(false) : fail(count);
        }
        const auto newest = ChangeStore(database).newestEvent();
        const auto others = database.changesOfOthers();
        if (!newest || !others) {
            return newest ? fail(others) : fail(newest);
        }
        m_event = *newest;
        m_moment = *others;
        m_ownChanges = database.ownChanges();
    }
    auto done = m_stage == Stage::Records ? readRecords(database) : m_stage == Stage::Order ? readOrder(database) : follow(database);
    if (!done) {
        return fail(done);
    }
    return m_stage != Stage::Ready;
}

Status RecordIndex::readRecords(Database &database)
{
    Statement query = database.statement("SELECT " + m_source.id + ", " + m_source.keys.join(", ") + " FROM " + m_source.from + " WHERE "
                                         + m_source.id + " > ?1 ORDER BY " + m_source.id + " LIMIT ?2");
    query.bindAll(m_lastId, recordsAtOnce);
    qint64 count = 0;
    QList<QByteArrayView> texts(m_source.keys.size());
    for (; query.step(); ++count) {
        for (qsizetype key = 0; key < texts.size(); ++key) {
            texts[key] = query.utf8(int(key) + 1);
        }
        m_lastId = query.integer(0);
        m_bank.append(m_lastId, texts);
    }
    if (auto done = query.status(); !done) {
        return done;
    }
    if (count < recordsAtOnce) {
        m_bank.squeeze();
        m_stage = Stage::Order;
    }
    return {};
}

Status RecordIndex::readOrder(Database &database)
{
    const QByteArray &key = m_source.keys.first();
    Statement query = database.statement("SELECT " + m_source.id + ", " + key + " FROM " + m_source.from + " WHERE " + key
                                         + (m_lastKey.isNull() ? " >= ?1 ORDER BY " : " > ?1 ORDER BY ") + key + " LIMIT ?2");
    query.bind(1, QString::fromUtf8(m_lastKey));
    query.bind(2, placesAtOnce);
    std::vector<Place> &places = m_orders[key].places;
    places.reserve(m_bank.placeCount());
    qint64 count = 0;
    for (; query.step(); ++count) {
        if (const auto place = m_bank.find(query.integer(0))) {
            places.push_back(*place);
        }
        m_lastKey = query.utf8(1).toByteArray();
    }
    if (auto done = query.status(); !done) {
        return done;
    }
    if (count < placesAtOnce) {
        m_stage = Stage::Ready;
        database.releaseMemory();  // the whole table has passed
        return follow(database);   // what changed between the parts
    }
    return {};
}

Result<bool> RecordIndex::isReady(Database &database)
{
    if (m_stage != Stage::Ready) {
        return false;
    }
    if (auto done = follow(database); !done) {
        return fail(done);
    }
    return m_stage == Stage::Ready;
}

Status RecordIndex::follow(Database &database)
{
    const auto others = database.changesOfOthers();
    if (!others) {
        return fail(others);
    }
    if (m_ownChanges != database.ownChanges()) {
        forget();  // a change of this connection may not be over yet
        return {};
    }
    if (*others == m_moment) {
        return {};
    }
    m_allowed.reset();
    m_found.reset();
    const ChangeStore history(database);
    const auto newest = history.newestEvent();
    const auto changed = history.rowsChangedSince(m_event, m_source.table);
    if (!newest || !changed) {
        return newest ? fail(changed) : fail(newest);
    }
    if (!*changed) {
        forget();
        return {};
    }
    if (auto done = takeOver(database, **changed); !done) {
        return done;
    }
    m_event = *newest;
    m_moment = *others;
    if (m_bank.removedCount() > mostRemoved || m_bank.placeCount() > mostPlaces) {
        forget();
    }
    return {};
}

Status RecordIndex::takeOver(Database &database, const QList<qint64> &changed)
{
    struct Record {
        qint64 id;
        QByteArrayList texts;
    };
    std::vector<Record> records;
    Statement query
        = database.statement("SELECT " + m_source.keys.join(", ") + " FROM " + m_source.from + " WHERE " + m_source.id + " = ?1");
    for (const qint64 id : changed) {
        query.bindAll(id);
        if (query.step()) {
            Record &record = records.emplace_back(Record{id, {}});
            for (qsizetype key = 0; key < m_source.keys.size(); ++key) {
                record.texts.append(query.utf8(int(key)).toByteArray());
            }
        }
        if (auto done = query.status(); !done) {
            return done;  // the next question may have cancelled this one: nothing is taken over by half
        }
        query.reset();
    }
    for (const qint64 id : changed) {
        if (const auto place = m_bank.find(id)) {
            m_bank.remove(*place);
        }
    }
    std::vector<Place> fresh;
    for (const Record &record : records) {
        fresh.push_back(m_bank.append(record.id, QList<QByteArrayView>(record.texts.cbegin(), record.texts.cend())));
    }
    for (auto &[expression, order] : m_orders) {
        if (const qsizetype key = m_source.keys.indexOf(expression); key >= 0 && !changed.isEmpty()) {
            std::erase_if(order.places, [this](Place place) { return !m_bank.isThere(place); });
            insertInto(order, int(key), fresh);
        }
    }
    return {};
}

/// SQLite compares texts byte by byte, and rows with equal texts come in the order of their ids.
void RecordIndex::insertInto(Order &order, int key, std::vector<Place> fresh) const
{
    const auto isBefore = [this, key](Place a, Place b) {
        const int compared = m_bank.textAt(a, key).compare(m_bank.textAt(b, key));
        return compared != 0 ? compared < 0 : m_bank.idAt(a) < m_bank.idAt(b);
    };
    std::sort(fresh.begin(), fresh.end(), isBefore);
    std::vector<Place> merged;
    merged.reserve(order.places.size() + fresh.size());
    auto from = order.places.cbegin();
    for (const Place place : fresh) {
        const auto to = std::upper_bound(from, order.places.cend(), place, isBefore);
        merged.insert(merged.end(), from, to);
        merged.push_back(place);
        from = to;
    }
    merged.insert(merged.end(), from, order.places.cend());
    order.places = std::move(merged);
}

Result<const RecordIndex::Order *> RecordIndex::orderBy(Database &database, const QByteArray &expression)
{
    const bool isKey = m_source.keys.contains(expression);
    const auto known = m_orders.find(expression);
    if (known != m_orders.end() && (isKey || known->second.moment == m_moment)) {
        return &known->second;
    }
    Order order;
    order.moment = m_moment;
    order.places.reserve(m_bank.placeCount());
    Statement query
        = database.statement("SELECT " + m_source.id + " FROM " + m_source.from + " ORDER BY " + expression + ", " + m_source.id);
    while (query.step()) {
        if (const auto place = m_bank.find(query.integer(0))) {
            order.places.push_back(*place);
        }
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return &(m_orders[expression] = std::move(order));
}

Status RecordIndex::narrow(Database &database, const Narrowing &narrowing, PlaceSet &found) const
{
    const auto ids = narrowing.value ? database.integers(narrowing.sql, *narrowing.value) : database.integers(narrowing.sql);
    if (!ids) {
        return fail(ids);
    }
    if (narrowing.kind == Narrowing::Kind::Only) {
        found.keepOnly(m_bank.placesOf(*ids));
    } else {
        found.leaveOut(m_bank.placesOf(*ids));
    }
    return {};
}

Result<PlaceSet> RecordIndex::allowedBy(Database &database, const QList<Narrowing> &narrowings)
{
    if (m_allowed && m_narrowings == narrowings) {
        return *m_allowed;
    }
    PlaceSet allowed(m_bank.placeCount());
    allowed.fill();
    for (const Narrowing &narrowing : narrowings) {
        if (auto done = narrow(database, narrowing, allowed); !done) {
            return fail(done);
        }
    }
    m_allowed = allowed;
    m_narrowings = narrowings;
    return allowed;
}

Result<QList<qint64>> RecordIndex::ids(Database &database, const Question &question)
{
    const auto order = orderBy(database, question.order);
    if (!order) {
        return fail(order);
    }
    auto allowed = allowedBy(database, question.narrowings);
    if (!allowed) {
        return fail(allowed);
    }
    const std::vector<Place> &places = (*order)->places;
    return question.direction == Qt::AscendingOrder ? walk(places.cbegin(), places.cend(), question, *allowed)
                                                    : walk(places.crbegin(), places.crend(), question, *allowed);
}

const PlaceSet &RecordIndex::holding(const QByteArray &part)
{
    if (!m_found || m_found->part != part) {
        // Some records here and there cost more than as many in a row.
        const bool narrows = m_found && part.contains(m_found->part) && m_found->count < m_bank.placeCount() / 3;
        PlaceSet places = narrows ? m_bank.holdingAmong(m_found->places, part) : m_bank.holding(part);
        const size_t count = places.count();
        m_found = Found{part, std::move(places), count};
    }
    return m_found->places;
}

template<typename Iterator>
QList<qint64> RecordIndex::walk(Iterator from, Iterator to, const Question &question, PlaceSet &allowed)
{
    const QByteArray part = question.part.toUtf8();
    const auto most = question.limit < 0 ? std::numeric_limits<qsizetype>::max() : qsizetype(question.limit);
    QList<qint64> ids;
    if (part.isEmpty() && question.narrowings.isEmpty()) {
        ids.reserve(std::min<qsizetype>(most, to - from));
    }
    if (question.limit >= 0 && !part.isEmpty()) {
        // The first few of what many records have are found sooner by looking at one after the other.
        const Iterator near = from + std::min(to - from, placesTried);
        for (; from != near && ids.size() < most; ++from) {
            if (allowed.contains(*from) && m_bank.holds(*from, part)) {
                ids.append(m_bank.idAt(*from));
            }
        }
    }
    if (from != to && ids.size() < most && !part.isEmpty()) {
        allowed.keepOnly(holding(part));
    }
    for (; from != to && ids.size() < most; ++from) {
        if (allowed.contains(*from)) {
            ids.append(m_bank.idAt(*from));
        }
    }
    return ids;
}

}  // namespace gatehouse
