// SPDX-License-Identifier: Apache-2.0
#include "core/policies/arnpattern.h"

#include <QList>

#include <algorithm>

namespace gatehouse {

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

}  // namespace

ArnPattern::ArnPattern(const QList<QStringView> &parts, Variables early, Variables last)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        m_parts.emplace_back(parts[i], Wildcards::Live, i + 1 < qsizetype(ArnParts::count) ? early : last);
    }
}

ArnPattern ArnPattern::forResource(QStringView text, Variables variables)
{
    const Variables early = variables == Variables::Replaced ? Variables::Refused : variables;
    const QList<QStringView> parts = splitPattern(text, variables);
    if (parts.front() != u"arn" || parts.size() < qsizetype(ArnParts::count)) {
        return ArnPattern(TextPattern(text, Wildcards::Live, early));
    }
    return beginsPlain(parts) ? ArnPattern(TextPattern(text, Wildcards::Live, variables)) : ArnPattern(parts, early, variables);
}

std::optional<ArnPattern> ArnPattern::forCondition(QStringView text, Variables variables)
{
    const QList<QStringView> parts = splitPattern(text, variables);
    if (parts.size() < qsizetype(ArnParts::count)) {
        return {};
    }
    return beginsPlain(parts) ? ArnPattern(TextPattern(text, Wildcards::Live, variables)) : ArnPattern(parts, variables, variables);
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
