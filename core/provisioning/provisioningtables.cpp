// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningtables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ProvisioningInvariants {
    Q_DECLARE_TR_FUNCTIONS(ProvisioningInvariants)
};

using About = Invariant::About;

}  // namespace

/// A permission set is deleted only once its roles are gone (guide: "Delete permission sets"); the same holds when its creation, or that
/// of an account, is undone.
QList<Invariant> provisioningInvariants()
{
    const QString provision = ProvisioningInvariants::tr("The role %1 still stands in its account. Provision the accounts first.");
    return {
        {{u"permission_sets"_s},
         "SELECT r.name || coalesce(' (' || a.account_id || ')', ''), 1, 0 FROM account_roles r LEFT JOIN accounts a ON a.id = r.account "
         "WHERE NOT EXISTS (SELECT 1 FROM permission_sets s WHERE s.id = r.permission_set)",
         provision,
         About::Accounts},
        {{u"accounts"_s},
         "SELECT r.name, 1, 0 FROM account_roles r WHERE NOT EXISTS (SELECT 1 FROM accounts a WHERE a.id = r.account)",
         provision,
         About::Accounts},
        {{u"organization"_s},
         "SELECT r.name || coalesce(' (' || a.account_id || ')', ''), 1, 0 FROM account_roles r LEFT JOIN accounts a ON a.id = r.account "
         "WHERE NOT EXISTS (SELECT 1 FROM organization WHERE enabled_at IS NOT NULL)",
         provision,
         About::Accounts},
    };
}

}  // namespace gatehouse
