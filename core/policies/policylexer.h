// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace gatehouse {

/// A piece of the text of a policy, told apart without understanding it.
struct PolicyToken {
    enum class Kind : quint8 { OpenObject, CloseObject, OpenList, CloseList, Colon, Comma, String, Literal, Stray };

    Kind kind = Kind::Stray;
    qsizetype offset = 0;
    qsizetype length = 0;
    bool isClosed = true;  ///< false for a string that its line ends before its quote does

    [[nodiscard]] qsizetype end() const { return offset + length; }
    /// What stands between the quotes, escapes as they are written.
    [[nodiscard]] QStringView inner(QStringView text) const;
    bool operator==(const PolicyToken &) const = default;
};

/// Cuts a text into tokens for whoever works on text that is still being written: no text is wrong to it, and as no string goes
/// on in the next line it can begin at any line. What is wrong is said by `readPolicy`.
class PolicyLexer
{
public:
    explicit PolicyLexer(QStringView text) : m_text(text) {}

    /// False at the end of the text.
    [[nodiscard]] bool next(PolicyToken &token);

private:
    [[nodiscard]] PolicyToken string() const;
    [[nodiscard]] PolicyToken literal() const;

    QStringView m_text;
    qsizetype m_at = 0;
};

}  // namespace gatehouse
