// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/assignpeopledialog.h"

#include "core/applications/applicationservice.h"
#include "ui/assignments/principalspage.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

AssignPeopleDialog::AssignPeopleDialog(const Desk &desk, const Application &application, QWidget *parent)
    : StepWizard(tr("Assign users and groups to %1").arg(application.name), tr("&Assign"), parent)
    , m_desk(desk)
    , m_application(application)
    , m_people(new PrincipalsPage(desk))
{
    setObjectName(u"assignPeople"_s);
    resize(940, 680);
    Step step{tr("Users and groups"),
              tr("Groups are easier to look after than users. Only the members of the group itself get access, not those of groups in it."),
              m_people};
    step.leave = [this] {
        if (m_people->principals().isEmpty()) {
            showError({Error::Kind::Invalid, tr("Choose at least one group or user."), {}});
            return false;
        }
        return true;
    };
    addStep(std::move(step));
    setSubmit([this](Done done) { assign(std::move(done)); });
}

void AssignPeopleDialog::assign(Done done)
{
    m_desk.write<ApplicationAssignmentOutcome>(
        this, tr("Assigning people to %1").arg(m_application.name),
        [id = m_application.id, people = m_people->principals()](Workspace &at, Progress &progress) {
            return ApplicationService(at).assign({id}, people, progress);
        },
        [this, done = std::move(done)](const Result<ApplicationAssignmentOutcome> &outcome) {
            if (outcome && outcome->alreadySo > 0) {
                m_desk.prompts.notify(parentWidget(), Tone::Info, tr("%Ln of them had access already.", nullptr, int(outcome->alreadySo)));
            }
            done(outcome ? Status() : fail(outcome));
        });
}

}  // namespace gatehouse
