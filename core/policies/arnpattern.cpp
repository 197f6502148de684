// SPDX-License-Identifier: Apache-2.0
#include "core/policies/arnpattern.h"

#include <QList>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

using Wildcards = TextPattern::Wildcards;

namespace {

/// At the first five colons that stand outside of variables.
QList<QStringView> splitPattern(QStringView text, TextPattern::Variables variables)
{
    QList<QStringView> parts;
    qsizetype begin = 0;
    qsizetype at = 0;
    while (at < text.size() && parts.size() + 1 < qsizetype(ArnParts::count)) {
        const qsizetype variable = variables == TextPattern::Variables::Literal ? 0 : endOfVariable(text.sliced(at));
        if (variable > 0) {
            at += variable;
            continue;
        }
        if (text[at] == u':') {
            parts.append(text.sliced(begin, at - begin));
            begin = at + 1;
        }
        ++at;
    }
    parts.append(text.sliced(begin));
    return parts;
}

bool isPlain(QStringView part)
{
    return !part.contains(u'*') && !part.contains(u'?') && !part.contains(u'$');
}

bool beginsPlain(const QList<QStringView> &parts)
{
    return std::all_of(parts.begin(), parts.end() - 1, isPlain);
}

constexpr QStringView shortApi = u"execute-api:/";

}  // namespace

ArnPattern::ArnPattern(const QList<QStringView> &parts, Variables variables)
{
    for (const QStringView part : parts) {
        m_parts.emplace_back(part, Wildcards::Live, variables);
    }
}

ArnPattern ArnPattern::forResource(QStringView text, Variables variables)
{
    if (text.startsWith(shortApi)) {
        // API Gateway completes it with its own Region, account and API. (API Gateway Developer Guide: "API Gateway resource policy
        // examples")
        return forResource(u"arn:*:execute-api:*:*:*"_s + text.sliced(shortApi.size() - 1).toString(), variables);
    }
    return ArnPattern(TextPattern(text, Wildcards::Parts, variables));
}

std::optional<ArnPattern> ArnPattern::forCondition(QStringView text, Variables variables)
{
    if (text == u"*") {
        return ArnPattern(TextPattern(text, Wildcards::Live, variables));
    }
    const QList<QStringView> parts = splitPattern(text, variables);
    if (parts.size() < qsizetype(ArnParts::count)) {
        return {};
    }
    return beginsPlain(parts) ? ArnPattern(TextPattern(text, Wildcards::Live, variables)) : ArnPattern(parts, variables);
}

bool ArnPattern::matches(QStringView text, const std::optional<ArnParts> &parts, const AccessRequest &request) const
{
    if (m_whole) {
        return m_whole->matches(text, request);
    }
    if (!parts) {
        return false;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].matches(parts->parts[i], request)) {
            return false;
        }
    }
    return true;
}

}  // namespace gatehouse
