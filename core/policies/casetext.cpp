// SPDX-License-Identifier: Apache-2.0
#include "core/policies/casetext.h"

#include "core/policies/compiledpolicy.h"
#include "core/policies/jsonreader.h"
#include "core/policies/utf8.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;
constexpr int step = 4;

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

/// The lines behind the first stand as much further left as they all can.
QString withoutIndentation(const QString &text)
{
    QStringList lines = text.split(u'\n');
    qsizetype common = -1;
    for (const QString &line : std::as_const(lines).mid(1)) {
        const auto first = std::find_if(line.begin(), line.end(), [](QChar letter) { return letter != u' '; });
        if (first != line.end()) {
            common = common < 0 ? first - line.begin() : std::min<qsizetype>(common, first - line.begin());
        }
    }
    for (qsizetype at = 1; at < lines.size(); ++at) {
        lines[at] = lines[at].mid(std::max<qsizetype>(common, 0));
    }
    return lines.join(u'\n');
}

QString indented(const QString &text, int depth)
{
    return QString(text).replace(u'\n', u'\n' + QString(step * depth, u' '));
}

QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QString policyText(const JsonNode &node, const QString &text)
{
    switch (node.type) {
    case Type::Null:
        return {};
    case Type::String:
        return node.text;
    default:
        return withoutIndentation(text.mid(node.place.offset, node.place.length));
    }
}

QStringList policyTexts(const JsonNode &node, const QString &text)
{
    QStringList texts;
    for (const JsonNode &item : node.items) {
        texts.append(policyText(item, text));
    }
    return texts;
}

QString memberText(const JsonNode &object, QStringView name)
{
    const JsonNode *member = object.member(name);
    return member && member->type == Type::String ? member->text : QString();
}

RequestText requestOf(const JsonNode &node)
{
    RequestText request{memberText(node, u"principal"), memberText(node, u"action"), memberText(node, u"resource"),
                        memberText(node, u"resourceAccount"), memberText(node, u"principalAccount")};
    const JsonNode *context = node.member(u"context");
    for (const JsonMember &key : context ? context->members : QList<JsonMember>()) {
        QStringList values;
        for (const JsonNode &value : key.value.type == Type::Array ? key.value.items : QList<JsonNode>{key.value}) {
            values.append(value.text);
        }
        request.context.append({key.key, values});
    }
    return request;
}

/// As an object where it is one; a text that is none yet is kept as a string.
QString policyJson(const QString &text, int depth)
{
    const JsonReading reading = readJson(text);
    const bool isObject = reading.findings.isEmpty() && reading.root && reading.root->type == Type::Object;
    return isObject ? indented(text.trimmed(), depth) : text.isEmpty() ? u"null"_s : quoted(text);
}

QString listJson(const QStringList &items, int depth)
{
    const QString margin = u'\n' + QString(step * (depth + 1), u' ');
    return items.isEmpty() ? u"[]"_s : u'[' + margin + items.join(u',' + margin) + u'\n' + QString(step * depth, u' ') + u']';
}

QString policiesJson(const QStringList &texts, int depth)
{
    QStringList items;
    for (const QString &text : texts) {
        items.append(policyJson(text, depth + 1));
    }
    return listJson(items, depth);
}

QString requestJson(const RequestText &request)
{
    QStringList members;
    const auto add = [&members](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            members.append(quoted(name) + u": "_s + quoted(value));
        }
    };
    add(u"principal"_s, request.principal);
    add(u"action"_s, request.action);
    add(u"resource"_s, request.resource);
    add(u"resourceAccount"_s, request.resourceAccount);
    add(u"principalAccount"_s, request.principalAccount);
    QStringList keys;
    for (const auto &[key, values] : request.context) {
        QStringList texts;
        std::transform(values.begin(), values.end(), std::back_inserter(texts), quoted);
        keys.append(quoted(key) + u": "_s + (texts.size() == 1 ? texts.first() : u'[' + texts.join(u", "_s) + u']'));
    }
    const auto object = [](const QStringList &lines, int depth) {
        const QString list = listJson(lines, depth);
        return lines.isEmpty() ? u"{}"_s : u'{' + list.mid(1, list.size() - 2) + u'}';
    };
    members.append(u"\"context\": "_s + object(keys, 2));
    return object(members, 1);
}

}  // namespace

AccessRequest RequestText::toRequest() const
{
    AccessRequest request(principal, action, resource);
    if (!resourceAccount.isEmpty()) {
        request.setResourceAccount(resourceAccount);
    }
    if (!principalAccount.isEmpty()) {
        request.setPrincipalAccount(principalAccount);
    }
    for (const auto &[key, values] : context) {
        request.setContext(key, values);
    }
    return request;
}

Result<CaseText> readCaseText(const QByteArray &bytes)
{
    const Utf8Reading decoded = readUtf8(bytes);
    const QString &text = decoded.text;
    const JsonReading reading = decoded.problem ? JsonReading{{}, {*decoded.problem}} : readJson(text);
    if (!reading.findings.isEmpty() || !reading.root || reading.root->type != Type::Object) {
        if (reading.findings.isEmpty()) {
            return fail(Error::Kind::Invalid, CaseWords::tr("The file is no case: a case is an object of JSON."));
        }
        const Finding &first = reading.findings.first();
        return fail(Error::Kind::Invalid, CaseWords::tr("The file is no case. Line %1: %2").arg(first.place.line).arg(first.message));
    }
    const JsonNode &root = *reading.root;
    const auto member = [&root](PolicyLayer layer) { return root.member(nameOf(layer)); };
    CaseText read;
    const auto one = [&](PolicyLayer layer) { return member(layer) ? policyText(*member(layer), text) : QString(); };
    read.permissionsBoundary = one(PolicyLayer::Boundary);
    read.resourcePolicy = one(PolicyLayer::Resource);
    read.sessionPolicy = one(PolicyLayer::Session);
    if (const JsonNode *list = member(PolicyLayer::Identity)) {
        read.identityPolicies = policyTexts(*list, text);
    }
    if (const JsonNode *levels = member(PolicyLayer::ServiceControl)) {
        for (const JsonNode &level : levels->items) {
            read.serviceControlPolicies.append(policyTexts(level, text));
        }
    }
    if (const JsonNode *request = root.member(u"request")) {
        read.request = requestOf(*request);
    }
    return read;
}

QByteArray toBytes(const CaseText &text)
{
    QStringList levels;
    for (const QStringList &level : text.serviceControlPolicies) {
        levels.append(policiesJson(level, 2));
    }
    const auto line
        = [](PolicyLayer layer, const QString &value) { return QString(step, u' ') + quoted(nameOf(layer)) + u": "_s + value + u",\n"_s; };
    const QString json
        = u"{\n"_s + line(PolicyLayer::Identity, policiesJson(text.identityPolicies, 1))
          + line(PolicyLayer::Boundary, policyJson(text.permissionsBoundary, 1)) + line(PolicyLayer::ServiceControl, listJson(levels, 1))
          + line(PolicyLayer::Resource, policyJson(text.resourcePolicy, 1)) + line(PolicyLayer::Session, policyJson(text.sessionPolicy, 1))
          + QString(step, u' ') + u"\"request\": "_s + requestJson(text.request) + u"\n}\n"_s;
    return json.toUtf8();
}

}  // namespace gatehouse
