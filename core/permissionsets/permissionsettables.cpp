// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionsettables.h"

#include "core/permissionsets/permissionsetrules.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

struct PermissionSetInvariants {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetInvariants)
};

using Form = RecordedColumn::Form;

/// As many tags as the chosen edition allows.
QByteArray mostTags()
{
    QByteArray sql = "(SELECT CASE coalesce((SELECT value FROM settings WHERE name = 'quotaProfile'), '') ";
    for (const QuotaProfile profile : allQuotaProfiles) {
        sql += "WHEN '" + nameOf(profile).toLatin1() + "' THEN " + QByteArray::number(PermissionSetLimits::of(profile).tags) + ' ';
    }
    return sql + "ELSE " + QByteArray::number(PermissionSetLimits::of(QuotaProfile::Current).tags) + " END AS most)";
}

QList<RecordedColumn> setColumns()
{
    return {{u"permission_set_id"_s, Nouns::tr("Permission set ID")},
            {u"name"_s, Nouns::tr("Name")},
            {u"description"_s, Nouns::tr("Description")},
            {u"session_seconds"_s, Nouns::tr("Session duration in seconds")},
            {u"relay_state"_s, Nouns::tr("Relay state")},
            {u"inline_policy"_s, Nouns::tr("Inline policy")},
            {u"boundary"_s, Nouns::tr("Permissions boundary")},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<RecordedTable> permissionSetTables()
{
    const RecordedColumn set{u"permission_set"_s, Nouns::tr("Permission set"), Form::Reference, u"permission_sets"_s};
    return {
        {"permission_sets",
         Room::PermissionSets,
         Nouns::tr("permission set"),
         Nouns::tr("permission sets"),
         "SELECT name FROM permission_sets WHERE id = ?1",
         u"name"_s,
         {},
         {u"name_key"_s},
         setColumns()},
        {"permission_set_policies",
         Room::PermissionSets,
         Nouns::tr("attached policy"),
         Nouns::tr("attached policies"),
         "SELECT p.policy || ' → ' || s.name FROM permission_set_policies p JOIN permission_sets s ON s.id = p.permission_set "
         "WHERE p.id = ?1",
         u"policy"_s,
         {},
         {},
         {set, {u"policy"_s, Nouns::tr("Policy")}}},
        {"permission_set_tags",
         Room::PermissionSets,
         Nouns::tr("tag"),
         Nouns::tr("tags"),
         "SELECT t.tag_key || ' → ' || s.name FROM permission_set_tags t JOIN permission_sets s ON s.id = t.permission_set "
         "WHERE t.id = ?1",
         u"tag_key"_s,
         {},
         {},
         {set, {u"tag_key"_s, Nouns::tr("Key")}, {u"tag_value"_s, Nouns::tr("Value")}}},
    };
}

QList<Invariant> permissionSetInvariants()
{
    return {
        {{u"permission_set_tags"_s},
         "SELECT s.name, n, most FROM (SELECT permission_set, count(*) AS n FROM permission_set_tags GROUP BY permission_set) "
         "JOIN permission_sets s ON s.id = permission_set, "
             + mostTags() + " WHERE n > most",
         PermissionSetInvariants::tr("The permission set %1 would have %2 tags; there may be %3.")},
    };
}

}  // namespace gatehouse
