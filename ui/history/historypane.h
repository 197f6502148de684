// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/event.h"
#include "core/workspace/changestore.h"
#include "ui/shell/pane.h"

class QComboBox;

namespace gatehouse {

class EventPanel;
class EventTableModel;
class TimeRange;
struct Desk;

/// Everything that was done, by whom, and the way back.
class HistoryPane : public Pane
{
    Q_OBJECT

public:
    explicit HistoryPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] EventTableModel &model() const { return m_model; }
    [[nodiscard]] TimeRange &timeRange() const { return *m_range; }
    /// Selects one event, now or as soon as the list is read; filters that may hide it are taken away.
    void find(Event::Id id);

private:
    HistoryPane(const Desk &desk, EventTableModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void connectModel();
    void applyFilter();
    void readNames();
    void takeNames(const QStringList &names);
    void showCounts(qint64 all);
    void showCurrent();
    [[nodiscard]] const Event *currentEvent() const;
    [[nodiscard]] QString reasonAgainstUndo() const;
    [[nodiscard]] QString reasonAgainstRedo() const;
    void undo();
    void redo();
    void askUndoFrom();
    void undoFrom(Event::Id id, const QList<ChangeLine> &changes);
    void exportEvents();
    void showRefusal(const Error &error);

    const Desk &m_desk;
    EventTableModel &m_model;
    EventPanel *m_panel;
    Event::Id m_wanted{};  ///< to be selected when the list is read
    TimeRange *m_range = nullptr;
    QComboBox *m_names = nullptr;
    Event m_shown{};
};

}  // namespace gatehouse
