// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/assertioncomposer.h"

namespace gatehouse {

/// Writes an assertion value by value, each with where it comes from.
class AssertionParts
{
public:
    using Part = AssertionOrigin::Part;
    using Source = AssertionOrigin::Source;

    AssertionParts(Random &random, const QDateTime &at);

    void setIssuer(const QString &issuer, const QString &text);
    void setRecipient(const QString &url, Source source, const QString &text);
    void setAudience(const QString &audience, Source source, const QString &text);
    void setSubject(const SamlNameId &nameId, const AssertionOrigin &origin);
    /// Left out of the assertion where there is no value.
    void addAttribute(const QString &name, const QString &format, const AssertionOrigin &origin);
    void setDuration(int seconds, Source source, const QString &reference, const QString &text);
    void setRequest(const QString &id, const QString &text);
    void setRelayState(const QString &relayState, Source source, const QString &text);
    void setCertificate(const std::optional<Certificate> &certificate, bool signsResponse);

    [[nodiscard]] bool has(const QString &attribute) const;
    [[nodiscard]] const ComposedAssertion &composed() const { return m_composed; }

private:
    ComposedAssertion m_composed;
};

}  // namespace gatehouse
