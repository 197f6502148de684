// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/operatordialog.h"

#include "core/settings/settingsservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"displayName"_s;

}  // namespace

OperatorDialog::OperatorDialog(const Desk &desk, QWidget *parent) : FormDialog(tr("Displayed name"), new Form, tr("&Save changes"), parent)
{
    setObjectName(u"operatorDialog"_s);
    const QString who = desk.workspace.who().name;
    setIntroduction(tr("Lists and the history show this name in place of %1. What the events themselves say stays as it is.").arg(who));
    form().add(new TextEdit(nameField, tr("&Name")))->setHint(tr("Empty for the name of the account on this computer."));
    const QString shown = SettingsService(desk.workspace).operatorName(who);
    form().load({{nameField, shown == who ? QString() : shown}});
    setSubmit([this, &desk, who](Done done) {
        desk.submit(
            this, tr("Saving the displayed name"),
            [who, name = form().text(nameField)](Workspace &at, Progress &) { return SettingsService(at).setOperatorName(who, name); },
            std::move(done));
    });
}

}  // namespace gatehouse
