// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/certificatestore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soonDays = 90;
const QByteArray joins = " FROM certificates c LEFT JOIN applications a ON a.id = c.application ";
const QByteArray select
    = "SELECT c.id, c.certificate_id, c.purpose, c.application, a.name, c.pem, c.subject, c.serial, c.fingerprint, c.bits, "
      "c.algorithm, c.not_before, c.not_after, c.active, EXISTS (SELECT 1 FROM secrets s WHERE s.purpose = "
      "'certificate-key' AND s.owner = c.certificate_id), c.created_at, c.updated_at"
      + joins;

Certificate::Purpose purposeNamed(const QString &word)
{
    return word == u"APPLICATION"_s ? Certificate::Purpose::Application
           : word == u"ACCOUNTS"_s  ? Certificate::Purpose::Accounts
                                    : Certificate::Purpose::IdentityProvider;
}

SignatureAlgorithm algorithmNamed(const QString &word)
{
    return word == u"SHA256"_s ? SignatureAlgorithm::Sha256 : word == u"SHA1"_s ? SignatureAlgorithm::Sha1 : SignatureAlgorithm::Other;
}

Certificate certificateFrom(const Statement &row)
{
    Certificate certificate;
    certificate.id = {row.integer(0)};
    certificate.certificateId = row.text(1);
    certificate.purpose = purposeNamed(row.text(2));
    certificate.application = {row.integer(3)};
    certificate.ownerName = row.text(4);
    certificate.pem = row.text(5);
    certificate.subject = row.text(6);
    certificate.serial = row.text(7);
    certificate.fingerprint = row.text(8);
    certificate.bits = int(row.integer(9));
    certificate.algorithm = algorithmNamed(row.text(10));
    certificate.notBefore = row.time(11);
    certificate.notAfter = row.time(12);
    certificate.isActive = row.boolean(13);
    certificate.hasKey = row.boolean(14);
    certificate.createdAt = row.time(15);
    certificate.updatedAt = row.time(16);
    return certificate;
}

Result<std::optional<Certificate>> one(Statement query)
{
    std::optional<Certificate> found;
    if (query.step()) {
        found = certificateFrom(query);
    }
    auto done = query.status();
    return done ? Result<std::optional<Certificate>>(found) : fail(done);
}

QByteArray orderOf(const CertificateQuery &query)
{
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    switch (query.order) {
    case CertificateQuery::Order::Expiry:
        return "c.not_after" + direction;
    case CertificateQuery::Order::Owner:
        return "coalesce(a.name_key, '')" + direction + ", c.not_after" + direction;
    case CertificateQuery::Order::Created:
        return "c.created_at" + direction;
    }
    return "c.not_after";
}

}  // namespace

Result<QList<qint64>> CertificateStore::ids(const CertificateQuery &query) const
{
    QByteArray sql = "SELECT c.id" + joins + "WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(coalesce(a.name_key, ''), ?1) OR instr(folded(c.subject), ?1) OR instr(lower(c.serial), ?1) "
               "OR instr(lower(c.fingerprint), ?1))";
    }
    if (query.application.isValid()) {
        sql += " AND c.application = ?2";
    }
    if (query.purpose) {
        sql += " AND c.purpose = ?6";
    }
    if (query.expiry) {
        sql += *query.expiry == ExpiryState::Expired ? " AND c.not_after < ?3"
               : *query.expiry == ExpiryState::Soon  ? " AND c.not_after BETWEEN ?3 AND ?4"
                                                     : " AND c.not_after > ?4";
    }
    sql += " ORDER BY " + orderOf(query) + ", c.id LIMIT ?5";
    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.application.isValid()) {
        find.bind(2, query.application);
    }
    if (query.expiry && *query.expiry != ExpiryState::Later) {
        find.bind(3, query.now);
    }
    if (query.expiry && *query.expiry != ExpiryState::Expired) {
        find.bind(4, query.now.addDays(soonDays));
    }
    find.bind(5, query.limit);
    if (query.purpose) {
        find.bind(6, nameOf(*query.purpose));
    }
    return Database::integersOf(find);
}

Result<QList<Certificate>> CertificateStore::records(const QList<qint64> &ids) const
{
    QList<Certificate> certificates;
    for (const qint64 id : ids) {
        const auto found = byId({id});
        if (!found) {
            return fail(found);
        }
        if (*found) {
            certificates.append(**found);
        }
    }
    return certificates;
}

Result<std::optional<Certificate>> CertificateStore::byId(Certificate::Id id) const
{
    Statement query = m_database.statement(select + "WHERE c.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<Certificate>> CertificateStore::byReference(const QString &reference) const
{
    Statement query
        = m_database.statement(select
                               + "WHERE c.certificate_id = ?1 OR lower(c.serial) = lower(?1) OR replace(lower(c.fingerprint), ':', '') = "
                                 "replace(lower(?1), ':', '') ORDER BY c.id DESC LIMIT 1");
    query.bindAll(reference);
    return one(std::move(query));
}

Result<QList<Certificate>> CertificateStore::of(Certificate::Purpose purpose, Application::Id application) const
{
    Statement query
        = m_database.statement(select + "WHERE c.purpose = ? AND coalesce(c.application, 0) = ? ORDER BY c.active DESC, c.id DESC");
    query.bindAll(nameOf(purpose), application);
    QList<Certificate> certificates;
    while (query.step()) {
        certificates.append(certificateFrom(query));
    }
    auto done = query.status();
    return done ? Result<QList<Certificate>>(certificates) : fail(done);
}

Result<Certificate::Id> CertificateStore::insert(const Certificate &certificate)
{
    if (auto done
        = m_database.run("INSERT INTO certificates (certificate_id, purpose, application, pem, subject, serial, fingerprint, bits, "
                         "algorithm, not_before, not_after, active, created_at, updated_at) "
                         "VALUES (?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         certificate.certificateId, nameOf(certificate.purpose), certificate.application, certificate.pem,
                         certificate.subject, certificate.serial, certificate.fingerprint, certificate.bits, nameOf(certificate.algorithm),
                         certificate.notBefore, certificate.notAfter, certificate.isActive, certificate.createdAt, certificate.updatedAt);
        !done) {
        return fail(done);
    }
    return Certificate::Id{m_database.lastInsertedId()};
}

Status CertificateStore::activate(const Certificate &certificate, const QDateTime &when)
{
    const auto done = m_database.run("UPDATE certificates SET active = (id = ?1), updated_at = max(?4, updated_at + 1) WHERE purpose = ?2 "
                                     "AND coalesce(application, 0) = ?3 AND active <> (id = ?1)",
                                     certificate.id, nameOf(certificate.purpose), certificate.application, when);
    return done ? Status() : fail(done);
}

Status CertificateStore::remove(Certificate::Id id)
{
    const auto done = m_database.run("DELETE FROM certificates WHERE id = ?", id);
    return done ? Status() : fail(done);
}

Result<ExpiryCounts> CertificateStore::counts(const QDateTime &now) const
{
    Statement query = m_database.statement("SELECT coalesce(sum(not_after < ?1), 0), coalesce(sum(not_after BETWEEN ?1 AND ?2), 0), "
                                           "coalesce(sum(not_after > ?2), 0) FROM certificates");
    query.bindAll(now, now.addDays(soonDays));
    ExpiryCounts counts;
    if (query.step()) {
        counts = {query.integer(0), query.integer(1), query.integer(2)};
    }
    auto done = query.status();
    return done ? Result<ExpiryCounts>(counts) : fail(done);
}

Result<QList<ExpiringThing>> CertificateStore::expiring(const std::optional<QDateTime> &until, int most) const
{
    Statement query
        = m_database.statement("SELECT c.id, coalesce(c.application, 0), c.certificate_id, coalesce(a.name, c.subject), c.active, "
                               "c.not_after, c.purpose"
                               + joins + "WHERE ?1 = 0 OR c.not_after <= ?1 ORDER BY c.not_after, c.id LIMIT ?2");
    query.bindAll(until ? until->toMSecsSinceEpoch() : qint64(0), most);
    QList<ExpiringThing> things;
    while (query.step()) {
        const auto purpose = purposeNamed(query.text(6));
        const auto what = purpose == Certificate::Purpose::Application ? ExpiringThing::What::ApplicationCertificate
                          : purpose == Certificate::Purpose::Accounts  ? ExpiringThing::What::AccountsCertificate
                                                                       : ExpiringThing::What::IdentityProviderCertificate;
        things.append({what, query.integer(0), query.integer(1), query.text(2), query.text(3), query.boolean(4), query.time(5)});
    }
    auto done = query.status();
    return done ? Result<QList<ExpiringThing>>(things) : fail(done);
}

Result<bool> CertificateStore::wasReminded(const ExpiringThing &thing, int days) const
{
    const auto found = m_database.integer("SELECT 1 FROM expiry_reminders WHERE subject = ? AND expires_at = ? AND days = ?", thing.subject,
                                          thing.expiresAt, days);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Status CertificateStore::noteReminder(const ExpiringThing &thing, int days, const QDateTime &when)
{
    const auto done = m_database.run("INSERT INTO expiry_reminders (subject, expires_at, days, reminded_at) VALUES (?, ?, ?, ?)",
                                     thing.subject, thing.expiresAt, days, when);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
