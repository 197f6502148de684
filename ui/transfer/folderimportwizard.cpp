// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/folderimportwizard.h"

#include "ui/accounts/commandsview.h"
#include "ui/shell/desk.h"
#include "ui/shell/form.h"
#include "ui/transfer/fileedit.h"
#include "ui/transfer/outcomepage.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString pathField = u"path"_s;

}  // namespace

FolderImportWizard::FolderImportWizard(const Desk &desk, const Words &words, QWidget *preview, QWidget *parent)
    : StepWizard(words.title, tr("&Close"), parent)
    , m_desk(desk)
    , m_files(makeFilesPage(words))
    , m_outcome(new OutcomePage(desk))
{
    addPages(words, preview);
    resize(1080, 700);
}

Form *FolderImportWizard::makeFilesPage(const Words &words) const
{
    auto *form = new Form;
    form->addSection({});
    form->add(new FileEdit(pathField, tr("&Folder or file"), m_desk.prompts,
                           {FileQuestion::Purpose::Folder, tr("Choose the folder with what the commands printed")}))
        ->require()
        ->setHint(words.hint);
    if (!words.commands.isEmpty()) {
        form->addWidget(new CommandsView(words.commandsLead, words.commands));
    }
    return form;
}

void FolderImportWizard::setFile(const QString &path)
{
    m_files->load({{pathField, path}});
}

void FolderImportWizard::addPages(const Words &words, QWidget *preview)
{
    addStep({tr("Files"), words.files, m_files, {}, [this] { return leaveFiles(); }});
    addStep({tr("Preview"), words.preview, preview, {}, {}});
    setLeave(Preview, tr("&Import"), [this] { return leavePreview(); });
    addStep({tr("Result"), {}, m_outcome, [this] { showOutcome(*m_outcome, m_change); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

bool FolderImportWizard::leaveFiles()
{
    if (m_files->submit()) {
        readFiles(m_files->text(pathField));
    }
    return false;
}

void FolderImportWizard::takePlan(const Status &status)
{
    if (status) {
        goOn();
    } else if (status.error().kind != Error::Kind::Cancelled) {
        showError(status.error());
    }
}

bool FolderImportWizard::leavePreview()
{
    if (const Status status = verifyPlan(); !status) {
        showError(status.error());
        return false;
    }
    import();
    return false;
}

void FolderImportWizard::takeOutcome(const Result<qint64> &change)
{
    if (change) {
        m_change = *change;
        goOn();
        return;
    }
    Error error = change.error();
    error.field.clear();  // the fields of the pages are not those of an entry
    if (error.kind == Error::Kind::Cancelled) {
        error.message = tr("The import was cancelled. Nothing was changed.");
    }
    showError(error);
}

}  // namespace gatehouse
