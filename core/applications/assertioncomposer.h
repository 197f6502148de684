// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/applications/application.h"
#include "core/certificates/certificate.h"
#include "core/permissionsets/permissionset.h"
#include "core/saml/samldocuments.h"
#include "core/users/user.h"

namespace gatehouse {

class Random;
class Workspace;

/// Where a value of an assertion comes from.
struct AssertionOrigin {
    enum class Part { Issuer, Recipient, Audience, Subject, Attribute, IssuedAt, ExpiresAt, InResponseTo, RelayState };
    enum class Source {
        Instance,  ///< follows from what this instance is
        Setting,   ///< the configuration of the application
        Mapping,   ///< an attribute mapping of the application
        Request,   ///< what the service provider asked
        Asked,     ///< whoever composes it said so
        Time,      ///< the moment
        Account,   ///< what stands in the AWS account
        PermissionSet,
        SessionTag,  ///< an attribute for access control
    };

    Part part = Part::Attribute;
    QString name{};        ///< of the attribute; "Subject"; empty for other parts
    QStringList values{};  ///< none: left out of the assertion, because there is no value
    Source source = Source::Instance;
    QString reference{};  ///< the expression of a mapping, or the field of a setting as it is called in errors
    QString text{};       ///< translated, a whole sentence

    bool operator==(const AssertionOrigin &) const = default;
};

/// What a service provider would be sent, before it is signed.
struct ComposedAssertion {
    SamlAssertion assertion{};
    SamlSigning signing{};
    QString relayState{};
    std::optional<Certificate> certificate{};  ///< that signs; none yet: nothing can be signed
    QList<AssertionOrigin> origins{};          ///< in the order of the document
};

/// Who signs in to what, and when.
struct ApplicationSignIn {
    Application::Id application{};
    User::Id user{};
    std::optional<SamlRequest> request{};  ///< what the service provider asked; none when the portal begins
    std::optional<QString> relayState{};   ///< in place of what the application or the request says
    QDateTime at{};                        ///< now, when it is invalid
};

struct AccountSignIn {
    Account::Id account{};
    PermissionSet::Id set{};
    User::Id user{};
    QDateTime at{};  ///< now, when it is invalid
};

/// Puts together what an application, or an AWS account, is told of a person, and remembers where each value comes from. Reads the
/// workspace and changes nothing.
class AssertionComposer
{
public:
    AssertionComposer(Workspace &workspace, Random &random) : m_workspace(workspace), m_random(random) {}

    /// The error's field is "application" when it is disabled or an integrated one, "user" for a disabled user, "assignment" for one who is
    /// not assigned, "acsUrl" or "audience" when the service provider is not known, "Subject" or another attribute without a value that has
    /// to have one, and "request" for one that can't be answered.
    [[nodiscard]] Result<ComposedAssertion> compose(const ApplicationSignIn &wish) const;
    /// The same for an account of the organization and a permission set there; "account" when its role does not stand there.
    [[nodiscard]] Result<ComposedAssertion> compose(const AccountSignIn &wish) const;

private:
    Workspace &m_workspace;
    Random &m_random;
};

/// What a person should know of what is sent: translated sentences. A certificate that is not valid at that moment signs all the same, as
/// the service does.
[[nodiscard]] QStringList remarksOn(const ComposedAssertion &composed);

/// The signed response. Waits for the key of the secrets: never on a window's thread.
[[nodiscard]] Result<QByteArray> signedResponse(Workspace &workspace, const SamlDocuments &documents, const ComposedAssertion &composed);

}  // namespace gatehouse
