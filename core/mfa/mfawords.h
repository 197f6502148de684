// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::mfawords {

// The names of the settings that multi-factor authentication is kept in; a missing one has its default.
inline const QString mode = QStringLiteral("mfa.mode");
inline const QString types = QStringLiteral("mfa.types");  ///< names of kinds, or NONE, with a space between
inline const QString withoutDevice = QStringLiteral("mfa.withoutDevice");
inline const QString managers = QStringLiteral("mfa.managers");

}  // namespace gatehouse::mfawords
