// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QStringView>

namespace gatehouse {

/// One of the project's icons by its file name ("user-add"), in the ink of the theme in use when it is drawn.
[[nodiscard]] QIcon icon(QStringView name, Tokens::Name ink = Tokens::text);
/// The same as a pixmap of `size` logical pixels, for a label.
[[nodiscard]] QPixmap iconPixmap(QStringView name, int size, const QColor &ink, double pixelRatio);
/// Every icon there is.
[[nodiscard]] QStringList iconNames();
/// The icon that says a tone by its shape.
[[nodiscard]] QString toneIcon(Tone tone);

}  // namespace gatehouse
