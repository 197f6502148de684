// SPDX-License-Identifier: Apache-2.0
#include "core/policies/compiledprincipal.h"

#include <algorithm>

namespace gatehouse {

namespace {

bool isAccountId(QStringView text)
{
    constexpr qsizetype digits = 12;
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

CompiledPrincipal::CompiledPrincipal(const PolicyPrincipal &principal)
    : m_kind(principal.kind)
    , m_named(Requester::named(principal.value.text))
{
    if (m_kind == PolicyPrincipal::Kind::Aws && isAccountId(principal.value.text)) {
        m_named.kind = Requester::Kind::Root;
        m_named.account = principal.value.text;
    }
    m_isAccount = m_kind == PolicyPrincipal::Kind::Aws && m_named.kind == Requester::Kind::Root;
}

Naming CompiledPrincipal::names(const Requester &requester) const
{
    using Kind = Requester::Kind;
    if (m_kind == PolicyPrincipal::Kind::Everyone) {
        return Naming::Direct;
    }
    if (requester.kind == Kind::Anonymous) {
        return Naming::None;
    }
    if (m_kind != PolicyPrincipal::Kind::Aws) {
        return requester.kind == Kind::Outside && requester.name == m_named.name ? Naming::Direct : Naming::None;
    }
    if (m_isAccount) {
        const bool isThere
            = requester.account == m_named.account && (m_named.partition.isEmpty() || requester.partition == m_named.partition);
        return !isThere ? Naming::None : requester.kind == Kind::Root ? Naming::Direct : Naming::Account;
    }
    if (requester.name == m_named.name) {
        return requester.kind == Kind::Role ? Naming::Role : Naming::Direct;
    }
    const bool isItsRole = m_named.kind == Kind::Role && requester.kind == Kind::RoleSession && requester.role == m_named.role
                           && requester.account == m_named.account && requester.partition == m_named.partition;
    return isItsRole ? Naming::Role : Naming::None;
}

bool CompiledPrincipal::isIdentityOf(const QString &account) const
{
    return m_kind == PolicyPrincipal::Kind::Aws && !m_isAccount && m_named.account == account;
}

}  // namespace gatehouse
