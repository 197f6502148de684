// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/mfascenes.h"

#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "models/mfa/mfadevicemodel.h"
#include "ui/mfa/authenticatorappdialog.h"
#include "ui/mfa/devicedialogs.h"
#include "ui/mfa/mfapane.h"
#include "ui/mfa/mfasettingsdialog.h"
#include "ui/mfa/securitykeydialog.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/stage.h"

#include <QAbstractButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Not a secret: the one of the examples in RFC 4226.
SecretBytes inventedSeed()
{
    return SecretBytes::ofText(u"12345678901234567890"_s);
}

User someUser(const Desk &desk)
{
    UserQuery query;
    query.status = User::Status::Enabled;
    query.limit = 1;
    const UserStore store(desk.workspace.database());
    const auto ids = store.ids(query);
    const auto users = ids ? store.records(*ids) : Result<QList<User>>(QList<User>());
    return users ? users->value(0) : User();
}

QWidget *paneWithARow(const Desk &desk)
{
    auto *pane = new MfaPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] { pane->select(1); });
    return pane;
}

QWidget *noMatch(const Desk &desk)
{
    auto *pane = new MfaPane(desk);
    pane->filterBar().setText(u"no device is called like this"_s);
    return pane;
}

/// The page of a workspace whose users come from elsewhere.
QWidget *from(const Desk &desk, SourceKind source)
{
    const auto done = desk.workspace.change({u"Scene"_s, u"Scene"_s}, [source](Change &change) {
        return ChangeStore(change.database()).setSetting(identitySourceSetting, nameOf(source));
    });
    return done ? new MfaPane(desk) : nullptr;
}

/// Users with an app or a key, or with both.
Status furnish(Workspace &workspace)
{
    if (auto kept = KeyService(workspace).protect({KeyPlace::Passphrase, SecretBytes::ofText(u"correct horse battery"_s)}); !kept) {
        return kept;
    }
    MfaService service(workspace);
    for (const QString &name : {u"Ana Santos"_s, u"Ben Okafor"_s, u"Chiara Rossi"_s, u"Dmitri Ivanov"_s}) {
        User user;
        user.username = name.section(u' ', 0, 0).toLower();
        user.givenName = name.section(u' ', 0, 0);
        user.familyName = name.section(u' ', 1);
        user.displayName = name;
        user.email = user.username + u"@example.com"_s;
        const auto made = UserService(workspace).create({user});
        if (!made) {
            return fail(made);
        }
        const SecretBytes seed = totp::newSeed();
        const auto code = totp::code(seed, totp::stepAt(workspace.clock().now()));
        const bool isChecked = code && user.username != u"ben"_s;
        const auto app = service.registerApp({made->id, u"Phone"_s, seed.copy(), isChecked ? std::optional(*code) : std::nullopt});
        const auto wish = service.wishFor(made->id);
        if (!app || !wish) {
            return app ? fail(wish) : fail(app);
        }
        const KeyCredential key{wish->challenge, QByteArray(77, 'k'), -7, u"cb69481e-8ff7-4039-93ec-0a2729a154a8"_s, u"packed"_s, 1};
        if (const auto added = service.registerKey(made->id, u"YubiKey"_s, *wish, key); !added) {
            return fail(added);
        }
    }
    return {};
}

MfaDevice inventedApp()
{
    MfaDevice device;
    device.username = u"ana"_s;
    device.name = u"Phone"_s;
    device.hasSeed = true;
    return device;
}

QWidget *settings(const Desk &desk, const MfaSettings &chosen, SourceKind source)
{
    return new MfaSettingsDialog(desk, chosen, source);
}

QWidget *noType(const Desk &desk)
{
    auto *dialog = new MfaSettingsDialog(desk, {MfaMode::AlwaysOn, false, false}, SourceKind::IdentityStore);
    dialog->form().showError(validate(dialog->settings()).error());
    return dialog;
}

QWidget *app(const Desk &desk, bool shown)
{
    auto *dialog = new AuthenticatorAppDialog(desk, someUser(desk), inventedSeed());
    dialog->findChild<QAbstractButton *>(u"showSecretKey"_s)->setChecked(shown);
    if (shown) {
        dialog->form().load({{u"code"_s, u"755 224"_s}, {u"name"_s, dialog->form().text(u"name"_s)}});
        dialog->form().showError(
            {Error::Kind::Forbidden,
             AuthenticatorAppDialog::tr("This is not a code of this app. Look whether the entry in the app is the right "
                                        "one, and type the code that it shows now."),
             u"code"_s});
    }
    return dialog;
}

}  // namespace

QList<Scene> mfaScenes(const Desk &desk)
{
    const MfaSettings email{MfaMode::ContextAware, true, true, WithoutDevice::EmailCode, MfaManagers::UsersToo};
    const MfaSettings block{MfaMode::AlwaysOn, true, false, WithoutDevice::Block, MfaManagers::Administrators};
    QList<Scene> scenes;
    if (const auto stage = Stage::make(desk, furnish)) {
        scenes.append({u"mfa-devices"_s, [stage] { return paneWithARow(stage->desk()); }});
    }
    if (const auto stage = Stage::make(desk)) {
        scenes.append({u"mfa-external-provider"_s, [stage] { return from(stage->desk(), SourceKind::ExternalProvider); }});
    }
    if (const auto stage = Stage::make(desk)) {
        scenes.append({u"mfa-active-directory"_s, [stage] { return from(stage->desk(), SourceKind::ActiveDirectory); }});
    }
    scenes += {
        {u"mfa-no-match"_s, [&desk] { return noMatch(desk); }},
        {u"mfa-settings"_s, [&desk, email] { return settings(desk, email, SourceKind::IdentityStore); }},
        {u"mfa-settings-radius"_s, [&desk, block] { return settings(desk, block, SourceKind::ActiveDirectory); }},
        {u"mfa-settings-no-type"_s, [&desk] { return noType(desk); }},
        {u"mfa-app"_s, [&desk] { return app(desk, false); }},
        {u"mfa-app-key-shown"_s, [&desk] { return app(desk, true); }},
        {u"mfa-key"_s, [&desk]() -> QWidget * { return new SecurityKeyDialog(desk, someUser(desk)); }},
        {u"mfa-rename"_s, [&desk]() -> QWidget * { return makeRenameDialog(desk, inventedApp()); }},
        {u"mfa-check"_s, [&desk]() -> QWidget * { return makeCodeDialog(desk, inventedApp()); }},
        {u"mfa-resync"_s, [&desk]() -> QWidget * { return makeResyncDialog(desk, inventedApp()); }},
    };
    return scenes;
}

}  // namespace gatehouse
