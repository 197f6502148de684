// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupservice.h"
#include "core/transfer/importservice.h"
#include "core/transfer/transferstore.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"
#include "tests/support/testworkspace.h"

#include <memory>

namespace gatehouse {

using namespace Qt::StringLiterals;

inline ImportRow person(const QString &username, const QStringList &groups = {})
{
    ImportRow row;
    const User user = TestWorkspace::person(username);
    for (const QString &path : {u"userName"_s, u"emails.value"_s, u"name.givenName"_s, u"name.familyName"_s, u"displayName"_s}) {
        row.fields.insert(path, fieldOf(user, path));
    }
    row.groups = groups;
    return row;
}

inline ImportRow team(const QString &name, const QStringList &members = {})
{
    ImportRow row;
    row.kind = ImportRow::Kind::Group;
    row.fields.insert(u"displayName"_s, name);
    row.members = members;
    return row;
}

inline ImportRow with(ImportRow row, const QString &path, const QString &value)
{
    row.fields.insert(path, value);
    return row;
}

inline ImportRow with(ImportRow row, ImportRow::Active active)
{
    row.active = active;
    return row;
}

inline ImportFile fileOf(QList<ImportRow> rows)
{
    ImportFile file;
    for (ImportRow &row : rows) {
        row.place = file.rows.size() + 2;
        file.rows.append(row);
    }
    return file;
}

/// A workspace, and what tests of imports ask of it.
class ImportTrial
{
protected:
    Workspace &workspace() const { return **m_workspace; }
    ImportPlan plan(const QList<ImportRow> &rows, const ImportOptions &options = {}) const
    {
        NoProgress unwatched;
        return must(ImportService(workspace()).plan(fileOf(rows), options, unwatched));
    }
    Result<ImportOutcome> apply(const ImportPlan &plan, ImportService::Choice choice = ImportService::Choice::AllRows) const
    {
        NoProgress unwatched;
        return ImportService(workspace()).apply(plan, choice, unwatched);
    }
    QStringList actions(const ImportPlan &plan) const
    {
        QStringList words;
        for (const PlannedRow &row : plan.rows) {
            words.append(toString(row.action));
        }
        return words;
    }
    static QString fieldOfError(const ImportPlan &plan, qsizetype row) { return plan.file.rows.at(row).error.value_or(Error{}).field; }
    User user(const QString &name) const { return must(UserService(workspace()).find(name)); }
    QStringList groupNamesOf(const QString &username) const
    {
        return must(TransferStore(workspace().database()).groupNamesOf(user(username).id));
    }
    qint64 userCount() const { return must(UserStore(workspace().database()).counts()).all; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

}  // namespace gatehouse
