// SPDX-License-Identifier: Apache-2.0
#include "protocols/ldif/ldifwriter.h"

#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/users/userattribute.h"
#include "protocols/ldif/distinguishedname.h"
#include "protocols/ldif/ldifschema.h"

#include <QIODevice>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// RFC 2849, SAFE-STRING; a space at the end is written in base64 too, as the RFC advises.
bool isSafe(const QByteArray &value)
{
    for (const char c : value) {
        if (c == '\0' || c == '\n' || c == '\r' || uchar(c) > 127) {
            return false;
        }
    }
    return value.isEmpty() || (value.front() != ' ' && value.front() != ':' && value.front() != '<' && value.back() != ' ');
}

QString userName(const QString &username)
{
    return u"uid="_s + escapedForName(username) + u",ou=people,o=gatehouse"_s;
}

QString groupName(const QString &name)
{
    return u"cn="_s + escapedForName(name) + u",ou=groups,o=gatehouse"_s;
}

/// RFC 4517, section 3.3.28.
QString toPostal(QString value)
{
    return value.replace(u'\\', u"\\5C"_s).replace(u'$', u"\\24"_s).replace(u'\n', u'$');
}

QString ldapValueOf(const QString &path, const QString &value)
{
    if (path == u"enterprise.manager.value"_s) {
        return userName(value);
    }
    return path == u"addresses.formatted"_s ? toPostal(value) : value;
}

}  // namespace

QByteArray ldifLine(const QByteArray &attribute, const QString &value)
{
    constexpr qsizetype width = 76;
    const QByteArray bytes = value.toUtf8();
    const QByteArray line = isSafe(bytes) ? attribute + ": " + bytes : attribute + ":: " + bytes.toBase64();
    QByteArray folded = line.left(width);
    for (qsizetype at = width; at < line.size(); at += width - 1) {
        folded += "\n " + line.mid(at, width - 1);
    }
    return folded + '\n';
}

Status beginLdif(QIODevice &device)
{
    return writeFully(device, "version: 1\n");
}

Status LdifUserWriter::write(const User &user, const QStringList &groupNames)
{
    QByteArray entry = '\n' + ldifLine("dn", userName(user.username));
    for (const QByteArrayView objectClass : {"top", "person", "organizationalPerson", "inetOrgPerson", "extensibleObject"}) {
        entry += "objectClass: " + objectClass.toByteArray() + '\n';
    }
    entry += ldifLine("cn", user.displayName);
    for (const UserAttribute &attribute : userAttributes()) {
        const QString value = fieldOf(user, attribute.path);
        if (!value.isEmpty()) {
            entry += ldifLine(ldapNameFor(attribute.path, value), ldapValueOf(attribute.path, value));
        }
    }
    entry += user.status == User::Status::Enabled ? "gatehouse-active: TRUE\n" : "gatehouse-active: FALSE\n";
    for (const QString &group : groupNames) {
        entry += ldifLine("memberOf", groupName(group));
    }
    return writeFully(m_device, entry);
}

Status LdifUserWriter::finish()
{
    return {};
}

Status LdifGroupWriter::write(const Group &group, const QList<GroupMember> &members)
{
    QByteArray entry = '\n' + ldifLine("dn", groupName(group.name)) + "objectClass: top\n";
    entry += members.isEmpty() ? "objectClass: groupOfMembers\n" : "objectClass: groupOfNames\n";
    entry += "objectClass: extensibleObject\n" + ldifLine("cn", group.name);
    if (!group.description.isEmpty()) {
        entry += ldifLine("description", group.description);
    }
    if (!group.externalId.isEmpty()) {
        entry += ldifLine("gatehouse-externalId", group.externalId);
    }
    for (const GroupMember &member : members) {
        entry += ldifLine("member", userName(member.username));
    }
    return writeFully(m_device, entry);
}

Status LdifGroupWriter::finish()
{
    return {};
}

}  // namespace gatehouse
