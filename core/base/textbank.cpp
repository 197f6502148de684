// SPDX-License-Identifier: Apache-2.0
#include "core/base/textbank.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gatehouse {

namespace {

/// Where `part` comes first in the bytes from `at` to `end`; `end` when it does not.
const char *findBytes(const char *at, const char *end, QByteArrayView part)
{
    const auto length = size_t(part.size());
#ifdef __SSE2__
    // Sixteen places at a time whose first and last byte are right; what lies between is looked at where both are.
    const __m128i first = _mm_set1_epi8(part.front());
    const __m128i last = _mm_set1_epi8(part.back());
    constexpr ptrdiff_t width = 16;
    for (; end - at >= width + part.size() - 1; at += width) {
        const __m128i begins = _mm_cmpeq_epi8(first, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)));
        const __m128i closes = _mm_cmpeq_epi8(last, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + length - 1)));
        for (auto places = unsigned(_mm_movemask_epi8(_mm_and_si128(begins, closes))); places != 0; places &= places - 1) {
            const char *place = at + std::countr_zero(places);
            if (std::memcmp(place, part.data(), length) == 0) {
                return place;
            }
        }
    }
#endif
    const void *found = ::memmem(at, size_t(end - at), part.data(), length);
    return found ? static_cast<const char *>(found) : end;
}

}  // namespace

size_t PlaceSet::count() const
{
    size_t places = 0;
    for (const quint64 word : m_words) {
        places += size_t(std::popcount(word));
    }
    return places;
}

void PlaceSet::keepOnly(const PlaceSet &others)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= others.m_words[i];
    }
}

void PlaceSet::leaveOut(const PlaceSet &others)
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        m_words[i] &= ~others.m_words[i];
    }
}

TextBank::Place TextBank::append(qint64 id, const QList<QByteArrayView> &texts)
{
    Q_ASSERT(texts.size() == m_textsOfRecord);
    const auto place = Place(m_ids.size());
    if (m_sorted == place && (place == 0 || m_ids.back() < id)) {
        ++m_sorted;
    } else {
        m_others.insert(id, place);
    }
    m_ids.push_back(id);
    m_there.push_back(true);
    m_begins.push_back(m_texts.size());
    for (const QByteArrayView text : texts) {
        m_texts.insert(m_texts.end(), text.begin(), text.end());
        m_texts.push_back('\0');
    }
    return place;
}

void TextBank::remove(Place place)
{
    // Nothing is found in zeros, so that a search need not ask who is still there.
    std::fill(m_texts.begin() + ptrdiff_t(m_begins[place]), m_texts.begin() + ptrdiff_t(endOf(place)), '\0');
    m_there[place] = false;
    m_others.remove(m_ids[place]);
    ++m_removed;
}

void TextBank::squeeze()
{
    m_texts.shrink_to_fit();
    m_begins.shrink_to_fit();
    m_ids.shrink_to_fit();
}

std::optional<TextBank::Place> TextBank::find(qint64 id) const
{
    if (const auto other = m_others.constFind(id); other != m_others.cend()) {
        return *other;
    }
    if (m_sorted == 0 || id < m_ids.front()) {
        return std::nullopt;
    }
    // Where no record was ever deleted, this is its place; where some were, it can only be before.
    const size_t guess = std::min(size_t(id - m_ids.front()), m_sorted - 1);
    const auto end = m_ids.cbegin() + ptrdiff_t(guess + 1);
    const auto found = m_ids[guess] == id ? end - 1 : std::lower_bound(m_ids.cbegin(), end, id);
    if (found == end || *found != id || !m_there[size_t(found - m_ids.cbegin())]) {
        return std::nullopt;
    }
    return Place(found - m_ids.cbegin());
}

QByteArrayView TextBank::textAt(Place place, int which) const
{
    const char *text = m_texts.data() + m_begins[place];
    for (int i = 0; i < which; ++i) {
        text += std::strlen(text) + 1;
    }
    return {text};
}

bool TextBank::holds(Place place, QByteArrayView part) const
{
    const char *end = m_texts.data() + endOf(place);
    return m_there[place] && (part.isEmpty() || (!part.contains('\0') && findBytes(m_texts.data() + m_begins[place], end, part) != end));
}

PlaceSet TextBank::holding(QByteArrayView part) const
{
    PlaceSet found(placeCount());
    if (part.isEmpty()) {
        for (size_t place = 0; place < placeCount(); ++place) {
            if (m_there[place]) {
                found.insert(place);
            }
        }
        return found;
    }
    if (part.contains('\0')) {
        return found;  // no text has one, but they stand between the texts
    }
    const char *begin = m_texts.data();
    const char *end = begin + m_texts.size();
    size_t place = 0;
    for (const char *at = findBytes(begin, end, part); at != end;) {
        const auto offset = size_t(at - begin);
        while (endOf(place) <= offset) {
            ++place;
        }
        found.insert(place);
        at = findBytes(begin + endOf(place), end, part);
    }
    return found;
}

PlaceSet TextBank::holdingAmong(const PlaceSet &among, QByteArrayView part) const
{
    PlaceSet found(placeCount());
    among.forEach([&](size_t place) {
        if (holds(Place(place), part)) {
            found.insert(place);
        }
    });
    return found;
}

PlaceSet TextBank::placesOf(const QList<qint64> &ids) const
{
    PlaceSet places(placeCount());
    for (const qint64 id : ids) {
        if (const auto place = find(id)) {
            places.insert(*place);
        }
    }
    return places;
}

}  // namespace gatehouse
