// SPDX-License-Identifier: Apache-2.0
#include "core/policies/textpattern.h"

#include "core/policies/accessrequest.h"
#include "core/policies/arnparts.h"

#include <QVarLengthArray>

#include <algorithm>

namespace gatehouse {

namespace {

/// A piece with its variable replaced.
struct Step {
    enum class Kind { Text, AnyCharacter, AnyRun, CharacterInPart, RunInPart };

    Kind kind = Kind::Text;
    QStringView text{};
};

constexpr qsizetype usualSteps = 48;  ///< more of them would need memory
using Steps = QVarLengthArray<Step, usualSteps>;

/// How many UTF-16 units the character there has.
qsizetype widthAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

/// A run of the pattern, and where in the text it ends for now.
struct Run {
    qsizetype step = -1;
    qsizetype end = 0;
    bool isInPart = false;  ///< and takes no colon

    [[nodiscard]] bool canGrow(QStringView text) const { return step >= 0 && end < text.size() && !(isInPart && text[end] == u':'); }
    void grow(QStringView text) { end += widthAt(text, end); }
};

/// Whether one step other than a run fits the text at `at`, which then goes behind it.
bool takeStep(const Step &step, QStringView text, qsizetype &at, Qt::CaseSensitivity cs)
{
    if (step.kind == Step::Kind::Text) {
        const bool isThere = text.sliced(at).startsWith(step.text, cs);
        at += isThere ? step.text.size() : 0;
        return isThere;
    }
    if (at == text.size() || (step.kind == Step::Kind::CharacterInPart && text[at] == u':')) {
        return false;
    }
    at += widthAt(text, at);
    return true;
}

/// Goes back to the last run: what an earlier one could take, the last one can take too. But for one that stays in its part of an ARN:
/// from there it goes back to the last that does not.
bool stepsMatch(const Steps &steps, QStringView text, Qt::CaseSensitivity cs)
{
    qsizetype step = 0;
    qsizetype at = 0;
    Run last;
    Run far;
    while (true) {
        const bool isLeft = step < steps.size();
        if (isLeft && (steps[step].kind == Step::Kind::AnyRun || steps[step].kind == Step::Kind::RunInPart)) {
            last = {step, at, steps[step].kind == Step::Kind::RunInPart};
            far = last.isInPart ? far : last;
            if (++step == steps.size() && !last.isInPart) {
                return true;
            }
            continue;
        }
        if (!isLeft && at == text.size()) {
            return true;
        }
        if (isLeft && takeStep(steps[step], text, at, cs)) {
            ++step;
            continue;
        }
        last = last.canGrow(text) ? last : far;
        if (!last.canGrow(text)) {
            return false;
        }
        last.grow(text);
        far = last.isInPart ? far : last;
        at = last.end;
        step = last.step + 1;
    }
}

}  // namespace

qsizetype endOfVariable(QStringView text)
{
    if (!text.startsWith(u"${")) {
        return 0;
    }
    bool isQuoted = false;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text[i] == u'\'') {
            isQuoted = !isQuoted;
        } else if (text[i] == u'}' && !isQuoted) {
            return i + 1;
        }
    }
    return text.indexOf(u'}') + 1;  // a quote that never ends is a letter
}

TextPattern::TextPattern(QStringView text, Wildcards wildcards, Variables variables)
{
    qsizetype literal = 0;
    qsizetype at = 0;
    int colons = 0;
    const auto flush = [&] { append(text.sliced(literal, at - literal)); };
    while (at < text.size()) {
        const QChar c = text[at];
        qsizetype width = 0;
        const bool isEarly = wildcards == Wildcards::Parts && colons + 1 < int(ArnParts::count);
        colons += c == u':' ? 1 : 0;
        if (wildcards != Wildcards::Literal && (c == u'*' || c == u'?')) {
            flush();
            m_pieces.push_back({wildcardAt(text, at, isEarly), {}, {}});
            width = 1;
        } else if (c == u'$' && variables != Variables::Literal && endOfVariable(text.sliced(at)) > 0) {
            if (variables == Variables::Refused || isEarly) {
                m_shape = Shape::Nothing;
                return;
            }
            flush();
            width = appendVariable(text.sliced(at));
        }
        at += std::max<qsizetype>(width, 1);
        literal = width > 0 ? at : literal;
    }
    flush();
    settleShape();
}

/// "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries."
/// (IAM User Guide: "IAM JSON policy elements: Resource")
TextPattern::Piece::Kind TextPattern::wildcardAt(QStringView text, qsizetype at, bool isEarly)
{
    if (text[at] == u'?') {
        return isEarly ? Piece::Kind::CharacterInPart : Piece::Kind::AnyCharacter;
    }
    const bool endsPart = at + 1 == text.size() || text[at + 1] == u':';
    return isEarly && !endsPart ? Piece::Kind::RunInPart : Piece::Kind::AnyRun;
}

void TextPattern::append(QStringView text)
{
    if (text.isEmpty()) {
        return;
    }
    if (m_pieces.empty() || m_pieces.back().kind != Piece::Kind::Text) {
        m_pieces.push_back({Piece::Kind::Text, {}, {}});
    }
    m_pieces.back().text += text;
}

qsizetype TextPattern::appendVariable(QStringView text)
{
    const qsizetype end = endOfVariable(text);
    const QStringView inside = text.sliced(2, end - 3);
    if (inside == u"*" || inside == u"?" || inside == u"$") {
        append(inside);
        return end;
    }
    const qsizetype comma = inside.indexOf(u',');
    const QStringView name = comma < 0 ? inside : inside.first(comma);
    const QStringView quoted = comma < 0 ? QStringView() : inside.sliced(comma + 1).trimmed();
    const bool hasDefault = quoted.size() >= 2 && quoted.startsWith(u'\'') && quoted.endsWith(u'\'');
    m_pieces.push_back(
        {Piece::Kind::Variable, hasDefault ? quoted.sliced(1).chopped(1).toString() : QString(), ContextKey(name.trimmed()), hasDefault});
    return end;
}

void TextPattern::settleShape()
{
    const auto is = [this](std::size_t i, Piece::Kind kind) { return i < m_pieces.size() && m_pieces[i].kind == kind; };
    if (m_pieces.empty()) {
        return;
    }
    if (m_pieces.size() == 1 && is(0, Piece::Kind::Text)) {
        m_text = m_pieces.front().text;
    } else if (m_pieces.size() == 1 && is(0, Piece::Kind::AnyRun)) {
        m_shape = Shape::Everything;
    } else if (m_pieces.size() == 2 && is(0, Piece::Kind::Text) && is(1, Piece::Kind::AnyRun)) {
        m_shape = Shape::Prefix;
        m_text = m_pieces.front().text;
    } else {
        m_shape = Shape::Mixed;
        return;
    }
    m_pieces.clear();
}

bool TextPattern::matches(QStringView text, const AccessRequest &request, Qt::CaseSensitivity cs) const
{
    switch (m_shape) {
    case Shape::Everything:
        return true;
    case Shape::Nothing:
        return false;
    case Shape::Exact:
        return cs == Qt::CaseSensitive ? text == m_text : text.size() == m_text.size() && text.compare(m_text, cs) == 0;
    case Shape::Prefix:
        return text.startsWith(m_text, cs);
    case Shape::Mixed:
        break;
    }
    return matchesPieces(text, request, cs);
}

bool TextPattern::matchesPieces(QStringView text, const AccessRequest &request, Qt::CaseSensitivity cs) const
{
    Steps steps;
    for (const Piece &piece : m_pieces) {
        switch (piece.kind) {
        case Piece::Kind::Text:
            steps.append({Step::Kind::Text, piece.text});
            break;
        case Piece::Kind::AnyCharacter:
            steps.append({Step::Kind::AnyCharacter});
            break;
        case Piece::Kind::AnyRun:
            steps.append({Step::Kind::AnyRun});
            break;
        case Piece::Kind::CharacterInPart:
            steps.append({Step::Kind::CharacterInPart});
            break;
        case Piece::Kind::RunInPart:
            steps.append({Step::Kind::RunInPart});
            break;
        case Piece::Kind::Variable:
            const QStringList *values = request.valuesOf(*piece.key);
            if ((!values && !piece.hasDefault) || (values && values->size() != 1)) {
                return false;
            }
            steps.append({Step::Kind::Text, values ? QStringView(values->front()) : QStringView(piece.text)});
            break;
        }
    }
    return stepsMatch(steps, text, cs);
}

}  // namespace gatehouse
