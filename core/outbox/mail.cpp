// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/mail.h"

#include <QCoreApplication>

namespace gatehouse {

QString NoMailServer::unavailable() const
{
    return QCoreApplication::translate("MailSender",
                                       "No mail server is configured. Messages wait here; you can copy their text and send them yourself.");
}

Status NoMailServer::send(const Mail &)
{
    return fail(Error::Kind::Network, unavailable());
}

}  // namespace gatehouse
