// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificate.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

}  // namespace

Certificate recordOf(const X509Certificate &read)
{
    Certificate certificate;
    certificate.pem = read.pem;
    certificate.subject = read.subject;
    certificate.serial = read.serial;
    certificate.fingerprint = read.fingerprint;
    certificate.bits = read.bits;
    certificate.algorithm = read.algorithm;
    certificate.notBefore = read.notBefore;
    certificate.notAfter = read.notAfter;
    return certificate;
}

QString nameOf(Certificate::Purpose purpose)
{
    switch (purpose) {
    case Certificate::Purpose::Application:
        return u"APPLICATION"_s;
    case Certificate::Purpose::Accounts:
        return u"ACCOUNTS"_s;
    case Certificate::Purpose::IdentityProvider:
        return u"IDENTITY_PROVIDER"_s;
    }
    return {};
}

QString stateLabelOf(const Certificate &certificate)
{
    if (certificate.isKeyMissing()) {
        return certificate.isActive ? CertificateWords::tr("Active, key missing") : CertificateWords::tr("Inactive, key missing");
    }
    if (certificate.purpose == Certificate::Purpose::IdentityProvider) {
        return CertificateWords::tr("Trusted");
    }
    return certificate.isActive ? CertificateWords::tr("Active") : CertificateWords::tr("Inactive");
}

QString adviceOn(const Certificate &certificate, const QDateTime &now)
{
    if (certificate.isKeyMissing()) {
        return CertificateWords::tr("The private key of this certificate is missing, so that nothing can be signed with it. Generate a new "
                                    "certificate, give it to the service provider, and make it active.");
    }
    const bool isOfProvider = certificate.purpose == Certificate::Purpose::IdentityProvider;
    switch (expiryOf(certificate.notAfter, now)) {
    case ExpiryState::Expired:
        if (isOfProvider) {
            return CertificateWords::tr(
                "This certificate has expired. Import the one that the identity provider signs with now, then delete "
                "this one.");
        }
        return CertificateWords::tr("This certificate has expired: service providers may refuse what it signs. Generate a new one.");
    case ExpiryState::Soon:
        if (isOfProvider) {
            return CertificateWords::tr("This certificate expires soon. Make the next one at the identity provider and import it here, "
                                        "before the identity provider signs with it.");
        }
        return CertificateWords::tr(
            "This certificate expires soon. Generate a new one, and give it to the service provider before it does.");
    case ExpiryState::Later:
        break;
    }
    return {};
}

QJsonObject described(const Certificate &certificate)
{
    return {{u"certificateId"_s, certificate.certificateId},
            {u"applicationName"_s, certificate.ownerName},
            {u"serialNumber"_s, certificate.serial},
            {u"fingerprint"_s, certificate.fingerprint},
            {u"expiresAt"_s, certificate.notAfter.toUTC().toString(Qt::ISODate)}};
}

SecretName keyNameOf(const QString &certificateId)
{
    return {u"certificate-key"_s, certificateId};
}

}  // namespace gatehouse
