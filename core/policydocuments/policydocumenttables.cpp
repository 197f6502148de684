// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policydocumenttables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

}  // namespace

QList<RecordedTable> policyDocumentTables()
{
    return {
        {"policy_documents",
         Room::Policies,
         Nouns::tr("policy document"),
         Nouns::tr("policy documents"),
         "SELECT policy FROM policy_documents WHERE id = ?1",
         u"policy"_s,
         {},
         {},
         {{u"policy"_s, Nouns::tr("Policy")},
          {u"version"_s, Nouns::tr("Version")},
          {u"document"_s, Nouns::tr("Document")},
          {u"created_at"_s, Nouns::tr("Created"), RecordedColumn::Form::Time}}},
    };
}

}  // namespace gatehouse
