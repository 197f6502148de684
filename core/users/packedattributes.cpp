// SPDX-License-Identifier: Apache-2.0
#include "core/users/packedattributes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

void appendQuoted(QString &json, const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\'; };
    json += u'"';
    if (std::all_of(text.cbegin(), text.cend(), isPlain)) {
        json += text;
        json += u'"';
        return;
    }
    for (const QChar c : text) {
        if (c < u' ') {
            json += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
            continue;
        }
        if (c == u'"' || c == u'\\') {
            json += u'\\';
        }
        json += c;
    }
    json += u'"';
}

/// What `packed` wrote, when nothing in it is escaped, as nearly everywhere: then a quote ends every text. Nothing for another object.
std::optional<QMap<QString, QString>> unpackedAtOnce(QStringView json)
{
    QMap<QString, QString> attributes;
    if (json == u"{}") {
        return attributes;
    }
    constexpr qsizetype shortest = 7;  // {"":""}
    if (json.size() < shortest || !json.startsWith(u"{\"") || !json.endsWith(u"\"}") || json.contains(u'\\')) {
        return std::nullopt;
    }
    constexpr QStringView between = u"\":\"";
    for (const QStringView member : json.sliced(2).chopped(2).tokenize(u"\",\"")) {
        const qsizetype at = member.indexOf(between);
        const QStringView name = member.first(std::max<qsizetype>(at, 0));
        const QStringView value = at < 0 ? QStringView() : member.sliced(at + between.size());
        if (at < 0 || name.contains(u'"') || value.contains(u'"')) {
            return std::nullopt;
        }
        attributes.insert(attributes.cend(), name.toString(), value.toString());
    }
    return attributes;
}

}  // namespace

QString packed(const QMap<QString, QString> &attributes)
{
    constexpr qsizetype signs = 6;  // around and between each name and value
    qsizetype size = 2;
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        size += it.key().size() + it.value().size() + signs;
    }
    QString json;
    json.reserve(size);
    json += u'{';
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        if (it != attributes.cbegin()) {
            json += u',';
        }
        appendQuoted(json, it.key());
        json += u':';
        appendQuoted(json, it.value());
    }
    json += u'}';
    return json;
}

QMap<QString, QString> unpacked(const QString &json)
{
    if (auto attributes = unpackedAtOnce(json)) {
        return std::move(*attributes);
    }
    QMap<QString, QString> attributes;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        attributes.insert(it.key(), it.value().toString());
    }
    return attributes;
}

}  // namespace gatehouse
