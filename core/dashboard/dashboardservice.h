// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/dashboard/dashboard.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Puts together how it stands with a workspace. Counts whole tables: for a thread that may take its time.
class DashboardService
{
    Q_DECLARE_TR_FUNCTIONS(DashboardService)

public:
    explicit DashboardService(Workspace &workspace) : m_workspace(workspace) {}

    /// As of one moment; `today` is the last day shown.
    [[nodiscard]] Result<Dashboard> dashboard(QDate today, Progress &progress) const;

private:
    [[nodiscard]] Status addConcerns(Dashboard &dashboard) const;
    [[nodiscard]] Status addQuotas(Dashboard &dashboard) const;
    [[nodiscard]] Status addCertificates(Dashboard &dashboard) const;
    [[nodiscard]] Status addDevices(Dashboard &dashboard) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
