// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/places.h"
#include "core/accounts/organizationservice.h"
#include "core/accounts/unitservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UnitCommands {
    Q_DECLARE_TR_FUNCTIONS(UnitCommands)
};

/// Each unit before those in it, and those before its neighbour; `units` come level by level.
QList<Unit> inTreeOrder(const QList<Unit> &units)
{
    QHash<Unit::Id, QList<Unit>> inside;
    for (const Unit &unit : units) {
        inside[unit.parent].append(unit);
    }
    QList<Unit> ordered;
    QList<Unit> waiting = inside.value(Unit::Id{});
    while (!waiting.isEmpty()) {
        ordered.append(waiting.takeFirst());
        waiting = inside.value(ordered.last().id) + waiting;
    }
    return ordered;
}

Status list(Workspace &workspace, Context &context)
{
    const UnitStore store(workspace.database());
    const auto units = store.all();
    if (!units) {
        return fail(units);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"Path"_s, UnitCommands::tr("Organizational unit")},
                       {u"Id"_s, UnitCommands::tr("ID")},
                       {u"Accounts"_s, UnitCommands::tr("Accounts"), Column::Align::Right}});
    for (const Unit &unit : inTreeOrder(*units)) {
        const auto object = toJson(workspace, unit);
        const auto content = store.contentBelow(unit.id);
        if (!object || !content) {
            return object ? fail(content) : fail(object);
        }
        printer.addRow(
            [&]() -> QStringList {
                return {object->value(u"Path"_s).toString(), unit.unitId, QString::number(content->accounts)};
            },
            [&] { return *object; });
    }
    printer.endList();
    return {};
}

Status show(Workspace &workspace, Context &context, Unit::Id id, const QString &sentence)
{
    const auto unit = UnitService(workspace).unit(id);
    if (!unit) {
        return fail(unit);
    }
    const auto object = toJson(workspace, *unit);
    if (!object) {
        return fail(object);
    }
    context.printer().outcome(sentence.arg(unit->name), *object);
    return {};
}

void addCreate(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto parent = std::make_shared<QString>();
    Command &verb = addVerb(noun, "create", UnitCommands::tr("Add an organizational unit"),
                            {u"gatehousectl -w corp.gatehouse ou create Production --parent Workloads"_s});
    addText(verb, "NAME", *name, UnitCommands::tr("The name of the unit")).required();
    addText(verb, "--parent", *parent, UnitCommands::tr("What it comes into: ID, path or name of a unit (the root)"));
    onWorkspace(verb, context, [&context, name, parent](Workspace &workspace) -> Status {
        UnitService service(workspace);
        const auto above = parent->isEmpty() ? Result<Unit>() : service.find(*parent);
        if (!above) {
            return fail(above);
        }
        const auto id = service.create(*name, above->id);
        return id ? show(workspace, context, *id, UnitCommands::tr("Created organizational unit %1.")) : fail(id);
    });
}

void addRename(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(noun, "rename", UnitCommands::tr("Change the name of an organizational unit"),
                            {u"gatehousectl -w corp.gatehouse ou rename Workloads/Prod Production"_s});
    addText(verb, "OU", *reference, UnitCommands::tr("ID, path or name")).required();
    addText(verb, "NAME", *name, UnitCommands::tr("The new name")).required();
    onWorkspace(verb, context, [&context, reference, name](Workspace &workspace) -> Status {
        UnitService service(workspace);
        const auto unit = service.find(*reference);
        if (!unit) {
            return fail(unit);
        }
        const auto renamed = service.rename(unit->id, *name);
        return renamed ? show(workspace, context, unit->id, UnitCommands::tr("The organizational unit is now named %1.")) : renamed;
    });
}

void addMove(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    auto target = std::make_shared<QString>();
    Command &verb = addVerb(noun, "move", UnitCommands::tr("Move organizational units with everything in them; all of them or none"),
                            {u"gatehousectl -w corp.gatehouse ou move Sandbox --to Workloads"_s});
    addWords(verb, "OU", *names, UnitCommands::tr("IDs, paths or names"));
    addText(verb, "--to", *target, UnitCommands::tr("Where to: ID, path or name of an organizational unit")).required();
    onWorkspace(verb, context, [&context, names, target](Workspace &workspace) -> Status {
        const auto units = findUnits(workspace, *names);
        const auto to = UnitService(workspace).find(*target);
        if (!units || !to) {
            return units ? fail(to) : fail(units);
        }
        OrganizationService service(workspace);
        const TreeSelection selection{idsOf(*units), {}};
        const auto consequence = service.consequenceOfMove(selection, to->id);
        if (!consequence) {
            return fail(consequence);
        }
        if (auto moved = service.move(selection, to->id); !moved) {
            return moved;
        }
        context.printer().outcome(UnitCommands::tr("Moved %n organizational unit(s) to %1,", nullptr, int(consequence->units)).arg(to->name)
                                      + u' ' + UnitCommands::tr("with %n account(s).", nullptr, int(consequence->accounts)),
                                  {{u"units"_s, consequence->units}, {u"accounts"_s, consequence->accounts}, {u"ParentId"_s, to->unitId}});
        return {};
    });
}

void addDelete(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "delete", UnitCommands::tr("Delete organizational units that are empty"),
                            {u"gatehousectl -w corp.gatehouse ou delete Workloads/Old"_s});
    addWords(verb, "OU", *names, UnitCommands::tr("IDs, paths or names"));
    onWorkspace(verb, context, [&context, names](Workspace &workspace) -> Status {
        const auto units = findUnits(workspace, *names);
        if (!units) {
            return fail(units);
        }
        if (auto gone = UnitService(workspace).remove(idsOf(*units)); !gone) {
            return gone;
        }
        context.printer().outcome(UnitCommands::tr("Deleted %n organizational unit(s).", nullptr, int(units->size())),
                                  {{u"count"_s, units->size()}});
        return {};
    });
}

}  // namespace

void addUnitCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("ou", UnitCommands::tr("Organizational units: list, add, rename, move, delete").toStdString());
    Command &verb = addVerb(noun, "list", UnitCommands::tr("List the organizational units with their paths"),
                            {u"gatehousectl -w corp.gatehouse ou list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return list(workspace, context); });
    addCreate(noun, context);
    addRename(noun, context);
    addMove(noun, context);
    addDelete(noun, context);
}

}  // namespace gatehouse::ctl
