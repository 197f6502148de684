// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace gatehouse {

/// Whether the whole text fits a pattern in which `*` is any number of characters, none included, and `?` is one character.
/// (IAM User Guide: "IAM JSON policy elements: Action", "IAM JSON policy elements: Resource")
///
/// Nothing is prepared and nothing is allocated: the checks compare a word of a policy with every action of a service, and forget
/// it. What decides requests is a TextPattern instead: cut into pieces once, with variables in it, and asked many times.
[[nodiscard]] bool fitsWildcard(QStringView pattern, QStringView text, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

}  // namespace gatehouse
