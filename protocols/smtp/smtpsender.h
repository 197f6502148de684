// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mailserver.h"

#include <chrono>

namespace gatehouse {

/// How long a mail server may take.
struct SmtpPatience {
    std::chrono::seconds connecting{20};
    std::chrono::seconds message{120};
};

/// Reaches mail servers over SMTP (RFC 5321) with STARTTLS (RFC 3207) or TLS (RFC 8314) through libcurl. The certificate of the server and
/// its name are always checked.
class SmtpSender final : public MailSender
{
public:
    explicit SmtpSender(const SmtpPatience &patience = {}) : m_patience(patience) {}
    [[nodiscard]] std::unique_ptr<MailSession> open(const MailServer &server, SecretBytes password) const override;

private:
    SmtpPatience m_patience;
};

}  // namespace gatehouse
