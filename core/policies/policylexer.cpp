// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policylexer.h"

namespace gatehouse {

namespace {

bool isLetterOfLiteral(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'+' || letter == u'-' || letter == u'.' || letter == u'_';
}

PolicyToken::Kind kindOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'{':
        return PolicyToken::Kind::OpenObject;
    case u'}':
        return PolicyToken::Kind::CloseObject;
    case u'[':
        return PolicyToken::Kind::OpenList;
    case u']':
        return PolicyToken::Kind::CloseList;
    case u':':
        return PolicyToken::Kind::Colon;
    case u',':
        return PolicyToken::Kind::Comma;
    default:
        return PolicyToken::Kind::Stray;
    }
}

}  // namespace

QStringView PolicyToken::inner(QStringView text) const
{
    return kind == Kind::String ? text.mid(offset + 1, length - (isClosed ? 2 : 1)) : text.mid(offset, length);
}

bool PolicyLexer::next(PolicyToken &token)
{
    while (m_at < m_text.size() && m_text[m_at].isSpace()) {
        ++m_at;
    }
    if (m_at >= m_text.size()) {
        return false;
    }
    const QChar letter = m_text[m_at];
    if (letter == u'"') {
        token = string();
    } else if (isLetterOfLiteral(letter)) {
        token = literal();
    } else {
        token = {kindOf(letter), m_at, 1};
    }
    m_at = token.end();
    return true;
}

PolicyToken PolicyLexer::string() const
{
    qsizetype at = m_at + 1;
    while (at < m_text.size() && m_text[at] != u'\n' && m_text[at] != u'"') {
        const bool escapes = m_text[at] == u'\\' && at + 1 < m_text.size() && m_text[at + 1] != u'\n';
        at += escapes ? 2 : 1;
    }
    const bool closed = at < m_text.size() && m_text[at] == u'"';
    return {PolicyToken::Kind::String, m_at, at - m_at + (closed ? 1 : 0), closed};
}

PolicyToken PolicyLexer::literal() const
{
    qsizetype at = m_at;
    while (at < m_text.size() && isLetterOfLiteral(m_text[at])) {
        ++at;
    }
    return {PolicyToken::Kind::Literal, m_at, at - m_at};
}

}  // namespace gatehouse
