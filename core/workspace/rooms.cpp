// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/rooms.h"

#include "core/accesscontrol/accesscontroltables.h"
#include "core/accounts/accounttables.h"
#include "core/applications/applicationtables.h"
#include "core/assignments/assignmenttables.h"
#include "core/base/spoken.h"
#include "core/certificates/certificatetables.h"
#include "core/directories/directorytables.h"
#include "core/groups/grouptables.h"
#include "core/identityproviders/identityprovidertables.h"
#include "core/mfa/mfatables.h"
#include "core/outbox/outboxtables.h"
#include "core/permissionsets/permissionsettables.h"
#include "core/policydocuments/policydocumenttables.h"
#include "core/quotas/quotatables.h"
#include "core/secrets/secrettables.h"
#include "core/users/usertables.h"
#include "core/workspace/invariants.h"
#include "core/workspace/settingstables.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Each room tells of its own tables; a table stands behind those that it refers to.
QList<RecordedTable> tables()
{
    return settingsTables() + userTables() + groupTables() + outboxTables() + accountTables() + permissionSetTables() + assignmentTables()
           + accessControlTables() + secretTables() + policyDocumentTables() + applicationTables() + certificateTables() + directoryTables()
           + identityProviderTables() + mfaTables();
}

}  // namespace

RecordedColumn RecordedTable::column(const QString &wanted) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const RecordedColumn &each) { return each.name == wanted; });
    return found == columns.cend() ? RecordedColumn{wanted, wanted} : *found;
}

const QList<RecordedTable> &recordedTables()
{
    static SpokenTable<QList<RecordedTable>> all(tables);
    return all.now();
}

const QList<Invariant> &invariants()
{
    static SpokenTable<QList<Invariant>> all([] {
        return accountInvariants() + permissionSetInvariants() + accessControlInvariants() + assignmentInvariants() + quotaInvariants()
               + applicationInvariants() + certificateInvariants() + identityProviderInvariants();
    });
    return all.now();
}

const RecordedTable *recordedTable(const QString &name)
{
    const auto &all = recordedTables();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&](const RecordedTable &table) { return QLatin1StringView(table.name) == name; });
    return found == all.cend() ? nullptr : &*found;
}

QList<QByteArray> recordedTableNames()
{
    QList<QByteArray> names;
    for (const RecordedTable &table : recordedTables()) {
        names.append(table.name);
    }
    return names;
}

Rooms roomsOf(const QStringList &tables)
{
    Rooms rooms;
    for (const QString &name : tables) {
        if (const RecordedTable *table = recordedTable(name)) {
            rooms |= table->rooms;
        }
    }
    return rooms;
}

const QStringList &bookkeepingColumns()
{
    static const QStringList columns{u"updated_at"_s};
    return columns;
}

}  // namespace gatehouse
