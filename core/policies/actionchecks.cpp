// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/policies/policycheckrun.h"
#include "core/policies/wildcard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gatehouse::policychecks {

using namespace Qt::StringLiterals;

namespace {

struct ActionChecks {
    Q_DECLARE_TR_FUNCTIONS(ActionChecks)
};

bool hasWildcard(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

bool isServicePrefix(QStringView text)
{
    const auto isAllowed = [](QChar c) { return (c.toLower() >= u'a' && c.toLower() <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAllowed);
}

bool isActionName(QStringView text)
{
    const auto isAllowed = [](QChar c) {
        return (c.toLower() >= u'a' && c.toLower() <= u'z') || (c >= u'0' && c <= u'9') || QStringView(u"*?_-").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAllowed);
}

bool isKnownAction(const NamedAction &named)
{
    if (!named.isPattern) {
        return named.action != nullptr;
    }
    const auto candidates = named.service->candidatesFor(named.name);
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const Action &action) { return fitsWildcard(named.name, action.name, Qt::CaseInsensitive); });
}

QStringList namesOf(const Service &service)
{
    QStringList names;
    for (const Action &action : service.actions) {
        names.append(service.prefix + u':' + action.name);
    }
    return names;
}

void checkKnown(PolicyCheckRun &run, const NamedAction &named)
{
    const PolicyWord &word = *named.word;
    if (named.service == nullptr) {
        const QString guess = run.guess(named.prefix.toString(), [&] { return run.options.knowledge->prefixes(); });
        run.report(FindingCode::UnknownService,
                   guess.isEmpty() ? ActionChecks::tr("No service “%1” is known here: whether it has the action can't be said. "
                                                      "Check the spelling, or import a newer table of services.")
                                         .arg(named.prefix)
                                   : ActionChecks::tr("No service “%1” is known here. Perhaps “%2” is meant.").arg(named.prefix, guess),
                   word.place);
        return;
    }
    if (isKnownAction(named)) {
        return;
    }
    const QString &service = named.service->name;
    const QString guess = named.isPattern ? QString() : run.guess(word.text, [&] { return namesOf(*named.service); });
    run.report(FindingCode::InvalidAction,
               named.isPattern ? ActionChecks::tr("No action of %1 fits “%2”. Check the spelling, or remove it.").arg(service, word.text)
               : guess.isEmpty() ? ActionChecks::tr("%1 has no action “%2”. Check the spelling, or remove it.").arg(service, named.name)
                                 : ActionChecks::tr("%1 has no action “%2”. Perhaps “%3” is meant.").arg(service, named.name, guess),
               word.place);
}

void checkAction(PolicyCheckRun &run, const NamedAction &named)
{
    const PolicyWord &word = *named.word;
    if (word.text == u"*" || word.text == u"*:*" || word.text.contains(u"${")) {
        return;
    }
    if (hasWildcard(named.prefix)) {
        run.report(FindingCode::InvalidServiceInAction,
                   ActionChecks::tr("The service before the colon takes no wildcard. Write it out, or \"*\" alone for every action."),
                   word.place);
    } else if (!isServicePrefix(named.prefix) || !isActionName(named.name)) {
        run.report(FindingCode::InvalidActionFormat,
                   ActionChecks::tr("“%1” is no action. Write service, colon and name, as in \"s3:GetObject\", or \"*\".").arg(word.text),
                   word.place);
    } else if (run.options.knowledge) {
        checkKnown(run, named);
    }
}

/// How a statement comes to allow an action.
enum class Grant { None, Named, Star, NotAction };

Grant grantOf(const PolicyStatement &statement, QStringView action)
{
    const auto fits = [action](const PolicyWord &word) { return fitsWildcard(word.text, action, Qt::CaseInsensitive); };
    const auto found = std::find_if(statement.actions.cbegin(), statement.actions.cend(), fits);
    if (statement.isNotAction) {
        return found == statement.actions.cend() ? Grant::NotAction : Grant::None;
    }
    const bool isNamed = std::any_of(found, statement.actions.cend(),
                                     [action](const PolicyWord &word) { return action.compare(word.text, Qt::CaseInsensitive) == 0; });
    return found == statement.actions.cend() ? Grant::None : isNamed ? Grant::Named : Grant::Star;
}

/// "*", or an ARN that every role of an account fits.
bool isEveryRole(const PolicyWord &resource)
{
    return fitsWildcard(resource.text, u"arn:aws:iam::111122223333:role/any/path/name") && resource.text.endsWith(u'*')
           && (resource.text.endsWith(u":role/*") || !resource.text.contains(u":role/"));
}

bool hasKey(const PolicyStatement &statement, QStringView key)
{
    return std::any_of(statement.conditions.cbegin(), statement.conditions.cend(),
                       [key](const PolicyCondition &condition) { return key.compare(condition.key.text, Qt::CaseInsensitive) == 0; });
}

FindingCode passRoleCode(Grant grant, bool isNotResource)
{
    switch (grant) {
    case Grant::Star:
        return isNotResource ? FindingCode::PassRoleWithStarInActionAndNotResource : FindingCode::PassRoleWithStarInActionAndResource;
    case Grant::NotAction:
        return isNotResource ? FindingCode::PassRoleWithNotActionAndNotResource : FindingCode::PassRoleWithNotActionAndStarInResource;
    case Grant::Named:
    case Grant::None:
        break;
    }
    return isNotResource ? FindingCode::PassRoleWithNotResource : FindingCode::PassRoleWithStarInResource;
}

}  // namespace

void checkActions(PolicyCheckRun &run)
{
    for (const QList<NamedAction> &actions : run.actions) {
        for (const NamedAction &action : actions) {
            checkAction(run, action);
        }
    }
}

void checkNotAction(PolicyCheckRun &run)
{
    for (const PolicyStatement &statement : run.policy.statements) {
        if (statement.isNotAction && statement.effect == PolicyStatement::Effect::Allow && !statement.actions.isEmpty()
            && !run.isKind(PolicyKind::ServiceControl)) {
            run.report(
                FindingCode::AllowWithNotAction,
                ActionChecks::tr("Allow with “NotAction” allows every other action of every service, those to come included. Name what is "
                                 "allowed in “Action”, or deny with “NotAction”."),
                statement.actions.first().place);
        }
    }
}

/// Whoever may pass any role to a service may do whatever the mightiest role may.
/// (IAM User Guide: "Grant a user permissions to pass a role to an AWS service")
void checkPassRole(PolicyCheckRun &run)
{
    if (!run.isKind(PolicyKind::Identity)) {
        return;
    }
    for (const PolicyStatement &statement : run.policy.statements) {
        if (statement.effect != PolicyStatement::Effect::Allow || statement.resources.isEmpty()
            || hasKey(statement, u"iam:PassedToService")) {
            continue;
        }
        const Grant grant = grantOf(statement, u"iam:PassRole");
        const auto wide = statement.isNotResource ? statement.resources.cbegin()
                                                  : std::find_if(statement.resources.cbegin(), statement.resources.cend(), isEveryRole);
        if (grant != Grant::None && wide != statement.resources.cend()) {
            run.report(
                passRoleCode(grant, statement.isNotResource),
                ActionChecks::tr("This lets every role be passed to every service (iam:PassRole). Name the roles in “Resource”, or add a "
                                 "condition with iam:PassedToService."),
                wide->place);
        }
    }
}

}  // namespace gatehouse::policychecks
