// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policylexer.h"

#include <QList>
#include <QStringList>

namespace gatehouse {

/// Where in a policy a value stands. (IAM User Guide: "IAM JSON policy elements reference")
enum class PolicySlot : quint8 {
    Document,
    Statement,
    Version,
    Id,
    Sid,
    Effect,
    Principal,
    PrincipalValue,
    Action,
    Resource,
    Condition,
    Operator,  ///< the object behind the name of an operator: keys and their values
    ConditionValue,
    Unknown,
};

/// Goes through the tokens of a policy and knows where it is, whatever is missing or too much in a text that is still being
/// written. The colours and the completion of the editor stand on it.
class PolicyWalk
{
public:
    enum class Part : quint8 { Name, Value, Mark };
    /// What a token is: the name of an element (`slot` is that of its value), a value, or punctuation.
    struct Meaning {
        Part part = Part::Mark;
        PolicySlot slot = PolicySlot::Unknown;
        bool isKnown = true;  ///< false for a name that no policy has at this place
    };
    /// An object or a list that is open.
    struct Frame {
        bool isObject = true;
        PolicySlot slot = PolicySlot::Document;
        qsizetype offset = 0;   ///< of its bracket
        bool hasName = false;   ///< the name of the next value has been read
        bool hasColon = false;  ///< and its colon
        PolicySlot valueSlot = PolicySlot::Unknown;
        PolicyToken name{};  ///< of the next value, or of the last one
    };

    Meaning take(const PolicyToken &token, QStringView text);
    /// What a string would be that stood next.
    [[nodiscard]] Meaning next() const;

    [[nodiscard]] const QList<Frame> &frames() const { return m_frames; }
    /// Two walks with the same mark go on alike.
    [[nodiscard]] int mark() const;

private:
    Meaning takeString(const PolicyToken &token, QStringView text);
    void open(bool isObject, qsizetype offset);
    void close(bool isObject);
    void endValue();
    [[nodiscard]] PolicySlot slotOfNextValue() const;

    QList<Frame> m_frames;
    int m_tooDeep = 0;  ///< how many more are open than anybody needs to know about
};

/// The slot of the value with this name in an object at `slot`; Unknown when a policy has no such name there.
[[nodiscard]] PolicySlot slotOfMember(PolicySlot slot, QStringView name);
/// The names that an object at this slot may have, in the order in which people write them; empty for free names.
[[nodiscard]] QStringList memberNames(PolicySlot slot);

}  // namespace gatehouse
