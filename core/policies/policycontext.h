// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policywalk.h"

#include <QStringList>

#include <optional>

namespace gatehouse {

/// What stands around a place of a policy that is being written.
struct PolicyContext {
    PolicyWalk::Meaning meaning{};       ///< of the word at the place, or of a string that stood there
    std::optional<PolicyToken> token{};  ///< the string or literal that the place is in
    QStringList names{};                 ///< the names that the object around the place has already
    QString name{};                      ///< what the value at the place is called: "AWS", "aws:PrincipalTag/Department"
    QString operatorName{};              ///< of the condition around the place
    QStringList actions{};               ///< those that the statement around the place names
    bool isNotAction = false;            ///< ... under NotAction
    bool hasColon = false;               ///< a colon follows
    bool isBegun = true;                 ///< false while there is no object yet
};

[[nodiscard]] PolicyContext policyContextAt(QStringView text, qsizetype offset);

}  // namespace gatehouse
