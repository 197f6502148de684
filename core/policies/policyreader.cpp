// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policyreader.h"

#include "core/policies/findingcode.h"
#include "core/policies/jsonreader.h"
#include "core/policies/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// Makes a policy of JSON ("Grammar of the IAM JSON policy language"), and says what of it is not grammatical.
class PolicyGrammar
{
    Q_DECLARE_TR_FUNCTIONS(PolicyGrammar)

public:
    PolicyGrammar(Findings &findings, bool isWhole) : m_findings(findings), m_isWhole(isWhole) {}

    [[nodiscard]] std::optional<Policy> read(JsonNode root);

private:
    using Type = JsonNode::Type;

    void report(FindingCode code, const QString &message, const Place &place) { m_findings.append(makeFinding(code, message, place)); }
    void reportMissing(FindingCode code, const QString &message, const Place &place);
    [[nodiscard]] bool is(Type type, const JsonNode &node, const QString &name);
    [[nodiscard]] static QString wantsString(const JsonNode &node);
    [[nodiscard]] static QString wantsObject(const JsonNode &node);
    void refuseUnknown(const JsonNode &object, const QStringList &known, FindingCode code);
    [[nodiscard]] const JsonNode *oneOf(const JsonNode &object, const QString &name, const QString &opposite, bool &isOpposite);
    [[nodiscard]] std::optional<PolicyWord> word(const JsonNode &object, const QString &name);
    [[nodiscard]] QList<PolicyWord> words(const JsonNode &node, const QString &name);

    void readVersion(Policy &policy);
    void readStatements(Policy &policy);
    [[nodiscard]] PolicyStatement statement(const JsonNode &node);
    void readEffect(PolicyStatement &statement, const JsonNode &node);
    void readPrincipals(PolicyStatement &statement, const JsonNode &node);
    void readConditions(PolicyStatement &statement, const JsonNode &node);
    void readConditionValues(PolicyCondition &condition, const JsonNode &node);
    void addConditionValue(PolicyCondition &condition, const JsonNode &node);

    Findings &m_findings;
    bool m_isWhole;
};

struct PrincipalKey {
    QStringView name;
    PolicyPrincipal::Kind kind;
};

constexpr std::array principalKeys{
    PrincipalKey{u"AWS", PolicyPrincipal::Kind::Aws},
    PrincipalKey{u"Service", PolicyPrincipal::Kind::Service},
    PrincipalKey{u"Federated", PolicyPrincipal::Kind::Federated},
    PrincipalKey{u"CanonicalUser", PolicyPrincipal::Kind::CanonicalUser},
};

/// The name that differs in case only, or in an "s" at the end; empty where there is none.
QString meant(const QString &written, const QStringList &known)
{
    for (const QString &name : known) {
        if (name.compare(written, Qt::CaseInsensitive) == 0 || (name + u's').compare(written, Qt::CaseInsensitive) == 0) {
            return name;
        }
    }
    return {};
}

/// A place for what an object lacks: its opening bracket.
Place openingOf(const JsonNode &object)
{
    Place place = object.place;
    place.length = std::min<qsizetype>(place.length, 1);
    return place;
}

std::optional<Policy> PolicyGrammar::read(JsonNode root)
{
    if (root.type != Type::Object) {
        report(FindingCode::DataTypeMismatch, tr("A policy is an object. Begin it with { and end it with }."), root.place);
        return {};
    }
    Policy policy;
    policy.root = std::move(root);
    refuseUnknown(policy.root, {u"Version"_s, u"Id"_s, u"Statement"_s}, FindingCode::InvalidPolicyElement);
    readVersion(policy);
    policy.id = word(policy.root, u"Id"_s);
    readStatements(policy);
    return policy;
}

/// What seems to be missing in a broken text may stand behind the mistake.
void PolicyGrammar::reportMissing(FindingCode code, const QString &message, const Place &place)
{
    if (m_isWhole) {
        report(code, message, place);
    }
}

QString PolicyGrammar::wantsString(const JsonNode &node)
{
    switch (node.type) {
    case Type::Null:
        return tr("“%1” takes a string, and null is none. Write one, or remove the element.");
    case Type::Array:
        return tr("“%1” takes a string here, and this is a list. Write its string without these brackets.");
    case Type::Object:
        return tr("“%1” takes a string, and this is an object. Write a string in its place.");
    case Type::Boolean:
    case Type::Number:
    case Type::String:
        break;
    }
    return tr("“%1” takes a string. Write it in double quotes.");
}

QString PolicyGrammar::wantsObject(const JsonNode &node)
{
    return node.type == Type::Null    ? tr("“%1” takes an object, and null is none. Write one, or remove the element.")
           : node.type == Type::Array ? tr("“%1” takes an object here, and this is a list. Write its object without these brackets.")
                                      : tr("“%1” takes an object in braces. Write one in place of this.");
}

bool PolicyGrammar::is(Type type, const JsonNode &node, const QString &name)
{
    if (node.type != type && !node.isMissing()) {
        report(FindingCode::DataTypeMismatch, type == Type::String ? wantsString(node).arg(name) : wantsObject(node).arg(name), node.place);
    }
    return node.type == type;
}

void PolicyGrammar::refuseUnknown(const JsonNode &object, const QStringList &known, FindingCode code)
{
    for (const JsonMember &member : object.members) {
        if (known.contains(member.key)) {
            continue;
        }
        const QString better = meant(member.key, known);
        report(code,
               better.isEmpty() ? tr("“%1” has no meaning here. Remove it, or write one of: %2.").arg(member.key, known.join(u", "_s))
                                : tr("“%1” has no meaning here. Write “%2”.").arg(member.key, better),
               member.keyPlace);
    }
}

/// The element or its opposite ("Action" or "NotAction"): a statement has one of the two at most.
const JsonNode *PolicyGrammar::oneOf(const JsonNode &object, const QString &name, const QString &opposite, bool &isOpposite)
{
    const JsonNode *plain = object.member(name);
    const JsonNode *negated = object.member(opposite);
    if (plain && negated) {
        report(FindingCode::UnsupportedElementCombination, tr("A statement has “%1” or “%2”, not both. Remove one.").arg(name, opposite),
               std::max(plain->place, negated->place, [](const Place &a, const Place &b) { return a.offset < b.offset; }));
    }
    isOpposite = !plain && negated;
    return plain ? plain : negated;
}

std::optional<PolicyWord> PolicyGrammar::word(const JsonNode &object, const QString &name)
{
    const JsonNode *node = object.member(name);
    if (!node || !is(Type::String, *node, name)) {
        return {};
    }
    return PolicyWord{node->text, node->place};
}

QList<PolicyWord> PolicyGrammar::words(const JsonNode &node, const QString &name)
{
    if (node.type != Type::Array) {
        return is(Type::String, node, name) ? QList<PolicyWord>{{node.text, node.place}} : QList<PolicyWord>();
    }
    QList<PolicyWord> list;
    list.reserve(node.items.size());
    for (const JsonNode &item : node.items) {
        if (is(Type::String, item, name)) {
            list.append({item.text, item.place});
        }
    }
    return list;
}

void PolicyGrammar::readVersion(Policy &policy)
{
    const auto version = word(policy.root, u"Version"_s);
    if (!version) {
        return;
    }
    policy.version = *version;
    if (version->text != u"2012-10-17" && version->text != u"2008-10-17") {
        report(FindingCode::InvalidVersion, tr("There is no version “%1” of the policy language. Write \"2012-10-17\".").arg(version->text),
               version->place);
    }
}

void PolicyGrammar::readStatements(Policy &policy)
{
    const QString name = u"Statement"_s;
    const JsonNode *node = policy.root.member(name);
    const bool isEmptyList = node && node->type == Type::Array && node->items.isEmpty();
    if (!node || isEmptyList) {
        reportMissing(FindingCode::MissingStatement, tr("A policy needs a statement. Add “Statement” with at least one."),
                      node ? node->place : openingOf(policy.root));
        return;
    }
    if (node->type != Type::Array) {
        if (is(Type::Object, *node, name)) {
            policy.statements.append(statement(*node));
        }
        return;
    }
    for (const JsonNode &item : node->items) {
        if (is(Type::Object, item, name)) {
            policy.statements.append(statement(item));
        }
    }
}

PolicyStatement PolicyGrammar::statement(const JsonNode &node)
{
    static const QStringList known{u"Sid"_s,       u"Effect"_s,   u"Principal"_s,   u"NotPrincipal"_s, u"Action"_s,
                                   u"NotAction"_s, u"Resource"_s, u"NotResource"_s, u"Condition"_s};
    PolicyStatement statement;
    statement.place = node.place;
    refuseUnknown(node, known, FindingCode::InvalidPolicyElement);
    statement.sid = word(node, u"Sid"_s);
    readEffect(statement, node);
    if (const JsonNode *principal = oneOf(node, u"Principal"_s, u"NotPrincipal"_s, statement.isNotPrincipal)) {
        readPrincipals(statement, *principal);
    }
    if (const JsonNode *action = oneOf(node, u"Action"_s, u"NotAction"_s, statement.isNotAction)) {
        statement.actions = words(*action, statement.isNotAction ? u"NotAction"_s : u"Action"_s);
    } else {
        reportMissing(FindingCode::MissingAction, tr("The statement says no action. Add “Action” or “NotAction”."), openingOf(node));
    }
    if (const JsonNode *resource = oneOf(node, u"Resource"_s, u"NotResource"_s, statement.isNotResource)) {
        statement.resources = words(*resource, statement.isNotResource ? u"NotResource"_s : u"Resource"_s);
    }
    const QString condition = u"Condition"_s;
    if (const JsonNode *conditions = node.member(condition); conditions && is(Type::Object, *conditions, condition)) {
        readConditions(statement, *conditions);
    }
    return statement;
}

void PolicyGrammar::readEffect(PolicyStatement &statement, const JsonNode &node)
{
    const QString name = u"Effect"_s;
    if (!node.member(name)) {
        reportMissing(FindingCode::MissingEffect, tr("The statement has no effect. Add “Effect” with \"Allow\" or \"Deny\"."),
                      openingOf(node));
        return;
    }
    const auto effect = word(node, name);
    if (!effect) {
        return;
    }
    if (effect->text == u"Deny") {
        statement.effect = PolicyStatement::Effect::Deny;
    } else if (effect->text != u"Allow") {
        report(FindingCode::InvalidEffect, tr("There is no effect “%1”. Write \"Allow\" or \"Deny\", with a capital.").arg(effect->text),
               effect->place);
    }
}

void PolicyGrammar::readPrincipals(PolicyStatement &statement, const JsonNode &node)
{
    if (node.type == Type::String && node.text == u"*") {
        statement.principals.append({PolicyPrincipal::Kind::Everyone, {node.text, node.place}});
        return;
    }
    if (node.type != Type::Object) {
        if (!node.isMissing()) {
            report(FindingCode::InvalidPrincipalFormat,
                   tr("A principal is \"*\" or an object. Write it as in {\"AWS\": \"arn:aws:iam::111122223333:root\"}."), node.place);
        }
        return;
    }
    QStringList known;
    for (const PrincipalKey &key : principalKeys) {
        known.append(key.name.toString());
    }
    refuseUnknown(node, known, FindingCode::InvalidPrincipalKey);
    for (const JsonMember &member : node.members) {
        const auto *key
            = std::find_if(principalKeys.begin(), principalKeys.end(), [&](const PrincipalKey &k) { return k.name == member.key; });
        if (key == principalKeys.end()) {
            continue;
        }
        for (PolicyWord &value : words(member.value, member.key)) {
            const bool isEveryone = key->kind == PolicyPrincipal::Kind::Aws && value.text == u"*";
            statement.principals.append({isEveryone ? PolicyPrincipal::Kind::Everyone : key->kind, std::move(value)});
        }
    }
}

void PolicyGrammar::readConditions(PolicyStatement &statement, const JsonNode &node)
{
    for (const JsonMember &operatorMember : node.members) {
        if (!is(Type::Object, operatorMember.value, operatorMember.key)) {
            continue;
        }
        for (const JsonMember &keyMember : operatorMember.value.members) {
            PolicyCondition condition{{operatorMember.key, operatorMember.keyPlace}, {keyMember.key, keyMember.keyPlace}, {}};
            readConditionValues(condition, keyMember.value);
            statement.conditions.append(std::move(condition));
        }
    }
}

void PolicyGrammar::readConditionValues(PolicyCondition &condition, const JsonNode &node)
{
    if (node.type != Type::Array) {
        addConditionValue(condition, node);
        return;
    }
    condition.values.reserve(node.items.size());
    for (const JsonNode &item : node.items) {
        addConditionValue(condition, item);
    }
}

void PolicyGrammar::addConditionValue(PolicyCondition &condition, const JsonNode &node)
{
    if (node.type == Type::String || node.type == Type::Number || node.type == Type::Boolean) {
        condition.values.append({node.type, {node.text, node.place}});
    } else if (!node.isMissing()) {
        report(FindingCode::DataTypeMismatch,
               tr("“%1” takes strings, numbers, true and false. Write one of these, or a list of them.").arg(condition.key.text),
               node.place);
    }
}

PolicyReading readFrom(JsonReading json, const QString &text)
{
    const QString twice = nameOf(FindingCode::DuplicateElement);
    const bool isWhole = std::all_of(json.findings.cbegin(), json.findings.cend(), [&](const Finding &f) { return f.code == twice; });
    PolicyReading reading{{}, std::move(json.findings), text, isWhole};
    if (!json.root) {
        return reading;
    }
    const qsizetype ofTheText = reading.findings.size();
    reading.policy = PolicyGrammar(reading.findings, isWhole).read(std::move(*json.root));
    for (Finding &finding : reading.findings) {
        const bool isGrammar = &finding - reading.findings.constData() >= ofTheText;
        if (reading.policy && (isGrammar || finding.code == twice)) {
            finding.path = jsonPathAt(reading.policy->root, finding.place.offset);
        } else if (isGrammar) {
            finding.path = u"$"_s;
        }
    }
    sortByPlace(reading.findings);
    return reading;
}

}  // namespace

PolicyReading readPolicy(const QString &text)
{
    return readFrom(readJson(text), text);
}

PolicyReading readPolicy(const QByteArray &bytes)
{
    const Utf8Reading text = readUtf8(bytes);
    return text.problem ? PolicyReading{{}, {*text.problem}, {}, false} : readPolicy(text.text);
}

}  // namespace gatehouse
