// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/identityprovidertables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> columns()
{
    return {{u"entity_id"_s, Nouns::tr("Entity ID")},
            {u"guide"_s, Nouns::tr("Product"), Form::Word},
            {u"redirect_url"_s, Nouns::tr("Sign-in URL (redirect)")},
            {u"post_url"_s, Nouns::tr("Sign-in URL (POST)")},
            {u"logout_url"_s, Nouns::tr("Sign-out URL")},
            {u"metadata_url"_s, Nouns::tr("Metadata URL")},
            {u"name_id_format"_s, Nouns::tr("NameID format")},
            {u"preferred_binding"_s, Nouns::tr("Preferred binding"), Form::Word},
            {u"signs_requests"_s, Nouns::tr("Requests are signed"), Form::Flag},
            {u"valid_until"_s, Nouns::tr("Metadata valid until"), Form::Time},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<Invariant> identityProviderInvariants()
{
    return {
        {{u"identity_providers"_s, u"certificates"_s},
         "SELECT entity_id, 1 FROM identity_providers WHERE NOT EXISTS (SELECT 1 FROM certificates WHERE purpose = 'IDENTITY_PROVIDER' "
         "AND not_before <= ?1 AND not_after >= ?1)",
         Nouns::tr("No valid certificate of the identity provider %1 would be left, and nobody could sign in any more.")},
        {{u"identity_providers"_s, u"certificates"_s},
         "SELECT subject, 1 FROM certificates WHERE purpose = 'IDENTITY_PROVIDER' AND NOT EXISTS (SELECT 1 FROM identity_providers)",
         Nouns::tr("The certificate %1 would be trusted, though there is no external identity provider.")},
    };
}

QList<RecordedTable> identityProviderTables()
{
    return {
        {"identity_providers",
         Room::IdentitySource,
         Nouns::tr("external identity provider"),
         Nouns::tr("external identity providers"),
         "SELECT entity_id FROM identity_providers WHERE id = ?1",
         u"entity_id"_s,
         {},
         {},
         columns()},
    };
}

}  // namespace gatehouse
