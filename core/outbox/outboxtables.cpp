// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/outboxtables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> messageColumns()
{
    return {{u"recipient"_s, Nouns::tr("Recipient")},
            {u"subject"_s, Nouns::tr("Subject")},
            {u"body"_s, Nouns::tr("Text")},
            {u"state"_s, Nouns::tr("Status"), Form::Word},
            {u"reason"_s, Nouns::tr("Last attempt")},
            {u"created_at"_s, Nouns::tr("Written"), Form::Time},
            {u"sent_at"_s, Nouns::tr("Sent at"), Form::Time}};
}

}  // namespace

QList<RecordedTable> outboxTables()
{
    return {
        {"outbox",
         Room::Outbox,
         Nouns::tr("message"),
         Nouns::tr("messages"),
         "SELECT recipient || ': ' || subject FROM outbox WHERE id = ?1",
         u"recipient"_s,
         {},
         {},
         messageColumns()},
    };
}

}  // namespace gatehouse
