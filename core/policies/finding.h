// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/place.h"

#include <QList>
#include <QString>

namespace gatehouse {

/// Something that a check has to say about a policy.
struct Finding {
    enum class Severity {
        Error,            ///< the service refuses the policy, or a part of it can never work
        SecurityWarning,  ///< accepted, and allows more than it seems to
        Warning,          ///< accepted, and does not do what it says
        Suggestion,       ///< could be said better
        Note,             ///< cannot be judged here: an action of a service that the knowledge lacks
    };

    QString code;  ///< stable, for scripts: "UnknownAction"
    Severity severity = Severity::Error;
    QString message;  ///< translated; says what is wrong and what to write instead
    Place place;
    QString path;  ///< JSON path of the element: `$.Statement[0].Action[1]`; empty where the text is no JSON

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// The word that the command line prints: "error", "security-warning", "warning", "suggestion", "note".
[[nodiscard]] QString nameOf(Finding::Severity severity);
[[nodiscard]] bool hasErrors(const Findings &findings);
/// Into the order of the text; what stands at the same place stays as it was.
void sortByPlace(Findings &findings);

}  // namespace gatehouse
