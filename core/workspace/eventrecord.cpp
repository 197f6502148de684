// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/eventrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

// CloudTrail's own words for a value it leaves out.
constexpr auto hidden = "HIDDEN_DUE_TO_SECURITY_REASONS"_L1;

bool isSecret(const QString &name)
{
    static const QRegularExpression words(u"password(?!mode$|kind$)|secret|token|seed|privatekey|credential$|passphrase|otp$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch();
}

bool holdsSecret(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isSecret(it.key()) || holdsSecret(it.value())) {
                return true;
            }
        }
        return false;
    }
    const QJsonArray list = value.toArray();
    return std::any_of(list.cbegin(), list.cend(), [](const QJsonValue &item) { return holdsSecret(item); });
}

QJsonValue redactedValue(const QJsonValue &value)
{
    if (value.isObject()) {
        return redacted(value.toObject());
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray()) {
            list.append(redactedValue(item));
        }
        return list;
    }
    return value;
}

QByteArray written(const QString &text)
{
    const QByteArray plain = text.toUtf8();
    const auto needsEscape = [](char letter) { return uchar(letter) < ' ' || letter == '"' || letter == '\\'; };
    if (std::none_of(plain.cbegin(), plain.cend(), needsEscape)) {
        return '"' + plain + '"';
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray written(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray("null") : QJsonDocument(redacted(object)).toJson(QJsonDocument::Compact);
}

}  // namespace

QJsonObject redacted(const QJsonObject &object)
{
    if (!holdsSecret(object)) {
        return object;
    }
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        clean.insert(it.key(), isSecret(it.key()) ? QJsonValue(hidden) : redactedValue(it.value()));
    }
    return clean;
}

QByteArray eventRecord(const Operation &operation, const EventContext &context, const QJsonObject &response)
{
    QByteArray record;
    char before = '{';
    const auto add = [&](const char *name, const QByteArray &value) {
        record.append(before).append('"').append(name).append("\":").append(value);
        before = ',';
    };
    add("awsRegion", written(context.region));
    add("eventID", written(context.eventId));
    add("eventName", written(operation.name));
    add("eventSource", written(operation.source));
    add("eventTime", written(context.time.toString(Qt::ISODate)));
    add("eventType", "\"AwsApiCall\"");
    add("eventVersion", "\"1.08\"");
    add("readOnly", "false");
    add("requestID", written(context.requestId));
    add("requestParameters", written(operation.parameters));
    add("resources", "[]");
    add("responseElements", written(response));
    add("sourceIPAddress", "\"127.0.0.1\"");
    add("userAgent", written(context.who.agent));
    add("userIdentity", "{\"type\":\"IAMUser\",\"userName\":" + written(context.who.name) + '}');
    return record.append('}');
}

}  // namespace gatehouse
