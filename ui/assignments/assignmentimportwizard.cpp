// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentimportwizard.h"

#include "ui/assignments/accessoutcome.h"
#include "ui/assignments/accessreview.h"
#include "ui/assignments/assignmentpreview.h"
#include "ui/shell/desk.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/transfer/fileedit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;
using PlanPointer = std::shared_ptr<const AssignmentImportPlan>;

namespace {

Result<PlanPointer> planOf(Workspace &at, Progress &progress, const AssignmentFormat &format, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::NotFound,
                    AssignmentImportWizard::tr("%1 can't be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), u"path"_s);
    }
    auto table = format.read(file);
    if (!table) {
        Error error = table.error();
        error.field = u"path"_s;
        return tl::unexpected<Error>(error);
    }
    auto plan = AssignmentImport(at).plan(std::move(*table), QFileInfo(path).fileName(), progress);
    return plan ? Result<PlanPointer>(std::make_shared<const AssignmentImportPlan>(std::move(*plan))) : fail(plan);
}

}  // namespace

AssignmentImportWizard::AssignmentImportWizard(const Desk &desk, QWidget *parent)
    : StepWizard(tr("Import assignments"), tr("&Close"), parent)
    , m_desk(desk)
    , m_file(makeFile())
    , m_preview(new AssignmentPreview)
    , m_review(new AccessReview)
    , m_outcome(new AccessOutcome(desk))
{
    setObjectName(u"assignmentImportWizard"_s);
    addPages();
    resize(1080, 700);
}

Form *AssignmentImportWizard::makeFile()
{
    auto *form = new Form;
    form->addSection({});
    form->add(new FileEdit(u"path"_s, tr("&File"), m_desk.prompts,
                           {FileQuestion::Purpose::Open,
                            tr("Choose a table of assignments"),
                            {tr("Comma-separated values (*.csv)"), tr("All files (*)")}}))
        ->require()
        ->setHint(tr("Columns: account_id (or account_name), permission_set, principal, and as wanted principal_type (USER or GROUP) and "
                     "action (create or delete)."));
    return form;
}

void AssignmentImportWizard::setFile(const QString &path)
{
    m_file->load({{u"path"_s, path}});
}

void AssignmentImportWizard::addPages()
{
    addStep({tr("File"),
             tr("A table with one assignment in each row, as the export writes it. Nothing is written before you have seen what would "
                "happen."),
             m_file,
             {},
             [this] { return leaveFile(); }});
    addStep({tr("Preview"), tr("What would happen, row by row. Rows with errors come first."), m_preview, {}, [this] {
                 return leavePreview();
             }});
    addStep({tr("Review"),
             tr("This is done as one change, which can be undone. Then the accounts are provisioned."),
             m_review,
             [this] {
                 m_review->setConsequence(m_plan->consequence, [this](FactsView &facts) {
                     facts.addSection(tr("From"));
                     facts.addWide(tr("File"), QDir::toNativeSeparators(m_file->text(u"path"_s)));
                     facts.addFact(tr("Rows"), QLocale().toString(m_plan->table.rows.size()));
                     facts.addFact(tr("Left out because of errors"), QLocale().toString(m_plan->errors));
                 });
             },
             [this] { return leaveReview(); },
             {},
             tr("&Import")});
    addStep({tr("Result"),
             {},
             m_outcome,
             [this] { m_outcome->begin(m_plan->edit, m_consequence); },
             {},
             {},
             tr("&Close"),
             Step::Kind::Outcome});
}

bool AssignmentImportWizard::leaveFile()
{
    if (!m_file->submit()) {
        return false;
    }
    const QString path = m_file->text(u"path"_s);
    follow(m_desk.read<PlanPointer>(
        this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [&format = m_desk.assignmentFormat, path](Workspace &at, Progress &progress) { return planOf(at, progress, format, path); },
        [this](const Result<PlanPointer> &plan) {
            if (plan) {
                m_plan = *plan;
                m_preview->setPlan(m_plan);
                goOn();
            } else if (plan.error().kind != Error::Kind::Cancelled) {
                showError(plan.error());
            }
        }));
    return false;
}

bool AssignmentImportWizard::leavePreview()
{
    const Status status = m_preview->verify();
    if (!status) {
        showError(status.error());
    }
    return status.has_value();
}

bool AssignmentImportWizard::leaveReview()
{
    if (const Status status = m_review->verify(); !status) {
        showError(status.error());
        return false;
    }
    follow(m_desk.write<AssignmentConsequence>(
        this, tr("Importing %1").arg(m_plan->source),
        [plan = m_plan, choice = m_preview->choice(), management = m_review->management()](Workspace &at, Progress &progress) {
            return AssignmentImport(at).apply(*plan, choice, management, progress);
        },
        [this](const Result<AssignmentConsequence> &done) {
            if (done) {
                m_consequence = *done;
                goOn();
                return;
            }
            Error error = done.error();
            error.field.clear();  // the fields of the pages are not those of a row
            if (error.kind == Error::Kind::Cancelled) {
                error.message = tr("The import was cancelled. Nothing was changed.");
            }
            showError(error);
        }));
    return false;
}

}  // namespace gatehouse
