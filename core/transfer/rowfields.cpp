// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/rowfields.h"

#include "core/users/displayname.h"
#include "core/users/userattribute.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QStringList &paths()
{
    static const QStringList all = [] {
        QStringList list;
        for (const UserAttribute &attribute : userAttributes()) {
            list.append(attribute.path);
        }
        return list << u"description"_s;
    }();
    return all;
}

}  // namespace

int RowFields::numberOf(const QString &path)
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> index;
        for (int i = 0; i < int(paths().size()); ++i) {
            index.insert(paths().at(i), i);
        }
        return index;
    }();
    return numbers.value(path, -1);
}

RowFields::Span RowFields::entryAt(qsizetype at) const
{
    Span span;
    span.start = at;
    span.path = uchar(m_packed.at(at++));
    qsizetype length = 0;
    for (int shift = 0;; shift += 7) {
        const uchar byte = uchar(m_packed.at(at++));
        length |= qsizetype(byte & 0x7f) << shift;
        if (!(byte & 0x80)) {
            break;
        }
    }
    span.text = at;
    span.end = at + length;
    return span;
}

RowFields::Span RowFields::find(int number) const
{
    for (qsizetype at = 0; at < m_packed.size();) {
        const Span span = entryAt(at);
        if (span.path == number) {
            return span;
        }
        at = span.end;
    }
    return {};
}

void RowFields::insert(const QString &path, const QString &value)
{
    const int number = numberOf(path);
    if (const Span old = find(number); old.start >= 0) {
        m_packed.remove(old.start, old.end - old.start);
    }
    appendUtf8(number, value.toUtf8());
}

void RowFields::reserve(qsizetype values, qsizetype bytes)
{
    constexpr qsizetype usual = 3;  // what stands before a value of up to 16 KB
    m_packed.reserve(m_packed.size() + values * usual + bytes);
}

void RowFields::appendUtf8(int number, QByteArrayView value)
{
    Q_ASSERT(number >= 0);
    std::array<char, 1 + (sizeof(size_t) * 8 + 6) / 7> head{};
    qsizetype size = 0;
    head[size_t(size++)] = char(number);
    auto length = size_t(value.size());
    for (; length >= 0x80; length >>= 7) {
        head[size_t(size++)] = char(uchar(length & 0x7f) | 0x80);
    }
    head[size_t(size++)] = char(length);
    m_packed.append(head.data(), size);
    m_packed.append(value);
}

bool RowFields::contains(const QString &path) const
{
    return find(numberOf(path)).start >= 0;
}

QString RowFields::value(const QString &path) const
{
    const Span span = find(numberOf(path));
    return span.start < 0 ? QString() : QString::fromUtf8(QByteArrayView(m_packed).sliced(span.text, span.end - span.text));
}

void RowFields::forEach(const std::function<void(const QString &, const QString &)> &visit) const
{
    for (qsizetype at = 0; at < m_packed.size();) {
        const Span span = entryAt(at);
        visit(paths().at(span.path), QString::fromUtf8(QByteArrayView(m_packed).sliced(span.text, span.end - span.text)));
        at = span.end;
    }
}

bool RowFields::operator==(const RowFields &other) const
{
    const auto sorted = [](const RowFields &fields) {
        QMap<QString, QString> map;
        fields.forEach([&map](const QString &path, const QString &value) { map.insert(path, value); });
        return map;
    };
    return m_packed == other.m_packed || sorted(*this) == sorted(other);
}

void nameForLists(RowFields &fields)
{
    if (!fields.value(u"displayName"_s).trimmed().isEmpty()) {
        return;
    }
    if (const QString name = displayNameOf(fields.value(u"name.givenName"_s), fields.value(u"name.familyName"_s)); !name.isEmpty()) {
        fields.insert(u"displayName"_s, name);
    }
}

}  // namespace gatehouse
