// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/catalogue.h"

namespace gatehouse {

/// The applications of one file of resources/applications. Error::Kind::Invalid names what is wrong in it: an unknown key, word or
/// placeholder, or a part that is missing.
[[nodiscard]] Result<QList<ApplicationTemplate>> readCatalogueFile(const QByteArray &json);

}  // namespace gatehouse
