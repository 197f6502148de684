// SPDX-License-Identifier: Apache-2.0
#include "models/permissionsets/permissionsettablemodel.h"

#include "core/provisioning/provisioningstore.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 60 * 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetTableModel)
};

Result<QList<PermissionSetStanding>> readRecords(Workspace &at, const QList<qint64> &ids)
{
    const auto sets = PermissionSetStore(at.database()).records(ids);
    if (!sets) {
        return fail(sets);
    }
    const ProvisioningStore provisioning(at.database());
    QList<PermissionSetStanding> standings;
    standings.reserve(sets->size());
    for (const PermissionSet &set : *sets) {
        const auto outOfDate = set.provisionedAccounts > 0 ? provisioning.outOfDateCount(set.id) : Result<qint64>(0);
        if (!outOfDate) {
            return fail(outOfDate);
        }
        standings.append({set, *outOfDate});
    }
    return standings;
}

QString shortStanding(const PermissionSetStanding &set)
{
    return set.outOfDate > 0 ? Words::tr("Out of date: %1").arg(QLocale().toString(set.outOfDate)) : standingText(set, 0);
}

QList<PermissionSetTableModel::Column> columns()
{
    using Order = PermissionSetQuery::Order;
    using Standing = PermissionSetStanding;
    const auto word = [](const char *text) { return Words::tr(text); };
    return {
        {u"name"_s, word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Name")), &Standing::name, Order::Name},
        {u"description"_s, word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Description")), &Standing::description, Order::Description},
        {u"session"_s, word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Session duration")),
         [](const Standing &set) { return sessionText(set.sessionSeconds); }, Order::Session},
        {u"policies"_s, word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Policies")),
         [](const Standing &set) { return policiesText(set); }},
        {u"provisioned"_s,
         word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Provisioned accounts")),
         [](const Standing &set) { return QLocale().toString(set.provisionedAccounts); },
         Order::Provisioned,
         {},
         {},
         Qt::AlignRight},
        {u"state"_s,
         word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "State")),
         [](const Standing &set) { return shortStanding(set); },
         {},
         [](const Standing &set) { return standingTone(set, set.outOfDate); }},
        {u"assigned"_s,
         word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Assigned accounts")),
         [](const Standing &set) { return QLocale().toString(set.assignedAccounts); },
         Order::Assigned,
         {},
         {},
         Qt::AlignRight},
        {u"createdAt"_s, word(QT_TRANSLATE_NOOP("PermissionSetTableModel", "Created")),
         [](const Standing &set) { return QLocale().toString(set.createdAt.toLocalTime(), QLocale::ShortFormat); }, Order::Created},
    };
}

}  // namespace

QString sessionText(int seconds)
{
    const int hours = seconds / hour;
    const int minutes = seconds % hour / 60;
    return minutes == 0 ? Words::tr("%Ln hour(s)", nullptr, hours) : Words::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QString standingText(const PermissionSet &set, qint64 outOfDate)
{
    if (set.provisionedAccounts == 0) {
        return Words::tr("Not provisioned");
    }
    return outOfDate == 0 ? Words::tr("Up to date") : Words::tr("Out of date in %Ln account(s)", nullptr, int(outOfDate));
}

Tone standingTone(const PermissionSet &set, qint64 outOfDate)
{
    return set.provisionedAccounts == 0 ? Tone::Neutral : outOfDate == 0 ? Tone::Success : Tone::Warning;
}

QString policiesText(const PermissionSet &set)
{
    QStringList parts;
    for (const PolicyReference &policy : set.policies) {
        parts.append(policy.title());
    }
    if (!set.inlinePolicy.isEmpty()) {
        parts.append(Words::tr("inline policy"));
    }
    return parts.join(u", "_s);
}

PermissionSetTableModel::PermissionSetTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Room::PermissionSets | Room::Assignments | Room::Provisioning | Room::AccessControl, columns(),
        [](Workspace &at, const PermissionSetQuery &query) { return PermissionSetStore(at.database()).ids(query); }, &readRecords, parent)
{
}

}  // namespace gatehouse
