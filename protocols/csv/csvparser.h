// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace gatehouse {

/// One record of a table, its cells in one piece of memory that the next record takes over: a table may have millions.
class CsvRecord
{
public:
    qint64 line = 0;  ///< where it starts, counted from 1

    [[nodiscard]] qsizetype cellCount() const { return m_ends.size(); }
    [[nodiscard]] QByteArrayView cell(qsizetype at) const
    {
        const qsizetype begin = at == 0 ? 0 : m_ends.at(at - 1);
        return QByteArrayView(m_text).sliced(begin, m_ends.at(at) - begin);
    }
    /// The length of all cells together.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }

    void append(QByteArrayView cell)
    {
        m_text.append(cell);
        m_ends.append(m_text.size());
    }
    void clear()
    {
        m_text.resize(0);
        m_ends.clear();
    }

private:
    QByteArray m_text;
    QList<qsizetype> m_ends;
};

/// Cuts a text into records after RFC 4180. Empty lines are no records. A record may span lines inside quotes.
/// `take` answers false to stop. Fails with the line when a quote is misplaced or never closed.
[[nodiscard]] Status parseCsv(QByteArrayView text, char separator,
                              const std::function<bool(const CsvRecord &record, qsizetype offset)> &take);

/// The separator that the first record uses most outside quotes: ',' or ';' or tab. A comma when there is none.
[[nodiscard]] char guessSeparator(QByteArrayView text);

}  // namespace gatehouse
