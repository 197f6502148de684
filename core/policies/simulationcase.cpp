// SPDX-License-Identifier: Apache-2.0
#include "core/policies/simulationcase.h"

#include "core/policies/jsonreader.h"
#include "core/policies/policyreader.h"
#include "core/policies/requestwords.h"
#include "core/policies/utf8.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;

/// Reads the members of a case; keeps the first mistake and goes on, so that the parts need not ask after each other.
class CaseReader
{
    Q_DECLARE_TR_FUNCTIONS(CaseReader)

public:
    explicit CaseReader(const QString &text) : m_text(text) {}

    [[nodiscard]] Result<SimulationCase> read();
    [[nodiscard]] tl::unexpected<Error> refusal(const Finding &finding);

private:
    void complain(const QString &message, const QString &field, const Place &place);
    void complainOf(const std::optional<QString> &mistake, const JsonNode &object, const QString &name);
    [[nodiscard]] QList<CompiledPolicy> policies(const JsonNode &node, const QString &name);
    [[nodiscard]] std::optional<CompiledPolicy> policy(const JsonNode &node, const QString &name);
    [[nodiscard]] PolicySet policySet(const JsonNode &root);
    [[nodiscard]] QString text(const JsonNode &object, const QString &name, bool isNeeded);
    [[nodiscard]] std::optional<AccessRequest> request(const JsonNode &node);
    void readContext(AccessRequest &request, const JsonNode &node);
    void refuseUnknown(const JsonNode &request);
    void refuseMistyped(const JsonNode &root);

    const QString &m_text;
    std::optional<Error> m_error;
};

const JsonNode *presentMember(const JsonNode &object, const QString &name)
{
    const JsonNode *member = object.member(name);
    return member && member->type != Type::Null ? member : nullptr;
}

bool isScalar(const JsonNode &node)
{
    return node.type == Type::String || node.type == Type::Number || node.type == Type::Boolean;
}

void CaseReader::complain(const QString &message, const QString &field, const Place &place)
{
    if (!m_error) {
        m_error = Error{Error::Kind::Invalid, tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(message), field};
    }
}

/// Of a member of the request.
void CaseReader::complainOf(const std::optional<QString> &mistake, const JsonNode &object, const QString &name)
{
    const JsonNode *member = presentMember(object, name);
    if (mistake && member) {
        complain(tr("%1: %2").arg(u"request."_s + name, *mistake), u"request."_s + name, member->place);
    }
}

/// A place in a text that begins at another one.
Place within(const Place &outer, Place inner)
{
    inner.column += inner.line == 1 ? outer.column - 1 : 0;
    inner.line += outer.line - 1;
    return inner;
}

std::optional<CompiledPolicy> CaseReader::policy(const JsonNode &node, const QString &name)
{
    if (node.type != Type::Object) {
        complain(tr("“%1” is no policy. Write it as an object.").arg(name), name, node.place);
        return {};
    }
    const PolicyReading reading = readPolicy(m_text.mid(node.place.offset, node.place.length));
    for (const Finding &finding : reading.findings) {
        if (finding.severity == Finding::Severity::Error) {
            complain(tr("%1: %2").arg(name, finding.message), name, within(node.place, finding.place));
        }
    }
    return reading.policy ? std::optional(CompiledPolicy(*reading.policy)) : std::nullopt;
}

QList<CompiledPolicy> CaseReader::policies(const JsonNode &node, const QString &name)
{
    QList<CompiledPolicy> read;
    if (node.type != Type::Array) {
        complain(tr("“%1” takes a list of policies.").arg(name), name, node.place);
        return read;
    }
    for (qsizetype i = 0; i < node.items.size(); ++i) {
        if (auto one = policy(node.items.at(i), u"%1[%2]"_s.arg(name).arg(i))) {
            read.append(*one);
        }
    }
    return read;
}

PolicySet CaseReader::policySet(const JsonNode &root)
{
    PolicySet set;
    const auto readOne = [&](PolicyLayer layer, std::optional<CompiledPolicy> &target) {
        if (const JsonNode *node = presentMember(root, nameOf(layer))) {
            target = policy(*node, nameOf(layer));
        }
    };
    readOne(PolicyLayer::Boundary, set.permissionsBoundary);
    readOne(PolicyLayer::Resource, set.resourcePolicy);
    readOne(PolicyLayer::Session, set.sessionPolicy);
    if (const JsonNode *node = presentMember(root, nameOf(PolicyLayer::Identity))) {
        set.identityPolicies = policies(*node, nameOf(PolicyLayer::Identity));
    }
    const QString controls = nameOf(PolicyLayer::ServiceControl);
    const JsonNode *levels = presentMember(root, controls);
    if (levels && levels->type != Type::Array) {
        complain(tr("“%1” takes a list with a list of policies for every level.").arg(controls), controls, levels->place);
    }
    for (qsizetype i = 0; levels && i < levels->items.size(); ++i) {
        set.serviceControlPolicies.append(policies(levels->items.at(i), u"%1[%2]"_s.arg(controls).arg(i)));
    }
    return set;
}

QString CaseReader::text(const JsonNode &object, const QString &name, bool isNeeded)
{
    const JsonNode *member = presentMember(object, name);
    const QString field = u"request."_s + name;
    if (member && member->type != Type::String) {
        complain(tr("“%1” takes a string.").arg(field), field, member->place);
    } else if (isNeeded && (!member || member->text.isEmpty())) {
        complain(tr("“%1” is missing.").arg(field), field, object.place);
    }
    return member ? member->text : QString();
}

std::optional<AccessRequest> CaseReader::request(const JsonNode &node)
{
    const QString action = text(node, u"action"_s, true);
    const QString principal = text(node, u"principal"_s, true);
    AccessRequest read(principal, action, text(node, u"resource"_s, true));
    complainOf(mistakeInAction(action), node, u"action"_s);
    complainOf(mistakeInPrincipal(principal), node, u"principal"_s);
    if (const QString account = text(node, u"resourceAccount"_s, false); !account.isEmpty()) {
        complainOf(mistakeInAccount(account), node, u"resourceAccount"_s);
        read.setResourceAccount(account);
    }
    if (const QString account = text(node, u"principalAccount"_s, false); !account.isEmpty()) {
        complainOf(mistakeInAccount(account), node, u"principalAccount"_s);
        read.setPrincipalAccount(account);
    }
    if (const JsonNode *context = presentMember(node, u"context"_s)) {
        readContext(read, *context);
    }
    return read;
}

void CaseReader::readContext(AccessRequest &request, const JsonNode &node)
{
    if (node.type != Type::Object) {
        complain(tr("“%1” takes an object of condition keys.").arg(u"request.context"_s), u"request.context"_s, node.place);
        return;
    }
    QHash<QString, QString> seen;
    for (const JsonMember &member : node.members) {
        const QList<JsonNode> values = member.value.type == Type::Array ? member.value.items : QList<JsonNode>{member.value};
        if (!std::all_of(values.begin(), values.end(), isScalar)) {
            complain(tr("The condition key “%1” takes a string or a list of strings.").arg(member.key), u"request.context."_s + member.key,
                     member.keyPlace);
        }
        const QString known = seen.value(member.key.toLower());
        if (!known.isEmpty()) {
            complain(tr("“%1” and “%2” are the same condition key. Put all the values under one.").arg(known, member.key),
                     u"request.context."_s + member.key, member.keyPlace);
        }
        seen.insert(member.key.toLower(), member.key);
        QStringList texts;
        std::transform(values.begin(), values.end(), std::back_inserter(texts), [](const JsonNode &value) { return value.text; });
        request.setContext(member.key, texts);
    }
}

/// A member that nobody looks at might have changed the answer.
void CaseReader::refuseUnknown(const JsonNode &request)
{
    static const QStringList known{u"principal"_s, u"principalAccount"_s, u"action"_s, u"resource"_s, u"resourceAccount"_s, u"context"_s};
    for (const JsonMember &member : request.members) {
        if (!known.contains(member.key)) {
            complain(tr("A request has no “%1”. Its members are %2.").arg(member.key, known.join(u", "_s)), u"request."_s + member.key,
                     member.keyPlace);
        }
    }
}

/// Anything may stand in a case, but a policy whose name is mistyped would be left out without a word.
void CaseReader::refuseMistyped(const JsonNode &root)
{
    const QStringList known{nameOf(PolicyLayer::Identity), nameOf(PolicyLayer::Boundary), nameOf(PolicyLayer::ServiceControl),
                            nameOf(PolicyLayer::Resource), nameOf(PolicyLayer::Session)};
    for (const JsonMember &member : root.members) {
        const bool isPolicy = member.key.contains(u"polic", Qt::CaseInsensitive) || member.key.contains(u"boundar", Qt::CaseInsensitive);
        if (isPolicy && !known.contains(member.key)) {
            complain(tr("A case has no “%1”. Its policies are %2.").arg(member.key, known.join(u", "_s)), member.key, member.keyPlace);
        }
    }
}

tl::unexpected<Error> CaseReader::refusal(const Finding &finding)
{
    complain(finding.message, {}, finding.place);
    return tl::unexpected(*m_error);
}

Result<SimulationCase> CaseReader::read()
{
    const JsonReading json = readJson(m_text);
    if (!json.findings.isEmpty()) {
        const Finding &first = json.findings.front();
        complain(first.message, {}, first.place);
    } else if (!json.root || json.root->type != Type::Object) {
        complain(tr("A case is an object of JSON."), {}, {});
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    refuseMistyped(*json.root);
    PolicySet set = policySet(*json.root);
    const JsonNode *asked = presentMember(*json.root, u"request"_s);
    std::optional<AccessRequest> read;
    if (asked && asked->type == Type::Object) {
        refuseUnknown(*asked);
        read = request(*asked);
    } else {
        complain(tr("“%1” is missing.").arg(u"request"_s), u"request"_s, json.root->place);
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return SimulationCase{std::move(set), std::move(*read)};
}

QString nameOf(StatementMatch::Element element)
{
    switch (element) {
    case StatementMatch::Element::Action:
        return u"action"_s;
    case StatementMatch::Element::Resource:
        return u"resource"_s;
    case StatementMatch::Element::Principal:
        return u"principal"_s;
    case StatementMatch::Element::Condition:
        return u"condition"_s;
    }
    return {};
}

QJsonObject toJson(const TracedStatement &traced)
{
    QJsonObject object{{u"policy"_s, traced.place.policyName()},
                       {u"statement"_s, traced.place.statement},
                       {u"effect"_s, traced.isDeny ? u"Deny"_s : u"Allow"_s}};
    if (traced.source.sid) {
        object.insert(u"sid"_s, traced.source.sid->text);
    }
    return object;
}

QJsonObject whyJson(const TracedStatement &traced, const AccessRequest &request)
{
    QJsonObject object = toJson(traced);
    object.insert(u"why"_s, traced.match.failed ? nameOf(*traced.match.failed) : u"applies"_s);
    object.insert(u"reason"_s, sentenceFor(traced, request));
    if (traced.match.condition >= 0) {
        const PolicyCondition &condition = traced.source.conditions.at(traced.match.condition);
        QStringList values;
        for (const ConditionValue &value : condition.values) {
            values.append(value.word.text);
        }
        object.insert(u"operator"_s, condition.operatorName.text);
        object.insert(u"key"_s, condition.key.text);
        object.insert(u"values"_s, QJsonArray::fromStringList(values));
        object.insert(u"requestValues"_s, QJsonArray::fromStringList(traced.requestValues));
    }
    return object;
}

}  // namespace

Result<SimulationCase> readCase(const QByteArray &bytes)
{
    const Utf8Reading text = readUtf8(bytes);
    return text.problem ? CaseReader(text.text).refusal(*text.problem) : CaseReader(text.text).read();
}

QJsonObject toJson(const Trace &trace, const AccessRequest &request, Reasons reasons)
{
    QJsonArray deciding;
    QJsonArray others;
    for (const TracedStatement &traced : trace.statements) {
        if (traced.decided) {
            deciding.append(toJson(traced));
        } else {
            others.append(whyJson(traced, request));
        }
    }
    QJsonObject object{{u"decision"_s, nameOf(trace.decision)}, {u"statements"_s, deciding}};
    if (reasons == Reasons::Told) {
        QJsonArray silent;
        for (const PolicyLayer layer : trace.silent) {
            silent.append(nameOf(layer));
        }
        object.insert(u"reason"_s, sentenceFor(trace));
        object.insert(u"others"_s, others);
        object.insert(u"silent"_s, silent);
        if (!trace.silentLevels.isEmpty()) {
            QJsonArray levels;
            for (const qsizetype level : trace.silentLevels) {
                levels.append(level);
            }
            object.insert(u"silentLevels"_s, levels);
        }
    }
    return object;
}

}  // namespace gatehouse
