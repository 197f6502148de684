// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secrettables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

}  // namespace

QList<RecordedTable> secretTables()
{
    return {
        {"secrets",
         Room::Secrets,
         Nouns::tr("secret"),
         Nouns::tr("secrets"),
         "SELECT purpose || ' ' || owner FROM secrets WHERE id = ?1",
         u"owner"_s,
         {u"reference"_s},
         {},
         {{u"purpose"_s, Nouns::tr("Purpose")},
          {u"owner"_s, Nouns::tr("Owner")},
          {u"reference"_s, Nouns::tr("Secret")},
          {u"created_at"_s, Nouns::tr("Created"), RecordedColumn::Form::Time}}},
    };
}

}  // namespace gatehouse
