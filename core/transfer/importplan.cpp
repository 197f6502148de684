// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importplan.h"

#include "core/users/userattribute.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ImportPlans {
    Q_DECLARE_TR_FUNCTIONS(ImportPlans)
};

QString labelOf(ImportRow::Kind kind, const QString &field)
{
    if (field == column::active) {
        return ImportPlans::tr("Status");
    }
    if (field == column::groups) {
        return ImportPlans::tr("Groups");
    }
    if (field == column::members) {
        return ImportPlans::tr("Members");
    }
    if (field == u"description"_s) {
        return ImportPlans::tr("Description");
    }
    if (kind == ImportRow::Kind::Group && field == u"displayName"_s) {
        return ImportPlans::tr("Group name");
    }
    const UserAttribute *attribute = userAttribute(field);
    return attribute ? attribute->label : field;
}

QString wordFor(bool enabled)
{
    return enabled ? ImportPlans::tr("Enabled") : ImportPlans::tr("Disabled");
}

}  // namespace

QString ImportPlan::titleOf(qsizetype row) const
{
    const ImportRow &from = file.rows.at(row);
    return from.fields.value(from.kind == ImportRow::Kind::User ? u"userName"_s : u"displayName"_s).trimmed();
}

QList<FieldChange> ImportPlan::changesOf(qsizetype row) const
{
    const ImportRow &from = file.rows.at(row);
    const PlannedRow &planned = rows.at(row);
    QList<FieldChange> changes;
    const auto add = [&changes, &from](const QString &field, const QString &before, const QString &after) {
        changes.append({field, labelOf(from.kind, field), before, after});
    };
    if (planned.action == PlannedRow::Action::Create) {
        from.fields.forEach([&add](const QString &path, const QString &value) {
            if (!value.trimmed().isEmpty()) {
                add(path, {}, value.trimmed());
            }
        });
        if (from.active == ImportRow::Active::No) {
            add(column::active, {}, wordFor(false));
        }
    } else if (planned.action == PlannedRow::Action::Update) {
        planned.before.forEach([&](const QString &path, const QString &value) { add(path, value, from.fields.value(path).trimmed()); });
        if (planned.setsStatus) {
            const bool enables = from.active == ImportRow::Active::Yes;
            add(column::active, wordFor(!enables), wordFor(enables));
        }
    }
    if (!planned.joins.isEmpty() && planned.action != PlannedRow::Action::Error) {
        add(from.kind == ImportRow::Kind::User ? column::groups : column::members, {}, planned.joins.join(u", "_s));
    }
    return changes;
}

QString toString(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Action::Create:
        return u"create"_s;
    case PlannedRow::Action::Update:
        return u"update"_s;
    case PlannedRow::Action::Skip:
        return u"skip"_s;
    case PlannedRow::Action::Error:
        return u"error"_s;
    }
    return u"error"_s;
}

}  // namespace gatehouse
