// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace gatehouse {

/// One or two letters that stand for an application: the first ones of its first two words.
[[nodiscard]] QString monogramOf(const QString &name);

/// Draws them on a tile of our own, whose tint follows from the name: no maker's mark is used.
void drawMonogram(QPainter &painter, const QRect &place, const QString &name);

}  // namespace gatehouse
