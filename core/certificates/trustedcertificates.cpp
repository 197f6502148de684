// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderstore.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct TrustWords {
    Q_DECLARE_TR_FUNCTIONS(TrustWords)
};

constexpr int leastRsaBits = 2048;  // NIST SP 800-131A; shorter ones make signatures that are refused
constexpr int leastCurveBits = 256;

bool isWeak(const X509Certificate &certificate)
{
    return certificate.bits < (certificate.keyType.startsWith(u"RSA") ? leastRsaBits : leastCurveBits);
}

/// Whether it is there to sign another one of them, and not what an identity provider sends.
bool isAuthority(const X509Certificate &certificate, const QList<X509Certificate> &all)
{
    return std::any_of(all.cbegin(), all.cend(), [&](const X509Certificate &other) {
        return other.issuer == certificate.subject && other.subject != certificate.subject;
    });
}

QString dateOf(const QDateTime &when)
{
    return when.date().toString(Qt::ISODate);
}

QStringList remarksOn(const X509Certificate &certificate, const QDateTime &now)
{
    QStringList remarks;
    if (certificate.notAfter < now) {
        remarks.append(TrustWords::tr("The certificate %1 has expired on %2. Import the one that took its place.")
                           .arg(certificate.subject, dateOf(certificate.notAfter)));
    } else if (certificate.notBefore > now) {
        remarks.append(
            TrustWords::tr("The certificate %1 is not valid before %2.").arg(certificate.subject, dateOf(certificate.notBefore)));
    } else if (expiryOf(certificate.notAfter, now) == ExpiryState::Soon) {
        remarks.append(TrustWords::tr("The certificate %1 expires soon, on %2.").arg(certificate.subject, dateOf(certificate.notAfter)));
    }
    if (!certificate.keyType.startsWith(u"RSA") && certificate.keyType != u"EC") {
        remarks.append(TrustWords::tr("The certificate %1 has a key of the kind %2. SAML is signed with RSA or elliptic curves.")
                           .arg(certificate.subject, certificate.keyType));
    } else if (isWeak(certificate)) {
        remarks.append(
            TrustWords::tr("The certificate %1 has a weak key of %2 bits: what it signs may be forged. Ask for one with at least "
                           "%3.")
                .arg(certificate.subject)
                .arg(certificate.bits)
                .arg(certificate.keyType.startsWith(u"RSA") ? leastRsaBits : leastCurveBits));
    }
    return remarks;
}

bool isValidAt(const Certificate &certificate, const QDateTime &now)
{
    return certificate.notBefore <= now && certificate.notAfter >= now;
}

}  // namespace

Result<TrustedCertificates> readTrustedCertificates(const QByteArray &file, const QDateTime &now)
{
    const auto all = readCertificates(file, CertificateLimits::ofIdentityProvider());
    if (!all) {
        return fail(all);
    }
    TrustedCertificates trusted;
    QStringList known;
    for (const X509Certificate &each : *all) {
        if (known.contains(each.fingerprint)) {
            continue;
        }
        known.append(each.fingerprint);
        if (isAuthority(each, *all)) {
            trusted.remarks.append(
                TrustWords::tr("The certificate %1 is that of an authority, which signs no assertions: it is left out.").arg(each.subject));
        } else {
            trusted.certificates.append(each);
            trusted.remarks += remarksOn(each, now);
        }
    }
    if (trusted.certificates.isEmpty()) {
        return fail(Error::Kind::Invalid, TrustWords::tr("The certificates in this file have signed each other in a circle."),
                    u"certificate"_s);
    }
    return trusted;
}

Result<QList<Certificate>> CertificateService::trusted() const
{
    return CertificateStore(m_workspace.database()).of(Certificate::Purpose::IdentityProvider, {});
}

Status CertificateService::trust(Change &change, const X509Certificate &read) const
{
    CertificateStore store(change.database());
    const auto before = store.of(Certificate::Purpose::IdentityProvider, {});
    if (!before) {
        return fail(before);
    }
    const auto isKnown = [&](const Certificate &each) { return each.fingerprint == read.fingerprint; };
    if (std::any_of(before->cbegin(), before->cend(), isKnown)) {
        return {};
    }
    const auto added = add(change, Certificate::Purpose::IdentityProvider, {}, {read, {}}, true);
    return added ? Status() : fail(added);
}

Status CertificateService::distrust(Change &change, const QStringList &kept) const
{
    CertificateStore store(change.database());
    const auto all = store.of(Certificate::Purpose::IdentityProvider, {});
    if (!all) {
        return fail(all);
    }
    for (const Certificate &each : *all) {
        if (kept.contains(each.fingerprint)) {
            continue;
        }
        if (auto gone = store.remove(each.id); !gone) {
            return gone;
        }
    }
    return {};
}

Result<TrustedCertificates> CertificateService::trustAlso(const QByteArray &file)
{
    auto read = readTrustedCertificates(file, m_workspace.clock().now());
    if (!read) {
        return read;
    }
    QJsonArray named;
    for (const X509Certificate &each : read->certificates) {
        named.append(described(recordOf(each)));
    }
    const Operation operation{u"UpdateExternalIdPConfigurationForDirectory"_s,
                              tr("Import %n certificate(s) of the identity provider", nullptr, int(read->certificates.size())),
                              {{u"certificates"_s, named}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto provider = ExternalProviderStore(change.database()).provider();
        const auto before = provider ? trusted() : Result<QList<Certificate>>(fail(provider));
        if (!before) {
            return fail(before);
        }
        if (!*provider) {
            return fail(
                Error::Kind::Forbidden,
                tr("There is no external identity provider, whose certificates could be trusted. Change the identity source first."),
                u"certificate"_s);
        }
        for (const X509Certificate &each : read->certificates) {
            const auto isKnown = [&](const Certificate &other) { return other.fingerprint == each.fingerprint; };
            if (std::any_of(before->cbegin(), before->cend(), isKnown)) {
                return fail(Error::Kind::Conflict, tr("The certificate %1 is trusted already.").arg(each.subject), u"certificate"_s,
                            each.fingerprint);
            }
            if (auto trusts = trust(change, each); !trusts) {
                return trusts;
            }
        }
        return {};
    });
    return done ? read : fail(done);
}

/// There is always a valid one (guide: "Step 4: Delete the old certificate").
Status CertificateService::mayDistrust(const Certificate &certificate) const
{
    const QDateTime now = m_workspace.clock().now();
    const auto all = trusted();
    if (!all) {
        return fail(all);
    }
    const QString field = u"certificate"_s;
    if (all->size() == 1) {
        return fail(
            Error::Kind::Forbidden,
            tr("This is the only certificate of the identity provider. Without it nobody could sign in. Import the next one first."),
            field);
    }
    const bool leavesAValidOne = std::any_of(all->cbegin(), all->cend(),
                                             [&](const Certificate &each) { return each.id != certificate.id && isValidAt(each, now); });
    if (isValidAt(certificate, now) && !leavesAValidOne) {
        return fail(Error::Kind::Forbidden,
                    tr("This is the last valid certificate of the identity provider. Without it nobody could sign in. Import the next one "
                       "first."),
                    field);
    }
    return {};
}

}  // namespace gatehouse
