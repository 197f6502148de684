// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"
#include "core/policies/service.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace gatehouse {

class Knowledge;

/// The actions of a statement by service and access level, for sentences about them.
class ActionWords
{
public:
    ActionWords(const QList<PolicyWord> &actions, const Knowledge &knowledge);

    /// "3 of 12 list actions (…) of Amazon S3 and every action of AWS Key Management Service"; shorter where that would be too long.
    [[nodiscard]] QString phrase() const;
    /// What `phrase` was too short for: a sentence for each service.
    [[nodiscard]] QStringList sentences() const;
    /// The services that are named, as far as they are known.
    [[nodiscard]] QList<const Service *> services() const;

private:
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] QStringList unknownPhrases() const;

    bool m_everything = false;
    QMap<QString, QList<KnownAction>> m_byService{};  ///< by prefix, each action once
    QStringList m_unknown{};                          ///< words that no known action fits
};

}  // namespace gatehouse
