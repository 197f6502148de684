// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/textbank.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gatehouse {

class Database;

/// The texts of every record of a table in the memory of one connection, and the orders that lists ask for: a list of a million
/// records is filtered while somebody types, with the answer that SQL would give.
///
/// It is read a part at a time and then follows the changesets that the history has. Where those don't say what became of
/// the table (it was filled anew, or too much was changed at once) it is read again.
class RecordIndex
{
public:
    struct Source {
        QString table;
        QByteArray from;         ///< the table with its alias: "users u"
        QByteArray id;           ///< its key: "u.id"
        QList<QByteArray> keys;  ///< columns with folded texts; the first one is unique
    };
    explicit RecordIndex(Source source);

    /// Reads what is not read yet, a part of it; answers whether there is more.
    /// Fewer records than `atLeast` are not read at all.
    [[nodiscard]] Result<bool> advance(Database &database, qint64 atLeast);
    /// Whether `ids` can answer now; takes over what changed since.
    [[nodiscard]] Result<bool> isReady(Database &database);

    /// A query for the keys of those records that alone may be found, or that may not.
    struct Narrowing {
        enum class Kind { Only, None } kind = Kind::Only;
        QByteArray sql{};
        std::optional<qint64> value{};  ///< of its one parameter
        bool operator==(const Narrowing &) const = default;
    };
    struct Question {
        QString part{};      ///< folded; what one of the keys contains
        QByteArray order{};  ///< an expression over a row of the table, as in Source::from
        Qt::SortOrder direction = Qt::AscendingOrder;
        qint64 limit = -1;  ///< negative for all
        QList<Narrowing> narrowings{};
    };
    /// Needs `isReady` in the same reading moment.
    [[nodiscard]] Result<QList<qint64>> ids(Database &database, const Question &question);

private:
    using Place = TextBank::Place;
    enum class Stage { Records, Order, Ready };
    struct Order {
        std::vector<Place> places;
        qint64 moment = 0;  ///< of an order by something else than a key: when it was read
    };

    void forget();
    [[nodiscard]] Status readRecords(Database &database);
    [[nodiscard]] Status readOrder(Database &database);
    [[nodiscard]] Status follow(Database &database);
    [[nodiscard]] Status takeOver(Database &database, const QList<qint64> &changed);
    [[nodiscard]] Result<const Order *> orderBy(Database &database, const QByteArray &expression);
    [[nodiscard]] Result<PlaceSet> allowedBy(Database &database, const QList<Narrowing> &narrowings);
    [[nodiscard]] Status narrow(Database &database, const Narrowing &narrowing, PlaceSet &found) const;
    /// Of every record; somebody who types on narrows what was found for the letters before.
    [[nodiscard]] const PlaceSet &holding(const QByteArray &part);
    template<typename Iterator>
    [[nodiscard]] QList<qint64> walk(Iterator from, Iterator to, const Question &question, PlaceSet &allowed);
    void insertInto(Order &order, int key, std::vector<Place> fresh) const;

    Source m_source;
    TextBank m_bank;
    std::map<QByteArray, Order> m_orders;
    std::optional<PlaceSet> m_allowed;  ///< by `m_narrowings`, as of now: somebody who types asks within the same group again
    QList<Narrowing> m_narrowings;
    /// What was found for some letters, as of now.
    struct Found {
        QByteArray part;
        PlaceSet places;
        size_t count;
    };
    std::optional<Found> m_found;
    Stage m_stage = Stage::Records;
    qint64 m_lastId = 0;   ///< read last, of the records
    QByteArray m_lastKey;  ///< read last, of the order by the first key
    qint64 m_event = 0;    ///< the newest one that is taken over
    qint64 m_moment = 0;   ///< what Database::changesOfOthers was then
    qint64 m_ownChanges = 0;
};

}  // namespace gatehouse
