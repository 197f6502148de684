// SPDX-License-Identifier: Apache-2.0
#include "models/saml/xmltext.h"

#include "core/applications/assertioncomposer.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int step = 2;

/// Behind the tag that begins here; a ">" within quotation marks does not end it.
qsizetype endOfTag(const QString &xml, qsizetype begin)
{
    QChar quote;
    for (qsizetype at = begin; at < xml.size(); ++at) {
        const QChar letter = xml.at(at);
        if (!quote.isNull()) {
            quote = letter == quote ? QChar() : quote;
        } else if (letter == u'"' || letter == u'\'') {
            quote = letter;
        } else if (letter == u'>') {
            return at + 1;
        }
    }
    return xml.size();
}

/// As it stands in a document (XML 1.0, 2.4): what a value is looked for as.
QString escaped(QString value, bool inAttribute)
{
    value.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s);
    return inAttribute ? value.replace(u'"', u"&quot;"_s) : value.replace(u'>', u"&gt;"_s);
}

/// What stands between the tags of elements whose name ends like this, from `from` up to `to`.
void addContents(QList<TextStretch> &found, const QString &xml, const QString &name, const QStringList &values, qsizetype from,
                 qsizetype to)
{
    for (qsizetype at = xml.indexOf(name, from); at >= 0 && at < to; at = xml.indexOf(name, at + 1)) {
        const bool opens
            = at > 0 && (xml.at(at - 1) == u'<' || xml.at(at - 1) == u':') && xml.lastIndexOf(u'<', at) > xml.lastIndexOf(u'/', at);
        const qsizetype begin = opens ? endOfTag(xml, at) : -1;
        const qsizetype end = begin < 0 ? -1 : xml.indexOf(u"</"_s, begin);
        const QString content = end < 0 ? QString() : xml.mid(begin, end - begin).trimmed();
        const auto isMeant = [&content](const QString &value) { return escaped(value, false) == content; };
        if (end >= 0 && std::any_of(values.cbegin(), values.cend(), isMeant)) {
            found.append({xml.indexOf(content, begin), content.size()});
        }
    }
}

void addAttributes(QList<TextStretch> &found, const QString &xml, const QString &name, const QStringList &values)
{
    for (const QString &value : values) {
        const QString wanted = u" %1=\"%2\""_s.arg(name, escaped(value, true));
        for (qsizetype at = xml.indexOf(wanted); at >= 0; at = xml.indexOf(wanted, at + 1)) {
            found.append({at + name.size() + 3, wanted.size() - name.size() - 4});
        }
    }
}

}  // namespace

QString indentedXml(const QByteArray &xml)
{
    QString text = QString::fromUtf8(xml).trimmed();
    if (!text.startsWith(u'<')) {
        return text;
    }
    QString made;
    qsizetype depth = 0;
    bool holdsText = false;  // between the last tag and this one: an element with text keeps its line
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'<', at);
        const QString between = open < 0 ? text.mid(at) : text.mid(at, open - at);
        holdsText = !between.trimmed().isEmpty();
        made += holdsText ? between : QString();
        if (open < 0) {
            break;
        }
        const qsizetype end = endOfTag(text, open);
        const QString tag = text.mid(open, end - open);
        const bool closes = tag.startsWith(u"</"_s);
        const bool opens = !closes && !tag.endsWith(u"/>"_s) && !tag.startsWith(u"<?"_s) && !tag.startsWith(u"<!"_s);
        depth -= closes ? 1 : 0;
        // The end of an element with text, or without anything in it, stays beside its beginning.
        const bool staysBeside
            = holdsText || (closes && made.endsWith(u'>') && made.lastIndexOf(u'<') > made.lastIndexOf(u"</"_s) && !made.endsWith(u"/>"_s));
        if (!made.isEmpty() && !staysBeside) {
            made += u'\n' + QString(std::max<qsizetype>(0, depth) * step, u' ');
        }
        made += tag;
        depth += opens ? 1 : 0;
        at = end;
    }
    return made;
}

QList<TextStretch> stretchesOf(const AssertionOrigin &origin, const QString &xml)
{
    using Part = AssertionOrigin::Part;
    QList<TextStretch> found;
    switch (origin.part) {
    case Part::Issuer:
        addContents(found, xml, u"Issuer"_s, origin.values, 0, xml.size());
        break;
    case Part::Recipient:
        addAttributes(found, xml, u"Recipient"_s, origin.values);
        addAttributes(found, xml, u"Destination"_s, origin.values);
        break;
    case Part::Audience:
        addContents(found, xml, u"Audience"_s, origin.values, 0, xml.size());
        break;
    case Part::Subject:
        addContents(found, xml, u"NameID"_s, origin.values, 0, xml.size());
        break;
    case Part::Attribute: {
        const qsizetype begin = xml.indexOf(u" Name=\"%1\""_s.arg(escaped(origin.name, true)));
        const qsizetype end = begin < 0 ? -1 : xml.indexOf(u"Attribute>"_s, begin);
        if (end >= 0) {
            addContents(found, xml, u"AttributeValue"_s, origin.values, begin, end);
        }
        break;
    }
    case Part::IssuedAt:
        addAttributes(found, xml, u"IssueInstant"_s, origin.values);
        break;
    case Part::ExpiresAt:
        addAttributes(found, xml, u"NotOnOrAfter"_s, origin.values);
        addAttributes(found, xml, u"SessionNotOnOrAfter"_s, origin.values);
        break;
    case Part::InResponseTo:
        addAttributes(found, xml, u"InResponseTo"_s, origin.values);
        break;
    case Part::RelayState:
        break;  // stands beside the document
    }
    return found;
}

}  // namespace gatehouse
