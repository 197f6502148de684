// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/providerreading.h"
#include "protocols/saml/xmlsamldocuments.h"

#include <QTimeZone>

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

/// What is taken of an identity provider is what a form would take too: encrypted addresses, and certificates of which one is valid.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const XmlSamlDocuments documents;
    const auto metadata = documents.readMetadata(bytes);
    if (!metadata) {
        return 0;
    }
    const QDateTime now({2026, 3, 7}, {9, 0}, QTimeZone::utc());
    for (const SamlEntity &entity : metadata->entities) {
        const auto reading = readProvider(metadata->entities, entity.entityId, now);
        require(reading || !reading.error().message.isEmpty());
        if (reading) {
            require(validate(reading->wanted.provider).has_value());
            require(!reading->wanted.provider.signInUrl().isEmpty() && !reading->certificates.isEmpty());
            require(readProvider(reading->wanted, now).has_value());
        }
    }
    return 0;
}
