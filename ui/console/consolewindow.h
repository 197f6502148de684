// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"
#include "ui/console/importchoice.h"
#include "ui/console/searchhit.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/theme/theme.h"

#include <QPointer>

#include <functional>

namespace gatehouse {

class ApplicationPage;
class ConsoleMenu;
class NoticeLog;
class UndoLine;
struct ExportSubject;

/// The window of an open workspace: the frame with every page in it. A new page is one line in `addPages`.
class ConsoleWindow : public MainWindow
{
    Q_OBJECT

public:
    ConsoleWindow(const Desk &desk, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Desk &desk() const { return m_desk; }

    /// Puts a bell in the bar on top, which shows what was said; `log` is borrowed.
    void showNotices(NoticeLog &log);
    /// Shows the page of one user above the page that is open.
    void openUser(qint64 id);

    /// Whether something runs that a person would miss: no list that is being read, no look at a keychain that asks first.
    [[nodiscard]] bool isWorking() const;
    /// The titles of the pages with something on them that was not saved yet.
    [[nodiscard]] QStringList unsavedPages() const;
    /// Runs `next`, which puts another workspace in the place of this one: at once when nothing is lost by that, and asks first otherwise.
    void leaveFor(std::function<void()> next);
    /// Shows what `old` shows, a window of the same workspace that this one replaces: the same pages, and what was chosen on each.
    void takeOver(const ConsoleWindow &old);
    /// Keeps for the next window what this one leaves behind when it is closed.
    void keepPlace() const;

Q_SIGNALS:
    // Another workspace in the place of this one; whatever it costs was agreed to.
    void newRequested();
    void openRequested();
    void demoRequested();
    void closeRequested();                    ///< this workspace, with none in its place
    void fileRequested(const QString &path);  ///< a workspace to open
    void preferencesRequested();
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    [[nodiscard]] QWidget *makeDashboard();
    [[nodiscard]] QWidget *makeAccounts();
    [[nodiscard]] QWidget *makeMatrix();
    void showList(const QString &key, const QString &choice, const QVariant &value);
    [[nodiscard]] QWidget *makeUsers();
    [[nodiscard]] QWidget *makeGroups();
    [[nodiscard]] QWidget *makeMfa();
    [[nodiscard]] QWidget *makeIdentitySource();
    [[nodiscard]] QWidget *makePermissionSets();
    [[nodiscard]] QWidget *makeAssignments();
    [[nodiscard]] QWidget *makeSettings();
    [[nodiscard]] QWidget *makeApplications();
    [[nodiscard]] QWidget *makeCertificates();
    [[nodiscard]] QWidget *makeAssertionLab();
    void addSearch();
    void addMenu();
    void addMenuButton(ConsoleMenu *menu);
    void addDrop();
    void showStartPage();
    void showShortcuts();
    void openAccount(qint64 id);
    void openGroup(qint64 id);
    void openPermissionSet(qint64 id);
    /// nullptr where there is none any more.
    ApplicationPage *openApplication(qint64 id);
    void openRecord(SearchHit::Kind kind, qint64 id);
    /// `page` shows that record.
    void showRecord(QWidget *page, const QString &title, SearchHit::Kind kind, qint64 id);
    void leaveForFile(const QString &path);
    /// Sentences; empty when nothing is lost when this window goes.
    [[nodiscard]] QString lostByLeaving() const;
    void openImport(ImportRow::Kind kind);
    void importFile(ImportChoice::Content content, const QString &path);
    void openExport(const ExportSubject &subject);

    /// A page of a record above the others.
    struct Opened {
        QPointer<QWidget> page;
        QString title;
        SearchHit::Kind kind;
        qint64 id;
    };

    const Desk &m_desk;
    Theme &m_theme;
    QList<Opened> m_opened{};
    UndoLine *m_undoLine;
    QWidget *m_operator = nullptr;  ///< the name in the bar on top, the first of what stands at its right
    bool m_closing = false;
};

/// Every page, dialog and wizard page of the console, for the tour.
[[nodiscard]] QList<Scene> consoleScenes(const Desk &desk, Theme &theme);

}  // namespace gatehouse
