// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

}  // namespace

/// The key of the tests signed responses about Ana only, so nothing that is made of these may be taken for one about somebody else.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QDateTime moment({2026, 3, 2}, {9, 30}, Qt::UTC);
    static SamlChecks checks = samples::checks(moment);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const SamlInspection seen = XmlSamlDocuments().inspect(bytes, checks);
    require(seen.isValid() == seen.reasons.isEmpty());
    for (const SamlReason &reason : seen.reasons) {
        require(!reason.text.isEmpty() && !nameOf(reason.code).isEmpty());
    }
    require(!seen.statements || !seen.signatures.isEmpty());
    require(!seen.statements || seen.statements->nameId.value == u"ana@example.com");
    if (seen.isValid() && seen.kind != SamlInspection::Kind::Request) {
        require(seen.statements && seen.statements->recipient == samples::acs
                && seen.statements->audiences == QStringList{samples::audience});
    }
    return 0;
}
