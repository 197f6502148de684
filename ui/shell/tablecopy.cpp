// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tablecopy.h"

#include <QAbstractItemModel>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')) {
        return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return cell;
}

}  // namespace

QString toText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            QString cell = model.index(row, column).data().toString();
            cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r'));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString toCsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns)
{
    QStringList cells;
    for (const int column : columns) {
        cells.append(quoted(model.headerData(column, Qt::Horizontal).toString()));
    }
    QString csv = cells.join(u',') + u"\r\n"_s;
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns) {
            cells.append(quoted(model.index(row, column).data().toString()));
        }
        csv += cells.join(u',') + u"\r\n"_s;
    }
    return csv;
}

}  // namespace gatehouse
