// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "app/gatehousectl/pages.h"
#include "app/gatehousectl/rowchanges.h"
#include "core/history/eventstore.h"
#include "core/history/historyservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct HistoryCommands {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommands)
};

QString wordFor(Event::Standing standing)
{
    switch (standing) {
    case Event::Standing::Plain:
        return u"plain"_s;
    case Event::Standing::Done:
        return u"done"_s;
    case Event::Standing::Undone:
        return u"undone"_s;
    case Event::Standing::Outside:
        return u"outside"_s;
    }
    return {};
}

/// What a person has to know before an undo; empty where there is nothing to say.
QString noteFor(const Printer &printer, Event::Standing standing)
{
    if (!printer.isForPeople()) {
        return wordFor(standing);
    }
    return standing == Event::Standing::Undone    ? HistoryCommands::tr("undone")
           : standing == Event::Standing::Outside ? HistoryCommands::tr("can't be undone")
                                                  : QString();
}

QJsonObject toJson(const Event &event)
{
    QJsonObject object{
        {u"id"_s, event.id.value}, {u"eventId"_s, event.eventId}, {u"time"_s, event.time.toUTC().toString(Qt::ISODateWithMs)},
        {u"name"_s, event.name},   {u"actor"_s, event.actor},     {u"actorName"_s, event.actorName},
        {u"agent"_s, event.agent}, {u"summary"_s, event.summary}, {u"standing"_s, wordFor(event.standing)}};
    if (event.change != 0) {
        object.insert(u"change"_s, event.change);
    }
    return object;
}

QList<Column> columns()
{
    return {{u"id"_s, HistoryCommands::tr("Event"), Column::Align::Right},
            {u"change"_s, HistoryCommands::tr("Change"), Column::Align::Right},
            {u"time"_s, HistoryCommands::tr("Time")},
            {u"name"_s, HistoryCommands::tr("Operation")},
            {u"actor"_s, HistoryCommands::tr("Operator")},
            {u"summary"_s, HistoryCommands::tr("Summary")},
            {u"standing"_s, HistoryCommands::tr("Undo")}};
}

QStringList cellsOf(const Printer &printer, const Event &event)
{
    return {QString::number(event.id.value),
            event.change == 0 ? QString() : QString::number(event.change),
            printer.time(event.time),
            event.name,
            printer.isForPeople() ? event.actorName : event.actor,
            event.summary,
            noteFor(printer, event.standing)};
}

Status list(Workspace &workspace, Context &context, const EventQuery &query)
{
    Printer &printer = context.printer();
    const EventStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList(columns());
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto events = store.records(page);
        if (!events) {
            return fail(events);
        }
        for (const Event &event : *events) {
            printer.addRow([&] { return cellsOf(printer, event); }, [&] { return toJson(event); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void addQueryOptions(Command &verb, EventQuery &query)
{
    addMoment(verb, "--since", query.since,
              HistoryCommands::tr("From this moment on: 2026-03-02, 2026-03-02T09:30, or 45m, 2h, 3d, 1w ago"));
    addMoment(verb, "--until", query.until, HistoryCommands::tr("Up to this moment"));
    addText(verb, "--filter", query.text, HistoryCommands::tr("Part of the summary, operation, operator or record"));
    addText(verb, "--name", query.name, HistoryCommands::tr("Exactly this operation, as in CreateUser")).type_name("OPERATION");
    addNumber(verb, "--limit", query.limit, 0, HistoryCommands::tr("At most so many"));
}

void addList(Command &noun, Context &context)
{
    auto query = std::make_shared<EventQuery>();
    Command &verb = addVerb(noun, "list", HistoryCommands::tr("List what was done, the newest first"),
                            {u"gatehousectl -w corp.gatehouse history list --since 2h"_s,
                             u"gatehousectl -w corp.gatehouse history list --name DeleteUser --format json"_s});
    addQueryOptions(verb, *query);
    onWorkspace(verb, context, [&context, query](Workspace &workspace) { return list(workspace, context, *query); });
}

Status show(Workspace &workspace, Context &context, const QString &reference)
{
    const auto event = EventStore(workspace.database()).find(reference);
    if (!event) {
        return fail(event);
    }
    const auto details = HistoryService(workspace).details(event->id);
    if (!details) {
        return fail(details);
    }
    QJsonObject object = toJson(*event);
    QJsonArray rows;
    for (const RowDescription &row : details->rows) {
        rows.append(ctl::toJson(row));
    }
    object.insert(u"record"_s, details->record);
    object.insert(u"rows"_s, rows);
    object.insert(u"more"_s, details->more);
    Printer &printer = context.printer();
    printer.record(columns(), cellsOf(printer, *event), object);
    printer.paragraph(u'\n' + QString::fromUtf8(QJsonDocument(details->record).toJson(QJsonDocument::Indented)));
    for (const RowDescription &row : details->rows) {
        printer.paragraph(toLine(row));
    }
    if (details->more) {
        printer.paragraph(HistoryCommands::tr("… and more rows. “workspace compare” shows all of them between two snapshots."));
    }
    return {};
}

void addShow(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    Command &verb = addVerb(
        noun, "show", HistoryCommands::tr("Show one event: its record, and its rows before and after"),
        {u"gatehousectl -w corp.gatehouse history show 12"_s, u"gatehousectl -w corp.gatehouse history show 3f2a91c0 --format json"_s});
    addText(verb, "EVENT", *reference, HistoryCommands::tr("Its number, or its event ID or the beginning of it")).required();
    onWorkspace(verb, context, [&context, reference](Workspace &workspace) { return show(workspace, context, *reference); });
}

void addExport(Command &noun, Context &context)
{
    auto query = std::make_shared<EventQuery>();
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "export", HistoryCommands::tr("Write events as a CloudTrail log file"),
                            {u"gatehousectl -w corp.gatehouse history export --since 1w --output week.json"_s});
    addQueryOptions(verb, *query);
    addText(verb, "-o,--output", *path, HistoryCommands::tr("The file to write; standard output when none is given")).type_name("FILE");
    const auto json = [] { return QStringList{u"json"_s}; };
    onDocument(verb, context, {path, u"json"_s, json}, [&context, query, path](Workspace &workspace) {
        return writeTo(*path, context, [&](QIODevice &out) {
            ConsoleProgress progress;
            return HistoryService(workspace).exportJson(*query, out, progress);
        });
    });
}

}  // namespace

void addHistoryCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("history", HistoryCommands::tr("What was done, by whom, and what it changed").toStdString());
    addList(noun, context);
    addShow(noun, context);
    addExport(noun, context);
}

}  // namespace gatehouse::ctl
