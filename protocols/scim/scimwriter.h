// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

#include <QJsonObject>

namespace gatehouse {

/// Writes a ListResponse whose totals follow its resources, so that nothing has to be counted first.
class ScimList
{
public:
    explicit ScimList(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Status add(const QJsonObject &resource);
    [[nodiscard]] Status finish();

private:
    [[nodiscard]] QByteArray beginning() const;

    QIODevice &m_device;
    qint64 m_count = 0;
};

class ScimUserWriter final : public UserWriter
{
public:
    explicit ScimUserWriter(QIODevice &device) : m_list(device) {}
    /// Memberships are left to the groups: RFC 7643 makes the groups of a user read-only.
    [[nodiscard]] Status write(const User &user, const QStringList &groupNames) override;
    [[nodiscard]] Status finish() override;

private:
    ScimList m_list;
};

class ScimGroupWriter final : public GroupWriter
{
public:
    explicit ScimGroupWriter(QIODevice &device) : m_list(device) {}
    [[nodiscard]] Status write(const Group &group, const QList<GroupMember> &members) override;
    [[nodiscard]] Status finish() override;

private:
    ScimList m_list;
};

}  // namespace gatehouse
