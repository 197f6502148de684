// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace gatehouse {

/// What an action does, by the Service Authorization Reference ("Access levels").
enum class AccessLevel { List, Read, Write, Tagging, PermissionsManagement };

/// A condition key, as in "aws:SourceIp" or "aws:ResourceTag/${TagKey}".
struct ConditionKey {
    enum class Type { String, Arn, Bool, Numeric, Date, IpAddress, Binary };

    QString name;  ///< `${…}` stands for any text
    Type type = Type::String;
    bool isList = false;  ///< a request may carry several values: it needs ForAllValues or ForAnyValue

    [[nodiscard]] bool isPattern() const { return name.contains(u"${"); }
    /// Whether a policy's key is this one; the case of keys makes no difference.
    [[nodiscard]] bool fits(QStringView key) const;
    bool operator==(const ConditionKey &) const = default;
};

/// What an action works on: "bucket", "arn:${Partition}:s3:::${BucketName}".
struct ResourceType {
    QString name;
    QStringList arns;  ///< `${…}` stands for any text
    QStringList conditionKeys;

    bool operator==(const ResourceType &) const = default;
};

struct Action {
    struct On {
        QString type;             ///< name of a ResourceType of the service
        bool isRequired = false;  ///< a statement that names no such resource doesn't allow the action
        bool operator==(const On &) const = default;
    };

    QString name;
    AccessLevel access = AccessLevel::Read;
    QList<On> resources;        ///< none: the action knows `"Resource": "*"` only
    QStringList conditionKeys;  ///< beside the global ones and those of its resource types
    QStringList needs;          ///< actions that whoever does this must be allowed too, as in "iam:PassRole"

    bool operator==(const Action &) const = default;
};

/// A service and all that its part of the Service Authorization Reference lists. The lists are in alphabetical order.
struct Service {
    QString prefix;  ///< before the colon of its actions
    QString name;    ///< as its owner calls it: not translated
    QList<ConditionKey> keys;
    QList<ResourceType> resourceTypes;
    QList<Action> actions;

    // Without regard to case; null where there is none.
    [[nodiscard]] const Action *action(QStringView actionName) const;
    [[nodiscard]] const ResourceType *resourceType(QStringView typeName) const;
    [[nodiscard]] const ConditionKey *key(QStringView keyName) const;
    /// The actions that begin as a pattern does before its first wildcard: only they can fit it.
    [[nodiscard]] std::span<const Action> candidatesFor(QStringView pattern) const;
    /// The actions that "Get*" stands for.
    [[nodiscard]] QList<const Action *> actionsMatching(QStringView pattern) const;

    bool operator==(const Service &) const = default;
};

struct KnownAction {
    const Service *service = nullptr;
    const Action *action = nullptr;

    bool operator==(const KnownAction &) const = default;
};

/// The words of the table: "list", "read", "write", "tagging", "permissions".
[[nodiscard]] QString nameOf(AccessLevel level);
/// The words of the table: "String", "ARN", "Bool", "Numeric", "Date", "IPAddress", "Binary", with "ArrayOf" before a list.
[[nodiscard]] QString typeNameOf(const ConditionKey &key);

}  // namespace gatehouse
