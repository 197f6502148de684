// SPDX-License-Identifier: Apache-2.0
#include "ui/console/searchpopup.h"

#include "core/base/match.h"
#include "core/base/text.h"
#include "ui/console/pagecommands.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pane.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr int rowHeight = 9 * grid;
using Kind = SearchHit::Kind;

}  // namespace

SearchPopup::SearchPopup(const Desk &desk, MainWindow &window)
    : QFrame(&window)
    , m_desk(desk)
    , m_window(window)
    , m_line(window.search())
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_uses(desk.workspace.path())
{
    setObjectName(u"searchPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    hide();
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);  // the keyboard stays in the field
    m_list->setProperty("keysComeFromElsewhere", true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->addWidget(m_list);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchPopup::search);
    connect(&m_line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&window, &MainWindow::searchOpened, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
    m_line.installEventFilter(this);
    window.installEventFilter(this);
}

void SearchPopup::search()
{
    const QString text = m_line.text().trimmed();
    const QString wanted = folded(text);
    if (m_task) {
        m_task->cancel();
    }
    ++m_question;
    m_hits.clear();
    m_moved = false;
    addPages(wanted);
    if (!text.isEmpty()) {
        addActions(wanted);
        addCommands(wanted);
    }
    std::stable_sort(m_hits.begin(), m_hits.end(), [](const SearchHit &one, const SearchHit &other) { return one.score > other.score; });
    constexpr qsizetype least = 2;
    if (text.size() >= least) {
        readRecords(text);
    }
    showHits();
}

void SearchPopup::searchNow()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        search();
    }
}

void SearchPopup::addHit(SearchHit hit, const QString &wanted)
{
    if (const auto score = matchScore(wanted, folded(hit.text))) {
        hit.score = *score + m_uses.bonus(hit.useKey);
        m_hits.append(std::move(hit));
    }
}

void SearchPopup::addPages(const QString &wanted)
{
    const QStringList keys = m_window.pageKeys();
    for (const QString &key : keys) {
        addHit({Kind::Page, m_window.pageTitle(key), tr("Page"), u"chevron-right"_s, key, u"page:"_s + key}, wanted);
    }
}

void SearchPopup::addActions(const QString &wanted)
{
    const QString here = m_window.currentKey();
    QWidget *page = m_window.page(here);
    const auto *pane = qobject_cast<const Pane *>(page);
    const auto add = [&](const QList<QAction *> &actions, const QString &place) {
        for (QAction *action : actions) {
            const QString name = action->text().remove(u'&');
            if (!action->isEnabled() || action->objectName().isEmpty() || name.isEmpty()) {
                continue;
            }
            // The list may lie below this one: whom it would be done to has to stand here.
            const QString subject = pane && !place.isEmpty() ? pane->subjectOf(action) : QString();
            addHit({Kind::Action, subject.isEmpty() ? name : tr("%1 (%2)", "an action and what it works on").arg(name, isolated(subject)),
                    action->shortcut().toString(QKeySequence::NativeText), u"play"_s, QVariant::fromValue(QPointer<QObject>(action)),
                    u"action:%1/%2"_s.arg(place, action->objectName())},
                   wanted);
        }
    };
    if (page) {
        add(page->findChildren<QAction *>(), here);
    }
    add(m_window.actions(), {});
}

void SearchPopup::addCommands(const QString &wanted)
{
    const QList<PageCommand> commands = pageCommands();
    for (int number = 0; number < commands.size(); ++number) {
        const PageCommand &command = commands[number];
        // Of the page that is open its own actions are listed, those that can be used now.
        if (command.page != m_window.currentKey()) {
            addHit({Kind::Command, command.text, m_window.pageTitle(command.page), u"play"_s, number,
                    u"action:%1/%2"_s.arg(command.page, command.action)},
                   wanted);
        }
    }
}

void SearchPopup::readRecords(const QString &text)
{
    const int question = m_question;
    m_task = m_desk.read<QList<SearchHit>>(
        this, {}, [text](Workspace &workspace, Progress &) { return findRecords(workspace, text); },
        [this, question](const Result<QList<SearchHit>> &found) {
            if (found && question == m_question && isVisible()) {
                takeRecords(*found);
            }
        });
}

void SearchPopup::takeRecords(const QList<SearchHit> &records)
{
    const qsizetype before = m_hits.size();
    for (SearchHit hit : records) {
        hit.score += m_uses.bonus(hit.useKey);
        m_hits.append(std::move(hit));
    }
    const auto first = m_moved ? m_hits.begin() + before : m_hits.begin();
    std::stable_sort(first, m_hits.end(), [](const SearchHit &one, const SearchHit &other) { return one.score > other.score; });
    showHits();
}

void SearchPopup::showHits()
{
    const int row = m_moved ? m_list->currentIndex().row() : 0;
    m_model->clear();
    for (const SearchHit &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem(icon(hit.iconName, Tokens::muted),
                                       hit.hint.isEmpty() ? hit.text : u"%1   —   %2"_s.arg(hit.text, hit.hint));
        item->setSizeHint({0, rowHeight});
        m_model->appendRow(item);
    }
    if (m_hits.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found."));
        nothing->setEnabled(false);
        nothing->setSizeHint({0, rowHeight});
        m_model->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_model->index(std::max(0, row), 0));
    place();
}

void SearchPopup::place()
{
    constexpr int mostRows = 14;
    const QPoint below = m_line.mapTo(&m_window, QPoint(0, m_line.height() + grid));
    setGeometry(below.x(), below.y(), m_line.width(), std::clamp(m_model->rowCount(), 1, mostRows) * rowHeight + 3 * grid);
    show();
    raise();
}

void SearchPopup::move(int step)
{
    searchNow();
    const int rows = m_model->rowCount();
    if (rows > 0) {
        const int next = (m_list->currentIndex().row() + step + rows) % rows;
        m_list->setCurrentIndex(m_model->index(next, 0));
        m_moved = true;
        announce(m_list, m_list->currentIndex().data().toString());
    }
}

void SearchPopup::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const SearchHit hit = m_hits[row];
    dismiss();
    m_uses.note(hit.useKey);
    run(hit);
}

void SearchPopup::run(const SearchHit &hit)
{
    switch (hit.kind) {
    case Kind::Page:
        m_window.showPage(hit.target.toString());
        break;
    case Kind::Action:
        if (auto *action = qobject_cast<QAction *>(hit.target.value<QPointer<QObject>>().data())) {
            action->trigger();
        }
        break;
    case Kind::Command:
        runCommand(hit.target.toInt());
        break;
    case Kind::User:
    case Kind::Group:
    case Kind::Account:
    case Kind::PermissionSet:
    case Kind::Application:
        Q_EMIT recordChosen(hit.kind, hit.target.toLongLong());
        break;
    }
}

void SearchPopup::runCommand(int number)
{
    const PageCommand command = pageCommands().value(number);
    if (!m_window.showPage(command.page)) {
        return;
    }
    QAction *action = nullptr;
    const auto actions = m_window.page(command.page)->findChildren<QAction *>(command.action);
    for (QAction *each : actions) {
        // A page can have several faces with an action of the same name: before and after single sign-on is enabled.
        const auto *owner = qobject_cast<QWidget *>(each->parent());
        if (!action || (owner && owner->isVisible())) {
            action = each;
        }
    }
    if (!action) {
        return;
    }
    if (action->isEnabled()) {
        action->trigger();
        return;
    }
    // The page has just been made and may not know yet what it can do.
    constexpr int patienceMs = 2000;
    auto *waiting = new QTimer(action);
    waiting->setSingleShot(true);
    connect(action, &QAction::enabledChanged, waiting, [action, waiting](bool enabled) {
        if (enabled) {
            waiting->deleteLater();
            action->trigger();
        }
    });
    connect(waiting, &QTimer::timeout, this, [this, action, waiting] {
        waiting->deleteLater();
        m_desk.prompts.notify(&m_window, Tone::Warning, action->toolTip());
    });
    waiting->start(patienceMs);
}

void SearchPopup::dismiss()
{
    ++m_question;
    hide();
    m_line.clear();
    // A dialog that comes now gives the keyboard back to where it is: that shall be the page.
    if (QWidget *page = m_window.page(m_window.currentKey())) {
        page->setFocus();
    } else {
        m_line.clearFocus();
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != &m_line) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        searchNow();
        choose();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

}  // namespace gatehouse
