// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QTimer>

class QMenu;

namespace gatehouse {

class EmptyState;

/// The table of every pane: sorts through its model, selects rows, remembers its columns, copies itself.
class DataTable : public QTableView
{
    Q_OBJECT

public:
    /// `name` becomes the object name and the key under which widths, order and choice of columns are kept.
    explicit DataTable(const QString &name, QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// Columns that a person finds in the chooser only, until choosing them.
    void setHiddenAtFirst(const QList<int> &columns);

    /// Draws a frame: for a table inside a dialog or a page of its own.
    void setBoxed();

    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int selectedRowCount() const;
    /// The ids (IdRole) of the selected rows, in the order shown.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] qint64 idAt(int row) const;

    /// Makes the columns as wide as the rows of now want them, for a table that shows something else each time.
    void fitAgain();
    /// What is laid over the table while it has no rows.
    [[nodiscard]] EmptyState &emptyState() const { return *m_empty; }
    /// The chooser of columns; the caller owns the menu through `parent`.
    [[nodiscard]] QMenu *makeColumnMenu(QWidget *parent);
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] QString selectionAsCsv() const;
    void keyboardSearch(const QString &) override {}  // every letter would fetch every row

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(qint64 id);
    void selectionCountChanged(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool viewportEvent(QEvent *event) override;

private:
    void restoreColumns();
    void saveColumns();
    void resetColumns();
    void fitColumns();
    void noteWidth(int column, int before, int after);
    void watch(QAbstractItemModel *model);
    void updateEmptyState();
    void openCurrent();
    [[nodiscard]] QList<int> shownColumns() const;

    QList<int> m_hiddenAtFirst;
    QTimer m_saving;
    bool m_remembered = false;  ///< the columns are as a person left them
    bool m_byHand = false;      ///< a person has set a width; until then the widths follow the contents and the room
    bool m_fitted = false;      ///< the widths are those of the contents and the room of now
    bool m_fitting = false;
    EmptyState *m_empty;
};

}  // namespace gatehouse
