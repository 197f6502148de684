// SPDX-License-Identifier: Apache-2.0
#include "core/policies/finding.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return u"error"_s;
    case Finding::Severity::SecurityWarning:
        return u"security-warning"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Suggestion:
        return u"suggestion"_s;
    case Finding::Severity::Note:
        return u"note"_s;
    }
    return {};
}

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
}

void sortByPlace(Findings &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.place.offset < b.place.offset; });
}

}  // namespace gatehouse
