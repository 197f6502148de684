// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/devicedialogs.h"

#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct DeviceDialogs {
    Q_DECLARE_TR_FUNCTIONS(DeviceDialogs)
};

void addCode(Form &form, const QString &field, const QString &label, const QString &hint)
{
    form.add(new TextEdit(field, label))->setPlaceholder(u"123 456"_s)->require()->setHint(hint)->setRule([field](const QVariant &value) {
        const auto typed = totp::typedCode(value.toString(), field);
        return typed ? Status() : fail(typed);
    });
}

FormDialog *finished(FormDialog *dialog, const QString &name)
{
    dialog->setObjectName(name);
    dialog->resize(520, dialog->sizeHint().height());
    return dialog;
}

}  // namespace

FormDialog *makeRenameDialog(const Desk &desk, const MfaDevice &device, QWidget *parent)
{
    auto *form = new Form;
    form->addSection({});
    form->add(new TextEdit(u"name"_s, DeviceDialogs::tr("Device &name")))
        ->require()
        ->setHint(DeviceDialogs::tr("The user sees it in the access portal."))
        ->setRule([](const QVariant &value) { return validateDeviceName(value.toString()); });
    form->load({{u"name"_s, device.name}});
    auto *dialog = new FormDialog(DeviceDialogs::tr("Rename the MFA device"), form, DeviceDialogs::tr("&Rename"), parent);
    dialog->setSubmit([&desk, dialog, id = device.id](Done done) {
        desk.submit(
            dialog, DeviceDialogs::tr("Renaming an MFA device"),
            [id, name = dialog->form().text(u"name"_s)](Workspace &at, Progress &) { return MfaService(at).rename(id, name); },
            std::move(done));
    });
    return finished(dialog, u"renameDeviceDialog"_s);
}

FormDialog *makeCodeDialog(const Desk &desk, const MfaDevice &device, QWidget *parent)
{
    auto *form = new Form;
    form->addSection({});
    addCode(*form, u"code"_s, DeviceDialogs::tr("Authenticator &code"), DeviceDialogs::tr("It is used up by this, as it is by a sign-in."));
    auto *dialog = new FormDialog(DeviceDialogs::tr("Check a code"), form, DeviceDialogs::tr("C&heck"), parent);
    dialog->setIntroduction(DeviceDialogs::tr("Type what %1 of %2 shows now.").arg(device.name, device.username));
    dialog->setSubmit([&desk, dialog, parent, id = device.id](Done done) {
        desk.submit(
            dialog, DeviceDialogs::tr("Checking a code"),
            [id, code = dialog->form().text(u"code"_s)](Workspace &at, Progress &) { return MfaService(at).verify(id, code); },
            [&desk, parent, done = std::move(done)](const Status &checked) {
                done(checked);
                if (checked) {
                    desk.prompts.notify(parent, Tone::Success, DeviceDialogs::tr("The code is right. The device works."));
                }
            });
    });
    return finished(dialog, u"codeDialog"_s);
}

FormDialog *makeResyncDialog(const Desk &desk, const MfaDevice &device, QWidget *parent)
{
    auto *form = new Form;
    form->addSection({});
    addCode(*form, u"code1"_s, DeviceDialogs::tr("&First code"), DeviceDialogs::tr("What the app shows now."));
    addCode(*form, u"code2"_s, DeviceDialogs::tr("&Second code"), DeviceDialogs::tr("The one that comes right after it."));
    auto *dialog = new FormDialog(DeviceDialogs::tr("Resynchronise the MFA device"), form, DeviceDialogs::tr("&Resynchronise"), parent);
    dialog->setIntroduction(
        DeviceDialogs::tr("By two codes in a row, the clock of %1 is found even where it is wrong by up to an hour. It is "
                          "better still to set it right.")
            .arg(device.name));
    dialog->setSubmit([&desk, dialog, id = device.id](Done done) {
        desk.submit(
            dialog, DeviceDialogs::tr("Resynchronising an MFA device"),
            [id, first = dialog->form().text(u"code1"_s), second = dialog->form().text(u"code2"_s)](Workspace &at, Progress &) {
                return MfaService(at).resynchronise(id, first, second);
            },
            std::move(done));
    });
    return finished(dialog, u"resyncDialog"_s);
}

}  // namespace gatehouse
