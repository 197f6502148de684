// SPDX-License-Identifier: Apache-2.0
#include "ui/policydocuments/policyimportwizard.h"

#include "core/policies/managedpolicies.h"
#include "core/transfer/format.h"
#include "ui/accounts/commandsview.h"
#include "ui/policydocuments/policypreview.h"
#include "ui/shell/desk.h"
#include "ui/shell/form.h"
#include "ui/transfer/fileedit.h"
#include "ui/transfer/outcomepage.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString pathField = u"path"_s;

}  // namespace

PolicyImportWizard::PolicyImportWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Import documents of policies"), tr("&Close"), parent)
    , m_desk(desk)
    , m_files(makeFilesPage())
    , m_preview(new PolicyPreview)
    , m_outcome(new OutcomePage(desk))
{
    setObjectName(u"policyImportWizard"_s);
    addPages();
    resize(1080, 700);
}

Form *PolicyImportWizard::makeFilesPage()
{
    auto *form = new Form;
    form->addSection({});
    form->add(new FileEdit(pathField, tr("&Folder or file"), m_desk.prompts,
                           {FileQuestion::Purpose::Folder, tr("Choose the folder with what the commands printed")}))
        ->require()
        ->setHint(
            tr("Every file in it and in the folders below is read. One that does not say the ARN of its policy is called after it, as in "
               "ReadOnlyAccess.json."));
    if (const PolicyFileFormat *format = m_desk.formats.policies()) {
        form->addWidget(new CommandsView(tr("These commands of the AWS CLI write such a folder:"), format->commands()));
    }
    return form;
}

void PolicyImportWizard::addPages()
{
    addStep(
        {tr("Files"),
         tr("Documents of managed policies are read as “aws iam” prints them. Nothing is written before you have seen what would happen."),
         m_files,
         {},
         [this] { return leaveFiles(); }});
    addStep({tr("Preview"), tr("What would happen, policy by policy. What has an error is left out."), m_preview, {}, {}});
    setLeave(Preview, tr("&Import"), [this] { return leavePreview(); });
    addStep({tr("Result"), {}, m_outcome, [this] { showOutcome(); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

bool PolicyImportWizard::leaveFiles()
{
    const PolicyFileFormat *format = m_desk.formats.policies();
    if (!m_files->submit() || !format) {
        return false;
    }
    follow(m_desk.read<PlanPointer>(
        this, tr("Reading the policies"),
        [format, &knowledge = m_desk.knowledge, path = m_files->text(pathField)](Workspace &at, Progress &progress) -> Result<PlanPointer> {
            auto listing = readPolicies(*format, {path}, progress);
            if (!listing) {
                return fail(listing);
            }
            const ManagedPolicies managed(knowledge);
            auto plan = PolicyImport(at, managed).plan(std::move(*listing));
            return plan ? Result<PlanPointer>(std::make_shared<const PolicyImportPlan>(std::move(*plan))) : fail(plan);
        },
        [this](const Result<PlanPointer> &plan) { takePlan(plan); }));
    return false;
}

void PolicyImportWizard::takePlan(const Result<PlanPointer> &plan)
{
    if (!plan) {
        if (plan.error().kind != Error::Kind::Cancelled) {
            showError(plan.error());
        }
        return;
    }
    setPlan(*plan);
    goOn();
}

void PolicyImportWizard::setPlan(const PlanPointer &plan)
{
    m_plan = plan;
    m_preview->setPlan(m_plan);
}

bool PolicyImportWizard::leavePreview()
{
    if (!m_plan->hasChanges()) {
        showError({Error::Kind::Invalid,
                   m_plan->counts.errors > 0 ? tr("There is nothing to import: what the files have is wrong or here already.")
                                             : tr("There is nothing to import: the documents are here already."),
                   {}});
        return false;
    }
    follow(m_desk.write<qint64>(
        this, tr("Importing documents"),
        [plan = m_plan, &knowledge = m_desk.knowledge](Workspace &at, Progress &) {
            const ManagedPolicies managed(knowledge);
            return PolicyImport(at, managed).apply(*plan, PolicyImport::Choice::ValidEntries);
        },
        [this](const Result<qint64> &change) { takeOutcome(change); }));
    return false;
}

void PolicyImportWizard::takeOutcome(const Result<qint64> &change)
{
    if (change) {
        m_change = *change;
        goOn();
        return;
    }
    Error error = change.error();
    error.field.clear();
    showError(error);
}

void PolicyImportWizard::showOutcome()
{
    if (!m_plan) {
        return;
    }
    const PolicyImportCounts &counts = m_plan->counts;
    const QLocale locale;
    m_outcome->setOutcome(counts.errors > 0 ? Tone::Warning : Tone::Success,
                          counts.errors > 0 ? tr("The documents were imported; %Ln with errors were left out.", nullptr, int(counts.errors))
                                            : tr("The documents were imported."),
                          {{tr("Created"), locale.toString(counts.creates)},
                           {tr("Updated"), locale.toString(counts.updates)},
                           {tr("As they were"), locale.toString(counts.same)},
                           {tr("Left out"), locale.toString(counts.errors)}},
                          m_change);
}

}  // namespace gatehouse
