// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

class Knowledge;

/// What the words of a policy may be.
struct PolicyVocabulary {
    const Knowledge &knowledge;
    PolicyKind kind = PolicyKind::Identity;
    QStringList tagKeys{};  ///< the attributes for access control: what aws:PrincipalTag/… may end with
};

/// One way in which a word may go on.
struct PolicyCompletion {
    QString text;         ///< as a person sees it: "s3:GetObject"
    QString detail;       ///< what it is, translated: "Read"
    QString insert;       ///< what stands in the text afterwards
    qsizetype back = 0;   ///< by how much the cursor then stands before the end of `insert`
    bool goesOn = false;  ///< more is to be chosen there
};

struct PolicyCompletions {
    qsizetype offset = 0;  ///< of what `insert` takes the place of
    qsizetype length = 0;
    QList<PolicyCompletion> items{};  ///< those that begin with what is there already, then those that contain it
};

/// What may stand at an offset of a text that is still being written.
[[nodiscard]] PolicyCompletions completePolicy(const QString &text, qsizetype offset, const PolicyVocabulary &vocabulary);

/// Every condition operator that needs no quantifier and no IfExists: "StringLike".
/// (IAM User Guide: "IAM JSON policy elements: Condition operators")
[[nodiscard]] QStringList conditionOperatorNames();

}  // namespace gatehouse
