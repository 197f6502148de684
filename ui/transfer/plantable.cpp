// SPDX-License-Identifier: Apache-2.0
#include "ui/transfer/plantable.h"

#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblemsNamed = 4;
const QString happeningChoice = u"happening"_s;

}  // namespace

PlanTable::PlanTable(const QString &name, const Words &words, const QList<Choice> &happenings, Narrow narrow, QWidget *parent)
    : QWidget(parent)
    , m_narrow(std::move(narrow))
    , m_layout(new QVBoxLayout(this))
    , m_counts(new QHBoxLayout)
    , m_problems(new MessageBar(this))
    , m_notes(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(name, this))
{
    m_problems->setObjectName(u"problems"_s);
    m_filter->setPlaceholder(words.filter);
    m_filter->addChoice(happeningChoice, tr("What happens"), tr("Everything"), happenings);
    m_filter->claimFind();
    m_table->setAccessibleName(words.rows);
    m_table->emptyState().setContent(u"filter"_s, tr("No rows"), tr("No row fits the filter."));
    m_layout->setContentsMargins(0, 0, 0, 3 * grid);
    m_layout->setSpacing(2 * grid);
    m_layout->addLayout(m_counts);
    m_layout->addWidget(m_problems);
    m_layout->addWidget(m_notes);
    m_layout->addWidget(m_filter);
    m_layout->addWidget(m_table, 1);
    setFocusProxy(m_filter->line());
    connect(m_filter, &FilterBar::changed, this, &PlanTable::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void PlanTable::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PlanTable::showPlan(const QList<PlanCount> &counts, const QStringList &notes, const QList<FileProblem> &problems)
{
    m_table->setSortingEnabled(false);  // what has errors comes first
    m_filter->clear();
    m_notes->clear();
    if (!notes.isEmpty()) {
        m_notes->showMessage(Tone::Info, notes.join(u'\n'), MessageBar::Close::Hidden);
    }
    showProblems(problems);
    showCounts(counts);
    m_table->fitAgain();
}

void PlanTable::showProblems(const QList<FileProblem> &problems)
{
    m_problems->clear();
    if (problems.isEmpty()) {
        return;
    }
    QStringList lines{tr("Left out:")};
    for (const FileProblem &problem : problems.first(std::min(problems.size(), mostProblemsNamed))) {
        lines.append(tr("%1: %2").arg(problem.file, problem.reason));
    }
    if (problems.size() > mostProblemsNamed) {
        lines.append(tr("%Ln file(s) more can't be read.", nullptr, int(problems.size() - mostProblemsNamed)));
    }
    m_problems->showMessage(Tone::Warning, lines.join(u'\n'), MessageBar::Close::Hidden);
}

void PlanTable::showCounts(const QList<PlanCount> &counts)
{
    delete m_chips;
    m_chips = new QWidget(this);
    m_chips->setObjectName(u"counts"_s);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    QStringList words;
    for (const PlanCount &count : counts) {
        auto *chip = new ChipLabel(count.text, count.tone, m_chips);
        chip->setAccessibleName(count.text);
        row->addWidget(chip);
        words.append(count.text);
    }
    row->addStretch();
    m_counts->addWidget(m_chips);
    announce(this, words.join(u", "_s));
}

void PlanTable::applyFilter()
{
    const QVariant happening = m_filter->choice(happeningChoice);
    m_narrow(happening.isValid() ? std::optional(happening.toInt()) : std::nullopt, m_filter->text());
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_table->model()->rowCount()) : QString());
    Q_EMIT narrowed();
}

}  // namespace gatehouse
