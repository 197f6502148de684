// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/groupfields.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/pages.h"
#include "core/users/userstore.h"
#include "protocols/scim/scimresource.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct GroupFields {
    Q_DECLARE_TR_FUNCTIONS(GroupFields)
};

Result<QList<GroupMember>> membersOf(Workspace &workspace, Group::Id group)
{
    const UserStore store(workspace.database());
    UserQuery query;
    query.group = group;
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    QList<GroupMember> members;
    const auto read = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto users = store.records(page);
        if (!users) {
            return fail(users);
        }
        for (const User &user : *users) {
            members.append({user.userId, user.username});
        }
        return {};
    });
    return read ? Result<QList<GroupMember>>(members) : fail(read);
}

}  // namespace

Status printGroups(Workspace &workspace, Context &context, const GroupQuery &query)
{
    Printer &printer = context.printer();
    const GroupStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"displayName"_s, GroupFields::tr("Group name")},
                       {u"description"_s, GroupFields::tr("Description")},
                       {u"memberCount"_s, GroupFields::tr("Members"), Column::Align::Right},
                       {u"meta.created"_s, GroupFields::tr("Created")},
                       {u"id"_s, GroupFields::tr("Group ID")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto groups = store.records(page);
        if (!groups) {
            return fail(groups);
        }
        for (const Group &group : *groups) {
            printer.addRow(
                [&]() -> QStringList {
                    return {group.name, group.description, QString::number(group.memberCount), printer.time(group.createdAt),
                            group.groupId};
                },
                [&] { return toScim(group); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

Status printGroup(Workspace &workspace, Context &context, const Group &group)
{
    Printer &printer = context.printer();
    QJsonObject object;
    if (printer.format() == OutputFormat::Json) {
        const auto members = membersOf(workspace, group.id);
        if (!members) {
            return fail(members);
        }
        object = toScim(group, *members);
    }
    printer.record({{u"id"_s, GroupFields::tr("Group ID")},
                    {u"displayName"_s, GroupFields::tr("Group name")},
                    {u"description"_s, GroupFields::tr("Description")},
                    {u"externalId"_s, GroupFields::tr("External ID")},
                    {u"memberCount"_s, GroupFields::tr("Members")},
                    {u"meta.created"_s, GroupFields::tr("Created")},
                    {u"meta.lastModified"_s, GroupFields::tr("Changed")}},
                   {group.groupId, group.name, group.description, group.externalId, QString::number(group.memberCount),
                    printer.time(group.createdAt), printer.time(group.updatedAt)},
                   object);
    return {};
}

}  // namespace gatehouse::ctl
