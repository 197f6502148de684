// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/arnparts.h"
#include "core/policies/contextkey.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gatehouse {

/// Who asks, taken apart from what stands for them: an ARN, the name of a service, or "*" for nobody known.
/// (IAM User Guide: "AWS JSON policy elements: Principal")
struct Requester {
    enum class Kind {
        Anonymous,
        Root,           ///< arn:aws:iam::123456789012:root
        User,           ///< arn:aws:iam::123456789012:user/path/name
        Role,           ///< arn:aws:iam::123456789012:role/path/name
        RoleSession,    ///< arn:aws:sts::123456789012:assumed-role/name/session
        FederatedUser,  ///< arn:aws:sts::123456789012:federated-user/name
        Outside,        ///< a service ("lambda.amazonaws.com"), an identity provider, a canonical user: no identity policies
    };

    Kind kind = Kind::Outside;
    QString name;       ///< as it was given
    QString account;    ///< empty where there is none
    QString partition;  ///< "aws", "aws-cn"
    QString role;       ///< without its path, of a role or its session
    bool isServiceLinked = false;

    [[nodiscard]] static Requester named(const QString &name);
    /// Service control policies do not bind services, anonymous requests and service-linked roles.
    /// (AWS Organizations User Guide: "Service control policies (SCPs)", tasks and entities not restricted)
    [[nodiscard]] bool isBoundByControls() const { return kind != Kind::Anonymous && kind != Kind::Outside && !isServiceLinked; }
};

/// What somebody asks the service to do, prepared once and decided over many times.
///
///     AccessRequest request(u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::reports/2026.csv"_s);
///     request.setContext(u"aws:SourceIp"_s, {u"203.0.113.7"_s});
///
/// Nothing is made up: a condition key that was not set is missing from the request, also those that the service always sends.
class AccessRequest
{
public:
    /// `resource` is an ARN, or "*" for an action that has no resource.
    AccessRequest(const QString &principal, const QString &action, const QString &resource);

    /// Where the resource's ARN names no account (S3) or another one; until then that of its ARN, or else that of the principal.
    void setResourceAccount(const QString &account) { m_resourceAccount = account; }
    /// Where the principal's ARN does not tell.
    void setPrincipalAccount(const QString &account) { m_requester.account = account; }
    /// Replaces what the key had; without values the key is missing.
    void setContext(const QString &key, const QStringList &values);

    [[nodiscard]] const Requester &requester() const { return m_requester; }
    [[nodiscard]] const QString &action() const { return m_action; }
    [[nodiscard]] const QString &resource() const { return m_resource; }
    [[nodiscard]] const QString &resourceAccount() const { return m_resourceAccount; }

    // What the engine compares with.

    [[nodiscard]] QStringView service() const { return m_service; }      ///< of the action, in lower case: "s3"
    [[nodiscard]] QStringView operation() const { return m_operation; }  ///< in lower case: "getobject"
    [[nodiscard]] std::size_t serviceHash() const { return m_serviceHash; }
    [[nodiscard]] const std::optional<ArnParts> &resourceParts() const { return m_resourceParts; }
    [[nodiscard]] bool isWithinAccount() const { return !m_requester.account.isEmpty() && m_requester.account == m_resourceAccount; }
    /// Null where the request does not have the key.
    [[nodiscard]] const QStringList *valuesOf(const ContextKey &key) const;

private:
    struct ContextEntry {
        ContextKey key;
        QStringList values;
    };

    Requester m_requester;
    QString m_action;
    QString m_service;
    QString m_operation;
    QString m_resource;
    QString m_resourceAccount;
    std::optional<ArnParts> m_resourceParts;  ///< of m_resource, whose text never changes
    std::size_t m_serviceHash = 0;
    std::vector<ContextEntry> m_context;
};

}  // namespace gatehouse
