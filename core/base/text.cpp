// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

namespace gatehouse {

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString isolated(const QString &name)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return name.isRightToLeft() ? firstStrongIsolate + name + popIsolate : name;
}

qsizetype lengthOf(const QString &text)
{
    qsizetype length = 0;
    for (const QChar c : text) {
        length += c.isLowSurrogate() ? 0 : 1;
    }
    return length;
}

}  // namespace gatehouse
