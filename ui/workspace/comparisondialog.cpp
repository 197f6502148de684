// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace/comparisondialog.h"

#include "core/workspace/rooms.h"
#include "ui/shell/chip.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// "Users", "Memberships".
QString headingOf(const Comparison::Count &count)
{
    const RecordedTable *table = recordedTable(count.table);
    return capitalised(table ? table->plural : count.noun);
}

}  // namespace

QString countSentence(const Comparison::Count &count)
{
    QStringList parts;
    if (count.added > 0) {
        parts.append(ComparisonDialog::tr("%Ln added", nullptr, int(count.added)));
    }
    if (count.changed > 0) {
        parts.append(ComparisonDialog::tr("%Ln changed", nullptr, int(count.changed)));
    }
    if (count.removed > 0) {
        parts.append(ComparisonDialog::tr("%Ln removed", nullptr, int(count.removed)));
    }
    return ComparisonDialog::tr("%1: %2", "kind of row and what happens to how many").arg(headingOf(count), parts.join(u", "_s));
}

ComparisonDialog::ComparisonDialog(const QString &before, const QString &after, const Comparison &comparison, QWidget *parent)
    : QDialog(parent)
    , m_filter(new FilterBar(this))
    , m_table(new DataTable(u"comparisonTable"_s, this))
    , m_details(new DataTable(u"comparisonFieldsTable"_s, this))
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("Compare"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    layout->setSpacing(3 * grid);
    layout->addWidget(makeLabel(tr("Changes from %1 to %2").arg(before, after), LabelScale::Title, LabelInk::Text, this));
    addCounts(layout, comparison);
    if (comparison.more) {
        auto *more = new MessageBar(this);
        more->showMessage(Tone::Info, tr("All rows are counted; the first %Ln are listed.", nullptr, int(comparison.rows.size())),
                          MessageBar::Close::Hidden);
        layout->addWidget(more);
    }
    addFilter(layout, comparison);
    addTables(layout, before, after);
    addButtons(layout);
    m_rows.setRows(comparison.rows);
    if (m_rows.rowCount() > 0) {
        m_table->selectRow(0);
    }
    resize(1080, 760);
}

void ComparisonDialog::addCounts(QVBoxLayout *layout, const Comparison &comparison)
{
    auto *counts = new QGridLayout;
    counts->setHorizontalSpacing(2 * grid);
    counts->setVerticalSpacing(grid);
    for (int row = 0; row < comparison.counts.size(); ++row) {
        const Comparison::Count &count = comparison.counts.at(row);
        counts->addWidget(makeLabel(headingOf(count), LabelScale::Section, LabelInk::Text, this), row, 0);
        int column = 1;
        const auto addChip = [&](qint64 number, const QString &words, Tone tone) {
            if (number > 0) {
                counts->addWidget(new ChipLabel(words, tone, this), row, column);
            }
            ++column;
        };
        addChip(count.added, tr("%Ln added", nullptr, int(count.added)), Tone::Success);
        addChip(count.changed, tr("%Ln changed", nullptr, int(count.changed)), Tone::Info);
        addChip(count.removed, tr("%Ln removed", nullptr, int(count.removed)), Tone::Danger);
    }
    counts->setColumnStretch(4, 1);
    layout->addLayout(counts);
}

void ComparisonDialog::addFilter(QVBoxLayout *layout, const Comparison &comparison)
{
    QList<Choice> kinds;
    for (const Comparison::Count &count : comparison.counts) {
        kinds.append({count.table, headingOf(count)});
    }
    m_filter->setPlaceholder(tr("Filter by name, field or value"));
    m_filter->addChoice(u"kind"_s, tr("Kind of row"), tr("Any kind"), kinds);
    m_filter->claimFind();
    connect(m_filter, &FilterBar::changed, this, &ComparisonDialog::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    layout->addWidget(m_filter);
}

void ComparisonDialog::addTables(QVBoxLayout *layout, const QString &before, const QString &after)
{
    m_table->setAccessibleName(tr("Rows that differ"));
    m_table->emptyState().setContent(u"compare"_s, tr("No differences"), tr("%1 and %2 hold the same here.").arg(before, after));
    m_table->setModel(&m_rows);
    m_table->setSortingEnabled(false);
    m_details->setAccessibleName(tr("Before and after"));
    m_details->emptyState().setContent(u"compare"_s, tr("Before and after"), tr("Select a row to see which fields differ."));
    m_details->setModel(&m_fields);
    m_details->setSortingEnabled(false);
    m_details->setColumnHidden(RowChangesModel::WhatColumn, true);
    m_details->setColumnHidden(RowChangesModel::RowColumn, true);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setSizes({360, 200});
    layout->addWidget(splitter, 1);
    connect(m_table, &DataTable::selectionCountChanged, this, &ComparisonDialog::showCurrent);
}

void ComparisonDialog::addButtons(QVBoxLayout *layout)
{
    auto *copy = makeButton(tr("Copy &rows as CSV"), ButtonKind::Plain, this);
    copy->setObjectName(u"copyRows"_s);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        QApplication::clipboard()->setText(m_table->selectionAsCsv());
    });
    auto *close = makeButton(tr("&Close"), ButtonKind::Primary, this);
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

void ComparisonDialog::applyFilter()
{
    m_rows.setFilter(m_filter->choice(u"kind"_s).toString(), m_filter->text());
    m_filter->setSummary(m_filter->isFiltering() ? tr("%Ln row(s)", nullptr, m_rows.rowCount()) : QString());
    showCurrent();
}

void ComparisonDialog::showCurrent()
{
    const QList<int> rows = m_table->selectedRowCount() == 1 ? m_table->selectedRows() : QList<int>();
    m_fields.setRows(rows.isEmpty() ? QList<RowDescription>() : QList<RowDescription>{m_rows.rowAt(rows.first())});
    m_details->fitAgain();
}

}  // namespace gatehouse
