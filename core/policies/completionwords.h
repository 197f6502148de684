// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policycompletion.h"
#include "core/policies/policycontext.h"

namespace gatehouse {

/// A word that may stand somewhere, without its quotes.
struct CompletionWord {
    QString text;
    QString detail{};
    bool goesOn = false;  ///< it is the beginning of longer ones
};

/// The words for a place, the likely ones first. `typed` tells how far they have to be spelt out: actions follow their service.
[[nodiscard]] QList<CompletionWord> wordsFor(const PolicyContext &context, const QString &typed, const PolicyVocabulary &vocabulary);
/// `${aws:username}` and the like, and what stands for the characters that mean something.
/// (IAM User Guide: "IAM policy elements: Variables and tags")
[[nodiscard]] QList<CompletionWord> variableWords(const PolicyVocabulary &vocabulary);

}  // namespace gatehouse
