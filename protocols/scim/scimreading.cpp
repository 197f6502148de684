// SPDX-License-Identifier: Apache-2.0
#include "core/users/userattribute.h"
#include "protocols/scim/scimpath.h"
#include "protocols/scim/scimresource.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ImportRow::Kind;

namespace {

struct ScimRows {
    Q_DECLARE_TR_FUNCTIONS(ScimRows)
};

/// The first attribute that is wrong stops the reading of a resource.
class ResourceReader
{
public:
    ResourceReader(const QJsonObject &resource, QStringList &notes) : m_resource(resource), m_notes(notes) {}

    ScimRow read()
    {
        m_result.row.kind = kind();
        m_result.id = memberOf(m_resource, u"id"_s).toString();
        if (!m_result.row.error) {
            m_result.row.kind == ImportRow::Kind::User ? readUser() : readGroup();
        }
        return m_result;
    }

private:
    void refuse(const QString &field, const QString &message)
    {
        if (!m_result.row.error) {
            m_result.row.error = Error{Error::Kind::Invalid, message, field};
        }
    }

    void note(const QString &text)
    {
        if (!m_notes.contains(text)) {
            m_notes.append(text);
        }
    }

    Kind kind()
    {
        for (const QJsonValue &schema : memberOf(m_resource, u"schemas"_s).toArray()) {
            if (schema.toString().compare(scim::userSchema, Qt::CaseInsensitive) == 0) {
                return Kind::User;
            }
            if (schema.toString().compare(scim::groupSchema, Qt::CaseInsensitive) == 0) {
                return Kind::Group;
            }
        }
        const QString type = memberOf(memberOf(m_resource, u"meta"_s).toObject(), u"resourceType"_s).toString();
        if (type == u"Group"_s || (type.isEmpty() && !memberOf(m_resource, u"members"_s).isUndefined())) {
            return Kind::Group;
        }
        if (type != u"User"_s && memberOf(m_resource, u"userName"_s).isUndefined()) {
            refuse(u"schemas"_s, ScimRows::tr("The schemas name neither a User nor a Group."));
        }
        return Kind::User;
    }

    void readUser()
    {
        refuseUnsupported();
        noteUnknown();
        for (const QString &name : multiValued()) {
            checkOnlyValue(name);
        }
        for (const UserAttribute &attribute : userAttributes()) {
            readText(attribute.path, scimPlaceOf(attribute.path));
        }
        readActive();
        if (memberOf(m_resource, u"groups"_s).toArray().size() > 0) {
            note(ScimRows::tr("The groups of a user are read-only in SCIM and were left out; memberships come with the groups."));
        }
    }

    void refuseUnsupported()
    {
        if (!memberOf(m_resource, u"password"_s).isUndefined()) {
            refuse(u"password"_s, ScimRows::tr("Passwords are not imported. Remove the attribute password."));
        }
        for (const QString &name : {u"ims"_s, u"photos"_s, u"entitlements"_s, u"x509Certificates"_s}) {
            const QJsonValue value = memberOf(m_resource, name);
            if (!value.isUndefined() && value != QJsonValue(QJsonArray())) {
                refuse(name, ScimRows::tr("The attribute %1 is not supported.").arg(name));
            }
        }
    }

    void noteUnknown()
    {
        static const QStringList known = [] {
            QStringList names{u"schemas"_s,
                              u"id"_s,
                              u"meta"_s,
                              u"active"_s,
                              u"groups"_s,
                              u"password"_s,
                              u"ims"_s,
                              u"photos"_s,
                              u"entitlements"_s,
                              u"x509Certificates"_s,
                              scim::workforceUserSchema};
            for (const UserAttribute &attribute : userAttributes()) {
                names.append(scimPlaceOf(attribute.path).first());
            }
            return names;
        }();
        for (auto it = m_resource.constBegin(); it != m_resource.constEnd(); ++it) {
            if (!known.contains(it.key(), Qt::CaseInsensitive)) {
                note(ScimRows::tr("The attribute %1 was left out.").arg(it.key().left(200)));
            }
        }
    }

    void checkOnlyValue(const QString &name)
    {
        const QJsonValue values = memberOf(m_resource, name);
        if (values.isUndefined()) {
            return;
        }
        if (!values.isArray()) {
            return refuse(name, ScimRows::tr("%1 must be a list.").arg(name));
        }
        if (values.toArray().size() > 1) {
            return refuse(name, ScimRows::tr("%1 has %2 values; a user has exactly one.").arg(name).arg(values.toArray().size()));
        }
        if (!values.toArray().isEmpty() && !memberOf(values.toArray().first().toObject(), u"display"_s).isUndefined()) {
            refuse(name + u".display"_s, ScimRows::tr("The attribute %1 is not supported.").arg(name + u".display"_s));
        }
    }

    void readText(const QString &path, const QStringList &place)
    {
        QJsonValue value = m_resource;
        for (const QString &name : place) {
            if (value.isArray()) {
                value = value.toArray().isEmpty() ? QJsonValue(QJsonValue::Undefined) : value.toArray().first();
            }
            if (value.isUndefined() || value.isNull()) {
                return;
            }
            if (!value.isObject()) {
                return refuse(path, ScimRows::tr("%1 is not written as RFC 7643 wants it.").arg(path));
            }
            value = memberOf(value.toObject(), name);
        }
        if (value.isUndefined()) {
            return;
        }
        if (!value.isString()) {
            return refuse(path, ScimRows::tr("%1 must be a text.").arg(path));
        }
        m_result.row.fields.insert(path, value.toString());
    }

    void readActive()
    {
        const QJsonValue active = memberOf(m_resource, u"active"_s);
        const QString word = active.isBool() ? (active.toBool() ? u"true"_s : u"false"_s) : active.toString().toLower();
        if (active.isUndefined()) {
            return;
        }
        if (word != u"true"_s && word != u"false"_s) {
            return refuse(u"active"_s, ScimRows::tr("active must be true or false."));
        }
        m_result.row.active = word == u"true"_s ? ImportRow::Active::Yes : ImportRow::Active::No;
    }

    void readGroup()
    {
        readText(u"displayName"_s, {u"displayName"_s});
        readText(u"externalId"_s, {u"externalId"_s});
        readText(u"description"_s, {scim::workforceGroupSchema, u"description"_s});
        const QJsonValue usernames = memberOf(memberOf(m_resource, scim::workforceGroupSchema).toObject(), u"memberUserNames"_s);
        const QJsonValue members = memberOf(m_resource, u"members"_s);
        if ((!members.isUndefined() && !members.isArray()) || (!usernames.isUndefined() && !usernames.isArray())) {
            return refuse(u"members"_s, ScimRows::tr("%1 must be a list.").arg(u"members"_s));
        }
        for (const QJsonValue &member : members.toArray()) {
            readMember(member.toObject());
        }
        if (usernames.isArray()) {
            m_result.row.members.clear();
            for (const QJsonValue &username : usernames.toArray()) {
                m_result.row.members.append(username.toString());
            }
        }
    }

    void readMember(const QJsonObject &member)
    {
        if (memberOf(member, u"type"_s).toString().compare(u"Group"_s, Qt::CaseInsensitive) == 0) {
            return refuse(u"members"_s, ScimRows::tr("A group cannot contain a group."));
        }
        if (!memberOf(member, u"display"_s).isUndefined()) {
            return refuse(u"members.display"_s, ScimRows::tr("The attribute %1 is not supported.").arg(u"members.display"_s));
        }
        const QString id = memberOf(member, u"value"_s).toString();
        if (id.isEmpty()) {
            return refuse(u"members.value"_s, ScimRows::tr("A member has no value."));
        }
        m_result.row.members.append(id);
    }

    const QJsonObject &m_resource;
    QStringList &m_notes;
    ScimRow m_result{};
};

}  // namespace

ScimRow fromScim(const QJsonObject &resource, QStringList &notes)
{
    return ResourceReader(resource, notes).read();
}

}  // namespace gatehouse
