// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/externalprovider.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QUrl>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)
};

using Binding = ExternalProvider::Binding;

constexpr qsizetype longestEntityId = 1024;  // saml-metadata-2.0-os, 2.2.1
constexpr qsizetype longestUrl = 2048;

/// People type their passwords where these lead, so that nobody on the way may be able to alter it.
Status validateUrl(const QString &url, const QString &field)
{
    if (url.isEmpty()) {
        return {};
    }
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || url.size() > longestUrl) {
        return fail(Error::Kind::Invalid,
                    ProviderWords::tr("An address looks like https://idp.example.com/saml2 and has at most %1 characters.").arg(longestUrl),
                    field);
    }
    if (parsed.scheme() != u"https") {
        return fail(Error::Kind::Invalid,
                    ProviderWords::tr("The address %1 is not encrypted. Only addresses that begin with https:// are taken.").arg(url),
                    field);
    }
    if (!parsed.userInfo().isEmpty()) {
        return fail(Error::Kind::Invalid, ProviderWords::tr("An address must not have a name and a password in it."), field);
    }
    return {};
}

Status validateEntityId(const QString &entityId)
{
    const QString field = u"entityId"_s;
    if (entityId.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, ProviderWords::tr("Enter the entity ID of the identity provider, also called issuer."), field);
    }
    if (lengthOf(entityId) > longestEntityId) {
        return fail(Error::Kind::Invalid, ProviderWords::tr("An entity ID has at most %1 characters.").arg(longestEntityId), field);
    }
    if (!isVisible(entityId)) {
        return fail(Error::Kind::Invalid, ProviderWords::tr("An entity ID has no spaces and no control characters."), field);
    }
    return {};
}

}  // namespace

QString nameOf(Binding binding)
{
    return binding == Binding::Post ? u"POST"_s : u"REDIRECT"_s;
}

QString labelOf(Binding binding)
{
    return binding == Binding::Post ? ProviderWords::tr("HTTP POST") : ProviderWords::tr("HTTP redirect");
}

std::optional<Binding> providerBindingOf(const QString &name)
{
    for (const Binding binding : {Binding::Redirect, Binding::Post}) {
        if (nameOf(binding) == name) {
            return binding;
        }
    }
    return std::nullopt;
}

Status validate(const ExternalProvider &provider)
{
    if (auto valid = validateEntityId(provider.entityId); !valid) {
        return valid;
    }
    struct Address {
        const QString &url;
        QString field;
    };
    for (const Address &each : {Address{provider.redirectUrl, u"redirectUrl"_s}, Address{provider.postUrl, u"postUrl"_s},
                                Address{provider.logoutUrl, u"logoutUrl"_s}, Address{provider.metadataUrl, u"metadataUrl"_s}}) {
        if (auto valid = validateUrl(each.url, each.field); !valid) {
            return valid;
        }
    }
    if (provider.redirectUrl.isEmpty() && provider.postUrl.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    ProviderWords::tr("Enter the address at which people sign in, for HTTP redirect or for HTTP POST."), u"redirectUrl"_s);
    }
    if (provider.signInUrl().isEmpty()) {
        return fail(Error::Kind::Invalid,
                    ProviderWords::tr("The identity provider has no address for %1. Choose the other binding, or enter that address.")
                        .arg(labelOf(provider.preferredBinding)),
                    u"preferredBinding"_s);
    }
    if (provider.nameIdFormat != saml::emailNameId) {
        return fail(Error::Kind::Invalid,
                    ProviderWords::tr("The NameID has to have the format %1; no other is taken.").arg(saml::emailNameId),
                    u"nameIdFormat"_s);
    }
    return {};
}

}  // namespace gatehouse
