// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/assignments/assignment.h"
#include "core/assignments/matrixstore.h"
#include "core/workspace/tasks.h"
#include "core/workspace/workspace.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QItemSelection>
#include <QPointer>
#include <QSet>

#include <optional>

namespace gatehouse {

/// Which accounts and which principals a matrix has.
struct AccessMatrixQuery {
    AccessSubject subject{};
    QString text{};  ///< part of the account's name, ID or email address
    Unit::Id unit{};
    QList<Principal> more{};  ///< beside those who have the permission set somewhere already

    bool operator==(const AccessMatrixQuery &) const = default;
};

/// Accounts by the principals of one permission set, or by the permission sets of one principal. The names of rows and columns are read
/// at once, on another thread; what is in the cells is read when a row is looked at. Cells can be set and cleared; nothing is written by
/// that: `edit` says what was meant.
class AccessMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How a cell stands, and what was meant with it; nobody knows of a row that can't be read.
    enum class Cell { Absent, Present, Adding, Removing, Unknown };
    enum Roles : int { CellRole = LastRole + 1 };

    AccessMatrixModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    [[nodiscard]] const AccessMatrixQuery &query() const { return m_query; }
    /// Another subject forgets what was meant with the cells of the last one.
    void setQuery(const AccessMatrixQuery &query);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] Cell cell(int row, int column) const;
    /// Whether all of the cells are given, or meant to be.
    [[nodiscard]] bool isGiven(const QItemSelectionRange &cells) const;
    /// Whether somebody shall have what the cells stand for. What can't be given, in accounts that are not active and to users who are
    /// disabled, stays as it is.
    void mean(const QItemSelection &cells, bool given);
    void discard();
    /// Takes back what was meant last: one cell, or the cells that were meant at once.
    void takeBack();

    /// What was meant since the cells were last as they are in the workspace.
    [[nodiscard]] AssignmentEdit edit() const;
    /// With how many cells something was meant; some may be so already.
    [[nodiscard]] qint64 meantCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void meantChanged();
    void failed(const gatehouse::Error &error);

private:
    struct Frame {
        QList<Account> accounts{};
        QList<AccessHolder> holders{};
    };
    using Meant = QHash<qint64, bool>;  ///< by the key of the holder
    /// How a cell was meant before.
    struct Past {
        qint64 account = 0;
        qint64 key = 0;
        std::optional<bool> given{};
    };

    [[nodiscard]] static Result<Frame> readFrame(Workspace &workspace, const AccessMatrixQuery &query);
    void refresh();
    void take(const Result<Frame> &frame);
    void showAll();
    struct Row {
        QSet<qint64> held{};
        QString problem{};  ///< why it could not be read
    };

    [[nodiscard]] const Row &rowAt(int row) const;
    [[nodiscard]] bool canGive(int row, int column) const;
    [[nodiscard]] Grant grantOf(qint64 account, qint64 key) const;

    Workspace &m_workspace;
    Tasks &m_tasks;
    AccessMatrixQuery m_query;
    Frame m_frame;
    mutable QCache<int, Row> m_rows;  ///< by row
    QHash<qint64, Meant> m_meant;     ///< by account
    QList<QList<Past>> m_past;        ///< what each change of cells replaced, the newest last
    QPointer<Task> m_task;
    qint64 m_question = 0;
    bool m_loaded = false;
};

}  // namespace gatehouse
