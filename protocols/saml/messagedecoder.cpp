// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/messagedecoder.h"

#include "protocols/saml/inflating.h"
#include "protocols/saml/samlspace.h"

#include <QCoreApplication>
#include <QHash>

#include <cctype>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct MessageDecoder {
    Q_DECLARE_TR_FUNCTIONS(MessageDecoder)
};

using Code = SamlReason::Code;

/// A form may write each character of Base64 as three.
constexpr qsizetype mostEncoded = 4 * messageLimits.bytes;

bool isXml(const QByteArray &bytes)
{
    return bytes.startsWith('<') || bytes.startsWith("\xEF\xBB\xBF<") || bytes.startsWith("\xFF\xFE<") || bytes.startsWith("\xFE\xFF");
}

tl::unexpected<SamlReason> refuse(Code code, const QString &text)
{
    return tl::unexpected(SamlReason{code, text});
}

tl::unexpected<SamlReason> notEncoded()
{
    return refuse(Code::NotEncoded, MessageDecoder::tr("This is neither XML nor a message in Base64, as a form or a redirect carries it."));
}

/// From the text of a form or a redirect; white space in it is left out.
tl::expected<QByteArray, SamlReason> unpacked(const QByteArray &text)
{
    QByteArray base64 = text.contains('%') ? QByteArray::fromPercentEncoding(text) : text;
    base64.removeIf([](char byte) { return std::isspace(static_cast<unsigned char>(byte)) != 0; });
    const auto plain = QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!plain || plain.decoded.isEmpty()) {
        return notEncoded();
    }
    const QByteArray trimmed = plain.decoded.trimmed();
    if (isXml(trimmed)) {
        return trimmed;
    }
    const auto whole = inflated(plain.decoded, messageLimits.bytes);
    if (!whole && whole.error() == InflateError::TooMuch) {
        return refuse(Code::Inflated,
                      MessageDecoder::tr("The message unpacks to more than %1 KB. No honest one does.").arg(messageLimits.bytes / 1024));
    }
    return whole ? tl::expected<QByteArray, SamlReason>(*whole) : notEncoded();
}

/// The first of each name, as it was sent.
QHash<QByteArray, QByteArray> parametersOf(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> parameters;
    for (const QByteArray &part : query.split('&')) {
        const qsizetype at = part.indexOf('=');
        if (at > 0 && !parameters.contains(part.left(at))) {
            parameters.insert(part.left(at), part.mid(at + 1));
        }
    }
    return parameters;
}

QString plainText(QByteArray value)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.replace('+', ' ')));
}

/// What the signature of a redirect is over (saml-bindings-2.0-os, 3.4.4.1).
QByteArray signedPart(const QByteArray &name, const QHash<QByteArray, QByteArray> &parameters)
{
    QByteArray query = name + '=' + parameters.value(name);
    if (parameters.contains("RelayState")) {
        query += "&RelayState=" + parameters.value("RelayState");
    }
    return query + "&SigAlg=" + parameters.value("SigAlg");
}

tl::expected<DecodedMessage, SamlReason> decodeQuery(const QByteArray &query)
{
    const auto parameters = parametersOf(query);
    const QByteArray name = parameters.contains("SAMLResponse") ? "SAMLResponse" : "SAMLRequest";
    const auto document = unpacked(parameters.value(name));
    if (!document) {
        return tl::unexpected(document.error());
    }
    DecodedMessage message;
    message.xml = *document;
    message.relayState = plainText(parameters.value("RelayState"));
    if (parameters.contains("Signature")) {
        message.signedQuery = signedPart(name, parameters);
        message.algorithm = plainText(parameters.value("SigAlg"));
        message.signature = QByteArray::fromBase64(QByteArray::fromPercentEncoding(parameters.value("Signature")));
    }
    return message;
}

}  // namespace

tl::expected<DecodedMessage, SamlReason> decode(const QByteArray &message)
{
    if (message.size() > mostEncoded) {
        return refuse(Code::TooLarge, MessageDecoder::tr("The message has more than %1 KB.").arg(mostEncoded / 1024));
    }
    const QByteArray text = message.trimmed();
    if (text.isEmpty()) {
        return refuse(Code::NotEncoded, MessageDecoder::tr("There is no message here."));
    }
    if (isXml(text)) {
        return DecodedMessage{text};
    }
    const qsizetype request = text.indexOf("SAMLRequest=");
    const qsizetype response = text.indexOf("SAMLResponse=");
    if (request >= 0 || response >= 0) {
        const qsizetype mark = text.indexOf('?');
        return decodeQuery(mark >= 0 ? text.mid(mark + 1).split('#').constFirst() : text);
    }
    const auto document = unpacked(text);
    return document ? tl::expected<DecodedMessage, SamlReason>(DecodedMessage{*document}) : tl::unexpected(document.error());
}

}  // namespace gatehouse::saml
