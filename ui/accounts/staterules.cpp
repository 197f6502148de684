// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/staterules.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct StateRules {
    Q_DECLARE_TR_FUNCTIONS(StateRules)
};

}  // namespace

QString reasonAgainst(const Account &account, Account::State state)
{
    if (account.state == state) {
        return StateRules::tr("The account is in this state already.");
    }
    if (account.isManagement) {
        return StateRules::tr("The management account can neither be suspended nor closed.");
    }
    if (state == Account::State::PendingClosure && account.state == Account::State::Suspended) {
        return StateRules::tr("A suspended account has been closed already.");
    }
    return {};
}

}  // namespace gatehouse
