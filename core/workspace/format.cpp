// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/format.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <sqlite3.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> storedScripts()
{
    QList<QByteArray> scripts;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile script(folder.filePath(name));
        if (!script.open(QIODevice::ReadOnly)) {
            qFatal("%s is missing from this program", qPrintable(script.fileName()));
        }
        scripts.append(script.readAll());
    }
    return scripts;
}

using Objects = QMap<QString, QString>;

/// What a file consists of: "table users" and the like, each with the statement that makes it.
Result<Objects> objectsOf(Database &database)
{
    Objects objects;
    Statement query = database.statement(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (query.step()) {
        objects.insert(query.text(0), query.text(1).simplified());
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return objects;
}

QStringList differences(const Objects &expected, const Objects &found)
{
    QStringList names;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (found.value(it.key()) != it.value()) {
            names.append(it.key());
        }
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (!expected.contains(it.key())) {
            names.append(it.key());
        }
    }
    return names;
}

}  // namespace

const Format &Format::current()
{
    static const Format format(storedScripts());
    return format;
}

Status Format::migrate(Database &database) const
{
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return fail(transaction);
    }
    // Read inside the transaction: another program may have done it while this one waited for its turn.
    const auto from = pragma(database, "user_version");
    if (!from) {
        return fail(from);
    }
    for (qint64 at = *from; at < m_scripts.size(); ++at) {
        if (auto done = database.execute(m_scripts.at(at)); !done) {
            return done;
        }
    }
    const auto broken = database.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken) {
        return fail(broken);
    }
    if (broken->value_or(0) != 0) {
        return tl::unexpected<Error>(storageError(SQLITE_CORRUPT, u"foreign_key_check: %1"_s.arg(broken->value_or(0)), database.path()));
    }
    if (auto done = database.execute("PRAGMA user_version = " + QByteArray::number(version())); !done) {
        return done;
    }
    return (*transaction)->commit();
}

Status Format::matches(Database &database) const
{
    const auto version = pragma(database, "user_version");
    const auto model = Database::open(u":memory:"_s, Database::Access::Create);
    if (!version || !model) {
        return version ? fail(model) : fail(version);
    }
    if (auto done = Format(m_scripts.first(std::min<qsizetype>(*version, m_scripts.size()))).migrate(**model); !done) {
        return done;
    }
    const auto expected = objectsOf(**model);
    const auto found = objectsOf(database);
    if (!expected || !found) {
        return expected ? fail(found) : fail(expected);
    }
    const QStringList names = differences(*expected, *found);
    return names.isEmpty() ? Status() : Status(tl::unexpected<Error>(storageError(SQLITE_CORRUPT, names.join(u", "_s), database.path())));
}

Result<qint64> pragma(Database &database, const QByteArray &name)
{
    auto value = database.integer("PRAGMA " + name);
    if (!value) {
        return fail(value);
    }
    return value->value_or(0);
}

}  // namespace gatehouse
