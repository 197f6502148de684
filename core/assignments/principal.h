// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "core/users/user.h"

#include <QHashFunctions>

namespace gatehouse {

/// Who can be given access: a user or a group. An orphan has what was given to one who is gone (core/assignments/orphan.h).
struct Principal {
    enum class Kind : quint8 { User, Group, Orphan };

    Kind kind = Kind::User;
    qint64 id = 0;

    [[nodiscard]] static Principal of(User::Id user) { return {Kind::User, user.value}; }
    [[nodiscard]] static Principal of(Group::Id group) { return {Kind::Group, group.value}; }
    [[nodiscard]] User::Id user() const { return {kind == Kind::User ? id : 0}; }
    [[nodiscard]] Group::Id group() const { return {kind == Kind::Group ? id : 0}; }
    [[nodiscard]] bool isValid() const { return id != 0; }

    auto operator<=>(const Principal &) const = default;  // NOLINT(modernize-use-nullptr): there is no pointer here
};

inline size_t qHash(const Principal &principal, size_t seed = 0)
{
    return qHashMulti(seed, int(principal.kind), principal.id);
}

/// The word of the API, "USER" or "GROUP"; and "ORPHAN".
[[nodiscard]] QString nameOf(Principal::Kind kind);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Principal)
