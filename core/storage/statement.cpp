// SPDX-License-Identifier: Apache-2.0
#include "core/storage/statement.h"

#include "core/storage/database.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace gatehouse {

Statement::Statement(Database &database, QByteArray sql) : m_database(&database), m_sql(std::move(sql))
{
    auto &idle = database.m_idle[m_sql];
    if (!idle.isEmpty()) {
        m_statement = idle.takeLast();
        return;
    }
    check(sqlite3_prepare_v3(database.handle(), m_sql.constData(), int(m_sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_texts(std::move(other.m_texts))
    , m_code(other.m_code)
    , m_error(std::move(other.m_error))
{
}

Statement::~Statement()
{
    if (m_statement) {
        reset();
        m_database->m_idle[m_sql].append(m_statement);
    }
}

Statement &Statement::bind(int at, qint64 value)
{
    if (m_code == SQLITE_OK) {
        check(sqlite3_bind_int64(m_statement, at, value));
    }
    return *this;
}

Statement &Statement::bind(int at, const QString &value)
{
    if (m_code == SQLITE_OK) {
        constexpr std::size_t usual = 16;
        if (m_texts.empty()) {
            m_texts.reserve(usual);
        }
        const QByteArray &utf8 = m_texts.emplace_back(value.toUtf8());
        check(sqlite3_bind_text(m_statement, at, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
    }
    return *this;
}

Statement &Statement::bind(int at, const QByteArray &blob)
{
    if (m_code == SQLITE_OK) {
        // Shared rather than copied: the changeset of an import has tens of megabytes.
        const QByteArray &kept = m_texts.emplace_back(blob);
        check(sqlite3_bind_blob64(m_statement, at, kept.constData(), quint64(kept.size()), SQLITE_STATIC));
    }
    return *this;
}

Statement &Statement::bindValue(int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        return bind(at, value.toLongLong());
    case QMetaType::QString:
        return bind(at, value.toString());
    case QMetaType::QByteArray:
        return bind(at, value.toByteArray());
    default:
        break;
    }
    if (m_code == SQLITE_OK) {
        check(value.typeId() == QMetaType::Double ? sqlite3_bind_double(m_statement, at, value.toDouble())
                                                  : sqlite3_bind_null(m_statement, at));
    }
    return *this;
}

bool Statement::step()
{
    if (m_code != SQLITE_OK) {
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        check(code);
    }
    return false;
}

Result<qint64> Statement::run()
{
    while (step()) {}
    if (auto done = status(); !done) {
        return fail(done);
    }
    const qint64 changed = sqlite3_changes64(m_database->handle());
    reset();
    return changed;
}

void Statement::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_texts.clear();
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *raw = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return raw ? QByteArray(raw, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

QByteArrayView Statement::utf8(int column) const
{
    const auto *raw = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {raw, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Status Statement::status() const
{
    if (m_code == SQLITE_OK) {
        return {};
    }
    return tl::unexpected<Error>(m_error);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK) {
        m_code = code;
        m_error = m_database->lastError();
    }
}

}  // namespace gatehouse
