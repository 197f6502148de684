// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/snapshotspane.h"

#include "models/workspace/snapshottablemodel.h"
#include "ui/shell/datatable.h"
#include "ui/shell/desk.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/pageheader.h"
#include "ui/workspace/comparisondialog.h"
#include "ui/workspace/snapshotforms.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace gatehouse {

using namespace Qt::StringLiterals;

SnapshotsPane::SnapshotsPane(const Desk &desk, QWidget *parent)
    : SnapshotsPane(desk, new SnapshotTableModel(desk.workspace, desk.tasks), parent)
{
}

SnapshotsPane::SnapshotsPane(const Desk &desk, SnapshotTableModel *model, QWidget *parent)
    : Pane(u"snapshots"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
{
    model->setParent(this);
    header().setTitle(tr("Snapshots"));
    table().setAccessibleName(tr("Snapshots"));
    filterBar().setPlaceholder(tr("Filter by name"));
    setRowFinder([this](qint64 id) { return m_model.rowOf(id); });
    addActions();
    connect(&filterBar(), &FilterBar::changed, this, [this] {
        m_model.setFilter(filterBar().text());
        showCounts();
    });
    connect(&m_model, &SnapshotTableModel::loaded, this, &SnapshotsPane::showCounts);
    table().sortByColumn(SnapshotTableModel::TakenColumn, Qt::DescendingOrder);
    showCounts();
}

void SnapshotsPane::addActions()
{
    addAction(u"takeSnapshot"_s, tr("&Take snapshot…"), u"snapshot", Needs::Nothing, QKeySequence::New, [this] { take(); });
    addAction(u"restoreFile"_s, tr("Restore a &file…"), u"folder", Needs::Nothing, {}, [this] { restoreFile(); });
    addAction(u"backUp"_s, tr("&Back up to file…"), u"export", Needs::Nothing, {}, [this] { backUp(); });
    QAction *compareOne = addAction(u"compareSnapshot"_s, tr("&Compare…"), u"compare", Needs::OneRow, {}, [this] { askCompare(); });
    addAction(u"restoreSnapshot"_s, tr("&Restore…"), u"restore", Needs::OneRow, {}, [this] {
        const Snapshot snapshot = current();
        prepareRestore({snapshot.name, snapshot.path});
    });
    addAction(u"removeSnapshot"_s, tr("&Delete snapshot"), u"trash", Needs::AnyRows, QKeySequence::Delete, [this] { askRemove(); });
    setOpenAction(compareOne);
}

void SnapshotsPane::showCounts()
{
    const int all = int(m_model.all().size());
    header().setSubtitle(tr("%Ln snapshot(s)", nullptr, all)
                         + (all > 0 ? u" · "_s + QLocale().formattedDataSize(m_model.totalSize(), 1) : QString()));
    EmptyState &empty = table().emptyState();
    empty.clearActions();
    if (all > 0) {
        empty.setContent(u"search"_s, tr("No snapshot fits the filter"), tr("Clear the filter to see all snapshots."));
        empty.addAction(tr("Clear filter"), [this] { filterBar().clear(); });
    } else {
        empty.setContent(u"snapshot"_s, tr("No snapshots yet"),
                         tr("Take one before a large import or a clean-up: you can see later what is different, and come back."));
        empty.addAction(tr("Take snapshot…"), [this] { take(); });
    }
}

Snapshot SnapshotsPane::current() const
{
    return m_model.snapshotAt(m_model.rowOf(currentId()));
}

QString SnapshotsPane::inSentence(const State &state) const
{
    return state.path == m_desk.workspace.path() ? state.name : tr("“%1”").arg(state.name);
}

SnapshotsPane::State SnapshotsPane::present() const
{
    return {tr("the present state"), m_desk.workspace.path()};
}

void SnapshotsPane::take()
{
    FormDialog *dialog = makeTakeSnapshotDialog(m_desk, this, [this] {
        m_desk.prompts.notify(this, Tone::Success, tr("The snapshot was taken."));
        m_model.refresh();
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SnapshotsPane::backUp()
{
    const QString name = QFileInfo(m_desk.workspace.path()).completeBaseName();
    const FileQuestion question{FileQuestion::Purpose::Save,
                                tr("Back up the workspace"),
                                {tr("Workspaces (*.gatehouse)")},
                                u"%1-%2.gatehouse"_s.arg(name, QDate::currentDate().toString(Qt::ISODate))};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) {
        m_desk.read<void>(
            this, tr("Backing up to %1").arg(QFileInfo(path).fileName()),
            [path](Workspace &at, Progress &) { return Snapshots(at).backUp(path); },
            [this, path](const Status &status) {
                if (status) {
                    m_desk.prompts.notify(this, Tone::Success,
                                          tr("The workspace was backed up to %1.").arg(QDir::toNativeSeparators(path)));
                } else if (status.error().kind != Error::Kind::Cancelled) {
                    m_desk.prompts.show(this, status.error());
                }
            },
            Task::Shown::Yes);
    });
}

void SnapshotsPane::askCompare()
{
    const Snapshot snapshot = current();
    const auto chosen = [this, snapshot](const QString &path) {
        const State other = path.isEmpty() ? present() : State{QFileInfo(path).completeBaseName(), path};
        // What happened from the older to the newer state reads as it was.
        const bool older = path.isEmpty() || QFileInfo(path).lastModified() >= snapshot.takenAt;
        const State own{snapshot.name, snapshot.path};
        older ? compare(own, other) : compare(other, own);
    };
    FormDialog *dialog = makeCompareDialog(snapshot, m_model.all(), this, chosen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SnapshotsPane::compare(const State &before, const State &after)
{
    read(tr("Comparing %1 with %2").arg(before.name, after.name), before, after, [this, before, after](const Comparison &comparison) {
        auto *dialog = new ComparisonDialog(inSentence(before), inSentence(after), comparison, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void SnapshotsPane::read(const QString &title, const State &before, const State &after, std::function<void(const Comparison &)> then)
{
    m_desk.read<Comparison>(
        this, title,
        [before = before.path, after = after.path](Workspace &, Progress &progress) { return compareWorkspaces(before, after, progress); },
        [this, then = std::move(then)](const Result<Comparison> &comparison) {
            if (comparison) {
                then(*comparison);
            } else if (comparison.error().kind != Error::Kind::Cancelled) {
                m_desk.prompts.show(this, comparison.error());
            }
        },
        Task::Shown::Yes);
}

void SnapshotsPane::restoreFile()
{
    const FileQuestion question{FileQuestion::Purpose::Open, tr("Restore the state of a file"), {tr("Workspaces (*.gatehouse)")}};
    m_desk.prompts.chooseFile(this, question, [this](const QString &path) { prepareRestore({QFileInfo(path).fileName(), path}); });
}

void SnapshotsPane::prepareRestore(const State &state)
{
    read(tr("Looking what restoring %1 would change").arg(state.name), present(), state, [this, state](const Comparison &comparison) {
        if (comparison.count() == 0) {
            m_desk.prompts.notify(this, Tone::Info, tr("The workspace is in the state of “%1” already.").arg(state.name));
        } else {
            askRestore(state, comparison);
        }
    });
}

void SnapshotsPane::askRestore(const State &state, const Comparison &comparison)
{
    Question question{tr("Restore “%1”?").arg(state.name),
                      tr("The workspace becomes what it was then. That is one change in the event history, and it can be undone."),
                      tr("Restore")};
    for (const Comparison::Count &count : comparison.counts) {
        question.consequences.append(countSentence(count));
    }
    question.typedWord = u"RESTORE"_s;
    question.weight = Question::Weight::Danger;
    m_desk.prompts.confirm(this, question, [this, state] { restore(state); });
}

void SnapshotsPane::restore(const State &state)
{
    m_desk.change(
        this, tr("Restoring %1").arg(state.name),
        [path = state.path](Workspace &at, Progress &progress) -> Status {
            const auto receipt = Snapshots(at).restore(path, progress);
            return receipt ? Status() : fail(receipt);
        },
        [this, state] {
            m_desk.prompts.notify(this, Tone::Success, tr("“%1” was restored. The event history can undo it.").arg(state.name));
        });
}

void SnapshotsPane::askRemove()
{
    QStringList names;
    qint64 size = 0;
    for (const int row : table().selectedRows()) {
        const Snapshot snapshot = m_model.snapshotAt(row);
        names.append(snapshot.name);
        size += snapshot.size;
    }
    const int count = int(names.size());
    Question question{tr("Delete %Ln snapshot(s)?", nullptr, count),
                      tr("A deleted snapshot can't be brought back. The workspace stays as it is."),
                      tr("Delete %Ln snapshot(s)", nullptr, count)};
    question.consequences = {tr("%1 become free.").arg(QLocale().formattedDataSize(size))};
    question.weight = Question::Weight::Danger;
    m_desk.prompts.confirm(this, question, [this, names, count] {
        m_desk.change(
            this, tr("Deleting %Ln snapshot(s)", nullptr, count),
            [names](Workspace &at, Progress &) -> Status {
                for (const QString &name : names) {
                    if (auto done = Snapshots(at).remove(name); !done) {
                        return done;
                    }
                }
                return {};
            },
            [this, count] {
                m_desk.prompts.notify(this, Tone::Success, tr("%Ln snapshot(s) deleted.", nullptr, count));
                m_model.refresh();
            });
    });
}

}  // namespace gatehouse
