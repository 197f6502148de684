// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "core/applications/applicationservice.h"
#include "core/applications/integratedaccess.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct StateCommands {
    Q_DECLARE_TR_FUNCTIONS(ApplicationStateCommands)
};

QJsonArray namesOf(const QList<Application> &applications)
{
    QJsonArray names;
    for (const Application &each : applications) {
        names.append(each.name);
    }
    return names;
}

void addSetState(Command &noun, Context &context, const char *word, Application::State state, const QString &what)
{
    auto names = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, word, what, {u"gatehousectl -w corp.gatehouse application %1 Salesforce"_s.arg(QLatin1StringView(word))});
    addWords(verb, "APPLICATION", *names, StateCommands::tr("Names, application IDs or ARNs"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto found = findApplications(workspace, *names);
        if (!found) {
            return fail(found);
        }
        ConsoleProgress progress;
        if (auto done = ApplicationService(workspace).setState(idsOf(*found), state, progress); !done) {
            return done;
        }
        const int count = int(found->size());
        context.printer().outcome(state == Application::State::Enabled ? StateCommands::tr("Enabled %n application(s).", nullptr, count)
                                                                       : StateCommands::tr("Disabled %n application(s).", nullptr, count),
                                  {{u"applications"_s, namesOf(*found)}, {u"Status"_s, nameOf(state)}});
        return {};
    });
}

struct Removing {
    QStringList names{};
    bool force = false;
    bool yes = false;
};

/// What the guide warns of ("Remove an AWS SSO-integrated application").
Status forceRemove(Workspace &workspace, Context &context, const Application &application, bool yes)
{
    const QString warning
        = StateCommands::tr("This removes %1 by force: everybody loses access to it, and what it keeps may be lost and go on "
                            "costing money. Remove it where it is run, if that is possible.")
              .arg(application.name);
    if (auto sure = Context::confirm(warning, ApplicationService::forceWord(), yes); !sure) {
        return sure;
    }
    if (auto done = ApplicationService(workspace).forceRemove(application.id, ApplicationService::forceWord()); !done) {
        return done;
    }
    context.printer().outcome(StateCommands::tr("Removed application %1 by force.").arg(application.name),
                              {{u"applications"_s, QJsonArray{application.name}}, {u"count"_s, 1}});
    return {};
}

Status remove(Workspace &workspace, Context &context, const Removing &asked)
{
    const auto found = findApplications(workspace, asked.names);
    if (!found) {
        return fail(found);
    }
    if (asked.force) {
        return forceRemove(workspace, context, found->first(), asked.yes);
    }
    ApplicationService service(workspace);
    const auto removal = service.consequenceOfRemoval(idsOf(*found));
    if (!removal) {
        return fail(removal);
    }
    const int count = int(found->size());
    QString sentence = StateCommands::tr("This removes %n application(s).", nullptr, count);
    if (removal->assignments > 0) {
        sentence += u' ' + StateCommands::tr("%n assignment(s) go along.", nullptr, int(removal->assignments));
    }
    if (removal->certificates > 0) {
        sentence += u' ' + StateCommands::tr("%n certificate(s) go along, with their keys.", nullptr, int(removal->certificates));
    }
    if (auto sure = Context::confirm(sentence, u"DELETE"_s, asked.yes); !sure) {
        return sure;
    }
    ConsoleProgress progress;
    if (auto done = service.remove(idsOf(*found), progress); !done) {
        return done;
    }
    context.printer().outcome(StateCommands::tr("Removed %n application(s).", nullptr, count),
                              {{u"applications"_s, namesOf(*found)}, {u"count"_s, count}});
    return {};
}

void addRemove(Command &noun, Context &context)
{
    auto asked = std::make_shared<Removing>();
    Command &verb = addVerb(noun, "remove", StateCommands::tr("Remove applications with their assignments and certificates"),
                            {u"gatehousectl -w corp.gatehouse application remove Wiki --yes"_s,
                             u"gatehousectl -w corp.gatehouse application remove SageMaker --force"_s});
    addWords(verb, "APPLICATION", asked->names, StateCommands::tr("Names, application IDs or ARNs"));
    addFlag(verb, "--force", asked->force,
            StateCommands::tr("An integrated application that can't be removed where it is run; one at a time"));
    addFlag(verb, "--yes", asked->yes, StateCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return remove(workspace, context, *asked); });
    verb.parse_complete_callback([asked] {
        if (asked->force && asked->names.size() != 1) {
            refuseUsage(StateCommands::tr("--force removes one application at a time."));
        }
    });
}

void addIntegratedAccess(Command &noun, Context &context)
{
    auto wanted = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "integrated-access", StateCommands::tr("Show or enable the access of integrated applications to users and groups"),
                  {u"gatehousectl -w corp.gatehouse application integrated-access --enable all"_s});
    addChoice(verb, "--enable", *wanted, {u"management"_s, u"all"_s},
              StateCommands::tr("In the management account only, or in all accounts; it can't be made less"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        if (!wanted->isEmpty()) {
            const auto access = *wanted == u"all"_s ? IntegratedAccess::AllAccounts : IntegratedAccess::ManagementAccount;
            if (auto done = setIntegratedAccess(workspace, access); !done) {
                return done;
            }
        }
        const auto now = integratedAccess(workspace.database());
        if (!now) {
            return fail(now);
        }
        context.printer().outcome(StateCommands::tr("Integrated applications have access in: %1.").arg(labelOf(*now)),
                                  {{u"Access"_s, nameOf(*now)}});
        return {};
    });
}

}  // namespace

void addApplicationStateCommands(Command &application, Context &context)
{
    addSetState(application, context, "enable", Application::State::Enabled, StateCommands::tr("Let people sign in to applications again"));
    addSetState(application, context, "disable", Application::State::Disabled,
                StateCommands::tr("Let nobody sign in to applications; assignments stay"));
    addRemove(application, context);
    addIntegratedAccess(application, context);
}

}  // namespace gatehouse::ctl
