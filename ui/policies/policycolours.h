// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policywalk.h"
#include "ui/theme/tokens.h"

#include <QSyntaxHighlighter>

namespace gatehouse {

/// The colours of a policy: what a word is follows from where it stands. A line is coloured anew when it or what is open around it
/// changes, nothing else is.
class PolicyColours final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Kinds of words that are told apart.
    enum class Word { Name, StrangeName, Allow, Deny, Action, Resource, Condition, Variable, Text, Literal, Punctuation, Stray };
    [[nodiscard]] static Tokens::Name inkOf(Word word);
    [[nodiscard]] static bool isBold(Word word);

    explicit PolicyColours(QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colour(qsizetype offset, qsizetype length, Word word);
    void colourParts(const PolicyToken &token, const QString &text, PolicySlot slot, Word word);
};

}  // namespace gatehouse
