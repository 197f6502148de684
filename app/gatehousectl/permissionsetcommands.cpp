// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/permissionsetfields.h"
#include "app/gatehousectl/permissionsetwishes.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/managedpolicies.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PermissionSetCommands {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetCommands)
};

Option &addSetName(Command &verb, QString &name)
{
    Option &option = addText(verb, "PERMISSION_SET", name, PermissionSetCommands::tr("Name, permission set ID or ARN"));
    option.required();
    return option;
}

/// Says what was done, and for programs shows the permission set as it is now.
Status show(Workspace &workspace, Context &context, PermissionSet::Id id, const QString &sentence)
{
    const auto set = PermissionSetService(workspace).permissionSet(id);
    if (!set) {
        return fail(set);
    }
    if (!context.printer().isForPeople()) {
        printPermissionSet(workspace, context, *set);
        return {};
    }
    context.printer().outcome(sentence.arg(set->name), {});
    return {};
}

/// What a person should know of policies that are new to a permission set.
void remark(Workspace &workspace, Context &context, const PermissionSet &before, const PermissionSet &after)
{
    QList<PolicyReference> fresh;
    for (const PolicyReference &policy : after.policies + QList<PolicyReference>{after.boundary}) {
        if (!policy.isEmpty() && !before.policies.contains(policy) && policy != before.boundary) {
            fresh.append(policy);
        }
    }
    QStringList remarks = remarksOn(workspace, fresh);
    if (after.inlinePolicy != before.inlinePolicy) {
        remarks += remarksOnInline(workspace, after.inlinePolicy);
    }
    for (const QString &each : std::as_const(remarks)) {
        context.printer().paragraph(each);
    }
}

/// Changes one permission set by `edit`, and says which accounts don't have it yet.
Status change(Workspace &workspace, Context &context, const QString &name, const std::function<Status(PermissionSet &)> &edit)
{
    PermissionSetService service(workspace);
    const auto found = service.find(name);
    if (!found) {
        return fail(found);
    }
    PermissionSet wanted = *found;
    if (auto edited = edit(wanted); !edited) {
        return edited;
    }
    if (auto done = service.update(wanted); !done) {
        return done;
    }
    auto shown = show(workspace, context, wanted.id, PermissionSetCommands::tr("Changed permission set %1."));
    remark(workspace, context, *found, wanted);
    return shown;
}

void addList(Command &noun, Context &context)
{
    auto query = std::make_shared<PermissionSetQuery>();
    auto policy = std::make_shared<QString>();
    auto tag = std::make_shared<QString>();
    auto sort = std::make_shared<QString>();
    Command &verb = addVerb(noun, "list", PermissionSetCommands::tr("List permission sets"),
                            {u"gatehousectl -w corp.gatehouse permission-set list --filter admin"_s,
                             u"gatehousectl -w corp.gatehouse permission-set list --tag team=data --format json"_s});
    addText(verb, "--filter", query->text, PermissionSetCommands::tr("Part of the name, the description or an attached policy"));
    addText(verb, "--policy", *policy, PermissionSetCommands::tr("Only those to which this policy is attached"));
    addText(verb, "--tag", *tag, PermissionSetCommands::tr("Only those with this tag")).type_name("KEY[=VALUE]");
    addChoice(verb, "--sort", *sort, {u"name"_s, u"assigned"_s, u"provisioned"_s, u"created"_s},
              PermissionSetCommands::tr("The order (name); the largest or newest first"));
    addNumber(verb, "--limit", query->limit, 0, PermissionSetCommands::tr("At most so many"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) {
        query->policy = policyFrom(*policy);
        query->tagKey = tag->section(u'=', 0, 0);
        query->tagValue = tag->section(u'=', 1);
        if (!sort->isEmpty() && *sort != u"name"_s) {
            query->order = *sort == u"assigned"_s      ? PermissionSetQuery::Order::Assigned
                           : *sort == u"provisioned"_s ? PermissionSetQuery::Order::Provisioned
                                                       : PermissionSetQuery::Order::Created;
            query->direction = Qt::DescendingOrder;
        }
        return printPermissionSets(workspace, context, *query);
    });
}

void addShow(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", PermissionSetCommands::tr("Show everything about a permission set"),
                            {u"gatehousectl -w corp.gatehouse permission-set show Audit --format json"_s});
    addSetName(verb, *name);
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto found = PermissionSetService(workspace).find(*name);
        if (!found) {
            return fail(found);
        }
        printPermissionSet(workspace, context, *found);
        return {};
    });
}

struct Creation {
    QString name{};
    QString jobFunction{};
    PermissionSetWishes wishes{};
};

/// An empty permission set of that name, or the one that a job function makes (guide: "Create a permission set").
Result<PermissionSet> beginning(const Creation &asked)
{
    PermissionSet set;
    set.name = asked.name;
    if (asked.jobFunction.isEmpty()) {
        return set;
    }
    const Knowledge knowledge(knowledgefile::path());
    const ManagedPolicies managed(knowledge);
    const ManagedPolicy *policy = managed.find(asked.jobFunction);
    if (!policy || policy->kind != ManagedPolicy::Kind::JobFunction) {
        QStringList known;
        for (const ManagedPolicy &each : managed.all()) {
            if (each.kind == ManagedPolicy::Kind::JobFunction) {
                known.append(each.name);
            }
        }
        return fail(Error::Kind::NotFound,
                    PermissionSetCommands::tr("There is no job function %1; there are: %2.").arg(asked.jobFunction, known.join(u", "_s)),
                    u"jobFunction"_s);
    }
    set.name = asked.name.isEmpty() ? policy->name : asked.name;
    set.policies = {{policy->arn()}};
    return set;
}

Status create(Workspace &workspace, Context &context, const Creation &asked)
{
    auto set = beginning(asked);
    if (!set) {
        return fail(set);
    }
    if (auto applied = asked.wishes.applyTo(*set); !applied) {
        return applied;
    }
    const auto id = PermissionSetService(workspace).create(*set);
    if (!id) {
        return fail(id);
    }
    auto shown = show(workspace, context, *id, PermissionSetCommands::tr("Created permission set %1."));
    remark(workspace, context, {}, *set);
    return shown;
}

void addCreate(Command &noun, Context &context)
{
    auto asked = std::make_shared<Creation>();
    Command &verb = addVerb(noun, "create", PermissionSetCommands::tr("Make a permission set"),
                            {u"gatehousectl -w corp.gatehouse permission-set create Audit --policy SecurityAudit --session-duration PT4H "
                             "--tag team=risk"_s,
                             u"gatehousectl -w corp.gatehouse permission-set create Deploy --inline-policy deploy.json"_s,
                             u"gatehousectl -w corp.gatehouse permission-set create --job-function Billing"_s});
    const Option *name = &addText(verb, "NAME", asked->name,
                                  PermissionSetCommands::tr("The name, also of the role in the accounts; it can't be changed later"));
    const Option *job = &addText(verb, "--job-function", asked->jobFunction,
                                 PermissionSetCommands::tr("Begin with the AWS managed policy of this job function"));
    asked->wishes.addTo(verb);
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return create(workspace, context, *asked); });
    verb.parse_complete_callback([=] {
        if (name->count() + job->count() == 0) {
            refuseUsage(PermissionSetCommands::tr("Give a name, or --job-function."));
        }
    });
}

void addUpdate(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto wishes = std::make_shared<PermissionSetWishes>();
    Command &verb = addVerb(noun, "update", PermissionSetCommands::tr("Change a permission set; an empty value removes"),
                            {u"gatehousectl -w corp.gatehouse permission-set update Audit --session-duration PT8H"_s});
    addSetName(verb, *name);
    wishes->addTo(verb);
    onWorkspace(verb, context, [&context, name, wishes](Workspace &workspace) {
        return change(workspace, context, *name, [&](PermissionSet &set) { return wishes->applyTo(set); });
    });
    verb.parse_complete_callback([wishes] {
        if (wishes->isEmpty()) {
            refuseUsage(PermissionSetCommands::tr("Nothing to change. Give --description, --session-duration or another option."));
        }
    });
}

void addAttach(Command &noun, Context &context, const char *word, bool attach, const QString &what)
{
    auto name = std::make_shared<QString>();
    auto policies = std::make_shared<QStringList>();
    Command &verb
        = addVerb(noun, word, what,
                  {u"gatehousectl -w corp.gatehouse permission-set %1 Audit arn:aws:iam::aws:policy/SecurityAudit /team/Audit"_s.arg(
                      QLatin1String(word))});
    addSetName(verb, *name);
    addWords(verb, "POLICY", *policies,
             PermissionSetCommands::tr("AWS managed policies by name or ARN; customer managed ones by name, with their path in front"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) {
        return change(workspace, context, *name, [&](PermissionSet &set) -> Status {
            for (const QString &each : *policies) {
                const PolicyReference policy = policyFrom(each);
                if (attach) {
                    set.policies.append(policy);
                } else if (set.policies.removeAll(policy) == 0) {
                    return fail(Error::Kind::NotFound, PermissionSetCommands::tr("%1 is not attached to %2.").arg(each, set.name),
                                u"policies"_s);
                }
            }
            return {};
        });
    });
}

void addPutInline(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto path = std::make_shared<QString>();
    auto remove = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "put-inline", PermissionSetCommands::tr("Give a permission set an inline policy, or take it away"),
                            {u"gatehousectl -w corp.gatehouse permission-set put-inline Deploy deploy.json"_s,
                             u"gatehousectl -w corp.gatehouse permission-set put-inline Deploy --remove"_s});
    addSetName(verb, *name);
    const Option *file = &addText(verb, "FILE", *path, PermissionSetCommands::tr("The policy as JSON; - for standard input"));
    addFlag(verb, "--remove", *remove, PermissionSetCommands::tr("Take the inline policy away"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) {
        return change(workspace, context, *name, [&](PermissionSet &set) -> Status {
            const auto document = *remove ? Result<QString>(QString()) : documentFrom(*path);
            if (!document) {
                return fail(document);
            }
            set.inlinePolicy = *document;
            return {};
        });
    });
    verb.parse_complete_callback([=] {
        if ((file->count() > 0) == *remove) {
            refuseUsage(PermissionSetCommands::tr("Give a file, or --remove."));
        }
    });
}

void addTag(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto words = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "tag", PermissionSetCommands::tr("Give a permission set tags; others stay"),
                            {u"gatehousectl -w corp.gatehouse permission-set tag Audit team=risk stage=production"_s});
    addSetName(verb, *name);
    addWords(verb, "TAG", *words, PermissionSetCommands::tr("KEY=VALUE, or KEY alone for an empty value"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) {
        return change(workspace, context, *name, [&](PermissionSet &set) -> Status {
            const auto tags = tagsFrom(*words);
            if (!tags) {
                return fail(tags);
            }
            set.tags.insert(*tags);
            return {};
        });
    });
}

void addUntag(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto keys = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "untag", PermissionSetCommands::tr("Take tags off a permission set"),
                            {u"gatehousectl -w corp.gatehouse permission-set untag Audit stage"_s});
    addSetName(verb, *name);
    addWords(verb, "KEY", *keys, PermissionSetCommands::tr("Keys of tags, as they are written"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) {
        return change(workspace, context, *name, [&](PermissionSet &set) -> Status {
            for (const QString &key : *keys) {
                if (set.tags.remove(key) == 0) {
                    return fail(Error::Kind::NotFound, PermissionSetCommands::tr("%1 has no tag %2.").arg(set.name, key), u"tags"_s);
                }
            }
            return {};
        });
    });
}

Status removeSets(Workspace &workspace, Context &context, const QStringList &names, bool yes)
{
    PermissionSetService service(workspace);
    QList<PermissionSet::Id> ids;
    QJsonArray gone;
    for (const QString &name : names) {
        const auto set = service.find(name);
        if (!set) {
            return fail(set);
        }
        if (!ids.contains(set->id)) {
            ids.append(set->id);
            gone.append(set->name);
        }
    }
    const int count = int(ids.size());
    if (auto sure = Context::confirm(PermissionSetCommands::tr("This deletes %n permission set(s).", nullptr, count), u"DELETE"_s, yes);
        !sure) {
        return sure;
    }
    ConsoleProgress progress;
    if (auto done = service.remove(ids, progress); !done) {
        return done;
    }
    context.printer().outcome(PermissionSetCommands::tr("Deleted %n permission set(s).", nullptr, count),
                              {{u"permissionSets"_s, gone}, {u"count"_s, count}});
    return {};
}

void addDelete(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "delete", PermissionSetCommands::tr("Delete permission sets that no account uses"),
                            {u"gatehousectl -w corp.gatehouse permission-set delete Audit --yes"_s});
    addWords(verb, "PERMISSION_SET", *names, PermissionSetCommands::tr("Names, permission set IDs or ARNs"));
    addFlag(verb, "--yes", *yes, PermissionSetCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, names, yes](Workspace &workspace) { return removeSets(workspace, context, *names, *yes); });
}

}  // namespace

void addPermissionSetCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("permission-set",
                                         PermissionSetCommands::tr("Permission sets: what somebody may do in an account").toStdString());
    addList(noun, context);
    addShow(noun, context);
    addCreate(noun, context);
    addUpdate(noun, context);
    addAttach(noun, context, "attach", true, PermissionSetCommands::tr("Attach managed policies to a permission set"));
    addAttach(noun, context, "detach", false, PermissionSetCommands::tr("Detach managed policies from a permission set"));
    addPutInline(noun, context);
    addTag(noun, context);
    addUntag(noun, context);
    addDelete(noun, context);
    addProvisionCommands(noun, context);
}

}  // namespace gatehouse::ctl
