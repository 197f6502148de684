// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontroltables.h"

#include "core/accesscontrol/accesscontrolattribute.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

struct AccessControlInvariants {
    Q_DECLARE_TR_FUNCTIONS(AccessControlInvariants)
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

QList<Invariant> accessControlInvariants()
{
    const QByteArray most = QByteArray::number(mostAccessControlAttributes);
    return {
        {{u"access_control_attributes"_s, u"settings"_s},
         "SELECT tag_key, 1, 0 FROM access_control_attributes "
         "WHERE NOT EXISTS (SELECT 1 FROM settings WHERE name = 'accessControl' AND value = 'ENABLED')",
         AccessControlInvariants::tr("The attribute %1 is there, while attributes for access control would not be enabled.")},
        {{u"access_control_attributes"_s},
         "SELECT '', count(*), " + most + " FROM access_control_attributes HAVING count(*) > " + most,
         AccessControlInvariants::tr("There would be %2 attributes for access control; there may be %3.")},
        // Two keys that differ only in letters beyond ASCII pass here, and are refused when the attributes are edited next.
        {{u"access_control_attributes"_s},
         "SELECT a.tag_key, 1, 0 FROM access_control_attributes a WHERE EXISTS "
         "(SELECT 1 FROM access_control_attributes o WHERE o.id <> a.id AND lower(o.tag_key) = lower(a.tag_key))",
         AccessControlInvariants::tr("The key %1 would stand there twice.")},
    };
}

}  // namespace gatehouse
