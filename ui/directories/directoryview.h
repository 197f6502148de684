// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace gatehouse {

class ConnectionTestView;
class DirectoryMappingsView;
class EmptyState;
class FactsView;
class MessageBar;

/// The connected directory: what is known of it, whether it can be reached, and what its attributes become.
class DirectoryView : public QWidget
{
    Q_OBJECT

public:
    explicit DirectoryView(const Desk &desk, QWidget *parent = nullptr);

    /// Opens the settings of the connected directory.
    void editSettings();
    void testConnection();
    void showMappings();

    [[nodiscard]] ConnectionTestView &test() const { return *m_test; }
    [[nodiscard]] DirectoryMappingsView &mappings() const { return *m_mappings; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    [[nodiscard]] QWidget *makeConnection();
    void refresh();
    void fillFacts(bool hasPassword);

    const Desk &m_desk;
    Directory m_directory;
    EmptyState *m_none;
    FactsView *m_facts;
    MessageBar *m_remarks;
    QPushButton *m_edit;
    ConnectionTestView *m_test;
    DirectoryMappingsView *m_mappings;
    QTabWidget *m_tabs;
    QStackedWidget *m_stack;
};

}  // namespace gatehouse
