// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "models/base/iddifference.h"

#include <QAbstractTableModel>
#include <QList>

namespace gatehouse {

/// A table over an ordered list of ids, 8 bytes a row, however many there are. A new list is taken over as a difference:
/// rows that stay keep their selection, and the view its place.
class IdListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const final;

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.value(row); }
    /// The row that shows this id, or -1; looks through the whole list.
    [[nodiscard]] int rowOf(qint64 id) const { return int(m_ids.indexOf(id)); }
    /// Whether a question is under way whose answer will replace the rows.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Whether rows have been answered at least once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void loadingChanged();
    void loaded();  ///< the rows are those of the last question
    void failed(const gatehouse::Error &error);

protected:
    using QAbstractTableModel::QAbstractTableModel;

    enum class Extent {
        Whole,
        Beginning,  ///< the rest of the list comes later, and `loaded` with it
    };
    /// Takes over `after`; `change` is its difference to the present ids.
    void takeIds(const QList<qint64> &after, const IdDifference &change, Extent extent = Extent::Whole);
    void setLoading(bool loading);

private:
    void takeInPlace(const QList<qint64> &after, const IdDifference &change);
    void takeByRearranging(const QList<qint64> &after, const IdDifference &change);
    void rearrange(const QList<qint64> &order);

    QList<qint64> m_ids;
    bool m_loading = false;
    bool m_loaded = false;
};

}  // namespace gatehouse
