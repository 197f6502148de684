// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/enabledialog.h"

#include "core/accounts/organizationservice.h"
#include "ui/accounts/accountfields.h"
#include "ui/accounts/prerequisitesview.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString featuresField = u"features"_s;

bool hasOrganization(const Desk &desk)
{
    const auto organization = OrganizationService(desk.workspace).organization();
    return organization && *organization;
}

Form *makeForm(const Desk &desk, bool createsOrganization)
{
    auto *form = new Form;
    const auto prerequisites = OrganizationService(desk.workspace).prerequisites().value_or(QList<Prerequisite>());
    if (createsOrganization) {
        form->addSection(EnableDialog::tr("Management account of the new organization"));
        addAccountFields(*form, AccountId::Optional);
    } else {
        auto *view = new PrerequisitesView;
        view->setPrerequisites(prerequisites);
        form->addWidget(view);
    }
    for (const Prerequisite &each : prerequisites) {
        if (each.subject == Prerequisite::Subject::Features && each.state == Prerequisite::State::Missing) {
            form->add(new CheckEdit(featuresField, EnableDialog::tr("Features"),
                                    EnableDialog::tr("All features were &turned on in AWS Organizations")));
        }
    }
    return form;
}

}  // namespace

EnableDialog::EnableDialog(const Desk &desk, QWidget *parent) : EnableDialog(desk, !hasOrganization(desk), parent) {}

EnableDialog::EnableDialog(const Desk &desk, bool createsOrganization, QWidget *parent)
    : FormDialog(tr("Enable single sign-on"), makeForm(desk, createsOrganization),
                 createsOrganization ? tr("&Create organization and enable") : tr("&Enable"), parent)
    , m_desk(desk)
{
    setObjectName(u"enableDialog"_s);
    setIntroduction(createsOrganization
                        ? tr("This workspace has no organization yet. One is created with a root and this management account. To work with "
                             "the organization you have, cancel and import it.")
                        : tr("Every account gets the service-linked role AWSServiceRoleForSSO, now and when it is added later."));
    setSubmit([this](Done done) { enable(std::move(done)); });
    setMinimumWidth(560);
    if (createsOrganization) {
        form().edit(nameField)->widget()->setFocus();
    }
}

void EnableDialog::enable(Done done)
{
    const Account management = form().has(nameField) ? accountFrom(form(), {}) : Account();
    const bool features = form().has(featuresField) && form().value(featuresField).toBool();
    m_desk.submit(
        this, tr("Enabling single sign-on"),
        [management, features](Workspace &at, Progress &) -> Status {
            OrganizationService service(at);
            if (auto noted = features ? service.enableAllFeatures() : Status(); !noted) {
                return noted;
            }
            return service.enable(management);
        },
        std::move(done));
}

}  // namespace gatehouse
