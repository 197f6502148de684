// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The applications that a query chooses.
class ApplicationTableModel final : public RecordTableModel<Application, ApplicationQuery>
{
    Q_OBJECT

public:
    ApplicationTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
};

/// What it was added as: its name in the catalogue, or its kind.
[[nodiscard]] QString typeText(const Application &application);
/// "Enabled", "Disabled", and "Not set up yet" for one that nobody could be sent to.
[[nodiscard]] QString stateText(const Application &application);
[[nodiscard]] Tone stateTone(const Application &application);
/// How long the certificate that signs lasts; that there is none where one is needed.
[[nodiscard]] QString certificateText(const Application &application, const QDateTime &now);
[[nodiscard]] Tone certificateTone(const Application &application, const QDateTime &now);

}  // namespace gatehouse
