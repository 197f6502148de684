// SPDX-License-Identifier: Apache-2.0
#include "core/base/match.h"

#include <QList>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr int whole = 1000;
constexpr int beginning = 800;
constexpr int beginningOfWord = 600;
constexpr int within = 400;
constexpr int spelled = 200;
constexpr int mostDeduction = 99;

bool beginsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

/// Whether `text` spells `word`: each letter begins a word of the text or follows the letter before.
bool spells(QStringView word, QStringView text)
{
    QList<bool> last(text.size(), false);  // where the letters so far can end
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        QList<bool> ends(text.size(), false);
        bool any = letter == 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            ends[at] = text[at] == word[letter] && ((any && beginsWord(text, at)) || (at > 0 && last[at - 1]));
            any = any || last[at];
        }
        last = ends;
    }
    return last.contains(true);
}

std::optional<int> scoreOfWord(QStringView word, QStringView text)
{
    // Of two texts that have it in the same place the shorter one is more probably meant.
    const int longer = int(std::min<qsizetype>(text.size() - word.size(), mostDeduction));
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? beginning : beginsWord(text, at) ? beginningOfWord : within;
        best = std::max(best.value_or(0), score - longer);
        if (score != within) {
            break;
        }
    }
    if (best) {
        return best;
    }
    if (spells(word, text)) {
        return spelled - longer;
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> matchScore(QStringView wanted, QStringView text)
{
    wanted = wanted.trimmed();
    if (wanted.isEmpty()) {
        return 1;
    }
    if (wanted == text) {
        return whole;
    }
    if (text.startsWith(wanted)) {
        return scoreOfWord(wanted, text);
    }
    constexpr qsizetype mostWords = 8;  // what is behind them narrows nothing any more
    int sum = 0;
    int count = 0;
    for (const QStringView word : wanted.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords)) {
        const auto score = word.size() > text.size() ? std::nullopt : scoreOfWord(word, text);
        if (!score) {
            return std::nullopt;
        }
        sum += *score;
        ++count;
    }
    return std::max(1, sum / count);
}

}  // namespace gatehouse
