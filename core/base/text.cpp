// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Qt folds one character to one. The letters that Unicode folds to several (CaseFolding.txt, status F) are those whose
/// upper case has several, and the Turkish capital i with its dot.
QString foldedFully(const QString &text)
{
    QString full;
    full.reserve(text.size());
    for (const QChar c : text.toCaseFolded()) {
        if (c.unicode() < 0x80 || c.isSurrogate()) {
            full += c;
        } else if (c == u'İ') {
            full += u"i\u0307"_s;
        } else {
            const QString upper = QString(c).toUpper();
            full += upper.size() > 1 ? upper.toCaseFolded() : QString(c);
        }
    }
    return full;
}

}  // namespace

QString folded(const QString &text)
{
    if (isAscii(text)) {
        return text.toLower();
    }
    return foldedFully(text.normalized(QString::NormalizationForm_KC)).normalized(QString::NormalizationForm_KC);
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
