// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"
#include "protocols/saml/xmlsecurity.h"
#include "protocols/xml/xmlelement.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace gatehouse::saml {

/// The key of a certificate, and whose it is.
struct CertifiedKey {
    SecurityKey key{};
    SamlSigner signer{};
    bool isShort = false;  ///< an RSA key of fewer bits than NIST SP 800-131A takes
};

/// A certificate whose signatures are taken, with its number among those that were given.
struct TrustedKey {
    std::shared_ptr<const CertifiedKey> certified{};
    int number = 0;

    [[nodiscard]] const SecurityKey &key() const { return certified->key; }
    [[nodiscard]] SamlSigner signer() const;
};

/// Reads certificates, and keeps the last few: whoever asks gives the same ones for every message, and to read one takes as long as to
/// verify a signature. May be used by several threads.
class KnownCertificates
{
public:
    /// Those that can be read; a reason for each that can't.
    [[nodiscard]] std::vector<TrustedKey> trusted(const QList<QByteArray> &certificates, Reasons &reasons);

private:
    [[nodiscard]] std::shared_ptr<const CertifiedKey> find(const QByteArray &bytes);

    std::mutex m_guard;
    QHash<QByteArray, std::shared_ptr<const CertifiedKey>> m_known;
};

/// What a signature that holds says.
struct Covered {
    QByteArray bytes{};  ///< exactly what was signed, canonical; the only thing that may be read
    VerifiedSignature signature{};
};

/// May what was signed with this key be taken? Adds the reason when not.
[[nodiscard]] bool isLongEnough(const TrustedKey &key, bool allowShort, Reasons &reasons);

/// Verifies a signature whose form was checked. nullopt with the reason when no key made it, or the element was altered.
[[nodiscard]] std::optional<Covered> verify(xml::Element signature, const std::vector<TrustedKey> &keys, bool allowShort, Reasons &reasons);

}  // namespace gatehouse::saml
