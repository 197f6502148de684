// SPDX-License-Identifier: Apache-2.0
#include "ui/console/undoline.h"

#include "ui/shell/desk.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
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
    connect(m_undo, &QAction::triggered, this, [this] { run(m_nextUndo, true); });
    connect(m_redo, &QAction::triggered, this, [this] { run(m_nextRedo, false); });
    connect(&desk.workspace, &Workspace::changed, this, &UndoLine::refresh);
    refresh();
}

void UndoLine::refresh()
{
    m_nextUndo = m_desk.workspace.nextUndo().value_or(std::nullopt);
    m_nextRedo = m_desk.workspace.nextRedo().value_or(std::nullopt);
    m_undo->setEnabled(m_nextUndo.has_value());
    m_redo->setEnabled(m_nextRedo.has_value());
    const QString undoText = m_nextUndo ? tr("Undo: %1").arg(m_nextUndo->summary) : tr("Nothing to undo");
    const QString redoText = m_nextRedo ? tr("Redo: %1").arg(m_nextRedo->summary) : tr("Nothing to redo");
    m_undoButton->setEnabled(m_nextUndo.has_value());
    m_undoButton->setText(m_undoButton->fontMetrics().elidedText(undoText, Qt::ElideMiddle, widestText).replace(u"&"_s, u"&&"_s));
    m_undoButton->setToolTip(undoText);
    m_undoButton->setAccessibleName(undoText);
    m_redo->setToolTip(redoText);
    m_redoButton->setAccessibleName(redoText);
    m_redoButton->setVisible(m_nextRedo.has_value());
    m_saved->setText(m_desk.workspace.mayChange() ? tr("All changes saved") : tr("Read-only"));
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
