// SPDX-License-Identifier: Apache-2.0
#include "ui/provisioning/provisioningpane.h"

#include "core/provisioning/provisioningtasks.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "ui/assignments/accesspicking.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/recordchooser.h"
#include "ui/picking/typedids.h"
#include "ui/provisioning/provisioningrequests.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;

namespace {

constexpr qsizetype mostLookedAt = 200;  // more rows are not worth reading for a tool tip

}  // namespace

ProvisioningPane::ProvisioningPane(const Desk &desk, QWidget *parent)
    : ProvisioningPane(desk, new AccountProvisioningModel(AccountProvisioningModel::About::Everything, desk.workspace, desk.tasks), parent)
{
}

ProvisioningPane::ProvisioningPane(const Desk &desk, AccountProvisioningModel *model, QWidget *parent)
    : Pane(u"provisioning"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_requests(new ProvisioningRequests(desk, this))
{
    model->setParent(this);
    model->follow(desk.provisioning);
    header().setTitle(tr("Provisioning"));
    table().setAccessibleName(tr("Permission sets in accounts"));
    table().setHiddenAtFirst({6, 7});
    addFilters();
    addWork();
    addActions();
    connect(&m_model, &IdListModel::loaded, this, [this] {
        updateEmptyState();
        updateActions();
    });
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Assignments) | Room::Provisioning | Room::PermissionSets)) {
            readCounts();
        }
    });
    connect(&desk.provisioning, &ProvisioningTasks::started, this, &ProvisioningPane::followRun);
    connect(&desk.provisioning, &ProvisioningTasks::ended, this, [this] {
        followRun();
        readCounts();
    });
    followRun();
    updateEmptyState();
    readCounts();
}

void ProvisioningPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by account or permission set"));
    QList<Choice> states;
    for (const State state : {State::Failed, State::InProgress, State::Pending, State::OutOfDate, State::Missing, State::Provisioned}) {
        states.append({int(state), labelOf(state)});
    }
    filterBar().addChoice(u"state"_s, tr("Status"), tr("Any status"), states);
    m_account = new RecordChooser(u"account"_s, tr("Account"), tr("Any account"), accountsToPick(m_desk));
    m_set = new RecordChooser(u"set"_s, tr("Permission set"), tr("Any permission set"), permissionSetsToPick(m_desk));
    for (RecordChooser *chooser : {m_account, m_set}) {
        filterBar().addWidget(chooser);
        connect(chooser, &RecordChooser::chosenChanged, this, &ProvisioningPane::applyFilter);
    }
    connect(&filterBar(), &FilterBar::changed, this, &ProvisioningPane::applyFilter);
}

void ProvisioningPane::addWork()
{
    m_work = new QWidget(this);
    m_text = makeLabel(QString(), LabelScale::Body, LabelInk::Text, m_work);
    m_progress = new QProgressBar(m_work);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress in the accounts"));
    m_stop = makeButton(tr("&Stop"), ButtonKind::Plain, m_work);
    m_stop->setObjectName(u"stopProvisioning"_s);
    m_stop->setToolTip(tr("What has not begun yet waits until it is provisioned later."));
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(3 * grid, 0, 3 * grid, 2 * grid);
    row->setSpacing(2 * grid);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_work);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
}

void ProvisioningPane::addActions()
{
    QAction *all
        = addAction(u"provisionWaiting"_s, tr("&Provision what waits"), u"play", Needs::Nothing, {}, [this] { m_requests->provision(); });
    setGuard(all, [this] {
        return m_task ? tr("The accounts are being provisioned.") : m_counts.pending == 0 ? tr("Nothing waits.") : QString();
    });
    QAction *failed
        = addAction(u"retryFailed"_s, tr("&Retry what failed"), u"refresh", Needs::Nothing, {}, [this] { m_requests->retryAll(); });
    setGuard(failed, [this] { return m_counts.failed == 0 ? tr("Nothing has failed.") : QString(); });
    addAction(u"reprovisionOutOfDate"_s, tr("Reprovision what is out of &date…"), u"clock", Needs::Nothing, {},
              [this] { m_requests->reprovisionOutOfDate(); });
    QAction *retry
        = addAction(u"retrySelected"_s, tr("Re&try"), u"refresh", Needs::AnyRows, {}, [this] { m_requests->retry(selectedPlaces()); });
    setGuard(retry, [this] {
        return isAny([](const AccountProvisioning &each) { return each.state == State::Failed; }) ? QString()
                                                                                                  : tr("None of these has failed.");
    });
    QAction *again = addAction(u"reprovisionSelected"_s, tr("Repro&vision"), u"play", Needs::AnyRows, {},
                               [this] { m_requests->reprovision(selectedPlaces()); });
    setGuard(again, [this] {
        return isAny([](const AccountProvisioning &each) { return each.isAssigned; })
                   ? QString()
                   : tr("Nobody is assigned here any more: the role only goes.");
    });
}

QList<AccountProvisioning::Id> ProvisioningPane::selectedPlaces() const
{
    return typedIds<AccountProvisioning::Id>(selectedIds());
}

/// Whether one of the selected rows is so; of very many it is assumed.
bool ProvisioningPane::isAny(bool (*matches)(const AccountProvisioning &)) const
{
    const QList<int> rows = table().selectedRows();
    return rows.size() > mostLookedAt || std::any_of(rows.cbegin(), rows.cend(), [this, matches](int row) {
               const AccountProvisioning *each = row < m_model.rowCount() ? m_model.recordAt(row) : nullptr;
               return each && matches(*each);
           });
}

void ProvisioningPane::applyFilter()
{
    AccountProvisioningQuery query = m_model.query();
    query.text = filterBar().text();
    const QVariant state = filterBar().choice(u"state"_s);
    query.state = state.isValid() ? std::optional(State(state.toInt())) : std::nullopt;
    query.account = {m_account->chosen()};
    query.set = {m_set->chosen()};
    m_model.setQuery(query);
}

void ProvisioningPane::clearFilter()
{
    filterBar().clear();
    m_account->choose(0);
    m_set->choose(0);
}

void ProvisioningPane::followRun()
{
    Task *task = m_desk.provisioning.current();
    if (task && task != m_task) {
        connect(task, &Task::progressed, this, &ProvisioningPane::showProgress);
    }
    m_task = task;
    showProgress();
    updateActions();
}

void ProvisioningPane::showProgress()
{
    m_work->setVisible(m_task != nullptr);
    if (m_task) {
        const bool known = m_task->total() > 0;
        const QLocale locale;
        m_progress->setRange(0, known ? int(m_task->total()) : 0);
        m_progress->setValue(known ? int(m_task->done()) : 0);
        m_text->setText(known ? tr("%1 of %2 roles").arg(locale.toString(m_task->done()), locale.toString(m_task->total()))
                              : tr("Looking at what waits …"));
    }
}

void ProvisioningPane::readCounts()
{
    m_desk.read<ProvisioningCounts>(
        this, {}, [](Workspace &at, Progress &) { return ProvisioningService(at).counts(); },
        [this](const Result<ProvisioningCounts> &counts) {
            if (counts) {
                m_counts = *counts;
                header().setSubtitle(m_counts == ProvisioningCounts{}
                                         ? tr("Nothing waits, nothing has failed")
                                         : tr("%1 · %2").arg(tr("%Ln role(s) wait", nullptr, int(m_counts.pending)),
                                                             tr("%Ln failed", nullptr, int(m_counts.failed))));
                updateActions();
                updateEmptyState();
            }
        });
}

void ProvisioningPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = filterBar().isFiltering() || m_account->chosen() != 0 || m_set->chosen() != 0;
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"account"_s, tr("Reading the accounts …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("Nothing matches"), tr("Change the filter, or clear it to see every account again."));
        empty.addAction(tr("Clear filter"), [this] { clearFilter(); });
    } else {
        empty.setContent(u"account"_s, tr("Nothing is provisioned yet"),
                         tr("Each assignment makes a role in its account. How it stands with those roles is shown here."));
    }
    filterBar().setSummary(narrowed && m_model.isLoaded() ? tr("%Ln row(s)", nullptr, m_model.rowCount()) : QString());
}

}  // namespace gatehouse
