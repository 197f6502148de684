// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentservice.h"
#include "ui/assignments/assignwizard.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

class ProvisioningRequests;

/// What a person does with assignments, from whatever page: it asks, opens the wizards, makes the changes and has the accounts
/// provisioned.
class AssignmentActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    AssignmentActions(const Desk &desk, QWidget *origin);

    void assign(const AssignStart &start = {});
    /// Asks whether to take assignments away, with who loses access by it.
    void remove(const QList<Assignment::Id> &ids);
    /// The same with all that is orphaned, in accounts and in applications.
    void removeOrphaned();
    void import();
    /// Asks for a file and writes these assignments to it, in this order.
    void save(const QList<qint64> &ids);
    /// Does what waits in the accounts, and says what came of it.
    void provision();

private:
    struct Removal {
        AssignmentEdit edit{};
        AssignmentConsequence consequence{};
        OrphanCounts orphans{};  ///< counted where all that is orphaned goes
    };

    void askToRemove(const Removal &removal);
    void askToRemoveOrphaned(const Removal &removal);
    [[nodiscard]] static QStringList consequencesOf(const AssignmentConsequence &consequence);

    const Desk &m_desk;
    QWidget *m_origin;
    ProvisioningRequests *m_requests;
    bool m_counting = false;  ///< a question is being prepared
};

}  // namespace gatehouse
