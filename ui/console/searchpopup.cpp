// SPDX-License-Identifier: Apache-2.0
#include "ui/console/searchpopup.h"

#include "core/accounts/accountstore.h"
#include "core/base/text.h"
#include "core/groups/groupstore.h"
#include "core/users/userstore.h"
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

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 120;
constexpr qint64 mostOfAKind = 6;
constexpr int rowHeight = 9 * grid;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int targetRole = Qt::UserRole + 2;

struct Found {
    QList<User> users;
    QList<Group> groups;
    QList<Account> accounts;
};

Result<QList<Account>> findAccounts(Workspace &workspace, const QString &text)
{
    const AccountStore accounts(workspace.database());
    AccountQuery query;
    query.text = text;
    query.limit = mostOfAKind;
    const auto ids = accounts.ids(query);
    return ids ? accounts.records(*ids) : fail(ids);
}

Result<Found> findRecords(Workspace &workspace, const QString &text)
{
    const UserStore users(workspace.database());
    const GroupStore groups(workspace.database());
    UserQuery userQuery;
    userQuery.text = text;
    userQuery.limit = mostOfAKind;
    GroupQuery groupQuery;
    groupQuery.text = text;
    groupQuery.limit = mostOfAKind;
    const auto userIds = users.ids(userQuery);
    const auto groupIds = groups.ids(groupQuery);
    if (!userIds || !groupIds) {
        return fail(userIds ? groupIds : userIds);
    }
    const auto foundUsers = users.records(*userIds);
    const auto foundGroups = groups.records(*groupIds);
    if (!foundUsers) {
        return fail(foundUsers);
    }
    if (!foundGroups) {
        return fail(foundGroups);
    }
    const auto foundAccounts = findAccounts(workspace, text);
    if (!foundAccounts) {
        return fail(foundAccounts);
    }
    return Found{*foundUsers, *foundGroups, *foundAccounts};
}

}  // namespace

SearchPopup::SearchPopup(const Desk &desk, MainWindow &window)
    : QFrame(&window)
    , m_desk(desk)
    , m_window(window)
    , m_line(window.search())
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
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
    m_model->clear();
    addPagesAndActions(text);
    if (text.size() >= 2) {
        addRecords(text);
    } else {
        showNothing();
    }
    place();
}

void SearchPopup::addPagesAndActions(const QString &text)
{
    const QString wanted = folded(text);
    const QStringList keys = m_window.pageKeys();
    for (const QString &key : keys) {
        if (folded(m_window.pageTitle(key)).contains(wanted)) {
            addRow(Kind::Page, m_window.pageTitle(key), tr("Page"), u"chevron-right"_s, key);
        }
    }
    if (text.isEmpty()) {
        return;
    }
    if (const QWidget *page = m_window.page(m_window.currentKey())) {
        addActions(page->findChildren<QAction *>(), qobject_cast<const Pane *>(page), wanted);
    }
    addActions(m_window.actions(), nullptr, wanted);
}

void SearchPopup::addActions(const QList<QAction *> &actions, const Pane *pane, const QString &wanted)
{
    for (QAction *action : actions) {
        const QString name = action->text().remove(u'&');
        if (!action->isEnabled() || action->objectName().isEmpty() || name.isEmpty() || !folded(name).contains(wanted)) {
            continue;
        }
        // The list may lie below this one: whom it would be done to has to stand here.
        const QString subject = pane ? pane->subjectOf(action) : QString();
        addRow(Kind::Action, subject.isEmpty() ? name : tr("%1 (%2)", "an action and what it works on").arg(name, isolated(subject)),
               action->shortcut().toString(QKeySequence::NativeText), u"play"_s, QVariant::fromValue(QPointer<QObject>(action)));
    }
}

void SearchPopup::addRecords(const QString &text)
{
    if (m_task) {
        m_task->cancel();
    }
    const int question = ++m_question;
    m_task = m_desk.read<Found>(
        this, {}, [text](Workspace &workspace, Progress &) { return findRecords(workspace, text); },
        [this, question](const Result<Found> &found) {
            if (!found || question != m_question || !isVisible()) {
                return;
            }
            for (const User &user : found->users) {
                addRow(Kind::User, user.displayName, user.username, u"user"_s, user.id.value);
            }
            for (const Group &group : found->groups) {
                addRow(Kind::Group, group.name, tr("%n member(s)", nullptr, int(group.memberCount)), u"groups"_s, group.id.value);
            }
            for (const Account &account : found->accounts) {
                addRow(Kind::Account, account.name, account.accountId, u"account"_s, account.id.value);
            }
            showNothing();
            place();
        });
}

void SearchPopup::addRow(Kind kind, const QString &text, const QString &hint, const QString &iconName, const QVariant &target)
{
    auto *item = new QStandardItem(icon(iconName, Tokens::muted), hint.isEmpty() ? text : u"%1   —   %2"_s.arg(text, hint));
    item->setData(int(kind), kindRole);
    item->setData(target, targetRole);
    item->setSizeHint({0, rowHeight});
    m_model->appendRow(item);
}

void SearchPopup::showNothing()
{
    if (m_model->rowCount() == 0) {
        auto *nothing = new QStandardItem(tr("Nothing found."));
        nothing->setEnabled(false);
        nothing->setSizeHint({0, rowHeight});
        m_model->appendRow(nothing);
    }
}

void SearchPopup::place()
{
    constexpr int mostRows = 14;
    const QPoint below = m_line.mapTo(&m_window, QPoint(0, m_line.height() + grid));
    setGeometry(below.x(), below.y(), m_line.width(), std::clamp(m_model->rowCount(), 1, mostRows) * rowHeight + 3 * grid);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    show();
    raise();
}

void SearchPopup::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows > 0) {
        const int next = (m_list->currentIndex().row() + step + rows) % rows;
        m_list->setCurrentIndex(m_model->index(next, 0));
        announce(m_list, m_list->currentIndex().data().toString());
    }
}

void SearchPopup::choose()
{
    const QModelIndex index = m_list->currentIndex();
    const QVariant target = index.data(targetRole);
    if (!target.isValid()) {
        return;
    }
    const auto kind = Kind(index.data(kindRole).toInt());
    dismiss();
    switch (kind) {
    case Kind::Page:
        m_window.showPage(target.toString());
        break;
    case Kind::Action:
        if (auto *action = qobject_cast<QAction *>(target.value<QPointer<QObject>>().data())) {
            action->trigger();
        }
        break;
    case Kind::User:
        Q_EMIT userChosen(target.toLongLong());
        break;
    case Kind::Group:
        Q_EMIT groupChosen(target.toLongLong());
        break;
    case Kind::Account:
        Q_EMIT accountChosen(target.toLongLong());
        break;
    }
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
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        }
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
