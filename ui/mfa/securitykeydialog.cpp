// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/securitykeydialog.h"

#include "core/mfa/mfaservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/shell/peers.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"name"_s;
const QString keyField = u"key"_s;
const QString pinField = u"pin"_s;

}  // namespace

SecurityKeyDialog::SecurityKeyDialog(const Desk &desk, const User &user, QWidget *parent)
    : FormDialog(tr("Register a security key"), new Form, tr("&Register"), parent)
    , m_desk(desk)
    , m_user(user)
    , m_keys(nullptr)
    , m_again(makeButton(tr("&Look again"), ButtonKind::Plain, this))
    , m_note(new MessageBar(this))
{
    setObjectName(u"securityKeyDialog"_s);
    setIntroduction(tr("For %1. Plug the key into this computer; it blinks when it wants to be touched.").arg(user.displayName));
    m_note->setObjectName(u"keyNote"_s);
    m_again->setObjectName(u"lookAgain"_s);
    m_again->setIcon(icon(u"refresh"));
    form().addWidget(m_note);
    form().addSection({});
    auto *keys = form().add(new ChoiceEdit(keyField, tr("Security &key"), {}));
    keys->require();
    m_keys = qobject_cast<QComboBox *>(keys->widget());
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_again);
    line->addStretch(1);
    form().addWidget(row);
    form().add(new SecretEdit(pinField, tr("&PIN of the key")))->setHint(tr("Leave it empty where the key has none."));
    form().add(new TextEdit(nameField, tr("Device &name")))->require()->setRule([](const QVariant &value) {
        return validateDeviceName(value.toString());
    });
    form().load({{nameField, MfaService(desk.workspace).freeName(user.id, MfaDevice::Kind::SecurityKey).value_or(QString())}});
    connect(m_again, &QPushButton::clicked, this, &SecurityKeyDialog::look);
    setSubmit([this](Done done) { submit(std::move(done)); });
    resize(560, sizeHint().height());
    look();
}

void SecurityKeyDialog::look()
{
    m_again->setEnabled(false);
    m_again->setToolTip(tr("Looking at the ports …"));
    m_desk.tasks.start<QList<PluggedKey>>(
        Tasks::Lane::Accounts, {}, this, [&keys = m_desk.peers.securityKeys](Workspace &, Progress &) { return keys.plugged(); },
        [this](const Result<QList<PluggedKey>> &keys) { showKeys(keys); }, Task::Shown::No);
}

void SecurityKeyDialog::showKeys(const Result<QList<PluggedKey>> &keys)
{
    m_again->setEnabled(true);
    m_again->setToolTip({});
    m_keys->clear();
    if (!keys) {
        m_note->showMessage(Tone::Danger, keys.error().message, MessageBar::Close::Hidden);
        return;
    }
    for (const PluggedKey &key : *keys) {
        m_keys->addItem(key.name, key.path);
    }
    if (!keys->isEmpty()) {
        m_note->clear();
        return;
    }
    m_note->showMessage(
        Tone::Info,
        tr("No security key is plugged into this computer. Plug one in and look again. Built-in authenticators and keys that "
           "are elsewhere are registered by their users in the access portal, once they may manage their own devices."),
        MessageBar::Close::Hidden);
}

void SecurityKeyDialog::submit(Done done)
{
    const auto wish = MfaService(m_desk.workspace).wishFor(m_user.id);
    const auto may = MfaService(m_desk.workspace).mayRegister(m_user.id, MfaDevice::Kind::SecurityKey);
    if (!wish || !may) {
        done(wish ? may : Status(fail(wish)));
        return;
    }
    m_note->showMessage(Tone::Info, tr("Touch the key when it blinks."), MessageBar::Close::Hidden);
    announce(m_note, tr("Touch the key when it blinks."));
    auto pin = std::make_shared<SecretBytes>(SecretBytes::ofText(form().text(pinField)));
    m_touch = m_desk.tasks.start<KeyCredential>(
        Tasks::Lane::Accounts, tr("Waiting for a security key"), this,
        [&keys = m_desk.peers.securityKeys, path = form().text(keyField), wanted = *wish, pin](Workspace &, Progress &progress) {
            return keys.make(path, wanted, *pin, progress);
        },
        [this, wanted = *wish, done = std::move(done)](const Result<KeyCredential> &made) { keep(wanted, made, done); });
    if (auto *cancel = findChild<QPushButton *>(u"cancel"_s)) {
        cancel->setEnabled(true);
    }
}

void SecurityKeyDialog::keep(const KeyWish &wish, const Result<KeyCredential> &made, const Done &done)
{
    m_touch.clear();
    m_note->clear();
    if (!made) {
        done(fail(made));
        return;
    }
    m_desk.submit(
        this, tr("Registering a security key for %1").arg(m_user.username),
        [user = m_user.id, name = form().text(nameField), wish, credential = *made](Workspace &at, Progress &) -> Status {
            const auto id = MfaService(at).registerKey(user, name, wish, credential);
            return id ? Status() : fail(id);
        },
        done);
}

void SecurityKeyDialog::reject()
{
    if (m_touch) {
        m_touch->cancel();
        return;
    }
    FormDialog::reject();
}

}  // namespace gatehouse
