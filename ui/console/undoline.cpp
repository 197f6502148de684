// SPDX-License-Identifier: Apache-2.0
#include "ui/console/undoline.h"

#include "ui/shell/desk.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestText = 90 * grid;

}  // namespace

UndoLine::UndoLine(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_undo(new QAction(icon(u"undo"), tr("Undo"), this))
    , m_redo(new QAction(icon(u"redo"), tr("Redo"), this))
    , m_undoButton(makeButton(QString(), ButtonKind::Link, this))
    , m_redoButton(new QToolButton(this))
    , m_saved(makeLabel(QString(), LabelScale::Small, LabelInk::Muted, this))
{
    m_saved->setObjectName(u"saved"_s);
    setObjectName(u"undoLine"_s);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setObjectName(u"redo"_s);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setIcon(m_undo->icon());
    m_redoButton->setObjectName(u"redoButton"_s);
    m_redoButton->setDefaultAction(m_redo);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_redoButton);
    layout->addWidget(m_saved);

    connect(m_undoButton, &QPushButton::clicked, m_undo, &QAction::trigger);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (isWaitingInView()) {
            m_takeBack();
        } else {
            run(m_nextUndo, true);
        }
    });
    connect(m_redo, &QAction::triggered, this, [this] { run(m_nextRedo, false); });
    connect(&desk.workspace, &Workspace::changed, this, &UndoLine::refresh);
    // Nothing is saved while the file is not where it was.
    m_watcher.addPath(QFileInfo(desk.workspace.path()).absolutePath());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &UndoLine::refresh);
    refresh();
}

void UndoLine::setWaiting(QWidget *page, const QString &what, std::function<void()> takeBack)
{
    if (m_waitingPage != page) {
        m_waitingPage = page;
        page->installEventFilter(this);
    }
    m_waiting = what;
    m_takeBack = std::move(takeBack);
    refresh();
}

bool UndoLine::isWaitingInView() const
{
    return m_waitingPage && m_waitingPage->isVisible() && !m_waiting.isEmpty();
}

bool UndoLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_waitingPage && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        QMetaObject::invokeMethod(this, &UndoLine::refresh, Qt::QueuedConnection);  // what is in view changes after the event
    }
    return QWidget::eventFilter(watched, event);
}

void UndoLine::refresh()
{
    m_nextUndo = m_desk.workspace.nextUndo().value_or(std::nullopt);
    m_nextRedo = m_desk.workspace.nextRedo().value_or(std::nullopt);
    const Status may = m_desk.workspace.mayChange();
    const bool waiting = isWaitingInView();
    m_undo->setEnabled(waiting || (may && m_nextUndo));
    m_redo->setEnabled(may && m_nextRedo);
    const QString undoText = waiting      ? tr("Take back: %1").arg(m_waiting)
                             : !may       ? tr("Nothing can be undone: read-only")
                             : m_nextUndo ? tr("Undo: %1").arg(m_nextUndo->summary)
                                          : tr("Nothing to undo");
    const QString redoText = m_nextRedo ? tr("Redo: %1").arg(m_nextRedo->summary) : tr("Nothing to redo");
    m_undo->setToolTip(undoText);
    m_undoButton->setEnabled(m_undo->isEnabled());
    m_undoButton->setText(m_undoButton->fontMetrics().elidedText(undoText, Qt::ElideMiddle, widestText).replace(u"&"_s, u"&&"_s));
    m_undoButton->setToolTip(may || waiting ? undoText : may.error().message);
    m_undoButton->setAccessibleName(undoText);
    m_redo->setToolTip(redoText);
    m_redoButton->setAccessibleName(redoText);
    m_redoButton->setVisible(m_redo->isEnabled());
    showSaved();
}

void UndoLine::setUnsaved(const QStringList &pages)
{
    if (pages != m_unsaved) {
        m_unsaved = pages;
        showSaved();
    }
}

void UndoLine::showSaved()
{
    const bool isThere = QFileInfo::exists(m_desk.workspace.path());
    const bool waits = !m_waiting.isEmpty() || !m_unsaved.isEmpty();
    m_saved->setText(!isThere                        ? tr("The file is gone: nothing is saved")
                     : !m_desk.workspace.mayChange() ? tr("Read-only")
                     : !m_waiting.isEmpty()          ? tr("Not applied yet: %1").arg(m_waiting)
                     : waits                         ? tr("Not saved yet")
                                                     : tr("All changes saved"));
    m_saved->setToolTip(m_unsaved.isEmpty() ? QString()
                                            : tr("What you entered on these pages is not saved: %1.").arg(m_unsaved.join(u", "_s)));
    setStyled(m_saved, "muted", !waits);
}

void UndoLine::run(const std::optional<ChangeLine> &line, bool back)
{
    if (!line) {
        return;
    }
    const QString title = back ? tr("Undoing: %1").arg(line->summary) : tr("Doing again: %1").arg(line->summary);
    const QString done = back ? tr("Undone: %1").arg(line->summary) : tr("Done again: %1").arg(line->summary);
    m_desk.change(
        this, title,
        [id = line->id, back](Workspace &workspace, Progress &progress) -> Status {
            const auto receipt = back ? workspace.undo(id, progress) : workspace.redo(id, progress);
            return receipt ? Status() : fail(receipt);
        },
        [this, done] { m_desk.prompts.notify(this, Tone::Success, done); });
}

}  // namespace gatehouse
