// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/decision.h"

#include <QByteArray>
#include <QJsonObject>

namespace gatehouse {

/// A request with every policy that has a say about it, as a file of JSON says it:
///
///     {"identityPolicies": [POLICY…], "permissionBoundary": POLICY|null, "serviceControlPolicies": [[POLICY…]…],
///      "resourcePolicy": POLICY|null, "sessionPolicy": POLICY|null,
///      "request": {"principal": ARN, "action": "s3:GetObject", "resource": ARN, "resourceAccount": ID,
///                  "context": {KEY: STRING | [STRING…]}}}
///
/// `request` with its principal, action and resource is needed; everything else may be missing.
struct SimulationCase {
    PolicySet policies;
    AccessRequest request;
};

/// A policy with a mistake of grammar makes the whole case wrong; the error says where.
[[nodiscard]] Result<SimulationCase> readCase(const QByteArray &bytes);

enum class Reasons { Left, Told };

/// `{"decision": …, "statements": [those that decided]}`; with reasons also `others`, each with why it did not decide, and `silent`,
/// the kinds of policy that would have had to allow the request, with `silentLevels`, those of the service control policies.
[[nodiscard]] QJsonObject toJson(const Trace &trace, const AccessRequest &request, Reasons reasons);

}  // namespace gatehouse
