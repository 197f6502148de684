// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/workspace/operation.h"

namespace gatehouse {

/// Decides whether an operator may do something; a refusal is Error::Kind::Forbidden and names the missing action.
class Permission
{
public:
    virtual ~Permission() = default;
    [[nodiscard]] virtual Status allows(const Operator &who, const Operation &what) const = 0;
};

/// Whoever can open the file may do everything.
class EverythingAllowed final : public Permission
{
public:
    [[nodiscard]] Status allows(const Operator &, const Operation &) const override { return {}; }
};

}  // namespace gatehouse
