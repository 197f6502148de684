// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace gatehouse {

class Database;

/// Records what happens to the rows of some tables, from its start on, as a changeset of SQLite's session extension.
///
/// The extension could record it too, but it asks for the schema of each touched table three times and prepares a statement for it,
/// in every change: two thirds of the time of a change that adds one row. Here both are kept with the connection.
///
/// One connection has one recorder at a time. Tables need a primary key; rows whose key is null are not seen.
class Recorder
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Recorder>> start(Database &database, const QList<QByteArray> &tables);
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)

    /// Everything since the start, as it stands now: what was taken back meanwhile, to a savepoint or by a statement that failed,
    /// is not in it. Empty when nothing changed.
    [[nodiscard]] Result<QByteArray> changeset() const;

    /// Lets the recorder of this connection, if there is one, go on after something else has used SQLite's hook.
    static void resume(Database &database);

private:
    struct Rows;
    Recorder(Database &database, const QList<QByteArray> &tables);

    Database &m_database;
    std::unique_ptr<Rows> m_rows;
};

}  // namespace gatehouse
