// SPDX-License-Identifier: Apache-2.0
#include "ui/accesscontrol/accesstrialview.h"

#include "core/accounts/accountstore.h"
#include "core/policies/managedpolicies.h"
#include "models/accounts/accounttablemodel.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/recordchooser.h"
#include "ui/policies/decisionview.h"
#include "ui/policies/linecompletion.h"
#include "ui/shell/chip.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/pairsedit.h"
#include "ui/shell/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 150;
const QString actionField = u"action"_s;
const QString resourceField = u"resource"_s;
const QString tagsField = u"resourceTags"_s;

PickSource accounts(const Desk &desk)
{
    auto *model = new AccountTableModel(desk.workspace, desk.tasks);
    model->setQuery({});
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto account = AccountStore(desk.workspace.database()).byId({id});
        return account && *account ? (*account)->name : AccessTrialView::tr("An account that is gone");
    };
    source.placeholder = AccessTrialView::tr("Filter by name, account ID or email");
    source.nothing = AccessTrialView::tr("There is no account to pick");
    source.iconName = u"account"_s;
    return source;
}

}  // namespace

AccessTrialView::AccessTrialView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_managed(std::make_shared<const ManagedPolicies>(desk.knowledge))
    , m_set(new RecordChooser(u"trialSet"_s, tr("Permission set"), tr("Choose a permission set"), permissionSetsToPick(desk), this))
    , m_account(new RecordChooser(u"trialAccount"_s, tr("Account"), tr("Choose an account"), accounts(desk), this))
    , m_form(new Form(this))
    , m_verdict(new ChipLabel(QString(), Tone::Neutral, this))
    , m_sentence(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_remarks(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    addFields();
    arrange();
    connect(&m_pause, &QTimer::timeout, this, &AccessTrialView::tryNow);
    connect(m_set, &RecordChooser::chosenChanged, this, &AccessTrialView::trySoon);
    connect(m_account, &RecordChooser::chosenChanged, this, &AccessTrialView::trySoon);
    connect(m_form, &Form::changed, this, &AccessTrialView::trySoon);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Room::PermissionSets | Room::Assignments | Room::Policies)) {
            trySoon();
        }
    });
    tryNow();
}

void AccessTrialView::addFields()
{
    m_form->addSection(QString(), Form::Columns::Two);
    auto *action = new TextEdit(actionField, tr("&Action"));
    action->setPlaceholder(u"ec2:StartInstances"_s);
    m_form->add(action);
    auto *resource = new TextEdit(resourceField, tr("&Resource"));
    resource->setPlaceholder(u"*"_s);
    m_form->add(resource);
    m_form->add(new PairsEdit(tagsField, tr("Tags of the resource"), {tr("Key"), tr("Value"), tr("Add a key"), tr("Add a value")}));
    const Knowledge &knowledge = m_desk.knowledge;
    completeLine(action->line(), [&knowledge](const QString &typed) { return completeAction(typed, knowledge); });
    completeLine(resource->line(),
                 [&knowledge, action](const QString &typed) { return completeResource(typed, action->line()->text(), knowledge); });
}

void AccessTrialView::arrange()
{
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_sentence->setObjectName(u"trialSentence"_s);
    m_remarks->setObjectName(u"trialRemarks"_s);
    for (QLabel *label : {m_sentence, m_remarks}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *where = new QHBoxLayout;
    where->setSpacing(2 * grid);
    where->addWidget(m_set, 1);
    where->addWidget(m_account, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(makeLabel(tr("Try something"), LabelScale::Heading, LabelInk::Text, this));
    layout->addLayout(where);
    layout->addWidget(m_form);
    layout->addWidget(m_verdict, 0, Qt::AlignLeading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_remarks);
    layout->addStretch();
}

void AccessTrialView::setPerson(User::Id user, const QMap<QString, QString> &assertion)
{
    m_user = user;
    m_assertion = assertion;
    trySoon();
}

void AccessTrialView::setPlace(PermissionSet::Id set, Account::Id account)
{
    m_set->choose(set.value);
    m_account->choose(account.value);
}

AccessTrial AccessTrialView::trial() const
{
    AccessTrial trial;
    trial.user = m_user;
    trial.set = {m_set->chosen()};
    trial.account = {m_account->chosen()};
    trial.action = m_form->text(actionField);
    const QString resource = m_form->text(resourceField);
    trial.resource = resource.isEmpty() ? u"*"_s : resource;
    const auto tags = static_cast<PairsEdit *>(m_form->edit(tagsField))->pairs();
    for (const auto &[key, value] : tags) {
        trial.resourceTags.insert(key, value);
    }
    trial.assertion = m_assertion;
    return trial;
}

QString AccessTrialView::reasonAgainstTrying() const
{
    if (!m_user.isValid()) {
        return tr("Choose a person above.");
    }
    if (m_set->chosen() == 0 || m_account->chosen() == 0) {
        return tr("Choose a permission set and an account.");
    }
    return m_form->text(actionField).isEmpty() ? tr("Write what is to be tried, as in ec2:StartInstances.") : QString();
}

void AccessTrialView::trySoon()
{
    m_pause.start();
}

void AccessTrialView::tryNow()
{
    m_pause.stop();
    const qint64 question = ++m_question;
    const QString reason = reasonAgainstTrying();
    m_deciding = reason.isEmpty();
    if (!m_deciding) {
        say(tr("Not decided"), Tone::Neutral, reason);
        return;
    }
    m_desk.read<AccessTrialOutcome>(
        this, {}, [managed = m_managed, trial = trial()](Workspace &at, Progress &) { return tryAccess(at, *managed, trial); },
        [this, question](const Result<AccessTrialOutcome> &outcome) {
            if (question == m_question) {
                m_deciding = false;
                take(outcome);
            }
        });
}

void AccessTrialView::take(const Result<AccessTrialOutcome> &outcome)
{
    if (!outcome) {
        say(tr("Not decided"), Tone::Neutral, outcome.error().message);
        return;
    }
    QStringList remarks;
    if (!outcome->isAssigned) {
        remarks.append(tr("The permission set is not assigned to this person in the account: this is what it would allow."));
    }
    if (!outcome->unread.isEmpty()) {
        remarks.append(
            tr("The documents of these policies are not known here, so that they had no say: %1.").arg(outcome->unread.join(u", "_s)));
    }
    remarks.append(tr("Service control policies and the policies of the resource are not asked; the policy simulator does."));
    const auto [word, tone] = chipOf(outcome->trace.decision);
    say(word, tone, outcome->sentence, remarks);
}

void AccessTrialView::say(const QString &word, Tone tone, const QString &sentence, const QStringList &remarks)
{
    const bool isNew = word != verdict();
    m_verdict->setChip(word, tone);
    m_sentence->setText(sentence);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    if (isNew) {
        announce(m_verdict, word);
    }
}

QString AccessTrialView::verdict() const
{
    return m_verdict->accessibleName();
}

QString AccessTrialView::sentence() const
{
    return m_sentence->text();
}

}  // namespace gatehouse
