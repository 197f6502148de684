// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignmentpreview.h"

#include "ui/shell/datatable.h"
#include "ui/transfer/erroneousrows.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Outcome = AssignmentImportPlan::Outcome;

namespace {

const std::array outcomes{Outcome::Error, Outcome::Create, Outcome::Delete, Outcome::Present, Outcome::Absent};

QList<Choice> happenings()
{
    QList<Choice> choices;
    for (const Outcome outcome : outcomes) {
        choices.append({int(outcome), labelOf(outcome)});
    }
    return choices;
}

}  // namespace

AssignmentPreview::AssignmentPreview(QWidget *parent)
    : PlanTable(
        u"assignmentPreviewTable"_s, {tr("Rows of the file"), tr("Filter by account, permission set, user, group or reason")}, happenings(),
        [this](std::optional<int> outcome, const QString &text) {
            m_model.setFilter(outcome ? std::optional(Outcome(*outcome)) : std::nullopt, text);
        },
        parent)
    , m_errors(new ErroneousRows(this))
{
    table().setBoxed();
    table().setModel(&m_model);
    addBelow(m_errors);
}

void AssignmentPreview::setPlan(const std::shared_ptr<const AssignmentImportPlan> &plan)
{
    m_model.setPlan(plan);
    m_errors->setCount(plan->errors);
    QList<PlanCount> counts;
    for (const Outcome outcome : outcomes) {
        if (const qsizetype count = plan->outcomes.count(outcome); count > 0) {
            counts.append({tr("%1: %2").arg(labelOf(outcome), QLocale().toString(count)), toneOf(outcome)});
        }
    }
    showPlan(counts, plan->table.notes);
}

AssignmentImport::Choice AssignmentPreview::choice() const
{
    return m_errors->leavesThemOut() ? AssignmentImport::Choice::ValidRows : AssignmentImport::Choice::AllRows;
}

Status AssignmentPreview::verify() const
{
    return m_errors->verify();
}

}  // namespace gatehouse
