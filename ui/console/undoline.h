// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/changestore.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
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

    /// Says which pages have something on them that is not saved, rather than that all is.
    void setUnsaved(const QStringList &pages);
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

    /// Says what stands on a page and was not applied yet; empty for nothing. While the page is in view, Undo takes that back first.
    void setWaiting(QWidget *page, const QString &what, std::function<void()> takeBack);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isWaitingInView() const;
    void refresh();
    void showSaved();
    void run(const std::optional<ChangeLine> &line, bool back);

    const Desk &m_desk;
    std::optional<ChangeLine> m_nextUndo;
    std::optional<ChangeLine> m_nextRedo;
    QAction *m_undo;
    QAction *m_redo;
    QPushButton *m_undoButton;
    QToolButton *m_redoButton;
    QLabel *m_saved;
    QFileSystemWatcher m_watcher;
    QPointer<QWidget> m_waitingPage;
    QString m_waiting;
    std::function<void()> m_takeBack;
    QStringList m_unsaved;
};

}  // namespace gatehouse
