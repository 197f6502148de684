// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policycontext.h"

#include <algorithm>

namespace gatehouse {

namespace {

constexpr qsizetype nowhere = -1;

bool isAround(const PolicyToken &token, qsizetype offset)
{
    switch (token.kind) {
    case PolicyToken::Kind::String:
        return token.offset < offset && (offset < token.end() || (!token.isClosed && offset == token.end()));
    case PolicyToken::Kind::Literal:
        return token.offset < offset && offset <= token.end();
    default:
        return false;
    }
}

QString nameOf(const PolicyWalk::Frame &frame, QStringView text)
{
    return frame.hasName ? frame.name.inner(text).toString() : QString();
}

/// The object, and the statement, that a place is in: by the offsets of their brackets.
struct Surroundings {
    qsizetype object = nowhere;
    qsizetype statement = nowhere;
};

Surroundings enter(PolicyContext &context, const PolicyWalk &walk, QStringView text)
{
    Surroundings around;
    context.meaning = walk.next();
    context.isBegun = !walk.frames().isEmpty();
    for (const PolicyWalk::Frame &frame : walk.frames()) {
        if (frame.isObject) {
            around.object = frame.offset;
            context.name = nameOf(frame, text);
            if (frame.slot == PolicySlot::Statement) {
                around.statement = frame.offset;
            } else if (frame.slot == PolicySlot::Condition) {
                context.operatorName = context.name;
            }
        }
    }
    return around;
}

bool isInside(const PolicyWalk &walk, qsizetype offset)
{
    return std::any_of(walk.frames().begin(), walk.frames().end(),
                       [offset](const PolicyWalk::Frame &frame) { return frame.offset == offset; });
}

void note(PolicyContext &context, const Surroundings &around, const PolicyWalk &walk, const PolicyToken &token,
          const PolicyWalk::Meaning &meaning, QStringView text)
{
    const QStringView word = token.inner(text);
    if (meaning.part == PolicyWalk::Part::Name) {
        if (walk.frames().last().offset == around.object) {
            context.names.append(word.toString());
        }
        if (walk.frames().last().offset == around.statement && word == u"NotAction") {
            context.isNotAction = true;
        }
    } else if (meaning.slot == PolicySlot::Action && around.statement != nowhere && isInside(walk, around.statement)) {
        context.actions.append(word.toString());
    }
}

}  // namespace

PolicyContext policyContextAt(QStringView text, qsizetype offset)
{
    PolicyContext context;
    PolicyWalk before;
    PolicyLexer lexer(text);
    PolicyToken token;
    while (lexer.next(token) && !isAround(token, offset) && token.offset < offset) {
        before.take(token, text);
    }
    if (isAround(token, offset)) {
        context.token = token;
    }
    const Surroundings around = enter(context, before, text);

    PolicyWalk walk;
    PolicyLexer again(text);
    bool isNext = false;
    while (again.next(token)) {
        const auto meaning = walk.take(token, text);
        if (context.token && token == *context.token) {
            isNext = true;
            continue;
        }
        if (isNext) {
            context.hasColon = token.kind == PolicyToken::Kind::Colon;
            isNext = false;
        }
        if (token.kind == PolicyToken::Kind::String) {
            note(context, around, walk, token, meaning, text);
        }
    }
    return context;
}

}  // namespace gatehouse
