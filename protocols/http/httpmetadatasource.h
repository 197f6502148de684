// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/metadatasource.h"

#include <chrono>

namespace gatehouse {

/// What is asked of the web, and for how long.
struct FetchLimits {
    enum class Schemes { HttpsOnly, HttpToo };

    qint64 mostBytes = 8LL * 1024 * 1024;  ///< an aggregate of some thousand parties
    std::chrono::milliseconds most = std::chrono::seconds(20);
    int redirects = 3;
    Schemes schemes = Schemes::HttpsOnly;
};

/// Fetches metadata with Qt Network: over TLS with a certificate that this computer trusts, and never from https on to http.
class HttpMetadataSource final : public MetadataSource
{
public:
    explicit HttpMetadataSource(const FetchLimits &limits = {}) : m_limits(limits) {}

    [[nodiscard]] Result<QByteArray> fetch(const QString &url, Progress &progress) const override;

private:
    FetchLimits m_limits;
};

}  // namespace gatehouse
