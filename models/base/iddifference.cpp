// SPDX-License-Identifier: Apache-2.0
#include "models/base/iddifference.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <vector>

namespace gatehouse {

namespace {

void addRow(QList<IdDifference::Range> &ranges, qsizetype row)
{
    if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == row) {
        ++ranges.last().count;
    } else {
        ranges.append({row, 1});
    }
}

/// The ids of a part of a list: a bit each, as long as they lie close together, as those of one table do.
class IdSet
{
public:
    IdSet(const QList<qint64> &ids, qsizetype from, qsizetype to)
    {
        if (from == to) {
            return;
        }
        const auto [least, greatest] = std::minmax_element(ids.cbegin() + from, ids.cbegin() + to);
        m_least = *least;
        const quint64 width = quint64(*greatest) - quint64(*least);
        if (width / bitsOfAnId < quint64(to - from) + fewIds) {
            m_bits.resize(size_t(width) + 1);
        } else {
            m_ids.reserve(to - from);
        }
        for (qsizetype i = from; i < to; ++i) {
            insert(ids.at(i));
        }
    }
    [[nodiscard]] bool contains(qint64 id) const
    {
        if (m_bits.empty()) {
            return m_ids.contains(id);
        }
        const quint64 place = quint64(id) - quint64(m_least);
        return place < m_bits.size() && m_bits[size_t(place)];
    }

private:
    static constexpr quint64 bitsOfAnId = 256;  // what a hash takes of an id and more
    static constexpr quint64 fewIds = 1000;

    void insert(qint64 id)
    {
        if (m_bits.empty()) {
            m_ids.insert(id);
        } else {
            m_bits[size_t(quint64(id) - quint64(m_least))] = true;
        }
    }

    qint64 m_least = 0;
    std::vector<bool> m_bits;
    QSet<qint64> m_ids;
};

void arrange(IdDifference &result, const QList<qint64> &before, const IdSet &old, const QList<qint64> &after, const IdSet &fresh,
             qsizetype head, qsizetype oldEnd, qsizetype newEnd)
{
    const auto add = [](QList<qint64> &to, const QList<qint64> &from, qsizetype begin, qsizetype end, const auto &wanted) {
        std::copy_if(from.cbegin() + begin, from.cbegin() + end, std::back_inserter(to), wanted);
    };
    const auto stays = [&](qint64 id) { return fresh.contains(id); };
    const auto goes = [&](qint64 id) { return !fresh.contains(id); };
    const auto comes = [&](qint64 id) { return !old.contains(id); };
    result.goneLast.reserve(before.size());
    result.goneLast += before.first(head);
    add(result.goneLast, before, head, oldEnd, stays);
    result.goneLast += before.sliced(oldEnd);
    result.kept = result.goneLast.size();
    if (!result.inserted.isEmpty()) {
        result.freshLast.reserve(after.size());
        result.freshLast += result.goneLast;
        add(result.freshLast, after, head, newEnd, comes);
    }
    add(result.goneLast, before, head, oldEnd, goes);
}

}  // namespace

IdDifference difference(const QList<qint64> &before, const QList<qint64> &after)
{
    IdDifference result;
    // Most differences are small: what is equal at both ends needs no look-up.
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype oldEnd = before.size();
    qsizetype newEnd = after.size();
    while (oldEnd > head && newEnd > head && before.at(oldEnd - 1) == after.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const IdSet old(before, head, oldEnd);
    const IdSet fresh(after, head, newEnd);
    QList<qint64> stay;
    for (qsizetype row = head; row < oldEnd; ++row) {
        if (fresh.contains(before.at(row))) {
            stay.append(before.at(row));
        } else {
            addRow(result.removed, row);
        }
    }
    qsizetype next = 0;
    for (qsizetype row = head; row < newEnd; ++row) {
        if (!old.contains(after.at(row))) {
            addRow(result.inserted, row);
        } else if (stay.at(next++) != after.at(row)) {
            result.reordered = true;
        }
    }
    if (result.isScattered()) {
        arrange(result, before, old, after, fresh, head, oldEnd, newEnd);
    }
    return result;
}

IdDifference replacement(const QList<qint64> &before, const QList<qint64> &after)
{
    IdDifference result;
    if (!before.isEmpty()) {
        result.removed.append({0, before.size()});
    }
    if (!after.isEmpty()) {
        result.inserted.append({0, after.size()});
    }
    return result;
}

}  // namespace gatehouse
