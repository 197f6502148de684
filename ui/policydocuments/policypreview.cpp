// SPDX-License-Identifier: Apache-2.0
#include "ui/policydocuments/policypreview.h"

#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

constexpr qsizetype mostProblemsNamed = 4;

}  // namespace

PolicyPreview::PolicyPreview(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QHBoxLayout)
    , m_problems(new MessageBar(this))
    , m_notes(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(u"policyPreviewTable"_s, this))
{
    m_problems->setObjectName(u"problems"_s);
    m_filter->setPlaceholder(tr("Filter by policy, file or remark"));
    QList<Choice> choices;
    for (const Action each : {Action::Error, Action::Create, Action::Update, Action::Same}) {
        choices.append({int(each), labelOf(each)});
    }
    m_filter->addChoice(u"action"_s, tr("What happens"), tr("Everything"), choices);
    m_filter->claimFind();
    m_table->setAccessibleName(tr("Policies of the files"));
    m_table->emptyState().setContent(u"filter"_s, tr("No rows"), tr("Nothing in the files fits the filter."));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(m_counts);
    layout->addWidget(m_problems);
    layout->addWidget(m_notes);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_filter->line());
    connect(m_filter, &FilterBar::changed, this, &PolicyPreview::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void PolicyPreview::setPlan(std::shared_ptr<const PolicyImportPlan> plan)
{
    m_plan = std::move(plan);
    m_model.setPlan(m_plan);
    m_filter->clear();
    showMessages();
    showCounts();
    m_table->fitAgain();
}

void PolicyPreview::showMessages()
{
    m_problems->clear();
    m_notes->clear();
    const QList<FileProblem> &all = m_plan->listing.problems;
    QStringList problems;
    for (const FileProblem &problem : all.first(std::min(all.size(), mostProblemsNamed))) {
        problems.append(tr("%1: %2").arg(problem.file, problem.reason));
    }
    if (all.size() > mostProblemsNamed) {
        problems.append(tr("%Ln file(s) more can't be read.", nullptr, int(all.size() - mostProblemsNamed)));
    }
    if (!problems.isEmpty()) {
        m_problems->showMessage(Tone::Warning, tr("Left out:") + u'\n' + problems.join(u'\n'), MessageBar::Close::Hidden);
    }
    if (!m_plan->listing.notes.isEmpty()) {
        m_notes->showMessage(Tone::Info, m_plan->listing.notes.join(u'\n'), MessageBar::Close::Hidden);
    }
}

void PolicyPreview::showCounts()
{
    delete m_chips;
    m_chips = new QWidget(this);
    m_chips->setObjectName(u"counts"_s);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    const PolicyImportCounts &counts = m_plan->counts;
    QStringList words;
    const auto add = [&](const QString &text, Tone tone) {
        auto *chip = new ChipLabel(text, tone, m_chips);
        chip->setAccessibleName(text);
        row->addWidget(chip);
        words.append(text);
    };
    add(tr("%Ln to create", nullptr, int(counts.creates)), Tone::Success);
    add(tr("%Ln to update", nullptr, int(counts.updates)), Tone::Info);
    add(tr("%Ln unchanged", nullptr, int(counts.same)), Tone::Neutral);
    add(tr("%Ln with errors", nullptr, int(counts.errors)), counts.errors > 0 ? Tone::Danger : Tone::Neutral);
    row->addStretch();
    m_counts->addWidget(m_chips);
    announce(this, words.join(u", "_s));
}

void PolicyPreview::applyFilter()
{
    const QVariant action = m_filter->choice(u"action"_s);
    m_model.setFilter(action.isValid() ? std::optional(Action(action.toInt())) : std::nullopt, m_filter->text());
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_model.rowCount()) : QString());
}

}  // namespace gatehouse
