// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/service.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

namespace gatehouse {

/// What is known of the services: their actions, resource types and condition keys. The table is compiled in (resources/policies);
/// the services of an imported one stand before it. A service is read when it is first asked for; any thread may ask, and
/// what was answered stays valid as long as this object.
class Knowledge
{
public:
    /// With the table that was imported to `file`, where there is one. One that can't be read is left out: see `problem`.
    explicit Knowledge(const QString &file = {});
    ~Knowledge();
    Q_DISABLE_COPY_MOVE(Knowledge)

    /// The service before the colon of its actions, without regard to case; null where it is unknown.
    [[nodiscard]] const Service *service(QStringView prefix) const;
    /// The prefixes of all services, in alphabetical order.
    [[nodiscard]] QStringList prefixes() const;
    /// "Amazon S3" for "s3", without reading the service; empty where it is unknown.
    [[nodiscard]] QString serviceName(const QString &prefix) const;
    /// The actions that "s3:Get*" or "*" stands for; none where the service is unknown.
    [[nodiscard]] QList<KnownAction> actionsMatching(QStringView pattern) const;

    /// A key that every request may carry, as aws:SourceIp (IAM User Guide: "AWS global condition context keys").
    [[nodiscard]] const ConditionKey *globalKey(QStringView name) const;
    [[nodiscard]] QList<ConditionKey> globalKeys() const;
    /// A key of whichever service, found by what stands before its colon; null where it is unknown.
    [[nodiscard]] const ConditionKey *conditionKey(QStringView name) const;
    /// A key that a request for this action may carry: a global one, or one of the action and of its resource types.
    [[nodiscard]] const ConditionKey *conditionKey(const Service &service, const Action &action, QStringView name) const;

    [[nodiscard]] QString version() const;  ///< of the table that is compiled in
    [[nodiscard]] QStringList importedPrefixes() const { return m_imported; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

private:
    using Names = QHash<QString, QString>;
    using Services = QHash<QString, std::shared_ptr<const Service>>;

    [[nodiscard]] const Service *loaded(const QString &prefix, const QString &fileName) const;
    [[nodiscard]] const Service *globals() const;

    std::optional<Error> m_problem;
    mutable std::mutex m_mutex;
    mutable Services m_services;  ///< by prefix in small letters; null where there is none
    QStringList m_imported;
    Names m_names;  ///< by prefix in small letters
};

}  // namespace gatehouse
