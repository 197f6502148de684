// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/userservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class Form;
class RecordPicker;

/// Leads through adding a user (guide: "Add users"): details, additional attributes, groups, review.
class AddUserWizard : public StepWizard
{
    Q_OBJECT

public:
    explicit AddUserWizard(const Desk &desk, QWidget *parent = nullptr);

    /// What is about to be added, as far as it was filled in.
    [[nodiscard]] NewUser asked() const;
    /// After the wizard was accepted: whom it added, with the one-time password where there is one.
    [[nodiscard]] const CreatedUser &created() const { return m_created; }
    [[nodiscard]] Form &details() const { return *m_details; }
    [[nodiscard]] RecordPicker &groups() const { return *m_groups; }

private:
    [[nodiscard]] Form *makeDetails();
    [[nodiscard]] Form *makeAttributes();
    void addPassword(Form &form);
    void proposeDisplayName();
    void review(FactsView &facts) const;
    void create(Done done);

    const Desk &m_desk;
    bool m_withPassword;  ///< only the identity store has passwords
    Form *m_details;
    Form *m_attributes;
    RecordPicker *m_groups;
    QString m_proposed;
    CreatedUser m_created;
};

}  // namespace gatehouse
