// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changesetvalues.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>
#include <string_view>

namespace gatehouse {

namespace {

constexpr std::string_view undefined("\0", 1);
constexpr uint bitsOfGroup = 7;
constexpr uchar group = 0x7f;
constexpr uchar moreFollow = 0x80;

void appendEightBytes(std::string &bytes, quint64 value)
{
    const quint64 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

}  // namespace

void appendNumber(std::string &bytes, quint64 number)
{
    const std::size_t from = bytes.size();
    bytes.push_back(char(number & group));
    for (number >>= bitsOfGroup; number > 0; number >>= bitsOfGroup) {
        bytes.insert(from, 1, char((number & group) | moreFollow));
    }
}

qint64 takeNumber(QByteArrayView &bytes)
{
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = uchar(bytes[at]);
        number = (number << bitsOfGroup) | (byte & group);
        if (!(byte & moreFollow)) {
            bytes = bytes.sliced(at + 1);
            return number;
        }
    }
    bytes = {};
    return -1;
}

void appendValue(std::string &bytes, sqlite3_value *value)
{
    const int type = value ? sqlite3_value_type(value) : SQLITE_NULL;
    bytes.push_back(char(type));
    switch (type) {
    case SQLITE_INTEGER:
        return appendEightBytes(bytes, quint64(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return appendEightBytes(bytes, std::bit_cast<quint64>(sqlite3_value_double(value)));
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        const auto *content = static_cast<const char *>(type == SQLITE_TEXT ? static_cast<const void *>(sqlite3_value_text(value))
                                                                            : sqlite3_value_blob(value));
        const int size = sqlite3_value_bytes(value);
        appendNumber(bytes, quint64(size));
        bytes.append(content, std::size_t(size));
        return;
    }
    default:
        return;
    }
}

qint64 sizeOfValue(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return 1;
    }
    switch (bytes.front()) {
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
        return 1 + qint64(sizeof(quint64));
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
        QByteArrayView rest = bytes.sliced(1);
        const qint64 length = takeNumber(rest);
        return length < 0 ? bytes.size() + 1 : bytes.size() - rest.size() + length;
    }
    default:
        return 1;
    }
}

void appendDifference(std::string &bytes, QByteArrayView before, QByteArrayView after, QByteArrayView keys)
{
    std::string news;
    for (const char key : keys) {
        const QByteArrayView old = before.first(sizeOfValue(before));
        const QByteArrayView now = after.first(sizeOfValue(after));
        const bool differs = old != now;
        bytes.append(differs || key ? std::string_view(old.data(), std::size_t(old.size())) : undefined);
        news.append(differs ? std::string_view(now.data(), std::size_t(now.size())) : undefined);
        before = before.sliced(old.size());
        after = after.sliced(now.size());
    }
    bytes.append(news);
}

}  // namespace gatehouse
