// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policydocumentstore.h"

#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray select = "SELECT id, policy, version, document, created_at, updated_at FROM policy_documents ";

PolicyDocument documentFrom(const Statement &row)
{
    return {{row.integer(0)}, {row.text(1)}, row.text(2), row.text(3), row.time(4), row.time(5)};
}

Status done(const Result<qint64> &changed)
{
    return changed ? Status() : fail(changed);
}

}  // namespace

Result<QList<PolicyDocument>> PolicyDocumentStore::all() const
{
    Statement query = m_database.statement(select + "ORDER BY policy");
    QList<PolicyDocument> documents;
    while (query.step()) {
        documents.append(documentFrom(query));
    }
    auto fine = query.status();
    return fine ? Result<QList<PolicyDocument>>(documents) : fail(fine);
}

Result<QHash<QString, QString>> PolicyDocumentStore::versions() const
{
    Statement query = m_database.statement("SELECT policy, version FROM policy_documents");
    QHash<QString, QString> versions;
    while (query.step()) {
        versions.insert(query.text(0), query.text(1));
    }
    auto fine = query.status();
    return fine ? Result<QHash<QString, QString>>(versions) : fail(fine);
}

Result<std::optional<PolicyDocument>> PolicyDocumentStore::find(const PolicyReference &policy) const
{
    Statement query = m_database.statement(select + "WHERE policy = ?");
    query.bindAll(policy.text);
    std::optional<PolicyDocument> found;
    if (query.step()) {
        found = documentFrom(query);
    }
    auto fine = query.status();
    return fine ? Result<std::optional<PolicyDocument>>(found) : fail(fine);
}

Status PolicyDocumentStore::insert(const PolicyDocument &document)
{
    return done(m_database.run("INSERT INTO policy_documents (policy, version, document, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
                               document.policy.text, document.version, document.document, document.createdAt, document.updatedAt));
}

Status PolicyDocumentStore::update(const PolicyDocument &document)
{
    return done(m_database.run("UPDATE policy_documents SET version = ?2, document = ?3, updated_at = ?4 WHERE id = ?1", document.id,
                               document.version, document.document, document.updatedAt));
}

Status PolicyDocumentStore::remove(PolicyDocument::Id id)
{
    return done(m_database.run("DELETE FROM policy_documents WHERE id = ?", id));
}

}  // namespace gatehouse
