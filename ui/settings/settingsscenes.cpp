// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsscenes.h"

#include "core/outbox/mailserverservice.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/editiondialog.h"
#include "ui/settings/mailserverdialog.h"
#include "ui/settings/operatordialog.h"
#include "ui/settings/portaldialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/form.h"
#include "ui/shell/stage.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

MailServer example()
{
    return {u"mail.example.com"_s,
            587,
            MailServer::Security::StartTls,
            {},
            u"single-sign-on@example.com"_s,
            u"Example Corp. Single Sign-On"_s,
            {}};
}

QWidget *configuredPage(const Desk &desk)
{
    const bool isSet = MailServerService(desk.workspace).save(example(), {})
                       && SettingsService(desk.workspace).set({{u"sessions.signIn"_s, u"720"_s}, {u"name"_s, u"Example Corp."_s}});
    return isSet ? new SettingsPage(desk) : nullptr;
}

QWidget *refusedServer(const Desk &desk)
{
    auto *dialog = new MailServerDialog(desk);
    dialog->form().load({{u"mail.host"_s, u"smtp://mail.example.com"_s}, {u"mail.port"_s, u"70000"_s}, {u"mail.sender"_s, u"sso"_s}});
    dialog->form().submit();
    return dialog;
}

QWidget *chosenAddress(const Desk &desk)
{
    auto *dialog = new PortalDialog(desk);
    dialog->form().edit(u"portalName"_s)->setValue(u"example-corp"_s);
    return dialog;
}

}  // namespace

QList<Scene> settingsScenes(const Desk &desk)
{
    QList<Scene> scenes{
        {u"settings-portal"_s, [&desk] { return chosenAddress(desk); }},
        {u"settings-session"_s, [&desk] { return new SettingsDialog(desk, SettingsPage::tr("Sign-in session"), {u"sessions.signIn"_s}); }},
        {u"settings-mail-server"_s, [&desk] { return new MailServerDialog(desk); }},
        {u"settings-mail-server-refused"_s, [&desk] { return refusedServer(desk); }},
        {u"settings-test-mail"_s, [&desk] { return new TestMailDialog(desk); }},
        {u"settings-operator"_s, [&desk] { return new OperatorDialog(desk); }},
        {u"settings-edition"_s, [&desk] { return new EditionDialog(desk); }},
    };
    if (const auto stage = Stage::make(desk)) {
        scenes.append({u"settings-configured"_s, [stage] { return configuredPage(stage->desk()); }});
    }
    return scenes;
}

}  // namespace gatehouse
