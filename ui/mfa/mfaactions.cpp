// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/mfaactions.h"

#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/vault.h"
#include "core/users/userservice.h"
#include "ui/mfa/authenticatorappdialog.h"
#include "ui/mfa/devicedialogs.h"
#include "ui/mfa/securitykeydialog.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

void show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

MfaActions::MfaActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

QString MfaActions::reasonAgainstCodes(const MfaDevice &device)
{
    if (device.kind == MfaDevice::Kind::SecurityKey) {
        return tr("A security key shows no codes.");
    }
    return device.hasSeed ? QString() : tr("Its secret key is lost: no code can be checked.");
}

void MfaActions::registerApp(User::Id id)
{
    const auto user = UserService(m_desk.workspace).user(id);
    const auto may = MfaService(m_desk.workspace).mayRegister(id, MfaDevice::Kind::AuthenticatorApp);
    if (!user || !may) {
        m_desk.prompts.show(m_origin, user ? may.error() : user.error());
        return;
    }
    // Before anything is scanned: an entry in the app for a key that could not be kept would be a dead one.
    m_desk.read<bool>(
        m_origin, {},
        [](Workspace &at, Progress &) -> Result<bool> {
            const auto ready = at.vault().ready(at.database());
            return ready ? Result<bool>(true) : fail(ready);
        },
        [this, user = *user](const Result<bool> &ready) {
            if (!ready) {
                leadToSecrets(ready.error());
                return;
            }
            auto *dialog = new AuthenticatorAppDialog(m_desk, user, totp::newSeed(), m_origin);
            connect(dialog, &AuthenticatorAppDialog::pageRequested, this, &MfaActions::pageRequested);
            show(dialog);
        });
}

void MfaActions::leadToSecrets(const Error &error)
{
    if (error.field != "secrets"_L1) {
        m_desk.prompts.show(m_origin, error);
        return;
    }
    Question question;
    question.title = tr("The secret key of the app can't be kept");
    question.text = error.message;
    question.action = tr("Go to the secrets");
    m_desk.prompts.confirm(m_origin, question, [this] { Q_EMIT pageRequested(u"secrets"_s); });
}

void MfaActions::registerKey(User::Id id)
{
    const auto user = UserService(m_desk.workspace).user(id);
    const auto may = MfaService(m_desk.workspace).mayRegister(id, MfaDevice::Kind::SecurityKey);
    if (!user || !may) {
        m_desk.prompts.show(m_origin, user ? may.error() : user.error());
        return;
    }
    show(new SecurityKeyDialog(m_desk, *user, m_origin));
}

void MfaActions::rename(const MfaDevice &device)
{
    show(makeRenameDialog(m_desk, device, m_origin));
}

void MfaActions::check(const MfaDevice &device)
{
    show(makeCodeDialog(m_desk, device, m_origin));
}

void MfaActions::resynchronise(const MfaDevice &device)
{
    show(makeResyncDialog(m_desk, device, m_origin));
}

void MfaActions::remove(const QList<MfaDevice> &devices)
{
    if (devices.isEmpty()) {
        return;
    }
    QList<MfaDevice::Id> ids;
    for (const MfaDevice &device : devices) {
        ids.append(device.id);
    }
    const bool one = devices.size() == 1;
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = one ? tr("Delete the MFA device %1 of %2?").arg(devices.first().name, devices.first().username)
                         : tr("Delete %Ln MFA device(s)?", nullptr, int(devices.size()));
    question.text = tr("It can't be used to sign in any more. What a user without a device has to do is set under Multi-factor "
                       "authentication.");
    question.consequences = {tr("You can undo this afterwards.")};
    question.typedWord = u"DELETE"_s;
    question.action = tr("Delete");
    m_desk.prompts.confirm(m_origin, question, [this, ids] {
        m_desk.change(m_origin, tr("Deleting %Ln MFA device(s)", nullptr, int(ids.size())),
                      [ids](Workspace &at, Progress &) { return MfaService(at).remove(ids); });
    });
}

}  // namespace gatehouse
