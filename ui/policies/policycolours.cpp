// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policycolours.h"

#include <QTextBlockUserData>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// What is open at the end of a line.
class OpenFrames final : public QTextBlockUserData
{
public:
    explicit OpenFrames(PolicyWalk at) : walk(std::move(at)) {}
    PolicyWalk walk;
};

using Word = PolicyColours::Word;

Word wordOfValue(PolicySlot slot, QStringView value)
{
    switch (slot) {
    case PolicySlot::Effect:
        return value == u"Allow" ? Word::Allow : value == u"Deny" ? Word::Deny : Word::Stray;
    case PolicySlot::Action:
        return Word::Action;
    case PolicySlot::Resource:
    case PolicySlot::Principal:
    case PolicySlot::PrincipalValue:
        return Word::Resource;
    default:
        return Word::Text;
    }
}

Word wordOf(const PolicyToken &token, QStringView text, const PolicyWalk::Meaning &meaning)
{
    if (token.kind == PolicyToken::Kind::Literal) {
        return Word::Literal;
    }
    if (token.kind != PolicyToken::Kind::String) {
        return meaning.isKnown ? Word::Punctuation : Word::Stray;
    }
    if (meaning.part == PolicyWalk::Part::Value) {
        return wordOfValue(meaning.slot, token.inner(text));
    }
    if (!meaning.isKnown) {
        return Word::StrangeName;
    }
    const bool isFree = meaning.slot == PolicySlot::Operator || meaning.slot == PolicySlot::ConditionValue;
    return isFree ? Word::Condition : Word::Name;
}

}  // namespace

PolicyColours::PolicyColours(QTextDocument *document) : QSyntaxHighlighter(document) {}

Tokens::Name PolicyColours::inkOf(Word word)
{
    switch (word) {
    case Word::Name:
        return Tokens::accent;
    case Word::StrangeName:
        return Tokens::text;
    case Word::Allow:
    case Word::Text:
        return Tokens::success;
    case Word::Deny:
    case Word::Stray:
        return Tokens::danger;
    case Word::Action:
        return Tokens::teal;
    case Word::Resource:
    case Word::Literal:
        return Tokens::warning;
    case Word::Condition:
    case Word::Variable:
        return Tokens::violet;
    case Word::Punctuation:
        break;
    }
    return Tokens::muted;
}

bool PolicyColours::isBold(Word word)
{
    return word == Word::Allow || word == Word::Deny || word == Word::Variable;
}

void PolicyColours::highlightBlock(const QString &text)
{
    const auto *above = static_cast<const OpenFrames *>(currentBlock().previous().userData());
    PolicyWalk walk = above ? above->walk : PolicyWalk();
    PolicyLexer lexer(text);
    for (PolicyToken token; lexer.next(token);) {
        const auto meaning = walk.take(token, text);
        const Word word = wordOf(token, text, meaning);
        colour(token.offset, token.length, word);
        if (token.kind == PolicyToken::Kind::String && meaning.part == PolicyWalk::Part::Value) {
            colourParts(token, text, meaning.slot, word);
        }
    }
    setCurrentBlockState(walk.mark());
    setCurrentBlockUserData(new OpenFrames(std::move(walk)));
}

/// Policy variables in any value, and what stands for anything in actions and resources.
/// (IAM User Guide: "IAM policy elements: Variables and tags")
void PolicyColours::colourParts(const PolicyToken &token, const QString &text, PolicySlot slot, Word word)
{
    const bool hasWildcards = slot == PolicySlot::Action || slot == PolicySlot::Resource;
    for (qsizetype at = token.offset; at < token.end(); ++at) {
        if (text[at] == u'$' && at + 1 < token.end() && text[at + 1] == u'{') {
            const qsizetype end = text.indexOf(u'}', at);
            if (end > 0 && end < token.end()) {
                colour(at, end + 1 - at, Word::Variable);
                at = end;
            }
        } else if (hasWildcards && (text[at] == u'*' || text[at] == u'?')) {
            QTextCharFormat format;
            format.setForeground(Tokens::current()[inkOf(word)]);
            format.setFontWeight(QFont::Bold);
            setFormat(int(at), 1, format);
        }
    }
}

void PolicyColours::colour(qsizetype offset, qsizetype length, Word word)
{
    QTextCharFormat format;
    format.setForeground(Tokens::current()[inkOf(word)]);
    if (isBold(word)) {
        format.setFontWeight(QFont::Bold);
    }
    setFormat(int(offset), int(length), format);
}

}  // namespace gatehouse
