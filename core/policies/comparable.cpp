// SPDX-License-Identifier: Apache-2.0
#include "core/policies/comparable.h"

#include <QLatin1StringView>

#include <arpa/inet.h>

#include <algorithm>
#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

std::int64_t numberFrom(QStringView digits)
{
    std::int64_t number = 0;
    for (const QChar c : digits) {
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Walks through a date; every step answers whether the text goes on as it should.
class DateWalk
{
public:
    explicit DateWalk(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool take(char16_t c)
    {
        const bool there = m_rest.startsWith(QChar(c));
        m_rest = there ? m_rest.sliced(1) : m_rest;
        return there;
    }
    [[nodiscard]] bool take(int digits, std::int64_t most, std::int64_t &number)
    {
        if (m_rest.size() < digits || !isDigits(m_rest.first(digits))) {
            return false;
        }
        number = numberFrom(m_rest.first(digits));
        m_rest = m_rest.sliced(digits);
        return number <= most;
    }
    [[nodiscard]] bool takeFraction(std::int64_t &microseconds)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const qsizetype digits = end - m_rest.begin();
        microseconds = numberFrom(m_rest.first(std::min<qsizetype>(digits, 6)));
        for (qsizetype i = digits; i < 6; ++i) {
            microseconds *= 10;
        }
        m_rest = m_rest.sliced(digits);
        return digits > 0;
    }

private:
    QStringView m_rest;
};

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

/// "+01:00", "-05:30", "Z" or nothing, in microseconds.
bool takeOffset(DateWalk &walk, std::int64_t &offset)
{
    if (walk.atEnd() || walk.take(u'Z') || walk.take(u'z')) {
        return true;
    }
    const bool isEast = walk.take(u'+');
    std::int64_t hours = 0;
    std::int64_t minutes = 0;
    if ((!isEast && !walk.take(u'-')) || !walk.take(2, 23, hours) || !walk.take(u':') || !walk.take(2, 59, minutes)) {
        return false;
    }
    offset = (isEast ? 1 : -1) * (hours * hour + minutes * minute);
    return true;
}

/// What stands behind the date, in microseconds.
bool takeTime(DateWalk &walk, std::int64_t &time)
{
    std::int64_t hours = 0;
    std::int64_t minutes = 0;
    std::int64_t seconds = 0;
    std::int64_t fraction = 0;
    std::int64_t offset = 0;
    if (!walk.take(2, 23, hours) || !walk.take(u':') || !walk.take(2, 59, minutes)) {
        return false;
    }
    if (walk.take(u':') && (!walk.take(2, 59, seconds) || (walk.take(u'.') && !walk.takeFraction(fraction)))) {
        return false;
    }
    if (!takeOffset(walk, offset)) {
        return false;
    }
    time = hours * hour + minutes * minute + seconds * second + fraction - offset;
    return true;
}

std::optional<std::int64_t> epochFrom(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = isNegative ? text.sliced(1) : text;
    constexpr qsizetype longest = 12;  // keeps microseconds in 64 bits
    if (!isDigits(digits) || digits.size() > longest) {
        return {};
    }
    return (isNegative ? -second : second) * numberFrom(digits);
}

}  // namespace

std::optional<Decimal> Decimal::read(QStringView text)
{
    Decimal number;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        number.m_isNegative = text.startsWith(u'-');
        text = text.sliced(1);
    }
    const qsizetype point = text.indexOf(u'.');
    number.m_whole = point < 0 ? text : text.first(point);
    number.m_fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!isDigits(number.m_whole) || (point >= 0 && !isDigits(number.m_fraction))) {
        return {};
    }
    while (number.m_whole.startsWith(u'0')) {
        number.m_whole = number.m_whole.sliced(1);
    }
    while (number.m_fraction.endsWith(u'0')) {
        number.m_fraction.chop(1);
    }
    number.m_isNegative = number.m_isNegative && !number.isZero();
    return number;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    if (m_isNegative != other.m_isNegative) {
        return m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const Decimal &one = m_isNegative ? other : *this;  // of two below zero the longer is the smaller
    const Decimal &two = m_isNegative ? *this : other;
    if (one.m_whole.size() != two.m_whole.size()) {
        return one.m_whole.size() <=> two.m_whole.size();
    }
    const int whole = one.m_whole.compare(two.m_whole);
    const int either = whole != 0 ? whole : one.m_fraction.compare(two.m_fraction);
    return either < 0 ? std::strong_ordering::less : either > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::optional<std::int64_t> momentFromText(QStringView text)
{
    if (const auto epoch = epochFrom(text)) {
        return epoch;
    }
    DateWalk walk(text);
    std::int64_t year = 0;
    std::int64_t month = 1;
    std::int64_t dayOfMonth = 1;
    if (!walk.take(4, 9999, year) || !walk.take(u'-') || !walk.take(2, 12, month)) {
        return {};
    }
    if (!walk.atEnd() && (!walk.take(u'-') || !walk.take(2, 31, dayOfMonth))) {
        return {};
    }
    const std::chrono::year_month_day date{std::chrono::year{int(year)}, std::chrono::month{unsigned(month)},
                                           std::chrono::day{unsigned(dayOfMonth)}};
    std::int64_t time = 0;
    if (!date.ok() || (!walk.atEnd() && (!(walk.take(u'T') || walk.take(u't')) || !takeTime(walk, time))) || !walk.atEnd()) {
        return {};
    }
    return std::chrono::sys_days(date).time_since_epoch().count() * day + time;
}

std::optional<AddressBlock> AddressBlock::readAddress(QStringView text)
{
    std::array<char, INET6_ADDRSTRLEN> letters{};
    if (text.size() >= qsizetype(letters.size())) {
        return {};
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == 0 || c > 0x7f) {
            return {};
        }
        letters[std::size_t(i)] = char(c);
    }
    AddressBlock address;
    address.isV6 = text.contains(u':');
    address.bits = address.isV6 ? 128 : 32;
    if (inet_pton(address.isV6 ? AF_INET6 : AF_INET, letters.data(), address.bytes.data()) != 1) {
        return {};
    }
    return address;
}

std::optional<AddressBlock> AddressBlock::read(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    std::optional<AddressBlock> block = readAddress(slash < 0 ? text : text.first(slash));
    if (!block || slash < 0) {
        return block;
    }
    const QStringView digits = text.sliced(slash + 1);
    if (!isDigits(digits) || digits.size() > 3 || numberFrom(digits) > block->bits) {
        return {};
    }
    block->bits = int(numberFrom(digits));
    return block;
}

bool AddressBlock::contains(const AddressBlock &address) const
{
    if (isV6 != address.isV6) {
        return false;
    }
    const int whole = bits / 8;
    if (!std::equal(bytes.begin(), bytes.begin() + whole, address.bytes.begin())) {
        return false;
    }
    const int rest = bits % 8;
    const auto at = std::size_t(whole);
    return rest == 0 || (bytes[at] ^ address.bytes[at]) >> (8 - rest) == 0;
}

std::optional<bool> boolFromText(QStringView text)
{
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0) {
        return false;
    }
    return {};
}

namespace {

int base64Value(QChar c)
{
    constexpr QLatin1StringView letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"_L1;
    return int(letters.indexOf(c));
}

QStringView withoutPadding(QStringView text)
{
    for (int i = 0; i < 2 && text.endsWith(u'='); ++i) {
        text.chop(1);
    }
    return text;
}

/// Of the last letter, what stands for bits of a byte.
int lastBits(QStringView letters)
{
    const int value = base64Value(letters.back());
    return letters.size() % 4 == 2 ? value >> 4 : letters.size() % 4 == 3 ? value >> 2 : value;
}

}  // namespace

bool isBase64(QStringView text)
{
    const QStringView letters = withoutPadding(text);
    const bool isPadded = letters.size() < text.size();
    return letters.size() % 4 != 1 && (!isPadded || text.size() % 4 == 0)
           && std::all_of(letters.begin(), letters.end(), [](QChar c) { return base64Value(c) >= 0; });
}

bool isSameBase64(QStringView one, QStringView other)
{
    one = withoutPadding(one);
    other = withoutPadding(other);
    if (one.size() != other.size() || one.isEmpty()) {
        return one.size() == other.size();
    }
    return one.chopped(1) == other.chopped(1) && lastBits(one) == lastBits(other);
}

}  // namespace gatehouse
