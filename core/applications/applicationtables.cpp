// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationtables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

struct ApplicationInvariants {
    Q_DECLARE_TR_FUNCTIONS(ApplicationInvariants)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> applicationColumns()
{
    return {{u"application_id"_s, Nouns::tr("Application ID")},
            {u"kind"_s, Nouns::tr("Type"), Form::Word},
            {u"template"_s, Nouns::tr("Template")},
            {u"name"_s, Nouns::tr("Display name")},
            {u"description"_s, Nouns::tr("Description")},
            {u"state"_s, Nouns::tr("Status"), Form::Word},
            {u"start_url"_s, Nouns::tr("Application start URL")},
            {u"relay_state"_s, Nouns::tr("Relay state")},
            {u"session_seconds"_s, Nouns::tr("Session duration in seconds")},
            {u"acs_url"_s, Nouns::tr("Application ACS URL")},
            {u"audience"_s, Nouns::tr("Application SAML audience")},
            {u"service_certificate"_s, Nouns::tr("Certificate of the service provider")},
            {u"signs_response"_s, Nouns::tr("Signs the response"), Form::Flag},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time},
            {u"acs_index"_s, Nouns::tr("Index of the ACS URL")},
            {u"signed_requests"_s, Nouns::tr("Demands signed requests"), Form::Flag}};
}

}  // namespace

QList<RecordedTable> applicationTables()
{
    const RecordedColumn application{u"application"_s, Nouns::tr("Application"), Form::Reference, u"applications"_s};
    return {
        {"applications",
         Room::Applications,
         Nouns::tr("application"),
         Nouns::tr("applications"),
         "SELECT name FROM applications WHERE id = ?1",
         u"name"_s,
         {},
         {u"name_key"_s},
         applicationColumns()},
        {"application_mappings",
         Room::Applications,
         Nouns::tr("attribute mapping"),
         Nouns::tr("attribute mappings"),
         "SELECT m.attribute || ' → ' || a.name FROM application_mappings m JOIN applications a ON a.id = m.application WHERE m.id = ?1",
         u"attribute"_s,
         {},
         {},
         {application,
          {u"attribute"_s, Nouns::tr("Attribute")},
          {u"expression"_s, Nouns::tr("Value")},
          {u"format"_s, Nouns::tr("Format")}}},
        {"application_assignments",
         Room::Applications,
         Nouns::tr("assignment to an application"),
         Nouns::tr("assignments to applications"),
         "SELECT a.name || ' → ' || coalesce(u.username, g.name, nullif(o.name, ''), o.principal_id) FROM application_assignments x JOIN "
         "applications a ON a.id = "
         "x.application "
         "LEFT JOIN users u ON u.id = x.user_id LEFT JOIN groups g ON g.id = x.group_id LEFT JOIN orphans o ON o.id = "
         "x.orphan WHERE x.id = ?1",
         u"id"_s,
         {},
         {},
         {application,
          {u"user_id"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
          {u"group_id"_s, Nouns::tr("Group"), Form::Reference, u"groups"_s},
          {u"created_at"_s, Nouns::tr("Created"), Form::Time},
          {u"orphan"_s, Nouns::tr("Orphaned by"), Form::Reference, u"orphans"_s}}},
    };
}

QList<Invariant> applicationInvariants()
{
    return {
        {{u"application_mappings"_s, u"applications"_s},
         "SELECT name, 0, 1 FROM applications a WHERE kind <> 'INTEGRATED' AND NOT EXISTS (SELECT 1 FROM application_mappings WHERE "
         "application = a.id AND attribute = 'Subject')",
         ApplicationInvariants::tr("The application %1 would have no Subject, and would not know who signs in.")},
    };
}

}  // namespace gatehouse
