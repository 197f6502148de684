// SPDX-License-Identifier: Apache-2.0
#include "protocols/smtp/message.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace gatehouse::smtp {

using namespace Qt::StringLiterals;

namespace {

struct SmtpMessage {
    Q_DECLARE_TR_FUNCTIONS(SmtpMessage)
};

constexpr qsizetype longestWord = 75;  // RFC 2047, section 2
constexpr qsizetype longestLine = 76;
constexpr qsizetype longestLocal = 64;     // RFC 5321, section 4.5.3.1.1
constexpr qsizetype longestAddress = 254;  // the same, 4.5.3.1.3, without the angle brackets

bool isPlain(const QString &text)
{
    const bool printable = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    return printable && !text.contains(u"=?"_s) && text.size() < longestLine;
}

/// A name before an address: quoted where it has signs that mean something there (RFC 5322, section 3.2.4).
QByteArray phrase(const QString &name)
{
    if (!isPlain(name)) {
        return encodedWord(name);
    }
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + '"';
}

QByteArray dateLine(const QDateTime &now)
{
    return "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

}  // namespace

QByteArray encodedWord(const QString &text)
{
    if (isPlain(text)) {
        return text.toLatin1();
    }
    const QByteArray opening = "=?UTF-8?B?";
    constexpr qsizetype room = (longestWord - 12) / 4 * 3;  // bytes that fit between the signs
    QByteArrayList words;
    QByteArray piece;
    for (const char32_t c : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();  // a character is never cut in two
        if (piece.size() + bytes.size() > room) {
            words.append(opening + piece.toBase64() + "?=");
            piece.clear();
        }
        piece += bytes;
    }
    words.append(opening + piece.toBase64() + "?=");
    return words.join("\r\n ");
}

Result<QByteArray> envelopeAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    const bool fits
        = at > 0 && at <= longestLocal && !domain.isEmpty() && at + 1 + domain.size() <= longestAddress
          && std::all_of(local.cbegin(), local.cend(), [](QChar c) { return c > u' ' && c < u'\x7f' && !u"<>()[]\\,;:\"@"_s.contains(c); });
    if (!fits) {
        return fail(Error::Kind::Invalid,
                    SmtpMessage::tr("The address %1 can't be written to: it has signs that mail servers do not take.").arg(address),
                    u"recipient"_s);
    }
    return local.toLatin1() + '@' + domain;
}

QByteArrayList headersOf(const MailServer &server, const Mail &mail, const QDateTime &now)
{
    const QByteArray sender = envelopeAddress(server.sender).value_or(QByteArray());
    const QByteArray recipient = envelopeAddress(mail.recipient).value_or(QByteArray());
    const QByteArray domain = sender.mid(sender.indexOf('@') + 1);
    return {server.senderName.isEmpty() ? "From: " + sender : "From: " + phrase(server.senderName) + " <" + sender + '>',
            "To: " + recipient,
            "Subject: " + encodedWord(mail.subject),
            dateLine(now),
            "Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain + '>',
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "Auto-Submitted: auto-generated"};
}

QByteArray documentOf(const MailServer &server, const Mail &mail, const QDateTime &now)
{
    QString text = mail.body;
    const QByteArray body = text.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s).toUtf8().toBase64();
    QByteArray document = headersOf(server, mail, now).join("\r\n") + "\r\n\r\n";
    for (qsizetype from = 0; from < body.size(); from += longestLine) {
        document += body.mid(from, longestLine) + "\r\n";
    }
    return document;
}

}  // namespace gatehouse::smtp
