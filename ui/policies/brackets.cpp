// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/brackets.h"

#include "core/policies/policylexer.h"

#include <QList>

namespace gatehouse {

namespace {

bool opens(PolicyToken::Kind kind)
{
    return kind == PolicyToken::Kind::OpenObject || kind == PolicyToken::Kind::OpenList;
}

bool closes(PolicyToken::Kind kind)
{
    return kind == PolicyToken::Kind::CloseObject || kind == PolicyToken::Kind::CloseList;
}

bool isClosedBy(PolicyToken::Kind opening, PolicyToken::Kind closing)
{
    return (opening == PolicyToken::Kind::OpenObject) == (closing == PolicyToken::Kind::CloseObject);
}

}  // namespace

std::optional<BracketPair> bracketsAt(const QString &text, qsizetype offset)
{
    const auto isBracket = [&](qsizetype at) { return at >= 0 && at < text.size() && QStringView(u"{}[]").contains(text[at]); };
    if (!isBracket(offset - 1) && !isBracket(offset)) {
        return {};
    }
    std::optional<BracketPair> before;
    std::optional<BracketPair> behind;
    const auto here = [&](qsizetype at) { return at == offset - 1 ? &before : at == offset ? &behind : nullptr; };
    QList<PolicyToken> open;
    PolicyLexer lexer(text);
    for (PolicyToken token; lexer.next(token);) {
        if (opens(token.kind)) {
            open.append(token);
            if (auto *pair = here(token.offset)) {
                pair->emplace(BracketPair{token.offset});
            }
        } else if (closes(token.kind)) {
            const bool fits = !open.isEmpty() && isClosedBy(open.last().kind, token.kind);
            const qsizetype partner = open.isEmpty() ? -1 : open.takeLast().offset;
            if (auto *pair = here(token.offset)) {
                pair->emplace(BracketPair{token.offset, fits ? std::optional(partner) : std::nullopt});
            }
            if (auto *pair = partner < 0 ? nullptr : here(partner); pair && fits) {
                (*pair)->partner = token.offset;
            }
        }
    }
    return before ? before : behind;
}

}  // namespace gatehouse
