// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"

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

/// What is read can be used: every entity has its id, every endpoint its address; an identity provider can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const XmlSamlDocuments documents;
    const auto metadata = documents.readMetadata(bytes);
    require(metadata ? !metadata->entities.isEmpty() : !metadata.error().message.isEmpty());
    for (const SamlEntity &entity : metadata ? metadata->entities : QList<SamlEntity>()) {
        require(!entity.entityId.isEmpty());
        if (entity.serviceProvider) {
            for (const SamlEndpoint &endpoint : entity.serviceProvider->assertionConsumers) {
                require(!endpoint.binding.isEmpty() && !endpoint.location.isEmpty());
            }
        }
        if (entity.identityProvider) {
            const auto written = documents.identityProviderMetadata(*entity.identityProvider);
            const auto again = written ? documents.readMetadata(*written) : Result<SamlMetadata>();
            require(!written || (again && again->entities.constFirst().identityProvider));
        }
    }
    return 0;
}
