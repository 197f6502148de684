// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/previewpage.h"

#include "core/storage/savefile.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/transfer/erroneousrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;

namespace {

QPushButton *makeQuietButton(const QString &name, const QString &text, QStringView iconName, QWidget *parent)
{
    QPushButton *button = makeButton(text, ButtonKind::Plain, parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoDefault(false);
    return button;
}

QList<Choice> happenings()
{
    QList<Choice> choices;
    for (const Action action : {Action::Error, Action::Create, Action::Update, Action::Skip}) {
        choices.append({int(action), actionText(action)});
    }
    return choices;
}

}  // namespace

PreviewPage::PreviewPage(const Desk &desk, QWidget *parent)
    : PlanTable(
        u"importPreviewTable"_s, {tr("Rows of the file"), tr("Filter by name or reason")}, happenings(),
        [this](std::optional<int> action, const QString &text) {
            m_model.setFilter(action ? std::optional(Action(*action)) : std::nullopt, text);
        },
        parent)
    , m_desk(desk)
    , m_details(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_detailsArea(makeScrollArea(m_details, this))
    , m_errors(new ErroneousRows(this))
{
    table().setModel(&m_model);
    constexpr int mostDetails = 28 * grid;  // five lines; more of them scroll
    m_details->setObjectName(u"rowDetails"_s);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_detailsArea->setMaximumHeight(mostDetails);
    m_detailsArea->hide();
    auto *copy = makeQuietButton(u"copyErrors"_s, tr("C&opy errors"), u"copy", m_errors);
    auto *save = makeQuietButton(u"saveErrors"_s, tr("&Save errors…"), u"export", m_errors);
    m_errors->addBeside(copy);
    m_errors->addBeside(save);
    addBelow(m_detailsArea);
    addBelow(m_errors);
    connect(this, &PlanTable::narrowed, this, &PreviewPage::showDetails);
    connect(&table(), &DataTable::selectionCountChanged, this, &PreviewPage::showDetails);
    connect(m_errors, &ErroneousRows::changed, this, &PreviewPage::changed);
    connect(copy, &QPushButton::clicked, this, &PreviewPage::copyErrors);
    connect(save, &QPushButton::clicked, this, &PreviewPage::saveErrors);
}

void PreviewPage::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    m_preview = std::move(preview);
    m_model.setPreview(m_preview);
    const ImportCounts &counts = m_preview->plan.counts;
    showPlan({{tr("%Ln to create", nullptr, int(counts.creates)), toneOf(Action::Create)},
              {tr("%Ln to update", nullptr, int(counts.updates)), toneOf(Action::Update)},
              {tr("%Ln unchanged", nullptr, int(counts.skips)), toneOf(Action::Skip)},
              {tr("%Ln with errors", nullptr, int(counts.errors)), toneOf(counts.errors > 0 ? Action::Error : Action::Skip)}},
             m_preview->plan.file.notes);
    m_errors->setCount(counts.errors);
    showDetails();
}

ImportService::Choice PreviewPage::choice() const
{
    return m_errors->leavesThemOut() ? ImportService::Choice::ValidRows : ImportService::Choice::AllRows;
}

Status PreviewPage::verify() const
{
    const ImportCounts &counts = m_preview->plan.counts;
    if (counts.creates + counts.updates == 0) {
        return fail(Error::Kind::Invalid, tr("There is nothing to import: no row of this file would change the workspace."));
    }
    return m_errors->verify();
}

/// A row of the table has room for the beginning only.
void PreviewPage::showDetails()
{
    const QList<int> rows = table().selectedRows();
    m_details->setText(rows.size() == 1 ? m_model.detailsOf(rows.first()) : QString());
    m_detailsArea->setVisible(!m_details->text().isEmpty());
}

void PreviewPage::copyErrors()
{
    m_desk.read<QString>(
        this, {}, [preview = m_preview](Workspace &, Progress &) -> Result<QString> { return errorsAsCsv(preview->plan); },
        [this](const Result<QString> &csv) {
            if (csv) {
                QGuiApplication::clipboard()->setText(*csv);
                m_desk.prompts.notify(this, Tone::Success, tr("The errors were copied."));
            }
        });
}

void PreviewPage::saveErrors()
{
    const FileQuestion question{
        FileQuestion::Purpose::Save, tr("Save the errors"), {tr("Comma-separated values (*.csv)")}, u"import-errors.csv"_s};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) {
        m_desk.read<void>(
            this, tr("Saving the errors"),
            [preview = m_preview, path](Workspace &, Progress &) -> Status {
                const QByteArray csv = errorsAsCsv(preview->plan).toUtf8();
                return saveFile(path, [&csv](QIODevice &file) { return writeFully(file, csv); });
            },
            [this](const Status &status) {
                if (status) {
                    m_desk.prompts.notify(this, Tone::Success, tr("The errors were saved."));
                } else {
                    m_desk.prompts.show(this, status.error());
                }
            });
    });
}

}  // namespace gatehouse
