// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gatehouse {

struct AssertionOrigin;

/// A stretch of a text, in UTF-16 units.
struct TextStretch {
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const TextStretch &) const = default;
};

/// The document with a line for each element, to be read; what is signed is the document as it was. Text that is no XML stays as it is.
[[nodiscard]] QString indentedXml(const QByteArray &xml);

/// Where the value of an origin stands in a response that `indentedXml` laid out; nowhere for what is not in the document.
[[nodiscard]] QList<TextStretch> stretchesOf(const AssertionOrigin &origin, const QString &xml);

}  // namespace gatehouse
