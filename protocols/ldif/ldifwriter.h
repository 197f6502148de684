// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// "attribute: value" as RFC 2849 wants it: base64 where the value is not safe text, folded at 76 columns.
[[nodiscard]] QByteArray ldifLine(const QByteArray &attribute, const QString &value);

[[nodiscard]] Status beginLdif(QIODevice &device);

/// Users become inetOrgPerson entries below ou=people,o=gatehouse.
class LdifUserWriter final : public UserWriter
{
public:
    explicit LdifUserWriter(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Status write(const User &user, const QStringList &groupNames) override;
    [[nodiscard]] Status finish() override;

private:
    QIODevice &m_device;
};

/// Groups become groupOfNames entries below ou=groups,o=gatehouse; one without members is a groupOfMembers, since the former demands one.
class LdifGroupWriter final : public GroupWriter
{
public:
    explicit LdifGroupWriter(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Status write(const Group &group, const QList<GroupMember> &members) override;
    [[nodiscard]] Status finish() override;

private:
    QIODevice &m_device;
};

}  // namespace gatehouse
