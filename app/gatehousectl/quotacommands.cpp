// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/quotas/quotaservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct QuotaCommands {
    Q_DECLARE_TR_FUNCTIONS(QuotaCommands)
};

QJsonValue orNull(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const QuotaUse &use)
{
    const QuotaDescription &about = describe(use.quota);
    return {{u"quota"_s, about.id},          {u"used"_s, orNull(use.used)}, {u"where"_s, use.where}, {u"limit"_s, orNull(use.limit())},
            {u"usual"_s, orNull(use.usual)}, {u"raisable"_s, !about.isHard}};
}

Status list(Workspace &workspace, Context &context)
{
    const auto uses = QuotaService(workspace).uses();
    if (!uses) {
        return fail(uses);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"quota"_s, QuotaCommands::tr("Name")},
                       {u"title"_s, QuotaCommands::tr("Quota")},
                       {u"used"_s, QuotaCommands::tr("Used"), Column::Align::Right},
                       {u"limit"_s, QuotaCommands::tr("Limit"), Column::Align::Right},
                       {u"raisable"_s, QuotaCommands::tr("Can be raised")},
                       {u"where"_s, QuotaCommands::tr("Most")}});
    for (const QuotaUse &use : *uses) {
        const QuotaDescription &about = describe(use.quota);
        printer.addRow(
            [&]() -> QStringList {
                const QString yes = printer.isForPeople() ? QuotaCommands::tr("yes") : u"true"_s;
                const QString no = printer.isForPeople() ? QuotaCommands::tr("no") : u"false"_s;
                return {about.id,
                        about.title,
                        use.used ? QString::number(*use.used) : QString(),
                        QString::number(*use.limit()),
                        about.isHard ? no : yes,
                        use.where};
            },
            [&] { return toJson(use); });
    }
    printer.endList();
    return {};
}

void addProfile(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "profile", QuotaCommands::tr("Show or choose the edition of the service whose quotas hold"),
                            {u"gatehousectl -w corp.gatehouse quota profile 2021"_s});
    addChoice(verb, "PROFILE", *name, {u"2021"_s, u"2022"_s, u"current"_s},
              QuotaCommands::tr("The edition; without it the present one is shown"));
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        QuotaService service(workspace);
        const auto asked = quotaProfileNamed(*name);
        if (auto set = asked ? service.setProfile(*asked) : Status(); !set) {
            return set;
        }
        const auto profile = service.profile();
        if (!profile) {
            return fail(profile);
        }
        context.printer().outcome(labelOf(*profile), {{u"profile"_s, nameOf(*profile)}});
        return {};
    });
}

void addRaise(Command &noun, Context &context)
{
    struct Asked {
        QString quota{};
        qint64 limit = 0;
        bool usual = false;
    };
    auto asked = std::make_shared<Asked>();
    Command &verb = addVerb(noun, "raise", QuotaCommands::tr("Enter a limit that was raised"),
                            {u"gatehousectl -w corp.gatehouse quota raise permissionSets 4000"_s,
                             u"gatehousectl -w corp.gatehouse quota raise permissionSets --usual"_s});
    addText(verb, "QUOTA", asked->quota, QuotaCommands::tr("The name that “quota list” shows")).required();
    const Option *limit = &addNumber(verb, "LIMIT", asked->limit, 1, QuotaCommands::tr("The new limit"));
    addFlag(verb, "--usual", asked->usual, QuotaCommands::tr("Go back to the limit of the edition"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const QuotaDescription *about = quotaNamed(asked->quota);
        if (!about) {
            return fail(Error::Kind::NotFound, QuotaCommands::tr("There is no quota named %1; “quota list” shows them.").arg(asked->quota),
                        u"quota"_s);
        }
        const auto wanted = asked->usual ? std::optional<qint64>() : asked->limit;
        if (auto raised = QuotaService(workspace).raise(about->quota, wanted); !raised) {
            return raised;
        }
        const auto use = QuotaStore(workspace.database()).use(about->quota);
        if (!use) {
            return fail(use);
        }
        context.printer().outcome(
            QuotaCommands::tr("%1: the limit is now %2.").arg(about->title, quantity(*about, use->limit().value_or(0))), toJson(*use));
        return {};
    });
    verb.parse_complete_callback([=] {
        if ((limit->count() > 0) == asked->usual) {
            refuseUsage(QuotaCommands::tr("Give either a limit or --usual."));
        }
    });
}

}  // namespace

void addQuotaCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("quota", QuotaCommands::tr("Quotas: use, limits, edition, raised limits").toStdString());
    Command &verb
        = addVerb(noun, "list", QuotaCommands::tr("List every quota with its use"), {u"gatehousectl -w corp.gatehouse quota list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return list(workspace, context); });
    addProfile(noun, context);
    addRaise(noun, context);
}

}  // namespace gatehouse::ctl
