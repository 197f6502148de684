// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <optional>

namespace gatehouse {

class FactsView;
class AccountProvisioningModel;
class AssignmentTableModel;
class PermissionSetActions;
class RecordHistory;
class RelatedTable;
class SetPoliciesView;

/// One permission set in detail. Follows every change of it, whoever makes it.
class PermissionSetDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether the name stands above the tabs

    PermissionSetDetails(const Desk &desk, PermissionSetActions &actions, Head head, QWidget *parent = nullptr);

    /// An invalid id shows the placeholder.
    void setPermissionSet(PermissionSet::Id id);
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<PermissionSet> &permissionSet() const { return m_set; }
    /// How many of its roles are not what it says now.
    [[nodiscard]] qint64 outOfDate() const { return m_outOfDate; }

Q_SIGNALS:
    void changed();  ///< the permission set is another one, or was changed
    void gone();     ///< it was deleted

private:
    [[nodiscard]] QWidget *makeTags();
    [[nodiscard]] RelatedTable *makeAccounts();
    [[nodiscard]] RelatedTable *makePrincipals();
    void read();
    void showFacts();
    void showTags();
    void showLists();

    const Desk &m_desk;
    PermissionSetActions &m_actions;
    Head m_head;
    PermissionSet::Id m_id;
    std::optional<PermissionSet> m_set;
    qint64 m_outOfDate = 0;
    QString m_placeholder;
    FactsView *m_facts;
    SetPoliciesView *m_policies;
    FactsView *m_tags;
    AccountProvisioningModel *m_accounts;
    AssignmentTableModel *m_principals;
    RelatedTable *m_provisioned = nullptr;
    RecordHistory *m_history;
};

}  // namespace gatehouse
