// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace gatehouse {

/// A set of places in a TextBank.
class PlaceSet
{
public:
    explicit PlaceSet(size_t size) : m_words((size + 63) / 64) {}
    void fill() { std::fill(m_words.begin(), m_words.end(), ~quint64(0)); }
    void insert(size_t place) { m_words[place / 64] |= quint64(1) << (place % 64); }
    [[nodiscard]] bool contains(size_t place) const { return (m_words[place / 64] >> (place % 64) & 1U) != 0; }
    [[nodiscard]] size_t count() const;
    void keepOnly(const PlaceSet &others);
    void leaveOut(const PlaceSet &others);
    template<typename Take>
    void forEach(Take take) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1) {
                take(i * 64 + size_t(std::countr_zero(word)));
            }
        }
    }

private:
    std::vector<quint64> m_words;
};

/// The texts of many records in one piece of memory, which is searched from end to end: fifty megabytes take some ten milliseconds.
/// A record has an id and a fixed number of texts, which are folded already. It keeps its place until it is removed.
class TextBank
{
public:
    using Place = quint32;

    explicit TextBank(int textsOfRecord) : m_textsOfRecord(textsOfRecord) {}

    /// The id must not be there. Fastest in ascending order of the ids.
    Place append(qint64 id, const QList<QByteArrayView> &texts);
    void remove(Place place);
    void squeeze();

    [[nodiscard]] std::optional<Place> find(qint64 id) const;
    [[nodiscard]] bool isThere(Place place) const { return m_there[place]; }
    [[nodiscard]] qint64 idAt(Place place) const { return m_ids[place]; }
    [[nodiscard]] QByteArrayView textAt(Place place, int which) const;
    /// How many places there are, with those of removed records.
    [[nodiscard]] size_t placeCount() const { return m_ids.size(); }
    [[nodiscard]] size_t removedCount() const { return m_removed; }

    /// Whether one text of this record contains `part`.
    [[nodiscard]] bool holds(Place place, QByteArrayView part) const;
    /// The records of which one text contains `part`, byte by byte; all of them when it is empty.
    [[nodiscard]] PlaceSet holding(QByteArrayView part) const;
    /// Those of `among` that do, for a few of many records.
    [[nodiscard]] PlaceSet holdingAmong(const PlaceSet &among, QByteArrayView part) const;
    [[nodiscard]] PlaceSet placesOf(const QList<qint64> &ids) const;

private:
    [[nodiscard]] size_t endOf(size_t place) const { return place + 1 < m_begins.size() ? m_begins[place + 1] : m_texts.size(); }

    int m_textsOfRecord;
    std::vector<char> m_texts;      ///< each with a zero behind it
    std::vector<size_t> m_begins;   ///< of the texts of each place
    std::vector<qint64> m_ids;      ///< of each place
    std::vector<bool> m_there;      ///< false for what was removed
    size_t m_sorted = 0;            ///< so many ids at the beginning ascend
    QHash<qint64, Place> m_others;  ///< the places behind those
    size_t m_removed = 0;
};

}  // namespace gatehouse
