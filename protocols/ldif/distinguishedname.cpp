// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/distinguishedname.h"

#include "core/base/text.h"

#include <QStringList>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// Reads an attribute value from `at` up to an unescaped ',' ';' or '+'. Hex pairs are bytes of UTF-8.
QString takeValue(const QString &text, qsizetype &at)
{
    QByteArray value;
    qsizetype kept = 0;  // bytes that a trailing space may not be taken from
    while (at < text.size() && text.at(at) != u',' && text.at(at) != u';' && text.at(at) != u'+') {
        if (text.at(at) == u'\\' && at + 2 < text.size() && isHex(text.at(at + 1)) && isHex(text.at(at + 2))) {
            value += char(text.mid(at + 1, 2).toUInt(nullptr, 16));
            at += 3;
            kept = value.size();
            continue;
        }
        const bool escaped = text.at(at) == u'\\' && at + 1 < text.size();
        at += escaped ? 1 : 0;
        const qsizetype width = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        value += text.mid(at, width).toUtf8();
        kept = escaped || text.at(at) != u' ' ? value.size() : kept;
        at += width;
    }
    return QString::fromUtf8(value.first(kept));
}

}  // namespace

std::optional<DistinguishedName> DistinguishedName::parse(const QString &text)
{
    DistinguishedName name;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        const QString type = equals < 0 ? QString() : text.mid(at, equals - at).trimmed();
        if (type.isEmpty() || type.contains(u',') || type.contains(u' ')) {
            return {};
        }
        at = equals + 1;
        while (at < text.size() && text.at(at) == u' ') {
            ++at;
        }
        name.m_parts.append({type.toLower(), takeValue(text, at)});
        ++at;
    }
    if (name.m_parts.isEmpty()) {
        return {};
    }
    return name;
}

QString DistinguishedName::leading(const QString &type) const
{
    return m_parts.first().type == type.toLower() ? m_parts.first().value : QString();
}

QString DistinguishedName::key() const
{
    QStringList parts;
    for (const Part &part : m_parts) {
        parts.append(part.type + u'=' + escapedForName(folded(part.value)));
    }
    return parts.join(u',');
}

QString escapedForName(const QString &value)
{
    QString escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        const bool edge = (i == 0 && (c == u' ' || c == u'#')) || (i == value.size() - 1 && c == u' ');
        if (edge || u"\\,+\"<>;="_s.contains(c)) {
            escaped += u'\\';
            escaped += c;
        } else if (c < u' ') {
            escaped += u"\\%1"_s.arg(int(c.unicode()), 2, 16, QChar(u'0'));
        } else {
            escaped += c;
        }
    }
    return escaped;
}

}  // namespace gatehouse
