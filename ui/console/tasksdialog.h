// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace gatehouse {

class Task;
class Tasks;

/// Every task with its progress, and what could not be done item by item, to be copied.
class TasksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TasksDialog(Tasks &tasks, QWidget *parent = nullptr);

private:
    void refill();
    [[nodiscard]] QWidget *card(Task &task);

    Tasks &m_tasks;
    QVBoxLayout *m_cards;
};

}  // namespace gatehouse
