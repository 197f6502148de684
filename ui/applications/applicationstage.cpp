// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/applicationstage.h"

#include "core/accounts/organizationservice.h"
#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"
#include "core/applications/integratedaccess.h"
#include "core/certificates/certificateservice.h"
#include "core/demo/democompany.h"
#include "core/groups/groupstore.h"
#include "core/secrets/keyservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The day on which something was done.
class ThenClock final : public Clock
{
public:
    explicit ThenClock(const QDateTime &then) : m_then(then) {}
    [[nodiscard]] QDateTime now() const override { return m_then; }

private:
    QDateTime m_then;
};

struct Planned {
    QString templateId;
    QString name;
    int daysAgo;  ///< when it was added
    int months;   ///< how long its certificate lasts
};

Application planned(const Planned &plan)
{
    const ApplicationTemplate *about = applicationTemplate(plan.templateId);
    Application application;
    application.kind = about->kind;
    application.templateId = about->kind == Application::Kind::Custom ? QString() : about->id;
    application.name = plan.name;
    application.mappings = about->mappings;
    if (application.isFederated()) {
        application.acsUrl = u"https://%1.example.com/saml/acs"_s.arg(about->id);
        application.audience = u"https://%1.example.com"_s.arg(about->id);
    }
    return application;
}

Result<Application::Id> add(const Workspace &workspace, const Planned &plan, const Clock &present)
{
    const ThenClock then(present.now().addDays(-plan.daysAgo));
    SystemRandom random;
    const EverythingAllowed permission;
    const auto at = workspace.connect({workspace.who(), then, random, permission});
    if (!at) {
        return fail(at);
    }
    NewApplication wanted;
    wanted.application = planned(plan);
    wanted.withCertificate = wanted.application.isFederated();
    wanted.certificate.months = plan.months;
    wanted.certificate.bits = 1024;  // pictures wait for nothing
    return ApplicationService(**at).create(wanted);
}

Status assignSome(Workspace &workspace, const QList<Application::Id> &applications)
{
    UserQuery someUsers;
    someUsers.limit = 6;
    GroupQuery someGroups;
    someGroups.limit = 3;
    QList<Principal> principals;
    for (const qint64 id : GroupStore(workspace.database()).ids(someGroups).value_or(QList<qint64>())) {
        principals.append(Principal::of(Group::Id{id}));
    }
    for (const qint64 id : UserStore(workspace.database()).ids(someUsers).value_or(QList<qint64>())) {
        const auto user = UserStore(workspace.database()).byId({id});
        if (user && *user && (*user)->status == User::Status::Enabled) {
            principals.append(Principal::of(User::Id{id}));
        }
    }
    NoProgress progress;
    const auto done = ApplicationService(workspace).assign(applications, principals, progress);
    return done ? Status() : fail(done);
}

Status fill(Workspace &workspace)
{
    NoProgress progress;
    if (auto done = generate(workspace, {40, 12, 3, 0}, progress); !done) {
        return done;
    }
    Account management;
    management.accountId = u"111122223333"_s;
    management.name = u"Management"_s;
    management.email = u"aws@example.com"_s;
    if (auto done = OrganizationService(workspace).enable(management); !done) {
        return done;
    }
    if (auto done = KeyService(workspace).protect({KeyPlace::Passphrase, SecretBytes::ofText(u"correct horse battery"_s)}); !done) {
        return done;
    }
    if (auto done = setIntegratedAccess(workspace, IntegratedAccess::AllAccounts); !done) {
        return done;
    }
    const QList<Planned> plans{
        {u"salesforce"_s, u"Salesforce"_s, 400, 60}, {u"slack"_s, u"Slack"_s, 300, 12},
        {u"github"_s, u"GitHub"_s, 700, 24},         {u"jira"_s, u"Jira"_s, 45, 1},
        {u"custom"_s, u"Expense desk"_s, 20, 1},     {u"amazon-managed-grafana"_s, u"Grafana"_s, 30, 0},
    };
    QList<Application::Id> federated;
    for (const Planned &plan : plans) {
        const auto id = add(workspace, plan, workspace.clock());
        if (!id) {
            return fail(id);
        }
        if (plan.months > 0) {
            federated.append(*id);
        }
    }
    workspace.poll();
    if (auto done = assignSome(workspace, {federated.at(0), federated.at(1), federated.at(4)}); !done) {
        return done;
    }
    CertificateWish next;
    next.bits = 1024;
    const auto made = CertificateService(workspace).generate(federated.at(3), next);
    return made ? ApplicationService(workspace).setState({federated.at(2)}, Application::State::Disabled, progress) : fail(made);
}

}  // namespace

std::shared_ptr<Stage> applicationStage(const Desk &desk)
{
    return Stage::make(desk, fill);
}

Application applicationNamed(const Desk &desk, const QString &name)
{
    const auto found = ApplicationStore(desk.workspace.database()).byName(name);
    return found && *found ? **found : Application();
}

}  // namespace gatehouse
