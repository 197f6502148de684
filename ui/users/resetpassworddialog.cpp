// SPDX-License-Identifier: Apache-2.0
#include "ui/users/resetpassworddialog.h"

#include "core/base/text.h"
#include "core/outbox/mail.h"
#include "core/outbox/mailserverservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString emailMode = u"email"_s;
const QString oneTimeMode = u"oneTime"_s;

Form *makeForm()
{
    auto *form = new Form;
    form->add(new RadioEdit(u"password"_s, ResetPasswordDialog::tr("Password"),
                            {{emailMode, ResetPasswordDialog::tr("Send an email to the user with instructions to reset the password")},
                             {oneTimeMode, ResetPasswordDialog::tr("Generate a one-time password and share the password with the user")}}));
    return form;
}

}  // namespace

ResetPasswordDialog::ResetPasswordDialog(const Desk &desk, const User &user, QWidget *parent)
    : FormDialog(tr("Reset password"), makeForm(), tr("&Reset password"), parent)
    , m_desk(desk)
{
    setObjectName(u"resetPasswordDialog"_s);
    setIntroduction(tr("%1 (%2) gets a new password.").arg(isolated(user.displayName), user.username));
    addWarning(user);
    setSubmit([this, user](Done done) { reset(user, std::move(done)); });
}

PasswordMode ResetPasswordDialog::mode() const
{
    return form().value(u"password"_s) == oneTimeMode ? PasswordMode::OneTime : PasswordMode::Email;
}

void ResetPasswordDialog::addWarning(const User &user)
{
    auto *warning = new MessageBar;
    warning->setObjectName(u"addressWarning"_s);
    QString text = tr("Make sure that %1 is right before the message goes out. At a wrong address somebody else could use it to get "
                      "into your AWS environment.")
                       .arg(user.email);
    if (!MailServerService(m_desk.workspace).unavailable().isEmpty()) {
        text += u' ' + tr("No mail server is configured: the message will wait in the outbox.");
    }
    const auto tell = [this, warning, text] {
        if (mode() == PasswordMode::Email) {
            warning->showMessage(Tone::Warning, text, MessageBar::Close::Hidden);
        } else {
            warning->showMessage(Tone::Info, tr("The password is shown once, after this step. An earlier one-time password stops working."),
                                 MessageBar::Close::Hidden);
        }
    };
    form().addWidget(warning);
    connect(form().edit(u"password"_s), &Edit::changed, warning, tell);
    tell();
}

void ResetPasswordDialog::reset(const User &user, Done done)
{
    m_desk.write<QString>(
        this, tr("Resetting the password of %1").arg(user.username),
        [id = user.id, asked = mode()](Workspace &at, Progress &) { return UserService(at).resetPassword(id, asked); },
        [this, done = std::move(done)](const Result<QString> &password) {
            m_password = password.value_or(QString());
            done(password ? Status() : fail(password));
        });
}

}  // namespace gatehouse
