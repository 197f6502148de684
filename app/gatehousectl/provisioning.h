// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/provisioning/provisioningrun.h"

#include <QJsonObject>
#include <QStringList>

namespace gatehouse::ctl {

class Context;

/// How a command that changes something brings the accounts to it.
struct ProvisioningWishes {
    bool later = false;
    QStringList failures{};  ///< accounts that shall refuse everything, ID or ID=REASON

    /// The options --no-provision and --simulate-failure.
    void addTo(Command &verb);
};

/// Does what waits for the accounts, unless it shall be done later.
[[nodiscard]] Result<ProvisioningOutcome> provision(Workspace &workspace, const ProvisioningWishes &wishes);

/// What was done, as a sentence; empty when it was nothing.
[[nodiscard]] QString sentenceFor(const ProvisioningOutcome &outcome);
[[nodiscard]] QJsonObject toJson(const ProvisioningOutcome &outcome);
/// An error when something failed.
[[nodiscard]] Status statusOf(const ProvisioningOutcome &outcome);

}  // namespace gatehouse::ctl
