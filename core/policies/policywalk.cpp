// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policywalk.h"

#include <QHashFunctions>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 32;  // as far as `readPolicy` goes

struct Member {
    PolicySlot parent;
    QLatin1StringView name;
    PolicySlot slot;
};

constexpr std::array members{
    Member{PolicySlot::Document, "Version"_L1, PolicySlot::Version},
    Member{PolicySlot::Document, "Id"_L1, PolicySlot::Id},
    Member{PolicySlot::Document, "Statement"_L1, PolicySlot::Statement},
    Member{PolicySlot::Statement, "Sid"_L1, PolicySlot::Sid},
    Member{PolicySlot::Statement, "Effect"_L1, PolicySlot::Effect},
    Member{PolicySlot::Statement, "Principal"_L1, PolicySlot::Principal},
    Member{PolicySlot::Statement, "NotPrincipal"_L1, PolicySlot::Principal},
    Member{PolicySlot::Statement, "Action"_L1, PolicySlot::Action},
    Member{PolicySlot::Statement, "NotAction"_L1, PolicySlot::Action},
    Member{PolicySlot::Statement, "Resource"_L1, PolicySlot::Resource},
    Member{PolicySlot::Statement, "NotResource"_L1, PolicySlot::Resource},
    Member{PolicySlot::Statement, "Condition"_L1, PolicySlot::Condition},
    Member{PolicySlot::Principal, "AWS"_L1, PolicySlot::PrincipalValue},
    Member{PolicySlot::Principal, "Service"_L1, PolicySlot::PrincipalValue},
    Member{PolicySlot::Principal, "Federated"_L1, PolicySlot::PrincipalValue},
    Member{PolicySlot::Principal, "CanonicalUser"_L1, PolicySlot::PrincipalValue},
};

}  // namespace

PolicySlot slotOfMember(PolicySlot slot, QStringView name)
{
    if (slot == PolicySlot::Condition) {
        return PolicySlot::Operator;
    }
    if (slot == PolicySlot::Operator) {
        return PolicySlot::ConditionValue;
    }
    for (const Member &member : members) {
        if (member.parent == slot && member.name == name) {
            return member.slot;
        }
    }
    return PolicySlot::Unknown;
}

QStringList memberNames(PolicySlot slot)
{
    QStringList names;
    for (const Member &member : members) {
        if (member.parent == slot) {
            names.append(member.name);
        }
    }
    return names;
}

PolicyWalk::Meaning PolicyWalk::take(const PolicyToken &token, QStringView text)
{
    using Kind = PolicyToken::Kind;
    switch (token.kind) {
    case Kind::OpenObject:
    case Kind::OpenList:
        open(token.kind == Kind::OpenObject, token.offset);
        break;
    case Kind::CloseObject:
    case Kind::CloseList:
        close(token.kind == Kind::CloseObject);
        break;
    case Kind::Colon:
        if (!m_frames.isEmpty() && m_frames.last().isObject) {
            m_frames.last().hasColon = true;
        }
        break;
    case Kind::Comma:
        endValue();
        break;
    case Kind::String:
        return takeString(token, text);
    case Kind::Literal: {
        const Meaning meaning{Part::Value, slotOfNextValue()};
        endValue();
        return meaning;
    }
    case Kind::Stray:
        return {Part::Mark, PolicySlot::Unknown, false};
    }
    return {};
}

PolicyWalk::Meaning PolicyWalk::next() const
{
    if (m_tooDeep > 0 || m_frames.isEmpty()) {
        return {Part::Value, PolicySlot::Unknown};
    }
    const Frame &frame = m_frames.last();
    return frame.isObject && !frame.hasColon ? Meaning{Part::Name, frame.slot} : Meaning{Part::Value, slotOfNextValue()};
}

PolicyWalk::Meaning PolicyWalk::takeString(const PolicyToken &token, QStringView text)
{
    Meaning meaning = next();
    if (meaning.part == Part::Name) {
        Frame &frame = m_frames.last();
        frame.name = token;
        frame.hasName = true;
        frame.valueSlot = slotOfMember(frame.slot, token.inner(text));
        meaning.slot = frame.valueSlot;
        meaning.isKnown = frame.valueSlot != PolicySlot::Unknown;
    } else {
        endValue();
    }
    return meaning;
}

void PolicyWalk::open(bool isObject, qsizetype offset)
{
    if (m_frames.size() >= deepest) {
        ++m_tooDeep;
        return;
    }
    const PolicySlot slot = slotOfNextValue();
    m_frames.append({isObject, slot, offset});
}

/// A bracket that fits only what is open further out closes both: the inner one was forgotten.
void PolicyWalk::close(bool isObject)
{
    if (m_tooDeep > 0) {
        --m_tooDeep;
        return;
    }
    if (m_frames.isEmpty()) {
        return;
    }
    const qsizetype outer = m_frames.size() - 2;
    const bool isForgotten = m_frames.last().isObject != isObject && outer >= 0 && m_frames.at(outer).isObject == isObject;
    m_frames.removeLast();
    if (isForgotten) {
        m_frames.removeLast();
    }
    endValue();
}

void PolicyWalk::endValue()
{
    if (m_tooDeep == 0 && !m_frames.isEmpty()) {
        m_frames.last().hasName = false;
        m_frames.last().hasColon = false;
    }
}

PolicySlot PolicyWalk::slotOfNextValue() const
{
    if (m_frames.isEmpty()) {
        return PolicySlot::Document;
    }
    const Frame &frame = m_frames.last();
    if (!frame.isObject) {
        return frame.slot;
    }
    return frame.hasName ? frame.valueSlot : PolicySlot::Unknown;
}

int PolicyWalk::mark() const
{
    size_t hash = qHashMulti(0, m_tooDeep, m_frames.size());
    for (const Frame &frame : m_frames) {
        const auto slot = frame.hasName ? frame.valueSlot : PolicySlot::Unknown;
        hash = qHashMulti(hash, frame.isObject, quint8(frame.slot), frame.hasName, frame.hasColon, quint8(slot));
    }
    return int(hash & 0x7fffffff);  // below zero means "not known" to a highlighter
}

}  // namespace gatehouse
