// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionsetservice.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/stepwizard.h"

#include <array>

namespace gatehouse {

class FactsView;
class Form;

/// Leads through creating a permission set (guide: "Create a permission set"): from the policy of a job function, or a custom one.
class CreateSetWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Kind, JobFunction, Details, AwsPolicies, InlinePolicy, CustomerPolicies, Tags, Review };

    explicit CreateSetWizard(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] Form &form(Page page) const { return *m_forms.at(std::size_t(page)); }
    /// What is about to be created, as far as it was filled in.
    [[nodiscard]] PermissionSet asked() const;
    /// After the wizard was accepted: what it created.
    [[nodiscard]] PermissionSet::Id created() const { return m_created; }

private:
    void addKind();
    void addJobFunction();
    void addDetails();
    void addPart(Page page, SetPart part, const QString &title, const QString &explanation, std::function<bool()> applies,
                 std::function<bool()> leave = {});
    [[nodiscard]] bool leaveInlinePolicy();
    [[nodiscard]] bool isCustom() const;
    [[nodiscard]] bool wants(const QString &field) const;
    void proposeName();
    void review(FactsView &facts) const;
    void create(Done done);

    const Desk &m_desk;
    PermissionSetLimits m_limits;
    std::array<Form *, Review> m_forms;
    QString m_proposed;
    PermissionSet::Id m_created;
};

}  // namespace gatehouse
