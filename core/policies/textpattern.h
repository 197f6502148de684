// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/contextkey.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatehouse {

class AccessRequest;

/// A text of a policy with what may stand in it: `*` for any characters, `?` for one, `${aws:username}` for what the request says,
/// `${aws:PrincipalTag/team, 'none'}` with a default, and `${*}`, `${?}`, `${$}` for the characters themselves.
/// (IAM User Guide: "IAM JSON policy elements: Resource", "IAM policy elements: Variables and tags")
class TextPattern
{
public:
    enum class Wildcards {
        Live,
        Literal,
        Parts,  ///< of an ARN: before its sixth part only a `*` that a part ends with takes a colon, and variables are refused
    };
    enum class Variables {
        Replaced,
        Refused,  ///< a text with one matches nothing: none may stand here
        Literal,  ///< in a policy of version 2008-10-17
    };

    TextPattern(QStringView text, Wildcards wildcards, Variables variables);

    /// What a variable stands for is taken as it is: a `*` in it is a star. One that has no value makes the pattern match nothing.
    [[nodiscard]] bool matches(QStringView text, const AccessRequest &request, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;

private:
    enum class Shape { Everything, Nothing, Exact, Prefix, Mixed };

    struct Piece {
        enum class Kind { Text, AnyCharacter, AnyRun, CharacterInPart, RunInPart, Variable };

        Kind kind = Kind::Text;
        QString text;                   ///< of a variable: its default
        std::optional<ContextKey> key;  ///< of a variable
        bool hasDefault = false;
    };

    [[nodiscard]] static Piece::Kind wildcardAt(QStringView text, qsizetype at, bool isEarly);
    void append(QStringView text);
    /// Reads the variable at the beginning of `text`; answers how long it is, or 0 where there is none.
    qsizetype appendVariable(QStringView text);
    void settleShape();
    [[nodiscard]] bool matchesPieces(QStringView text, const AccessRequest &request, Qt::CaseSensitivity cs) const;

    Shape m_shape = Shape::Exact;
    std::vector<Piece> m_pieces;
    QString m_text;  ///< of Exact and Prefix
};

/// The end of the variable at the beginning of `text`, quotes regarded: the index behind its brace, or 0 where there is none.
[[nodiscard]] qsizetype endOfVariable(QStringView text);

}  // namespace gatehouse
