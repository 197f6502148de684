// SPDX-License-Identifier: Apache-2.0
#include "ui/outbox/outboxpane.h"

#include "core/outbox/mailserverservice.h"
#include "core/outbox/outboxservice.h"
#include "models/outbox/mailtablemodel.h"
#include "ui/outbox/mailpanel.h"
#include "ui/settings/mailserverdialog.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct OutboxCounts {
    qint64 all = 0;
    qint64 waiting = 0;
};

Result<OutboxCounts> countMails(Workspace &at)
{
    const OutboxStore store(at.database());
    const auto all = store.ids({});
    const auto waiting = store.waitingCount();
    if (!all || !waiting) {
        return all ? fail(waiting) : fail(all);
    }
    return OutboxCounts{all->size(), *waiting};
}

}  // namespace

OutboxPane::OutboxPane(const Desk &desk, QWidget *parent) : OutboxPane(desk, new MailTableModel(desk.workspace, desk.tasks), parent) {}

OutboxPane::OutboxPane(const Desk &desk, MailTableModel *model, QWidget *parent)
    : Pane(u"outbox"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_panel(new MailPanel(this))
{
    model->setParent(this);
    header().setTitle(tr("Outbox"));
    table().setAccessibleName(tr("Messages"));
    setDetails(m_panel);
    filterBar().setPlaceholder(tr("Filter by recipient or subject"));
    filterBar().addChoice(u"state"_s, tr("Status"), tr("Any status"),
                          {{int(Mail::State::Waiting), tr("Waiting")}, {int(Mail::State::Sent), tr("Sent")}});
    addActions();
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Settings) {
            showMailServer();
        }
    });
    showMailServer();
    connect(&filterBar(), &FilterBar::changed, this, &OutboxPane::applyFilter);
    connect(this, &Pane::currentChanged, this, &OutboxPane::showCurrent);
    connect(&m_model, &IdListModel::loaded, this, [this] {
        showCurrent();
        updateActions();
        readCounts();
    });
    table().sortByColumn(3, Qt::DescendingOrder);
}

void OutboxPane::showMailServer()
{
    m_unavailable = MailServerService(m_desk.workspace).unavailable();
    if (m_unavailable.isEmpty()) {
        message().clear();
    } else {
        message().showMessage(Tone::Info, m_unavailable, MessageBar::Close::Hidden);
        message().setAction(tr("Set up a mail server…"), [this] {
            auto *dialog = new MailServerDialog(m_desk, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    updateActions();
}

void OutboxPane::addActions()
{
    QAction *send = addAction(u"sendAll"_s, tr("&Send now"), u"mail-send", Needs::Nothing, {}, [this] { sendAll(); });
    setGuard(send, [this] { return reasonAgainstSending(); });
    QAction *mark = addAction(u"markSent"_s, tr("&Mark as sent"), u"check", Needs::AnyRows, {}, [this] { markSent(); });
    setGuard(mark, [this] { return reasonAgainstMarking(); });
    addAction(u"removeMail"_s, tr("&Delete"), u"trash", Needs::AnyRows, QKeySequence::Delete, [this] { askRemove(); });
}

void OutboxPane::applyFilter()
{
    MailQuery query = m_model.query();
    query.text = filterBar().text();
    const QVariant state = filterBar().choice(u"state"_s);
    query.state = state.isValid() ? std::optional(Mail::State(state.toInt())) : std::nullopt;
    m_model.setQuery(query);
}

void OutboxPane::readCounts()
{
    const auto take = [this](const Result<OutboxCounts> &counts) {
        if (!counts) {
            return;
        }
        m_waiting = counts->waiting;
        const QLocale locale;
        header().setSubtitle(tr("%Ln message(s)", nullptr, int(counts->all)) + u" · "_s + tr("%Ln waiting", nullptr, int(counts->waiting)));
        const bool narrowed = m_model.rowCount() < counts->all;
        filterBar().setSummary(narrowed ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(counts->all))
                                        : QString());
        EmptyState &empty = table().emptyState();
        empty.clearActions();
        if (counts->all > 0) {
            empty.setContent(u"search"_s, tr("No message fits the filter"), tr("Clear the filter to see all messages."));
            empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
        } else {
            empty.setContent(u"outbox"_s, tr("No messages"),
                             tr("Invitations and verification messages to users appear here when they are written."));
        }
        updateActions();
    };
    m_desk.tasks.start<OutboxCounts>(
        Tasks::Lane::Lists, {}, this, [](Workspace &at, Progress &) { return countMails(at); }, take, Task::Shown::No);
}

void OutboxPane::showCurrent()
{
    const int row = table().selectedRowCount() == 1 ? table().selectedRows().first() : -1;
    const Mail *mail = row < 0 || row >= m_model.rowCount() ? nullptr : m_model.recordAt(row);
    m_panel->showMail(mail ? std::optional(*mail) : std::nullopt);
}

QList<Mail::Id> OutboxPane::selectedMails() const
{
    QList<Mail::Id> mails;
    const QList<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        mails.append(Mail::Id{id});
    }
    return mails;
}

QString OutboxPane::reasonAgainstSending() const
{
    if (!m_unavailable.isEmpty()) {
        return m_unavailable;
    }
    return m_waiting == 0 ? tr("No message is waiting.") : QString();
}

QString OutboxPane::reasonAgainstMarking() const
{
    constexpr qsizetype looked = 200;  // more are not worth reading for a tool tip
    const QList<int> rows = table().selectedRows();
    const bool waiting = rows.size() > looked || std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
                             const Mail *mail = row < m_model.rowCount() ? m_model.recordAt(row) : nullptr;
                             return mail && mail->state == Mail::State::Waiting;
                         });
    return waiting ? QString() : tr("These messages are marked as sent already.");
}

void OutboxPane::sendAll()
{
    // Not on the lane of changes: a slow mail server holds up nobody else, and each message is noted in a change of its own.
    m_desk.tasks.start<qint64>(
        Tasks::Lane::Accounts, tr("Sending %Ln message(s)", nullptr, int(m_waiting)), this,
        [&sender = m_desk.mail](Workspace &at, Progress &progress) { return OutboxService(at).deliver(sender, progress); },
        [this, waiting = m_waiting](const Result<qint64> &sent) {
            if (!sent) {
                m_desk.prompts.show(this, sent.error());
                return;
            }
            const Tone tone = *sent == waiting ? Tone::Success : Tone::Warning;
            m_desk.prompts.notify(this, tone, tr("%1 of %Ln message(s) went out.", nullptr, int(waiting)).arg(QLocale().toString(*sent)));
        });
}

void OutboxPane::markSent()
{
    const QList<Mail::Id> ids = selectedMails();
    const int count = int(ids.size());
    m_desk.change(
        this, tr("Marking %Ln message(s) as sent", nullptr, count),
        [ids](Workspace &at, Progress &) { return OutboxService(at).markSent(ids); },
        [this, count] { m_desk.prompts.notify(this, Tone::Success, tr("%Ln message(s) marked as sent.", nullptr, count)); });
}

void OutboxPane::askRemove()
{
    const QList<Mail::Id> ids = selectedMails();
    const int count = int(ids.size());
    Question question{tr("Delete %Ln message(s)?", nullptr, count),
                      tr("Messages that wait are then never sent. The deletion can be undone."),
                      tr("Delete %Ln message(s)", nullptr, count)};
    question.weight = Question::Weight::Danger;
    m_desk.prompts.confirm(this, question, [this, ids, count] {
        m_desk.change(
            this, tr("Deleting %Ln message(s)", nullptr, count), [ids](Workspace &at, Progress &) { return OutboxService(at).remove(ids); },
            [this, count] { m_desk.prompts.notify(this, Tone::Success, tr("%Ln message(s) deleted.", nullptr, count)); });
    });
}

}  // namespace gatehouse
