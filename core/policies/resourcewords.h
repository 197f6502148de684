// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/service.h"

#include <QList>
#include <QString>

namespace gatehouse {

class Knowledge;

/// A resource of a statement in words: "every object in the bucket reports", "the role Admin of AWS Identity and Access Management in
/// account 123456789012". `services` are those of the statement's actions; they help where the ARN's own part names none.
[[nodiscard]] QString resourcePhrase(const QString &arn, const QList<const Service *> &services, const Knowledge &knowledge);

}  // namespace gatehouse
