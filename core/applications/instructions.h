// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/catalogue.h"

#include <QByteArray>

namespace gatehouse {

/// What an application has to be told of this instance, for one application of it.
struct InstructionValues {
    QString signInUrl{};
    QString signOutUrl{};
    QString issuer{};
    QString metadataUrl{};
    QString certificate{};  ///< PEM, of the certificate that signs
};

/// One step of setting an application up (guide: "Most cloud applications come with detailed instructions").
struct InstructionStep {
    struct Value {
        QString label{};
        QString value{};
    };

    QString text{};         ///< a sentence or two, translated
    QList<Value> values{};  ///< what to enter there, filled in
};

/// "{signInUrl}", "{signOutUrl}", "{issuer}", "{metadataUrl}", "{certificate}"
[[nodiscard]] const QStringList &instructionPlaceholders();

/// What to do in the application and here, in order. Of an application whose settings are not publicly known, what holds for most.
[[nodiscard]] QList<InstructionStep> instructionsFor(const ApplicationTemplate &application, const InstructionValues &values);

}  // namespace gatehouse
