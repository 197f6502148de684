// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/comparison.h"
#include "core/workspace/snapshots.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class SnapshotTableModel;
struct Desk;

/// Saved states of the workspace: take, compare, restore.
class SnapshotsPane : public Pane
{
    Q_OBJECT

public:
    explicit SnapshotsPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] SnapshotTableModel &model() const { return m_model; }

private:
    /// A workspace file and what a person calls the state in it.
    struct State {
        QString name;
        QString path;
    };

    SnapshotsPane(const Desk &desk, SnapshotTableModel *model, QWidget *parent);
    void addActions();
    void showCounts();
    [[nodiscard]] Snapshot current() const;
    [[nodiscard]] State present() const;
    [[nodiscard]] QString inSentence(const State &state) const;
    void take();
    void backUp();
    void askCompare();
    void compare(const State &before, const State &after);
    void restoreFile();
    void prepareRestore(const State &state);
    void askRestore(const State &state, const Comparison &comparison);
    void restore(const State &state);
    void askRemove();
    void read(const QString &title, const State &before, const State &after, std::function<void(const Comparison &)> then);

    const Desk &m_desk;
    SnapshotTableModel &m_model;
};

}  // namespace gatehouse
