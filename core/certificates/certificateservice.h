// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificatestore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What came of reading certificates of an identity provider.
struct TrustedCertificates {
    QList<X509Certificate> certificates{};
    QStringList remarks{};  ///< what a person should know of them, whole sentences
};

/// The certificates of a file that somebody else signs with. An authority that only signed another one of them is left out. Each has at
/// most 2,500 characters; weak keys, and what has expired or is not valid yet, is remarked upon.
[[nodiscard]] Result<TrustedCertificates> readTrustedCertificates(const QByteArray &file, const QDateTime &now);

/// What an administrator may do with the certificates that sign for applications (guide: "Manage AWS SSO certificates"). Making one and
/// reading its key wait for the key of the secrets: never on a window's thread.
class CertificateService
{
    Q_DECLARE_TR_FUNCTIONS(CertificateService)

public:
    explicit CertificateService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Certificate> certificate(Certificate::Id id) const;
    /// The certificate that a person means: by certificate ID, serial number or fingerprint.
    [[nodiscard]] Result<Certificate> find(const QString &reference) const;
    /// The active one first.
    [[nodiscard]] Result<QList<Certificate>> certificatesOf(Application::Id application) const;
    /// The one that signs; Error::Kind::NotFound where there is none.
    [[nodiscard]] Result<Certificate> activeOf(Application::Id application) const;

    /// Makes another certificate for an application, inactive unless it is the only one. At most two (guide: "Rotate an AWS SSO
    /// certificate").
    Result<Certificate::Id> generate(Application::Id application, const CertificateWish &wish);
    /// From now on this one signs. The service provider has to know it before, or nobody gets in.
    Status activate(Certificate::Id id);
    /// Error::Kind::Forbidden for the active one of an application, and for the last valid one of the identity provider.
    Status remove(Certificate::Id id);
    /// The same question, asked before.
    [[nodiscard]] Status mayRemove(const Certificate &certificate) const;

    /// Those of the external identity provider: everything that one of them has signed is trusted.
    [[nodiscard]] Result<QList<Certificate>> trusted() const;
    /// Trusts the certificates of a file as well (guide: "Rotate a SAML 2.0 certificate"). Error::Kind::Conflict for one that is trusted
    /// already, Error::Kind::Forbidden where there is no external identity provider. What was done is said in the remarks.
    Result<TrustedCertificates> trustAlso(const QByteArray &file);

    /// The certificate that signs for AWS accounts; made when there is none, so that this is a change then.
    Result<Certificate> forAccounts();

    /// PEM. The way out of a lost or a locked key is in the error.
    [[nodiscard]] Result<SecretBytes> privateKey(const Certificate &certificate) const;

    // Steps of a larger change.
    /// What makes one takes a moment: outside the change. Error::Kind::Forbidden with the field "secrets" where no key can be kept.
    [[nodiscard]] Result<MadeCertificate> prepare(const CertificateWish &wish, const QString &commonName) const;
    Result<Certificate> add(Change &change, Certificate::Purpose purpose, Application::Id application, const MadeCertificate &made,
                            bool active) const;
    /// A certificate of the identity provider; one that is trusted already stays as it is.
    Status trust(Change &change, const X509Certificate &certificate) const;
    /// Trusts none any more, but for those whose fingerprints are `kept`.
    Status distrust(Change &change, const QStringList &kept = {}) const;
    /// All of an application, with their keys.
    Status removeAllOf(Change &change, Application::Id application) const;

    [[nodiscard]] Result<ExpiryCounts> counts() const;
    /// Every certificate, the soonest first.
    [[nodiscard]] Result<QList<ExpiringThing>> expiries(int most = -1) const;
    /// What somebody should look at now: active, and expired or to expire in 90 days or less.
    [[nodiscard]] Result<QList<ExpiringThing>> urgent() const;

    /// Leaves an event behind for each active certificate with 90, 60, 30 or 15 days left or fewer, once each, and every day below 15.
    /// Answers how many there were now.
    Result<qint64> remind();

private:
    [[nodiscard]] Result<Application> owner(Application::Id id) const;
    [[nodiscard]] Status mayDistrust(const Certificate &certificate) const;
    [[nodiscard]] Operation operationOn(const QString &name, const QString &sentence, const Certificate &certificate) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
