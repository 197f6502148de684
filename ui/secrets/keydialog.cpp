// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/keydialog.h"

#include "ui/shell/edits.h"
#include "ui/shell/field.h"
#include "ui/shell/form.h"

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString placeField = u"place"_s;
const QString passphraseField = u"passphrase"_s;
const QString againField = u"again"_s;
const QString recoveryField = u"recoveryKey"_s;
const QString presentField = u"present"_s;

/// What a form gives is shared with the other thread, which wipes it at the end.
using Shared = std::shared_ptr<SecretBytes>;

Shared secretOf(const Form &form, const QString &field)
{
    return std::make_shared<SecretBytes>(SecretBytes::ofText(form.text(field)));
}

bool isUnderPassphrase(const Form &form)
{
    return !form.has(placeField) || form.value(placeField) == nameOf(KeyPlace::Passphrase);
}

/// The new passphrase twice. Both are looked at only where the key goes under one.
void addPassphrase(Form &form)
{
    form.add(new SecretEdit(passphraseField, KeyDialog::tr("New &passphrase")))
        ->setHint(KeyDialog::tr("Several words that nobody would guess. It is asked for when a secret is needed."))
        ->setRule([&form](const QVariant &value) {
            return isUnderPassphrase(form) ? KeyService::validatePassphrase(SecretBytes::ofText(value.toString())) : Status();
        });
    form.add(new SecretEdit(againField, KeyDialog::tr("New passphrase once &more")))->setRule([&form](const QVariant &value) -> Status {
        if (isUnderPassphrase(form) && value.toString() != form.text(passphraseField)) {
            return fail(Error::Kind::Invalid, KeyDialog::tr("The two passphrases differ."), againField);
        }
        return {};
    });
}

Form *makeForm(KeyDialog::Purpose purpose)
{
    auto *form = new Form;
    if (purpose == KeyDialog::Purpose::Recover) {
        form->add(new MultiLineEdit(recoveryField, KeyDialog::tr("&Recovery key"), 3))
            ->setHint(KeyDialog::tr("56 letters and digits in groups of four. The whole sheet may be pasted too."))
            ->require();
    }
    form->add(new RadioEdit(placeField, KeyDialog::tr("Where the key is kept"),
                            {{nameOf(KeyPlace::Keychain), KeyDialog::tr("In the keychain of this desktop")},
                             {nameOf(KeyPlace::Passphrase), KeyDialog::tr("In the file, under a passphrase")}}))
        ->setHint(
            KeyDialog::tr("The keychain asks for nothing while you are signed in. A passphrase is also for servers, and for files that "
                          "move between computers."));
    addPassphrase(*form);
    return form;
}

struct Words {
    QString title;
    QString introduction;
    QString action;
};

Words wordsOf(KeyDialog::Purpose purpose)
{
    switch (purpose) {
    case KeyDialog::Purpose::Protect:
        return {KeyDialog::tr("Protect secrets"),
                KeyDialog::tr("A key is made at random. It seals every private key, seed and password of a server in this workspace."),
                KeyDialog::tr("&Protect secrets")};
    case KeyDialog::Purpose::Move:
        return {KeyDialog::tr("Keep the key elsewhere"),
                KeyDialog::tr("The key stays the same, and so does its recovery key. Copies of the file that were made before want the key "
                              "where it was then."),
                KeyDialog::tr("&Keep it there")};
    case KeyDialog::Purpose::Recover:
        return {KeyDialog::tr("Bring the key back"), KeyDialog::tr("The recovery key is the key itself, written down."),
                KeyDialog::tr("&Bring it back")};
    case KeyDialog::Purpose::Rotate:
        return {
            KeyDialog::tr("Make a new key"),
            KeyDialog::tr("Every secret is sealed with the new key, in one change. Export the new recovery key afterwards, and keep the "
                          "earlier one for backups from before."),
            KeyDialog::tr("&Make a new key")};
    case KeyDialog::Purpose::GiveUp:
        return {KeyDialog::tr("Give the secrets up"),
                KeyDialog::tr("The workspace starts with a new key. Secrets that were sealed with the lost one are removed and have to be "
                              "entered again. This can't be undone."),
                KeyDialog::tr("&Give them up")};
    }
    return {};
}

QString taskTitle(KeyDialog::Purpose purpose)
{
    return purpose == KeyDialog::Purpose::Rotate ? KeyDialog::tr("Sealing every secret with a new key") : KeyDialog::tr("Keeping the key");
}

Status carriedOut(KeyDialog::Purpose purpose, Workspace &at, const QString &recoveryKey, const Keeping &keeping)
{
    KeyService service(at);
    switch (purpose) {
    case KeyDialog::Purpose::Protect:
    case KeyDialog::Purpose::Move:
        return service.protect(keeping);
    case KeyDialog::Purpose::Recover:
        return service.recover(recoveryKey, keeping);
    case KeyDialog::Purpose::Rotate: {
        const auto sealed = service.rotate(keeping);
        return sealed ? Status() : fail(sealed);
    }
    case KeyDialog::Purpose::GiveUp: {
        const auto gone = service.startOver(keeping);
        return gone ? Status() : fail(gone);
    }
    }
    return {};
}

}  // namespace

KeyDialog::KeyDialog(const Desk &desk, Purpose purpose, KeyPlace suggested, QWidget *parent)
    : FormDialog(wordsOf(purpose).title, makeForm(purpose), wordsOf(purpose).action, parent)
    , m_desk(desk)
    , m_purpose(purpose)
{
    setObjectName(u"keyDialog"_s);
    setIntroduction(wordsOf(purpose).introduction);
    form().load({{placeField, nameOf(suggested)}});
    connect(form().edit(placeField), &Edit::changed, this, &KeyDialog::showFields);
    showFields();
    setSubmit([this](Done done) { carryOut(std::move(done)); });
}

void KeyDialog::showFields()
{
    const bool passphrase = isUnderPassphrase(form());
    setShown(*form().edit(passphraseField), passphrase);
    setShown(*form().edit(againField), passphrase);
}

void KeyDialog::carryOut(Done done)
{
    const KeyPlace place = isUnderPassphrase(form()) ? KeyPlace::Passphrase : KeyPlace::Keychain;
    const Shared passphrase = place == KeyPlace::Passphrase ? secretOf(form(), passphraseField) : std::make_shared<SecretBytes>();
    const Shared recovery = form().has(recoveryField) ? secretOf(form(), recoveryField) : std::make_shared<SecretBytes>();
    m_desk.submit(
        this, taskTitle(m_purpose),
        [purpose = m_purpose, place, passphrase, recovery](Workspace &at, Progress &) {
            QString text = QString::fromUtf8(recovery->view());
            auto status = carriedOut(purpose, at, text, {place, passphrase->copy()});
            wipe(text);
            return status;
        },
        std::move(done));
}

UnlockDialog::UnlockDialog(const Desk &desk, QWidget *parent)
    : FormDialog(
        tr("Unlock the secrets"),
        [] {
            auto *form = new Form;
            form->add(new SecretEdit(passphraseField, tr("&Passphrase")))->require();
            return form;
        }(),
        tr("&Unlock"), parent)
    , m_desk(desk)
{
    setObjectName(u"unlockDialog"_s);
    setIntroduction(tr("The key to the secrets of this workspace is under a passphrase. It stays open until you lock it, or close the "
                       "workspace."));
    setSubmit([this](Done done) { unlock(std::move(done)); });
}

void UnlockDialog::unlock(Done done)
{
    const Shared passphrase = secretOf(form(), passphraseField);
    m_desk.tasks.start<void>(
        Tasks::Lane::Read, tr("Unlocking the secrets"), this,
        [passphrase](Workspace &at, Progress &) { return at.vault().unlock(at.database(), *passphrase); }, std::move(done),
        Task::Shown::No);
}

ChangePassphraseDialog::ChangePassphraseDialog(const Desk &desk, QWidget *parent)
    : FormDialog(
        tr("Change the passphrase"),
        [] {
            auto *form = new Form;
            form->add(new SecretEdit(presentField, tr("P&resent passphrase")))->require();
            addPassphrase(*form);
            return form;
        }(),
        tr("&Change passphrase"), parent)
    , m_desk(desk)
{
    setObjectName(u"changePassphraseDialog"_s);
    setIntroduction(tr("Copies of the file that were made before keep the passphrase that they had."));
    setSubmit([this](Done done) { change(std::move(done)); });
}

void ChangePassphraseDialog::change(Done done)
{
    const Shared present = secretOf(form(), presentField);
    const Shared next = secretOf(form(), passphraseField);
    m_desk.submit(
        this, tr("Changing the passphrase"),
        [present, next](Workspace &at, Progress &) { return KeyService(at).changePassphrase(*present, *next); }, std::move(done));
}

}  // namespace gatehouse
