// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationstore.h"

#include "core/assignments/holdingstore.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray users = "(SELECT count(*) FROM application_assignments x WHERE x.application = a.id AND x.user_id IS NOT NULL)";
const QByteArray groups = "(SELECT count(*) FROM application_assignments x WHERE x.application = a.id AND x.group_id IS NOT NULL)";
const QByteArray orphaned = "(SELECT count(*) FROM application_assignments x WHERE x.application = a.id AND x.orphan IS NOT NULL)";
const QByteArray expires = "(SELECT not_after FROM certificates c WHERE c.application = a.id AND c.active = 1)";
const QByteArray select = "SELECT a.id, a.application_id, a.kind, a.template, a.name, a.description, a.state, a.start_url, a.relay_state, "
                          "a.session_seconds, a.acs_url, a.audience, a.service_certificate, a.signs_response, a.created_at, a.updated_at, "
                          + users + ", " + groups + ", " + expires + ", " + orphaned
                          + ", a.acs_index, a.signed_requests"
                            " FROM applications a ";

Application applicationFrom(const Statement &row)
{
    Application application;
    application.id = {row.integer(0)};
    application.applicationId = row.text(1);
    application.kind = applicationKindNamed(row.text(2)).value_or(Application::Kind::Custom);
    application.templateId = row.text(3);
    application.name = row.text(4);
    application.description = row.text(5);
    application.state = row.text(6) == u"ENABLED"_s ? Application::State::Enabled : Application::State::Disabled;
    application.startUrl = row.text(7);
    application.relayState = row.text(8);
    application.sessionSeconds = int(row.integer(9));
    application.acsUrl = row.text(10);
    application.audience = row.text(11);
    application.serviceCertificate = row.text(12);
    application.signsResponse = row.boolean(13);
    application.createdAt = row.time(14);
    application.updatedAt = row.time(15);
    application.assignedUsers = row.integer(16);
    application.assignedGroups = row.integer(17);
    if (!row.isNull(18)) {
        application.expiresAt = row.time(18);
    }
    application.orphaned = row.integer(19);
    if (!row.isNull(20)) {
        application.acsIndex = int(row.integer(20));
    }
    application.signedRequests = row.boolean(21);
    return application;
}

QByteArray columnOf(ApplicationQuery::Order order)
{
    switch (order) {
    case ApplicationQuery::Order::Name:
        return "a.name_key";
    case ApplicationQuery::Order::Kind:
        return "a.kind";
    case ApplicationQuery::Order::State:
        return "a.state";
    case ApplicationQuery::Order::Assigned:
        return "(SELECT count(*) FROM application_assignments x WHERE x.application = a.id AND x.orphan IS NULL)";
    case ApplicationQuery::Order::Expires:
        return expires;
    case ApplicationQuery::Order::Created:
        return "a.created_at";
    }
    return "a.name_key";
}

QByteArray conditionsOf(const ApplicationQuery &query)
{
    QByteArray sql = "WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(a.name_key, ?1) OR instr(folded(a.description), ?1) OR instr(folded(a.template), ?1) OR "
               "instr(folded(a.acs_url), ?1) OR instr(folded(a.audience), ?1))";
    }
    if (query.kind) {
        sql += " AND a.kind = ?2";
    }
    if (query.state) {
        sql += " AND a.state = ?3";
    }
    if (query.assigned.isValid()) {
        sql += " AND a.id IN (SELECT application FROM application_assignments WHERE " + columnOf(query.assigned.kind) + " = ?4)";
    }
    if (query.reaching.isValid()) {
        sql += " AND a.id IN (SELECT application FROM application_assignments WHERE user_id = ?5 OR group_id IN (SELECT group_id FROM "
               "memberships WHERE user_id = ?5))";
    }
    return sql;
}

}  // namespace

Result<QList<qint64>> ApplicationStore::ids(const ApplicationQuery &query) const
{
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    Statement find = m_database.statement("SELECT a.id FROM applications a " + conditionsOf(query) + " ORDER BY " + columnOf(query.order)
                                          + direction + ", a.name_key, a.id LIMIT ?6");
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.kind) {
        find.bind(2, nameOf(*query.kind));
    }
    if (query.state) {
        find.bind(3, nameOf(*query.state));
    }
    if (query.assigned.isValid()) {
        find.bind(4, query.assigned.id);
    }
    if (query.reaching.isValid()) {
        find.bind(5, query.reaching);
    }
    find.bind(6, query.limit);
    return Database::integersOf(find);
}

Result<QList<Application>> ApplicationStore::records(const QList<qint64> &ids) const
{
    QList<Application> applications;
    applications.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto found = byId({id});
        if (!found) {
            return fail(found);
        }
        if (*found) {
            applications.append(**found);
        }
    }
    return applications;
}

Result<qint64> ApplicationStore::count() const
{
    const auto all = m_database.integer("SELECT count(*) FROM applications");
    return all ? Result<qint64>(all->value_or(0)) : fail(all);
}

Status ApplicationStore::readMappings(Application &application) const
{
    Statement query = m_database.statement(
        "SELECT attribute, expression, format FROM application_mappings WHERE application = ? ORDER BY attribute <> 'Subject', id");
    query.bindAll(application.id);
    while (query.step()) {
        application.mappings.append(
            {query.text(0), query.text(1), attributeFormatNamed(query.text(2)).value_or(AttributeFormat::Unspecified)});
    }
    return query.status();
}

Result<std::optional<Application>> ApplicationStore::one(Statement query) const
{
    std::optional<Application> found;
    if (query.step()) {
        found = applicationFrom(query);
    }
    auto done = query.status();
    if (done && found) {
        done = readMappings(*found);
    }
    return done ? Result<std::optional<Application>>(found) : fail(done);
}

Result<std::optional<Application>> ApplicationStore::byId(Application::Id id) const
{
    Statement query = m_database.statement(select + "WHERE a.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<Application>> ApplicationStore::byApplicationId(const QString &applicationId) const
{
    Statement query = m_database.statement(select + "WHERE a.application_id = ?");
    query.bindAll(applicationId);
    return one(std::move(query));
}

Result<std::optional<Application>> ApplicationStore::byName(const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE a.name_key = ?");
    query.bindAll(folded(name));
    return one(std::move(query));
}

Result<Application::Id> ApplicationStore::insert(const Application &application)
{
    if (auto done = m_database.run(
            "INSERT INTO applications (application_id, kind, template, name, name_key, description, state, start_url, relay_state, "
            "session_seconds, acs_url, audience, service_certificate, signs_response, created_at, updated_at, "
            "acs_index, signed_requests) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, -1), ?)",
            application.applicationId, nameOf(application.kind), application.templateId, application.name, folded(application.name),
            application.description, nameOf(application.state), application.startUrl, application.relayState, application.sessionSeconds,
            application.acsUrl, application.audience, application.serviceCertificate, application.signsResponse, application.createdAt,
            application.updatedAt, application.acsIndex.value_or(-1), application.signedRequests);
        !done) {
        return fail(done);
    }
    const Application::Id id{m_database.lastInsertedId()};
    const auto written = writeMappings(id, application.mappings);
    return written ? Result<Application::Id>(id) : fail(written);
}

Status ApplicationStore::update(const Application &application)
{
    if (auto done = m_database.run(
            "UPDATE applications SET name = ?2, name_key = ?3, description = ?4, state = ?5, start_url = ?6, relay_state = ?7, "
            "session_seconds = ?8, acs_url = ?9, audience = ?10, service_certificate = ?11, signs_response = ?12, "
            "acs_index = nullif(?14, -1), signed_requests = ?15, updated_at = max(?13, updated_at + 1) WHERE id = ?1",
            application.id, application.name, folded(application.name), application.description, nameOf(application.state),
            application.startUrl, application.relayState, application.sessionSeconds, application.acsUrl, application.audience,
            application.serviceCertificate, application.signsResponse, application.updatedAt, application.acsIndex.value_or(-1),
            application.signedRequests);
        !done) {
        return fail(done);
    }
    return writeMappings(application.id, application.mappings);
}

Status ApplicationStore::writeMappings(Application::Id id, const QList<AttributeMapping> &wanted)
{
    Application present;
    present.id = id;
    if (auto read = readMappings(present); !read) {
        return read;
    }
    const auto named = [](const QList<AttributeMapping> &all, const QString &attribute) {
        return std::any_of(all.cbegin(), all.cend(), [&](const AttributeMapping &each) { return each.attribute == attribute; });
    };
    for (const AttributeMapping &mapping : std::as_const(present.mappings)) {
        if (named(wanted, mapping.attribute)) {
            continue;
        }
        if (auto done = m_database.run("DELETE FROM application_mappings WHERE application = ? AND attribute = ?", id, mapping.attribute);
            !done) {
            return fail(done);
        }
    }
    for (const AttributeMapping &mapping : wanted) {
        if (present.mappings.contains(mapping)) {
            continue;
        }
        if (auto done
            = m_database.run("INSERT INTO application_mappings (application, attribute, expression, format) VALUES (?1, ?2, ?3, ?4) "
                             "ON CONFLICT (application, attribute) DO UPDATE SET expression = ?3, format = ?4",
                             id, mapping.attribute, mapping.expression, nameOf(mapping.format));
            !done) {
            return fail(done);
        }
    }
    return {};
}

Status ApplicationStore::remove(Application::Id id)
{
    for (const char *sql : {"DELETE FROM application_assignments WHERE application = ?",
                            "DELETE FROM application_mappings WHERE application = ?", "DELETE FROM applications WHERE id = ?"}) {
        if (auto done = m_database.run(sql, id); !done) {
            return fail(done);
        }
    }
    return {};
}

}  // namespace gatehouse
