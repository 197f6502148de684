// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policycompletion.h"

#include "core/policies/completionwords.h"
#include "core/policies/policycontext.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The part of the text that a word takes the place of, and what of it stands before the cursor.
struct Hole {
    qsizetype offset = 0;
    qsizetype length = 0;
    QString typed{};
    bool isString = false;  ///< between quotes that stand there
    bool isClosed = true;
};

Hole holeFor(const PolicyContext &context, QStringView text, qsizetype offset)
{
    if (!context.token) {
        return {offset, 0};
    }
    const PolicyToken &token = *context.token;
    if (token.kind == PolicyToken::Kind::String) {
        const qsizetype start = token.offset + 1;
        return {start, token.inner(text).size(), text.mid(start, offset - start).toString(), true, token.isClosed};
    }
    return {token.offset, token.length, text.mid(token.offset, offset - token.offset).toString()};
}

/// Whether the cursor is behind `${` and before its `}`; then only that variable is written.
bool narrowToVariable(Hole &hole, QStringView text)
{
    const qsizetype open = hole.typed.lastIndexOf("${"_L1);
    if (!hole.isString || open < 0 || hole.typed.indexOf(u'}', open) >= 0) {
        return false;
    }
    const qsizetype cursor = hole.offset + hole.typed.size();
    const QStringView rest = text.mid(cursor, hole.offset + hole.length - cursor);
    const qsizetype end = rest.indexOf(u'}');
    const bool isOwn = end >= 0 && !rest.left(end).contains(u'$');
    hole.typed = hole.typed.mid(open);
    hole.offset += open;
    hole.length = hole.typed.size() + (isOwn ? end + 1 : 0);
    return true;
}

/// The words that begin with what was typed, then those that have it inside.
QList<CompletionWord> fitting(QList<CompletionWord> words, const QString &typed)
{
    const auto begins = [&typed](const CompletionWord &word) { return word.text.startsWith(typed, Qt::CaseInsensitive); };
    words.removeIf([&typed](const CompletionWord &word) { return !word.text.contains(typed, Qt::CaseInsensitive); });
    std::stable_partition(words.begin(), words.end(), begins);
    return words;
}

/// What stands behind a name that was chosen, and where in it the cursor is.
struct Tail {
    QString text;
    qsizetype back = 0;
    bool goesOn = false;
};

Tail tailOf(PolicySlot value)
{
    switch (value) {
    case PolicySlot::Statement:
        return {u": [{}]"_s, 2, true};
    case PolicySlot::Condition:
    case PolicySlot::Operator:
        return {u": {}"_s, 1, true};
    case PolicySlot::Sid:
    case PolicySlot::Id:
    case PolicySlot::Principal:
        return {u": \"\""_s, 1, false};
    default:
        return {u": \"\""_s, 1, true};
    }
}

PolicyCompletion completionOf(const CompletionWord &word, const Hole &hole, const PolicyContext &context)
{
    PolicyCompletion made{word.text, word.detail, word.text, 0, word.goesOn};
    if (!hole.isString) {
        made.insert = u'"' + word.text + u'"';
        made.back = word.goesOn ? 1 : 0;
    } else if (!hole.isClosed) {
        made.insert = word.text + u'"';
        made.back = word.goesOn ? 1 : 0;
    }
    if (context.meaning.part == PolicyWalk::Part::Name && !context.hasColon && !word.goesOn) {
        const Tail tail = tailOf(slotOfMember(context.meaning.slot, word.text));
        made.insert = (hole.isString ? word.text : u'"' + word.text) + u'"' + tail.text;
        made.back = tail.back;
        made.goesOn = tail.goesOn;
    }
    return made;
}

/// A name that gets its tail takes the closing quote along, which stands before the colon.
void widenOverQuote(Hole &hole, const PolicyContext &context)
{
    if (context.meaning.part == PolicyWalk::Part::Name && !context.hasColon && hole.isString && hole.isClosed) {
        hole.isClosed = false;
        ++hole.length;
    }
}

}  // namespace

PolicyCompletions completePolicy(const QString &text, qsizetype offset, const PolicyVocabulary &vocabulary)
{
    const PolicyContext context = policyContextAt(text, offset);
    Hole hole = holeFor(context, text, offset);
    QList<CompletionWord> words;
    if (narrowToVariable(hole, text)) {
        const bool takesVariables = context.meaning.slot == PolicySlot::Resource || context.meaning.slot == PolicySlot::ConditionValue;
        words = takesVariables ? variableWords(vocabulary) : QList<CompletionWord>();
    } else {
        words = wordsFor(context, hole.typed, vocabulary);
        widenOverQuote(hole, context);
    }
    PolicyCompletions completions{hole.offset, hole.length};
    const auto fit = fitting(std::move(words), hole.typed);
    for (const CompletionWord &word : fit) {
        completions.items.append(completionOf(word, hole, context));
    }
    return completions;
}

namespace {

/// Words that take the place of all that was typed, as they are.
PolicyCompletions whole(QList<CompletionWord> words, const QString &typed)
{
    PolicyCompletions completions{0, typed.size()};
    const auto fit = fitting(std::move(words), typed);
    for (const CompletionWord &word : fit) {
        completions.items.append({word.text, word.detail, word.text, 0, word.goesOn});
    }
    return completions;
}

PolicyContext valueAt(PolicySlot slot, const QStringList &actions)
{
    PolicyContext context;
    context.meaning = {PolicyWalk::Part::Value, slot};
    context.actions = actions;
    return context;
}

}  // namespace

PolicyCompletions completeAction(const QString &typed, const Knowledge &knowledge)
{
    auto words = wordsFor(valueAt(PolicySlot::Action, {}), typed, {knowledge});
    words.removeIf([](const CompletionWord &word) { return word.text.contains(u'*'); });
    return whole(std::move(words), typed);
}

PolicyCompletions completeResource(const QString &typed, const QString &action, const Knowledge &knowledge)
{
    return whole(wordsFor(valueAt(PolicySlot::Resource, {action}), typed, {knowledge}), typed);
}

}  // namespace gatehouse
