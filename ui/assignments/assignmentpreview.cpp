// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentpreview.h"

#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Outcome = AssignmentImportPlan::Outcome;

namespace {

const std::array outcomes{Outcome::Error, Outcome::Create, Outcome::Delete, Outcome::Present, Outcome::Absent};

}  // namespace

AssignmentPreview::AssignmentPreview(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QHBoxLayout)
    , m_notes(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(u"assignmentPreviewTable"_s, this))
    , m_errors(new QWidget(this))
    , m_allRows(new QRadioButton(tr("Import &nothing while a row has an error"), m_errors))
    , m_validRows(new QRadioButton(tr("Import the &valid rows and leave the others out"), m_errors))
{
    m_allRows->setObjectName(u"allRows"_s);
    m_validRows->setObjectName(u"validRows"_s);
    m_allRows->setChecked(true);
    QList<Choice> choices;
    for (const Outcome outcome : outcomes) {
        choices.append({int(outcome), labelOf(outcome)});
    }
    m_filter->setPlaceholder(tr("Filter by account, permission set, user, group or reason"));
    m_filter->addChoice(u"outcome"_s, tr("What happens"), tr("Anything"), choices);
    m_filter->claimFind();
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->emptyState().setContent(u"filter"_s, tr("No rows"), tr("No row of the file fits the filter."));
    m_table->setBoxed();
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    auto *errors = new QVBoxLayout(m_errors);
    errors->setContentsMargins(0, 0, 0, 0);
    errors->setSpacing(grid);
    errors->addWidget(m_allRows);
    errors->addWidget(m_validRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_counts);
    layout->addWidget(m_notes);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_errors);
    setFocusProxy(m_filter->line());
    connect(m_filter, &FilterBar::changed, this, &AssignmentPreview::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void AssignmentPreview::setPlan(std::shared_ptr<const AssignmentImportPlan> plan)
{
    m_plan = std::move(plan);
    m_filter->clear();
    m_model.setPlan(m_plan);
    m_notes->clear();
    if (!m_plan->table.notes.isEmpty()) {
        m_notes->showMessage(Tone::Info, m_plan->table.notes.join(u'\n'), MessageBar::Close::Hidden);
    }
    m_errors->setVisible(m_plan->errors > 0);
    m_allRows->setChecked(true);
    showCounts();
}

void AssignmentPreview::showCounts()
{
    delete m_chips;
    m_chips = new QWidget(this);
    m_chips->setObjectName(u"counts"_s);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    QStringList words;
    for (const Outcome outcome : outcomes) {
        const qsizetype count = m_plan->outcomes.count(outcome);
        if (count > 0) {
            const QString text = tr("%1: %2").arg(labelOf(outcome), QLocale().toString(count));
            auto *chip = new ChipLabel(text, toneOf(outcome), m_chips);
            chip->setAccessibleName(text);
            row->addWidget(chip);
            words.append(text);
        }
    }
    row->addStretch();
    m_counts->addWidget(m_chips);
    announce(this, words.join(u", "_s));
}

AssignmentImport::Choice AssignmentPreview::choice() const
{
    return m_validRows->isChecked() ? AssignmentImport::Choice::ValidRows : AssignmentImport::Choice::AllRows;
}

Status AssignmentPreview::verify() const
{
    if (m_plan->errors > 0 && choice() == AssignmentImport::Choice::AllRows) {
        return fail(Error::Kind::Invalid,
                    tr("%Ln row(s) have errors. Mend the file, or choose to import the valid rows only.", nullptr, int(m_plan->errors)));
    }
    return {};
}

void AssignmentPreview::applyFilter()
{
    const QVariant outcome = m_filter->choice(u"outcome"_s);
    m_model.setFilter(outcome.isValid() ? std::optional(Outcome(outcome.toInt())) : std::nullopt, m_filter->text());
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_model.rowCount()) : QString());
}

}  // namespace gatehouse
