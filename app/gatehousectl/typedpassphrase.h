// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/wiring/environmentpassphrase.h"
#include "core/base/result.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

/// The passphrase of the secrets: of GATEHOUSE_PASSPHRASE, else typed by the person at the terminal, who is asked once.
class TypedPassphrase final : public PassphraseSource
{
    Q_DECLARE_TR_FUNCTIONS(TypedPassphrase)

public:
    enum class Asking { Allowed, Never };

    [[nodiscard]] SecretBytes passphrase() override;
    void setAsking(Asking asking) { m_asking = asking; }

    /// The present one where it has to be given: as above, else a line of standard input.
    [[nodiscard]] Result<SecretBytes> present();
    /// One that is chosen: of GATEHOUSE_NEW_PASSPHRASE, else typed twice, else a line of standard input.
    [[nodiscard]] Result<SecretBytes> chosen();

private:
    SecretBytes m_given = takeFromEnvironment("GATEHOUSE_PASSPHRASE");
    SecretBytes m_chosen = takeFromEnvironment("GATEHOUSE_NEW_PASSPHRASE");
    Asking m_asking = Asking::Allowed;
};

}  // namespace gatehouse::ctl
