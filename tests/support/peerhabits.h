// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace gatehouse {

/// Where the peer of tests/peers/policies decides otherwise than Gatehouse. Each is a heading of tests/peers/policies/differences.md and
/// says how a case has to be changed so that Gatehouse decides over it as the peer does over the original.
struct PeerHabit {
    QString name;
    std::function<QJsonObject(const QJsonObject &)> imitate;
};

namespace peerhabits {

using Change = std::function<QJsonValue(const QJsonValue &)>;

inline QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// Every value of an object or list, changed.
inline QJsonValue each(const QJsonValue &value, const Change &change)
{
    if (value.isArray()) {
        QJsonArray made;
        for (const auto &item : value.toArray()) {
            made.append(change(item));
        }
        return made;
    }
    return change(value);
}

/// Every policy of a case, wherever it stands.
inline QJsonObject eachPolicy(QJsonObject one, const Change &change)
{
    for (const QString &name : {s("permissionBoundary"), s("resourcePolicy"), s("sessionPolicy"), s("identityPolicies")}) {
        if (!one[name].isNull()) {
            one[name] = each(one[name], change);
        }
    }
    one[s("serviceControlPolicies")] = each(one[s("serviceControlPolicies")], [&](const QJsonValue &level) { return each(level, change); });
    return one;
}

inline QJsonObject eachStatement(const QJsonObject &one, const std::function<void(QJsonObject &)> &change)
{
    return eachPolicy(one, [&change](const QJsonValue &policy) {
        QJsonObject made = policy.toObject();
        made[s("Statement")] = each(made[s("Statement")], [&change](const QJsonValue &value) {
            QJsonObject statement = value.toObject();
            change(statement);
            return QJsonValue(statement);
        });
        return QJsonValue(made);
    });
}

/// Every condition: its operator, its key, its values.
inline QJsonObject eachCondition(const QJsonObject &one,
                                 const std::function<QJsonObject(const QString &, const QString &, const QJsonValue &)> &change)
{
    return eachStatement(one, [&change](QJsonObject &statement) {
        QJsonObject conditions;
        const QJsonObject written = statement.value(s("Condition")).toObject();
        for (auto entry = written.begin(); entry != written.end(); ++entry) {
            const QJsonObject keys = entry->toObject();
            const QJsonObject changed = change(entry.key(), keys.begin().key(), keys.begin().value());
            for (auto other = changed.begin(); other != changed.end(); ++other) {
                conditions.insert(other.key(), other.value());
            }
        }
        if (!conditions.isEmpty()) {
            statement[s("Condition")] = conditions;
        }
    });
}

/// A condition that never holds, with an operator that no case has.
inline QJsonObject never()
{
    return {{s("ForAnyValue:Bool"), QJsonObject{{s("no:such"), s("true")}}}};
}

inline bool isListed(const QString &key)
{
    return key.compare(s("aws:TagKeys"), Qt::CaseInsensitive) == 0 || key.compare(s("aws:CalledVia"), Qt::CaseInsensitive) == 0;
}

inline bool hasKey(const QJsonObject &one, const QString &key)
{
    const QStringList known = one[s("request")][s("context")].toObject().keys();
    return known.contains(key, Qt::CaseInsensitive);
}

inline QJsonObject silentSessionDenies(QJsonObject one)
{
    if (one[s("sessionPolicy")].isObject()) {
        QJsonArray levels = one[s("serviceControlPolicies")].toArray();
        levels.append(QJsonArray{one[s("sessionPolicy")]});
        one[s("serviceControlPolicies")] = levels;
    }
    return one;
}

inline QJsonObject listsByType(QJsonObject one)
{
    QJsonObject request = one[s("request")].toObject();
    QJsonObject context = request[s("context")].toObject();
    for (const QString &key : context.keys()) {
        if (isListed(key) && context[key].toArray().size() == 1) {
            context[key] = QJsonArray{context[key][0], context[key][0]};
        }
    }
    request[s("context")] = context;
    one[s("request")] = request;
    return one;
}

/// Whether one of the values is made of a variable that the request lacks.
inline bool hasMissingVariable(const QJsonObject &one, const QJsonValue &values)
{
    bool isMissing = false;
    each(values, [&](const QJsonValue &value) {
        for (const QString &variable : {s("aws:username"), s("aws:PrincipalTag/team"), s("aws:PrincipalTag/group")}) {
            isMissing = isMissing || (value.toString().contains(s("${") + variable + QLatin1Char('}')) && !hasKey(one, variable));
        }
        return value;
    });
    return isMissing;
}

inline QJsonObject missingVariableFailsNegation(const QJsonObject &one)
{
    return eachCondition(one, [&one](const QString &name, const QString &key, const QJsonValue &values) {
        const bool isNever = hasMissingVariable(one, values) && name.contains(s("StringNot")) && hasKey(one, key);
        return isNever ? never() : QJsonObject{{name, QJsonObject{{key, values}}}};
    });
}

inline QJsonObject missingVariableFailsNotResource(const QJsonObject &one)
{
    return eachStatement(one, [&one](QJsonObject &statement) {
        if (hasMissingVariable(one, statement.value(s("NotResource")))) {
            statement.remove(s("NotAction"));
            statement[s("Action")] = s("no:such");
        }
    });
}

inline QJsonObject wholeInternetIsOneAddress(const QJsonObject &one)
{
    return eachCondition(one, [](const QString &name, const QString &key, const QJsonValue &values) {
        const QJsonValue changed = each(
            values, [](const QJsonValue &value) { return value.toString() == s("0.0.0.0/0") ? QJsonValue(s("0.0.0.0/32")) : value; });
        return QJsonObject{{name, QJsonObject{{key, changed}}}};
    });
}

inline QJsonObject variablesInTheOldVersion(const QJsonObject &one)
{
    return eachPolicy(one, [](const QJsonValue &policy) {
        QJsonObject made = policy.toObject();
        made[s("Version")] = s("2012-10-17");
        return QJsonValue(made);
    });
}

inline QJsonObject literalsInEqualsAreText(const QJsonObject &one)
{
    return eachCondition(one, [](const QString &name, const QString &key, const QJsonValue &values) {
        const QJsonValue changed = each(values, [&name](const QJsonValue &value) {
            return name.contains(s("Like")) ? value : QJsonValue(value.toString().replace(s("${*}"), s("${$}{*}")));
        });
        return QJsonObject{{name, QJsonObject{{key, changed}}}};
    });
}

/// Every list of principals of a resource policy, changed.
inline QJsonObject eachPrincipals(QJsonObject one, const std::function<QStringList(const QString &, QStringList)> &change)
{
    QJsonObject policy = one[s("resourcePolicy")].toObject();
    if (policy.isEmpty()) {
        return one;
    }
    policy[s("Statement")] = each(policy[s("Statement")], [&change](const QJsonValue &value) {
        QJsonObject statement = value.toObject();
        for (const QString &name : {s("Principal"), s("NotPrincipal")}) {
            const QJsonValue listed = statement.value(name).toObject().value(s("AWS"));
            QStringList texts;
            each(listed, [&texts](const QJsonValue &text) {
                texts.append(text.toString());
                return text;
            });
            if (!listed.isUndefined()) {
                statement[name] = QJsonObject{{s("AWS"), QJsonArray::fromStringList(change(name, texts))}};
            }
        }
        return QJsonValue(statement);
    });
    one[s("resourcePolicy")] = policy;
    return one;
}

inline QJsonObject accountSparesEverybody(const QJsonObject &one)
{
    return eachPrincipals(one, [](const QString &name, QStringList texts) {
        for (const QString &account : {s("111111111111"), s("222222222222")}) {
            const QString arn = s("arn:aws:iam::") + account + s(":root");
            if (name == s("NotPrincipal") && (texts.contains(account) || texts.contains(arn))) {
                texts.removeIf(
                    [&](const QString &text) { return text != arn && text.contains(QLatin1Char(':') + account + QLatin1Char(':')); });
            }
        }
        return texts;
    });
}

inline QJsonObject federatedUserIsTheUser(const QJsonObject &one)
{
    const QString asking = one[s("request")][s("principal")].toString();
    const QString user = QString(asking).replace(s(":sts:"), s(":iam:")).replace(s("federated-user"), s("user"));
    return !asking.contains(s("federated-user"))
               ? one
               : eachPrincipals(one, [&](const QString &, QStringList texts) { return texts.replaceInStrings(user, asking); });
}

inline QJsonObject otherFamilyIsNotOutside(const QJsonObject &one)
{
    const bool isV6 = one[s("request")][s("context")][s("aws:SourceIp")].toString().contains(QLatin1Char(':'));
    return !isV6 ? one : eachCondition(one, [](const QString &name, const QString &key, const QJsonValue &values) {
        bool isAlone = false;
        each(values, [&isAlone](const QJsonValue &value) {
            isAlone = isAlone || value.toString() == s("203.0.113.7");
            return value;
        });
        const bool isNever = isAlone && name.startsWith(s("NotIpAddress"));
        return isNever ? never() : QJsonObject{{name, QJsonObject{{key, values}}}};
    });
}

inline QJsonObject anyValueOverlooksIfExists(const QJsonObject &one)
{
    return eachCondition(one, [](const QString &name, const QString &key, const QJsonValue &values) {
        const bool isBoth = name.startsWith(s("ForAnyValue:")) && name.endsWith(s("IfExists"));
        return QJsonObject{{isBoth ? name.chopped(8) : name, QJsonObject{{key, values}}}};
    });
}

}  // namespace peerhabits

inline QList<PeerHabit> peerHabits()
{
    using namespace peerhabits;
    return {{s("A session policy that is silent denies whatever the resource policy grants"), silentSessionDenies},
            {s("A key that may have several values wants a quantifier even with one"), listsByType},
            {s("A negated comparison with a variable that is missing fails"), missingVariableFailsNegation},
            {s("0.0.0.0/0 is one address"), wholeInternetIsOneAddress},
            {s("Variables are replaced in version 2008-10-17"), variablesInTheOldVersion},
            {s("`${*}` in StringEquals is text"), literalsInEqualsAreText},
            {s("An account in NotPrincipal spares everybody in it"), accountSparesEverybody},
            {s("A federated user is the user of that name"), federatedUserIsTheUser},
            {s("ForAnyValue overlooks IfExists"), anyValueOverlooksIfExists},
            {s("An IPv6 address is not outside of one IPv4 address"), otherFamilyIsNotOutside},
            {s("NotResource with a variable that is missing fails"), missingVariableFailsNotResource}};
}

}  // namespace gatehouse
