// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/securitykeys.h"
#include "protocols/fido/fidotransport.h"

#include <QCoreApplication>

#include <chrono>

namespace gatehouse {

/// Security keys over CTAP 2 and U2F, with libfido2. Every call may be made on any thread; most of them wait for the key.
class FidoSecurityKeys final : public SecurityKeys
{
    Q_DECLARE_TR_FUNCTIONS(FidoSecurityKeys)

public:
    /// `transport` is borrowed. A key that nobody touches is given up after `patience`.
    explicit FidoSecurityKeys(const FidoTransport &transport, std::chrono::milliseconds patience = std::chrono::seconds(60))
        : m_transport(transport)
        , m_patience(patience)
    {
    }

    [[nodiscard]] Result<QList<PluggedKey>> plugged() const override { return m_transport.plugged(); }
    [[nodiscard]] Result<KeyAbilities> abilities(const QString &path) const override;
    [[nodiscard]] Result<KeyCredential> make(const QString &path, const KeyWish &wish, const SecretBytes &pin,
                                             Progress &progress) const override;
    [[nodiscard]] Result<qint64> verify(const KeyCredential &credential, const QString &relyingParty,
                                        const KeyAssertion &assertion) const override;

private:
    const FidoTransport &m_transport;
    std::chrono::milliseconds m_patience;
};

}  // namespace gatehouse
