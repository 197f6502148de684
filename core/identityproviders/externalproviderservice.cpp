// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/externalproviderservice.h"

#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderstore.h"

#include <QUuid>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString updateName = u"UpdateExternalIdPConfigurationForDirectory"_s;

}  // namespace

QJsonObject described(const ExternalProvider &provider)
{
    QJsonObject object{{u"entityId"_s, provider.entityId},
                       {u"redirectUrl"_s, provider.redirectUrl},
                       {u"postUrl"_s, provider.postUrl},
                       {u"logoutUrl"_s, provider.logoutUrl},
                       {u"metadataUrl"_s, provider.metadataUrl},
                       {u"nameIdFormat"_s, provider.nameIdFormat},
                       {u"preferredBinding"_s, nameOf(provider.preferredBinding)},
                       {u"signsRequests"_s, provider.signsRequests},
                       {u"guide"_s, provider.guide}};
    if (provider.validUntil.isValid()) {
        object.insert(u"validUntil"_s, provider.validUntil.toUTC().toString(Qt::ISODate));
    }
    return object;
}

Result<std::optional<ExternalProvider>> ExternalProviderService::provider() const
{
    return ExternalProviderStore(m_workspace.database()).provider();
}

Result<ExternalProvider> ExternalProviderService::connected() const
{
    const auto found = provider();
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("No external identity provider is connected. Change the identity source to connect one."),
                    u"identitySource"_s);
    }
    return **found;
}

/// In the form that the service gives out. The last part of the ACS URL is made of the identity store, so that it stays the same.
ServiceProviderAddresses ExternalProviderService::addresses() const
{
    const QString platform = u"https://%1.signin.aws.amazon.com/platform/saml/"_s.arg(m_workspace.setting(u"region"_s));
    ServiceProviderAddresses addresses;
    addresses.entityId = platform + m_workspace.setting(u"identityStoreId"_s);
    const QUuid consumer = QUuid::createUuidV5(QUuid(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s),  // RFC 4122, appendix C: of URLs
                                               addresses.entityId);
    addresses.acsUrl = platform + u"acs/"_s + consumer.toString(QUuid::WithoutBraces);
    addresses.portalUrl = m_workspace.portalUrl();
    return addresses;
}

Result<QList<Certificate>> ExternalProviderService::ownCertificates() const
{
    return CertificateStore(m_workspace.database()).of(Certificate::Purpose::Accounts, {});
}

Result<ServiceProvider> ExternalProviderService::metadata() const
{
    const auto present = provider();
    if (!present) {
        return fail(present);
    }
    const ServiceProviderAddresses ours = addresses();
    ServiceProvider described;
    described.entityId = ours.entityId;
    described.assertionConsumers = {{saml::postBinding, ours.acsUrl, {}, 0, true}};
    described.nameIdFormats = {saml::emailNameId};
    described.wantsSignedAssertions = true;
    described.signsRequests = *present && (*present)->signsRequests;
    if (!described.signsRequests) {
        return described;
    }
    const auto certificates = ownCertificates();
    if (!certificates) {
        return fail(certificates);
    }
    if (certificates->isEmpty()) {
        return fail(
            Error::Kind::NotFound,
            tr("Requests are to be signed, and there is no certificate yet to sign them with. It is made when the metadata is saved."),
            u"certificate"_s);
    }
    const auto read = readCertificate(certificates->first().pem.toLatin1(), {certificates->first().pem.size()});
    if (!read) {
        return fail(read);
    }
    described.certificates = {{SamlCertificate::Use::Signing, read->der}};
    return described;
}

Result<ServiceProvider> ExternalProviderService::completeMetadata()
{
    const auto present = provider();
    if (!present) {
        return fail(present);
    }
    if (*present && (*present)->signsRequests) {
        if (const auto made = CertificateService(m_workspace).forAccounts(); !made) {
            return fail(made);
        }
    }
    return metadata();
}

Status ExternalProviderService::update(const ExternalProvider &wanted)
{
    if (auto valid = validate(wanted); !valid) {
        return valid;
    }
    const Operation operation{updateName, tr("Edit the sign-in settings of the identity provider %1").arg(wanted.entityId),
                              described(wanted)};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto before = connected();
        if (!before) {
            return fail(before);
        }
        if (before->updatedAt != wanted.updatedAt) {
            return fail(Error::Kind::Conflict, tr("Somebody else changed the identity provider meanwhile. Look at it again."));
        }
        ExternalProvider after = wanted;
        after.id = before->id;
        if (after == *before) {
            return {};
        }
        after.updatedAt = change.now();
        return ExternalProviderStore(change.database()).update(after);
    });
    return done ? Status() : fail(done);
}

Status ExternalProviderService::replace(const NewExternalProvider &wanted)
{
    const Operation operation{updateName, tr("Replace the metadata of the identity provider %1").arg(wanted.provider.entityId),
                              described(wanted.provider)};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto before = connected();
        return before ? put(change, wanted) : fail(before);
    });
    return done ? Status() : fail(done);
}

Status ExternalProviderService::put(Change &change, const NewExternalProvider &wanted) const
{
    const auto reading = readProvider(wanted, change.now());
    if (!reading) {
        return fail(reading);
    }
    ExternalProviderStore store(change.database());
    const auto before = store.provider();
    if (!before) {
        return fail(before);
    }
    ExternalProvider provider = wanted.provider;
    provider.id = *before ? (*before)->id : ExternalProvider::Id();
    provider.createdAt = *before ? (*before)->createdAt : change.now();
    provider.updatedAt = *before ? (*before)->updatedAt : change.now();
    Status written;
    if (*before) {
        const bool isSame = provider == **before;
        provider.updatedAt = change.now();
        written = isSame ? Status() : store.update(provider);
    } else if (const auto id = store.insert(provider); !id) {
        written = fail(id);
    }
    if (!written) {
        return written;
    }
    const CertificateService certificates(m_workspace);
    QStringList fingerprints;
    for (const X509Certificate &each : reading->certificates) {
        fingerprints.append(each.fingerprint);
        if (auto trusted = certificates.trust(change, each); !trusted) {
            return trusted;
        }
    }
    return wanted.others == NewExternalProvider::Others::Removed ? certificates.distrust(change, fingerprints) : Status();
}

Status ExternalProviderService::remove(Change &change) const
{
    ExternalProviderStore store(change.database());
    const auto before = store.provider();
    if (!before || !*before) {
        return before ? Status() : fail(before);
    }
    if (auto gone = store.remove((*before)->id); !gone) {
        return gone;
    }
    return CertificateService(m_workspace).distrust(change);
}

}  // namespace gatehouse
