// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/changestore.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace gatehouse {

struct Desk;

/// The foot's right side: what Undo would take back, what Redo would do again, and that everything is saved.
class UndoLine : public QWidget
{
    Q_OBJECT

public:
    explicit UndoLine(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

private:
    void refresh();
    void run(const std::optional<ChangeLine> &line, bool back);

    const Desk &m_desk;
    std::optional<ChangeLine> m_nextUndo;
    std::optional<ChangeLine> m_nextRedo;
    QAction *m_undo;
    QAction *m_redo;
    QPushButton *m_undoButton;
    QToolButton *m_redoButton;
    QLabel *m_saved;
};

}  // namespace gatehouse
