// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/settingstables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

}  // namespace

QList<RecordedTable> settingsTables()
{
    return {
        {"settings",
         Room::Settings,
         Nouns::tr("setting"),
         Nouns::tr("settings"),
         "SELECT name FROM settings WHERE name = ?1",
         u"name"_s,
         {},
         {},
         {{u"name"_s, Nouns::tr("Setting")}, {u"value"_s, Nouns::tr("Value")}}},
    };
}

}  // namespace gatehouse
