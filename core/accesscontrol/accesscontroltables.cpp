// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontroltables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

}  // namespace

QList<RecordedTable> accessControlTables()
{
    return {
        {"access_control_attributes",
         Room::AccessControl,
         Nouns::tr("attribute for access control"),
         Nouns::tr("attributes for access control"),
         "SELECT tag_key FROM access_control_attributes WHERE id = ?1",
         u"tag_key"_s,
         {},
         {},
         {{u"tag_key"_s, Nouns::tr("Key")},
          {u"source"_s, Nouns::tr("Value")},
          {u"created_at"_s, Nouns::tr("Created"), RecordedColumn::Form::Time}}},
    };
}

}  // namespace gatehouse
