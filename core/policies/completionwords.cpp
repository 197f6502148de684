// SPDX-License-Identifier: Apache-2.0
#include "core/policies/completionwords.h"

#include "core/policies/knowledge.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct CompletionWords {
    Q_DECLARE_TR_FUNCTIONS(CompletionWords)
};

QString wordOf(AccessLevel level)
{
    switch (level) {
    case AccessLevel::List:
        return CompletionWords::tr("List");
    case AccessLevel::Read:
        return CompletionWords::tr("Read");
    case AccessLevel::Write:
        return CompletionWords::tr("Write");
    case AccessLevel::Tagging:
        return CompletionWords::tr("Tagging");
    case AccessLevel::PermissionsManagement:
        return CompletionWords::tr("Permissions management");
    }
    return {};
}

QList<CompletionWord> plain(const QStringList &texts)
{
    QList<CompletionWord> words;
    for (const QString &text : texts) {
        words.append({text});
    }
    return words;
}

/// The names that an element or a statement may still have. (IAM User Guide: "IAM JSON policy elements reference")
QList<CompletionWord> elementWords(const PolicyContext &context, PolicyKind kind)
{
    const bool hasPrincipal = kind == PolicyKind::Trust || kind == PolicyKind::Resource;
    QList<CompletionWord> words;
    const QStringList names = memberNames(context.meaning.slot);
    for (const QString &name : names) {
        const QString positive = name.startsWith("Not"_L1) ? name.mid(3) : name;
        const bool isThere = context.names.contains(positive) || context.names.contains(u"Not"_s + positive);
        const bool isOther = positive == u"Principal" ? !hasPrincipal : positive == u"Resource" && kind == PolicyKind::Trust;
        if (!isThere && !(isOther && context.meaning.slot == PolicySlot::Statement)) {
            words.append({name});
        }
    }
    return words;
}

QList<CompletionWord> operatorWords(const QStringList &used)
{
    const QStringList names = conditionOperatorNames();
    QList<CompletionWord> words;
    const auto add = [&](const QString &prefix, const QString &suffix, const QString &detail) {
        for (const QString &name : names) {
            const QString whole = prefix + name + (name == u"Null" ? QString() : suffix);
            if ((name != u"Null" || (prefix.isEmpty() && suffix.isEmpty())) && !used.contains(whole)) {
                words.append({whole, detail});
            }
        }
    };
    const QString ifExists = CompletionWords::tr("true where the key is missing");
    const QString all = CompletionWords::tr("each value of the request");
    const QString any = CompletionWords::tr("at least one value of the request");
    add({}, {}, {});
    add({}, u"IfExists"_s, ifExists);
    add(u"ForAnyValue:"_s, {}, any);
    add(u"ForAllValues:"_s, {}, all);
    add(u"ForAnyValue:"_s, u"IfExists"_s, any);
    add(u"ForAllValues:"_s, u"IfExists"_s, all);
    return words;
}

/// A key; where its end is free, once with each end that is known and once without.
void addKey(QList<CompletionWord> &words, QSet<QString> &seen, const ConditionKey &key, const QStringList &tagKeys)
{
    if (seen.contains(key.name)) {
        return;
    }
    seen.insert(key.name);
    const QString type = key.isList ? CompletionWords::tr("several values") : typeNameOf(key);
    const qsizetype free = key.name.indexOf("${"_L1);
    if (free < 0) {
        words.append({key.name, type});
        return;
    }
    if (key.name.startsWith("aws:PrincipalTag/"_L1)) {
        for (const QString &tag : tagKeys) {
            words.append({u"aws:PrincipalTag/"_s + tag, CompletionWords::tr("attribute for access control")});
        }
    }
    words.append({key.name.left(free), type, true});
}

/// The actions that a statement names, of services that it names in full: `*` would read the whole table.
QList<KnownAction> namedActions(const QStringList &patterns, const Knowledge &knowledge)
{
    QList<KnownAction> actions;
    for (const QString &pattern : patterns) {
        const QStringView prefix = QStringView(pattern).left(std::max<qsizetype>(0, pattern.indexOf(u':')));
        if (!prefix.isEmpty() && !prefix.contains(u'*') && !prefix.contains(u'?')) {
            actions += knowledge.actionsMatching(pattern);
        }
    }
    return actions;
}

/// The keys of the statement's actions, then the global ones, then the other keys of the services.
QList<CompletionWord> keyWords(const PolicyContext &context, const PolicyVocabulary &vocabulary)
{
    QList<CompletionWord> words;
    QSet<QString> seen;
    QList<const Service *> services;
    const auto actions = context.isNotAction ? QList<KnownAction>() : namedActions(context.actions, vocabulary.knowledge);
    const auto addNamed = [&](const Service &service, const QStringList &names) {
        for (const QString &name : names) {
            const ConditionKey *key = service.key(name);
            if (key && !key->name.startsWith("aws:PrincipalTag"_L1)) {
                addKey(words, seen, *key, vocabulary.tagKeys);
            }
        }
    };
    for (const auto &[service, action] : actions) {
        addNamed(*service, action->conditionKeys);
        for (const Action::On &on : action->resources) {
            const ResourceType *type = service->resourceType(on.type);
            addNamed(*service, type ? type->conditionKeys : QStringList());
        }
        if (!services.contains(service)) {
            services.append(service);
        }
    }
    const auto globals = vocabulary.knowledge.globalKeys();
    for (const ConditionKey &key : globals) {
        addKey(words, seen, key, vocabulary.tagKeys);
    }
    for (const Service *service : services) {
        for (const ConditionKey &key : service->keys) {
            addKey(words, seen, key, vocabulary.tagKeys);
        }
    }
    words.removeIf([&context](const CompletionWord &word) { return context.names.contains(word.text, Qt::CaseInsensitive); });
    return words;
}

QList<CompletionWord> serviceWords(const QString &typed, const Knowledge &knowledge)
{
    constexpr qsizetype few = 12;  // naming a service reads its table
    QStringList prefixes = knowledge.prefixes();
    prefixes.removeIf([&typed](const QString &prefix) { return !prefix.contains(typed, Qt::CaseInsensitive); });
    QList<CompletionWord> words;
    for (const QString &prefix : std::as_const(prefixes)) {
        const Service *service = prefixes.size() <= few ? knowledge.service(prefix) : nullptr;
        words.append({prefix + u':', service ? service->name : QString(), true});
    }
    words.append({u"*"_s, CompletionWords::tr("every action of every service")});
    return words;
}

/// The actions of a service, and behind them what stands for all that begin alike: "s3:Get*".
QList<CompletionWord> actionWords(const QString &typed, const PolicyContext &context, const Knowledge &knowledge)
{
    const qsizetype colon = typed.indexOf(u':');
    const Service *service = colon < 0 ? nullptr : knowledge.service(QStringView(typed).left(colon));
    if (!service) {
        return colon < 0 ? serviceWords(typed, knowledge) : QList<CompletionWord>();
    }
    const QString prefix = typed.left(colon + 1);
    QList<CompletionWord> words;
    QMap<QString, int> verbs;
    for (const Action &action : service->actions) {
        words.append({prefix + action.name, wordOf(action.access)});
        const auto secondWord = std::find_if(action.name.begin() + 1, action.name.end(), [](QChar letter) { return letter.isUpper(); });
        ++verbs[action.name.left(secondWord - action.name.begin())];
    }
    for (auto verb = verbs.cbegin(); verb != verbs.cend(); ++verb) {
        if (verb.value() > 1) {
            words.append({prefix + verb.key() + u'*', CompletionWords::tr("%Ln action(s)", nullptr, verb.value())});
        }
    }
    words.append({prefix + u'*', CompletionWords::tr("every action of %1").arg(service->name)});
    words.removeIf([&context](const CompletionWord &word) { return context.actions.contains(word.text); });
    return words;
}

/// "arn:${Partition}:s3:::${BucketName}" with a `*` for each part that only the person knows.
QString arnForm(const QString &pattern)
{
    QString form;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const qsizetype end = QStringView(pattern).mid(at).startsWith(u"${") ? pattern.indexOf(u'}', at) : -1;
        if (end < 0) {
            form.append(pattern[at]);
            continue;
        }
        form.append(pattern.mid(at + 2, end - at - 2) == u"Partition" ? u"aws"_s : u"*"_s);
        at = end;
    }
    return form;
}

QList<CompletionWord> resourceWords(const PolicyContext &context, const Knowledge &knowledge)
{
    QList<CompletionWord> words;
    QSet<QString> seen;
    const auto actions = namedActions(context.actions, knowledge);
    for (const auto &[service, action] : actions) {
        for (const Action::On &on : action->resources) {
            const ResourceType *type = service->resourceType(on.type);
            for (const QString &arn : type ? type->arns : QStringList()) {
                const QString form = arnForm(arn);
                if (!seen.contains(form)) {
                    seen.insert(form);
                    words.append({form, type->name});
                }
            }
        }
    }
    words.append({u"*"_s, CompletionWords::tr("every resource")});
    return words;
}

/// The forms of principals. (IAM User Guide: "AWS JSON policy elements: Principal")
QList<CompletionWord> principalWords(const QString &kind)
{
    if (kind == u"Service") {
        return plain({u"ec2.amazonaws.com"_s, u"lambda.amazonaws.com"_s, u"ecs-tasks.amazonaws.com"_s, u"eks.amazonaws.com"_s,
                      u"cloudformation.amazonaws.com"_s, u"cloudtrail.amazonaws.com"_s, u"events.amazonaws.com"_s, u"logs.amazonaws.com"_s,
                      u"s3.amazonaws.com"_s, u"sns.amazonaws.com"_s, u"sso.amazonaws.com"_s, u"ssm.amazonaws.com"_s});
    }
    if (kind == u"Federated") {
        return {{u"arn:aws:iam::*:saml-provider/"_s, CompletionWords::tr("SAML provider"), true},
                {u"arn:aws:iam::*:oidc-provider/"_s, CompletionWords::tr("OpenID Connect provider"), true},
                {u"cognito-identity.amazonaws.com"_s}};
    }
    QList<CompletionWord> words;
    if (kind == u"AWS") {
        words = {{u"arn:aws:iam::123456789012:root"_s, CompletionWords::tr("account")},
                 {u"arn:aws:iam::123456789012:role/"_s, CompletionWords::tr("role"), true},
                 {u"arn:aws:iam::123456789012:user/"_s, CompletionWords::tr("user"), true},
                 {u"arn:aws:sts::123456789012:assumed-role/"_s, CompletionWords::tr("session of a role"), true}};
    }
    words.append({u"*"_s, CompletionWords::tr("everybody")});
    return words;
}

}  // namespace

QStringList conditionOperatorNames()
{
    return {u"StringEquals"_s,
            u"StringNotEquals"_s,
            u"StringEqualsIgnoreCase"_s,
            u"StringNotEqualsIgnoreCase"_s,
            u"StringLike"_s,
            u"StringNotLike"_s,
            u"NumericEquals"_s,
            u"NumericNotEquals"_s,
            u"NumericLessThan"_s,
            u"NumericLessThanEquals"_s,
            u"NumericGreaterThan"_s,
            u"NumericGreaterThanEquals"_s,
            u"DateEquals"_s,
            u"DateNotEquals"_s,
            u"DateLessThan"_s,
            u"DateLessThanEquals"_s,
            u"DateGreaterThan"_s,
            u"DateGreaterThanEquals"_s,
            u"Bool"_s,
            u"BinaryEquals"_s,
            u"IpAddress"_s,
            u"NotIpAddress"_s,
            u"ArnEquals"_s,
            u"ArnLike"_s,
            u"ArnNotEquals"_s,
            u"ArnNotLike"_s,
            u"Null"_s};
}

QList<CompletionWord> variableWords(const PolicyVocabulary &vocabulary)
{
    QList<CompletionWord> words;
    QSet<QString> seen;
    const auto globals = vocabulary.knowledge.globalKeys();
    for (const ConditionKey &key : globals) {
        if (!key.isList) {
            addKey(words, seen, key, vocabulary.tagKeys);
        }
    }
    for (CompletionWord &word : words) {
        word.text = u"${"_s + word.text + (word.goesOn ? QString() : u"}"_s);
    }
    words.append({u"${*}"_s, CompletionWords::tr("the character *")});
    words.append({u"${?}"_s, CompletionWords::tr("the character ?")});
    words.append({u"${$}"_s, CompletionWords::tr("the character $")});
    return words;
}

QList<CompletionWord> wordsFor(const PolicyContext &context, const QString &typed, const PolicyVocabulary &vocabulary)
{
    const bool isName = context.meaning.part == PolicyWalk::Part::Name;
    switch (context.meaning.slot) {
    case PolicySlot::Document:
    case PolicySlot::Statement:
        return isName ? elementWords(context, vocabulary.kind) : QList<CompletionWord>();
    case PolicySlot::Principal:
        return isName ? elementWords(context, vocabulary.kind) : principalWords({});
    case PolicySlot::PrincipalValue:
        return principalWords(context.name);
    case PolicySlot::Condition:
        return isName ? operatorWords(context.names) : QList<CompletionWord>();
    case PolicySlot::Operator:
        return isName ? keyWords(context, vocabulary) : QList<CompletionWord>();
    case PolicySlot::Version:
        return {{u"2012-10-17"_s, CompletionWords::tr("the current version")},
                {u"2008-10-17"_s, CompletionWords::tr("without policy variables")}};
    case PolicySlot::Effect:
        return plain({u"Allow"_s, u"Deny"_s});
    case PolicySlot::Action:
        return actionWords(typed, context, vocabulary.knowledge);
    case PolicySlot::Resource:
        return resourceWords(context, vocabulary.knowledge);
    case PolicySlot::ConditionValue:
        return context.operatorName.startsWith("Bool"_L1) || context.operatorName == u"Null" ? plain({u"true"_s, u"false"_s})
                                                                                             : QList<CompletionWord>();
    default:
        return {};
    }
}

}  // namespace gatehouse
