// SPDX-License-Identifier: Apache-2.0
#include "ui/console/consolewindow.h"

#include "ui/console/searchpopup.h"
#include "ui/console/taskbar.h"
#include "ui/console/undoline.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

ConsoleWindow::ConsoleWindow(const Desk &desk, Theme &theme, QWidget *parent)
    : MainWindow(parent)
    , m_desk(desk)
    , m_undoLine(new UndoLine(desk, this))
{
    setObjectName(u"consoleWindow"_s);
    addPages();
    addMenu(theme);
    setTaskWidget(new TaskBar(desk.tasks, this));
    setUndoWidget(m_undoLine);
    addActions({m_undoLine->undoAction(), m_undoLine->redoAction()});
    addSearch();
    showPage(pageKeys().value(0));
}

void ConsoleWindow::addPages() {}

void ConsoleWindow::addSearch()
{
    auto *search = new SearchPopup(m_desk, *this);
    connect(search, &SearchPopup::userChosen, this, &ConsoleWindow::openUser);
    connect(search, &SearchPopup::groupChosen, this, &ConsoleWindow::openGroup);
}

void ConsoleWindow::openUser(qint64) {}

void ConsoleWindow::openGroup(qint64) {}

void ConsoleWindow::addMenu(Theme &theme)
{
    auto *menu = new QMenu(this);
    menu->addAction(icon(u"add"), tr("&New workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                    &ConsoleWindow::newRequested);
    menu->addAction(icon(u"folder"), tr("&Open workspace…"), QKeySequence::Open, this, &ConsoleWindow::openRequested);
    menu->addSeparator();
    auto *modes = new QActionGroup(menu);
    const QList<std::pair<Theme::Mode, QString>> choices{
        {Theme::Mode::System, tr("Follow the &system")}, {Theme::Mode::Light, tr("&Light theme")}, {Theme::Mode::Dark, tr("&Dark theme")}};
    for (const auto &[mode, text] : choices) {
        QAction *action = menu->addAction(text, this, [&theme, chosen = mode] { theme.setMode(chosen); });
        action->setCheckable(true);
        action->setChecked(theme.mode() == mode);
        modes->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    auto *button = new QToolButton(this);
    button->setObjectName(u"menuButton"_s);
    button->setIcon(icon(u"menu"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    auto *who = makeLabel(m_desk.workspace.who().name, LabelScale::Small, LabelInk::Muted, this);
    who->setAccessibleName(tr("Operator: %1").arg(m_desk.workspace.who().name));
    addTopWidget(who);
    addTopWidget(button);
}

void ConsoleWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk.tasks.runningCount() == 0 || m_closing) {
        MainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_desk.prompts.confirm(this,
                           {tr("Close the console?"),
                            tr("Something is still running. It is cancelled, and what it has not finished is not changed."),
                            tr("Cancel it and close")},
                           [this] {
                               m_closing = true;
                               close();
                           });
}

QList<Scene> consoleScenes(const Desk &, Theme &)
{
    return {};
}

}  // namespace gatehouse
