// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dashboard/dashboard.h"
#include "ui/shell/desk.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace gatehouse {

class CountTile;
class DayChart;
class LinkList;
class PageHeader;
class MessageBar;

/// How it stands: what there is, what wants to be looked at, what ends soon and what was done last. Everything on it leads to its page.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Dashboard> &shown() const { return m_shown; }

Q_SIGNALS:
    void pageRequested(const QString &key);
    /// The page with its list narrowed by one choice of its filter.
    void listRequested(const QString &key, const QString &choice, const QVariant &value);
    void eventRequested(qint64 id);
    void dayRequested(QDate day);
    void accountRequested(qint64 id);
    void loaded();  ///< what is shown is as of now

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTiles();
    [[nodiscard]] CountTile *addTile(const QString &page, const QString &iconName, const QString &label);
    [[nodiscard]] QWidget *makeCard(const QString &title, QWidget *content, QLabel *nothing = nullptr);
    [[nodiscard]] QWidget *makeCard(QLabel *title, QWidget *content, QLabel *nothing = nullptr);
    void readSoon();
    void read();
    void take(const Dashboard &dashboard);
    void showTiles(const Dashboard &dashboard);
    void showConcerns(const Dashboard &dashboard);
    void showExpiries(const Dashboard &dashboard);
    void showRecent(const Dashboard &dashboard);

    const Desk &m_desk;
    std::optional<Dashboard> m_shown;
    QPointer<Task> m_task;
    QTimer m_pause;
    bool m_stale = true;
    PageHeader *m_header;
    MessageBar *m_message;
    CountTile *m_users;
    CountTile *m_groups;
    CountTile *m_accounts;
    CountTile *m_sets;
    CountTile *m_assignments;
    CountTile *m_roles;
    LinkList *m_concerns;
    QLabel *m_calm;
    LinkList *m_expiries;
    QLabel *m_nothingEnds;
    QLabel *m_daysTitle;
    DayChart *m_days;
    QBoxLayout *m_cards;
    LinkList *m_recent;
    QLabel *m_nothingDone;
};

}  // namespace gatehouse
