// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/assignwizard.h"

#include "ui/assignments/accessoutcome.h"
#include "ui/assignments/accesspicking.h"
#include "ui/assignments/accessreview.h"
#include "ui/assignments/principalspage.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/typedids.h"
#include "ui/shell/factsview.h"

#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 12;

/// "Sandbox, Shop and 12 more"
QString listed(const QStringList &names, qsizetype all)
{
    const QString named = names.join(u", "_s);
    return all <= names.size() ? named : AssignWizard::tr("%1 and %Ln more", nullptr, int(all - names.size())).arg(named);
}

}  // namespace

AssignWizard::AssignWizard(const Desk &desk, const AssignStart &start, QWidget *parent)
    : StepWizard(tr("Assign users or groups"), tr("&Close"), parent)
    , m_desk(desk)
    , m_accounts(makeAccountPicker(desk))
    , m_principals(new PrincipalsPage(desk))
    , m_sets(new RecordPicker(u"setPicker"_s, permissionSetsToPick(desk)))
    , m_review(new AccessReview)
    , m_outcome(new AccessOutcome(desk))
{
    setObjectName(u"assignWizard"_s);
    addPages();
    pick(start);
    resize(1180, 720);
}

void AssignWizard::addPages()
{
    addStep({tr("Accounts"),
             tr("Pick any number of accounts. Choose an organizational unit to see the accounts in it and below it; suspended accounts "
                "can't be assigned and are left out."),
             m_accounts,
             {},
             [this] { return refuseNothing(m_accounts->picks().isEmpty(), tr("Pick at least one account.")); }});
    addStep({tr("Users and groups"),
             tr("Groups are easier to look after than single users: whoever joins the group later has the same access."),
             m_principals,
             {},
             [this] { return refuseNothing(m_principals->principals().isEmpty(), tr("Pick at least one user or group.")); }});
    addStep({tr("Permission sets"),
             tr("Everybody who was picked gets every one of these in every account that was picked."),
             m_sets,
             {},
             [this] { return leaveSets(); }});
    addStep({tr("Review"),
             tr("This is done as one change, which can be undone. Then the accounts are provisioned."),
             m_review,
             [this] { showReview(); },
             [this] { return leaveReview(); },
             {},
             tr("&Assign")});
    addStep({tr("Result"), {}, m_outcome, [this] { m_outcome->begin(m_edit, m_consequence); }, {}, {}, tr("&Close"), Step::Kind::Outcome});
}

void AssignWizard::pick(const AssignStart &start)
{
    QList<qint64> accounts;
    for (const Account::Id id : start.accounts) {
        accounts.append(id.value);
    }
    for (const Unit::Id unit : start.units) {
        const auto below = AssignmentService(m_desk.workspace).accountsIn(unit).value_or(QList<Account::Id>());
        for (const Account::Id id : below) {
            accounts.append(id.value);
        }
    }
    m_accounts->pick(accounts);
    m_principals->pick(start.principals);
    QList<qint64> sets;
    for (const PermissionSet::Id id : start.sets) {
        sets.append(id.value);
    }
    m_sets->pick(sets);
}

bool AssignWizard::refuseNothing(bool nothing, const QString &reason)
{
    if (nothing) {
        showError({Error::Kind::Invalid, reason, {}});
    }
    return !nothing;
}

bool AssignWizard::leaveSets()
{
    if (!refuseNothing(m_sets->picks().isEmpty(), tr("Pick at least one permission set."))) {
        return false;
    }
    m_edit
        = {{},
           grantsFor(typedIds<Account::Id>(m_accounts->picks()), typedIds<PermissionSet::Id>(m_sets->picks()), m_principals->principals())};
    follow(m_desk.read<AssignmentConsequence>(
        this, tr("Working out what would happen"),
        [edit = m_edit](Workspace &at, Progress &progress) { return AssignmentService(at).consequenceOf(edit, progress); },
        [this](const Result<AssignmentConsequence> &consequence) {
            if (consequence) {
                m_consequence = *consequence;
                goOn();
            } else if (consequence.error().kind != Error::Kind::Cancelled) {
                showError(consequence.error());
            }
        }));
    return false;
}

void AssignWizard::showReview()
{
    m_review->setConsequence(m_consequence, [this](FactsView &facts) {
        facts.addSection(tr("What was picked"));
        facts.addWide(tr("Accounts"), listed(m_accounts->pickNames(mostNamed), m_accounts->picks().size()));
        facts.addWide(tr("Users and groups"), listed(m_principals->names(mostNamed), m_principals->principals().size()));
        facts.addWide(tr("Permission sets"), listed(m_sets->pickNames(mostNamed), m_sets->picks().size()));
    });
}

bool AssignWizard::leaveReview()
{
    if (const Status status = m_review->verify(); !status) {
        showError(status.error());
        return false;
    }
    follow(m_desk.write<AssignmentConsequence>(
        this, tr("Assigning in %Ln account(s)", nullptr, int(m_consequence.accounts)),
        [edit = m_edit, management = m_review->management()](Workspace &at, Progress &progress) {
            return AssignmentService(at).apply(edit, management, progress);
        },
        [this](const Result<AssignmentConsequence> &done) {
            if (done) {
                m_consequence = *done;
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
