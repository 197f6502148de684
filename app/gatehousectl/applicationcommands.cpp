// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/applicationwishes.h"
#include "app/gatehousectl/certificatewishes.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "core/applications/applicationservice.h"
#include "core/applications/catalogue.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationCommands {
    Q_DECLARE_TR_FUNCTIONS(ApplicationCommands)
};

QStringList categoryNames()
{
    QStringList names;
    for (const ApplicationCategory category : allApplicationCategories) {
        names.append(nameOf(category));
    }
    return names;
}

QJsonObject toJson(const ApplicationTemplate &each)
{
    QJsonArray mappings;
    for (const AttributeMapping &mapping : each.mappings) {
        mappings.append(
            QJsonObject{{u"Attribute"_s, mapping.attribute}, {u"Value"_s, mapping.expression}, {u"Format"_s, nameOf(mapping.format)}});
    }
    return {{u"Template"_s, each.id},
            {u"Name"_s, each.name},
            {u"Kind"_s, nameOf(each.kind)},
            {u"Category"_s, nameOf(each.category)},
            {u"Generic"_s, each.isGeneric},
            {u"AcsUrlPattern"_s, each.acsPattern},
            {u"AudiencePattern"_s, each.audiencePattern},
            {u"StartUrlPattern"_s, each.startUrlPattern},
            {u"AttributeMappings"_s, mappings}};
}

Status printCatalogue(Context &context, const QString &filter, const QString &category)
{
    std::optional<ApplicationCategory> only;
    for (const ApplicationCategory each : allApplicationCategories) {
        if (nameOf(each) == category) {
            only = each;
        }
    }
    Printer &printer = context.printer();
    printer.beginList({{u"Name"_s, ApplicationCommands::tr("Name")},
                       {u"Category"_s, ApplicationCommands::tr("Category")},
                       {u"Template"_s, ApplicationCommands::tr("Template")}});
    for (const qsizetype place : templatesMatching(filter, only)) {
        const ApplicationTemplate &each = applicationTemplates().at(place);
        printer.addRow(
            [&]() -> QStringList {
                return {each.name, printer.isForPeople() ? purposeOf(each) : nameOf(each.category), each.id};
            },
            [&] { return toJson(each); });
    }
    printer.endList();
    return {};
}

void addCatalog(Command &noun, Context &context)
{
    auto filter = std::make_shared<QString>();
    auto category = std::make_shared<QString>();
    Command &verb = addVerb(noun, "catalog", ApplicationCommands::tr("List the applications that can be added with a template"),
                            {u"gatehousectl application catalog --filter sales"_s});
    addText(verb, "--filter", *filter, ApplicationCommands::tr("What the name is like, or the category"));
    addChoice(verb, "--category", *category, categoryNames(), ApplicationCommands::tr("Only those of this category"));
    verb.callback([=, &context] { context.plan([=, &context] { return printCatalogue(context, *filter, *category); }); });
}

void addList(Command &noun, Context &context)
{
    struct Asked {
        ApplicationQuery query{};
        QString status{};
        QString user{};
        QString group{};
        QString reaching{};
        QString sort{};
    };
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, "list", ApplicationCommands::tr("List applications"),
                            {u"gatehousectl -w corp.gatehouse application list --filter sales"_s,
                             u"gatehousectl -w corp.gatehouse application list --reaching ana --format json"_s});
    addText(verb, "--filter", asked->query.text, ApplicationCommands::tr("Part of the name, the description, the template or an address"));
    addChoice(verb, "--status", asked->status, {u"enabled"_s, u"disabled"_s}, ApplicationCommands::tr("Only these"));
    Option &user = addText(verb, "--user", asked->user, ApplicationCommands::tr("Only those to which this user is assigned directly"));
    addText(verb, "--group", asked->group, ApplicationCommands::tr("Only those to which this group is assigned")).excludes(&user);
    addText(verb, "--reaching", asked->reaching, ApplicationCommands::tr("Only those that this user can use, directly or through a group"));
    addChoice(verb, "--sort", asked->sort, {u"name"_s, u"assigned"_s, u"expires"_s, u"created"_s},
              ApplicationCommands::tr("The order (name); the most or newest first, and the soonest to expire"));
    addNumber(verb, "--limit", asked->query.limit, 0, ApplicationCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) -> Status {
        const auto one = [](const QString &word) { return word.isEmpty() ? QStringList() : QStringList(word); };
        const auto users = findUsers(workspace, one(asked->user));
        const auto groups = findGroups(workspace, one(asked->group));
        const auto reaching = findUsers(workspace, one(asked->reaching));
        if (!users || !groups || !reaching) {
            return !users ? fail(users) : !groups ? fail(groups) : fail(reaching);
        }
        ApplicationQuery query = asked->query;
        query.assigned = users->isEmpty() ? Principal::of(groups->value(0).id) : Principal::of(users->first().id);
        query.reaching = reaching->value(0).id;
        if (!asked->status.isEmpty()) {
            query.state = asked->status == u"enabled"_s ? Application::State::Enabled : Application::State::Disabled;
        }
        query.order = asked->sort == u"assigned"_s  ? ApplicationQuery::Order::Assigned
                      : asked->sort == u"expires"_s ? ApplicationQuery::Order::Expires
                      : asked->sort == u"created"_s ? ApplicationQuery::Order::Created
                                                    : ApplicationQuery::Order::Name;
        const bool down = query.order == ApplicationQuery::Order::Assigned || query.order == ApplicationQuery::Order::Created;
        query.direction = down ? Qt::DescendingOrder : Qt::AscendingOrder;
        return printApplications(workspace, context, query);
    });
}

void addShow(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", ApplicationCommands::tr("Show everything about an application"),
                            {u"gatehousectl -w corp.gatehouse application show Salesforce --format json"_s});
    addText(verb, "APPLICATION", *name, ApplicationCommands::tr("Name, application ID or ARN")).required();
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto found = ApplicationService(workspace).find(*name);
        return found ? printApplication(workspace, context, *found) : fail(found);
    });
}

struct Adding {
    QString templateName{};
    ApplicationWishes wishes{};
    CertificateWishes certificate{};
    NamedPrincipals who{};
    bool withoutCertificate = false;
};

Result<Application> beginning(Workspace &workspace, const QString &templateName)
{
    const ApplicationTemplate *found = applicationTemplate(templateName);
    if (!found) {
        return fail(
            Error::Kind::NotFound,
            ApplicationCommands::tr("There is no application %1 in the catalogue. “application catalog” lists them; “custom” is any "
                                    "other that speaks SAML 2.0.")
                .arg(templateName),
            u"template"_s);
    }
    Application application;
    application.kind = found->kind;
    application.templateId
        = found->kind == Application::Kind::Catalog || found->kind == Application::Kind::Integrated ? found->id : QString();
    application.mappings = found->mappings;
    // Words in braces stand for what every customer has of their own.
    const auto same = [](const QString &pattern) { return pattern.contains(u'{') ? QString() : pattern; };
    application.acsUrl = same(found->acsPattern);
    application.audience = same(found->audiencePattern);
    application.startUrl = same(found->startUrlPattern);
    const auto name = ApplicationService(workspace).freeName(found->name);
    if (!name) {
        return fail(name);
    }
    application.name = *name;
    return application;
}

Status add(Workspace &workspace, Context &context, const Adding &asked)
{
    auto application = beginning(workspace, asked.templateName);
    if (!application) {
        return fail(application);
    }
    if (auto applied = asked.wishes.applyTo(*application); !applied) {
        return applied;
    }
    const auto principals = findPrincipals(workspace, asked.who);
    if (!principals) {
        return fail(principals);
    }
    const auto id = ApplicationService(workspace).create({*application, asked.certificate.wish(), !asked.withoutCertificate, *principals});
    if (!id) {
        Error error = id.error();
        if (error.field == u"secrets"_s) {
            error.message += u' ' + ApplicationCommands::tr("Or add it with --without-certificate, and generate one later.");
        }
        return tl::unexpected<Error>(error);
    }
    for (const QString &warning : warningsOf(asked.certificate.wish())) {
        context.printer().paragraph(warning);
    }
    return showApplication(workspace, context, *id, ApplicationCommands::tr("Added application %1."));
}

void addAdd(Command &noun, Context &context)
{
    auto asked = std::make_shared<Adding>();
    Command &verb
        = addVerb(noun, "add", ApplicationCommands::tr("Add an application, with the certificate that signs for it"),
                  {u"gatehousectl -w corp.gatehouse application add --template salesforce"_s,
                   u"gatehousectl -w corp.gatehouse application add --template custom --name Wiki --acs-url https://wiki.example.com/acs "
                   "--audience https://wiki.example.com"_s});
    addText(verb, "--template", asked->templateName,
            ApplicationCommands::tr("Its name in the catalogue; custom for any other, aws-account for an account outside the organization"))
        .required();
    asked->wishes.addTo(verb);
    asked->certificate.addTo(verb);
    addFlag(verb, "--without-certificate", asked->withoutCertificate,
            ApplicationCommands::tr("Make no certificate now; nobody can sign in until one is generated"));
    addTexts(verb, "--user", asked->who.users, ApplicationCommands::tr("A user to assign at once: username, user ID or email address"));
    addTexts(verb, "--group", asked->who.groups, ApplicationCommands::tr("A group to assign at once: name or group ID"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return add(workspace, context, *asked); });
}

void addUpdate(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto wishes = std::make_shared<ApplicationWishes>();
    Command &verb = addVerb(noun, "update", ApplicationCommands::tr("Change an application; an empty value removes"),
                            {u"gatehousectl -w corp.gatehouse application update Wiki --session-duration PT8H"_s});
    addText(verb, "APPLICATION", *name, ApplicationCommands::tr("Name, application ID or ARN")).required();
    wishes->addTo(verb);
    onWorkspace(verb, context, [&context, name, wishes](Workspace &workspace) -> Status {
        ApplicationService service(workspace);
        auto found = service.find(*name);
        if (!found) {
            return fail(found);
        }
        if (auto applied = wishes->applyTo(*found); !applied) {
            return applied;
        }
        if (auto done = service.update(*found); !done) {
            return done;
        }
        return showApplication(workspace, context, found->id, ApplicationCommands::tr("Changed application %1."));
    });
    verb.parse_complete_callback([wishes] {
        if (wishes->isEmpty()) {
            refuseUsage(ApplicationCommands::tr("Nothing to change. Give --name, --acs-url or another option."));
        }
    });
}

}  // namespace

void addApplicationCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("application", ApplicationCommands::tr("Applications that people sign in to").toStdString());
    addCatalog(noun, context);
    addAdd(noun, context);
    addList(noun, context);
    addShow(noun, context);
    addUpdate(noun, context);
    addApplicationStateCommands(noun, context);
    addApplicationMappingCommands(noun, context);
    addApplicationAccessCommands(noun, context);
    addApplicationMetadataCommands(noun, context);
}

}  // namespace gatehouse::ctl
