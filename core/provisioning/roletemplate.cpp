// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/roletemplate.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace gatehouse {

RoleTemplate templateOf(const PermissionSet &set, bool tagsSession)
{
    RoleTemplate made{set.policies, set.inlinePolicy, set.boundary, set.sessionSeconds, set.relayState, tagsSession};
    std::sort(made.policies.begin(), made.policies.end(),
              [](const PolicyReference &a, const PolicyReference &b) { return a.text < b.text; });
    return made;
}

QByteArray digestOf(const RoleTemplate &made)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);  // digests are stored
    for (const PolicyReference &policy : made.policies) {
        stream << policy.text;
    }
    stream << qint32(made.policies.size()) << made.inlinePolicy << made.boundary.text << qint32(made.sessionSeconds) << made.relayState
           << made.tagsSession;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

}  // namespace gatehouse
