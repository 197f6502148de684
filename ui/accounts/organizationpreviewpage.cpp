// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/organizationpreviewpage.h"

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
using Happening = OrganizationPreviewModel::Happening;

namespace {

constexpr qsizetype mostProblemsNamed = 4;

}  // namespace

OrganizationPreviewPage::OrganizationPreviewPage(QWidget *parent)
    : QWidget(parent)
    , m_counts(new QHBoxLayout)
    , m_problems(new MessageBar(this))
    , m_notes(new MessageBar(this))
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(u"organizationPreviewTable"_s, this))
{
    m_problems->setObjectName(u"problems"_s);
    m_filter->setPlaceholder(tr("Filter by name, ID or place"));
    QList<Choice> choices;
    for (const Happening each : {Happening::Error, Happening::Create, Happening::Update, Happening::Move, Happening::Nothing}) {
        choices.append({int(each), labelOf(each)});
    }
    m_filter->addChoice(u"happening"_s, tr("What happens"), tr("Everything"), choices);
    m_filter->claimFind();
    m_table->setAccessibleName(tr("Rows of the files"));
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
    connect(m_filter, &FilterBar::changed, this, &OrganizationPreviewPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
}

void OrganizationPreviewPage::setPlan(std::shared_ptr<const OrganizationPlan> plan)
{
    m_plan = std::move(plan);
    m_model.setPlan(m_plan);
    m_filter->clear();
    showNotes();
    showCounts();
    m_table->fitAgain();
}

void OrganizationPreviewPage::showNotes()
{
    m_problems->clear();
    m_notes->clear();
    QStringList problems;
    const auto &all = m_plan->listing.problems;
    for (const auto &problem : all.first(std::min(all.size(), mostProblemsNamed))) {
        problems.append(tr("%1: %2").arg(problem.file, problem.reason));
    }
    if (all.size() > mostProblemsNamed) {
        problems.append(tr("%Ln file(s) more can't be read.", nullptr, int(all.size() - mostProblemsNamed)));
    }
    if (!problems.isEmpty()) {
        m_problems->showMessage(Tone::Warning, tr("Left out:") + u'\n' + problems.join(u'\n'), MessageBar::Close::Hidden);
    }
    QStringList notes = m_plan->notes;
    if (m_plan->adoptsOrganization) {
        notes.prepend(tr("The organization that was made here takes the IDs of the imported one."));
    }
    if (!notes.isEmpty()) {
        m_notes->showMessage(Tone::Info, notes.join(u'\n'), MessageBar::Close::Hidden);
    }
}

void OrganizationPreviewPage::showCounts()
{
    const OrganizationCounts &counts = m_plan->counts;
    delete m_chips;
    m_chips = new QWidget(this);
    m_chips->setObjectName(u"counts"_s);
    auto *row = new QHBoxLayout(m_chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    QStringList words;
    const auto add = [&](const QString &text, Tone tone) {
        auto *chip = new ChipLabel(text, tone, m_chips);
        chip->setAccessibleName(text);
        row->addWidget(chip);
        words.append(text);
    };
    add(tr("%Ln to create", nullptr, int(counts.creates)), Tone::Success);
    add(tr("%Ln to update", nullptr, int(counts.updates)), Tone::Info);
    add(tr("%Ln to move", nullptr, int(counts.moves)), Tone::Info);
    add(tr("%Ln unchanged", nullptr, int(counts.same)), Tone::Neutral);
    if (counts.unknownPlaces > 0) {
        add(tr("%Ln without a known place", nullptr, int(counts.unknownPlaces)), Tone::Warning);
    }
    add(tr("%Ln with errors", nullptr, int(counts.errors)), counts.errors > 0 ? Tone::Danger : Tone::Neutral);
    row->addStretch();
    m_counts->addWidget(m_chips);
    announce(this, words.join(u", "_s));
}

void OrganizationPreviewPage::applyFilter()
{
    const QVariant happening = m_filter->choice(u"happening"_s);
    m_model.setFilter(happening.isValid() ? std::optional(Happening(happening.toInt())) : std::nullopt, m_filter->text());
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_model.rowCount()) : QString());
}

}  // namespace gatehouse
