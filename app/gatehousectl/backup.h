// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/base/result.h"

#include <QString>

namespace gatehouse {
class Workspace;
}

namespace gatehouse::ctl {

class Context;

/// A file that the present state is written to, plainly or sealed.
struct BackupWish {
    QString path{};
    bool sealed = false;
    bool overwrite = false;

    /// The option --seal.
    void addSealTo(Command &verb);
    /// Nothing where no path was given.
    [[nodiscard]] Status carryOut(Workspace &workspace, Context &context) const;
};

}  // namespace gatehouse::ctl
