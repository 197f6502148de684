// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/orphan.h"
#include "core/provisioning/provisioningstore.h"
#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

class QComboBox;

namespace gatehouse {

class AssignmentActions;
class AssignmentTableModel;
class RecordChooser;

/// Who has which permission set in which account.
class AssignmentsPane : public Pane
{
    Q_OBJECT

public:
    explicit AssignmentsPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AssignmentTableModel &model() const { return m_model; }
    [[nodiscard]] AssignmentActions &actions() const { return *m_actions; }

Q_SIGNALS:
    void provisioningOpened();  ///< somebody wants to see how it stands in the accounts

private:
    struct Counts {
        qint64 assignments = 0;
        qint64 accounts = 0;
        ProvisioningCounts work{};
        OrphanCounts orphans{};
    };

    AssignmentsPane(const Desk &desk, AssignmentTableModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void applyFilter();
    void clearFilter();
    [[nodiscard]] bool isFiltered() const;
    void readCounts();
    void showWork();
    void updateEmptyState();

    const Desk &m_desk;
    AssignmentTableModel &m_model;
    AssignmentActions *m_actions;
    QComboBox *m_unit = nullptr;
    RecordChooser *m_account = nullptr;
    RecordChooser *m_set = nullptr;
    RecordChooser *m_user = nullptr;
    RecordChooser *m_group = nullptr;
    Counts m_counts;
};

}  // namespace gatehouse
