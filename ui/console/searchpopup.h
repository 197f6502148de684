// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/console/searchhit.h"
#include "ui/console/usecounts.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gatehouse {

class MainWindow;
class Task;
struct Desk;

/// What the search field of the window finds: pages, what can be done on this page, on any other and in the window, users, groups,
/// accounts, permission sets and applications. What answers best comes first, and of what answers alike what is chosen most.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(const Desk &desk, MainWindow &window);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// A user, group, account, permission set or application, by its row's id.
    void recordChosen(gatehouse::SearchHit::Kind kind, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void searchNow();  ///< without waiting for the end of the typing
    void addPages(const QString &wanted);
    void addActions(const QString &wanted);
    void addCommands(const QString &wanted);
    void addHit(SearchHit hit, const QString &wanted);
    void readRecords(const QString &text);
    void takeRecords(const QList<SearchHit> &records);
    void showHits();
    void place();
    void choose();
    void run(const SearchHit &hit);
    void runCommand(int number);
    void move(int step);
    void dismiss();

    const Desk &m_desk;
    MainWindow &m_window;
    QLineEdit &m_line;
    QStandardItemModel *m_model;
    QListView *m_list;
    QTimer m_pause;
    QPointer<Task> m_task;
    UseCounts m_uses;
    QList<SearchHit> m_hits;  ///< as they are listed
    bool m_moved = false;     ///< somebody is on the way through the list: what is listed keeps its place
    int m_question = 0;
};

}  // namespace gatehouse
