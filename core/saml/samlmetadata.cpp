// SPDX-License-Identifier: Apache-2.0
#include "core/saml/samlmetadata.h"

#include "core/saml/samlnames.h"

#include <QCryptographicHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(SamlCertificate::Use use)
{
    switch (use) {
    case SamlCertificate::Use::Any:
        return u"any"_s;
    case SamlCertificate::Use::Signing:
        return u"signing"_s;
    case SamlCertificate::Use::Encryption:
        return u"encryption"_s;
    }
    return {};
}

QByteArray pemOf(const QByteArray &der)
{
    constexpr qsizetype width = 64;
    const QByteArray base64 = der.toBase64();
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype from = 0; from < base64.size(); from += width) {
        pem += base64.mid(from, width) + '\n';
    }
    return pem + "-----END CERTIFICATE-----\n";
}

QString fingerprintOf(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

const SamlEndpoint *defaultConsumer(const ServiceProvider &provider)
{
    const SamlEndpoint *first = nullptr;
    for (const SamlEndpoint &endpoint : provider.assertionConsumers) {
        if (endpoint.binding != saml::postBinding) {
            continue;
        }
        if (endpoint.isDefault) {
            return &endpoint;
        }
        if (first == nullptr) {
            first = &endpoint;
        }
    }
    return first;
}

}  // namespace gatehouse
