// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/attributemapping.h"
#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace gatehouse {

/// An application that people sign in to from the access portal (guide: "Manage SSO to your applications").
struct Application {
    using Id = RecordId<Application>;

    enum class Kind {
        Catalog,          ///< a cloud application with a template
        Custom,           ///< any service provider of SAML 2.0
        ExternalAccount,  ///< an AWS account outside the organization
        Integrated,       ///< reads users and groups itself and decides who may use it; no SAML here
    };
    enum class State { Enabled, Disabled };

    Id id{};
    QString applicationId{};  ///< "apl-" and 16 hexadecimal digits, fixed for life
    Kind kind = Kind::Custom;
    QString templateId{};  ///< in the catalogue; empty for what is not from there
    QString name{};        ///< unique without regard to case
    QString description{};
    State state = State::Enabled;
    QString startUrl{};    ///< where to begin when the service provider has to ask first
    QString relayState{};  ///< passed on unchanged
    int sessionSeconds = 3600;
    QString acsUrl{};               ///< where the assertion is sent; empty until the service provider is known
    std::optional<int> acsIndex{};  ///< by which requests may name the ACS URL; nothing where it is not known
    QString audience{};             ///< whom it is for
    QString serviceCertificate{};   ///< PEM of the service provider; empty for none
    bool signedRequests = false;    ///< only requests that this certificate's key signed are answered
    bool signsResponse = false;     ///< the response too, around the assertion that is always signed
    QList<AttributeMapping> mappings{};
    qint64 assignedUsers = 0;   ///< assigned themselves
    qint64 assignedGroups = 0;  ///< assigned
    qint64 orphaned = 0;        ///< assigned to somebody who was deleted
    QDateTime expiresAt{};      ///< of the certificate that signs; invalid where there is none
    QDateTime createdAt{};      ///< UTC
    QDateTime updatedAt{};      ///< UTC

    /// Whether it is spoken to with SAML 2.0: all but integrated ones.
    [[nodiscard]] bool isFederated() const { return kind != Kind::Integrated; }
    /// Whether an assertion could be sent: somebody said where to and for whom.
    [[nodiscard]] bool isConfigured() const { return !isFederated() || (!acsUrl.isEmpty() && !audience.isEmpty()); }
    bool operator==(const Application &) const = default;
};

/// "CATALOG", "CUSTOM", "EXTERNAL_ACCOUNT", "INTEGRATED"; "ENABLED", "DISABLED"
[[nodiscard]] QString nameOf(Application::Kind kind);
[[nodiscard]] QString nameOf(Application::State state);
[[nodiscard]] std::optional<Application::Kind> applicationKindNamed(const QString &name);
/// For a person, translated.
[[nodiscard]] QString labelOf(Application::Kind kind);
[[nodiscard]] QString labelOf(Application::State state);

/// "arn:aws:sso::<management account>:application/ssoins-…/apl-…"
[[nodiscard]] QString arnOf(const Application &application, const QString &managementAccountId, const QString &instanceId);

/// What applications are made with besides what a template says: the mappings of a kind.
[[nodiscard]] QList<AttributeMapping> usualMappings(Application::Kind kind);

/// Checks every field; the error's field is "name", "description", "startUrl", "relayState", "sessionDuration", "acsUrl", "acsIndex",
/// "audience", "serviceCertificate", "signedRequests" or "mappings".
[[nodiscard]] Status validate(const Application &application);
[[nodiscard]] Status validateApplicationName(const QString &name);
[[nodiscard]] Status validateApplicationDescription(const QString &description);
/// http or https, at most 512 characters; empty is fine. The error's field is `field`.
[[nodiscard]] Status validateApplicationUrl(const QString &url, const QString &field);
/// From 0 to 65535 (saml-metadata-2.0-os, 2.2.3).
[[nodiscard]] Status validateAcsIndex(std::optional<int> index);
/// The same as it is typed; empty is fine, and nothing.
[[nodiscard]] Result<std::optional<int>> acsIndexFrom(const QString &text);
[[nodiscard]] Status validateAudience(const QString &audience);
/// The Subject is there, nothing twice, every expression and format can be used.
[[nodiscard]] Status validateMappings(const QList<AttributeMapping> &mappings);
[[nodiscard]] Status validateMapping(const AttributeMapping &mapping);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Application)
