// SPDX-License-Identifier: Apache-2.0
#include "core/saml/samlinspection.h"

#include <array>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(SamlReason::Code code)
{
    using Code = SamlReason::Code;
    static const std::array names{
        std::pair(Code::TooLarge, u"TooLarge"_s),
        std::pair(Code::TooDeep, u"TooDeep"_s),
        std::pair(Code::Inflated, u"Inflated"_s),
        std::pair(Code::NotEncoded, u"NotEncoded"_s),
        std::pair(Code::NotXml, u"NotXml"_s),
        std::pair(Code::Doctype, u"Doctype"_s),
        std::pair(Code::UnknownKind, u"UnknownKind"_s),
        std::pair(Code::Encrypted, u"Encrypted"_s),
        std::pair(Code::Malformed, u"Malformed"_s),
        std::pair(Code::Unsigned, u"Unsigned"_s),
        std::pair(Code::NoCertificate, u"NoCertificate"_s),
        std::pair(Code::OtherKey, u"OtherKey"_s),
        std::pair(Code::Altered, u"Altered"_s),
        std::pair(Code::Wrapped, u"Wrapped"_s),
        std::pair(Code::DuplicateId, u"DuplicateId"_s),
        std::pair(Code::TwoAssertions, u"TwoAssertions"_s),
        std::pair(Code::NoAssertion, u"NoAssertion"_s),
        std::pair(Code::WeakAlgorithm, u"WeakAlgorithm"_s),
        std::pair(Code::OtherAlgorithm, u"OtherAlgorithm"_s),
        std::pair(Code::Transform, u"Transform"_s),
        std::pair(Code::References, u"References"_s),
        std::pair(Code::SignatureForm, u"SignatureForm"_s),
        std::pair(Code::CommentInside, u"CommentInside"_s),
        std::pair(Code::NotYetValid, u"NotYetValid"_s),
        std::pair(Code::Expired, u"Expired"_s),
        std::pair(Code::WrongAudience, u"WrongAudience"_s),
        std::pair(Code::WrongRecipient, u"WrongRecipient"_s),
        std::pair(Code::WrongRequest, u"WrongRequest"_s),
        std::pair(Code::NoSuccess, u"NoSuccess"_s),
        std::pair(Code::NoSubject, u"NoSubject"_s),
        std::pair(Code::NoConfirmation, u"NoConfirmation"_s),
    };
    for (const auto &[known, name] : names) {
        if (known == code) {
            return name;
        }
    }
    return {};
}

QString nameOf(SamlInspection::Kind kind)
{
    switch (kind) {
    case SamlInspection::Kind::Unknown:
        return u"Unknown"_s;
    case SamlInspection::Kind::Response:
        return u"Response"_s;
    case SamlInspection::Kind::Assertion:
        return u"Assertion"_s;
    case SamlInspection::Kind::Request:
        return u"AuthnRequest"_s;
    }
    return {};
}

}  // namespace gatehouse
