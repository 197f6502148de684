// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretsscenes.h"

#include "core/secrets/recoverykey.h"
#include "ui/secrets/keydialog.h"
#include "ui/secrets/recoverykeydialog.h"
#include "ui/secrets/secretspage.h"
#include "ui/secrets/secretsview.h"
#include "ui/shell/form.h"
#include "ui/shell/parts.h"
#include "ui/shell/stage.h"

#include <QLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// What the page says in a state that a picture can't bring about.
QWidget *inState(KeyState state, KeyPlace place)
{
    KeyStanding stands{state};
    stands.record.place = place;
    stands.secrets = 4;
    auto *view = new SecretsView;
    view->layout()->setContentsMargins(6 * grid, 4 * grid, 6 * grid, 4 * grid);
    view->setStanding(stands);
    return view;
}

/// The page of a workspace with a key of its own.
QWidget *readyPage(const Desk &desk)
{
    const auto made = KeyService(desk.workspace).protect({KeyPlace::Passphrase, SecretBytes::ofText(u"correct horse battery"_s)});
    return made ? new SecretsPage(desk) : nullptr;
}

bool isRead(const QWidget &page)
{
    return static_cast<const SecretsPage &>(page).isRead();
}

QWidget *dialogFor(const Desk &desk, KeyDialog::Purpose purpose, KeyPlace place)
{
    return new KeyDialog(desk, purpose, place);
}

QWidget *refusedPassphrase(const Desk &desk)
{
    auto *dialog = new KeyDialog(desk, KeyDialog::Purpose::Protect, KeyPlace::Passphrase);
    dialog->form().load({{u"place"_s, nameOf(KeyPlace::Passphrase)}, {u"passphrase"_s, u"short"_s}, {u"again"_s, u"shorter"_s}});
    dialog->form().submit();
    return dialog;
}

}  // namespace

QList<Scene> secretsScenes(const Desk &desk)
{
    using Purpose = KeyDialog::Purpose;
    QList<Scene> scenes;
    if (const auto stage = Stage::make(desk)) {
        scenes.append({u"secrets-ready"_s, [stage] { return readyPage(stage->desk()); }, isRead});
    }
    return scenes
           + QList<Scene>{
               {u"secrets-none"_s, [] { return inState(KeyState::NotMade, KeyPlace::Keychain); }},
               {u"secrets-passphrase"_s, [] { return inState(KeyState::PassphraseNeeded, KeyPlace::Passphrase); }},
               {u"secrets-locked"_s, [] { return inState(KeyState::StoreLocked, KeyPlace::Keychain); }},
               {u"secrets-unavailable"_s, [] { return inState(KeyState::StoreUnavailable, KeyPlace::Keychain); }},
               {u"secrets-lost"_s, [] { return inState(KeyState::Lost, KeyPlace::Keychain); }},
               {u"secrets-changed"_s, [] { return inState(KeyState::Changed, KeyPlace::Keychain); }},
               {u"secrets-protect"_s, [&desk] { return dialogFor(desk, Purpose::Protect, KeyPlace::Keychain); }},
               {u"secrets-protect-refused"_s, [&desk] { return refusedPassphrase(desk); }},
               {u"secrets-recover"_s, [&desk] { return dialogFor(desk, Purpose::Recover, KeyPlace::Passphrase); }},
               {u"secrets-new-key"_s, [&desk] { return dialogFor(desk, Purpose::Rotate, KeyPlace::Keychain); }},
               {u"secrets-unlock"_s, [&desk] { return new UnlockDialog(desk); }},
               {u"secrets-change-passphrase"_s, [&desk] { return new ChangePassphraseDialog(desk); }},
               {u"secrets-recovery-key"_s, [&desk] { return new RecoveryKeyDialog(desk, recoveryKeyText(SecretBytes(32))); }},
           };
}

}  // namespace gatehouse
