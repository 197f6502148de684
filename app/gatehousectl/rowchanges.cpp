// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/rowchanges.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/displaywidth.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RowDescription &row)
{
    QJsonArray fields;
    for (const RowDescription::Field &field : row.fields) {
        fields.append(QJsonObject{{u"name"_s, field.name}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    }
    return {{u"kind"_s, nameOf(row.kind)}, {u"table"_s, row.table}, {u"label"_s, row.label}, {u"fields"_s, fields}};
}

QString toLine(const RowDescription &row)
{
    const QChar sign = row.kind == RowChange::Kind::Inserted ? u'+' : row.kind == RowChange::Kind::Deleted ? u'-' : u'~';
    QString line = u"%1 %2 %3"_s.arg(sign).arg(row.noun, row.label);
    if (row.kind == RowChange::Kind::Updated) {
        QStringList fields;
        for (const RowDescription::Field &field : row.fields) {
            fields.append(u"%1: %2 → %3"_s.arg(field.name, field.before, field.after));
        }
        line += fields.isEmpty() ? QString() : u"  "_s + fields.join(u"; "_s);
    }
    return harmless(line);
}

void RowChanges::begin()
{
    if (!m_context.printer().isForPeople()) {
        m_context.printer().beginList(
            {{u"kind"_s, {}}, {u"table"_s, {}}, {u"label"_s, {}}, {u"field"_s, {}}, {u"before"_s, {}}, {u"after"_s, {}}});
    }
}

void RowChanges::add(const RowDescription &row)
{
    ++m_count;
    Printer &printer = m_context.printer();
    switch (printer.format()) {
    case OutputFormat::Table:
        printer.paragraph(toLine(row));
        break;
    case OutputFormat::Json:
        printer.addRow({}, [&row] { return toJson(row); });
        break;
    case OutputFormat::Csv:
        for (const RowDescription::Field &field : row.fields) {
            printer.addRow([&] { return QStringList{nameOf(row.kind), row.table, row.label, field.name, field.before, field.after}; }, {});
        }
        if (row.fields.isEmpty()) {
            printer.addRow([&] { return QStringList{nameOf(row.kind), row.table, row.label, {}, {}, {}}; }, {});
        }
        break;
    }
}

void RowChanges::end()
{
    if (!m_context.printer().isForPeople()) {
        m_context.printer().endList();
    }
}

}  // namespace gatehouse::ctl
