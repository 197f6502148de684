// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvformat.h"

#include "protocols/base/textfile.h"
#include "protocols/csv/columns.h"
#include "protocols/csv/csvparser.h"
#include "protocols/csv/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Kind = ImportRow::Kind;

namespace {

struct CsvFiles {
    Q_DECLARE_TR_FUNCTIONS(CsvFiles)
};

/// No attribute is longer than 1024 characters: a longer cell is refused here, so that it is not carried through the plan.
constexpr qsizetype longestCell = 16 * 1024;  // bytes

constexpr qsizetype mostSamples = 3;
constexpr qsizetype longestSample = 200;  // bytes

QString nameOf(char separator)
{
    return separator == ',' ? u"comma"_s : separator == ';' ? u"semicolon"_s : separator == '|' ? u"bar"_s : u"tab"_s;
}

Result<ImportRow::Active> activeOf(const QString &cell)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"1"_s, u"enabled"_s, u"active"_s, u"wahr"_s, u"ja"_s, u"aktiv"_s, u"aktiviert"_s};
    static const QStringList no{u"false"_s,     u"no"_s,     u"0"_s,    u"disabled"_s, u"inactive"_s,
                                u"suspended"_s, u"falsch"_s, u"nein"_s, u"inaktiv"_s,  u"deaktiviert"_s};
    const QString word = cell.trimmed().toLower();
    if (word.isEmpty()) {
        return ImportRow::Active::Unstated;
    }
    if (yes.contains(word) || no.contains(word)) {
        return yes.contains(word) ? ImportRow::Active::Yes : ImportRow::Active::No;
    }
    return fail(Error::Kind::Invalid, CsvFiles::tr("“%1” says neither true nor false.").arg(cell.left(40)), column::active);
}

/// Excel writes and reads a first line "sep=;" that names the separator. It is emptied, so that lines keep their numbers.
std::optional<char> takeSeparatorLine(QByteArray &text)
{
    const auto end = std::find_if(text.cbegin(), text.cend(), [](char c) { return c == '\n' || c == '\r'; });
    QByteArray line = text.first(end - text.cbegin()).toLower();
    const qsizetype length = line.size();
    if (length > 2 && line.startsWith('"') && line.endsWith('"')) {
        line = line.sliced(1).chopped(1);
    }
    constexpr QByteArrayView separators = ",;\t|";
    if (line.size() != 5 || !line.startsWith("sep=") || !separators.contains(line.back())) {
        return std::nullopt;
    }
    text.remove(0, length);
    return line.back();
}

/// Turns records into rows by the mapping of the header.
class TableReader
{
public:
    TableReader(const ReadOptions &options, ImportFile &file, qint64 size) : m_options(options), m_file(file), m_size(size) {}

    bool take(const CsvRecord &record, qsizetype offset)
    {
        if (m_file.columns.isEmpty()) {
            return takeHeader(record);
        }
        if (m_options.scope == ReadOptions::Scope::Header) {
            return takeSample(record);
        }
        m_file.rows.append(rowOf(record));
        if (m_file.rows.size() % 1024 == 0) {
            if (const auto reported = reportReading(m_options.progress, offset, m_size); !reported) {
                m_problem = reported.error();
            }
        }
        return !m_problem;
    }

    const std::optional<Error> &problem() const { return m_problem; }

private:
    bool takeHeader(const CsvRecord &record)
    {
        QStringList headers;
        for (qsizetype i = 0; i < record.cellCount(); ++i) {
            headers.append(QString::fromUtf8(record.cell(i)));
        }
        auto mapping = mapHeader(headers, m_options);
        if (!mapping) {
            m_problem = mapping.error();
            return false;
        }
        m_file.columns = mapping->columns;
        m_file.notes += mapping->notes;
        m_kind = mapping->kind;
        for (const ImportColumn &column : mapping->columns) {
            m_numbers.append(RowFields::numberOf(column.target));
        }
        return true;
    }

    bool takeSample(const CsvRecord &record)
    {
        QStringList cells;
        for (qsizetype i = 0; i < record.cellCount(); ++i) {
            cells.append(QString::fromUtf8(record.cell(i).first(std::min(record.cell(i).size(), longestSample))));
        }
        m_file.samples.append(cells);
        return m_file.samples.size() < mostSamples;
    }

    ImportRow rowOf(const CsvRecord &record) const
    {
        ImportRow row;
        row.kind = m_kind;
        row.place = record.line;
        if (record.cellCount() != m_file.columns.size()) {
            row.error
                = Error{Error::Kind::Invalid,
                        CsvFiles::tr("The header has %1 columns, this row has %2.").arg(m_file.columns.size()).arg(record.cellCount()),
                        {}};
            return row;
        }
        row.fields.reserve(record.cellCount(), record.size());
        for (qsizetype i = 0; i < record.cellCount() && !row.error; ++i) {
            fill(row, i, record.cell(i));
        }
        return row;
    }

    void fill(ImportRow &row, qsizetype at, QByteArrayView bytes) const
    {
        const ImportColumn &column = m_file.columns.at(at);
        if (column.target.isEmpty()) {
            return;
        }
        if (column.target == column::groups) {
            row.groups = splitNames(QString::fromUtf8(bytes));
        } else if (column.target == column::members) {
            row.members = splitNames(QString::fromUtf8(bytes));
        } else if (bytes.size() > longestCell) {
            row.error = Error{Error::Kind::Invalid, CsvFiles::tr("The column “%1” has %2 bytes.").arg(column.header).arg(bytes.size()),
                              column.target};
        } else if (column.target == column::active) {
            const auto active = activeOf(QString::fromUtf8(bytes));
            row.active = active.value_or(ImportRow::Active::Unstated);
            row.error = active ? std::nullopt : std::optional<Error>(active.error());
        } else {
            row.fields.appendUtf8(m_numbers.at(at), bytes);  // no two columns have the same target
        }
    }

    const ReadOptions &m_options;
    ImportFile &m_file;
    qint64 m_size;
    Kind m_kind = Kind::User;
    QList<int> m_numbers{};  ///< of the fields of each column
    std::optional<Error> m_problem{};
};

}  // namespace

QString CsvFormat::id() const
{
    return u"csv"_s;
}

QString CsvFormat::label() const
{
    return CsvFiles::tr("Table (CSV)");
}

QStringList CsvFormat::suffixes() const
{
    return {u"csv"_s, u"tsv"_s, u"txt"_s};
}

bool CsvFormat::recognises(QByteArrayView) const
{
    return false;
}

Result<ImportFile> CsvFormat::read(QIODevice &device, const ReadOptions &options) const
{
    auto text = readText(device, OtherEncodings::ReadAsLatin1);
    if (!text) {
        return fail(text);
    }
    const std::optional<char> named = takeSeparatorLine(text->utf8);
    const char separator = named.value_or(guessSeparator(text->utf8));
    ImportFile file;
    file.encoding = text->encoding;
    file.dialect = nameOf(separator);
    if (!text->note.isEmpty()) {
        file.notes.append(text->note);
    }
    TableReader reader(options, file, text->utf8.size());
    const auto parsed
        = parseCsv(text->utf8, separator, [&reader](const CsvRecord &record, qsizetype offset) { return reader.take(record, offset); });
    if (reader.problem()) {
        return tl::unexpected<Error>(*reader.problem());
    }
    if (!parsed) {
        return fail(parsed);
    }
    if (file.columns.isEmpty()) {
        return fail(Error::Kind::Invalid, CsvFiles::tr("The file is empty: it has no line that names the columns."));
    }
    return file;
}

Result<std::unique_ptr<UserWriter>> CsvFormat::writeUsers(QIODevice &device) const
{
    auto writer = std::make_unique<CsvUserWriter>(device);
    if (auto begun = writer->begin(); !begun) {
        return fail(begun);
    }
    return writer;
}

Result<std::unique_ptr<GroupWriter>> CsvFormat::writeGroups(QIODevice &device) const
{
    auto writer = std::make_unique<CsvGroupWriter>(device);
    if (auto begun = writer->begin(); !begun) {
        return fail(begun);
    }
    return writer;
}

}  // namespace gatehouse
