// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/foundfiles.h"
#include "models/base/roles.h"
#include "ui/shell/edits.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAbstractItemModel;
class QHBoxLayout;
class QVBoxLayout;

namespace gatehouse {

class DataTable;
class FilterBar;
class MessageBar;

/// How many rows of a plan are of one kind: "12 to create".
struct PlanCount {
    QString text;
    Tone tone;
};

/// What an import would do, row by row: counts, files that could not be read, remarks, and the rows, narrowed by what happens and by text.
/// What else a preview has is put below it.
class PlanTable : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString rows;    ///< what the table is called: "Rows of the file"
        QString filter;  ///< what the filter looks at
    };
    /// Narrows the model to one of the happenings, if any, and to a text.
    using Narrow = std::function<void(std::optional<int>, const QString &)>;

    /// `name` is the table's; `happenings` are what may happen to a row.
    PlanTable(const QString &name, const Words &words, const QList<Choice> &happenings, Narrow narrow, QWidget *parent = nullptr);

    /// Shows a plan that the model has already, from its first row and without a filter.
    void showPlan(const QList<PlanCount> &counts, const QStringList &notes, const QList<FileProblem> &problems = {});

    [[nodiscard]] DataTable &table() const { return *m_table; }
    void addBelow(QWidget *widget);

Q_SIGNALS:
    void narrowed();

private:
    void showCounts(const QList<PlanCount> &counts);
    void showProblems(const QList<FileProblem> &problems);
    void applyFilter();

    Narrow m_narrow;
    QWidget *m_chips = nullptr;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_counts;
    MessageBar *m_problems;
    MessageBar *m_notes;
    FilterBar *m_filter;
    DataTable *m_table;
};

}  // namespace gatehouse
