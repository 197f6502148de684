// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioningstore.h"
#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

#include <QPointer>

class QProgressBar;
class QPushButton;

namespace gatehouse {

class AccountProvisioningModel;
class ProvisioningRequests;
class RecordChooser;

/// How it stands with permission sets in accounts, and the work that brings them in step.
class ProvisioningPane : public Pane
{
    Q_OBJECT

public:
    explicit ProvisioningPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AccountProvisioningModel &model() const { return m_model; }

private:
    ProvisioningPane(const Desk &desk, AccountProvisioningModel *model, QWidget *parent);
    void addFilters();
    void addWork();
    void addActions();
    void applyFilter();
    void clearFilter();
    void followRun();
    void showProgress();
    void readCounts();
    void updateEmptyState();
    [[nodiscard]] QList<AccountProvisioning::Id> selectedPlaces() const;
    [[nodiscard]] bool isAny(bool (*matches)(const AccountProvisioning &)) const;

    const Desk &m_desk;
    AccountProvisioningModel &m_model;
    ProvisioningRequests *m_requests;
    RecordChooser *m_account = nullptr;
    RecordChooser *m_set = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QPointer<Task> m_task;
    ProvisioningCounts m_counts;
};

}  // namespace gatehouse
