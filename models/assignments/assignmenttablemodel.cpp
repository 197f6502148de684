// SPDX-License-Identifier: Apache-2.0
#include "models/assignments/assignmenttablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Column = AssignmentTableModel::Column;
using Order = AssignmentQuery::Order;
using About = AssignmentTableModel::About;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssignmentTableModel)
};

QList<Column> accountColumns()
{
    return {{u"account"_s, Words::tr("Account"), &Assignment::accountName, Order::Account, {}, u"account"_s},
            {u"accountId"_s, Words::tr("Account ID"), &Assignment::accountId}};
}

QList<Column> principalColumns()
{
    return {{u"principal"_s, Words::tr("User or group"), &Assignment::principalName, Order::Principal},
            {u"kind"_s, Words::tr("Kind"), [](const Assignment &assignment) { return labelOf(assignment.kind, assignment.isOrphaned()); }}};
}

QList<Column> columnsAbout(About about)
{
    QList<Column> columns = about == About::Account ? principalColumns() : accountColumns();
    if (about == About::Everything || about == About::PermissionSet) {
        columns += principalColumns();
    }
    if (about != About::PermissionSet) {
        columns.append({u"set"_s, Words::tr("Permission set"), &Assignment::setName, Order::PermissionSet});
    }
    if (about == About::User) {
        columns.append({u"path"_s, Words::tr("Granted"), &pathOf, Order::Principal});
    }
    columns.append(
        {u"createdAt"_s, Words::tr("Assigned"),
         [](const Assignment &assignment) { return QLocale().toString(assignment.createdAt.toLocalTime(), QLocale::ShortFormat); },
         Order::Created});
    return columns;
}

}  // namespace

QString labelOf(Principal::Kind kind, bool isOrphaned)
{
    if (isOrphaned) {
        return kind == Principal::Kind::User ? Words::tr("User, orphaned") : Words::tr("Group, orphaned");
    }
    return kind == Principal::Kind::User ? Words::tr("User") : Words::tr("Group");
}

QString pathOf(const Assignment &assignment)
{
    return assignment.principal.kind == Principal::Kind::User ? Words::tr("Directly")
                                                              : Words::tr("Through the group %1").arg(assignment.principalName);
}

AssignmentTableModel::AssignmentTableModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::Assignments) | Room::Accounts | Room::PermissionSets | Room::Users | Room::Groups,
        columnsAbout(about), [](Workspace &at, const AssignmentQuery &query) { return AssignmentStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return AssignmentStore(at.database()).records(ids); }, parent)
{
}

std::optional<Assignment> AssignmentTableModel::assignment(qint64 id) const
{
    const int row = rowOf(id);
    const Assignment *found = row < 0 ? nullptr : recordAt(row);
    return found ? std::optional(*found) : std::nullopt;
}

}  // namespace gatehouse
