// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/mailserverdialog.h"

#include "core/users/emailaddress.h"
#include "ui/certificates/authorityfile.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString passwordField = u"mail.password"_s;
const QString forgetField = u"forgetPassword"_s;
const QString recipientField = u"recipient"_s;

const QStringList &names()
{
    static const QStringList all{u"mail.host"_s,   u"mail.port"_s,       u"mail.security"_s, u"mail.user"_s,
                                 u"mail.sender"_s, u"mail.senderName"_s, u"mail.authority"_s};
    return all;
}

MailServer serverIn(const Form &form)
{
    MailServer server{form.text(u"mail.host"_s),     form.text(u"mail.port"_s).toInt(), {},
                      form.text(u"mail.user"_s),     form.text(u"mail.sender"_s),       form.text(u"mail.senderName"_s),
                      form.text(u"mail.authority"_s)};
    server.security = mailSecurityNamed(form.text(u"mail.security"_s));
    return server;
}

}  // namespace

MailServerDialog::MailServerDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Mail server"), new Form, tr("&Save changes"), parent)
    , m_desk(desk)
    , m_hasPassword(MailServerService(desk.workspace).hasPassword().value_or(false))
{
    setObjectName(u"mailServerDialog"_s);
    setIntroduction(tr("Invitations and other messages to users go out through this server. Until there is one they wait in the outbox."));
    const QVariantMap present = settingforms::present(desk.workspace, names());
    form().addSection(tr("Server"), Form::Columns::Two);
    settingforms::addFields(form(), names().mid(0, 3), present);
    form().edit(u"mail.host"_s)->require();
    form().addSection(tr("Signing in"), Form::Columns::Two);
    settingforms::addFields(form(), names().mid(3, 1), present);
    form()
        .add(new SecretEdit(passwordField, tr("&Password")))
        ->setHint(m_hasPassword ? tr("One is kept for this server, port and encryption. Leave this empty to keep it.")
                                : tr("Kept sealed among the secrets of the workspace."));
    if (m_hasPassword) {
        form().add(new CheckEdit(forgetField, {}, tr("Forget the &kept password")))->setWidth(Edit::Width::Full);
    }
    form().addSection(tr("Sender"), Form::Columns::Two);
    settingforms::addFields(form(), names().mid(4, 2), present);
    form().edit(u"mail.sender"_s)->require();
    form().addSection(tr("Trust"));
    settingforms::addFields(form(), names().mid(6, 1), present);
    addAuthorityFile(form(), u"mail.authority"_s, desk.prompts);
    form().load(present);
    setSubmit([this](Done done) { save(std::move(done)); });
    form().edit(u"mail.host"_s)->widget()->setFocus();
}

void MailServerDialog::save(Done done)
{
    // Shared with the other thread, which wipes it at the end. Nothing at all keeps what is there; an empty one takes it away.
    auto password = std::make_shared<std::optional<SecretBytes>>();
    if (!form().text(passwordField).isEmpty()) {
        *password = SecretBytes::ofText(form().text(passwordField));
    } else if (m_hasPassword && form().value(forgetField).toBool()) {
        *password = SecretBytes();
    }
    m_desk.submit(
        this, tr("Saving the mail server"),
        [server = serverIn(form()), password](Workspace &at, Progress &) { return MailServerService(at).save(server, *password); },
        std::move(done));
}

TestMailDialog::TestMailDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Send a test message"), new Form, tr("&Send"), parent)
    , m_desk(desk)
{
    setObjectName(u"testMailDialog"_s);
    setIntroduction(tr("One message goes out at once, past the outbox. It stands in the history and can't be taken back."));
    form().add(new TextEdit(recipientField, tr("&To")))->require()->setRule([](const QVariant &value) {
        return validateEmail(value.toString(), recipientField);
    });
    setSubmit([this](Done done) {
        m_desk.tasks.start<void>(
            Tasks::Lane::Accounts, tr("Sending a test message"), this,
            [&sender = m_desk.mail, recipient = form().text(recipientField)](Workspace &at, Progress &progress) {
                return MailServerService(at).test(sender, recipient, progress);
            },
            [this, recipient = form().text(recipientField), done = std::move(done)](const Status &status) {
                if (status) {
                    m_desk.prompts.notify(parentWidget(), Tone::Success, tr("The mail server took the message to %1.").arg(recipient));
                }
                done(status);
            });
    });
}

}  // namespace gatehouse
