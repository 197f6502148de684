// SPDX-License-Identifier: Apache-2.0
#include "ui/assignments/accessoutcome.h"

#include "core/provisioning/provisioningservice.h"
#include "core/provisioning/provisioningtasks.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateColumn = 3;

QList<AccountProvisioning::Id> placesOf(const AssignmentEdit &edit)
{
    QList<AccountProvisioning::Id> places;
    QSet<qint64> seen;
    for (const QList<Grant> *grants : {&edit.add, &edit.remove}) {
        for (const Grant &grant : *grants) {
            const AccountProvisioning::Id place = AccountProvisioning::idOf(grant.account, grant.set);
            if (!seen.contains(place.value)) {
                seen.insert(place.value);
                places.append(place);
            }
        }
    }
    return places;
}

}  // namespace

QString sentenceFor(const ProvisioningOutcome &outcome)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(outcome.made, AccessOutcome::tr("%Ln role(s) made", nullptr, int(outcome.made)));
    add(outcome.renewed, AccessOutcome::tr("%Ln updated", nullptr, int(outcome.renewed)));
    add(outcome.removed, AccessOutcome::tr("%Ln removed", nullptr, int(outcome.removed)));
    add(outcome.unchanged, AccessOutcome::tr("%Ln unchanged", nullptr, int(outcome.unchanged)));
    add(outcome.failed, AccessOutcome::tr("%Ln failed", nullptr, int(outcome.failed)));
    return parts.isEmpty() ? AccessOutcome::tr("There was nothing to do in the accounts.")
                           : AccessOutcome::tr("In the accounts: %1.").arg(parts.join(u", "_s));
}

AccessOutcome::AccessOutcome(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new AccountProvisioningModel(AccountProvisioningModel::About::Everything, desk.workspace, desk.tasks, this))
    , m_done(makeLabel(QString(), LabelScale::Body, LabelInk::Text, this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_stop(makeButton(tr("&Stop"), ButtonKind::Plain, this))
    , m_retry(makeButton(tr("&Retry what failed"), ButtonKind::Plain, this))
    , m_table(new DataTable(u"accessOutcomeTable"_s, this))
{
    m_done->setObjectName(u"outcome"_s);
    m_done->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress in the accounts"));
    m_stop->setObjectName(u"stopProvisioning"_s);
    m_stop->setToolTip(tr("What has not begun yet waits until it is provisioned later."));
    m_retry->setObjectName(u"retryFailed"_s);
    m_retry->setIcon(icon(u"refresh"));
    for (QPushButton *button : {m_stop, m_retry}) {
        button->setAutoDefault(false);
    }
    m_table->setBoxed();
    m_table->setAccessibleName(tr("What came of it in each account"));
    m_table->setHiddenAtFirst({1, 6, 7});
    m_table->emptyState().setContent(u"account"_s, tr("Reading the accounts …"), QString());
    m_table->setModel(m_model);
    m_table->sortByColumn(stateColumn, Qt::AscendingOrder);
    m_model->follow(desk.provisioning);
    auto *work = new QHBoxLayout;
    work->setSpacing(2 * grid);
    work->addWidget(m_progress, 1);
    work->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_done);
    layout->addWidget(m_message);
    layout->addLayout(work);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    connect(m_retry, &QPushButton::clicked, this, &AccessOutcome::retry);
    showRunning(false);
    m_retry->hide();
}

void AccessOutcome::begin(const AssignmentEdit &edit, const AssignmentConsequence &consequence)
{
    const QString created = tr("%Ln assignment(s) created.", nullptr, int(consequence.added));
    const QString removed = tr("%Ln assignment(s) removed.", nullptr, int(consequence.removed));
    m_done->setText(consequence.removed == 0 ? created : consequence.added == 0 ? removed : tr("%1 %2").arg(created, removed));
    AccountProvisioningQuery query = m_model->query();
    query.among = placesOf(edit);
    m_places = query.among.size();
    m_model->setQuery(query);
    provision();
}

void AccessOutcome::provision()
{
    m_retry->hide();
    m_message->showMessage(Tone::Info, tr("The accounts are being provisioned. This goes on when the window is closed."),
                           MessageBar::Close::Hidden);
    m_task = m_desk.provisioning.start(this, [this](const Result<ProvisioningOutcome> &outcome) { showOutcome(outcome); });
    connect(m_task, &Task::progressed, this, &AccessOutcome::showProgress);
    showRunning(true);
    showProgress();
}

void AccessOutcome::retry()
{
    m_retry->setEnabled(false);
    m_desk.change(
        this, tr("Trying again what failed"),
        [](Workspace &at, Progress &) -> Status {
            const auto asked = ProvisioningService(at).retry();
            return asked ? Status() : fail(asked);
        },
        [this] { provision(); });
}

void AccessOutcome::showProgress()
{
    const bool known = m_task && m_task->total() > 0;
    m_progress->setRange(0, known ? int(m_task->total()) : 0);
    m_progress->setValue(known ? int(m_task->done()) : 0);
}

void AccessOutcome::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_stop->setVisible(running);
}

void AccessOutcome::showOutcome(const Result<ProvisioningOutcome> &outcome)
{
    m_task.clear();
    showRunning(false);
    if (!outcome) {
        const bool stopped = outcome.error().kind == Error::Kind::Cancelled;
        m_message->showMessage(stopped ? Tone::Warning : Tone::Danger, outcome.error().message, MessageBar::Close::Hidden);
        m_message->setAction(tr("Go on"), [this] { provision(); });
        return;
    }
    const qint64 all = outcome->made + outcome->renewed + outcome->removed + outcome->unchanged + outcome->failed;
    const QString sentence = all > m_places ? tr("%1 Work that had waited since earlier changes was done too.").arg(sentenceFor(*outcome))
                                            : sentenceFor(*outcome);
    m_message->showMessage(outcome->failed > 0 ? Tone::Danger : Tone::Success, sentence, MessageBar::Close::Hidden);
    m_retry->setVisible(outcome->failed > 0);
    m_retry->setEnabled(true);
    announce(this, sentence);
}

}  // namespace gatehouse
