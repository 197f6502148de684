// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/typedpassphrase.h"

#include "app/gatehousectl/terminal.h"
#include "app/gatehousectl/typedsecret.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

SecretBytes TypedPassphrase::passphrase()
{
    if (m_given.isEmpty() && m_asking == Asking::Allowed && Terminal::isPersonAsking()) {
        m_given = typedSecret(tr("Passphrase of the secrets: ")).value_or(SecretBytes());
    }
    return m_given.copy();
}

Result<SecretBytes> TypedPassphrase::present()
{
    SecretBytes given = passphrase();
    return given.isEmpty() ? typedSecret({}) : Result<SecretBytes>(std::move(given));
}

Result<SecretBytes> TypedPassphrase::chosen()
{
    if (!m_chosen.isEmpty()) {
        return m_chosen.copy();
    }
    auto first = typedSecret(tr("New passphrase: "));
    if (!first || !Terminal::isPersonAsking()) {
        return first;
    }
    const auto again = typedSecret(tr("New passphrase once more: "));
    if (!again) {
        return fail(again);
    }
    if (!first->equals(*again)) {
        return fail(Error::Kind::Invalid, tr("The two passphrases differ. Nothing was changed."), u"passphrase"_s);
    }
    return first;
}

}  // namespace gatehouse::ctl
