// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userfields.h"

#include "core/users/uniqueuser.h"
#include "ui/shell/edits.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Edit *makeUserEdit(const UserAttribute &attribute)
{
    Edit *edit = nullptr;
    if (attribute.text == UserAttribute::Text::Lines) {
        edit = new MultiLineEdit(attribute.path, attribute.label, 2);
    } else {
        edit = new TextEdit(attribute.path, attribute.label);
    }
    if (attribute.need == UserAttribute::Need::Required) {
        edit->require();
    }
    edit->setRule([path = attribute.path](const QVariant &value) { return validateField(path, value.toString()); });
    return edit;
}

Edit::Rule userRule(Database &database, const QString &path, User::Id owner)
{
    return [&database, path, owner](const QVariant &value) {
        auto valid = validateField(path, value.toString());
        return valid ? verifyFree(database, path, value.toString(), owner) : valid;
    };
}

void addUserSection(Form &form, UserAttribute::Section section)
{
    form.addSection(sectionTitle(section), Form::Columns::Two);
    for (const UserAttribute &attribute : userAttributes()) {
        if (attribute.section == section) {
            form.add(makeUserEdit(attribute));
        }
    }
}

const QList<UserAttribute::Section> &optionalSections()
{
    using Section = UserAttribute::Section;
    static const QList<Section> sections{Section::Name,    Section::Contact,     Section::Job,
                                         Section::Address, Section::Preferences, Section::Additional};
    return sections;
}

QVariantMap fieldsOf(const User &user)
{
    QVariantMap fields;
    for (const UserAttribute &attribute : userAttributes()) {
        fields.insert(attribute.path, fieldOf(user, attribute.path));
    }
    return fields;
}

void takeFields(const Form &form, User &user)
{
    for (const UserAttribute &attribute : userAttributes()) {
        if (form.has(attribute.path)) {
            setField(user, attribute.path, form.text(attribute.path));
        }
    }
}

}  // namespace gatehouse
