// SPDX-License-Identifier: Apache-2.0
#include "models/applications/applicationassignmentmodel.h"

#include "models/assignments/assignmenttablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationAssignmentModel)
};

QString standingOf(const ApplicationAssignment &assignment)
{
    if (assignment.isOrphaned()) {
        return Words::tr("Nobody has access");
    }
    return assignment.isEnabled ? Words::tr("Can sign in") : Words::tr("Disabled user");
}

QList<ApplicationAssignmentModel::Column> columns()
{
    using Order = ApplicationAssignmentQuery::Order;
    using Assignment = ApplicationAssignment;
    return {
        {u"principal"_s, Words::tr("User or group"), &Assignment::principalName, Order::Principal},
        {u"kind"_s, Words::tr("Kind"), [](const Assignment &each) { return labelOf(each.kind, each.isOrphaned()); }, Order::Kind},
        {u"displayName"_s, Words::tr("Name or description"), &Assignment::displayName},
        {u"state"_s,
         Words::tr("State"),
         &standingOf,
         {},
         [](const Assignment &each) { return each.isOrphaned() ? Tone::Warning
                                             : each.isEnabled  ? Tone::Success
                                                               : Tone::Neutral; }},
        {u"createdAt"_s, Words::tr("Assigned"),
         [](const Assignment &each) { return QLocale().toString(each.createdAt.toLocalTime(), QLocale::ShortFormat); }, Order::Created},
    };
}

}  // namespace

ApplicationAssignmentModel::ApplicationAssignmentModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::Applications) | Room::Users | Room::Groups, columns(),
        [](Workspace &at, const ApplicationAssignmentQuery &query) { return ApplicationAssignmentStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return ApplicationAssignmentStore(at.database()).records(ids); }, parent)
{
}

std::optional<ApplicationAssignment> ApplicationAssignmentModel::assignment(qint64 id) const
{
    const int row = rowOf(id);
    const ApplicationAssignment *found = row < 0 ? nullptr : recordAt(row);
    return found ? std::optional(*found) : std::nullopt;
}

}  // namespace gatehouse
