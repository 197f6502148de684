// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isVisibleCharacter(char32_t c)
{
    if (c < 0x80) {
        return c > 0x20 && c != 0x7f;
    }
    return QChar::isLetter(c) || QChar::isMark(c) || QChar::isSymbol(c) || QChar::isNumber(c) || QChar::isPunct(c);
}

bool isSpaceOfTexts(char32_t c)
{
    constexpr char32_t ideographicSpace = 0x3000;
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\r' || c == ideographicSpace;
}

template<typename Accept>
bool everyCharacter(QStringView text, Accept accept)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (!accept(c)) {
            return false;
        }
    }
    return true;
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
    QString plain = text;
    plain.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    return foldedFully(plain.normalized(QString::NormalizationForm_KC)).normalized(QString::NormalizationForm_KC);
}

bool isVisible(QStringView text)
{
    return !text.isEmpty() && everyCharacter(text, [](char32_t c) { return isVisibleCharacter(c); });
}

bool isPlainText(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; })) {
        return true;  // as nearly every text
    }
    enum class Before { Other, Letter, Joiner } before = Before::Other;
    const bool taken = everyCharacter(text, [&before](char32_t c) {
        if (isJoiner(c)) {
            return std::exchange(before, Before::Joiner) == Before::Letter;
        }
        const bool letter = QChar::isLetter(c) || QChar::isMark(c);
        const bool joined = std::exchange(before, letter ? Before::Letter : Before::Other) == Before::Joiner;
        return letter || (!joined && (isVisibleCharacter(c) || isSpaceOfTexts(c)));
    });
    return taken && before != Before::Joiner;
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
