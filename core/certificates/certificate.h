// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/certificates/expiry.h"
#include "core/certificates/x509.h"
#include "core/secrets/secretstore.h"

#include <QJsonObject>

namespace gatehouse {

/// A certificate of the workspace: one that signs for an application, or for AWS accounts, or one that an identity provider signs with.
struct Certificate {
    using Id = RecordId<Certificate>;

    enum class Purpose {
        Application,
        Accounts,          ///< signs what AWS accounts are sent
        IdentityProvider,  ///< of somebody else: there is no key to it here
    };

    Id id{};
    QString certificateId{};  ///< "cert-" and 16 hexadecimal digits, fixed for life
    Purpose purpose = Purpose::Application;
    Application::Id application{};
    QString ownerName{};  ///< of the application; empty for other purposes
    QString pem{};
    QString subject{};
    QString serial{};
    QString fingerprint{};  ///< SHA-256: "AB:CD:…"
    int bits = 0;
    SignatureAlgorithm algorithm = SignatureAlgorithm::Sha256;
    QDateTime notBefore{};
    QDateTime notAfter{};
    bool isActive = false;  ///< signs, or is trusted
    bool hasKey = false;    ///< without one it signs nothing: a lost key, or a workspace that could keep none
    QDateTime createdAt{};
    QDateTime updatedAt{};

    [[nodiscard]] bool isKeyMissing() const { return purpose != Purpose::IdentityProvider && !hasKey; }
    bool operator==(const Certificate &) const = default;
};

/// What stands in it; whose it is, and whether it is active, is left open.
[[nodiscard]] Certificate recordOf(const X509Certificate &read);

/// "APPLICATION", "ACCOUNTS", "IDENTITY_PROVIDER"
[[nodiscard]] QString nameOf(Certificate::Purpose purpose);
/// For a person, translated: "Active", "Inactive", "Active, key missing" …
[[nodiscard]] QString stateLabelOf(const Certificate &certificate);
/// What there is to know and to do about a certificate, a whole sentence; empty where all is well. A missing key comes before the expiry.
[[nodiscard]] QString adviceOn(const Certificate &certificate, const QDateTime &now);

/// As it stands in events.
[[nodiscard]] QJsonObject described(const Certificate &certificate);

/// Under which name its private key is kept.
[[nodiscard]] SecretName keyNameOf(const QString &certificateId);

inline constexpr int mostCertificatesOfApplication = 2;  // guide: "Rotate an AWS SSO certificate"

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Certificate)
