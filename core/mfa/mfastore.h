// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfasettings.h"

namespace gatehouse {

class Statement;

/// Which devices a list shows, and in what order.
struct MfaDeviceQuery {
    enum class Order { User, Name, Kind, Registered };

    QString text{};  ///< part of the name of the device, or of the username or display name; empty for all
    User::Id user{};
    std::optional<MfaDevice::Kind> kind{};
    Order order = Order::User;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const MfaDeviceQuery &) const = default;
};

struct MfaCounts {
    qint64 apps = 0;
    qint64 keys = 0;
    qint64 users = 0;         ///< enabled ones
    qint64 usersWithout = 0;  ///< enabled, and without a device of an allowed type that they could use

    bool operator==(const MfaCounts &) const = default;
};

/// Reads and writes devices; knows SQL and no rules.
class MfaStore
{
public:
    explicit MfaStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const MfaDeviceQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<MfaDevice>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<std::optional<MfaDevice>> byId(MfaDevice::Id id) const;
    [[nodiscard]] Result<std::optional<MfaDevice>> byDeviceId(const QString &deviceId) const;
    /// By name without regard to case.
    [[nodiscard]] Result<std::optional<MfaDevice>> byName(User::Id user, const QString &name) const;
    /// The oldest first.
    [[nodiscard]] Result<QList<MfaDevice>> of(User::Id user) const;
    [[nodiscard]] Result<qint64> countOf(User::Id user, MfaDevice::Kind kind) const;
    /// Of these users.
    [[nodiscard]] Result<qint64> countOf(const QList<qint64> &users) const;
    [[nodiscard]] Result<bool> hasSeed(const QString &digest) const;
    [[nodiscard]] Result<bool> hasCredential(const QString &credentialId) const;
    [[nodiscard]] Result<MfaCounts> counts(const MfaSettings &settings) const;

    [[nodiscard]] Result<MfaDevice::Id> insert(const MfaDevice &device);
    [[nodiscard]] Status rename(MfaDevice::Id id, const QString &name, const QDateTime &when);
    [[nodiscard]] Status setCode(MfaDevice::Id id, qint64 drift, qint64 lastStep, const QDateTime &when);
    [[nodiscard]] Status setSignCount(MfaDevice::Id id, qint64 count, const QDateTime &when);
    [[nodiscard]] Status remove(MfaDevice::Id id);

private:
    [[nodiscard]] Result<std::optional<MfaDevice>> one(Statement query) const;

    Database &m_database;
};

}  // namespace gatehouse
