// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/certificate.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;

/// Which certificates a list shows, and in what order.
struct CertificateQuery {
    enum class Order { Expiry, Owner, Created };

    QString text{};  ///< part of the owner's name, the subject, the serial number or the fingerprint; empty for all
    Application::Id application{};
    std::optional<Certificate::Purpose> purpose{};
    std::optional<ExpiryState> expiry{};
    QDateTime now{};  ///< what `expiry` is judged by
    Order order = Order::Expiry;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const CertificateQuery &) const = default;
};

/// Reads and writes certificates; knows SQL and no rules.
class CertificateStore
{
public:
    explicit CertificateStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const CertificateQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<Certificate>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<std::optional<Certificate>> byId(Certificate::Id id) const;
    /// By certificate_id, serial number or fingerprint; of several the newest.
    [[nodiscard]] Result<std::optional<Certificate>> byReference(const QString &reference) const;
    /// The active one first.
    [[nodiscard]] Result<QList<Certificate>> of(Certificate::Purpose purpose, Application::Id application) const;

    [[nodiscard]] Result<Certificate::Id> insert(const Certificate &certificate);
    /// This one signs from now on, and no other of the same owner.
    [[nodiscard]] Status activate(const Certificate &certificate, const QDateTime &when);
    [[nodiscard]] Status remove(Certificate::Id id);

    [[nodiscard]] Result<ExpiryCounts> counts(const QDateTime &now) const;
    /// What expires at `until` or before, the soonest first; all of it without `until`.
    [[nodiscard]] Result<QList<ExpiringThing>> expiring(const std::optional<QDateTime> &until, int most) const;

    [[nodiscard]] Result<bool> wasReminded(const ExpiringThing &thing, int days) const;
    [[nodiscard]] Status noteReminder(const ExpiringThing &thing, int days, const QDateTime &when);

private:
    Database &m_database;
};

}  // namespace gatehouse
