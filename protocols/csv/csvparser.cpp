// SPDX-License-Identifier: Apache-2.0
#include "protocols/csv/csvparser.h"

#include <QCoreApplication>

#include <csv.h>

#include <algorithm>
#include <array>

namespace gatehouse {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

/// libcsv with its memory released, fed line by line so that every record knows its line.
class Parser
{
public:
    Parser(char separator, const std::function<bool(const CsvRecord &, qsizetype)> &take) : m_take(take)
    {
        // Strict: a lenient parser would swallow the following rows after a forgotten quote without a word.
        m_ready = csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) == 0;
        csv_set_delim(&m_parser, uchar(separator));
    }
    ~Parser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parser)

    Status parse(QByteArrayView text)
    {
        while (m_ready && m_offset < text.size() && !m_stopped) {
            const QByteArrayView line = lineFrom(text);
            m_record.line = isBetweenRecords() ? m_line : m_record.line;
            m_offset += line.size();
            if (csv_parse(&m_parser, line.data(), size_t(line.size()), &onCell, &onRecord, this) != size_t(line.size())) {
                return wrong();
            }
            ++m_line;
        }
        if (m_ready && !m_stopped && csv_fini(&m_parser, &onCell, &onRecord, this) != 0) {
            return fail(Error::Kind::Invalid, CsvText::tr("The quote opened in the record of line %1 is never closed.").arg(m_record.line));
        }
        return m_ready ? Status() : outOfMemory();
    }

private:
    bool isBetweenRecords() const { return m_record.cellCount() == 0 && m_parser.pstate == 0; }

    QByteArrayView lineFrom(QByteArrayView text) const
    {
        const QByteArrayView rest = text.sliced(m_offset);
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        qsizetype size = end - rest.begin();
        if (size < rest.size()) {
            const bool pair = rest[size] == '\r' && size + 1 < rest.size() && rest[size + 1] == '\n';
            size += pair ? 2 : 1;
        }
        return rest.first(size);
    }

    Status wrong()
    {
        if (csv_error(&m_parser) != CSV_EPARSE) {
            return outOfMemory();
        }
        const QString message
            = m_record.line == m_line
                  ? CsvText::tr("Line %1 has a quote in the wrong place. Put the whole value in quotes and double the quotes inside it.")
                        .arg(m_line)
                  : CsvText::tr("Line %1 has a quote in the wrong place, in the record that starts on line %2. A quote may be unclosed.")
                        .arg(m_line)
                        .arg(m_record.line);
        return fail(Error::Kind::Invalid, message);
    }

    static Status outOfMemory() { return fail(Error::Kind::Storage, CsvText::tr("There is not enough memory to read the table.")); }

    static void onCell(void *bytes, size_t size, void *self)
    {
        static_cast<Parser *>(self)->m_record.append({static_cast<const char *>(bytes), qsizetype(size)});
    }

    static void onRecord(int, void *self)
    {
        auto *parser = static_cast<Parser *>(self);
        if (!parser->m_stopped) {
            parser->m_stopped = !parser->m_take(parser->m_record, parser->m_offset);
        }
        parser->m_record.clear();
    }

    const std::function<bool(const CsvRecord &, qsizetype)> &m_take;
    csv_parser m_parser{};
    CsvRecord m_record{};
    qsizetype m_offset = 0;
    qint64 m_line = 1;
    bool m_ready = false;
    bool m_stopped = false;
};

}  // namespace

Status parseCsv(QByteArrayView text, char separator, const std::function<bool(const CsvRecord &, qsizetype)> &take)
{
    return Parser(separator, take).parse(text);
}

char guessSeparator(QByteArrayView text)
{
    constexpr std::array<char, 3> candidates{',', ';', '\t'};
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    bool begun = false;
    for (const char c : text) {
        quoted = c == '"' ? !quoted : quoted;
        if (!quoted && (c == '\n' || c == '\r') && begun) {
            break;
        }
        begun = begun || (c != '\n' && c != '\r');
        const auto found = quoted ? candidates.end() : std::find(candidates.begin(), candidates.end(), c);
        if (found != candidates.end()) {
            ++counts[size_t(found - candidates.begin())];
        }
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

}  // namespace gatehouse
