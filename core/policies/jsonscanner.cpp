// SPDX-License-Identifier: Apache-2.0
#include "core/policies/jsonscanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar byteOrderMark(0xfeff);
constexpr QStringView typographicQuotes = u"“”„‟«»";

bool isJsonSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

bool isForeignSpace(QChar c)
{
    if (c.unicode() < 0x80) {
        return c == u'\v' || c == u'\f';
    }
    return c == noBreakSpace || c == byteOrderMark || (c.unicode() >= 0x2000 && c.unicode() <= 0x200b) || c == QChar(0x3000);
}

bool isPunctuation(QChar c)
{
    switch (c.unicode()) {
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u':':
    case u',':
        return true;
    default:
        return false;
    }
}

QString hexadecimal(QChar c)
{
    return u"%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
}

QString codePoint(QChar c)
{
    return u"U+"_s + hexadecimal(c).toUpper();
}

/// Of a string: one column, and itself.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c != u'\\' && !c.isSurrogate();
}

/// RFC 8259, section 6.
bool isNumber(const QString &word)
{
    static const QRegularExpression number(u"\\A-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?\\z"_s);
    return number.match(word).hasMatch();
}

}  // namespace

void JsonScanner::step()
{
    const QChar c = m_text[m_here.at];
    ++m_here.at;
    if (c == u'\n' || (c == u'\r' && next() != u'\n')) {
        ++m_here.line;
        m_here.lineStart = m_here.at;
        m_here.pairs = 0;
    } else if (c.isLowSurrogate() && m_here.at >= 2 && m_text[m_here.at - 2].isHighSurrogate()) {
        ++m_here.pairs;
    }
}

void JsonScanner::stepTo(qsizetype end)
{
    while (m_here.at < end) {
        step();
    }
}

void JsonScanner::goToEnd()
{
    stepTo(m_text.size());
}

Place JsonScanner::placeHere(qsizetype length) const
{
    return {m_here.at, length, m_here.line, int(m_here.at - m_here.lineStart) - m_here.pairs + 1};
}

Place JsonScanner::placeFrom(const Position &start) const
{
    return {start.at, m_here.at - start.at, start.line, int(start.at - start.lineStart) - start.pairs + 1};
}

void JsonScanner::report(FindingCode code, const QString &message, const Place &place)
{
    m_findings.append(makeFinding(code, message, place));
}

void JsonScanner::skipSpace()
{
    while (!atEnd()) {
        const QChar c = next();
        if (isJsonSpace(c)) {
            step();
        } else if (isForeignSpace(c)) {
            report(FindingCode::JsonSyntaxError,
                   c == QChar::ByteOrderMark ? tr("A byte order mark stands here, and nobody sees it. Remove it.")
                                             : tr("JSON knows no such white space (%1). Write an ordinary space.").arg(codePoint(c)),
                   placeHere(1));
            step();
        } else if (c == u'#' || (c == u'/' && (looksAt(u"//") || looksAt(u"/*")))) {
            skipComment();
        } else {
            return;
        }
    }
}

void JsonScanner::skipComment()
{
    const Position start = m_here;
    if (looksAt(u"/*")) {
        const qsizetype end = m_text.indexOf(u"*/", m_here.at + 2);
        stepTo(end < 0 ? m_text.size() : end + 2);
    } else {
        while (!atEnd() && next() != u'\n' && next() != u'\r') {
            step();
        }
    }
    report(FindingCode::JsonSyntaxError, tr("JSON has no comments. Remove it."), placeFrom(start));
}

bool JsonScanner::atString() const
{
    const QChar c = next();
    return !atEnd() && (c == u'"' || c == u'\'' || (c.unicode() >= 0x80 && typographicQuotes.contains(c)));
}

bool JsonScanner::atWord() const
{
    return !atEnd() && !isPunctuation(next()) && !isJsonSpace(next());
}

QString JsonScanner::readString()
{
    const Position start = m_here;
    const QChar open = next();
    if (open != u'"') {
        report(FindingCode::JsonSyntaxError, tr("Strings stand in straight double quotes. Write \" in place of %1.").arg(open),
               placeHere(1));
    }
    const auto closes
        = [open](QChar c) { return c == u'"' || (open == u'\'' ? c == u'\'' : open != u'"' && typographicQuotes.contains(c)); };
    step();
    QString value;
    while (!atEnd() && !closes(next())) {
        const QChar c = next();
        if (c == u'\n' || c == u'\r') {
            break;
        }
        if (c == u'\\') {
            readEscape(value);
            continue;
        }
        if (c.unicode() < 0x20) {
            reportControl(c);
        } else if (c.isSurrogate()) {
            const bool isPair = c.isHighSurrogate() && m_here.at + 1 < m_text.size() && m_text[m_here.at + 1].isLowSurrogate();
            if (!isPair) {
                report(FindingCode::InvalidEncoding, tr("Half of a character (%1). Write the whole one.").arg(codePoint(c)), placeHere(1));
            } else {
                value += c;
                step();
            }
        }
        const qsizetype from = m_here.at;
        step();
        while (!atEnd() && isPlain(next()) && !closes(next())) {
            ++m_here.at;
        }
        value += m_text.mid(from, m_here.at - from);
    }
    if (atEnd() || !closes(next())) {
        report(FindingCode::JsonSyntaxError, tr("The string that begins here has no end in its line. Write \" behind it."),
               placeFrom(start));
        return value;
    }
    step();
    return value;
}

void JsonScanner::reportControl(QChar c)
{
    const QString escape = c == u'\t' ? u"\\t"_s : u"\\u"_s + hexadecimal(c);
    report(FindingCode::JsonSyntaxError,
           tr("A control character (%1) stands in a string. Write %2, or remove it.").arg(codePoint(c), escape), placeHere(1));
}

void JsonScanner::readEscape(QString &value)
{
    static constexpr QStringView letters = u"\"\\/bfnrt";
    static constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
    const Position start = m_here;
    step();
    if (atEnd()) {
        return;
    }
    const QChar letter = next();
    if (const qsizetype known = letters.indexOf(letter); known >= 0) {
        value += meanings[known];
        step();
    } else if (letter == u'u') {
        step();
        readUnicodeEscape(value, start);
    } else {
        report(FindingCode::JsonSyntaxError, tr("JSON has no escape \\%1. Write \\\\ for a backslash.").arg(letter), placeFrom(start));
        value += u'\\';
    }
}

int JsonScanner::hexAt(qsizetype at) const
{
    bool isHex = at + 4 <= m_text.size();
    const int code = isHex ? m_text.mid(at, 4).toInt(&isHex, 16) : 0;
    // toInt takes signs and spaces too.
    return isHex && m_text[at] != u'+' && m_text[at] != u'-' && !m_text[at].isSpace() && !m_text[at + 3].isSpace() ? code : -1;
}

void JsonScanner::readUnicodeEscape(QString &value, const Position &start)
{
    const int code = hexAt(m_here.at);
    if (code < 0) {
        report(FindingCode::JsonSyntaxError, tr("Four hexadecimal digits follow \\u, as in \\u00e9."), placeFrom(start));
        return;
    }
    stepTo(m_here.at + 4);
    const QChar first{char16_t(code)};
    if (!first.isSurrogate()) {
        value += first;
        return;
    }
    const int low = looksAt(u"\\u") ? hexAt(m_here.at + 2) : -1;
    if (!first.isHighSurrogate() || low < 0 || !QChar(char16_t(low)).isLowSurrogate()) {
        report(FindingCode::InvalidEncoding,
               tr("Half of a character (%1). Write both halves, or the character itself.").arg(codePoint(first)), placeFrom(start));
        return;
    }
    stepTo(m_here.at + 6);
    value += first;
    value += QChar(char16_t(low));
}

JsonNode JsonScanner::readBareWord()
{
    const Position start = m_here;
    while (atWord() && !atString() && next() != u'#') {
        step();
    }
    const QString word = m_text.mid(start.at, m_here.at - start.at).toString();
    const Place place = placeFrom(start);
    if (word == u"true" || word == u"false") {
        return {JsonNode::Type::Boolean, word, place};
    }
    if (word == u"null") {
        return {JsonNode::Type::Null, word, place};
    }
    if (isNumber(word)) {
        return {JsonNode::Type::Number, word, place};
    }
    const QString lower = word.toLower();
    if (lower == u"true" || lower == u"false") {
        report(FindingCode::JsonSyntaxError, tr("Write %1 in small letters.").arg(lower), place);
        return {JsonNode::Type::Boolean, lower, place};
    }
    const bool isDigits = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit() || QStringView(u"+-.eE").contains(c); });
    report(FindingCode::JsonSyntaxError,
           isDigits ? tr("“%1” is no JSON number. Write it as in 0.5, -12 or 1e3, or put it in double quotes.").arg(word)
                    : tr("“%1” must stand in double quotes.").arg(word),
           place);
    return {JsonNode::Type::String, word, place};
}

}  // namespace gatehouse
