// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <vector>

class QAbstractItemModel;
class QAbstractItemView;
class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace gatehouse {

class DataTable;
class FilterBar;
class IdListModel;
class MessageBar;
class PageHeader;
class Prompts;

/// What every list page starts from: head, filter, actions, table, details of the selected row.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// What an action works on.
    enum class Needs { Nothing, OneRow, AnyRows };

    /// `name` is the object name; the table of the pane remembers its columns under it.
    Pane(const QString &name, QAbstractItemModel &model, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] DataTable &table() const { return *m_table; }
    /// What the page has to say. That its list could not be read stands in a bar of its own, until it could.
    [[nodiscard]] MessageBar &message() const { return *m_message; }

    /// An action that needs rows stands above the table and in its context menu, one that needs none in the head of the page.
    /// The first of the latter is the primary one.
    QAction *addAction(const QString &name, const QString &text, QStringView iconName, Needs needs, const QKeySequence &shortcut,
                       std::function<void()> run);
    /// Asked whenever the selection changes: why the action cannot be used on it, or nothing. The reason becomes the tool tip.
    void setGuard(QAction *action, std::function<QString()> reason);
    /// Enter and the double click do this.
    void setOpenAction(QAction *action);
    void setDetails(QWidget *details, Qt::Orientation orientation = Qt::Vertical);
    /// Another view of the same records, or of more: it takes the table's place while it is shown. Its rows carry ids too.
    void setOtherView(QAbstractItemView *view);
    void showOtherView(bool shown);
    /// The table, or the other view while that is shown: what is selected there is what actions work on.
    [[nodiscard]] QAbstractItemView &view() const;
    /// How to find the row of an id in a long list that is no IdListModel; without it only the first rows are searched.
    void setRowFinder(std::function<int(qint64 id)> find) { m_findRow = std::move(find); }

    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    /// Selects the row of `id` and scrolls to it; false when the list does not have it.
    virtual bool select(qint64 id);
    /// Selects these as soon as the list has one of them, unless a person has selected others by then.
    void selectWhenRead(const QList<qint64> &ids);
    void updateActions();
    /// What an action would work on now: the name in the selected row, or how many rows are selected. Empty for an action that
    /// needs no row, and when nothing is selected.
    [[nodiscard]] QString subjectOf(const QAction *action) const;

Q_SIGNALS:
    void opened(qint64 id);
    /// The one selected row, or 0 when none or several are; also after the list was read anew.
    void currentChanged(qint64 id);

protected:
    [[nodiscard]] Prompts &prompts() const { return m_prompts; }
    /// Shows the error of a failed status; true when it is none.
    bool report(const Status &status);

private:
    struct Command {
        QAction *action;
        QString text;
        Needs needs;
        std::function<QString()> reason;
    };

    void arrange();
    void connectTable(QAbstractItemModel &model);
    void followFailures(const IdListModel &model);
    void rememberSelection();
    void selectAgain();
    [[nodiscard]] bool selectRows(const QList<qint64> &ids);
    void selectAwaited();
    void tellCurrent();
    void takeSelection();
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] QString reasonAgainst(const Command &command, int count) const;

    Prompts &m_prompts;
    std::vector<Command> m_commands;
    std::function<int(qint64)> m_findRow;
    QList<qint64> m_remembered;
    QList<qint64> m_awaited;
    qint64 m_told = 0;
    bool m_resetting = false;
    PageHeader *m_header;
    MessageBar *m_message;
    MessageBar *m_failure;
    FilterBar *m_filter;
    QToolBar *m_bar;
    QToolButton *m_columns;
    QLabel *m_count;
    QSplitter *m_splitter;
    QStackedWidget *m_views;
    DataTable *m_table;
    QAbstractItemView *m_other = nullptr;
};

}  // namespace gatehouse
