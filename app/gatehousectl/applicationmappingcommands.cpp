// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/applications/applicationservice.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MappingCommands {
    Q_DECLARE_TR_FUNCTIONS(ApplicationMappingCommands)
};

struct Asked {
    QString application{};
    QString attribute{};
    QString expression{};
    QString format{};
    bool remove = false;
};

QStringList formatNames()
{
    QStringList names;
    for (const AttributeFormat format : allAttributeFormats) {
        names.append(nameOf(format));
    }
    return names;
}

/// The Subject is written in any case, as there is one only.
QString attributeOf(const Asked &asked)
{
    return asked.attribute.compare(subjectAttribute(), Qt::CaseInsensitive) == 0 ? subjectAttribute() : asked.attribute.trimmed();
}

Status apply(const Asked &asked, Application &application)
{
    const QString attribute = attributeOf(asked);
    const auto present = std::find_if(application.mappings.begin(), application.mappings.end(),
                                      [&](const AttributeMapping &mapping) { return mapping.attribute == attribute; });
    if (asked.remove) {
        if (present == application.mappings.end()) {
            return fail(Error::Kind::NotFound, MappingCommands::tr("%1 has no mapping of %2.").arg(application.name, attribute),
                        u"mappings"_s);
        }
        application.mappings.erase(present);
        return {};
    }
    const auto format = attributeFormatNamed(asked.format);
    if (present != application.mappings.end()) {
        present->expression = asked.expression;
        present->format = format.value_or(present->format);
        return {};
    }
    application.mappings.append({attribute, asked.expression, format.value_or(AttributeFormat::Unspecified)});
    return {};
}

void addMap(Command &noun, Context &context)
{
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, "map", MappingCommands::tr("Map an attribute of an application to a value or to attributes of the user"),
                            {u"gatehousectl -w corp.gatehouse application map Wiki Subject '${user:email}' --name-format emailAddress"_s,
                             u"gatehousectl -w corp.gatehouse application map Wiki fullName '${user:givenName} ${user:familyName}'"_s,
                             u"gatehousectl -w corp.gatehouse application map Wiki fullName --remove"_s});
    addText(verb, "APPLICATION", asked->application, MappingCommands::tr("Name, application ID or ARN")).required();
    addText(verb, "ATTRIBUTE", asked->attribute, MappingCommands::tr("The application's name for it; Subject for who signs in")).required();
    const Option *expression = &addText(
        verb, "EXPRESSION", asked->expression,
        MappingCommands::tr(
            "A text with ${user:email}, AD_GUID, familyName, givenName, middleName, name, preferredUsername, subject or groups in it"));
    addChoice(verb, "--name-format", asked->format, formatNames(),
              MappingCommands::tr("How the application is to read it (as before, or unspecified)"));
    addFlag(verb, "--remove", asked->remove, MappingCommands::tr("Take the mapping away"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) -> Status {
        ApplicationService service(workspace);
        auto found = service.find(asked->application);
        if (!found) {
            return fail(found);
        }
        if (auto applied = apply(*asked, *found); !applied) {
            return applied;
        }
        if (auto done = service.update(*found); !done) {
            return done;
        }
        QStringList remarks;
        for (const AttributeMapping &mapping : std::as_const(found->mappings)) {
            if (mapping.attribute == attributeOf(*asked)) {
                remarks += remarksOn(mapping);
            }
        }
        return showApplication(workspace, context, found->id, MappingCommands::tr("Changed the attribute mappings of %1."), remarks);
    });
    verb.parse_complete_callback([=] {
        if ((expression->count() > 0) == asked->remove) {
            refuseUsage(MappingCommands::tr("Give an expression, or --remove."));
        }
    });
}

}  // namespace

void addApplicationMappingCommands(Command &application, Context &context)
{
    addMap(application, context);
}

}  // namespace gatehouse::ctl
