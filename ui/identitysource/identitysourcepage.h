// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcechange.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace gatehouse {

class EmptyState;
class FactsView;
class MessageBar;
class PageHeader;

/// Where users and groups come from and where people sign in, and the change to another source (guide: "Manage your identity source").
class IdentitySourcePage : public QWidget
{
    Q_OBJECT

public:
    explicit IdentitySourcePage(const Desk &desk, QWidget *parent = nullptr);

    /// Whether the source has been read.
    [[nodiscard]] bool isRead() const { return m_source.has_value(); }
    [[nodiscard]] MessageBar &message() const { return *m_message; }
    [[nodiscard]] QTabWidget &tabs() const { return *m_tabs; }

Q_SIGNALS:
    void pageRequested(const QString &key);

private:
    void addHeadActions();
    void arrange();
    void read();
    void showSource(const IdentitySource &source);
    void showFacts(const IdentitySource &source);
    void showView(const IdentitySource &source);
    void showWaiting(const IdentitySource &source);
    void fillStore();
    void change();
    void askForPasswords();

    const Desk &m_desk;
    std::optional<IdentitySource> m_source;
    PageHeader *m_header;
    MessageBar *m_message;
    FactsView *m_facts;
    QTabWidget *m_tabs;
    QStackedWidget *m_views;
    EmptyState *m_store;
    QAction *m_change = nullptr;
};

}  // namespace gatehouse
