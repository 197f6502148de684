// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/previewpage.h"

#include "core/base/savefile.h"
#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
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

}  // namespace

PreviewPage::PreviewPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counts(new QHBoxLayout)
    , m_notes(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(u"importPreviewTable"_s, this))
    , m_details(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_detailsArea(makeScrollArea(m_details, this))
    , m_errors(new QWidget(this))
    , m_allRows(new QRadioButton(tr("Import not&hing while a row has an error"), m_errors))
    , m_validRows(new QRadioButton(tr("Import the &valid rows and leave the others out"), m_errors))
{
    m_allRows->setObjectName(u"allRows"_s);
    m_validRows->setObjectName(u"validRows"_s);
    m_allRows->setChecked(true);
    m_filter->setPlaceholder(tr("Filter by name or reason"));
    m_filter->addChoice(u"action"_s, tr("Action"), tr("Any action"),
                        {{int(Action::Error), actionText(Action::Error)},
                         {int(Action::Create), actionText(Action::Create)},
                         {int(Action::Update), actionText(Action::Update)},
                         {int(Action::Skip), actionText(Action::Skip)}});
    m_filter->claimFind();
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->emptyState().setContent(u"filter"_s, tr("No rows"), tr("No row of the file fits the filter."));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    constexpr int mostDetails = 28 * grid;  // five lines; more of them scroll
    m_details->setObjectName(u"rowDetails"_s);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_detailsArea->setMaximumHeight(mostDetails);
    m_detailsArea->hide();

    auto *copy = makeQuietButton(u"copyErrors"_s, tr("C&opy errors"), u"copy", m_errors);
    auto *save = makeQuietButton(u"saveErrors"_s, tr("&Save errors…"), u"export", m_errors);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(grid);
    choices->addWidget(m_allRows);
    choices->addWidget(m_validRows);
    auto *errors = new QHBoxLayout(m_errors);
    errors->setContentsMargins(0, 0, 0, 0);
    errors->setSpacing(2 * grid);
    errors->addLayout(choices, 1);
    errors->addWidget(copy, 0, Qt::AlignBottom);
    errors->addWidget(save, 0, Qt::AlignBottom);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_counts);
    layout->addWidget(m_notes);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detailsArea);
    layout->addWidget(m_errors);
    setFocusProxy(m_filter->line());
    connect(m_filter, &FilterBar::changed, this, &PreviewPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &DataTable::selectionCountChanged, this, &PreviewPage::showDetails);
    connect(m_validRows, &QRadioButton::toggled, this, &PreviewPage::changed);
    connect(copy, &QPushButton::clicked, this, &PreviewPage::copyErrors);
    connect(save, &QPushButton::clicked, this, &PreviewPage::saveErrors);
}

void PreviewPage::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    m_preview = std::move(preview);
    m_model.setPreview(m_preview);
    showDetails();
    m_filter->clear();
    m_notes->clear();
    const QStringList &notes = m_preview->plan.file.notes;
    if (!notes.isEmpty()) {
        m_notes->showMessage(Tone::Info, notes.join(u'\n'), MessageBar::Close::Hidden);
    }
    showCounts();
    m_errors->setVisible(m_preview->plan.counts.errors > 0);
    m_allRows->setChecked(true);
}

void PreviewPage::showCounts()
{
    const ImportCounts &counts = m_preview->plan.counts;
    delete m_chips;
    m_chips = new QWidget(this);
    m_chips->setObjectName(u"counts"_s);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    QStringList words;
    const auto add = [&](const QString &name, const QString &text, Action action) {
        auto *chip = new ChipLabel(text, toneOf(action), m_chips);
        chip->setObjectName(name);
        chip->setAccessibleName(text);
        row->addWidget(chip);
        words.append(text);
    };
    add(u"creates"_s, tr("%Ln to create", nullptr, int(counts.creates)), Action::Create);
    add(u"updates"_s, tr("%Ln to update", nullptr, int(counts.updates)), Action::Update);
    add(u"skips"_s, tr("%Ln unchanged", nullptr, int(counts.skips)), Action::Skip);
    add(u"errors"_s, tr("%Ln with errors", nullptr, int(counts.errors)), counts.errors > 0 ? Action::Error : Action::Skip);
    row->addStretch();
    m_counts->addWidget(m_chips);
    announce(this, words.join(u", "_s));
}

ImportService::Choice PreviewPage::choice() const
{
    return m_validRows->isChecked() ? ImportService::Choice::ValidRows : ImportService::Choice::AllRows;
}

Status PreviewPage::verify() const
{
    const ImportCounts &counts = m_preview->plan.counts;
    if (counts.creates + counts.updates == 0) {
        return fail(Error::Kind::Invalid, tr("There is nothing to import: no row of this file would change the workspace."));
    }
    if (counts.errors > 0 && choice() == ImportService::Choice::AllRows) {
        return fail(Error::Kind::Invalid,
                    tr("%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.", nullptr, int(counts.errors)));
    }
    return {};
}

void PreviewPage::applyFilter()
{
    const QVariant action = m_filter->choice(u"action"_s);
    m_model.setFilter(action.isValid() ? std::optional(Action(action.toInt())) : std::nullopt, m_filter->text());
    showDetails();
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_model.rowCount()) : QString());
}

/// A row of the table has room for the beginning only.
void PreviewPage::showDetails()
{
    const QList<int> rows = m_table->selectedRows();
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
