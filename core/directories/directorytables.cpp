// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directorytables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> directoryColumns()
{
    return {{u"domain"_s, Nouns::tr("Domain")},
            {u"directory_id"_s, Nouns::tr("Directory ID")},
            {u"kind"_s, Nouns::tr("Kind"), Form::Word},
            {u"netbios"_s, Nouns::tr("NetBIOS name")},
            {u"account"_s, Nouns::tr("AWS account")},
            {u"regions"_s, Nouns::tr("Regions")},
            {u"trusted_domains"_s, Nouns::tr("Trusted domains")},
            {u"trust"_s, Nouns::tr("Trust"), Form::Word},
            {u"connected"_s, Nouns::tr("Connected"), Form::Flag},
            {u"host"_s, Nouns::tr("Host")},
            {u"port"_s, Nouns::tr("Port")},
            {u"security"_s, Nouns::tr("Encryption"), Form::Word},
            {u"authority"_s, Nouns::tr("Certificate authority")},
            {u"authentication"_s, Nouns::tr("Authentication"), Form::Word},
            {u"bind_name"_s, Nouns::tr("Bind name")},
            {u"base_dn"_s, Nouns::tr("Base DN")},
            {u"page_size"_s, Nouns::tr("Page size")},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

QList<RecordedColumn> mappingColumns()
{
    return {{u"attribute"_s, Nouns::tr("User attribute")}, {u"expression"_s, Nouns::tr("Maps to")}};
}

}  // namespace

QList<RecordedTable> directoryTables()
{
    return {
        {"directories",
         Room::IdentitySource,
         Nouns::tr("directory"),
         Nouns::tr("directories"),
         "SELECT domain FROM directories WHERE id = ?1",
         u"domain"_s,
         {},
         {u"domain_key"_s},
         directoryColumns()},
        {"directory_mappings",
         Room::IdentitySource,
         Nouns::tr("attribute mapping of the directory"),
         Nouns::tr("attribute mappings of the directory"),
         "SELECT attribute FROM directory_mappings WHERE id = ?1",
         u"attribute"_s,
         {},
         {},
         mappingColumns()},
    };
}

}  // namespace gatehouse
