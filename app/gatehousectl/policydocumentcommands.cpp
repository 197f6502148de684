// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/permissionsetwishes.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/managedpolicies.h"
#include "core/policydocuments/knownpolicies.h"
#include "core/policydocuments/policydocumentstore.h"
#include "core/policydocuments/policyimport.h"

#include <QJsonDocument>
#include <QSet>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyDocumentCommands {
    Q_DECLARE_TR_FUNCTIONS(PolicyDocumentCommands)
};

enum class Source { Imported, BuiltIn, None };

struct ListedLine {
    PolicyReference policy{};
    QString purpose{};
    QString version{};
    Source source = Source::None;
};

QString nameOf(Source source)
{
    return source == Source::Imported ? u"imported"_s : source == Source::BuiltIn ? u"built-in"_s : u"none"_s;
}

QString labelOf(Source source)
{
    return source == Source::Imported  ? PolicyDocumentCommands::tr("imported")
           : source == Source::BuiltIn ? PolicyDocumentCommands::tr("Gatehouse")
                                       : PolicyDocumentCommands::tr("none");
}

/// The catalogue, and what was imported beyond it.
Result<QList<ListedLine>> linesOf(Workspace &workspace, const ManagedPolicies &managed, const QString &filter)
{
    const auto imported = PolicyDocumentStore(workspace.database()).versions();
    if (!imported) {
        return fail(imported);
    }
    QList<ListedLine> lines;
    QSet<QString> seen;
    for (const ManagedPolicy &policy : managed.all()) {
        const auto version = imported->constFind(policy.arn());
        const bool isImported = version != imported->cend();
        seen.insert(policy.arn());
        lines.append({{policy.arn()},
                      policy.purpose,
                      isImported ? *version : policy.version,
                      isImported        ? Source::Imported
                      : policy.isCommon ? Source::BuiltIn
                                        : Source::None});
    }
    QStringList others;
    for (auto each = imported->keyBegin(); each != imported->keyEnd(); ++each) {
        if (!seen.contains(*each)) {
            others.append(*each);
        }
    }
    others.sort();
    for (const QString &other : std::as_const(others)) {
        lines.append({{other}, {}, imported->value(other), Source::Imported});
    }
    const auto fits = [&filter](const ListedLine &line) {
        return line.policy.text.contains(filter, Qt::CaseInsensitive) || line.purpose.contains(filter, Qt::CaseInsensitive);
    };
    lines.removeIf([&fits](const ListedLine &line) { return !fits(line); });
    return lines;
}

struct Listing {
    QString filter{};
    QString source{};
    qint64 limit = -1;
};

Status list(Workspace &workspace, Context &context, const Listing &asked)
{
    const Knowledge knowledge(knowledgefile::path());
    auto lines = linesOf(workspace, ManagedPolicies(knowledge), asked.filter);
    if (!lines) {
        return fail(lines);
    }
    lines->removeIf([&asked](const ListedLine &line) { return !asked.source.isEmpty() && nameOf(line.source) != asked.source; });
    Printer &printer = context.printer();
    printer.beginList({{u"Policy"_s, PolicyDocumentCommands::tr("Policy")},
                       {u"VersionId"_s, PolicyDocumentCommands::tr("Version")},
                       {u"source"_s, PolicyDocumentCommands::tr("Document")},
                       {u"purpose"_s, PolicyDocumentCommands::tr("What it is for")}});
    const qsizetype most = asked.limit < 0 ? lines->size() : std::min(lines->size(), qsizetype(asked.limit));
    for (const ListedLine &line : lines->first(most)) {
        printer.addRow(
            [&]() -> QStringList {
                const bool forPeople = printer.isForPeople();
                return {forPeople ? line.policy.title() : line.policy.text, line.version,
                        forPeople ? labelOf(line.source) : nameOf(line.source), line.purpose};
            },
            [&]() -> QJsonObject {
                return {{u"Policy"_s, line.policy.text},
                        {u"Name"_s, line.policy.name()},
                        {u"VersionId"_s, line.version},
                        {u"source"_s, nameOf(line.source)},
                        {u"purpose"_s, line.purpose}};
            });
    }
    printer.endList();
    return {};
}

void addList(Command &noun, Context &context)
{
    auto asked = std::make_shared<Listing>();
    Command &verb = addVerb(
        noun, "list", PolicyDocumentCommands::tr("List managed policies, and whether their documents are known"),
        {u"gatehousectl -w corp.gatehouse policy list --source imported"_s, u"gatehousectl -w corp.gatehouse policy list --filter s3"_s});
    addText(verb, "--filter", asked->filter, PolicyDocumentCommands::tr("Part of the name or of what it is for"));
    addChoice(verb, "--source", asked->source, {u"imported"_s, u"built-in"_s, u"none"_s},
              PolicyDocumentCommands::tr("Only those whose document comes from there"));
    addNumber(verb, "--limit", asked->limit, 0, PolicyDocumentCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return list(workspace, context, *asked); });
}

Status show(Workspace &workspace, Context &context, const QString &name)
{
    const PolicyReference policy = policyFrom(name);
    const Knowledge knowledge(knowledgefile::path());
    const ManagedPolicies managed(knowledge);
    const auto known = KnownPolicies(workspace.database(), managed).find(policy);
    if (!known) {
        return fail(known);
    }
    Printer &printer = context.printer();
    if (printer.format() == OutputFormat::Table) {
        printer.device().write(known->document.trimmed().toUtf8() + '\n');
        return {};
    }
    const QString source = nameOf(known->source == KnownPolicy::Source::Imported ? Source::Imported : Source::BuiltIn);
    printer.record({{u"Policy"_s, {}}, {u"VersionId"_s, {}}, {u"source"_s, {}}, {u"Document"_s, {}}},
                   {policy.text, known->version, source, known->document},
                   {{u"Policy"_s, policy.text},
                    {u"VersionId"_s, known->version},
                    {u"source"_s, source},
                    {u"Document"_s, QJsonDocument::fromJson(known->document.toUtf8()).object()}});
    return {};
}

void addShow(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", PolicyDocumentCommands::tr("Print the document of a managed policy"),
                            {u"gatehousectl -w corp.gatehouse policy show ReadOnlyAccess"_s});
    addText(verb, "POLICY", *name, PolicyDocumentCommands::tr("Name or ARN; of a customer managed one the name with its path")).required();
    onWorkspace(verb, context, [&context, name](Workspace &workspace) { return show(workspace, context, *name); });
}

void addForget(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "forget", PolicyDocumentCommands::tr("Forget imported documents; “undo” brings them back"),
                            {u"gatehousectl -w corp.gatehouse policy forget ReadOnlyAccess"_s});
    addWords(verb, "POLICY", *names, PolicyDocumentCommands::tr("Names or ARNs"));
    onWorkspace(verb, context, [&context, names](Workspace &workspace) -> Status {
        QList<PolicyReference> policies;
        for (const QString &name : *names) {
            policies.append(policyFrom(name));
        }
        const Knowledge knowledge(knowledgefile::path());
        const ManagedPolicies managed(knowledge);
        if (auto removed = PolicyImport(workspace, managed).remove(policies); !removed) {
            return removed;
        }
        context.printer().outcome(PolicyDocumentCommands::tr("Forgot %n document(s).", nullptr, int(policies.size())),
                                  {{u"count"_s, policies.size()}});
        return {};
    });
}

}  // namespace

void addPolicyDocumentCommands(Command &policy, Context &context)
{
    addList(policy, context);
    addShow(policy, context);
    addForget(policy, context);
}

}  // namespace gatehouse::ctl
