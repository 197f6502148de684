// SPDX-License-Identifier: Apache-2.0
#include "core/applications/identityprovider.h"

#include "core/accounts/accountstore.h"
#include "core/certificates/certificateservice.h"
#include "core/saml/samlnames.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct IdentityProviderWords {
    Q_DECLARE_TR_FUNCTIONS(IdentityProviderWords)
};

}  // namespace

Result<ApplicationEndpoints> endpointsOf(Workspace &workspace, const Application &application)
{
    const auto management = AccountStore(workspace.database()).management();
    if (!management) {
        return fail(management);
    }
    // As the service names the instance of an application in its addresses: the account and the instance, encoded.
    const QString account = *management ? (*management)->accountId : QString();
    const QString instance = u"ins-"_s + application.applicationId.section(u'-', 1);
    const QString encoded = QString::fromLatin1(
        (account + u'_' + instance).toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const QString portal = u"https://portal.sso.%1.amazonaws.com/saml/"_s.arg(workspace.setting(u"region"_s));
    return ApplicationEndpoints{portal + u"assertion/"_s + encoded, portal + u"assertion/"_s + encoded, portal + u"logout/"_s + encoded,
                                portal + u"metadata/"_s + encoded};
}

Result<IdentityProvider> identityProviderOf(Workspace &workspace, const Application &application)
{
    if (!application.isFederated()) {
        return fail(Error::Kind::Forbidden,
                    IdentityProviderWords::tr("%1 is an integrated application and needs no metadata.").arg(application.name));
    }
    const auto endpoints = endpointsOf(workspace, application);
    const auto certificates = CertificateService(workspace).certificatesOf(application.id);
    if (!endpoints || !certificates) {
        return endpoints ? fail(certificates) : fail(endpoints);
    }
    if (certificates->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    IdentityProviderWords::tr("%1 has no certificate yet. Generate one first.").arg(application.name), u"certificate"_s);
    }
    IdentityProvider provider;
    provider.entityId = endpoints->issuer;
    provider.singleSignOn = {{saml::postBinding, endpoints->signInUrl}, {saml::redirectBinding, endpoints->signInUrl}};
    provider.singleLogout = {{saml::postBinding, endpoints->signOutUrl}, {saml::redirectBinding, endpoints->signOutUrl}};
    for (const AttributeMapping &mapping : application.mappings) {
        if (mapping.isSubject()) {
            provider.nameIdFormats = {urnOf(mapping.format, mapping.attribute)};
        }
    }
    for (const Certificate &each : *certificates) {
        const auto read = readCertificate(each.pem.toLatin1(), {each.pem.size()});
        if (!read) {
            return fail(read);
        }
        provider.certificates.append({SamlCertificate::Use::Signing, read->der});
    }
    return provider;
}

}  // namespace gatehouse
