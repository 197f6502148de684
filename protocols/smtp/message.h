// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mailserver.h"

#include <QByteArrayList>

namespace gatehouse::smtp {

/// The header lines of a message, without line ends (RFC 5322, RFC 2047): what a person typed can't begin a line of its own in them.
[[nodiscard]] QByteArrayList headersOf(const MailServer &server, const Mail &mail, const QDateTime &now);

/// Headers and body as they go to a server: the body is UTF-8 in Base64, so that no line of it is too long or means something to SMTP.
[[nodiscard]] QByteArray documentOf(const MailServer &server, const Mail &mail, const QDateTime &now);

/// A text in a header: as it is where it is plain ASCII, else as encoded words of at most 75 characters.
[[nodiscard]] QByteArray encodedWord(const QString &text);

/// An address as SMTP takes it between angle brackets; Error::Kind::Invalid for one that only SMTPUTF8 could carry, and for one with signs
/// that would end it.
[[nodiscard]] Result<QByteArray> envelopeAddress(const QString &address);

}  // namespace gatehouse::smtp
