// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfastore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The devices for multi-factor authentication that a query chooses.
class MfaDeviceModel final : public RecordTableModel<MfaDevice, MfaDeviceQuery>
{
    Q_OBJECT

public:
    /// What the whole list is about; that has no column.
    enum class About { Everything, User };

    MfaDeviceModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Of a row that is shown.
    [[nodiscard]] std::optional<MfaDevice> device(qint64 id) const;
};

[[nodiscard]] Tone toneOf(const MfaDevice &device);

}  // namespace gatehouse
