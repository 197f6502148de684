// SPDX-License-Identifier: Apache-2.0
#include "ui/policydocuments/policyimportwizard.h"

#include "core/policies/managedpolicies.h"
#include "core/transfer/format.h"
#include "ui/policydocuments/policypreview.h"
#include "ui/shell/desk.h"
#include "ui/transfer/outcomepage.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

PolicyImportWizard::PolicyImportWizard(const Desk &desk, QWidget *parent) : PolicyImportWizard(desk, new PolicyPreview, parent) {}

PolicyImportWizard::PolicyImportWizard(const Desk &desk, PolicyPreview *preview, QWidget *parent)
    : FolderImportWizard(
        desk,
        {tr("Import documents of policies"),
         tr("Documents of managed policies are read as “aws iam” prints them. Nothing is written before you have seen what would happen."),
         tr("Every file in it and in the folders below is read. One that does not say the ARN of its policy is called after it, as in "
            "ReadOnlyAccess.json."),
         tr("These commands of the AWS CLI write such a folder:"),
         desk.formats.policies() ? desk.formats.policies()->commands() : QString(),
         tr("What would happen, policy by policy. What has an error is left out.")},
        preview, parent)
    , m_preview(preview)
{
    setObjectName(u"policyImportWizard"_s);
}

void PolicyImportWizard::readFiles(const QString &path)
{
    const PolicyFileFormat *format = m_desk.formats.policies();
    if (!format) {
        return;
    }
    follow(m_desk.read<PlanPointer>(
        this, tr("Reading the policies"),
        [format, &knowledge = m_desk.knowledge, path](Workspace &at, Progress &progress) -> Result<PlanPointer> {
            auto listing = readPolicies(*format, {path}, progress);
            if (!listing) {
                return fail(listing);
            }
            const ManagedPolicies managed(knowledge);
            auto plan = PolicyImport(at, managed).plan(std::move(*listing));
            return plan ? Result<PlanPointer>(std::make_shared<const PolicyImportPlan>(std::move(*plan))) : fail(plan);
        },
        [this](const Result<PlanPointer> &plan) {
            if (plan) {
                setPlan(*plan);
            }
            takePlan(plan ? Status() : fail(plan));
        }));
}

void PolicyImportWizard::setPlan(const PlanPointer &plan)
{
    m_plan = plan;
    m_preview->setPlan(m_plan);
}

Status PolicyImportWizard::verifyPlan() const
{
    if (!m_plan->hasChanges()) {
        return fail(Error::Kind::Invalid, m_plan->counts.errors > 0
                                              ? tr("There is nothing to import: what the files have is wrong or here already.")
                                              : tr("There is nothing to import: the documents are here already."));
    }
    return {};
}

void PolicyImportWizard::import()
{
    follow(m_desk.write<qint64>(
        this, tr("Importing documents"),
        [plan = m_plan, &knowledge = m_desk.knowledge](Workspace &at, Progress &) {
            const ManagedPolicies managed(knowledge);
            return PolicyImport(at, managed).apply(*plan, PolicyImport::Choice::ValidEntries);
        },
        [this](const Result<qint64> &change) { takeOutcome(change); }));
}

void PolicyImportWizard::showOutcome(OutcomePage &page, qint64 change) const
{
    if (!m_plan) {
        return;
    }
    const PolicyImportCounts &counts = m_plan->counts;
    const QLocale locale;
    page.setOutcome(counts.errors > 0 ? Tone::Warning : Tone::Success,
                    counts.errors > 0 ? tr("The documents were imported; %Ln with errors were left out.", nullptr, int(counts.errors))
                                      : tr("The documents were imported."),
                    {{tr("Created"), locale.toString(counts.creates)},
                     {tr("Updated"), locale.toString(counts.updates)},
                     {tr("As they were"), locale.toString(counts.same)},
                     {tr("Left out"), locale.toString(counts.errors)}},
                    change);
}

}  // namespace gatehouse
