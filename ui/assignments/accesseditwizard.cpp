// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/accesseditwizard.h"

#include "core/assignments/grantnames.h"
#include "ui/assignments/accessoutcome.h"
#include "ui/assignments/accessreview.h"
#include "ui/shell/desk.h"
#include "ui/shell/factsview.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

AccessEditWizard::AccessEditWizard(const Desk &desk, AssignmentEdit edit, const AssignmentConsequence &consequence, QWidget *parent)
    : StepWizard(tr("Change access"), tr("&Close"), parent)
    , m_desk(desk)
    , m_edit(std::move(edit))
    , m_consequence(consequence)
    , m_review(new AccessReview)
    , m_outcome(new AccessOutcome(desk))
{
    setObjectName(u"accessEditWizard"_s);
    addStep({tr("Review"),
             tr("This is done as one change, which can be undone. Then the accounts are provisioned."),
             m_review,
             [this] { showReview(); },
             [this] { return leaveReview(); },
             {},
             tr("&Apply")});
    addStep({tr("Result"), {}, m_outcome, [this] { m_outcome->begin(m_edit, m_consequence); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
    resize(980, 640);
}

void AccessEditWizard::showReview()
{
    m_review->setConsequence(m_consequence, [this](FactsView &facts) {
        addNames(facts, tr("Given"), m_edit.add);
        addNames(facts, tr("Taken away"), m_edit.remove);
    });
}

/// Numbers don't say which cells were meant: whoever applies them reads whom they are about.
void AccessEditWizard::addNames(FactsView &facts, const QString &title, const QList<Grant> &grants) const
{
    constexpr qsizetype mostNamed = 12;
    if (grants.isEmpty()) {
        return;
    }
    facts.addSection(title);
    const auto names = namesOf(m_desk.workspace.database(), grants, mostNamed);
    if (!names) {
        facts.addWide(QString(), names.error().message);
        return;
    }
    QStringList lines = names->lines;
    if (const qint64 more = names->all - lines.size(); more > 0) {
        lines.append(tr("and %1 more").arg(QLocale().toString(more)));
    }
    facts.addWide(QString(), lines.join(u'\n'));
}

bool AccessEditWizard::leaveReview()
{
    if (const Status status = m_review->verify(); !status) {
        showError(status.error());
        return false;
    }
    follow(m_desk.write<AssignmentConsequence>(
        this, tr("Changing access in %Ln account(s)", nullptr, int(m_consequence.accounts)),
        [edit = m_edit, management = m_review->management()](Workspace &at, Progress &progress) {
            return AssignmentService(at).apply(edit, management, progress);
        },
        [this](const Result<AssignmentConsequence> &done) {
            if (done) {
                m_consequence = *done;
                Q_EMIT applied();
                goOn();
                return;
            }
            Error error = done.error();
            error.field.clear();  // no page here has a field of a name that the service knows
            if (error.kind == Error::Kind::Cancelled) {
                error.message = tr("This was cancelled. Nothing was changed.");
            }
            showError(error);
        }));
    return false;
}

}  // namespace gatehouse
