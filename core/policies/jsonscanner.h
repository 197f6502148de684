// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/finding.h"
#include "core/policies/findingcode.h"
#include "core/policies/json.h"

#include <QCoreApplication>
#include <QString>

namespace gatehouse {

/// Walks through a text and knows the line and column at every step; reads the smallest parts of JSON: space, strings, numbers, words.
class JsonScanner
{
    Q_DECLARE_TR_FUNCTIONS(JsonScanner)

public:
    /// Where the walk stands; may be kept and gone back to.
    struct Position {
        qsizetype at = 0;
        int line = 1;
        qsizetype lineStart = 0;
        int pairs = 0;  ///< surrogate pairs since the line began: each is one column
    };

    JsonScanner(QStringView text, Findings &findings) : m_text(text), m_findings(findings) {}

    [[nodiscard]] bool atEnd() const { return m_here.at >= m_text.size(); }
    [[nodiscard]] QChar next() const { return atEnd() ? QChar() : m_text[m_here.at]; }
    [[nodiscard]] const Position &position() const { return m_here; }
    void goBack(const Position &position) { m_here = position; }
    void step();
    void goToEnd();

    [[nodiscard]] Place placeHere(qsizetype length = 0) const;
    /// From there to where the walk stands.
    [[nodiscard]] Place placeFrom(const Position &start) const;
    void report(FindingCode code, const QString &message, const Place &place);

    /// Skips white space, and comments with a complaint: JSON has none.
    void skipSpace();
    /// Whether a value or a key begins here, well written or not.
    [[nodiscard]] bool atWord() const;

    /// A string in whatever quotes it stands; only `"` are right.
    [[nodiscard]] QString readString();
    [[nodiscard]] bool atString() const;
    /// A number, true, false, null; another word is taken for a string that lacks its quotes.
    [[nodiscard]] JsonNode readBareWord();

private:
    [[nodiscard]] bool looksAt(QStringView text) const { return m_text.mid(m_here.at).startsWith(text); }
    void skipComment();
    void stepTo(qsizetype end);
    void readEscape(QString &value);
    void readUnicodeEscape(QString &value, const Position &start);
    void reportControl(QChar c);
    [[nodiscard]] int hexAt(qsizetype at) const;

    QStringView m_text;
    Findings &m_findings;
    Position m_here;
};

}  // namespace gatehouse
