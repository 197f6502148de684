// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/importwizard.h"

#include "ui/shell/desk.h"
#include "ui/shell/edits.h"
#include "ui/shell/factsview.h"
#include "ui/shell/form.h"
#include "ui/transfer/columnspage.h"
#include "ui/transfer/filepage.h"
#include "ui/transfer/outcomepage.h"
#include "ui/transfer/previewpage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;
using MissingGroups = ImportOptions::MissingGroups;
using EmptyValues = ImportOptions::EmptyValues;
using PreviewPointer = std::shared_ptr<const ImportPreview>;

namespace {

Result<PreviewPointer> makePreview(Workspace &at, Progress &progress, const TransferFormats &formats, const ImportDraft &draft)
{
    auto read = readFile(formats, draft.path, draft.format, {draft.kind, draft.columns, ReadOptions::Scope::Everything, &progress});
    if (!read) {
        return fail(read);
    }
    auto plan = ImportService(at).plan(std::move(read->file), draft.options, progress);
    if (!plan) {
        return fail(plan);
    }
    return ImportPreview::of(std::move(*plan));
}

}  // namespace

ImportWizard::ImportWizard(const Desk &desk, ImportRow::Kind kind, QWidget *parent)
    : StepWizard(kind == ImportRow::Kind::User ? tr("Import users") : tr("Import groups"), tr("&Close"), parent)
    , m_desk(desk)
    , m_file(new FilePage(desk, kind))
    , m_columns(new ColumnsPage(kind))
    , m_options(makeOptions())
    , m_preview(new PreviewPage(desk))
    , m_outcome(new OutcomePage(desk))
{
    setObjectName(u"importWizard"_s);
    m_draft.kind = kind;
    addPages();
    connect(m_columns, &ColumnsPage::changed, this, &StepWizard::clearError);
    connect(m_preview, &PreviewPage::changed, this, &StepWizard::clearError);
    resize(1080, 700);
}

void ImportWizard::setFile(const QString &path)
{
    m_file->load({{u"path"_s, path}});
}

void ImportWizard::addPages()
{
    addStep({tr("File"),
             tr("Tables (CSV), LDIF and SCIM documents can be imported. Nothing is written before you have seen what would happen."),
             m_file,
             {},
             [this] { return leaveFile(); }});
    addStep({tr("Columns"), tr("Say what each column becomes. What was recognised is chosen already."), m_columns,
             [this] { m_columns->setFile(m_draft.header); }, [this] { return leaveColumns(); }, [this] { return m_draft.isTable(); }});
    addStep({tr("Options"), tr("How to treat what the file leaves open."), m_options, {}, [this] { return leaveOptions(); }});
    addStep({tr("Preview"), tr("What would happen, row by row. Rows with errors come first."), m_preview, {}, [this] {
                 return leavePreview();
             }});
    addReview(tr("Review"), tr("This is done as one change, which can be undone."), [this](FactsView &facts) { fillReview(facts); });
    setLeave(Review, tr("&Import"), [this] { return leaveReview(); });
    addStep({tr("Result"), {}, m_outcome, [this] { m_outcome->setDraft(m_draft); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

Form *ImportWizard::makeOptions()
{
    auto *form = new Form;
    form->addSection({});
    form->add(new RadioEdit(u"missingGroups"_s, tr("When a row names a group that does not exist"),
                            {{u"report"_s, tr("&Report the row as an error")}, {u"create"_s, tr("&Create the group")}}));
    form->add(new RadioEdit(u"emptyValues"_s, tr("When a cell is empty and the user or group exists"),
                            {{u"keep"_s, tr("&Keep the present value")}, {u"clear"_s, tr("C&lear the value")}}));
    return form;
}

bool ImportWizard::leaveFile()
{
    if (!m_file->submit()) {
        return false;
    }
    follow(m_file->inspect([this](const ReadFile &read) {
        m_draft.path = m_file->path();
        m_draft.format = read.format;
        m_draft.header = read.file;
        m_draft.columns.clear();
        goOn();
    }));
    return false;
}

bool ImportWizard::leaveColumns()
{
    if (const Status status = m_columns->verify(); !status) {
        showError(status.error());
        return false;
    }
    m_draft.columns = m_columns->mapping();
    return true;
}

bool ImportWizard::leaveOptions()
{
    m_draft.options.missingGroups = m_options->text(u"missingGroups"_s) == u"create"_s ? MissingGroups::Create : MissingGroups::Report;
    m_draft.options.emptyValues = m_options->text(u"emptyValues"_s) == u"clear"_s ? EmptyValues::Clear : EmptyValues::Keep;
    m_draft.options.source = QFileInfo(m_draft.path).fileName();
    follow(m_desk.read<PreviewPointer>(
        this, tr("Reading %1").arg(m_draft.options.source),
        [&formats = m_desk.formats, draft = m_draft](Workspace &at, Progress &progress) {
            return makePreview(at, progress, formats, draft);
        },
        [this](const Result<PreviewPointer> &preview) { takePreview(preview); }));
    return false;
}

void ImportWizard::takePreview(const Result<PreviewPointer> &preview)
{
    if (!preview) {
        if (preview.error().kind != Error::Kind::Cancelled) {
            showError(preview.error());  // goes to the first page where the file is at fault
        }
        return;
    }
    m_draft.preview = *preview;
    m_preview->setPreview(*preview);
    goOn();
}

bool ImportWizard::leavePreview()
{
    if (const Status status = m_preview->verify(); !status) {
        showError(status.error());
        return false;
    }
    m_draft.choice = m_preview->choice();
    return true;
}

void ImportWizard::fillReview(FactsView &facts) const
{
    const ImportCounts counts = m_draft.counts();
    const QLocale locale;
    facts.addSection(tr("What will happen"));
    facts.addFact(tr("Created"), locale.toString(counts.creates));
    facts.addFact(tr("Updated"), locale.toString(counts.updates));
    facts.addFact(tr("Unchanged"), locale.toString(counts.skips));
    facts.addFact(tr("Left out because of errors"), locale.toString(counts.errors));
    const QStringList groups = m_draft.preview ? m_draft.preview->plan.newGroups : QStringList();
    if (!groups.isEmpty()) {
        facts.addWide(tr("Groups made because users join them"), groups.join(u", "_s));
    }
    facts.addSection(tr("From"));
    facts.addWide(tr("File"), QDir::toNativeSeparators(m_draft.path));
    const TransferFormat *format = m_desk.formats.find(m_draft.format);
    facts.addFact(tr("Type"), format ? format->label() : m_draft.format);
    facts.addFact(tr("Encoding"), m_draft.header.encoding);
    facts.addFact(tr("Missing groups"),
                  m_draft.options.missingGroups == MissingGroups::Create ? tr("Are created") : tr("Are an error of the row"));
    facts.addFact(tr("Empty values"),
                  m_draft.options.emptyValues == EmptyValues::Clear ? tr("Clear the present value") : tr("Keep the present value"));
    facts.addWide(tr("Passwords"),
                  tr("Imported users have no password and get no invitation. Reset their passwords when they shall sign in."));
}

bool ImportWizard::leaveReview()
{
    follow(m_desk.write<ImportOutcome>(
        this, tr("Importing %1").arg(m_draft.options.source),
        [preview = m_draft.preview, choice = m_draft.choice](Workspace &at, Progress &progress) {
            return ImportService(at).apply(preview->plan, choice, progress);
        },
        [this](const Result<ImportOutcome> &outcome) { takeOutcome(outcome); }));
    return false;
}

void ImportWizard::takeOutcome(const Result<ImportOutcome> &outcome)
{
    if (outcome) {
        m_draft.outcome = *outcome;
        goOn();
        return;
    }
    Error error = outcome.error();
    error.field.clear();  // the fields of the pages are not those of a row
    if (error.kind == Error::Kind::Cancelled) {
        error.message = tr("The import was cancelled. Nothing was changed.");
    }
    showError(error);
}

}  // namespace gatehouse
