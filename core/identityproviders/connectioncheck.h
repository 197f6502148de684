// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificate.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/nameid.h"
#include "core/saml/samldocuments.h"

#include <optional>

namespace gatehouse {

/// One thing that was looked at.
struct CheckFinding {
    enum class Verdict { Passed, Remark, Failed, Skipped };

    Verdict verdict = Verdict::Skipped;
    QString what{};      ///< "Certificates", translated
    QString sentence{};  ///< what was found and what to do, translated

    bool operator==(const CheckFinding &) const = default;
};

[[nodiscard]] QString nameOf(CheckFinding::Verdict verdict);   ///< "PASSED", "REMARK", "FAILED", "SKIPPED"
[[nodiscard]] QString labelOf(CheckFinding::Verdict verdict);  ///< for a person, translated

/// Whether people can sign in through the provider that is connected: what is kept of it, what it publishes, and a response that it sent.
/// Each is asked by itself, because one needs the network and another one a person.
class ConnectionCheck
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)

public:
    ConnectionCheck(Workspace &workspace, const SamlDocuments &documents) : m_workspace(workspace), m_documents(documents) {}

    /// The certificates, the date of the metadata, the usernames, and the key of signed requests.
    [[nodiscard]] Result<QList<CheckFinding>> kept(Progress &progress) const;
    /// What a fetch of the provider's metadata brought, held against what is kept.
    [[nodiscard]] Result<QList<CheckFinding>> published(const Result<QByteArray> &document) const;
    /// A response as the browser posted it, in any form: the signature, for whom it is, until when, and who would sign in.
    [[nodiscard]] Result<QList<CheckFinding>> response(const QByteArray &message) const;

private:
    [[nodiscard]] Result<CheckFinding> certificates() const;
    [[nodiscard]] CheckFinding metadataDate(const ExternalProvider &provider) const;
    [[nodiscard]] Result<CheckFinding> usernames(Progress &progress) const;

    Workspace &m_workspace;
    const SamlDocuments &m_documents;
};

}  // namespace gatehouse
