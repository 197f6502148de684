// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/tasks.h"
#include "core/workspace/workspace.h"
#include "models/base/idlistmodel.h"
#include "models/base/roles.h"

#include <QCache>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <optional>

namespace gatehouse {

/// A read-only table of records. A subclass names its columns, the rooms that concern it, and how ids and records are
/// read; ids are read on another thread, records by the page when a view asks for them. It is empty until the first
/// `setQuery`, `sort` or `refresh`; a pane's table sorts as soon as it has the model.
template<typename Record, typename Query>
class RecordTableModel : public IdListModel
{
public:
    struct Column {
        QString key{};  ///< stable name, for remembered widths and exports
        QString title{};
        std::function<QVariant(const Record &)> text{};
        std::optional<typename Query::Order> order{};  ///< how to ask for this column's order; nothing when it can't be sorted by
        std::function<Tone(const Record &)> tone{};    ///< makes the cell a status chip
        QString icon{};
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        if (role == IdRole) {
            return idAt(index.row());
        }
        const Column &column = m_columns.at(index.column());
        if (role == Qt::TextAlignmentRole) {
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        }
        const Record *record = recordAt(index.row());
        if (!record) {
            return {};
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
        case SortRole:
            return column.text(*record);
        case ToneRole:
            return column.tone ? QVariant(int(column.tone(*record))) : QVariant();
        case IconRole:
            return column.icon.isEmpty() ? QVariant() : QVariant(column.icon);
        default:
            return extraData(*record, index.column(), role);
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
            return orientation == Qt::Vertical ? QVariant() : IdListModel::headerData(section, orientation, role);
        }
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return m_columns.at(section).title;
        case Qt::UserRole:
            return m_columns.at(section).key;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(m_columns.at(section).alignment | Qt::AlignVCenter);
        default:
            return {};
        }
    }

    /// The record of a row, or nullptr when it has gone since the list was read. Valid until the next call.
    [[nodiscard]] const Record *recordAt(int row) const
    {
        const qint64 page = row / pageSize;
        const QList<Record> *records = m_pages.object(page);
        if (!records) {
            records = fetch(page);
        }
        const qint64 id = idAt(row);
        // Records come in the order of the ids; those that have gone are missing.
        const qsizetype guess = row % pageSize;
        if (guess < records->size() && records->at(guess).id.value == id) {
            return &records->at(guess);
        }
        const auto found = std::find_if(records->cbegin(), records->cend(), [id](const Record &record) { return record.id.value == id; });
        return found == records->cend() ? nullptr : &*found;
    }

    [[nodiscard]] const Query &query() const { return m_query; }
    void setQuery(const Query &query)
    {
        if (!isLoaded() || !(query == m_query)) {
            m_query = query;
            refresh();
        }
    }

    /// Narrows the rows by what a filter says; the rest of the question stays.
    void setText(const QString &text)
    {
        Query query = m_query;
        query.text = text;
        setQuery(query);
    }

    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) final
    {
        if (column >= 0 && column < m_columns.size() && m_columns.at(column).order) {
            Query query = m_query;
            query.order = *m_columns.at(column).order;
            query.direction = direction;
            setQuery(query);
        }
    }

    /// Asks again; the answer to an earlier question that is still under way is not waited for.
    void refresh()
    {
        setLoading(true);
        // Another list altogether begins with its first rows, unless there are rows to stay at: a person reads a page, not a million.
        const bool another = !isLoaded() || !(m_query == m_answered);
        ask(another && m_query.limit < 0 && persistentIndexList().isEmpty() ? Extent::Beginning : Extent::Whole);
    }

protected:
    using ReadIds = std::function<Result<QList<qint64>>(Workspace &, const Query &)>;
    using ReadRecords = std::function<Result<QList<Record>>(Workspace &, const QList<qint64> &)>;
    /// Does a part of what makes the next questions quick; answers whether there is more of it.
    using Prepare = std::function<Result<bool>(Workspace &)>;

    RecordTableModel(Workspace &workspace, Tasks &tasks, Rooms rooms, QList<Column> columns, ReadIds readIds, ReadRecords readRecords,
                     QObject *parent)
        : IdListModel(parent)
        , m_workspace(workspace)
        , m_tasks(tasks)
        , m_columns(std::move(columns))
        , m_readIds(std::move(readIds))
        , m_readRecords(std::move(readRecords))
        , m_pages(mostPages)
    {
        // A view may ask in the middle of several steps; what it gets then belongs to rows that are not yet as they will be.
        const auto forget = [this] { m_pages.clear(); };
        connect(this, &QAbstractItemModel::rowsInserted, this, forget);
        connect(this, &QAbstractItemModel::rowsRemoved, this, forget);
        connect(this, &QAbstractItemModel::layoutChanged, this, forget);
        connect(&workspace, &Workspace::changed, this, [this, rooms](Rooms touched) {
            if (touched & rooms) {
                refresh();
            }
        });
    }

    void setPrepare(Prepare prepare) { m_prepare = std::move(prepare); }
    [[nodiscard]] virtual QVariant extraData(const Record &, int /*column*/, int /*role*/) const { return {}; }

private:
    static constexpr int pageSize = 64;             // records; reading one takes well under a millisecond a page
    static constexpr int mostPages = 16;            // some screens; to forget them is felt, as a record has many small parts
    static constexpr int firstRows = 4 * pageSize;  // more than a screen has

    struct Answer {
        QList<qint64> ids;
        IdDifference change;
    };

    void ask(Extent extent)
    {
        if (m_task) {
            m_task->cancel();
        }
        const qint64 question = ++m_question;
        Query query = m_query;
        query.limit = extent == Extent::Beginning ? firstRows : query.limit;
        m_task = m_tasks.start<Answer>(
            Tasks::Lane::Lists, {}, this,
            [read = m_readIds, query, extent, before = ids()](Workspace &workspace, Progress &) -> Result<Answer> {
                auto after = read(workspace, query);
                if (!after) {
                    return fail(after);
                }
                // To learn what a million rows have in common with the first few takes longer than to find those.
                const bool isFew = extent == Extent::Beginning && before.size() > firstRows;
                return Answer{*after, isFew ? replacement(before, *after) : difference(before, *after)};
            },
            [this, question, extent](const Result<Answer> &answer) {
                if (question == m_question) {
                    take(answer, extent);
                }
            },
            Task::Shown::No);
    }

    void take(const Result<Answer> &answer, Extent extent)
    {
        if (answer && extent == Extent::Beginning && answer->ids.size() == firstRows) {
            m_pages.clear();
            takeIds(answer->ids, answer->change, Extent::Beginning);
            ask(Extent::Whole);
            return;
        }
        setLoading(false);
        if (!answer) {
            if (answer.error().kind != Error::Kind::Cancelled) {
                Q_EMIT failed(answer.error());
            }
            return;
        }
        m_pages.clear();
        m_answered = m_query;
        takeIds(answer->ids, answer->change);
        if (m_prepare && !m_preparing) {
            prepare();
        }
    }

    /// A part at a time, so that a question that comes meanwhile waits for no more than one.
    void prepare()
    {
        m_preparing = true;
        m_tasks.start<bool>(
            Tasks::Lane::Lists, {}, this, [prepare = m_prepare](Workspace &workspace, Progress &) { return prepare(workspace); },
            [this](const Result<bool> &more) {
                m_preparing = false;
                if (more.value_or(false)) {
                    prepare();
                }
            },
            Task::Shown::No);
    }

    const QList<Record> *fetch(qint64 page) const
    {
        const auto records = m_readRecords(m_workspace, ids().mid(page * pageSize, pageSize));
        m_pages.insert(page, new QList<Record>(records.value_or(QList<Record>())));
        return m_pages.object(page);
    }

    Workspace &m_workspace;
    Tasks &m_tasks;
    QList<Column> m_columns;
    ReadIds m_readIds;
    ReadRecords m_readRecords;
    Query m_query{};
    Query m_answered{};  ///< whose answer the rows are
    Prepare m_prepare;
    bool m_preparing = false;
    QPointer<Task> m_task;
    qint64 m_question = 0;
    mutable QCache<qint64, QList<Record>> m_pages;
};

}  // namespace gatehouse
