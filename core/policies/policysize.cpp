// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policysize.h"

namespace gatehouse {

PolicySize sizeOf(QStringView text)
{
    PolicySize size;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        // Half a pair has two of the four bytes.
        const int bytes = c < 0x80 ? 1 : c < 0x800 || text[i].isSurrogate() ? 2 : 3;
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
        size.bytes += bytes;
        size.bytesWithoutSpace += isSpace && !isInString ? 0 : bytes;
        if (c == u'"') {
            isInString = !isInString;
        } else if (c == u'\\' && isInString && i + 1 < text.size() && text[i + 1].unicode() < 0x80) {
            ++i;
            ++size.bytes;
            ++size.bytesWithoutSpace;
        }
    }
    return size;
}

PolicySize mostOf(PolicyKind kind, QuotaProfile profile)
{
    switch (kind) {
    case PolicyKind::Identity:
        return {describe(Quota::InlinePolicySize).limits.at(std::size_t(profile)).value_or(0),
                profile == QuotaProfile::Current ? 10'240 : 0};
    case PolicyKind::Trust:
        return {0, 2'048};
    case PolicyKind::ServiceControl:
        return {5'120, 0};
    case PolicyKind::Resource:
        return {20'480, 0};
    case PolicyKind::Boundary:
        return {0, 6'144};
    }
    return {};
}

}  // namespace gatehouse
