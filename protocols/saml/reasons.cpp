// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/reasons.h"

#include <algorithm>

namespace gatehouse::saml {

namespace {

SamlReason::Code codeFor(xml::Refusal::Cause cause)
{
    switch (cause) {
    case xml::Refusal::Cause::TooLarge:
        return SamlReason::Code::TooLarge;
    case xml::Refusal::Cause::TooDeep:
        return SamlReason::Code::TooDeep;
    case xml::Refusal::Cause::TooManyAttributes:
    case xml::Refusal::Cause::TooManyElements:
    case xml::Refusal::Cause::TooManyNamespaces:
        return SamlReason::Code::TooLarge;
    case xml::Refusal::Cause::Doctype:
        return SamlReason::Code::Doctype;
    case xml::Refusal::Cause::NotXml:
        return SamlReason::Code::NotXml;
    }
    return SamlReason::Code::NotXml;
}

}  // namespace

SamlReason reasonFor(const xml::Refusal &refusal)
{
    return {codeFor(refusal.cause), refusal.text};
}

bool has(const Reasons &reasons, SamlReason::Code code)
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [code](const SamlReason &reason) { return reason.code == code; });
}

void add(Reasons &reasons, SamlReason::Code code, const QString &text)
{
    if (!has(reasons, code)) {
        reasons.append({code, text});
    }
}

}  // namespace gatehouse::saml
