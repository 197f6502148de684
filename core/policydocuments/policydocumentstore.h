// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policydocuments/policydocument.h"

#include <QHash>

#include <optional>

namespace gatehouse {

class Database;

/// Reads and writes imported documents of policies; knows SQL and no rules.
class PolicyDocumentStore
{
public:
    explicit PolicyDocumentStore(Database &database) : m_database(database) {}

    /// All of them, by name of the policy.
    [[nodiscard]] Result<QList<PolicyDocument>> all() const;
    /// The versions of all of them, by the policy's reference: what a catalogue shows, without reading any document.
    [[nodiscard]] Result<QHash<QString, QString>> versions() const;
    /// By the reference that `documentName` gives.
    [[nodiscard]] Result<std::optional<PolicyDocument>> find(const PolicyReference &policy) const;

    [[nodiscard]] Status insert(const PolicyDocument &document);
    /// Version, document and time.
    [[nodiscard]] Status update(const PolicyDocument &document);
    [[nodiscard]] Status remove(PolicyDocument::Id id);

private:
    Database &m_database;
};

}  // namespace gatehouse
