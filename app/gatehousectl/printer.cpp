// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/printer.h"

#include "app/gatehousectl/displaywidth.h"
#include "protocols/csv/csvwriter.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsMeasured = 500;  ///< a list may be long: its first rows decide how wide a column is

QString gapFor(const QString &cell, qsizetype width)
{
    return QString(qMax(qsizetype(0), width - displayWidth(cell)), u' ');
}

/// What a cell of CSV has: the names of a list one behind the other, and what has parts itself as JSON.
QString plain(const QJsonValue &value)
{
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (!value.isArray()) {
        return value.toVariant().toString();
    }
    QStringList parts;
    for (const QJsonValue part : value.toArray()) {
        parts.append(plain(part));
    }
    return parts.join(u"; "_s);
}

}  // namespace

QString Printer::time(const QDateTime &when) const
{
    if (!when.isValid()) {
        return {};
    }
    return isForPeople() ? when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : when.toUTC().toString(Qt::ISODateWithMs);
}

void Printer::write(const QByteArray &bytes)
{
    if (!m_failed && m_out.write(bytes) != bytes.size()) {
        m_failed = true;
    }
}

void Printer::beginList(const QList<Column> &columns)
{
    m_columns = columns;
    m_held.clear();
    m_widths.clear();
    m_rows = 0;
    QStringList heading;
    for (const Column &column : columns) {
        heading.append(isForPeople() ? column.title : column.name);
    }
    switch (m_format) {
    case OutputFormat::Json:
        write("[");
        break;
    case OutputFormat::Csv:
        write(csvRecord(heading));
        break;
    case OutputFormat::Table:
        m_held.append(heading);
        break;
    }
}

void Printer::addRow(const std::function<QStringList()> &cells, const std::function<QJsonObject()> &object)
{
    if (m_failed) {
        return;
    }
    ++m_rows;
    switch (m_format) {
    case OutputFormat::Json:
        write((m_rows == 1 ? "\n" : ",\n") + QJsonDocument(object()).toJson(QJsonDocument::Compact));
        break;
    case OutputFormat::Csv:
        write(csvRecord(cells()));
        break;
    case OutputFormat::Table: {
        QStringList row = cells();
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i == row.size() - 1;
            row[i] = m_widest > 0 && !isLast ? elided(harmless(row.at(i)), m_widest) : harmless(row.at(i));
        }
        if (!m_widths.isEmpty()) {
            writeCells(row);
            break;
        }
        m_held.append(row);
        if (m_held.size() > rowsMeasured) {
            writeHeld();
        }
        break;
    }
    }
}

void Printer::endList()
{
    if (m_format == OutputFormat::Json) {
        write(m_rows == 0 ? "]\n" : "\n]\n");
    } else if (m_format == OutputFormat::Table && m_widths.isEmpty()) {
        writeHeld();
    }
}

void Printer::writeHeld()
{
    m_widths.fill(0, m_columns.size());
    for (const QStringList &row : std::as_const(m_held)) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            m_widths[i] = qMax(m_widths.at(i), displayWidth(row.at(i)));
        }
    }
    for (const QStringList &row : std::as_const(m_held)) {
        writeCells(row);
    }
    m_held.clear();
}

void Printer::writeCells(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString gap = gapFor(cells.at(i), m_widths.at(i));
        line += m_columns.at(i).align == Column::Align::Right ? gap + cells.at(i) : cells.at(i) + gap;
        line += u"  "_s;
    }
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    write(line.toUtf8() + '\n');
}

void Printer::record(const QList<Column> &columns, const QStringList &values, const QJsonObject &object)
{
    if (m_format == OutputFormat::Json) {
        write(QJsonDocument(object).toJson(QJsonDocument::Indented));
        return;
    }
    if (m_format == OutputFormat::Csv) {
        beginList(columns);
        addRow([&] { return values; }, {});
        return;
    }
    qsizetype width = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        width = values.at(i).isEmpty() ? width : qMax(width, displayWidth(columns.at(i).title));
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!values.at(i).isEmpty()) {
            const QString title = columns.at(i).title;
            write((title + gapFor(title, width) + u"  "_s + harmless(values.at(i))).toUtf8() + '\n');
        }
    }
}

void Printer::noteChange(Effect effect)
{
    m_effect = m_effect == Effect::Some ? Effect::Some : effect;
}

void Printer::outcome(const QString &sentence, const QJsonObject &found)
{
    const bool vain = m_effect == Effect::None;
    QJsonObject facts = found;
    if (vain) {
        facts.insert(u"nothingToChange"_s, true);
    }
    switch (m_format) {
    case OutputFormat::Json:
        write(QJsonDocument(facts).toJson(QJsonDocument::Indented));
        break;
    case OutputFormat::Csv: {
        QStringList values;
        for (const QJsonValue value : std::as_const(facts)) {
            values.append(plain(value));
        }
        write(csvRecord(facts.keys()) + csvRecord(values));
        break;
    }
    case OutputFormat::Table:
        write((vain ? QCoreApplication::translate("Printer", "There was nothing to change.") : harmless(sentence)).toUtf8() + '\n');
        break;
    }
}

void Printer::paragraph(const QString &text)
{
    if (isForPeople()) {
        write(text.toUtf8() + '\n');
    }
}

Status Printer::finish()
{
    // A document may have been written past this printer.
    if (auto *file = qobject_cast<QFileDevice *>(&m_out); file && (file->error() != QFileDevice::NoError || !file->flush())) {
        m_failed = true;
    }
    if (!m_failed) {
        return {};
    }
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("Printer", "The output could not be written: %1.").arg(m_out.errorString()));
}

}  // namespace gatehouse::ctl
