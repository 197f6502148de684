// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "core/users/userattribute.h"
#include "ui/shell/form.h"

#include <QVariantMap>

namespace gatehouse {

class Database;

/// The field of one attribute of a user, with the rules that core has for it.
[[nodiscard]] Edit *makeUserEdit(const UserAttribute &attribute);

/// The rules of the field, and that nobody but `owner` has the same where it has to be unique.
[[nodiscard]] Edit::Rule userRule(Database &database, const QString &path, User::Id owner = {});

/// Adds a section of the attribute table to a form.
void addUserSection(Form &form, UserAttribute::Section section);

/// Every section but the primary one, in the order of the form.
[[nodiscard]] const QList<UserAttribute::Section> &optionalSections();

/// What a form of user fields shows for this user.
[[nodiscard]] QVariantMap fieldsOf(const User &user);

/// Writes what the form holds into the user; attributes that the form does not have stay.
void takeFields(const Form &form, User &user);

}  // namespace gatehouse
