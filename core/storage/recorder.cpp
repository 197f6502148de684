// SPDX-License-Identifier: Apache-2.0
#include "core/storage/recorder.h"

#include "core/storage/changesetrow.h"
#include "core/storage/changesetvalues.h"
#include "core/storage/database.h"
#include "core/storage/tableshape.h"

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gatehouse {

namespace {

/// A row that was touched: as it was at the first touch, nothing where it was not there.
struct TouchedRow {
    std::string_view key;  ///< its primary key, as a changeset writes it
    std::string before{};
    bool byTrigger = false;
};

struct RecordedRows {
    QByteArray table;
    TableShape *shape = nullptr;
    std::unordered_map<std::string, std::size_t> byKey{};
    std::vector<TouchedRow> touched{};
};

/// The recorder that a connection has now.
struct Recording {
    void *rows = nullptr;
};

}  // namespace

struct Recorder::Rows {
    Database &database;
    std::vector<RecordedRows> tables{};
    std::unordered_map<std::string_view, std::size_t> byName{};
    int code = SQLITE_OK;

    /// Called before each row is written.
    static void aboutToWrite(void *self, sqlite3 *handle, int operation, const char *schema, const char *table, sqlite3_int64,
                             sqlite3_int64)
    {
        auto &rows = *static_cast<Rows *>(self);
        const auto at = rows.byName.find(table);
        if (rows.code == SQLITE_OK && at != rows.byName.end() && std::string_view(schema) == "main") {
            rows.note(rows.tables[at->second], handle, operation);
        }
    }

    void note(RecordedRows &rows, sqlite3 *handle, int operation)
    {
        if (!rows.shape) {
            rows.shape = database.kept<TableShapes>().shapeOf(database, rows.table);
        }
        if (!rows.shape || rows.shape->columns() != sqlite3_preupdate_count(handle)) {
            code = SQLITE_SCHEMA;
            return;
        }
        const bool byTrigger = sqlite3_preupdate_depth(handle) > 0;
        const auto old = [handle](int column) {
            sqlite3_value *value = nullptr;
            sqlite3_preupdate_old(handle, column, &value);
            return value;
        };
        const auto coming = [handle](int column) {
            sqlite3_value *value = nullptr;
            sqlite3_preupdate_new(handle, column, &value);
            return value;
        };
        std::string key;
        if (operation != SQLITE_INSERT && rows.shape->appendKey(key, old)) {
            touch(rows, key, byTrigger, [&] { return rows.shape->rowOf(old); });
        }
        std::string newKey;
        if (operation != SQLITE_DELETE && rows.shape->appendKey(newKey, coming) && newKey != key) {
            touch(rows, newKey, byTrigger, [] { return std::string(); });
        }
    }

    template<typename Before>
    static void touch(RecordedRows &rows, const std::string &key, bool byTrigger, const Before &before)
    {
        const auto [at, isNew] = rows.byKey.try_emplace(key, rows.touched.size());
        if (isNew) {
            rows.touched.push_back({at->first, before(), byTrigger});
        } else if (!byTrigger) {
            rows.touched[at->second].byTrigger = false;
        }
    }

    /// What became of one row; nothing where it is as it was.
    [[nodiscard]] static int append(std::string &changeset, TableShape &shape, const TouchedRow &row)
    {
        const std::size_t from = changeset.size();
        changeset.append(2, '\0');
        const std::size_t content = changeset.size();
        const int found = shape.read(row.key, changeset);
        const std::string_view after = std::string_view(changeset).substr(content);
        if (found != SQLITE_OK || after == row.before) {
            changeset.resize(from);
            return found;
        }
        char operation = SQLITE_INSERT;
        if (!row.before.empty() && after.empty()) {
            operation = SQLITE_DELETE;
            changeset.append(row.before);
        } else if (!row.before.empty()) {
            operation = SQLITE_UPDATE;
            const std::string now(after);
            changeset.resize(content);
            appendDifference(changeset, row.before, now, shape.keys());
        }
        changeset[from] = operation;
        changeset[from + 1] = row.byTrigger ? '\1' : '\0';
        return SQLITE_OK;
    }
};

Recorder::Recorder(Database &database, const QList<QByteArray> &tables) : m_database(database), m_rows(new Rows{database})
{
    m_rows->tables.reserve(std::size_t(tables.size()));
    for (const QByteArray &table : tables) {
        m_rows->tables.push_back({table});
        m_rows->byName.emplace(std::string_view(table.constData(), std::size_t(table.size())), m_rows->tables.size() - 1);
    }
}

Result<std::unique_ptr<Recorder>> Recorder::start(Database &database, const QList<QByteArray> &tables)
{
    if (auto done = database.kept<TableShapes>().follow(database); !done) {
        return fail(done);
    }
    auto &recording = database.kept<Recording>();
    if (recording.rows) {
        return tl::unexpected<Error>(changesetError(SQLITE_MISUSE, database));
    }
    std::unique_ptr<Recorder> recorder(new Recorder(database, tables));
    recording.rows = recorder->m_rows.get();
    resume(database);
    return recorder;
}

void Recorder::resume(Database &database)
{
    if (void *rows = database.kept<Recording>().rows) {
        sqlite3_preupdate_hook(database.handle(), &Rows::aboutToWrite, rows);
    }
}

Recorder::~Recorder()
{
    m_database.kept<Recording>().rows = nullptr;
    sqlite3_preupdate_hook(m_database.handle(), nullptr, nullptr);
}

Result<QByteArray> Recorder::changeset() const
{
    std::string changeset;
    int code = m_rows->code;
    for (const RecordedRows &rows : m_rows->tables) {
        if (!rows.shape) {
            continue;  // nothing of it was touched
        }
        const std::size_t from = changeset.size();
        rows.shape->appendHeader(changeset);
        const std::size_t headed = changeset.size();
        for (const TouchedRow &row : rows.touched) {
            if (code == SQLITE_OK) {
                code = Rows::append(changeset, *rows.shape, row);
            }
        }
        if (changeset.size() == headed) {
            changeset.resize(from);
        }
    }
    if (code != SQLITE_OK) {
        return tl::unexpected<Error>(changesetError(code, m_database));
    }
    return QByteArray::fromStdString(changeset);
}

}  // namespace gatehouse
