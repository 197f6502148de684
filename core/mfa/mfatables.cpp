// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfatables.h"

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
    return {{u"name"_s, Nouns::tr("Name")},
            {u"user"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
            {u"kind"_s, Nouns::tr("Kind"), Form::Word},
            {u"drift"_s, Nouns::tr("Clock ahead, in steps")},
            {u"last_step"_s, Nouns::tr("Last code")},
            {u"credential_id"_s, Nouns::tr("Credential ID")},
            {u"relying_party"_s, Nouns::tr("Registered for")},
            {u"aaguid"_s, Nouns::tr("Model (AAGUID)")},
            {u"attestation"_s, Nouns::tr("Attestation")},
            {u"sign_count"_s, Nouns::tr("Signature counter")},
            {u"registered_at"_s, Nouns::tr("Registered"), Form::Time}};
}

}  // namespace

QList<RecordedTable> mfaTables()
{
    return {
        {"mfa_devices",
         Rooms(Room::MfaDevices) | Room::Users,
         Nouns::tr("MFA device"),
         Nouns::tr("MFA devices"),
         "SELECT d.name || ' · ' || u.username FROM mfa_devices d JOIN users u ON u.id = d.user WHERE d.id = ?1",
         u"name"_s,
         {u"seed_digest"_s},
         {u"name_key"_s, u"public_key"_s, u"algorithm"_s},
         columns()},
    };
}

}  // namespace gatehouse
