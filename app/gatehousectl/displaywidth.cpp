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

/// Controls, which a terminal obeys, and what is not seen: with direction overrides and the like a name looks like another one. The joiners
/// stay, which scripts and emoji need, and so do the spaces of lines.
bool steers(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != nonJoiner && c != joiner;
    default:
        return false;
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

QString elided(const QString &text, qsizetype most)
{
    if (displayWidth(text) <= most) {
        return text;
    }
    QString kept;
    qsizetype width = 1;  // of the sign for what is left out
    for (const uint c : text.toUcs4()) {
        width += widthOf(c);
        if (width > most) {
            break;
        }
        kept.append(QChar::fromUcs4(c));
    }
    return kept + QChar(0x2026);
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
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const bool steersToo = steers(QChar::surrogateToUcs4(c, text.at(i + 1)));
            safe.append(steersToo ? QString(QChar(0xFFFD)) : text.mid(i, 2));
            ++i;
            continue;
        }
        const bool startsLine = c == u'\n' || c == u'\r';
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue;
        }
        safe.append(startsLine ? QChar(0x21B5) : c == u'\t' ? QChar(u' ') : steers(c.unicode()) ? QChar(0xFFFD) : c);
    }
    return safe;
}

QByteArray harmlessJson(const QByteArray &json)
{
    const auto isPlain = [](char byte) { return byte == '\n' || (byte >= ' ' && byte <= '~'); };
    if (std::all_of(json.cbegin(), json.cend(), isPlain)) {
        return json;
    }
    // Those below the space were escaped when it was written; the ends of lines between values are left.
    QString safe;
    for (const uint c : QString::fromUtf8(json).toUcs4()) {
        if (c == U'\n' || !steers(c)) {
            safe.append(QChar::fromUcs4(c));
            continue;
        }
        for (const char16_t unit : QChar::fromUcs4(c)) {
            safe.append(QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QChar(u'0')));
        }
    }
    return safe.toUtf8();
}

}  // namespace gatehouse::ctl
