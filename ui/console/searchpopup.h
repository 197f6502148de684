// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace gatehouse {

class MainWindow;
class Pane;
class Task;
struct Desk;

/// What the search field of the window finds: pages, what can be done on this page and in the window, users, groups and accounts.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Page, Action, User, Group, Account };

    SearchPopup(const Desk &desk, MainWindow &window);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void userChosen(qint64 id);
    void groupChosen(qint64 id);
    void accountChosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void addPagesAndActions(const QString &text);
    void addActions(const QList<QAction *> &actions, const Pane *pane, const QString &wanted);
    void addRecords(const QString &text);
    void addRow(Kind kind, const QString &text, const QString &hint, const QString &iconName, const QVariant &target);
    void showNothing();
    void place();
    void choose();
    void move(int step);
    void dismiss();

    const Desk &m_desk;
    MainWindow &m_window;
    QLineEdit &m_line;
    QStandardItemModel *m_model;
    QListView *m_list;
    QTimer m_pause;
    QPointer<Task> m_task;
    int m_question = 0;
};

}  // namespace gatehouse
