// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/integratedaccessdialog.h"

#include "core/applications/integratedaccess.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString accessField = u"integratedAccess"_s;
constexpr std::array allAccess{IntegratedAccess::None, IntegratedAccess::ManagementAccount, IntegratedAccess::AllAccounts};

/// What there is can't be taken back, so less than it is not offered.
Form *makeForm(IntegratedAccess present)
{
    QList<Choice> choices;
    for (const IntegratedAccess access : allAccess) {
        if (access >= present) {
            choices.append({nameOf(access), labelOf(access)});
        }
    }
    auto *form = new Form;
    form->add(new RadioEdit(accessField, QString(), choices))
        ->setHint(
            IntegratedAccessDialog::tr("What is enabled stays enabled. To keep integrated applications out of some accounts, use service "
                                       "control policies."));
    form->load({{accessField, nameOf(present)}});
    return form;
}

IntegratedAccess presentAccess(const Desk &desk)
{
    return integratedAccess(desk.workspace.database()).value_or(IntegratedAccess::None);
}

}  // namespace

IntegratedAccessDialog::IntegratedAccessDialog(const Desk &desk, QWidget *parent)
    : FormDialog(tr("Access for integrated applications"), makeForm(presentAccess(desk)), tr("&Save changes"), parent)
{
    setObjectName(u"integratedAccessDialog"_s);
    setIntroduction(tr("Integrated applications read users and groups themselves. Where may they be used?"));
    resize(560, sizeHint().height());
    setSubmit([this, &desk](Done done) {
        IntegratedAccess wanted = IntegratedAccess::None;
        for (const IntegratedAccess access : allAccess) {
            wanted = nameOf(access) == form().text(accessField) ? access : wanted;
        }
        desk.submit(
            this, tr("Saving the access of integrated applications"),
            [wanted](Workspace &at, Progress &) { return setIntegratedAccess(at, wanted); }, std::move(done));
    });
}

}  // namespace gatehouse
