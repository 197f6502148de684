// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace gatehouse {

/// How a value is to be read by the service provider: the format of the Subject's name, or of an attribute's name.
enum class AttributeFormat { Unspecified, Basic, Uri, EmailAddress, Persistent, Transient, X509SubjectName };

inline constexpr std::array allAttributeFormats{
    AttributeFormat::Unspecified,     AttributeFormat::Basic,      AttributeFormat::Uri,
    AttributeFormat::EmailAddress,    AttributeFormat::Persistent, AttributeFormat::Transient,
    AttributeFormat::X509SubjectName,
};

/// "unspecified", "basic", "uri", "emailAddress", "persistent", "transient", "x509SubjectName"
[[nodiscard]] QString nameOf(AttributeFormat format);
[[nodiscard]] std::optional<AttributeFormat> attributeFormatNamed(const QString &name);
/// For a person, translated.
[[nodiscard]] QString labelOf(AttributeFormat format);
/// Those of the Subject, or of every other attribute, in the order of a menu.
[[nodiscard]] QList<AttributeFormat> formatsFor(const QString &attribute);
/// "urn:oasis:names:tc:SAML:…", as the Subject's or another attribute's; the two have names of their own for what is unspecified.
[[nodiscard]] QString urnOf(AttributeFormat format, const QString &attribute);
/// The format of the Subject that a service provider asks for; nothing for one that is not among them.
[[nodiscard]] std::optional<AttributeFormat> subjectFormatOf(const QString &urn);

/// What an application is sent under a name (guide: "Map attributes in your application to AWS SSO attributes").
struct AttributeMapping {
    QString attribute{};   ///< the application's name for it, case sensitive; `subjectAttribute` for the NameID
    QString expression{};  ///< "${user:email}", a text, or both mixed
    AttributeFormat format = AttributeFormat::Unspecified;

    [[nodiscard]] bool isSubject() const;
    [[nodiscard]] bool isConstant() const;  ///< the same for everybody
    bool operator==(const AttributeMapping &) const = default;
};

/// What a person should know of a mapping that is allowed, but hardly meant: translated sentences.
[[nodiscard]] QStringList remarksOn(const AttributeMapping &mapping);

/// "Subject", which every application but an integrated one has.
[[nodiscard]] QString subjectAttribute();

}  // namespace gatehouse
