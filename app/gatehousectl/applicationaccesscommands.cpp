// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "core/applications/applicationservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AccessCommands {
    Q_DECLARE_TR_FUNCTIONS(ApplicationAccessCommands)
};

struct Asked {
    QStringList applications{};
    NamedPrincipals who{};
    bool yes = false;
};

/// A removal asks first, and says who loses access by it.
Status confirm(const ApplicationService &service, const QList<Application::Id> &applications, const QList<Principal> &principals, bool yes)
{
    const auto loss = service.lossOf(applications, principals);
    if (!loss) {
        return fail(loss);
    }
    const QString sentence = AccessCommands::tr("This removes %n assignment(s).", nullptr, int(loss->removed)) + u' '
                             + AccessCommands::tr("%n person(s) lose access.", nullptr, int(loss->people));
    return loss->removed == 0 ? Status() : Context::confirm(sentence, u"DELETE"_s, yes);
}

Status change(Workspace &workspace, Context &context, const Asked &asked, bool assigns)
{
    const auto applications = findApplications(workspace, asked.applications);
    if (!applications && applications.error().kind == Error::Kind::NotFound && asked.applications.size() > 1) {
        // A word behind the one value of an option is taken for an application.
        return fail(Error::Kind::NotFound,
                    AccessCommands::tr("%1 To name several users or groups, repeat --user or --group.").arg(applications.error().message),
                    applications.error().field);
    }
    const auto principals = findPrincipals(workspace, asked.who);
    if (!applications || !principals) {
        return applications ? fail(principals) : fail(applications);
    }
    ApplicationService service(workspace);
    if (auto sure = assigns ? Status() : confirm(service, idsOf(*applications), *principals, asked.yes); !sure) {
        return sure;
    }
    ConsoleProgress progress;
    const auto done = assigns ? service.assign(idsOf(*applications), *principals, progress)
                              : service.unassign(idsOf(*applications), *principals, progress);
    if (!done) {
        return fail(done);
    }
    context.printer().outcome(assigns ? AccessCommands::tr("Made %n assignment(s).", nullptr, int(done->changed))
                                      : AccessCommands::tr("Took %n assignment(s) away.", nullptr, int(done->changed)),
                              {{u"changed"_s, done->changed}, {u"alreadySo"_s, done->alreadySo}});
    return {};
}

void addChange(Command &noun, Context &context, const char *word, bool assigns, const QString &what)
{
    auto asked = std::make_shared<Asked>();
    Command &verb
        = addVerb(noun, word, what,
                  {u"gatehousectl -w corp.gatehouse application %1 Salesforce --group Sales --user ana"_s.arg(QLatin1StringView(word))});
    addWords(verb, "APPLICATION", asked->applications, AccessCommands::tr("Names, application IDs or ARNs"));
    addTexts(verb, "--user", asked->who.users, AccessCommands::tr("A user: username, user ID or email address"));
    addTexts(verb, "--group", asked->who.groups, AccessCommands::tr("A group: name or group ID"));
    if (!assigns) {
        addTexts(verb, "--orphan", asked->who.orphans, AccessCommands::tr("A deleted user or group whose assignments stayed: name or ID"));
        addFlag(verb, "--yes", asked->yes, AccessCommands::tr("Do it without asking"));
    }
    onWorkspace(verb, context, [&context, asked, assigns](Workspace &workspace) { return change(workspace, context, *asked, assigns); });
    verb.parse_complete_callback([=] {
        if (asked->who.isEmpty()) {
            refuseUsage(assigns ? AccessCommands::tr("Give --user or --group; each as often as needed.")
                                : AccessCommands::tr("Give --user, --group or --orphan; each as often as needed."));
        }
    });
}

void addAssignments(Command &noun, Context &context)
{
    auto query = std::make_shared<ApplicationAssignmentQuery>();
    auto application = std::make_shared<QString>();
    auto reaching = std::make_shared<QString>();
    auto orphaned = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "assignments", AccessCommands::tr("List who is assigned to applications"),
                            {u"gatehousectl -w corp.gatehouse application assignments Salesforce"_s,
                             u"gatehousectl -w corp.gatehouse application assignments --reaching ana"_s});
    addText(verb, "APPLICATION", *application, AccessCommands::tr("Name, application ID or ARN; all when none is given"));
    addText(verb, "--reaching", *reaching, AccessCommands::tr("Only those of this user, directly or through a group"));
    addFlag(verb, "--orphaned", *orphaned, AccessCommands::tr("Only those of users and groups that were deleted"));
    addText(verb, "--filter", query->text, AccessCommands::tr("Part of the name of the application, the user or the group"));
    addNumber(verb, "--limit", query->limit, 0, AccessCommands::tr("At most so many"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto one = [](const QString &word) { return word.isEmpty() ? QStringList() : QStringList(word); };
        const auto found = findApplications(workspace, one(*application));
        const auto users = findUsers(workspace, one(*reaching));
        if (!found || !users) {
            return found ? fail(users) : fail(found);
        }
        query->application = found->value(0).id;
        query->reaching = users->value(0).id;
        query->kind = *orphaned ? std::optional(Principal::Kind::Orphan) : std::nullopt;
        return printApplicationAssignments(workspace, context, *query);
    });
}

}  // namespace

void addApplicationAccessCommands(Command &application, Context &context)
{
    addChange(application, context, "assign", true, AccessCommands::tr("Let users and groups use applications; everybody everything"));
    addChange(application, context, "unassign", false, AccessCommands::tr("Take access to applications away"));
    addAssignments(application, context);
}

}  // namespace gatehouse::ctl
