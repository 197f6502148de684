// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directorymapping.h"

#include <array>
#include <cstdint>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guidSize = 16;
const QByteArray addressType = "smtp:";

/// The address itself where this is one of the kind that is looked for: "SMTP:" is the primary one, "smtp:" any other.
QByteArrayView addressIn(const QByteArray &value, bool primary)
{
    const QByteArrayView view(value);
    const bool isAddress
        = view.size() > addressType.size() && qstrnicmp(view.data(), addressType.size(), addressType.constData(), addressType.size()) == 0;
    const bool isPrimary = isAddress && view.first() == 'S';
    return isAddress && isPrimary == primary ? view.sliced(addressType.size()) : QByteArrayView();
}

QString addressAmong(const QList<QByteArray> &values, bool primary)
{
    for (const QByteArray &value : values) {
        if (const QByteArrayView address = addressIn(value, primary); !address.isEmpty()) {
            return QString::fromUtf8(address);
        }
    }
    return {};
}

}  // namespace

QString guidText(const QByteArray &bytes)
{
    if (bytes.size() != guidSize) {
        return {};
    }
    // The first three fields are little endian; -1 is a hyphen.
    static constexpr std::array<int, 20> order{3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15};
    static constexpr std::array<char16_t, 16> digits{u'0', u'1', u'2', u'3', u'4', u'5', u'6', u'7',
                                                     u'8', u'9', u'a', u'b', u'c', u'd', u'e', u'f'};
    QString text(36, Qt::Uninitialized);
    QChar *at = text.data();
    for (const int place : order) {
        if (place < 0) {
            *at++ = u'-';
            continue;
        }
        const auto byte = std::uint8_t(bytes.at(place));
        *at++ = digits[byte >> 4U];
        *at++ = digits[byte & 15U];
    }
    return text;
}

DirectoryMapping::Form DirectoryMapping::formOf(const AttributeExpression &reference)
{
    if (reference.text == u"${dir:guid}"_s) {
        return Form::Guid;
    }
    if (reference.text == u"${dir:distinguishedName}"_s) {
        return Form::DistinguishedName;
    }
    if (reference.path != u"proxyAddresses"_s) {
        return Form::Text;
    }
    return reference.text == u"${dir:proxyAddresses:SMTP}"_s   ? Form::PrimaryAddress
           : reference.text == u"${dir:proxyAddresses:smtp}"_s ? Form::OtherAddress
                                                               : Form::AnyAddress;
}

Result<DirectoryMapping> DirectoryMapping::compile(const QMap<QString, QString> &different)
{
    for (auto each = different.cbegin(); each != different.cend(); ++each) {
        if (auto valid = validateDirectoryMapping(each.key(), each.value()); !valid) {
            return fail(valid);
        }
    }
    DirectoryMapping mapping;
    QStringList seen;
    for (const MappedAttribute &attribute : mappedAttributes()) {
        const QString text = different.value(attribute.name, attribute.expression);
        Expression expression;
        expression.same = seen.indexOf(text);
        seen.append(text);
        const ParsedExpression read = parseExpression(text, directoryExpressions());
        for (const ExpressionPart &part : read.parts) {
            expression.parts.push_back(part.reference ? Part{{}, part.reference->path.toLatin1(), formOf(*part.reference)}
                                                      : Part{part.text});
        }
        mapping.m_expressions.push_back(std::move(expression));
    }
    return mapping;
}

QString DirectoryMapping::valueOf(const Part &part, const DirectoryEntry &entry)
{
    if (part.attribute.isEmpty()) {
        return part.text;
    }
    const QList<QByteArray> *values = entry.values(part.attribute);
    if (!values || values->isEmpty()) {
        return part.form == Form::DistinguishedName ? entry.dn : QString();
    }
    switch (part.form) {
    case Form::Text:
    case Form::DistinguishedName:
        return QString::fromUtf8(values->first());
    case Form::Guid:
        return guidText(values->first());
    case Form::PrimaryAddress:
        return addressAmong(*values, true);
    case Form::OtherAddress:
        return addressAmong(*values, false);
    case Form::AnyAddress: {
        const QString primary = addressAmong(*values, true);
        return primary.isEmpty() ? addressAmong(*values, false) : primary;
    }
    }
    Q_UNREACHABLE();
}

QString DirectoryMapping::valueOf(const Expression &expression, const DirectoryEntry &entry)
{
    if (expression.parts.size() == 1) {
        return valueOf(expression.parts.front(), entry);
    }
    QString whole;
    bool isAnything = false;
    for (const Part &part : expression.parts) {
        const QString value = valueOf(part, entry);
        isAnything = isAnything || part.attribute.isEmpty() || !value.isEmpty();
        whole += value;
    }
    return isAnything ? whole : QString();
}

QStringList DirectoryMapping::evaluate(const DirectoryEntry &entry) const
{
    QStringList values;
    values.reserve(qsizetype(m_expressions.size()));
    for (const Expression &expression : m_expressions) {
        values.append(expression.same >= 0 ? values.at(expression.same) : valueOf(expression, entry));
    }
    return values;
}

QStringList DirectoryMapping::missing(qsizetype attribute, const DirectoryEntry &entry) const
{
    QStringList names;
    for (const Part &part : m_expressions.at(std::size_t(attribute)).parts) {
        const QString name = QString::fromLatin1(part.attribute);
        if (!part.attribute.isEmpty() && valueOf(part, entry).isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

QList<QByteArray> DirectoryMapping::attributes() const
{
    QList<QByteArray> names;
    for (const Expression &expression : m_expressions) {
        for (const Part &part : expression.parts) {
            if (!part.attribute.isEmpty() && !names.contains(part.attribute)) {
                names.append(part.attribute);
            }
        }
    }
    return names;
}

}  // namespace gatehouse
