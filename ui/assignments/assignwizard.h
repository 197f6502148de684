// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class AccessOutcome;
class AccessReview;
class PrincipalsPage;
class RecordPicker;
struct Desk;

/// What is picked as the wizard opens.
struct AssignStart {
    QList<Account::Id> accounts{};
    QList<Unit::Id> units{};  ///< every account in them that can be assigned
    QList<Principal> principals{};
    QList<PermissionSet::Id> sets{};
};

/// Gives users and groups permission sets in accounts (guide: "Assign user access"): any number of each, and then the accounts are
/// provisioned.
class AssignWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Accounts, Principals, Sets, Review, Outcome };

    AssignWizard(const Desk &desk, const AssignStart &start, QWidget *parent = nullptr);

private:
    void addPages();
    void pick(const AssignStart &start);
    bool leaveSets();
    bool leaveReview();
    void showReview();
    [[nodiscard]] bool refuseNothing(bool nothing, const QString &reason);

    const Desk &m_desk;
    AssignmentEdit m_edit;
    AssignmentConsequence m_consequence;
    RecordPicker *m_accounts;
    PrincipalsPage *m_principals;
    RecordPicker *m_sets;
    AccessReview *m_review;
    AccessOutcome *m_outcome;
};

}  // namespace gatehouse
