// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace gatehouse {

class Knowledge;

/// A policy that AWS keeps, and that a permission set or a role can have attached.
struct ManagedPolicy {
    enum class Kind {
        JobFunction,
        FullAccess,   ///< to one service; the same for the next two
        ReadOnly,     ///< …
        MostActions,  ///< …
        ServiceRole,  ///< for a role that a service takes on
        Other,
    };

    QString name;
    QString path;  ///< "/", "/job-function/", "/service-role/"
    Kind kind = Kind::Other;
    QString version;  ///< of the document that was current on `updated`: "v12"
    QDate updated;
    QString purpose;        ///< a sentence, translated
    bool isCommon = false;  ///< one that is met often: its document comes along

    [[nodiscard]] QString arn() const;
    bool operator==(const ManagedPolicy &) const = default;
};

/// The AWS managed policies that a person can attach (AWS Managed Policy Reference), as far as this version of Gatehouse knows.
/// Those of service-linked roles and of sessions of a root user are left out.
class ManagedPolicies
{
public:
    explicit ManagedPolicies(const Knowledge &knowledge);

    /// Job functions first, then the common ones, then the others, each by name.
    [[nodiscard]] const QList<ManagedPolicy> &all() const { return m_policies; }
    /// Those whose name or purpose has every word of the text, in the same order.
    [[nodiscard]] QList<ManagedPolicy> search(const QString &text) const;
    /// By name or by ARN, of whatever partition; null where there is none.
    [[nodiscard]] const ManagedPolicy *find(const QString &nameOrArn) const;
    /// The policy document; of one that is not common there is none here, and the error says how to get it.
    [[nodiscard]] static Result<QString> document(const ManagedPolicy &policy);

private:
    QList<ManagedPolicy> m_policies;
};

}  // namespace gatehouse
