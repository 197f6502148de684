// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/portaldialog.h"

#include "core/settings/settingsservice.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString nameField = u"portalName"_s;
const QString knownField = u"known"_s;

}  // namespace

PortalDialog::PortalDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Customize the address of the access portal"), new Form, tr("&Use this address for good"), parent)
    , m_desk(desk)
{
    setObjectName(u"portalDialog"_s);
    setIntroduction(tr("People sign in at %1 now. A name of your own takes the place of the first part. It can be chosen once, stays for "
                       "good, and can't be undone; bookmarks of the present address stop working.")
                        .arg(desk.workspace.portalUrl()));
    auto *name = new TextEdit(nameField, tr("&Name"));
    name->setMaximumLength(63);
    name->setPlaceholder(tr("your-company"));
    form().add(name)->require()->setRule([](const QVariant &value) -> Status {
        const auto url = SettingsService::portalUrlFor(value.toString());
        return url ? Status() : fail(url);
    });
    form().add(new CheckEdit(knownField, {}, tr("I &know that this address can't be changed later")))->require();
    connect(&form(), &Form::changed, this, &PortalDialog::showAddress);
    showAddress();
    setSubmit([this](Done done) { save(std::move(done)); });
    name->widget()->setFocus();
}

void PortalDialog::showAddress()
{
    const auto url = SettingsService::portalUrlFor(form().text(nameField));
    form().edit(nameField)->setHint(url ? tr("People will sign in at %1").arg(*url)
                                        : tr("Letters from a to z, digits and hyphens, with a letter or digit at both ends."));
}

void PortalDialog::save(Done done)
{
    const QString name = form().text(nameField);
    m_desk.submit(
        this, tr("Changing the address of the access portal"),
        [name](Workspace &at, Progress &) { return SettingsService(at).setPortalName(name); }, std::move(done));
}

}  // namespace gatehouse
