// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyKnowledge {
    Q_DECLARE_TR_FUNCTIONS(PolicyKnowledge)
};

/// A table that was imported and can't be read any more must not pass for the one that is compiled in.
Status isWhole(const Knowledge &knowledge)
{
    if (!knowledge.problem()) {
        return {};
    }
    return fail(Error::Kind::Storage,
                PolicyKnowledge::tr("The imported table %1 can't be read; “policy knowledge reset” removes it.").arg(knowledgefile::path())
                    + u'\n' + knowledge.problem()->message,
                u"file"_s);
}

void listServices(const Knowledge &knowledge, Printer &printer)
{
    const QStringList imported = knowledge.importedPrefixes();
    printer.beginList({{u"service"_s, PolicyKnowledge::tr("Service")},
                       {u"name"_s, PolicyKnowledge::tr("Name")},
                       {u"actions"_s, PolicyKnowledge::tr("Actions"), Column::Align::Right},
                       {u"resourceTypes"_s, PolicyKnowledge::tr("Resource types"), Column::Align::Right},
                       {u"source"_s, PolicyKnowledge::tr("From")}});
    for (const QString &prefix : knowledge.prefixes()) {
        const Service &service = *knowledge.service(prefix);
        const bool isImported = imported.contains(prefix);
        const auto cells = [&]() -> QStringList {
            const QString source = printer.isForPeople()
                                       ? (isImported ? PolicyKnowledge::tr("imported table") : PolicyKnowledge::tr("Gatehouse"))
                                       : (isImported ? u"imported"_s : u"built-in"_s);
            return {prefix, service.name, QString::number(service.actions.size()), QString::number(service.resourceTypes.size()), source};
        };
        const auto object = [&]() -> QJsonObject {
            return {{u"service"_s, prefix},
                    {u"name"_s, service.name},
                    {u"actions"_s, service.actions.size()},
                    {u"resourceTypes"_s, service.resourceTypes.size()},
                    {u"source"_s, isImported ? u"imported"_s : u"built-in"_s}};
        };
        printer.addRow(cells, object);
    }
    printer.endList();
}

QStringList typesOf(const Action &action)
{
    QStringList types;
    for (const Action::On &on : action.resources) {
        types.append(on.isRequired ? on.type + u'*' : on.type);
    }
    return types;
}

QJsonObject toJson(const Service &service, const Action &action)
{
    QJsonArray types;
    for (const Action::On &on : action.resources) {
        const ResourceType *type = service.resourceType(on.type);
        types.append(
            QJsonObject{{u"name"_s, on.type}, {u"required"_s, on.isRequired}, {u"arns"_s, QJsonArray::fromStringList(type->arns)}});
    }
    return {{u"action"_s, service.prefix + u':' + action.name},
            {u"access"_s, nameOf(action.access)},
            {u"resourceTypes"_s, types},
            {u"conditionKeys"_s, QJsonArray::fromStringList(action.conditionKeys)},
            {u"needs"_s, QJsonArray::fromStringList(action.needs)}};
}

Status showService(const Knowledge &knowledge, const QString &prefix, Printer &printer)
{
    const Service *service = knowledge.service(prefix);
    if (service == nullptr) {
        return fail(Error::Kind::NotFound, PolicyKnowledge::tr("No service with the prefix “%1” is known.").arg(prefix), u"service"_s);
    }
    printer.beginList({{u"action"_s, PolicyKnowledge::tr("Action")},
                       {u"access"_s, PolicyKnowledge::tr("Access")},
                       {u"resourceTypes"_s, PolicyKnowledge::tr("Resource types (* required)")},
                       {u"conditionKeys"_s, PolicyKnowledge::tr("Condition keys")}});
    for (const Action &action : service->actions) {
        printer.addRow(
            [&]() -> QStringList {
                return {service->prefix + u':' + action.name, nameOf(action.access), typesOf(action).join(u", "_s),
                        action.conditionKeys.join(u", "_s)};
            },
            [&] { return toJson(*service, action); });
    }
    printer.endList();
    return {};
}

void addImport(Command &noun, Context &context)
{
    auto file = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "import", PolicyKnowledge::tr("Use a larger or newer table of services; nothing changes when it has a mistake"),
                  {u"gatehousectl policy knowledge import services.txt"_s});
    addText(verb, "FILE", *file, PolicyKnowledge::tr("The table; - is standard input")).required();
    verb.callback([&context, file] {
        context.plan([&context, file]() -> Status {
            const auto prefixes = knowledgefile::import(*file);
            if (!prefixes) {
                return fail(prefixes);
            }
            context.printer().outcome(PolicyKnowledge::tr("Imported %n service(s).", nullptr, int(prefixes->size())),
                                      {{u"services"_s, QJsonArray::fromStringList(*prefixes)}});
            return {};
        });
    });
}

void addShow(Command &noun, Context &context)
{
    auto prefix = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", PolicyKnowledge::tr("List the known services, or the actions of one"),
                            {u"gatehousectl policy knowledge show"_s, u"gatehousectl policy knowledge show s3 --format json"_s});
    addText(verb, "SERVICE", *prefix, PolicyKnowledge::tr("Its prefix, as in s3"));
    verb.callback([&context, prefix] {
        context.plan([&context, prefix]() -> Status {
            const Knowledge knowledge(knowledgefile::path());
            if (auto whole = isWhole(knowledge); !whole) {
                return whole;
            }
            if (!prefix->isEmpty()) {
                return showService(knowledge, *prefix, context.printer());
            }
            listServices(knowledge, context.printer());
            return {};
        });
    });
}

void addReset(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "reset", PolicyKnowledge::tr("Forget the imported table"), {u"gatehousectl policy knowledge reset"_s});
    verb.callback([&context] {
        context.plan([&context]() -> Status {
            const auto wasThere = knowledgefile::reset();
            if (!wasThere) {
                return fail(wasThere);
            }
            context.printer().outcome(*wasThere ? PolicyKnowledge::tr("The imported table is gone; Gatehouse uses its own.")
                                                : PolicyKnowledge::tr("No table had been imported."),
                                      {{u"removed"_s, *wasThere}});
            return {};
        });
    });
}

}  // namespace

void addPolicyKnowledgeCommands(Command &policy, Context &context)
{
    Command &noun
        = *policy.add_subcommand("knowledge", PolicyKnowledge::tr("The services, actions and condition keys that are known").toStdString());
    noun.fallthrough();
    noun.require_subcommand(1);
    addImport(noun, context);
    addShow(noun, context);
    addReset(noun, context);
}

}  // namespace gatehouse::ctl
