// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/organizationimportwizard.h"

#include "core/accounts/organizationimport.h"
#include "core/transfer/format.h"
#include "ui/accounts/commandsview.h"
#include "ui/accounts/organizationpreviewpage.h"
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

OrganizationImportWizard::OrganizationImportWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Import an organization"), tr("&Close"), parent)
    , m_desk(desk)
    , m_files(makeFilesPage())
    , m_preview(new OrganizationPreviewPage)
    , m_outcome(new OutcomePage(desk))
{
    setObjectName(u"organizationImportWizard"_s);
    addPages();
    resize(1080, 700);
}

Form *OrganizationImportWizard::makeFilesPage()
{
    auto *form = new Form;
    form->addSection({});
    form->add(new FileEdit(pathField, tr("&Folder or file"), m_desk.prompts,
                           {FileQuestion::Purpose::Folder, tr("Choose the folder with what the commands printed")}))
        ->require()
        ->setHint(tr("Every JSON file in it and in the folders below is read, whatever it is called."));
    if (const OrganizationFormat *format = m_desk.formats.organization()) {
        form->addWidget(new CommandsView(tr("These commands of the AWS CLI write such a folder:"), format->commands()));
    }
    return form;
}

void OrganizationImportWizard::setFile(const QString &path)
{
    m_files->load({{pathField, path}});
}

void OrganizationImportWizard::addPages()
{
    addStep({tr("Files"),
             tr("Roots, units and accounts are read as “aws organizations” prints them. Nothing is written before you have seen what would "
                "happen."),
             m_files,
             {},
             [this] { return leaveFiles(); }});
    addStep({tr("Preview"), tr("What would happen, row by row. It is done as one change, which can be undone."), m_preview, {}, {}});
    setLeave(Preview, tr("&Import"), [this] { return leavePreview(); });
    addStep({tr("Result"), {}, m_outcome, [this] { showOutcome(); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

bool OrganizationImportWizard::leaveFiles()
{
    const OrganizationFormat *format = m_desk.formats.organization();
    if (!m_files->submit() || !format) {
        return false;
    }
    follow(m_desk.read<PlanPointer>(
        this, tr("Reading the organization"),
        [format, path = m_files->text(pathField)](Workspace &at, Progress &progress) -> Result<PlanPointer> {
            auto listing = readOrganization(*format, {path}, progress);
            if (!listing) {
                return fail(listing);
            }
            auto plan = OrganizationImport(at).plan(std::move(*listing));
            return plan ? Result<PlanPointer>(std::make_shared<const OrganizationPlan>(std::move(*plan))) : fail(plan);
        },
        [this](const Result<PlanPointer> &plan) { takePlan(plan); }));
    return false;
}

void OrganizationImportWizard::takePlan(const Result<PlanPointer> &plan)
{
    if (!plan) {
        if (plan.error().kind != Error::Kind::Cancelled) {
            showError(plan.error());
        }
        return;
    }
    m_plan = *plan;
    m_preview->setPlan(m_plan);
    goOn();
}

bool OrganizationImportWizard::leavePreview()
{
    if (!m_plan->hasChanges()) {
        showError({Error::Kind::Invalid, tr("There is nothing to import: the organization is as the files say already."), {}});
        return false;
    }
    follow(m_desk.write<qint64>(
        this, tr("Importing the organization"),
        [plan = m_plan](Workspace &at, Progress &progress) { return OrganizationImport(at).apply(*plan, progress); },
        [this](const Result<qint64> &change) { takeOutcome(change); }));
    return false;
}

void OrganizationImportWizard::takeOutcome(const Result<qint64> &change)
{
    if (change) {
        m_change = *change;
        goOn();
        return;
    }
    Error error = change.error();
    error.field.clear();
    if (error.kind == Error::Kind::Cancelled) {
        error.message = tr("The import was cancelled. Nothing was changed.");
    }
    showError(error);
}

void OrganizationImportWizard::showOutcome()
{
    if (!m_plan) {
        return;
    }
    const OrganizationCounts &counts = m_plan->counts;
    const QLocale locale;
    m_outcome->setOutcome(counts.errors > 0 ? Tone::Warning : Tone::Success,
                          counts.errors > 0
                              ? tr("The organization was imported; %Ln row(s) with errors were left out.", nullptr, int(counts.errors))
                              : tr("The organization was imported."),
                          {{tr("Created"), locale.toString(counts.creates)},
                           {tr("Updated"), locale.toString(counts.updates)},
                           {tr("Moved"), locale.toString(counts.moves)},
                           {tr("As they were"), locale.toString(counts.same)},
                           {tr("Left out"), locale.toString(counts.errors)}},
                          m_change);
}

}  // namespace gatehouse
