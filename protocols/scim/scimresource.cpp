// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/scimresource.h"

#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/users/userattribute.h"
#include "protocols/scim/scimpath.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject metaOf(const QString &type, const QDateTime &created, const QDateTime &modified)
{
    QJsonObject meta{{u"resourceType"_s, type}};
    if (created.isValid()) {
        meta.insert(u"created"_s, stamp(created));
    }
    if (modified.isValid()) {
        meta.insert(u"lastModified"_s, stamp(modified));
    }
    return meta;
}

struct PlacedAttribute {
    QString path;
    QStringList place;
};

/// Reckoned once: a list or an export asks for every user.
const QList<PlacedAttribute> &placedAttributes()
{
    static const QList<PlacedAttribute> placed = [] {
        QList<PlacedAttribute> all;
        for (const UserAttribute &attribute : userAttributes()) {
            all.append({attribute.path, scimPlaceOf(attribute.path)});
        }
        return all;
    }();
    return placed;
}

/// Writes one attribute to its place, making the objects on the way.
void place(QJsonObject &object, QStringList names, const QString &value)
{
    const QString name = names.takeFirst();
    if (names.isEmpty()) {
        object.insert(name, value);
        return;
    }
    QJsonObject inner = object.take(name).toObject();  // taken, so that it need not be copied to be changed
    place(inner, names, value);
    object.insert(name, inner);
}

/// Turns the object of a multi-valued attribute into its only value.
void wrap(QJsonObject &resource, const QString &name)
{
    if (!resource.contains(name)) {
        return;
    }
    QJsonObject only = resource.take(name).toObject();
    if (name == u"emails"_s) {
        only.insert(u"primary"_s, true);
    }
    resource.insert(name, QJsonArray{only});
}

}  // namespace

QJsonObject toScim(const User &user)
{
    QJsonObject resource;
    if (!user.userId.isEmpty()) {
        resource.insert(u"id"_s, user.userId);
    }
    for (const PlacedAttribute &attribute : placedAttributes()) {
        if (const QString value = fieldOf(user, attribute.path); !value.isEmpty()) {
            place(resource, attribute.place, value);
        }
    }
    for (const QString &name : multiValued()) {
        wrap(resource, name);
    }
    QJsonObject workforce = resource.take(scim::workforceUserSchema).toObject();
    workforce.insert(u"emailVerified"_s, user.emailVerified);
    resource.insert(scim::workforceUserSchema, workforce);
    resource.insert(u"active"_s, user.status == User::Status::Enabled);
    resource.insert(u"meta"_s, metaOf(u"User"_s, user.createdAt, user.updatedAt));
    QJsonArray schemas{scim::userSchema};
    if (resource.contains(scim::enterpriseSchema)) {
        schemas.append(scim::enterpriseSchema);
    }
    schemas.append(scim::workforceUserSchema);
    resource.insert(u"schemas"_s, schemas);
    return resource;
}

QJsonObject toScim(const Group &group)
{
    QJsonObject resource{{u"displayName"_s, group.name}, {u"meta"_s, metaOf(u"Group"_s, group.createdAt, group.updatedAt)}};
    QJsonArray schemas{scim::groupSchema};
    if (!group.groupId.isEmpty()) {
        resource.insert(u"id"_s, group.groupId);
    }
    if (!group.externalId.isEmpty()) {
        resource.insert(u"externalId"_s, group.externalId);
    }
    if (!group.description.isEmpty()) {
        resource.insert(scim::workforceGroupSchema, QJsonObject{{u"description"_s, group.description}});
        schemas.append(scim::workforceGroupSchema);
    }
    resource.insert(u"schemas"_s, schemas);
    return resource;
}

QJsonObject toScim(const Group &group, const QList<GroupMember> &members)
{
    QJsonObject resource = toScim(group);
    if (members.isEmpty()) {
        return resource;
    }
    QJsonArray values;
    QJsonArray usernames;
    for (const GroupMember &member : members) {
        values.append(QJsonObject{{u"value"_s, member.userId}, {u"type"_s, u"User"_s}});
        usernames.append(member.username);
    }
    QJsonObject workforce = resource.value(scim::workforceGroupSchema).toObject();
    workforce.insert(u"memberUserNames"_s, usernames);
    resource.insert(scim::workforceGroupSchema, workforce);
    resource.insert(u"members"_s, values);
    resource.insert(u"schemas"_s, QJsonArray{scim::groupSchema, scim::workforceGroupSchema});
    return resource;
}

}  // namespace gatehouse
