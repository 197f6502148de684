// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historypane.h"

#include "core/history/historyservice.h"
#include "models/history/eventtablemodel.h"
#include "ui/history/eventpanel.h"
#include "ui/history/timerange.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pageheader.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct HistoryReading {
    qint64 count = 0;
    QStringList names{};
};

Result<HistoryReading> readHistory(Workspace &at)
{
    const EventStore store(at.database());
    const auto count = store.count();
    const auto names = store.names();
    if (!count || !names) {
        return count ? fail(names) : fail(count);
    }
    return HistoryReading{*count, *names};
}

}  // namespace

HistoryPane::HistoryPane(const Desk &desk, QWidget *parent) : HistoryPane(desk, new EventTableModel(desk.workspace, desk.tasks), parent) {}

HistoryPane::HistoryPane(const Desk &desk, EventTableModel *model, QWidget *parent)
    : Pane(u"history"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_panel(new EventPanel(desk, this))
{
    model->setParent(this);
    header().setTitle(tr("Event history"));
    table().setAccessibleName(tr("Events"));
    table().emptyState().setContent(u"history"_s, tr("No events"), tr("Every change is listed here with who made it, and can be undone."));
    setDetails(m_panel);
    addFilters();
    addActions();
    connectModel();
    table().sortByColumn(0, Qt::DescendingOrder);
    readNames();
}

void HistoryPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by what happened, operator or record"));
    m_names = filterBar().addChoice(u"eventName"_s, tr("Event name"), tr("Any event name"), {});
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_range = new TimeRange(this);
    filterBar().addWidget(m_range);
    connect(&filterBar(), &FilterBar::changed, this, &HistoryPane::applyFilter);
    connect(m_range, &TimeRange::changed, this, &HistoryPane::applyFilter);
}

void HistoryPane::addActions()
{
    addAction(u"exportEvents"_s, tr("&Export…"), u"export", Needs::Nothing, {}, [this] { exportEvents(); });
    QAction *undoOne = addAction(u"undoChange"_s, tr("&Undo this change"), u"undo", Needs::OneRow, {}, [this] { undo(); });
    setGuard(undoOne, [this] { return reasonAgainstUndo(); });
    QAction *redoOne = addAction(u"redoChange"_s, tr("&Redo this change"), u"redo", Needs::OneRow, {}, [this] { redo(); });
    setGuard(redoOne, [this] { return reasonAgainstRedo(); });
    QAction *undoMany = addAction(u"undoFrom"_s, tr("Undo from &here…"), u"restore", Needs::OneRow, {}, [this] { askUndoFrom(); });
    setGuard(undoMany, [this] { return reasonAgainstUndo(); });
    QAction *copy = addAction(u"copyEventJson"_s, tr("&Copy JSON"), u"copy", Needs::OneRow, {},
                              [this] { QGuiApplication::clipboard()->setText(m_panel->json()); });
    setGuard(copy, [this] { return m_panel->json().isEmpty() ? tr("The record is being read.") : QString(); });
}

void HistoryPane::connectModel()
{
    connect(this, &Pane::currentChanged, this, &HistoryPane::showCurrent);
    connect(m_panel, &EventPanel::shown, this, &Pane::updateActions);
    connect(&m_model, &IdListModel::loaded, this, [this] {
        if (const Event::Id wanted = std::exchange(m_wanted, {}); wanted.isValid()) {
            select(wanted.value);
        }
        const Event *event = currentEvent();
        if (event && *event != m_shown) {
            showCurrent();
        }
        updateActions();
        readNames();
    });
}

void HistoryPane::find(Event::Id id)
{
    m_range->setSpan(TimeRange::Span::All);
    filterBar().clear();
    m_wanted = select(id.value) ? Event::Id() : id;
}

void HistoryPane::applyFilter()
{
    EventQuery query = m_model.query();
    query.text = filterBar().text();
    query.name = filterBar().choice(u"eventName"_s).toString();
    query.since = m_range->since();
    query.until = m_range->until();
    m_model.setQuery(query);
}

void HistoryPane::readNames()
{
    m_desk.read<HistoryReading>(
        this, {}, [](Workspace &at, Progress &) { return readHistory(at); },
        [this](const Result<HistoryReading> &reading) {
            if (reading) {
                takeNames(reading->names);
                showCounts(reading->count);
            }
        });
}

void HistoryPane::takeNames(const QStringList &names)
{
    if (m_names->count() == names.size() + 1) {
        return;  // events are never taken away, so as many names are the same names
    }
    const QSignalBlocker quiet(m_names);
    const QVariant chosen = m_names->currentData();
    while (m_names->count() > 1) {
        m_names->removeItem(1);
    }
    for (const QString &name : names) {
        m_names->addItem(name, name);
    }
    m_names->setCurrentIndex(chosen.isValid() ? m_names->findData(chosen) : 0);
}

void HistoryPane::showCounts(qint64 all)
{
    header().setSubtitle(tr("%Ln event(s)", nullptr, int(all)));
    const bool narrowed = m_model.rowCount() < all;
    const QLocale locale;
    filterBar().setSummary(narrowed ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(all)) : QString());
    if (all > 0) {
        table().emptyState().setContent(u"search"_s, tr("No event fits the filter"),
                                        tr("Widen the time range or clear the filter to see more."));
        table().emptyState().clearActions();
        table().emptyState().addAction(tr("Clear the filter"), [this] {
            m_range->setSpan(TimeRange::Span::All);
            filterBar().clear();
        });
    }
}

const Event *HistoryPane::currentEvent() const
{
    const int row = table().selectedRowCount() == 1 ? table().selectedRows().first() : -1;
    return row < 0 || row >= m_model.rowCount() ? nullptr : m_model.recordAt(row);
}

void HistoryPane::showCurrent()
{
    const Event *event = currentEvent();
    m_shown = event ? *event : Event{};
    m_panel->showEventOf(m_shown.id);
}

QString HistoryPane::reasonAgainstUndo() const
{
    const Event *event = currentEvent();
    switch (event ? event->standing : Event::Standing::Plain) {
    case Event::Standing::Done:
        return {};
    case Event::Standing::Undone:
        return tr("This change has been undone already.");
    case Event::Standing::Outside:
        return tr("This change reached outside the workspace and can't be taken back.");
    case Event::Standing::Plain:
        return tr("This event changed nothing that could be undone.");
    }
    return {};
}

QString HistoryPane::reasonAgainstRedo() const
{
    const Event *event = currentEvent();
    return event && event->standing == Event::Standing::Undone ? QString() : tr("Only a change that was undone can be done again.");
}

void HistoryPane::undo()
{
    const Event event = m_shown;
    m_desk.write<Workspace::Receipt>(
        this, tr("Undoing: %1").arg(event.summary),
        [id = event.id](Workspace &at, Progress &progress) { return HistoryService(at).undo(id, progress); },
        [this, event](const Result<Workspace::Receipt> &receipt) {
            if (!receipt) {
                showRefusal(receipt.error());
                return;
            }
            m_desk.prompts.notify(this, Tone::Success, tr("Undone: %1").arg(event.summary));
        });
}

void HistoryPane::redo()
{
    const Event event = m_shown;
    m_desk.write<Workspace::Receipt>(
        this, tr("Doing again: %1").arg(event.summary),
        [id = event.id](Workspace &at, Progress &progress) { return HistoryService(at).redo(id, progress); },
        [this, event](const Result<Workspace::Receipt> &receipt) {
            if (!receipt) {
                showRefusal(receipt.error());
                return;
            }
            m_desk.prompts.notify(this, Tone::Success, tr("Done again: %1").arg(event.summary));
        });
}

void HistoryPane::askUndoFrom()
{
    m_desk.read<QList<ChangeLine>>(
        this, {}, [id = m_shown.id](Workspace &at, Progress &) { return HistoryService(at).changesFrom(id); },
        [this, id = m_shown.id](const Result<QList<ChangeLine>> &changes) {
            if (!changes) {
                m_desk.prompts.show(this, changes.error());
            } else if (!changes->isEmpty()) {
                undoFrom(id, *changes);
            }
        });
}

void HistoryPane::undoFrom(Event::Id id, const QList<ChangeLine> &changes)
{
    constexpr qsizetype named = 5;
    const int count = int(changes.size());
    Question question{
        tr("Undo %Ln change(s)?", nullptr, count),
        tr("“%1” and everything done since is taken back, the newest change first. It stops at the first change that can't be "
           "undone. Each change can be done again afterwards.")
            .arg(changes.last().summary),
        tr("Undo %Ln change(s)", nullptr, count)};
    question.weight = Question::Weight::Danger;
    for (const ChangeLine &line : changes.mid(0, named)) {
        question.consequences.append(line.summary);
    }
    if (changes.size() > named) {
        question.consequences.append(tr("… and %Ln more", nullptr, int(changes.size() - named)));
    }
    m_desk.prompts.confirm(this, question, [this, id, count] {
        m_desk.write<qint64>(
            this, tr("Undoing %Ln change(s)", nullptr, count),
            [id](Workspace &at, Progress &progress) { return HistoryService(at).undoFrom(id, progress); },
            [this](const Result<qint64> &undone) {
                if (!undone) {
                    showRefusal(undone.error());
                    return;
                }
                m_desk.prompts.notify(this, Tone::Success, tr("%Ln change(s) were undone.", nullptr, int(*undone)));
            });
    });
}

void HistoryPane::exportEvents()
{
    const FileQuestion question{FileQuestion::Purpose::Save,
                                filterBar().isFiltering() || m_range->span() != TimeRange::Span::All
                                    ? tr("Export the events of this filter")
                                    : tr("Export the event history"),
                                {tr("CloudTrail records (*.json)")},
                                u"event-history-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate))};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) {
        m_desk.read<void>(
            this, tr("Exporting the event history"),
            [query = m_model.query(), path](Workspace &at, Progress &progress) {
                return HistoryService(at).saveJson(query, path, progress);
            },
            [this, path](const Status &status) {
                if (status) {
                    m_desk.prompts.notify(this, Tone::Success, tr("The events were exported to %1.").arg(QDir::toNativeSeparators(path)));
                } else if (status.error().kind != Error::Kind::Cancelled) {
                    m_desk.prompts.show(this, status.error());
                }
            },
            Task::Shown::Yes);
    });
}

/// The rows in the way are what the person needs to see first: they stand in the message, not behind it.
void HistoryPane::showRefusal(const Error &error)
{
    constexpr qsizetype shown = 8;
    Error readable = error;
    const QStringList rows = error.details.split(u'\n', Qt::SkipEmptyParts);
    if (!rows.isEmpty()) {
        readable.message += u"\n\n"_s + rows.mid(0, shown).join(u'\n');
        if (rows.size() > shown) {
            readable.message += u'\n' + tr("… and %Ln more", nullptr, int(rows.size() - shown));
        }
    }
    m_desk.prompts.show(this, readable);
}

}  // namespace gatehouse
