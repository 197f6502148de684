// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mail.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;

struct MailQuery {
    enum class Order { Time };

    QString text{};  ///< part of the recipient or subject, without regard to case
    std::optional<Mail::State> state{};
    Order order = Order::Time;
    Qt::SortOrder direction = Qt::DescendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all
    bool operator==(const MailQuery &) const = default;
};

/// Reads and writes the outbox; knows SQL and no rules.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const MailQuery &query) const;
    [[nodiscard]] Result<QList<Mail>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<std::optional<Mail>> byId(Mail::Id id) const;
    [[nodiscard]] Result<qint64> waitingCount() const;

    [[nodiscard]] Result<Mail::Id> insert(const Mail &mail);
    [[nodiscard]] Status setSent(Mail::Id id, const QDateTime &when);
    [[nodiscard]] Status remove(Mail::Id id);

private:
    Database &m_database;
};

}  // namespace gatehouse
