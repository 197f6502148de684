// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/snapshots.h"

#include <functional>

class QWidget;

namespace gatehouse {

class FormDialog;
struct Desk;

/// Asks for a name and takes a snapshot.
[[nodiscard]] FormDialog *makeTakeSnapshotDialog(const Desk &desk, QWidget *parent, std::function<void()> taken);

/// Asks what to compare a snapshot with: the present state (an empty path is handed over) or another snapshot.
[[nodiscard]] FormDialog *makeCompareDialog(const Snapshot &snapshot, const QList<Snapshot> &others, QWidget *parent,
                                            std::function<void(const QString &path)> chosen);

}  // namespace gatehouse
