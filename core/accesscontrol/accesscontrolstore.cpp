// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontrolstore.h"

#include "core/storage/database.h"
#include "core/workspace/changestore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString setting = QStringLiteral("accessControl");
const QByteArray select = "SELECT id, tag_key, source, created_at, updated_at FROM access_control_attributes ";

AccessControlAttribute attributeFrom(const Statement &row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.time(3), row.time(4)};
}

}  // namespace

Result<bool> AccessControlStore::isEnabled() const
{
    const auto word = ChangeStore(m_database).setting(setting);
    return word ? Result<bool>(*word == u"ENABLED"_s) : fail(word);
}

Status AccessControlStore::setEnabled(bool enabled)
{
    if (enabled) {
        return ChangeStore(m_database).setSetting(setting, u"ENABLED"_s);
    }
    const auto done = m_database.run("DELETE FROM settings WHERE name = ?", setting);
    return done ? Status() : fail(done);
}

Result<QList<AccessControlAttribute>> AccessControlStore::all() const
{
    Statement query = m_database.statement(select + "ORDER BY tag_key");
    QList<AccessControlAttribute> attributes;
    while (query.step()) {
        attributes.append(attributeFrom(query));
    }
    auto done = query.status();
    return done ? Result<QList<AccessControlAttribute>>(attributes) : fail(done);
}

Result<QList<qint64>> AccessControlStore::ids() const
{
    const auto attributes = all();
    if (!attributes) {
        return fail(attributes);
    }
    QList<qint64> ids;
    for (const AccessControlAttribute &attribute : *attributes) {
        ids.append(attribute.id.value);
    }
    return ids;
}

Result<QList<AccessControlAttribute>> AccessControlStore::records(const QList<qint64> &ids) const
{
    Statement query = m_database.statement(select + "WHERE id = ?");
    QList<AccessControlAttribute> attributes;
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            attributes.append(attributeFrom(query));
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return attributes;
}

Status AccessControlStore::insert(const AccessControlAttribute &attribute)
{
    const auto done = m_database.run("INSERT INTO access_control_attributes (tag_key, source, created_at, updated_at) VALUES (?, ?, ?, ?)",
                                     attribute.key, attribute.source, attribute.createdAt, attribute.updatedAt);
    return done ? Status() : fail(done);
}

Status AccessControlStore::update(const AccessControlAttribute &attribute)
{
    const auto done
        = m_database.run("UPDATE access_control_attributes SET source = ?2, updated_at = max(?3, updated_at + 1) WHERE tag_key = ?1",
                         attribute.key, attribute.source, attribute.updatedAt);
    return done ? Status() : fail(done);
}

Status AccessControlStore::remove(const QString &key)
{
    const auto done = m_database.run("DELETE FROM access_control_attributes WHERE tag_key = ?", key);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
