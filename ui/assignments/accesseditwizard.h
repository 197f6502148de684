// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class AccessOutcome;
class AccessReview;
class FactsView;
struct Desk;

/// Shows what an edit of assignments would do, does it, and has the accounts provisioned.
class AccessEditWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Review, Outcome };

    AccessEditWizard(const Desk &desk, AssignmentEdit edit, const AssignmentConsequence &consequence, QWidget *parent = nullptr);

Q_SIGNALS:
    void applied();  ///< the edit has been made

private:
    void showReview();
    void addNames(FactsView &facts, const QString &title, const QList<Grant> &grants) const;
    bool leaveReview();

    const Desk &m_desk;
    AssignmentEdit m_edit;
    AssignmentConsequence m_consequence;
    AccessReview *m_review;
    AccessOutcome *m_outcome;
};

}  // namespace gatehouse
