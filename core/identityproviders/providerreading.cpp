// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/providerreading.h"

#include "core/certificates/certificateservice.h"
#include "core/identityproviders/providerguide.h"
#include "core/saml/chosenentity.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderReading)
};

using Binding = ExternalProvider::Binding;

const QString metadataField = u"metadata"_s;
const QString certificatesField = u"certificates"_s;

/// The first address for a binding; metadata has them in the order of preference.
QString addressFor(const QList<SamlEndpoint> &endpoints, const QString &binding)
{
    const auto found
        = std::find_if(endpoints.cbegin(), endpoints.cend(), [&](const SamlEndpoint &each) { return each.binding == binding; });
    return found == endpoints.cend() ? QString() : found->location;
}

QString dateOf(const QDateTime &when)
{
    return when.date().toString(Qt::ISODate);
}

/// Reads the files of `wanted` into `certificates`; what can't be read is told in `refusals`.
void takeCertificates(ProviderReading &reading, const QDateTime &now, QStringList &refusals)
{
    QStringList known;
    for (const QByteArray &file : std::as_const(reading.wanted.certificates)) {
        const auto read = readTrustedCertificates(file, now);
        if (!read) {
            refusals.append(read.error().message);
            continue;
        }
        reading.remarks += read->remarks;
        for (const X509Certificate &each : read->certificates) {
            if (!known.contains(each.fingerprint)) {
                known.append(each.fingerprint);
                reading.certificates.append(each);
            }
        }
    }
    reading.wanted.certificates.clear();
    for (const X509Certificate &each : std::as_const(reading.certificates)) {
        reading.wanted.certificates.append(each.der);
    }
    reading.remarks.removeDuplicates();
}

/// Without a certificate that is valid now nobody could sign in.
Status requireValidCertificate(const ProviderReading &reading, const QDateTime &now)
{
    const auto isValid = [&](const X509Certificate &each) { return each.notBefore <= now && each.notAfter >= now; };
    if (std::any_of(reading.certificates.cbegin(), reading.certificates.cend(), isValid)) {
        return {};
    }
    return fail(
        Error::Kind::Invalid,
        ReadingWords::tr("No certificate of the identity provider is valid now, so that nobody could sign in. Make a new one there, "
                         "and take its metadata again."),
        certificatesField, reading.remarks.join(u'\n'));
}

/// The addresses, of which those that are not encrypted are left out, if another one remains.
Status takeAddresses(ProviderReading &reading, const IdentityProvider &provider)
{
    ExternalProvider &wanted = reading.wanted.provider;
    wanted.redirectUrl = addressFor(provider.singleSignOn, saml::redirectBinding);
    wanted.postUrl = addressFor(provider.singleSignOn, saml::postBinding);
    wanted.logoutUrl = addressFor(provider.singleLogout, saml::redirectBinding);
    if (wanted.logoutUrl.isEmpty()) {
        wanted.logoutUrl = addressFor(provider.singleLogout, saml::postBinding);
    }
    if (wanted.redirectUrl.isEmpty() && wanted.postUrl.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            ReadingWords::tr("People can't be sent to this identity provider: it takes requests neither by HTTP redirect nor by HTTP "
                             "POST."),
            metadataField);
    }
    const auto isBare = [](const QString &url) { return !url.isEmpty() && !url.startsWith("https://"_L1, Qt::CaseInsensitive); };
    const QString bare = isBare(wanted.redirectUrl) ? wanted.redirectUrl : wanted.postUrl;
    for (QString *url : {&wanted.redirectUrl, &wanted.postUrl, &wanted.logoutUrl}) {
        if (isBare(*url)) {
            reading.remarks.append(ReadingWords::tr("The address %1 is not encrypted and is left out.").arg(*url));
            url->clear();
        }
    }
    if (wanted.redirectUrl.isEmpty() && wanted.postUrl.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            ReadingWords::tr("People would sign in at %1, which is not encrypted: others could read their passwords. Set the identity "
                             "provider up for https, and take its metadata again.")
                .arg(bare),
            metadataField);
    }
    wanted.preferredBinding = wanted.redirectUrl.isEmpty() ? Binding::Post : Binding::Redirect;
    return {};
}

void remarkOnFormats(ProviderReading &reading, const QStringList &formats)
{
    if (!formats.isEmpty() && !formats.contains(saml::emailNameId)) {
        reading.remarks.append(
            ReadingWords::tr("The identity provider does not name the NameID format emailAddress. Set it up to send that one: no other is "
                             "taken."));
    }
}

Status takeSigners(ProviderReading &reading, const IdentityProvider &provider, const QDateTime &now)
{
    for (const SamlCertificate &each : provider.certificates) {
        if (each.use != SamlCertificate::Use::Encryption) {
            reading.wanted.certificates.append(each.der);
        }
    }
    if (reading.wanted.certificates.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            provider.certificates.isEmpty()
                ? ReadingWords::tr("The identity provider has no certificate in its metadata, so that nothing that it signs could be "
                                   "trusted.")
                : ReadingWords::tr("The identity provider has a certificate for encryption only in its metadata, and none that it "
                                   "signs with."),
            metadataField);
    }
    QStringList refusals;
    takeCertificates(reading, now, refusals);
    for (const QString &each : std::as_const(refusals)) {
        reading.remarks.append(ReadingWords::tr("A certificate is left out: %1").arg(each));
    }
    if (reading.certificates.isEmpty()) {
        return fail(Error::Kind::Invalid, ReadingWords::tr("No certificate in this metadata can be taken. %1").arg(refusals.constFirst()),
                    metadataField, refusals.join(u'\n'));
    }
    return requireValidCertificate(reading, now);
}

/// The error of metadata stands where the metadata was given.
tl::unexpected<Error> ofMetadata(Error error)
{
    error.field = metadataField;
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace

Result<ProviderReading> readProvider(const QList<SamlEntity> &entities, const QString &entityId, const QDateTime &now)
{
    const auto entity = chosenEntity(entities, SamlRole::IdentityProvider, entityId);
    if (!entity) {
        return fail(entity);
    }
    const IdentityProvider &provider = *(*entity)->identityProvider;
    if (provider.validUntil.isValid() && provider.validUntil < now) {
        return fail(Error::Kind::Invalid,
                    ReadingWords::tr("This metadata was good until %1 and must not be used any more. Download it again from the identity "
                                     "provider.")
                        .arg(dateOf(provider.validUntil)),
                    metadataField);
    }
    ProviderReading reading;
    reading.displayName = provider.displayName;
    ExternalProvider &wanted = reading.wanted.provider;
    wanted.entityId = provider.entityId;
    wanted.validUntil = provider.validUntil;
    wanted.signsRequests = provider.wantsSignedRequests;
    if (auto taken = takeAddresses(reading, provider); !taken) {
        return ofMetadata(taken.error());
    }
    if (auto valid = validate(wanted); !valid) {
        return ofMetadata(valid.error());
    }
    if (auto taken = takeSigners(reading, provider, now); !taken) {
        return ofMetadata(taken.error());
    }
    remarkOnFormats(reading, provider.nameIdFormats);
    if (provider.wantsSignedRequests) {
        reading.remarks.append(
            ReadingWords::tr("The identity provider wants requests to be signed. Save our metadata again afterwards, with "
                             "the certificate in it, and give that to the identity provider."));
    }
    if (provider.validUntil.isValid()) {
        reading.remarks.append(
            ReadingWords::tr("This metadata is good until %1. Import it again before.").arg(dateOf(provider.validUntil)));
    }
    wanted.guide = guideFor(wanted);
    return reading;
}

Result<ProviderReading> readProvider(const NewExternalProvider &typed, const QDateTime &now)
{
    ProviderReading reading;
    reading.wanted = typed;
    if (auto valid = validate(typed.provider); !valid) {
        return fail(valid);
    }
    if (typed.certificates.isEmpty()) {
        return fail(Error::Kind::Invalid, ReadingWords::tr("Give the certificate that the identity provider signs with."),
                    certificatesField);
    }
    QStringList refusals;
    takeCertificates(reading, now, refusals);
    if (!refusals.isEmpty()) {
        return fail(Error::Kind::Invalid, refusals.constFirst(), certificatesField);
    }
    if (auto valid = requireValidCertificate(reading, now); !valid) {
        return fail(valid);
    }
    return reading;
}

}  // namespace gatehouse
