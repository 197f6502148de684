// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/importreport.h"

#include "app/gatehousectl/context.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ImportReport {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QString wordFor(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Action::Create:
        return ImportReport::tr("create");
    case PlannedRow::Action::Update:
        return ImportReport::tr("update");
    case PlannedRow::Action::Skip:
        return ImportReport::tr("skip");
    case PlannedRow::Action::Error:
        return ImportReport::tr("error");
    }
    return {};
}

/// What is special about a row, in one line.
QString remarkOn(const ImportPlan &plan, qsizetype row)
{
    if (const auto &error = plan.file.rows.at(row).error) {
        return error->message;
    }
    QStringList changes;
    for (const FieldChange &change : plan.changesOf(row)) {
        changes.append(change.before.isEmpty() ? u"%1: %2"_s.arg(change.label, change.after)
                                               : u"%1: %2 → %3"_s.arg(change.label, change.before, change.after));
    }
    return changes.join(u"; "_s);
}

QJsonObject toJson(const ImportPlan &plan, qsizetype row)
{
    const ImportRow &from = plan.file.rows.at(row);
    QJsonArray changes;
    for (const FieldChange &change : plan.changesOf(row)) {
        changes.append(QJsonObject{{u"name"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    QJsonObject object{{u"place"_s, from.place},
                       {u"action"_s, toString(plan.rows.at(row).action)},
                       {u"name"_s, plan.titleOf(row)},
                       {u"changes"_s, changes}};
    if (from.error) {
        object.insert(
            u"error"_s,
            QJsonObject{{u"kind"_s, nameOf(from.error->kind)}, {u"message"_s, from.error->message}, {u"field"_s, from.error->field}});
    }
    return object;
}

QJsonObject toJson(const ImportPlan &plan, const std::function<bool(const PlannedRow &)> &wanted)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (wanted(plan.rows.at(i))) {
            rows.append(toJson(plan, i));
        }
    }
    const ImportCounts &counts = plan.counts;
    return {{u"creates"_s, counts.creates},
            {u"updates"_s, counts.updates},
            {u"skips"_s, counts.skips},
            {u"errors"_s, counts.errors},
            {u"newGroups"_s, QJsonArray::fromStringList(plan.newGroups)},
            {u"notes"_s, QJsonArray::fromStringList(plan.file.notes)},
            {u"rows"_s, rows}};
}

void listRows(Printer &printer, const ImportPlan &plan, const std::function<bool(const PlannedRow &)> &wanted)
{
    printer.beginList({{u"place"_s, ImportReport::tr("Row")},
                       {u"action"_s, ImportReport::tr("Action")},
                       {u"name"_s, ImportReport::tr("Name")},
                       {u"remark"_s, ImportReport::tr("Remark")}});
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const PlannedRow &row = plan.rows.at(i);
        if (wanted(row)) {
            const qint64 place = plan.file.rows.at(i).place;
            printer.addRow(
                [&]() -> QStringList {
                    return {printer.isForPeople() ? placeOf(plan.file.places, place) : QString::number(place),
                            printer.isForPeople() ? wordFor(row.action) : toString(row.action), plan.titleOf(i), remarkOn(plan, i)};
                },
                {});
        }
    }
    printer.endList();
}

void notePeople(Printer &printer, const ImportPlan &plan)
{
    for (const QString &note : plan.file.notes) {
        printer.paragraph(note);
    }
}

bool isWrong(const PlannedRow &row)
{
    return row.action == PlannedRow::Action::Error;
}

bool isAny(const PlannedRow &)
{
    return true;
}

int createdUsers(const ImportPlan &plan)
{
    int users = 0;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        users += plan.rows.at(i).action == PlannedRow::Action::Create && plan.file.rows.at(i).kind == ImportRow::Kind::User ? 1 : 0;
    }
    return users;
}

}  // namespace

void printPlan(Context &context, const ImportPlan &plan)
{
    Printer &printer = context.printer();
    if (printer.format() == OutputFormat::Json) {
        QJsonObject object = toJson(plan, isAny);
        object.insert(u"applied"_s, false);
        printer.record({}, {}, object);
        return;
    }
    listRows(printer, plan, isAny);
    notePeople(printer, plan);
    const ImportCounts &counts = plan.counts;
    printer.paragraph(ImportReport::tr("To create: %1. To update: %2. Nothing to do: %3. Errors: %4. Nothing was changed.")
                          .arg(counts.creates)
                          .arg(counts.updates)
                          .arg(counts.skips)
                          .arg(counts.errors));
    if (!plan.newGroups.isEmpty()) {
        printer.paragraph(ImportReport::tr("New groups: %1.").arg(plan.newGroups.join(u", "_s)));
    }
}

void printOutcome(Context &context, const ImportPlan &plan, const ImportOutcome &outcome)
{
    Printer &printer = context.printer();
    if (printer.format() == OutputFormat::Json) {
        QJsonObject object = toJson(plan, isWrong);
        object.insert(u"applied"_s, true);
        object.insert(u"memberships"_s, outcome.memberships);
        object.insert(u"change"_s, outcome.change);
        printer.record({}, {}, object);
        return;
    }
    if (plan.counts.errors > 0 || !printer.isForPeople()) {
        listRows(printer, plan, isWrong);
    }
    notePeople(printer, plan);
    printer.paragraph(ImportReport::tr("Created: %1. Updated: %2. New memberships: %3. New groups: %4. Left out because of errors: %5.")
                          .arg(outcome.created)
                          .arg(outcome.updated)
                          .arg(outcome.memberships)
                          .arg(outcome.groups)
                          .arg(plan.counts.errors));
    if (const int users = createdUsers(plan); users > 0 && outcome.change != 0) {
        printer.paragraph(
            ImportReport::tr("%n new user(s) can't sign in yet: an import gives no password and sends no invitation. “gatehousectl "
                             "user reset-password USER --mode email” invites one, “--mode one-time” prints a password.",
                             nullptr, users));
    }
    if (outcome.change == 0) {
        printer.paragraph(ImportReport::tr("There was nothing to change."));
    }
}

}  // namespace gatehouse::ctl
