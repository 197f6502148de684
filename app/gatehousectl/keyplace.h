// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/options.h"
#include "core/secrets/keyservice.h"

namespace gatehouse::ctl {

/// --keychain or --passphrase, one of them.
struct PlaceWish {
    bool keychain = false;
    bool passphrase = false;

    /// Asks for the new passphrase where one is needed.
    [[nodiscard]] Result<Keeping> keeping(Context &context) const;
};

[[nodiscard]] std::shared_ptr<PlaceWish> addKeyPlace(Command &verb);

}  // namespace gatehouse::ctl
