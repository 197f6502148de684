// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/externalproviderstore.h"

#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Result<std::optional<ExternalProvider>> ExternalProviderStore::provider() const
{
    Statement query = m_database.statement(
        "SELECT id, guide, entity_id, redirect_url, post_url, logout_url, metadata_url, name_id_format, preferred_binding, signs_requests, "
        "coalesce(valid_until, 0), created_at, updated_at FROM identity_providers");
    std::optional<ExternalProvider> found;
    if (query.step()) {
        ExternalProvider &provider = found.emplace();
        provider.id = {query.integer(0)};
        provider.guide = query.text(1);
        provider.entityId = query.text(2);
        provider.redirectUrl = query.text(3);
        provider.postUrl = query.text(4);
        provider.logoutUrl = query.text(5);
        provider.metadataUrl = query.text(6);
        provider.nameIdFormat = query.text(7);
        provider.preferredBinding = providerBindingOf(query.text(8)).value_or(ExternalProvider::Binding::Redirect);
        provider.signsRequests = query.boolean(9);
        if (query.integer(10) != 0) {
            provider.validUntil = query.time(10);
        }
        provider.createdAt = query.time(11);
        provider.updatedAt = query.time(12);
    }
    auto done = query.status();
    return done ? Result<std::optional<ExternalProvider>>(found) : fail(done);
}

Result<ExternalProvider::Id> ExternalProviderStore::insert(const ExternalProvider &provider)
{
    const auto done = m_database.run(
        "INSERT INTO identity_providers (guide, entity_id, redirect_url, post_url, logout_url, metadata_url, name_id_format, "
        "preferred_binding, signs_requests, valid_until, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?)",
        provider.guide, provider.entityId, provider.redirectUrl, provider.postUrl, provider.logoutUrl, provider.metadataUrl,
        provider.nameIdFormat, nameOf(provider.preferredBinding), provider.signsRequests,
        provider.validUntil.isValid() ? provider.validUntil.toMSecsSinceEpoch() : qint64(0), provider.createdAt, provider.updatedAt);
    return done ? Result<ExternalProvider::Id>(ExternalProvider::Id{m_database.lastInsertedId()}) : fail(done);
}

Status ExternalProviderStore::update(const ExternalProvider &provider)
{
    const auto done = m_database.run(
        "UPDATE identity_providers SET guide = ?, entity_id = ?, redirect_url = ?, post_url = ?, logout_url = ?, metadata_url = ?, "
        "name_id_format = ?, preferred_binding = ?, signs_requests = ?, valid_until = nullif(?, 0), updated_at = max(?, updated_at + 1) "
        "WHERE id = ?",
        provider.guide, provider.entityId, provider.redirectUrl, provider.postUrl, provider.logoutUrl, provider.metadataUrl,
        provider.nameIdFormat, nameOf(provider.preferredBinding), provider.signsRequests,
        provider.validUntil.isValid() ? provider.validUntil.toMSecsSinceEpoch() : qint64(0), provider.updatedAt, provider.id);
    return done ? Status() : fail(done);
}

Status ExternalProviderStore::remove(ExternalProvider::Id id)
{
    const auto done = m_database.run("DELETE FROM identity_providers WHERE id = ?", id);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
