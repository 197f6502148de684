// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionkeycheck.h"

#include "core/policies/knowledge.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct ConditionKeyCheck {
    Q_DECLARE_TR_FUNCTIONS(ConditionKeyCheck)
};

QStringList namesOf(const QList<ConditionKey> &keys)
{
    QStringList names;
    for (const ConditionKey &key : keys) {
        names.append(key.name);
    }
    return names;
}

QString withGuess(const QString &sentence, const QString &guess)
{
    return guess.isEmpty() ? sentence + u' ' + ConditionKeyCheck::tr("Check the spelling, or remove it.")
                           : sentence + u' ' + ConditionKeyCheck::tr("Perhaps “%1” is meant.").arg(guess);
}

void checkGlobalKey(PolicyCheckRun &run, const QString &key, const Place &place)
{
    const QStringList names = namesOf(run.options.knowledge->globalKeys());
    const bool lacksTag = std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        const qsizetype slash = name.indexOf(u'/');
        return slash > 0 && QStringView(key).compare(QStringView(name).left(slash), Qt::CaseInsensitive) == 0;
    });
    if (lacksTag || key.endsWith(u'/')) {
        run.report(FindingCode::MissingTagKeyInCondition,
                   ConditionKeyCheck::tr("“%1” needs the key of a tag. Write it as in \"aws:PrincipalTag/Department\".").arg(key), place);
        return;
    }
    run.report(FindingCode::InvalidGlobalConditionKey,
               withGuess(ConditionKeyCheck::tr("There is no global condition key “%1”.").arg(key), run.guess(key, [&] { return names; })),
               place);
}

}  // namespace

void checkKeyName(PolicyCheckRun &run, const QString &key, const Place &place)
{
    const qsizetype colon = key.indexOf(u':');
    const bool hasSpace = std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c == u'\n' || c == u'\t' || c == u'\r'; });
    if (colon <= 0 || colon == key.size() - 1 || hasSpace) {
        run.report(FindingCode::InvalidConditionKeyFormat,
                   ConditionKeyCheck::tr("“%1” is no condition key. Write service, colon and name, as in \"aws:SourceIp\".").arg(key),
                   place);
        return;
    }
    const Knowledge *knowledge = run.options.knowledge;
    if (!knowledge || run.conditionKey(key) != nullptr) {
        return;
    }
    const QString prefix = key.left(colon);
    if (prefix.compare(u"aws"_s, Qt::CaseInsensitive) == 0) {
        checkGlobalKey(run, key, place);
        return;
    }
    if (const Service *service = run.service(QStringView(key).left(colon))) {
        run.report(FindingCode::InvalidServiceConditionKey,
                   withGuess(ConditionKeyCheck::tr("%1 has no condition key “%2”.").arg(service->name, key),
                             run.guess(key, [service] { return namesOf(service->keys); })),
                   place);
        return;
    }
    // Keys of an OpenID Connect provider begin with its address: "token.actions.githubusercontent.com:sub".
    if (!prefix.contains(u'.')) {
        run.report(FindingCode::UnknownConditionKey,
                   ConditionKeyCheck::tr("No service “%1” is known here: whether it has the condition key can't be said.").arg(prefix),
                   place);
    }
}

void checkPrincipalTag(PolicyCheckRun &run, const QString &key, const Place &place)
{
    static const QString prefix = u"aws:PrincipalTag/"_s;
    if (!run.options.principalTagKeys || !key.startsWith(prefix, Qt::CaseInsensitive)
        || run.options.principalTagKeys->contains(key.mid(prefix.size()), Qt::CaseInsensitive)) {
        return;
    }
    run.report(FindingCode::PrincipalTagNotConfigured,
               ConditionKeyCheck::tr(
                   "No attribute for access control has the key “%1”: requests won't carry it. Add the attribute, or write the key "
                   "of one.")
                   .arg(key.mid(prefix.size())),
               place);
}

}  // namespace gatehouse::policychecks
