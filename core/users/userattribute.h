// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse {

/// One attribute of a user: the single table from which forms, CSV columns, SCIM documents, command line options and
/// attribute expressions are made (guide: "Supported user and group attributes"; RFC 7643, sections 4.1 and 4.3).
struct UserAttribute {
    enum class Section { Primary, Name, Contact, Job, Address, Preferences, Additional };
    enum class Need { Required, Optional };
    enum class Text { Line, Lines };

    QString path;   ///< SCIM path without filters: "emails.value", "addresses.locality", "enterprise.department"
    QString label;  ///< translated, as a form shows it
    Section section = Section::Primary;
    Need need = Need::Optional;
    Text text = Text::Line;
    qsizetype most = 1024;  ///< code points
};

/// Every attribute in the order of the form; the required ones first.
[[nodiscard]] const QList<UserAttribute> &userAttributes();

/// The attribute with this path, or nullptr.
[[nodiscard]] const UserAttribute *userAttribute(const QString &path);

/// The translated heading of a section.
[[nodiscard]] QString sectionTitle(UserAttribute::Section section);

}  // namespace gatehouse
