// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"
#include "core/saml/samlnames.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace gatehouse {

/// Who people prove to who they are, where that is not done here (guide: "Connect to your external identity provider"). There is one while
/// it is the identity source, and none otherwise.
struct ExternalProvider {
    using Id = RecordId<ExternalProvider>;

    enum class Binding { Redirect, Post };

    Id id{};
    QString guide{};  ///< whose steps are shown: "OKTA"; empty for any other
    QString entityId{};
    QString redirectUrl{};  ///< where people are sent to sign in; one of the two may be empty
    QString postUrl{};
    QString logoutUrl{};
    QString metadataUrl{};                     ///< where it publishes its metadata; empty where that is not known
    QString nameIdFormat = saml::emailNameId;  ///< the only one that is taken (guide: "Other identity providers")
    Binding preferredBinding = Binding::Redirect;
    bool signsRequests = false;  ///< what people are sent there with is signed here
    QDateTime validUntil{};      ///< of the metadata that this was read from; invalid where it did not say
    QDateTime createdAt{};
    QDateTime updatedAt{};

    /// Where people are sent: the address for the preferred binding.
    [[nodiscard]] const QString &signInUrl() const { return preferredBinding == Binding::Post ? postUrl : redirectUrl; }
    bool operator==(const ExternalProvider &) const = default;
};

[[nodiscard]] QString nameOf(ExternalProvider::Binding binding);   ///< "REDIRECT", "POST"
[[nodiscard]] QString labelOf(ExternalProvider::Binding binding);  ///< for a person, translated
[[nodiscard]] std::optional<ExternalProvider::Binding> providerBindingOf(const QString &name);

/// Fields: "entityId", "redirectUrl", "postUrl", "logoutUrl", "metadataUrl", "preferredBinding", "nameIdFormat".
[[nodiscard]] Status validate(const ExternalProvider &provider);

/// A provider that shall be connected, or that takes the place of the one of now.
struct NewExternalProvider {
    /// What becomes of the certificates that are trusted now.
    enum class Others { Removed, Kept };

    ExternalProvider provider{};
    QList<QByteArray> certificates{};  ///< each a file, PEM or DER, with one certificate
    Others others = Others::Removed;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::ExternalProvider)
Q_DECLARE_METATYPE(gatehouse::NewExternalProvider)
