// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// One record with its line end, quoted where RFC 4180 demands and where spaces would be lost.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

class CsvUserWriter final : public UserWriter
{
public:
    explicit CsvUserWriter(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Status begin();
    [[nodiscard]] Status write(const User &user, const QStringList &groupNames) override;
    [[nodiscard]] Status finish() override;

private:
    QIODevice &m_device;
};

class CsvGroupWriter final : public GroupWriter
{
public:
    explicit CsvGroupWriter(QIODevice &device) : m_device(device) {}
    [[nodiscard]] Status begin();
    [[nodiscard]] Status write(const Group &group, const QList<GroupMember> &members) override;
    [[nodiscard]] Status finish() override;

private:
    QIODevice &m_device;
};

}  // namespace gatehouse
