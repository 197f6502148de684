// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"
#include "core/secrets/secretbytes.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>

namespace gatehouse::samples {

[[nodiscard]] inline QString sourcePath(const QString &path)
{
    return QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")).filePath(path);
}

[[nodiscard]] inline QByteArray sourceFile(const QString &path)
{
    QFile file(sourcePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    }
    return file.readAll();
}

/// "idp", "other" or "ec".
[[nodiscard]] inline QByteArray certificate(const QString &name = QStringLiteral("idp"))
{
    return sourceFile(QStringLiteral("tests/corpus/saml/keys/%1-certificate.pem").arg(name));
}

[[nodiscard]] inline std::unique_ptr<SamlResponder> responder(const SamlDocuments &documents, const QString &name = QStringLiteral("idp"))
{
    const QByteArray key = sourceFile(QStringLiteral("tests/corpus/saml/keys/%1-key.pem").arg(name));
    return must(documents.responder(SecretBytes::ofBytes(key), certificate(name)));
}

inline const QString idp = QStringLiteral("https://gatehouse.example.org/saml/metadata/app");
inline const QString audience = QStringLiteral("https://sp.example.com/metadata");
inline const QString acs = QStringLiteral("https://sp.example.com/acs");
inline const QString requestId = QStringLiteral("_request0123456789");

/// What an ordinary service is told of Ana.
[[nodiscard]] inline SamlAssertion assertion(const QDateTime &at)
{
    SamlAssertion all;
    all.responseId = QStringLiteral("_response1");
    all.assertionId = QStringLiteral("_assertion1");
    all.issuer = idp;
    all.audience = audience;
    all.recipient = acs;
    all.nameId = {QStringLiteral("ana@example.com"), saml::emailNameId};
    all.attributes = {{QStringLiteral("email"), saml::basicAttribute, {}, {QStringLiteral("ana@example.com")}},
                      {QStringLiteral("name"), saml::basicAttribute, QStringLiteral("displayName"), {QStringLiteral("Ana García <&\"'>")}},
                      {QStringLiteral("groups"), saml::unspecifiedAttribute, {}, {QStringLiteral("staff"), QStringLiteral("ops")}}};
    all.issuedAt = at;
    all.authenticatedAt = at.addSecs(-30);
    all.inResponseTo = requestId;
    return all;
}

/// The checks of that service, with the right certificate.
[[nodiscard]] inline SamlChecks checks(const QDateTime &at)
{
    SamlChecks all;
    all.certificates = {certificate()};
    all.at = at;
    all.audience = audience;
    all.recipient = acs;
    all.inResponseTo = requestId;
    return all;
}

/// The words of the reasons, in their order.
[[nodiscard]] inline QStringList reasonsOf(const SamlInspection &inspection)
{
    QStringList words;
    for (const SamlReason &reason : inspection.reasons) {
        words.append(nameOf(reason.code));
    }
    return words;
}

}  // namespace gatehouse::samples
