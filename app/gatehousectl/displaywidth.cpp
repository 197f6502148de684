// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/displaywidth.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::ctl {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are wide or full-width (Unicode Standard Annex 11), in order.
constexpr Range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x2614, 0x2615},   {0x26A1, 0x26A1},
    {0x2705, 0x2705},   {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2757},   {0x2B50, 0x2B50},   {0x2E80, 0x303E},
    {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18AFF},
    {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    const auto *after
        = std::upper_bound(std::begin(wide), std::end(wide), c, [](char32_t value, const Range &range) { return value < range.first; });
    return after != std::begin(wide) && c <= std::prev(after)->last;
}

qsizetype widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return isWide(c) ? 2 : 1;
    }
}

/// What nearly every cell of a long list is, and needs no second look.
bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

}  // namespace

qsizetype displayWidth(const QString &text)
{
    if (isPrintableAscii(text)) {
        return text.size();
    }
    qsizetype width = 0;
    for (const uint c : text.toUcs4()) {
        width += widthOf(c);
    }
    return width;
}

QString harmless(const QString &text)
{
    if (isPrintableAscii(text)) {
        return text;
    }
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool startsLine = c == u'\n' || c == u'\r';
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue;
        }
        // Direction overrides can make a name look like another one.
        const bool steers = c.category() == QChar::Other_Control || (c >= QChar(0x202A) && c <= QChar(0x202E))
                            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        safe.append(startsLine ? QChar(0x21B5) : c == u'\t' ? QChar(u' ') : steers ? QChar(0xFFFD) : c);
    }
    return safe;
}

}  // namespace gatehouse::ctl
