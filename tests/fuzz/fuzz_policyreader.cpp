// SPDX-License-Identifier: Apache-2.0
#include "core/policies/jsonreader.h"
#include "core/policies/knowledge.h"
#include "core/policies/policychecks.h"
#include "core/policies/policyprinter.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

bool isSameValue(const JsonNode &one, const JsonNode &other)
{
    const auto sameMember = [](const JsonMember &a, const JsonMember &b) { return a.key == b.key && isSameValue(a.value, b.value); };
    return one.type == other.type && one.text == other.text
           && std::equal(one.items.cbegin(), one.items.cend(), other.items.cbegin(), other.items.cend(), isSameValue)
           && std::equal(one.members.cbegin(), one.members.cend(), other.members.cbegin(), other.members.cend(), sameMember);
}

/// Every finding stands in the text; where the bytes are no text there is one finding.
void check(const PolicyReading &reading, const Knowledge &knowledge, PolicyKind kind, QuotaProfile profile)
{
    CheckOptions options;
    options.kind = kind;
    options.profile = profile;
    options.knowledge = &knowledge;
    options.principalTagKeys = QStringList();
    for (const Finding &finding : checkPolicy(reading, options)) {
        require(finding.place.offset >= 0 && finding.place.length >= 0
                && (finding.place.end() <= reading.text.size() || reading.text.isEmpty()));
        require(finding.place.line >= 1 && finding.place.column >= 1 && !finding.code.isEmpty() && !finding.message.isEmpty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Knowledge knowledge;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const PolicyReading reading = readPolicy(bytes);
    require(reading.policy.has_value() || hasErrors(reading.findings));
    const int choice = size == 0 ? 0 : data[size - 1];
    check(reading, knowledge, PolicyKind(choice % 5), QuotaProfile(choice % 3));
    if (reading.policy && reading.isWhole) {
        const JsonReading again = readJson(formatted(reading.policy->root));
        require(again.root.has_value() && isSameValue(*again.root, reading.policy->root));
    }
    if (reading.policy && !hasErrors(reading.findings)) {
        const PolicyReading again = readPolicy(normalised(*reading.policy));
        require(again.policy.has_value() && !hasErrors(again.findings));
        require(normalised(*again.policy) == normalised(*reading.policy));
    }
    return 0;
}
