// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/comparison.h"
#include "models/history/rowchangesmodel.h"
#include "models/workspace/differencemodel.h"

#include <QDialog>

class QVBoxLayout;

namespace gatehouse {

class DataTable;
class FilterBar;

/// How two states of a workspace differ: counts by kind of row, the rows, and before and after of the chosen one.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `before` and `after` are what the person calls the two states.
    ComparisonDialog(const QString &before, const QString &after, const Comparison &comparison, QWidget *parent = nullptr);

private:
    void addCounts(QVBoxLayout *layout, const Comparison &comparison);
    void addFilter(QVBoxLayout *layout, const Comparison &comparison);
    void addTables(QVBoxLayout *layout, const QString &before, const QString &after);
    void addButtons(QVBoxLayout *layout);
    void applyFilter();
    void showCurrent();

    DifferenceModel m_rows;
    RowChangesModel m_fields;
    FilterBar *m_filter;
    DataTable *m_table;
    DataTable *m_details;
};

/// "Users: 3 added, 1 changed", one sentence a kind of row; `count` words only what there is.
[[nodiscard]] QString countSentence(const Comparison::Count &count);

}  // namespace gatehouse
