// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/organizationimportwizard.h"

#include "core/accounts/organizationimport.h"
#include "core/transfer/format.h"
#include "ui/accounts/organizationpreviewpage.h"
#include "ui/shell/desk.h"
#include "ui/transfer/outcomepage.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

OrganizationImportWizard::OrganizationImportWizard(const Desk &desk, QWidget *parent)
    : OrganizationImportWizard(desk, new OrganizationPreviewPage, parent)
{
}

OrganizationImportWizard::OrganizationImportWizard(const Desk &desk, OrganizationPreviewPage *preview, QWidget *parent)
    : FolderImportWizard(
        desk,
        {tr("Import an organization"),
         tr("Roots, units and accounts are read as “aws organizations” prints them. Nothing is written before you have seen what would "
            "happen."),
         tr("Every JSON file in it and in the folders below is read, whatever it is called."),
         tr("These commands of the AWS CLI write such a folder:"),
         desk.formats.organization() ? desk.formats.organization()->commands() : QString(),
         tr("What would happen, row by row. It is done as one change, which can be undone.")},
        preview, parent)
    , m_preview(preview)
{
    setObjectName(u"organizationImportWizard"_s);
}

void OrganizationImportWizard::readFiles(const QString &path)
{
    const OrganizationFormat *format = m_desk.formats.organization();
    if (!format) {
        return;
    }
    follow(m_desk.read<PlanPointer>(
        this, tr("Reading the organization"),
        [format, path](Workspace &at, Progress &progress) -> Result<PlanPointer> {
            auto listing = readOrganization(*format, {path}, progress);
            if (!listing) {
                return fail(listing);
            }
            auto plan = OrganizationImport(at).plan(std::move(*listing));
            return plan ? Result<PlanPointer>(std::make_shared<const OrganizationPlan>(std::move(*plan))) : fail(plan);
        },
        [this](const Result<PlanPointer> &plan) {
            if (plan) {
                m_plan = *plan;
                m_preview->setPlan(m_plan);
            }
            takePlan(plan ? Status() : fail(plan));
        }));
}

Status OrganizationImportWizard::verifyPlan() const
{
    if (!m_plan->hasChanges()) {
        return fail(Error::Kind::Invalid, tr("There is nothing to import: the organization is as the files say already."));
    }
    return {};
}

void OrganizationImportWizard::import()
{
    follow(m_desk.write<qint64>(
        this, tr("Importing the organization"),
        [plan = m_plan](Workspace &at, Progress &progress) { return OrganizationImport(at).apply(*plan, progress); },
        [this](const Result<qint64> &change) { takeOutcome(change); }));
}

void OrganizationImportWizard::showOutcome(OutcomePage &page, qint64 change) const
{
    if (!m_plan) {
        return;
    }
    const OrganizationCounts &counts = m_plan->counts;
    const QLocale locale;
    page.setOutcome(counts.errors > 0 ? Tone::Warning : Tone::Success,
                    counts.errors > 0
                        ? tr("The organization was imported; %Ln row(s) with errors were left out.", nullptr, int(counts.errors))
                        : tr("The organization was imported."),
                    {{tr("Created"), locale.toString(counts.creates)},
                     {tr("Updated"), locale.toString(counts.updates)},
                     {tr("Moved"), locale.toString(counts.moves)},
                     {tr("As they were"), locale.toString(counts.same)},
                     {tr("Left out"), locale.toString(counts.errors)}},
                    change);
}

}  // namespace gatehouse
