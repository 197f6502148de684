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

/// The actions and, before the colon, the services that begin with what was typed; without wildcards, for a request.
[[nodiscard]] PolicyCompletions completeAction(const QString &typed, const Knowledge &knowledge);
/// The forms of the ARNs that an action works on, with a `*` for each part that only the person knows; "*" where it has no resource.
[[nodiscard]] PolicyCompletions completeResource(const QString &typed, const QString &action, const Knowledge &knowledge);

/// Every condition operator that needs no quantifier and no IfExists: "StringLike".
/// (IAM User Guide: "IAM JSON policy elements: Condition operators")
[[nodiscard]] QStringList conditionOperatorNames();

}  // namespace gatehouse
