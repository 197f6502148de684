// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/assignments/principal.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// Which applications a list shows, and in what order.
struct ApplicationQuery {
    enum class Order { Name, Kind, State, Assigned, Expires, Created };

    QString text{};  ///< part of the name, the description, the template or an address, without regard to case; empty for all
    std::optional<Application::Kind> kind{};
    std::optional<Application::State> state{};
    Principal assigned{};  ///< only those to which it is assigned itself
    User::Id reaching{};   ///< only those that the user can use, by an assignment of their own or of one of their groups
    Order order = Order::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;
    qint64 limit = -1;  ///< at most so many; negative for all

    bool operator==(const ApplicationQuery &) const = default;
};

/// Reads and writes applications with their mappings; knows SQL and no rules.
class ApplicationStore
{
public:
    explicit ApplicationStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const ApplicationQuery &query) const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<Application>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<qint64> count() const;

    [[nodiscard]] Result<std::optional<Application>> byId(Application::Id id) const;
    [[nodiscard]] Result<std::optional<Application>> byApplicationId(const QString &applicationId) const;
    /// Without regard to case.
    [[nodiscard]] Result<std::optional<Application>> byName(const QString &name) const;

    [[nodiscard]] Result<Application::Id> insert(const Application &application);
    /// Everything but kind, template and id; mappings that stay keep their rows.
    [[nodiscard]] Status update(const Application &application);
    /// With its mappings and assignments.
    [[nodiscard]] Status remove(Application::Id id);

private:
    [[nodiscard]] Result<std::optional<Application>> one(Statement query) const;
    [[nodiscard]] Status readMappings(Application &application) const;
    [[nodiscard]] Status writeMappings(Application::Id id, const QList<AttributeMapping> &wanted);

    Database &m_database;
};

}  // namespace gatehouse
