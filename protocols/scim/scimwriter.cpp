// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/scimwriter.h"

#include "protocols/scim/scimresource.h"

#include <QJsonDocument>

namespace gatehouse {

QByteArray ScimList::beginning() const
{
    return "{\"schemas\":[\"" + scim::listSchema.toUtf8() + "\"],\"Resources\":[";
}

Status ScimList::add(const QJsonObject &resource)
{
    const QByteArray before = m_count == 0 ? beginning() + '\n' : QByteArray(",\n");
    ++m_count;
    return writeFully(m_device, before + QJsonDocument(resource).toJson(QJsonDocument::Compact));
}

Status ScimList::finish()
{
    const QByteArray number = QByteArray::number(m_count);
    const QByteArray before = m_count == 0 ? beginning() : QByteArray("\n");
    return writeFully(m_device, before + "],\"totalResults\":" + number + ",\"startIndex\":1,\"itemsPerPage\":" + number + "}\n");
}

Status ScimUserWriter::write(const User &user, const QStringList &)
{
    return m_list.add(toScim(user));
}

Status ScimUserWriter::finish()
{
    return m_list.finish();
}

Status ScimGroupWriter::write(const Group &group, const QList<GroupMember> &members)
{
    return m_list.add(toScim(group, members));
}

Status ScimGroupWriter::finish()
{
    return m_list.finish();
}

}  // namespace gatehouse
