// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/permissionsetwishes.h"
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/accesscontrol/accesstrial.h"
#include "core/accounts/accountservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/managedpolicies.h"
#include "core/users/userservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AccessControlCommands {
    Q_DECLARE_TR_FUNCTIONS(AccessControlCommands)
};

void addEnable(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "enable", AccessControlCommands::tr("Let attributes of users come along as session tags"),
                            {u"gatehousectl -w corp.gatehouse access-control enable"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        if (auto done = AccessControlService(workspace).enable(); !done) {
            return done;
        }
        context.printer().outcome(AccessControlCommands::tr("Enabled. Permission sets that are provisioned already take session tags after "
                                                            "“permission-set provision --all”."),
                                  {{u"Status"_s, u"ENABLED"_s}});
        return {};
    });
}

void addDisable(Command &noun, Context &context)
{
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "disable", AccessControlCommands::tr("Stop, and delete all the attributes"),
                            {u"gatehousectl -w corp.gatehouse access-control disable --yes"_s});
    addFlag(verb, "--yes", *yes, AccessControlCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, yes](Workspace &workspace) -> Status {
        AccessControlService service(workspace);
        const auto removal = service.consequenceOfDisabling();
        if (!removal) {
            return fail(removal);
        }
        const QString sentence
            = AccessControlCommands::tr("This deletes %n attribute(s) for access control.", nullptr, int(removal->attributes));
        if (auto sure = Context::confirm(sentence, u"DELETE"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = service.disable(); !done) {
            return done;
        }
        context.printer().outcome(
            AccessControlCommands::tr("Disabled. Permission sets that are provisioned already stop taking session tags after "
                                      "“permission-set provision --all”."),
            {{u"Status"_s, u"DISABLED"_s}, {u"attributes"_s, removal->attributes}});
        return {};
    });
}

/// The present attributes without those that go, and with those of `words`.
Result<QList<AccessControlAttribute>> merged(const QList<AccessControlAttribute> &present, const QMap<QString, QString> &words,
                                             const QStringList &removed)
{
    QMap<QString, AccessControlAttribute> all;
    for (const AccessControlAttribute &attribute : present) {
        all.insert(attribute.key, attribute);
    }
    for (const QString &key : removed) {
        if (all.remove(key) == 0) {
            return fail(Error::Kind::NotFound, AccessControlCommands::tr("There is no attribute %1.").arg(key), u"key"_s);
        }
    }
    for (const auto &[key, source] : words.asKeyValueRange()) {
        all.insert(key, {{}, key, source, {}, {}});
    }
    return all.values();
}

void printAttributes(Printer &printer, const QList<AccessControlAttribute> &attributes)
{
    printer.beginList({{u"Key"_s, AccessControlCommands::tr("Key")}, {u"Source"_s, AccessControlCommands::tr("Value")}});
    for (const AccessControlAttribute &each : attributes) {
        printer.addRow(
            [&]() -> QStringList {
                return {each.key, each.source};
            },
            [&]() -> QJsonObject {
                return {{u"Key"_s, each.key}, {u"Value"_s, QJsonObject{{u"Source"_s, QJsonArray{each.source}}}}};
            });
    }
    printer.endList();
}

void addSet(Command &noun, Context &context)
{
    auto words = std::make_shared<QStringList>();
    auto removed = std::make_shared<QStringList>();
    auto replace = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "set", AccessControlCommands::tr("Add, change and remove attributes; others stay"),
                            {u"gatehousectl -w corp.gatehouse access-control set 'CostCenter=${path:enterprise.costCenter}'"_s,
                             u"gatehousectl -w corp.gatehouse access-control set --remove CostCenter"_s});
    Option *given = &addTexts(verb, "ATTRIBUTE", *words,
                              AccessControlCommands::tr("KEY=EXPRESSION; without an expression only the identity provider sends a value"));
    given->allow_extra_args(true);
    const Option *gone = &addTexts(verb, "--remove", *removed, AccessControlCommands::tr("The key of an attribute to remove"));
    const Option *only = &addFlag(verb, "--replace", *replace, AccessControlCommands::tr("Remove all the others"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        AccessControlService service(workspace);
        const auto present = *replace ? Result<QList<AccessControlAttribute>>(QList<AccessControlAttribute>()) : service.attributes();
        const auto wanted = tagsFrom(*words);
        if (!present || !wanted) {
            return present ? Status(fail(wanted)) : Status(fail(present));
        }
        const auto all = merged(*present, *wanted, *removed);
        if (!all) {
            return fail(all);
        }
        if (auto done = service.set(*all); !done) {
            return done;
        }
        printAttributes(context.printer(), *all);
        return {};
    });
    verb.parse_complete_callback([=] {
        if (given->count() + gone->count() + only->count() == 0) {
            refuseUsage(AccessControlCommands::tr("Give an attribute as KEY=EXPRESSION, or --remove."));
        }
    });
}

void addList(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "list", AccessControlCommands::tr("List the attributes that come along as session tags"),
                            {u"gatehousectl -w corp.gatehouse access-control list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const AccessControlService service(workspace);
        const auto enabled = service.isEnabled();
        const auto attributes = service.attributes();
        const auto unknown = service.unknownKeys();
        if (!enabled || !attributes || !unknown) {
            return !enabled ? fail(enabled) : !attributes ? fail(attributes) : fail(unknown);
        }
        printAttributes(context.printer(), *attributes);
        if (!*enabled) {
            context.printer().paragraph(AccessControlCommands::tr("Attributes for access control are not enabled."));
        }
        for (const UnknownTagKey &each : *unknown) {
            context.printer().paragraph(
                AccessControlCommands::tr("The inline policy of %1 names %2, which no session carries.").arg(each.setName, each.key));
        }
        return {};
    });
}

void printTags(Printer &printer, const QList<SessionTag> &tags)
{
    printer.beginList({{u"Key"_s, AccessControlCommands::tr("Key")},
                       {u"Value"_s, AccessControlCommands::tr("Value")},
                       {u"Source"_s, AccessControlCommands::tr("From")},
                       {u"Remark"_s, AccessControlCommands::tr("Remark")}});
    for (const SessionTag &tag : tags) {
        const QString from = tag.origin == SessionTag::Origin::Assertion ? AccessControlCommands::tr("the identity provider") : tag.source;
        const QString replaced = tag.replaced.isEmpty()
                                     ? QString()
                                     : AccessControlCommands::tr("instead of “%1” from the identity provider").arg(tag.replaced);
        printer.addRow(
            [&]() -> QStringList {
                return {tag.key, tag.value, from, tag.problem.isEmpty() ? replaced : tag.problem};
            },
            [&]() -> QJsonObject {
                return {{u"Key"_s, tag.key},
                        {u"Value"_s, tag.value},
                        {u"Origin"_s, tag.origin == SessionTag::Origin::Assertion ? u"ASSERTION"_s : u"CONFIGURED"_s},
                        {u"Source"_s, tag.source},
                        {u"Replaced"_s, tag.replaced},
                        {u"Problem"_s, tag.problem}};
            });
    }
    printer.endList();
}

void addPreview(Command &noun, Context &context)
{
    auto user = std::make_shared<QString>();
    auto sent = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "preview", AccessControlCommands::tr("Show the session tags that a user would carry"),
                            {u"gatehousectl -w corp.gatehouse access-control preview ana"_s,
                             u"gatehousectl -w corp.gatehouse access-control preview ana --assertion Department=Sales"_s});
    addText(verb, "USER", *user, AccessControlCommands::tr("Username, user ID or email address")).required();
    addTexts(verb, "--assertion", *sent, AccessControlCommands::tr("What the identity provider would send, as KEY=VALUE"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto found = UserService(workspace).find(*user);
        const auto assertion = tagsFrom(*sent);
        if (!found || !assertion) {
            return found ? Status(fail(assertion)) : Status(fail(found));
        }
        const auto tags = AccessControlService(workspace).preview(found->id, *assertion);
        if (!tags) {
            return fail(tags);
        }
        printTags(context.printer(), *tags);
        return {};
    });
}

struct Trying {
    QString user{};
    QString set{};
    QString account{};
    QStringList tags{};
    QStringList sent{};
    AccessTrial trial{};
};

Status tryIt(Workspace &workspace, Context &context, const Trying &asked)
{
    const auto user = UserService(workspace).find(asked.user);
    const auto set = PermissionSetService(workspace).find(asked.set);
    const auto account = AccountService(workspace).find(asked.account);
    if (!user || !set || !account) {
        return !user ? fail(user) : !set ? fail(set) : fail(account);
    }
    const auto tags = tagsFrom(asked.tags);
    const auto sent = tagsFrom(asked.sent);
    if (!tags || !sent) {
        return tags ? Status(fail(sent)) : Status(fail(tags));
    }
    AccessTrial trial = asked.trial;
    trial.user = user->id;
    trial.set = set->id;
    trial.account = account->id;
    trial.resourceTags = *tags;
    trial.assertion = *sent;
    const Knowledge knowledge(knowledgefile::path());
    const auto outcome = tryAccess(workspace, ManagedPolicies(knowledge), trial);
    if (!outcome) {
        return fail(outcome);
    }
    if (!outcome->isAssigned) {
        context.printer().paragraph(
            AccessControlCommands::tr("%1 does not have %2 in this account. With it:").arg(user->username, set->name));
    }
    const QString unread
        = outcome->unread.isEmpty()
              ? QString()
              : AccessControlCommands::tr("Not asked, because their documents are not known here: %1.").arg(outcome->unread.join(u", "_s));
    context.printer().outcome(outcome->sentence, {{u"Decision"_s, nameOf(outcome->trace.decision)},
                                                  {u"Reason"_s, outcome->sentence},
                                                  {u"Assigned"_s, outcome->isAssigned},
                                                  {u"Unread"_s, QJsonArray::fromStringList(outcome->unread)}});
    if (!unread.isEmpty()) {
        context.printer().paragraph(unread);
    }
    return {};
}

void addTry(Command &noun, Context &context)
{
    auto asked = std::make_shared<Trying>();
    Command &verb
        = addVerb(noun, "try", AccessControlCommands::tr("Decide what a user may do with a permission set in an account"),
                  {u"gatehousectl -w corp.gatehouse access-control try ana --permission-set Operate --account 111122223333 --action "
                   "ec2:StartInstances --resource-tag CostCenter=4711"_s});
    addText(verb, "USER", asked->user, AccessControlCommands::tr("Username, user ID or email address")).required();
    addText(verb, "--permission-set", asked->set, AccessControlCommands::tr("Name, permission set ID or ARN")).required();
    addText(verb, "--account", asked->account, AccessControlCommands::tr("Account ID, email address or name")).required();
    addText(verb, "--action", asked->trial.action, AccessControlCommands::tr("As in ec2:StartInstances")).required();
    addText(verb, "--resource", asked->trial.resource, AccessControlCommands::tr("An ARN (*)"));
    addTexts(verb, "--resource-tag", asked->tags, AccessControlCommands::tr("A tag of the resource, as KEY=VALUE"));
    addTexts(verb, "--assertion", asked->sent, AccessControlCommands::tr("What the identity provider would send, as KEY=VALUE"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return tryIt(workspace, context, *asked); });
}

}  // namespace

void addAccessControlCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand(
        "access-control", AccessControlCommands::tr("Attributes for access control: session tags from the directory").toStdString());
    addEnable(noun, context);
    addDisable(noun, context);
    addSet(noun, context);
    addList(noun, context);
    addPreview(noun, context);
    addTry(noun, context);
}

}  // namespace gatehouse::ctl
