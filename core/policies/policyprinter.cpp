// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policyprinter.h"

#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Type = JsonNode::Type;

constexpr int indentation = 4;

void appendString(QString &out, const QString &text)
{
    static constexpr QStringView plain = u"\"\\\b\f\n\r\t";
    static constexpr QStringView letters = u"\"\\bfnrt";
    out += u'"';
    for (const QChar c : text) {
        if (const qsizetype known = plain.indexOf(c); known >= 0) {
            out += u'\\';
            out += letters[known];
        } else if (c.unicode() < 0x20 || c.unicode() > 0xff) {
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            out += c;
        }
    }
    out += u'"';
}

void appendNode(QString &out, const JsonNode &node, int depth);

/// Brackets with one line for each of what stands in them.
template<typename Element, typename Append>
void appendLines(QString &out, QStringView brackets, const QList<Element> &elements, int depth, Append append)
{
    out += brackets.front();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        out += i == 0 ? u"\n"_s : u",\n"_s;
        out += QString((depth + 1) * indentation, u' ');
        append(elements.at(i));
    }
    if (!elements.isEmpty()) {
        out += u'\n' + QString(depth * indentation, u' ');
    }
    out += brackets.back();
}

void appendNode(QString &out, const JsonNode &node, int depth)
{
    switch (node.type) {
    case Type::String:
        appendString(out, node.text);
        break;
    case Type::Array:
        appendLines(out, u"[]", node.items, depth, [&](const JsonNode &item) { appendNode(out, item, depth + 1); });
        break;
    case Type::Object:
        appendLines(out, u"{}", node.members, depth, [&](const JsonMember &member) {
            appendString(out, member.key);
            out += u": "_s;
            appendNode(out, member.value, depth + 1);
        });
        break;
    case Type::Null:
    case Type::Boolean:
    case Type::Number:
        out += node.text;
        break;
    }
}

JsonNode stringNode(const QString &text)
{
    return {Type::String, text};
}

void add(JsonNode &object, const QString &key, JsonNode value)
{
    object.members.append({key, {}, std::move(value)});
}

/// The object under a key, made where there is none.
JsonNode &objectIn(JsonNode &object, const QString &key)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(), [&](const JsonMember &m) { return m.key == key; });
    if (found != object.members.end()) {
        return found->value;
    }
    add(object, key, {Type::Object});
    return object.members.last().value;
}

/// One value as it is, others as a list without those that stand there twice.
JsonNode listNode(const QList<JsonNode> &values, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    JsonNode list{Type::Array};
    QSet<QString> seen;
    for (const JsonNode &value : values) {
        const QString key = QString::number(int(value.type)) + (sensitivity == Qt::CaseSensitive ? value.text : value.text.toLower());
        if (!seen.contains(key)) {
            seen.insert(key);
            list.items.append(value);
        }
    }
    return list.items.size() == 1 ? JsonNode(list.items.first()) : list;
}

JsonNode wordsNode(const QList<PolicyWord> &words, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    QList<JsonNode> values;
    for (const PolicyWord &word : words) {
        values.append(stringNode(word.text));
    }
    return listNode(values, sensitivity);
}

QString keyOf(PolicyPrincipal::Kind kind)
{
    switch (kind) {
    case PolicyPrincipal::Kind::Everyone:
    case PolicyPrincipal::Kind::Aws:
        return u"AWS"_s;
    case PolicyPrincipal::Kind::Service:
        return u"Service"_s;
    case PolicyPrincipal::Kind::Federated:
        return u"Federated"_s;
    case PolicyPrincipal::Kind::CanonicalUser:
        return u"CanonicalUser"_s;
    }
    return {};
}

JsonNode principalsNode(const QList<PolicyPrincipal> &principals)
{
    const bool isEveryone = std::all_of(principals.cbegin(), principals.cend(),
                                        [](const PolicyPrincipal &one) { return one.kind == PolicyPrincipal::Kind::Everyone; });
    if (isEveryone) {
        return stringNode(u"*"_s);
    }
    JsonNode node{Type::Object};
    for (const PolicyPrincipal &principal : principals) {
        objectIn(node, keyOf(principal.kind)).items.append(stringNode(principal.value.text));
    }
    for (JsonMember &member : node.members) {
        member.value = listNode(member.value.items);
    }
    return node;
}

JsonNode conditionsNode(const QList<PolicyCondition> &conditions)
{
    JsonNode node{Type::Object};
    for (const PolicyCondition &condition : conditions) {
        QList<JsonNode> values;
        for (const ConditionValue &value : condition.values) {
            values.append({value.type, value.word.text});
        }
        add(objectIn(node, condition.operatorName.text), condition.key.text, listNode(values));
    }
    return node;
}

JsonNode statementNode(const PolicyStatement &statement)
{
    JsonNode node{Type::Object};
    if (statement.sid) {
        add(node, u"Sid"_s, stringNode(statement.sid->text));
    }
    add(node, u"Effect"_s, stringNode(statement.effect == PolicyStatement::Effect::Allow ? u"Allow"_s : u"Deny"_s));
    if (!statement.principals.isEmpty()) {
        add(node, statement.isNotPrincipal ? u"NotPrincipal"_s : u"Principal"_s, principalsNode(statement.principals));
    }
    add(node, statement.isNotAction ? u"NotAction"_s : u"Action"_s, wordsNode(statement.actions, Qt::CaseInsensitive));
    if (!statement.resources.isEmpty()) {
        add(node, statement.isNotResource ? u"NotResource"_s : u"Resource"_s, wordsNode(statement.resources));
    }
    if (!statement.conditions.isEmpty()) {
        add(node, u"Condition"_s, conditionsNode(statement.conditions));
    }
    return node;
}

}  // namespace

QString formatted(const JsonNode &root)
{
    QString out;
    appendNode(out, root, 0);
    return out + u'\n';
}

QString normalised(const Policy &policy)
{
    JsonNode root{Type::Object};
    if (!policy.version.text.isEmpty()) {
        add(root, u"Version"_s, stringNode(policy.version.text));
    }
    if (policy.id) {
        add(root, u"Id"_s, stringNode(policy.id->text));
    }
    JsonNode statements{Type::Array};
    for (const PolicyStatement &statement : policy.statements) {
        statements.items.append(statementNode(statement));
    }
    add(root, u"Statement"_s, std::move(statements));
    return formatted(root);
}

}  // namespace gatehouse
