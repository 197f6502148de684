// SPDX-License-Identifier: Apache-2.0
#include "ui/policydocuments/policypreview.h"

#include "ui/shell/datatable.h"

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

QList<Choice> happenings()
{
    QList<Choice> choices;
    for (const Action each : {Action::Error, Action::Create, Action::Update, Action::Same}) {
        choices.append({int(each), labelOf(each)});
    }
    return choices;
}

}  // namespace

PolicyPreview::PolicyPreview(QWidget *parent)
    : PlanTable(
        u"policyPreviewTable"_s, {tr("Policies of the files"), tr("Filter by policy, file or remark")}, happenings(),
        [this](std::optional<int> action, const QString &text) {
            m_model.setFilter(action ? std::optional(Action(*action)) : std::nullopt, text);
        },
        parent)
{
    table().setModel(&m_model);
}

void PolicyPreview::setPlan(const std::shared_ptr<const PolicyImportPlan> &plan)
{
    m_model.setPlan(plan);
    const PolicyImportCounts &counts = plan->counts;
    showPlan({{tr("%Ln to create", nullptr, int(counts.creates)), Tone::Success},
              {tr("%Ln to update", nullptr, int(counts.updates)), Tone::Info},
              {tr("%Ln unchanged", nullptr, int(counts.same)), Tone::Neutral},
              {tr("%Ln with errors", nullptr, int(counts.errors)), counts.errors > 0 ? Tone::Danger : Tone::Neutral}},
             plan->listing.notes, plan->listing.problems);
}

}  // namespace gatehouse
