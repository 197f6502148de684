// SPDX-License-Identifier: Apache-2.0
#include "ui/console/startwindow.h"

#include "ui/console/filedrop.h"
#include "ui/console/recentfiles.h"
#include "ui/console/shortcutsdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 170 * grid;
constexpr int logoSize = 16 * grid;

}  // namespace

StartWindow::StartWindow(QWidget *parent) : QWidget(parent), m_message(new MessageBar(this)), m_column(new QVBoxLayout)
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(tr("Gatehouse"));
    setWindowIcon(icon(u"logo", Tokens::accent));
    resize(200 * grid, 130 * grid);
    auto *logo = new QLabel(this);
    logo->setPixmap(windowIcon().pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    auto *column = m_column;
    column->setSpacing(3 * grid);
    column->addStretch(1);
    column->addWidget(logo);
    column->addWidget(makeLabel(tr("Gatehouse"), LabelScale::Title, LabelInk::Text, this));
    auto *purpose
        = makeLabel(tr("Users, groups and their access, in one file that you own. Every change stands in the history and can be undone."),
                    LabelScale::Body, LabelInk::Muted, this);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    column->addWidget(m_message);

    const auto addChoice
        = [&](const QString &name, const QString &text, const QString &explanation, QStringView iconName, ButtonKind kind, auto signal) {
              auto *button = makeButton(text, kind, this);
              button->setObjectName(name);
              button->setIcon(icon(iconName, kind == ButtonKind::Primary ? Tokens::onAccent : Tokens::text));
              button->setMinimumWidth(50 * grid);
              button->setAccessibleDescription(explanation);
              connect(button, &QPushButton::clicked, this, signal);
              auto *what = makeLabel(explanation, LabelScale::Small, LabelInk::Muted, this);
              what->setWordWrap(true);
              auto *row = new QHBoxLayout;
              row->setSpacing(3 * grid);
              row->addWidget(button);
              row->addWidget(what, 1);
              column->addLayout(row);
          };
    addChoice(u"openDemo"_s, tr("Look at the &demo"), tr("An invented company with a history, in a file of its own. Try anything."),
              u"play", ButtonKind::Primary, &StartWindow::demoRequested);
    addChoice(u"newWorkspace"_s, tr("&New workspace…"), tr("Begin with an empty directory and add or import people."), u"add",
              ButtonKind::Plain, &StartWindow::newRequested);
    addChoice(u"openWorkspace"_s, tr("&Open workspace…"), tr("Go on with a workspace file that you have."), u"folder", ButtonKind::Plain,
              &StartWindow::openRequested);
    column->addStretch(2);
    addCommands();
    addFoot();
    showRecent();
    findChild<QPushButton *>(u"openDemo"_s)->setFocus();
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::workspaceDropped, this, &StartWindow::fileRequested);
    connect(drop, &FileDrop::importDropped, this, [this](const QString &path) {
        m_message->showMessage(Tone::Info,
                               tr("%1 is no workspace. To import it, open a workspace or make a new one first, then drop it there.")
                                   .arg(QFileInfo(path).fileName()));
    });
    auto *layout = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    middle->setLayout(column);
    layout->addStretch(1);
    layout->addWidget(middle);
    layout->addStretch(1);
}

/// The same keys as in the console.
void StartWindow::addCommands()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(u"newCommand"_s, tr("New workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &StartWindow::newRequested);
    add(u"openCommand"_s, tr("Open workspace"), QKeySequence::Open, &StartWindow::openRequested);
    add(u"preferencesCommand"_s, tr("Preferences"), QKeySequence::Preferences, &StartWindow::preferencesRequested);
    add(u"shortcutsCommand"_s, tr("Keyboard shortcuts"), QKeySequence::HelpContents, [this] {
        auto *dialog = new ShortcutsDialog(*this, nullptr, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    add(u"quitCommand"_s, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &QWidget::close);
}

void StartWindow::addFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(3 * grid);
    const auto add = [this, foot](const QString &name, const QString &text, auto run) {
        auto *button = makeButton(text, ButtonKind::Link, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        foot->addWidget(button);
    };
    add(u"preferences"_s, tr("&Preferences…"), &StartWindow::preferencesRequested);
    add(u"shortcuts"_s, tr("&Keyboard shortcuts"), [this] { findChild<QAction *>(u"shortcutsCommand"_s)->trigger(); });
    add(u"about"_s, tr("&About Gatehouse"), &StartWindow::aboutRequested);
    foot->addStretch(1);
    m_column->addLayout(foot);
}

void StartWindow::showRecent()
{
    delete std::exchange(m_recent, nullptr);
    constexpr qsizetype mostShown = 5;
    const QStringList paths = recentfiles::list().mid(0, mostShown);
    if (paths.isEmpty()) {
        return;
    }
    m_recent = new QWidget(this);
    auto *rows = new QVBoxLayout(m_recent);
    rows->setContentsMargins(0, 2 * grid, 0, 0);
    rows->setSpacing(grid);
    rows->addWidget(makeLabel(tr("Opened before"), LabelScale::Heading, LabelInk::Text, m_recent));
    for (const QString &path : paths) {
        addRecent(path, *rows);
    }
    m_column->insertWidget(m_column->count() - 2, m_recent);  // above the free room and the foot
}

void StartWindow::addRecent(const QString &path, QVBoxLayout &rows)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto *open = makeButton(file.fileName().replace(u'&', u"&&"_s), ButtonKind::Link, m_recent);
    open->setObjectName(u"recentFile"_s);
    open->setEnabled(isThere);
    open->setToolTip(isThere ? QDir::toNativeSeparators(path) : tr("The file is not there any more."));
    open->setAccessibleDescription(open->toolTip());
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT fileRequested(path); });
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * grid);
    row->addWidget(open);
    row->addWidget(makeLabel(isThere ? folder : tr("%1 (not there any more)").arg(folder), LabelScale::Small, LabelInk::Muted, m_recent),
                   1);
    if (!isThere) {
        auto *forget = makeButton(tr("Remove from the list"), ButtonKind::Link, m_recent);
        forget->setObjectName(u"forgetFile"_s);
        forget->setAccessibleDescription(QDir::toNativeSeparators(path));
        connect(
            forget, &QPushButton::clicked, this,
            [this, path] {
                recentfiles::remove(path);
                showRecent();
            },
            Qt::QueuedConnection);  // the button goes with the list
        row->addWidget(forget);
    }
    rows.addLayout(row);
}

}  // namespace gatehouse
