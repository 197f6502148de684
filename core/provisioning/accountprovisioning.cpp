// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/provisioningstore.h"

#include <QCoreApplication>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ProvisioningWords {
    Q_DECLARE_TR_FUNCTIONS(ProvisioningWords)
};

using State = AccountProvisioning::State;

constexpr std::array states{State::Provisioned, State::OutOfDate, State::Pending, State::InProgress, State::Failed, State::Missing};

}  // namespace

QString nameOf(State state)
{
    switch (state) {
    case State::Provisioned:
        return u"PROVISIONED"_s;
    case State::OutOfDate:
        return u"OUT_OF_DATE"_s;
    case State::Pending:
        return u"PENDING"_s;
    case State::InProgress:
        return u"IN_PROGRESS"_s;
    case State::Failed:
        return u"FAILED"_s;
    case State::Missing:
        return u"MISSING"_s;
    }
    return {};
}

std::optional<State> provisioningStateNamed(const QString &name)
{
    for (const State state : states) {
        if (nameOf(state) == name) {
            return state;
        }
    }
    return std::nullopt;
}

QString labelOf(State state)
{
    switch (state) {
    case State::Provisioned:
        return ProvisioningWords::tr("Provisioned");
    case State::OutOfDate:
        return ProvisioningWords::tr("Out of date");
    case State::Pending:
        return ProvisioningWords::tr("Waiting");
    case State::InProgress:
        return ProvisioningWords::tr("In progress");
    case State::Failed:
        return ProvisioningWords::tr("Failed");
    case State::Missing:
        return ProvisioningWords::tr("Role missing");
    }
    return {};
}

}  // namespace gatehouse
