// SPDX-License-Identifier: Apache-2.0
#include "ui/users/edituserdialog.h"

#include "core/users/userservice.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/users/userfields.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Form *makeForm()
{
    auto *form = new Form;
    addUserSection(*form, UserAttribute::Section::Primary);
    for (const UserAttribute::Section section : optionalSections()) {
        addUserSection(*form, section);
    }
    return form;
}

}  // namespace

EditUserDialog::EditUserDialog(const Desk &desk, const User &user, QWidget *parent)
    : FormDialog(tr("Edit user"), makeForm(), tr("&Save changes"), parent)
    , m_desk(desk)
    , m_user(user)
{
    setObjectName(u"editUserDialog"_s);
    resize(720, 680);
    form()
        .edit(u"userName"_s)
        ->setHint(tr("A username can't be changed."))
        ->lock(tr("A username is fixed for life: sign-ins depend on it."));
    form()
        .edit(u"emails.value"_s)
        ->setHint(tr("Must be unique. A new address has to be verified again."))
        ->setRule(userRule(desk.workspace.database(), u"emails.value"_s, user.id));
    form().load(fieldsOf(user));
    setSubmit([this](Done done) { save(std::move(done)); });
    form().edit(u"emails.value"_s)->widget()->setFocus();
}

void EditUserDialog::save(Done done)
{
    User user = m_user;
    takeFields(form(), user);
    m_desk.submit(
        this, tr("Saving user %1").arg(user.username), [user](Workspace &at, Progress &) { return UserService(at).update(user); },
        [this, done = std::move(done)](const Status &status) {
            done(status);
            if (!status && status.error().kind == Error::Kind::Conflict && status.error().field.isEmpty()) {
                offerReload();
            }
        });
}

void EditUserDialog::offerReload()
{
    if (auto *message = form().findChild<MessageBar *>()) {
        message->setAction(tr("Show the present values"), [this] { takeOver(); });
    }
}

void EditUserDialog::takeOver()
{
    const auto present = UserService(m_desk.workspace).user(m_user.id);
    if (!present) {
        form().showError(present.error());
        return;
    }
    // What was typed here stays; what somebody else changed in other fields is taken over.
    QVariantMap values = fieldsOf(*present);
    const QVariantMap before = fieldsOf(m_user);
    const QVariantMap typed = form().values();
    for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
        if (it.value() != before.value(it.key())) {
            values.insert(it.key(), it.value());
        }
    }
    m_user = *present;
    form().load(values);
}

}  // namespace gatehouse
