// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignment.h"
#include "core/provisioning/provisioningrun.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatehouse {

class AccountProvisioningModel;
class DataTable;
class MessageBar;
class Task;
struct Desk;

/// Provisions what an edit of assignments left to do, with progress and a way to stop, and shows what came of it in each account.
class AccessOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit AccessOutcome(const Desk &desk, QWidget *parent = nullptr);

    /// The edit has been made; the work in the accounts begins.
    void begin(const AssignmentEdit &edit, const AssignmentConsequence &consequence);
    [[nodiscard]] AccountProvisioningModel &model() const { return *m_model; }

private:
    void provision();
    void retry();
    void showProgress();
    void showOutcome(const Result<ProvisioningOutcome> &outcome);
    void showRunning(bool running);

    const Desk &m_desk;
    QPointer<Task> m_task;
    qint64 m_places = 0;  ///< accounts and permission sets that this edit is about
    AccountProvisioningModel *m_model;
    QLabel *m_done;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_retry;
    DataTable *m_table;
};

/// "3 roles were made and 1 was removed": what a run did in the accounts.
[[nodiscard]] QString sentenceFor(const ProvisioningOutcome &outcome);

}  // namespace gatehouse
