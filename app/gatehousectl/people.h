// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/principal.h"
#include "core/base/result.h"
#include "core/workspace/workspace.h"

#include <QSet>
#include <QStringList>

namespace gatehouse::ctl {

/// What these words name, each once, in this order.
template<typename Record, typename Service>
Result<QList<Record>> findAll(const Service &service, const QStringList &references)
{
    QList<Record> found;
    QSet<qint64> seen;
    for (const QString &reference : references) {
        const auto one = service.find(reference);
        if (!one) {
            return fail(one);
        }
        if (!seen.contains(one->id.value)) {
            seen.insert(one->id.value);
            found.append(*one);
        }
    }
    return found;
}

/// The users that these words name, each once, in this order.
[[nodiscard]] Result<QList<User>> findUsers(Workspace &workspace, const QStringList &references);
[[nodiscard]] Result<QList<Group>> findGroups(Workspace &workspace, const QStringList &references);

/// Who has assignments, by the words that name them.
struct NamedPrincipals {
    QStringList users{};
    QStringList groups{};
    QStringList orphans{};  ///< deleted users and groups whose assignments stayed

    [[nodiscard]] bool isEmpty() const { return users.isEmpty() && groups.isEmpty() && orphans.isEmpty(); }
};
[[nodiscard]] Result<QList<Principal>> findPrincipals(Workspace &workspace, const NamedPrincipals &named);

template<typename Record>
[[nodiscard]] QList<typename Record::Id> idsOf(const QList<Record> &records)
{
    QList<typename Record::Id> ids;
    for (const Record &record : records) {
        ids.append(record.id);
    }
    return ids;
}

}  // namespace gatehouse::ctl
