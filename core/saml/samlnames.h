// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::saml {

// The identifiers of SAML 2.0 that documents and forms name (saml-bindings-2.0-os; saml-core-2.0-os, 8.2 and 8.3).
inline const QString postBinding = QStringLiteral("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");
inline const QString redirectBinding = QStringLiteral("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect");

inline const QString unspecifiedNameId = QStringLiteral("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");
inline const QString emailNameId = QStringLiteral("urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress");
inline const QString persistentNameId = QStringLiteral("urn:oasis:names:tc:SAML:2.0:nameid-format:persistent");
inline const QString transientNameId = QStringLiteral("urn:oasis:names:tc:SAML:2.0:nameid-format:transient");

inline const QString unspecifiedAttribute = QStringLiteral("urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified");
inline const QString basicAttribute = QStringLiteral("urn:oasis:names:tc:SAML:2.0:attrname-format:basic");
inline const QString uriAttribute = QStringLiteral("urn:oasis:names:tc:SAML:2.0:attrname-format:uri");

inline const QString passwordContext = QStringLiteral("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");
inline const QString unspecifiedContext = QStringLiteral("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified");

// The attributes by which an assertion signs in to an AWS account (IAM User Guide, "Configure SAML assertions for the
// authentication response").
inline const QString awsRole = QStringLiteral("https://aws.amazon.com/SAML/Attributes/Role");
inline const QString awsRoleSessionName = QStringLiteral("https://aws.amazon.com/SAML/Attributes/RoleSessionName");
inline const QString awsSessionDuration = QStringLiteral("https://aws.amazon.com/SAML/Attributes/SessionDuration");
/// The name of a session tag follows.
inline const QString awsAccessControl = QStringLiteral("https://aws.amazon.com/SAML/Attributes/AccessControl:");

/// Where an AWS account takes a response, and whom it is for.
inline const QString awsSignIn = QStringLiteral("https://signin.aws.amazon.com/saml");
inline const QString awsAudience = QStringLiteral("urn:amazon:webservices");

}  // namespace gatehouse::saml
