// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gatehouse {

class Task;
class Tasks;
class TasksDialog;

/// The line at the foot that says what runs in the background. Work that ends within a moment never shows.
class TaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(Tasks &tasks, QWidget *parent = nullptr);

    /// "Importing users · 43 % · 12 s left"
    [[nodiscard]] static QString describe(const Task &task);

private:
    void follow();
    void update();
    void ended(Task *task);
    void openList();
    [[nodiscard]] QList<Task *> visibleTasks() const;

    Tasks &m_tasks;
    QList<Task *> m_followed;
    QPointer<TasksDialog> m_dialog;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QPushButton *m_list;
};

}  // namespace gatehouse
