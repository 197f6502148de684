// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/permissionsetwishes.h"

#include "app/gatehousectl/options.h"
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/base/wholefile.h"
#include "core/permissionsets/sessionduration.h"
#include "core/policies/knowledge.h"
#include "core/policies/knowledgefile.h"
#include "core/policies/managedpolicies.h"
#include "core/policies/policychecks.h"
#include "core/quotas/quotastore.h"

#include <QStringDecoder>

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PermissionSetWords {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetWords)
};

}  // namespace

void PermissionSetWishes::addTo(Command &verb)
{
    m_description = &addText(verb, "--description", description, PermissionSetWords::tr("What it is for"));
    m_session = &addText(verb, "--session-duration", session, PermissionSetWords::tr("How long a session lasts, PT1H to PT12H"));
    m_relayState = &addText(verb, "--relay-state", relayState, PermissionSetWords::tr("Where the console opens after signing in"));
    m_policies = &addTexts(
        verb, "--policy", policies,
        PermissionSetWords::tr("An AWS managed policy by name or ARN, or a customer managed one by name, with its path in front"));
    m_inline = &addText(verb, "--inline-policy", inlineFile, PermissionSetWords::tr("A file with the inline policy; - for standard input"));
    m_boundary = &addText(verb, "--permissions-boundary", boundary, PermissionSetWords::tr("The policy that limits it, as for --policy"));
    m_tags = &addTexts(verb, "--tag", tags, PermissionSetWords::tr("A tag, as KEY=VALUE"));
}

bool PermissionSetWishes::isEmpty() const
{
    const auto options = {m_description, m_session, m_relayState, m_policies, m_inline, m_boundary, m_tags};
    return std::all_of(options.begin(), options.end(), [](const Option *option) { return option->count() == 0; });
}

Status PermissionSetWishes::applyTo(PermissionSet &set) const
{
    set.description = m_description->count() > 0 ? description : set.description;
    set.relayState = m_relayState->count() > 0 ? relayState : set.relayState;
    set.boundary = m_boundary->count() > 0 ? policyFrom(boundary) : set.boundary;
    if (m_session->count() > 0) {
        const auto seconds = session.isEmpty() ? std::optional(PermissionSet().sessionSeconds) : secondsOf(session);
        if (!seconds) {
            return fail(Error::Kind::Invalid, PermissionSetWords::tr("“%1” is no duration; write it as in PT4H or PT1H30M.").arg(session),
                        u"sessionDuration"_s);
        }
        set.sessionSeconds = *seconds;
    }
    if (m_policies->count() > 0) {
        set.policies.clear();
        for (const QString &policy : policies) {
            if (!policy.isEmpty()) {
                set.policies.append(policyFrom(policy));
            }
        }
    }
    if (m_tags->count() > 0) {
        const auto read = tagsFrom(tags);
        if (!read) {
            return fail(read);
        }
        set.tags = *read;
    }
    if (m_inline->count() > 0) {
        const auto document = inlineFile.isEmpty() ? Result<QString>(QString()) : documentFrom(inlineFile);
        if (!document) {
            return fail(document);
        }
        set.inlinePolicy = *document;
    }
    return {};
}

PolicyReference policyFrom(const QString &word)
{
    if (!word.contains(u'/')) {
        const Knowledge knowledge(knowledgefile::path());
        const ManagedPolicies managed(knowledge);
        if (const ManagedPolicy *policy = managed.find(word)) {
            return {policy->arn()};
        }
    }
    return PolicyReference::from(word);
}

Result<QMap<QString, QString>> tagsFrom(const QStringList &words)
{
    QMap<QString, QString> tags;
    for (const QString &word : words) {
        if (word.isEmpty()) {
            continue;  // none, as in --tag ""
        }
        const qsizetype at = word.indexOf(u'=');
        const QString key = at < 0 ? word : word.left(at);
        if (tags.contains(key)) {
            return fail(Error::Kind::Invalid, PermissionSetWords::tr("The tag %1 stands there twice.").arg(key), u"tags"_s);
        }
        tags.insert(key, at < 0 ? QString() : word.mid(at + 1));
    }
    return tags;
}

Result<QString> documentFrom(const QString &path)
{
    const auto bytes = readWhole(path, mostPolicyBytes);
    if (!bytes) {
        return fail(bytes);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError()) {
        return fail(Error::Kind::Invalid, PermissionSetWords::tr("%1 is not written in UTF-8.").arg(path), u"file"_s);
    }
    if (text.trimmed().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            PermissionSetWords::tr("%1 is empty. Use --remove of “permission-set put-inline” to take an inline policy away.").arg(path),
            u"file"_s);
    }
    return text;
}

QStringList remarksOn(Workspace &workspace, const QList<PolicyReference> &policies)
{
    const Knowledge knowledge(knowledgefile::path());
    const ManagedPolicies managed(knowledge);
    const QString region = workspace.setting(u"region"_s);
    const QString partition = region.startsWith(u"cn-"_s) ? u"aws-cn"_s : region.startsWith(u"us-gov-"_s) ? u"aws-us-gov"_s : u"aws"_s;
    QStringList remarks;
    for (const PolicyReference &policy : policies) {
        if (!policy.isAwsManaged()) {
            remarks.append(
                PermissionSetWords::tr("%1 is taken as a customer managed policy, which every account has to have.").arg(policy.title()));
            continue;
        }
        if (const QString other = policy.text.section(u':', 1, 1); other != partition) {
            remarks.append(
                PermissionSetWords::tr("%1 is of the partition %2, and the accounts are in %3.").arg(policy.text, other, partition));
        }
        if (!managed.find(policy.text)) {
            remarks.append(PermissionSetWords::tr("%1 is not among the AWS managed policies that are known here.").arg(policy.text));
        }
    }
    return remarks;
}

QStringList remarksOnInline(Workspace &workspace, const QString &policy)
{
    const auto keys = AccessControlService(workspace).keys();
    const auto profile = QuotaStore(workspace.database()).profile();
    const Knowledge knowledge(knowledgefile::path());
    CheckOptions options;
    options.knowledge = &knowledge;
    options.profile = profile.value_or(QuotaProfile::Current);
    if (keys) {
        options.principalTagKeys = *keys;
    }
    QStringList remarks;
    for (const Finding &finding : policy.isEmpty() ? Findings() : checkPolicy(policy, options)) {
        remarks.append(PermissionSetWords::tr("%1, line %2, column %3: %4")
                           .arg(finding.code)
                           .arg(finding.place.line)
                           .arg(finding.place.column)
                           .arg(finding.message));
    }
    return remarks;
}

}  // namespace gatehouse::ctl
