// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/managedpolicies.h"

#include <QHash>
#include <QString>

namespace gatehouse {

/// What managed policies are for, in the language of the program.
class ManagedPurposes
{
public:
    explicit ManagedPurposes(const Knowledge &knowledge);

    /// A sentence. `services` are the prefixes of the services whose actions the policy allows, with commas between them, or how many
    /// they are.
    [[nodiscard]] QString of(const QString &name, ManagedPolicy::Kind kind, const QString &services) const;

private:
    const Knowledge &m_knowledge;
    QHash<QString, QString> m_sentences;  ///< by name, of those that have one of their own
};

}  // namespace gatehouse
