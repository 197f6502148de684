// SPDX-License-Identifier: Apache-2.0
#include "core/policies/wildcard.h"

namespace gatehouse {

namespace {

bool isSame(QChar a, QChar b, Qt::CaseSensitivity sensitivity)
{
    return a == b || (sensitivity == Qt::CaseInsensitive && a.toCaseFolded() == b.toCaseFolded());
}

}  // namespace

bool fitsWildcard(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity)
{
    // Only the last star has to be tried again with more text: what an earlier one took can stay, so this is never exponential.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype taken = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            taken = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || isSame(pattern[p], text[t], sensitivity))) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++taken;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*') {
        ++p;
    }
    return p == pattern.size();
}

}  // namespace gatehouse
