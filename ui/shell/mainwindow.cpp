// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/shell/breadcrumb.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/pageroom.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_file(makeLabel(QString(), LabelScale::Body, LabelInk::Muted, this))
    , m_search(new QLineEdit(this))
    , m_navigation(new NavigationList(this))
    , m_back(new QToolButton(this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_path(new QWidget(this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_top(new QHBoxLayout)
    , m_status(new QHBoxLayout)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"logo", Tokens::accent));
    auto *path = new QHBoxLayout(m_path);
    path->setContentsMargins(5 * grid, 2 * grid, 5 * grid, 0);
    path->setSpacing(grid);
    path->addWidget(m_back);
    path->addWidget(m_breadcrumb, 1);
    m_path->hide();

    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_path);
    pages->addWidget(m_stack, 1);
    auto *ground = new QWidget(this);
    ground->setProperty("ground", u"raised"_s);
    ground->setAttribute(Qt::WA_StyledBackground);
    ground->setLayout(pages);
    pages->setContentsMargins(0, 0, 0, 0);

    auto *divider = makeLine(this);
    divider->setFixedSize(1, QWIDGETSIZE_MAX);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide());
    middle->addWidget(divider);
    middle->addWidget(ground, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTopBar());
    layout->addWidget(makeLine(this));
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(makeLine(this));
    layout->addWidget(makeStatusLine());
    setCentralWidget(central);

    connect(m_navigation, &NavigationList::chosen, this, &MainWindow::showPage);
    connect(m_breadcrumb, &Breadcrumb::chosen, this, [this] {
        leaveSubPages();
        updatePath();
    });
    addShortcuts();
    setFileName(QString());
    m_navigation->setFocus();
    constexpr int titleBar = 10 * grid;
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, titleBar)));
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_navigation->setFolded(settings.value(u"window/folded"_s).toBool());
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QWidget(this);
    m_top->setContentsMargins(4 * grid, 2 * grid, 3 * grid, 2 * grid);
    m_top->setSpacing(2 * grid);
    auto *logo = new QLabel(bar);
    logo->setPixmap(windowIcon().pixmap(QSize(22, 22), devicePixelRatioF()));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(
        tr("Search or type a command (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    m_search->setAccessibleName(tr("Search or type a command"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->addAction(icon(u"search", Tokens::muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(40 * grid);
    m_search->setMaximumWidth(110 * grid);
    m_search->installEventFilter(this);
    m_top->addWidget(logo);
    m_top->addWidget(makeLabel(tr("Gatehouse"), LabelScale::Heading, LabelInk::Text, bar));
    m_top->addWidget(m_file);
    m_top->addStretch(1);
    m_top->addWidget(m_search, 4);
    m_top->addStretch(1);
    bar->setLayout(m_top);
    return bar;
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QWidget(this);
    auto *fold = new QToolButton(side);
    fold->setObjectName(u"fold"_s);
    fold->setIcon(icon(u"sidebar", Tokens::muted));
    fold->setToolTip(tr("Fold or unfold the navigation"));
    fold->setAccessibleName(fold->toolTip());
    connect(fold, &QToolButton::clicked, m_navigation, [this] { m_navigation->setFolded(!m_navigation->isFolded()); });
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 2 * grid, 0, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_navigation, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(3 * grid, 0, 0, 0);
    foot->addWidget(fold);
    foot->addStretch();
    layout->addLayout(foot);
    return side;
}

QWidget *MainWindow::makeStatusLine()
{
    auto *line = new QWidget(this);
    line->setMinimumHeight(8 * grid);
    m_status->setContentsMargins(4 * grid, 0, 3 * grid, 0);
    m_status->setSpacing(4 * grid);
    m_status->addStretch(1);
    line->setLayout(m_status);
    return line;
}

void MainWindow::addShortcuts()
{
    m_back->setObjectName(u"back"_s);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(icon(mirrored ? u"chevron-right" : u"arrow-back"));
    m_back->setToolTip(tr("Back (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back"));
    connect(m_back, &QToolButton::clicked, this, &MainWindow::goBack);
    auto *back = new QShortcut(Qt::ALT | Qt::Key_Left, this);
    back->setWhatsThis(tr("Back"));
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
    auto *search = new QShortcut(Qt::CTRL | Qt::Key_K, this);
    search->setWhatsThis(tr("Search or type a command"));
    connect(search, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::addPage(const QString &section, const QString &key, const QString &title, const QString &iconName,
                         std::function<QWidget *()> make)
{
    m_pages.insert(key, {title, std::move(make), nullptr});
    m_order.append(key);
    m_navigation->addEntry(section, key, title, iconName);
}

QString MainWindow::pageTitle(const QString &key) const
{
    return m_pages.value(key).title;
}

QWidget *MainWindow::page(const QString &key)
{
    const auto at = m_pages.find(key);
    if (at == m_pages.end()) {
        return nullptr;
    }
    if (!at->widget) {
        at->widget = at->make();
        m_stack->addWidget(new PageRoom(at->widget, m_stack));
    }
    return at->widget;
}

bool MainWindow::showPage(const QString &key)
{
    QWidget *shown = page(key);
    if (!shown) {
        return false;
    }
    leaveSubPages();
    if (key != m_current) {
        if (!m_current.isEmpty()) {
            m_past.append(m_current);
        }
        m_current = key;
    }
    m_stack->setCurrentWidget(PageRoom::of(shown));
    m_navigation->setCurrentKey(key);
    updatePath();
    return true;
}

void MainWindow::openSubPage(QWidget *page, const QString &title)
{
    m_subPages.append({page, title});
    auto *room = new PageRoom(page, m_stack);
    m_stack->addWidget(room);
    m_stack->setCurrentWidget(room);
    updatePath();
    page->setFocus();
}

void MainWindow::takeAway(const QWidget *page)
{
    PageRoom *room = PageRoom::of(page);
    m_stack->removeWidget(room);
    room->deleteLater();  // the way out may have been a button on it
}

void MainWindow::leaveSubPages()
{
    if (const QWidget *base = page(m_current)) {
        m_stack->setCurrentWidget(PageRoom::of(base));  // first: the keyboard goes where it is wanted next
    }
    for (const auto &each : std::as_const(m_subPages)) {
        takeAway(each.first);
    }
    m_subPages.clear();
}

void MainWindow::goBack()
{
    if (!m_subPages.isEmpty()) {
        const QWidget *top = m_subPages.takeLast().first;
        m_stack->setCurrentWidget(PageRoom::of(m_subPages.isEmpty() ? page(m_current) : m_subPages.last().first));
        takeAway(top);
        updatePath();
        return;
    }
    if (!m_past.isEmpty()) {
        const QString key = m_past.takeLast();
        m_current.clear();  // going back is no step that one could go back from
        showPage(key);
    }
}

void MainWindow::updatePath()
{
    QList<Crumb> crumbs{{m_current, pageTitle(m_current)}};
    for (const auto &each : std::as_const(m_subPages)) {
        crumbs.append({m_current, each.second});
    }
    m_breadcrumb->setPath(crumbs);
    m_path->setVisible(!m_subPages.isEmpty());
}

void MainWindow::setFileName(const QString &name)
{
    constexpr int widestName = 60 * grid;
    m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, widestName));
    m_file->setToolTip(name);
    m_file->setVisible(!name.isEmpty());
    setWindowTitle(name.isEmpty() ? tr("Gatehouse") : tr("Gatehouse — %1").arg(name));
}

void MainWindow::addTopWidget(QWidget *widget, const QWidget *before)
{
    m_top->insertWidget(before ? m_top->indexOf(before) : m_top->count(), widget);
}

void MainWindow::setTaskWidget(QWidget *widget)
{
    m_status->insertWidget(0, widget);
}

void MainWindow::setUndoWidget(QWidget *widget)
{
    m_status->addWidget(widget);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn) {
        Q_EMIT searchOpened();
    }
    return QMainWindow::eventFilter(watched, event);
}

/// What is outside the page can lose the keyboard too, Undo for instance when nothing is left to be undone: the page has it next.
bool MainWindow::focusNextPrevChild(bool next)
{
    const QWidget *before = focusWidget();
    const auto *room = qobject_cast<const PageRoom *>(m_stack->currentWidget());
    if (!room || !before || (before->isVisible() && before->isEnabled())) {
        return QMainWindow::focusNextPrevChild(next);
    }
    QWidget *last = room->widget()->focusWidget();
    (last && last->isVisible() && last->isEnabled() ? last : room->widget())->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::keepGeometry() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/folded"_s, m_navigation->isFolded());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepGeometry();
    QMainWindow::closeEvent(event);
}

}  // namespace gatehouse
