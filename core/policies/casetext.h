// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/accessrequest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// What is asked in a case, as a person writes it.
struct RequestText {
    QString principal;
    QString action;
    QString resource;
    QString resourceAccount{};   ///< empty: that of the resource's ARN, or of the principal
    QString principalAccount{};  ///< empty: that of the principal's ARN
    QList<std::pair<QString, QStringList>> context{};

    [[nodiscard]] AccessRequest toRequest() const;
    bool operator==(const RequestText &) const = default;
};

/// A case of the simulator as it is written: the texts of its policies, whatever is wrong with them, and the request. `readCase`
/// reads the same file to decide it.
struct CaseText {
    QStringList identityPolicies{};
    QString permissionsBoundary{};  ///< these three are empty where there is none
    QString resourcePolicy{};
    QString sessionPolicy{};
    QList<QStringList> serviceControlPolicies{};  ///< by level
    RequestText request{};

    bool operator==(const CaseText &) const = default;
};

/// Policies keep their layout. A policy may stand there as a string too: one that is no JSON yet.
[[nodiscard]] Result<CaseText> readCaseText(const QByteArray &bytes);
[[nodiscard]] QByteArray toBytes(const CaseText &text);

}  // namespace gatehouse
