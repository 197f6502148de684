// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QIODevice;

namespace gatehouse::ctl {

enum class OutputFormat { Table, Json, Csv };

/// A column of a list, or a line of a record.
struct Column {
    enum class Align { Left, Right };

    QString name;   ///< stable, for CSV
    QString title;  ///< translated, for a table
    Align align = Align::Left;
};

/// Writes what a command found: lists, records and sentences, as an aligned table, as JSON or as CSV (RFC 4180).
/// What can't be written is kept until `finish`.
class Printer
{
public:
    /// Where a column of a table has others behind it, what is longer than `widest` cells ends in "…"; 0 shows all of it.
    Printer(QIODevice &out, OutputFormat format, qsizetype widest = 0) : m_out(out), m_format(format), m_widest(widest) {}

    [[nodiscard]] OutputFormat format() const { return m_format; }
    /// A table is for people: words are translated and times local. JSON and CSV hold the same on every machine.
    [[nodiscard]] bool isForPeople() const { return m_format == OutputFormat::Table; }
    [[nodiscard]] QString time(const QDateTime &when) const;

    /// A list: its columns, any number of rows, its end. Only what the format needs is asked for.
    void beginList(const QList<Column> &columns);
    void addRow(const std::function<QStringList()> &cells, const std::function<QJsonObject()> &object);
    void endList();

    /// One thing with a value for every column; a table leaves the empty ones out.
    void record(const QList<Column> &columns, const QStringList &values, const QJsonObject &object);
    enum class Effect { None, Some };
    /// Notes that something was asked for that was so already, or that something changed.
    void noteChange(Effect effect);
    /// What was done: a sentence for people, the facts of it for programs. Where all that was asked for was so already, this is
    /// said instead, and the facts have "nothingToChange".
    void outcome(const QString &sentence, const QJsonObject &facts);
    /// Text for people between other output; nothing in the other formats.
    void paragraph(const QString &text);
    /// Where a document goes that has its own format.
    [[nodiscard]] QIODevice &device() { return m_out; }

    [[nodiscard]] Status finish();

private:
    void write(const QByteArray &bytes);
    void writeCells(const QStringList &cells);
    void writeHeld();

    QIODevice &m_out;
    OutputFormat m_format;
    qsizetype m_widest;
    QList<Column> m_columns;
    QList<QStringList> m_held;  ///< the first rows of a table, until the widths of its columns are known
    QList<qsizetype> m_widths;
    qint64 m_rows = 0;
    bool m_failed = false;
    std::optional<Effect> m_effect{};
};

}  // namespace gatehouse::ctl
