// SPDX-License-Identifier: Apache-2.0
#include "models/groups/grouptablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<GroupTableModel::Column> columns()
{
    using Order = GroupQuery::Order;
    const auto word = [](const char *text) { return QCoreApplication::translate("GroupTableModel", text); };
    return {
        {u"name"_s, word(QT_TRANSLATE_NOOP("GroupTableModel", "Group name")), &Group::name, Order::Name},
        {u"description"_s, word(QT_TRANSLATE_NOOP("GroupTableModel", "Description")), &Group::description, Order::Description},
        {u"members"_s,
         word(QT_TRANSLATE_NOOP("GroupTableModel", "Members")),
         [](const Group &group) { return QLocale().toString(group.memberCount); },
         Order::Members,
         {},
         {},
         Qt::AlignRight},
        {u"createdAt"_s, word(QT_TRANSLATE_NOOP("GroupTableModel", "Created")),
         [](const Group &group) { return QLocale().toString(group.createdAt.toLocalTime(), QLocale::ShortFormat); }, Order::Created},
    };
}

}  // namespace

GroupTableModel::GroupTableModel(Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Room::Groups, columns(),
        [](Workspace &at, const GroupQuery &query) { return GroupStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return GroupStore(at.database()).records(ids); }, parent)
{
    setPrepare([](Workspace &at) { return GroupStore(at.database()).prepare(); });
}

}  // namespace gatehouse
