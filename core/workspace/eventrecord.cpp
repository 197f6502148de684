// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/eventrecord.h"

#include <QRegularExpression>

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

}  // namespace

QJsonObject redacted(const QJsonObject &object)
{
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        clean.insert(it.key(), isSecret(it.key()) ? QJsonValue(hidden) : redactedValue(it.value()));
    }
    return clean;
}

QJsonObject eventRecord(const Operation &operation, const EventContext &context, const QJsonObject &response)
{
    return {
        {u"eventVersion"_s, u"1.08"_s},
        {u"userIdentity"_s, QJsonObject{{u"type"_s, u"IAMUser"_s}, {u"userName"_s, context.who.name}}},
        {u"eventTime"_s, context.time.toString(Qt::ISODate)},
        {u"eventSource"_s, operation.source},
        {u"eventName"_s, operation.name},
        {u"awsRegion"_s, context.region},
        {u"sourceIPAddress"_s, u"127.0.0.1"_s},
        {u"userAgent"_s, context.who.agent},
        {u"requestParameters"_s, operation.parameters.isEmpty() ? QJsonValue() : QJsonValue(redacted(operation.parameters))},
        {u"responseElements"_s, response.isEmpty() ? QJsonValue() : QJsonValue(redacted(response))},
        {u"requestID"_s, context.requestId},
        {u"eventID"_s, context.eventId},
        {u"readOnly"_s, false},
        {u"resources"_s, QJsonArray()},
        {u"eventType"_s, u"AwsApiCall"_s},
    };
}

}  // namespace gatehouse
