// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/decision.h"
#include "core/policies/policyreader.h"

#include <QTest>

namespace gatehouse {

/// A policy that is as it should be; `'` stands for `"`.
inline Policy policyOf(QString text)
{
    const PolicyReading reading = readPolicy(text.replace(u'\'', u'"'));
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Finding::Severity::Error) {
            qFatal("%s: %s", qUtf8Printable(finding.message), qUtf8Printable(text));
        }
    }
    return *reading.policy;
}

inline CompiledPolicy compiled(const QString &text)
{
    return CompiledPolicy(policyOf(text));
}

/// A policy of the present version from its statements, as they stand between the brackets.
inline CompiledPolicy statements(const QString &text)
{
    return compiled(QStringLiteral("{'Version': '2012-10-17', 'Statement': [%1]}").arg(text));
}

/// `Allow` or `Deny` for an action of everything.
inline CompiledPolicy simple(const QString &effect, const QString &action = QStringLiteral("*"))
{
    return statements(QStringLiteral("{'Effect': '%1', 'Action': '%2', 'Resource': '*'}").arg(effect, action));
}

/// The same in a resource policy; `principal` is JSON.
inline CompiledPolicy granted(const QString &effect, const QString &principal, const QString &action = QStringLiteral("*"))
{
    return statements(QStringLiteral("{'Effect': '%1', 'Principal': %2, 'Action': '%3', 'Resource': '*'}").arg(effect, principal, action));
}

inline PolicySet identity(const CompiledPolicy &policy)
{
    PolicySet set;
    set.identityPolicies = {policy};
    return set;
}

}  // namespace gatehouse
