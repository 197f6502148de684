// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboardpage.h"

#include "core/dashboard/dashboardservice.h"
#include "core/groups/groupstore.h"
#include "ui/dashboard/counttile.h"
#include "ui/dashboard/daychart.h"
#include "ui/dashboard/linklist.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Place {
    QString page;
    QString iconName;
    QString choice{};  ///< of the filter there, which leaves what the concern is about
    QVariant value{};
};

/// Where one looks after a concern.
Place placeOf(Concern::About about)
{
    switch (about) {
    case Concern::About::FailedWork:
    case Concern::About::WaitingWork:
    case Concern::About::OutOfDate:
        return {u"provisioning"_s, u"refresh"_s};
    case Concern::About::Certificates:
        return {u"certificates"_s, u"certificate"_s};
    case Concern::About::Orphaned:
        return {u"assignments"_s, u"access"_s};
    case Concern::About::Quota:
        return {u"quotas"_s, u"quota"_s};
    case Concern::About::WaitingMail:
        return {u"outbox"_s, u"outbox"_s};
    case Concern::About::WithoutDevice:
        return {u"mfa"_s, u"mfa"_s};
    case Concern::About::UnusedSets:
        return {u"permissionsets"_s, u"permission-set"_s};
    case Concern::About::MissingPasswords:
        return {u"identitysource"_s, u"key"_s};
    case Concern::About::EmptyGroups:
        break;
    }
    return {u"groups"_s, u"groups"_s, u"members"_s, int(GroupQuery::Belonging::Empty)};
}

Tone toneOf(Concern::Weight weight)
{
    switch (weight) {
    case Concern::Weight::Grave:
        return Tone::Danger;
    case Concern::Weight::Warning:
        return Tone::Warning;
    case Concern::Weight::Remark:
        break;
    }
    return Tone::Neutral;
}

QString whenText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat) : QLocale().toString(local, QLocale::ShortFormat);
}

}  // namespace

DashboardPage::DashboardPage(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_concerns(new LinkList(u"concerns"_s, tr("What needs attention")))
    , m_calm(makeLabel(tr("Nothing needs attention."), LabelScale::Body, LabelInk::Muted, this))
    , m_expiries(new LinkList(u"expiries"_s, tr("What ends soon")))
    , m_nothingEnds(makeLabel(tr("Nothing ends soon."), LabelScale::Body, LabelInk::Muted, this))
    , m_daysTitle(makeLabel(QString(), LabelScale::Section, LabelInk::Text, this))
    , m_days(new DayChart)
    , m_recent(new LinkList(u"recentChanges"_s, tr("Recent changes")))
    , m_nothingDone(makeLabel(tr("Nothing has been done yet."), LabelScale::Body, LabelInk::Muted, this))
{
    setObjectName(u"dashboardPage"_s);
    m_header->setTitle(tr("Dashboard"));
    auto *left = new QVBoxLayout;
    left->addWidget(makeCard(tr("Needs attention"), m_concerns, m_calm));
    left->addWidget(makeCard(tr("Ends soon or has ended"), m_expiries, m_nothingEnds));
    auto *right = new QVBoxLayout;
    right->addWidget(makeCard(m_daysTitle, m_days));
    right->addWidget(makeCard(tr("Recent changes"), m_recent, m_nothingDone));
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(4 * grid);
    for (QVBoxLayout *side : {left, right}) {
        side->setSpacing(4 * grid);
        side->addStretch(1);
        m_cards->addLayout(side, 1);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * grid);
    column->addWidget(makeTiles());
    column->addLayout(m_cards);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageSide, pageTop, pageSide, 4 * grid);
    layout->setSpacing(4 * grid);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(makeScrollArea(content, this), 1);

    connect(m_days, &DayChart::dayChosen, this, &DashboardPage::dayRequested);
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &DashboardPage::read);
    connect(&desk.workspace, &Workspace::changed, this, &DashboardPage::readSoon);
}

/// In a narrow window the cards stand below each other.
void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int twoColumns = 220 * grid;
    m_cards->setDirection(width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *DashboardPage::makeTiles()
{
    m_users = addTile(u"users"_s, u"users"_s, tr("Users"));
    m_groups = addTile(u"groups"_s, u"groups"_s, tr("Groups"));
    m_accounts = addTile(u"accounts"_s, u"account"_s, tr("AWS accounts"));
    m_sets = addTile(u"permissionsets"_s, u"permission-set"_s, tr("Permission sets"));
    m_assignments = addTile(u"assignments"_s, u"access"_s, tr("Assignments"));
    m_roles = addTile(u"provisioning"_s, u"refresh"_s, tr("Roles in accounts"));
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * grid);
    for (CountTile *tile : {m_users, m_groups, m_accounts, m_sets, m_assignments, m_roles}) {
        layout->addWidget(tile);
    }
    return row;
}

CountTile *DashboardPage::addTile(const QString &page, const QString &iconName, const QString &label)
{
    auto *tile = new CountTile(page + u"Tile"_s, iconName, label, this);
    connect(tile, &CountTile::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    return tile;
}

QWidget *DashboardPage::makeCard(const QString &title, QWidget *content, QLabel *nothing)
{
    return makeCard(makeLabel(title, LabelScale::Section, LabelInk::Text, this), content, nothing);
}

QWidget *DashboardPage::makeCard(QLabel *title, QWidget *content, QLabel *nothing)
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(title);
    layout->addWidget(content);
    if (nothing) {
        nothing->setWordWrap(true);
        nothing->hide();
        layout->addWidget(nothing);
    }
    layout->addStretch(1);
    return card;
}

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
}

void DashboardPage::readSoon()
{
    m_stale = true;
    if (isVisible() && !m_pause.isActive()) {
        m_pause.start();
    }
}

void DashboardPage::read()
{
    if (m_task) {
        m_pause.start();  // what is being read now may miss the last change
        return;
    }
    m_stale = false;
    m_task = m_desk.read<Dashboard>(
        this, tr("Reading the dashboard"),
        [today = QDate::currentDate()](Workspace &at, Progress &progress) { return DashboardService(at).dashboard(today, progress); },
        [this](const Result<Dashboard> &read) {
            m_task.clear();
            if (read) {
                m_message->hide();
                take(*read);
            } else if (read.error().kind != Error::Kind::Cancelled) {
                m_message->showMessage(Tone::Danger, read.error().message);
            }
            Q_EMIT loaded();
        });
}

void DashboardPage::take(const Dashboard &dashboard)
{
    m_shown = dashboard;
    const bool begins = dashboard.users.all == 0 || dashboard.accounts.all == 0 || dashboard.permissionSets == 0;
    m_header->setSubtitle(!dashboard.concerns.isEmpty() ? tr("%Ln thing(s) to look at", nullptr, int(dashboard.concerns.size()))
                          : begins                      ? tr("There is something to begin with.")
                                                        : tr("All is well."));
    showTiles(dashboard);
    showConcerns(dashboard);
    showExpiries(dashboard);
    const QDate last = dashboard.days.last().day;
    const int count = int(dashboard.days.size());
    m_daysTitle->setText(last < QDate::currentDate()
                             ? tr("Changes in the %Ln day(s) up to %1", nullptr, count).arg(QLocale().toString(last, QLocale::ShortFormat))
                             : tr("Changes in the last %Ln day(s)", nullptr, count));
    m_days->setDays(dashboard.days);
    showRecent(dashboard);
}

void DashboardPage::showTiles(const Dashboard &dashboard)
{
    const auto some = [](qint64 count, const QString &text) { return count == 0 ? QString() : text; };
    m_users->setCount(dashboard.users.all, some(dashboard.users.disabled, tr("%Ln disabled", nullptr, int(dashboard.users.disabled))));
    m_groups->setCount(dashboard.groups, {});
    m_accounts->setCount(dashboard.accounts.all,
                         some(dashboard.accounts.inactive, tr("%Ln closed", nullptr, int(dashboard.accounts.inactive))));
    m_sets->setCount(dashboard.permissionSets, {});
    m_assignments->setCount(dashboard.assignments, {});
    const qint64 behind = dashboard.work + dashboard.failedWork + dashboard.outOfDate;
    m_roles->setCount(dashboard.roles, dashboard.roles == 0 && behind == 0 ? QString()
                                       : behind == 0                       ? tr("all up to date")
                                                                           : tr("%Ln behind", nullptr, int(behind)));
    const QList<CountTile *> tiles{m_users, m_groups, m_accounts, m_sets, m_assignments, m_roles};
    int widest = 0;
    for (const CountTile *tile : tiles) {
        widest = std::max(widest, tile->sizeHint().width());
    }
    for (CountTile *tile : tiles) {
        tile->setMinimumWidth(widest);  // they stand in columns
    }
}

void DashboardPage::showConcerns(const Dashboard &dashboard)
{
    QList<LinkList::Line> lines;
    for (const Concern &concern : dashboard.concerns) {
        const Place place = placeOf(concern.about);
        lines.append({place.iconName, toneOf(concern.weight), concern.text, {}, [this, place] {
                          Q_EMIT place.choice.isEmpty() ? pageRequested(place.page) : listRequested(place.page, place.choice, place.value);
                      }});
    }
    // Who has just begun is told where.
    const auto begin = [&](const QString &page, const QString &iconName, const QString &text) {
        lines.append({iconName, Tone::Info, text, {}, [this, page] { Q_EMIT pageRequested(page); }});
    };
    if (dashboard.users.all == 0) {
        begin(u"users"_s, u"user-add"_s, tr("Begin with the users: add or import them."));
    }
    if (dashboard.accounts.all == 0) {
        begin(u"accounts"_s, u"account"_s, tr("Enable single sign-on, or import your organization."));
    }
    if (dashboard.permissionSets == 0) {
        begin(u"permissionsets"_s, u"permission-set"_s, tr("Create a permission set to say what people may do."));
    }
    m_concerns->setLines(lines);
    m_concerns->setHidden(lines.isEmpty());
    m_calm->setVisible(lines.isEmpty());
}

void DashboardPage::showExpiries(const Dashboard &dashboard)
{
    QList<LinkList::Line> lines;
    const QDate today = m_desk.workspace.clock().now().toUTC().date();
    for (const Expiry &each : dashboard.expiries) {
        if (each.what == Expiry::What::Certificate) {
            const bool isOver = each.on < today;
            lines.append({u"certificate"_s, isOver ? Tone::Danger : Tone::Warning,
                          (isOver ? tr("The certificate of %1 expired") : tr("The certificate of %1 expires")).arg(each.name),
                          QLocale().toString(each.on, QLocale::ShortFormat), [this] { Q_EMIT pageRequested(u"certificates"_s); }});
            continue;
        }
        lines.append({u"account"_s, Tone::Warning, tr("The closed account %1 is gone").arg(each.name),
                      QLocale().toString(each.on, QLocale::ShortFormat), [this, id = each.record] { Q_EMIT accountRequested(id); }});
    }
    m_expiries->setLines(lines);
    m_expiries->setHidden(lines.isEmpty());
    m_nothingEnds->setVisible(lines.isEmpty());
}

void DashboardPage::showRecent(const Dashboard &dashboard)
{
    QList<LinkList::Line> lines;
    for (const Event &event : dashboard.recent) {
        lines.append({event.standing == Event::Standing::Undone ? u"undo"_s : u"history"_s, Tone::Neutral, event.summary,
                      u"%1, %2"_s.arg(event.actorName, whenText(event.time)), [this, id = event.id.value] { Q_EMIT eventRequested(id); }});
    }
    m_recent->setLines(lines);
    m_recent->setHidden(lines.isEmpty());
    m_nothingDone->setVisible(lines.isEmpty());
}

}  // namespace gatehouse
