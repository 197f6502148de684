// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

/// The flag that draws a text as its own script runs, whatever the direction of the page: addresses, fingerprints and dates of Latin
/// letters stay readable from right to left.
[[nodiscard]] inline Qt::TextFlag ownDirection(const QString &text)
{
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

}  // namespace gatehouse
