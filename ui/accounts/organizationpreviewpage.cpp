// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/organizationpreviewpage.h"

#include "ui/shell/datatable.h"

namespace gatehouse {

using namespace Qt::StringLiterals;
using Happening = OrganizationPreviewModel::Happening;

namespace {

QList<Choice> happenings()
{
    QList<Choice> choices;
    for (const Happening each : {Happening::Error, Happening::Create, Happening::Update, Happening::Move, Happening::Nothing}) {
        choices.append({int(each), labelOf(each)});
    }
    return choices;
}

}  // namespace

OrganizationPreviewPage::OrganizationPreviewPage(QWidget *parent)
    : PlanTable(
        u"organizationPreviewTable"_s, {tr("Rows of the files"), tr("Filter by name, ID or place")}, happenings(),
        [this](std::optional<int> happening, const QString &text) {
            m_model.setFilter(happening ? std::optional(Happening(*happening)) : std::nullopt, text);
        },
        parent)
{
    table().setModel(&m_model);
}

void OrganizationPreviewPage::setPlan(const std::shared_ptr<const OrganizationPlan> &plan)
{
    m_model.setPlan(plan);
    const OrganizationCounts &counts = plan->counts;
    QList<PlanCount> words{{tr("%Ln to create", nullptr, int(counts.creates)), Tone::Success},
                           {tr("%Ln to update", nullptr, int(counts.updates)), Tone::Info},
                           {tr("%Ln to move", nullptr, int(counts.moves)), Tone::Info},
                           {tr("%Ln unchanged", nullptr, int(counts.same)), Tone::Neutral}};
    if (counts.unknownPlaces > 0) {
        words.append({tr("%Ln without a known place", nullptr, int(counts.unknownPlaces)), Tone::Warning});
    }
    words.append({tr("%Ln with errors", nullptr, int(counts.errors)), counts.errors > 0 ? Tone::Danger : Tone::Neutral});
    QStringList notes = plan->notes;
    if (plan->adoptsOrganization) {
        notes.prepend(tr("The organization that was made here takes the IDs of the imported one."));
    }
    showPlan(words, notes, plan->listing.problems);
}

}  // namespace gatehouse
