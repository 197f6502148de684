// SPDX-License-Identifier: Apache-2.0
#include "app/wiring/operator.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace gatehouse {

QString operatorName()
{
    std::array<char, 16384> space{};
    passwd entry = {};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, space.data(), space.size(), &found) == 0 && found) {
        return QString::fromLocal8Bit(found->pw_name);
    }
    return QString::number(geteuid());
}

}  // namespace gatehouse
