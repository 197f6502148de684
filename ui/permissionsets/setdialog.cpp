// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/setdialog.h"

#include "core/permissionsets/permissionsetservice.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(SetPart part, const QString &name)
{
    switch (part) {
    case SetPart::Details:
        return SetDialog::tr("Edit %1").arg(name);
    case SetPart::AwsPolicies:
        return SetDialog::tr("AWS managed policies of %1").arg(name);
    case SetPart::CustomerPolicies:
        return SetDialog::tr("Customer managed policies of %1").arg(name);
    case SetPart::InlinePolicy:
        return SetDialog::tr("Inline policy of %1").arg(name);
    case SetPart::Tags:
        return SetDialog::tr("Tags of %1").arg(name);
    }
    return name;
}

Form *makeForm(const Desk &desk, const PermissionSet &set, SetPart part)
{
    auto *form = new Form;
    const auto limits = PermissionSetService(desk.workspace).limits();
    addFields(*form, part, desk, limits.value_or(PermissionSetLimits::of(QuotaProfile::Current)));
    loadFields(*form, part, set);
    if (part == SetPart::Details) {
        form->edit(u"name"_s)->lock(SetDialog::tr("The name of a permission set can't be changed."));
    }
    return form;
}

}  // namespace

SetDialog::SetDialog(const Desk &desk, const PermissionSet &set, SetPart part, QWidget *parent)
    : FormDialog(titleOf(part, set.name), makeForm(desk, set, part), tr("&Save changes"), parent)
    , m_desk(desk)
    , m_set(set)
    , m_part(part)
{
    setObjectName(u"setDialog"_s);
    if (set.provisionedAccounts > 0 && part != SetPart::Tags) {
        setIntroduction(tr("Its role stands in %Ln account(s). After saving you choose in which of them it is brought up to date.", nullptr,
                           int(set.provisionedAccounts)));
    }
    if (part == SetPart::AwsPolicies || part == SetPart::InlinePolicy) {
        resize(1040, 700);
    } else {
        resize(680, sizeHint().height());
    }
    setSubmit([this](Done done) { save(std::move(done)); });
}

void SetDialog::save(Done done)
{
    PermissionSet set = m_set;
    takeFields(form(), m_part, set);
    m_desk.submit(
        this, tr("Saving permission set %1").arg(set.name),
        [set](Workspace &at, Progress &) { return PermissionSetService(at).update(set); },
        [this, done = std::move(done)](const Status &status) {
            done(status);
            auto *message = form().findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
            if (!status && status.error().kind == Error::Kind::Conflict && status.error().field.isEmpty() && message) {
                message->setAction(tr("Show the present values"), [this] { takeOver(); });
            }
        });
}

/// What somebody else changed meanwhile takes the place of what was written here.
void SetDialog::takeOver()
{
    const auto present = PermissionSetService(m_desk.workspace).permissionSet(m_set.id);
    if (!present) {
        form().showError(present.error());
        return;
    }
    m_set = *present;
    loadFields(form(), m_part, m_set);
}

}  // namespace gatehouse
