// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/reasons.h"
#include "protocols/xml/xmlelement.h"

namespace gatehouse::saml {

/// One way in which whoever hands in an assertion shows to be its subject; only bearers are read.
struct Confirmation {
    QString recipient{};
    QString inResponseTo{};
    QDateTime notBefore{};
    QDateTime notOnOrAfter{};
};

/// What stands in a response, or an assertion, that was signed.
struct ReadAssertion {
    SamlStatements statements{};
    QList<QStringList> audienceRestrictions{};  ///< each of them must have the audience
    QList<Confirmation> confirmations{};
    bool hasAuthentication = false;
    QStringList unknownConditions{};
};

/// The text of an element that has nothing but text in it, without the white space around it; others are Malformed.
[[nodiscard]] QString singleText(xml::Element element, Reasons &reasons);

/// Reads `element`, the root of what a verified signature covers. nullopt with the reason when it lacks what every one has.
[[nodiscard]] std::optional<ReadAssertion> readAssertion(xml::Element element, Reasons &reasons);

}  // namespace gatehouse::saml
