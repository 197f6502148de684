// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"
#include "tests/support/samlsamples.h"

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

}  // namespace

/// The key of the service in the tests signed one request only.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static SamlChecks checks;
    if (checks.certificates.isEmpty()) {
        checks.certificates = {samples::certificate(QStringLiteral("other"))};
        checks.at = QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC);
    }
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const XmlSamlDocuments documents;
    const auto read = documents.readRequest(bytes);
    require(read ? !read->id.isEmpty() && !read->issuer.isEmpty() && read->issuedAt.isValid() : !read.error().message.isEmpty());
    const SamlInspection seen = documents.inspect(bytes, checks);
    require(!seen.request || !seen.signatures.isEmpty());
    require(!seen.request || seen.request->consumerUrl == samples::acs);
    return 0;
}
