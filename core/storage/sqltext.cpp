// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqltext.h"

#include "core/base/text.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

constexpr std::array<uchar, 256> lowerOfAscii = [] {
    std::array<uchar, 256> lower{};
    for (std::size_t c = 0; c < lower.size(); ++c) {
        lower[c] = c >= 'A' && c <= 'Z' ? uchar(c + ('a' - 'A')) : uchar(c);
    }
    return lower;
}();

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return utf8 == nullptr ? QByteArrayView() : QByteArrayView(utf8, sqlite3_value_bytes(value));
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// Whether an ASCII text contains what is folded, letter by letter where it stands: a history has a million long texts.
bool asciiHolds(QByteArrayView text, QByteArrayView part)
{
    if (part.size() > text.size()) {
        return false;
    }
    const auto *from = reinterpret_cast<const uchar *>(text.data());
    const auto *last = from + (text.size() - part.size());
    const auto *wanted = reinterpret_cast<const uchar *>(part.data());
    const uchar first = wanted[0];
    for (; from <= last; ++from) {
        if (lowerOfAscii[*from] == first
            && std::equal(wanted, wanted + part.size(), from, [](uchar w, uchar c) { return w == lowerOfAscii[c]; })) {
            return true;
        }
    }
    return false;
}

QByteArray foldedUtf8(QByteArrayView text)
{
    return isAscii(text) ? text.toByteArray().toLower() : folded(QString::fromUtf8(text)).toUtf8();
}

bool holds(QByteArrayView text, QByteArrayView part)
{
    if (part.isEmpty()) {
        return true;
    }
    return isAscii(text) ? asciiHolds(text, part) : foldedUtf8(text).contains(part);
}

void foldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const QByteArray key = foldedUtf8(textOf(values[0]));
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void holdsFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const QByteArrayView part = textOf(values[0]);
    sqlite3_result_int(context, std::any_of(values + 1, values + count, [&](sqlite3_value *text) { return holds(textOf(text), part); }));
}

}  // namespace

void addTextFunctions(sqlite3 *handle)
{
    sqlite3_create_function(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, foldedFunction, nullptr, nullptr);
    sqlite3_create_function(handle, "holds", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, holdsFunction, nullptr, nullptr);
}

}  // namespace gatehouse
