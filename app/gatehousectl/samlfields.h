// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/context.h"
#include "core/saml/samlinspection.h"
#include "core/saml/samlmetadata.h"

#include <QJsonObject>

namespace gatehouse::ctl {

[[nodiscard]] QJsonObject toJson(const SamlInspection &inspection);
[[nodiscard]] QJsonObject toJson(const SamlMetadata &metadata);

/// JSON whatever --format says: indented for people, in one line for programs.
[[nodiscard]] Status printJson(Context &context, const QJsonObject &object);

}  // namespace gatehouse::ctl
