// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/provisioning/provisioningrun.h"

#include <QHash>
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
    /// The reasons of the accounts that shall refuse, by account ID; fails when a word names no account.
    [[nodiscard]] Result<QHash<QString, QString>> reasons(Workspace &workspace) const;
};

/// What was done in the accounts, and what failed there, a line each.
struct Provisioned : ProvisioningOutcome {
    QStringList failures{};
};

/// Does what waits for the accounts, unless it shall be done later.
[[nodiscard]] Result<Provisioned> provision(Workspace &workspace, const ProvisioningWishes &wishes);

/// The same after a change that stands already: when another program is at work in the accounts this is no trouble of the file's.
[[nodiscard]] Result<Provisioned> provisionAfterwards(Workspace &workspace, const ProvisioningWishes &wishes = {});
/// Brings the accounts to a change that was made and printed, and says what that did.
[[nodiscard]] Status followUp(Workspace &workspace, Context &context);

/// What was done, as a sentence; empty when it was nothing.
[[nodiscard]] QString sentenceFor(const ProvisioningOutcome &outcome);
[[nodiscard]] QJsonObject toJson(const ProvisioningOutcome &outcome);
/// An error when something failed.
[[nodiscard]] Status statusOf(const Provisioned &done);

}  // namespace gatehouse::ctl
