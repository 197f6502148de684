// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvwriter.h"

#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/users/userattribute.h"
#include "protocols/csv/columns.h"

#include <QIODevice>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool needsQuotes(const QString &cell)
{
    for (const QChar c : cell) {
        if (c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r') {
            return true;
        }
    }
    return !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
}

}  // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells) {
        if (needsQuotes(cell)) {
            line += '"' + cell.toUtf8().replace('"', "\"\"") + "\",";
        } else {
            line += cell.toUtf8() + ',';
        }
    }
    line.chop(1);
    return line + "\r\n";
}

Status CsvUserWriter::begin()
{
    QStringList header;
    for (const UserAttribute &attribute : userAttributes()) {
        header.append(attribute.path);
    }
    return writeFully(m_device, csvRecord(header << column::active << column::groups));
}

Status CsvUserWriter::write(const User &user, const QStringList &groupNames)
{
    QStringList cells;
    for (const UserAttribute &attribute : userAttributes()) {
        cells.append(fieldOf(user, attribute.path));
    }
    cells << (user.status == User::Status::Enabled ? u"true"_s : u"false"_s) << joinNames(groupNames);
    return writeFully(m_device, csvRecord(cells));
}

Status CsvUserWriter::finish()
{
    return {};
}

Status CsvGroupWriter::begin()
{
    return writeFully(m_device, csvRecord({u"displayName"_s, u"description"_s, u"externalId"_s, column::members}));
}

Status CsvGroupWriter::write(const Group &group, const QList<GroupMember> &members)
{
    QStringList usernames;
    for (const GroupMember &member : members) {
        usernames.append(member.username);
    }
    return writeFully(m_device, csvRecord({group.name, group.description, group.externalId, joinNames(usernames)}));
}

Status CsvGroupWriter::finish()
{
    return {};
}

}  // namespace gatehouse
