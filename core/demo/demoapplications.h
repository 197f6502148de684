// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

#include <QDateTime>

namespace gatehouse {

class Change;
class Random;
class Workspace;

/// What the certificates of the demo company are made with.
struct DemoSigning {
    SecretBytes key{};    ///< of all of them, so that a company is made in no time
    bool isKept = false;  ///< without a place for secrets the certificates have no key, and say so
    QDateTime now{};      ///< some have expired by then, and some expire soon
};

/// A key, kept where this workspace can keep secrets.
[[nodiscard]] Result<DemoSigning> demoSigning(Workspace &workspace, const QDateTime &now);

/// How many applications a demo company has.
[[nodiscard]] qint64 demoApplicationCount();

/// Writes the applications of the catalogue that the company uses, who may use them, and certificates in all colours. The certificates and
/// their dates differ from one company to the next; everything else follows from `random`.
[[nodiscard]] Status addDemoApplications(Workspace &workspace, Change &change, Random &random, const DemoSigning &signing);

}  // namespace gatehouse
