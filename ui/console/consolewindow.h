// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/theme/theme.h"

class QMenu;

namespace gatehouse {

class UndoLine;
struct ExportSubject;

/// The window of an open workspace: the frame with every page in it. A new page is one line in `addPages`.
class ConsoleWindow : public MainWindow
{
    Q_OBJECT

public:
    ConsoleWindow(const Desk &desk, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Desk &desk() const { return m_desk; }

    /// Shows the page of one user above the page that is open.
    void openUser(qint64 id);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    [[nodiscard]] QWidget *makeAccounts();
    [[nodiscard]] QWidget *makeUsers();
    [[nodiscard]] QWidget *makeGroups();
    [[nodiscard]] QWidget *makePermissionSets();
    [[nodiscard]] QWidget *makeAssignments();
    void addSearch();
    void addMenu(Theme &theme);
    void addMenuButton(QMenu *menu);
    void showShortcuts();
    void openAccount(qint64 id);
    void openGroup(qint64 id);
    void openPermissionSet(qint64 id);
    void openImport(ImportRow::Kind kind);
    void openExport(const ExportSubject &subject);

    const Desk &m_desk;
    UndoLine *m_undoLine;
    bool m_closing = false;
};

/// Every page, dialog and wizard page of the console, for the tour.
[[nodiscard]] QList<Scene> consoleScenes(const Desk &desk, Theme &theme);

}  // namespace gatehouse
