// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/accountrole.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse {

using namespace Qt::StringLiterals;

QString rolePath()
{
    return u"/aws-reserved/sso.amazonaws.com/"_s;
}

QString roleName(const QString &setName, const QString &digits)
{
    return u"AWSReservedSSO_%1_%2"_s.arg(setName, digits);
}

QString providerName(const QString &digits)
{
    return u"AWSSSO_%1_DO_NOT_DELETE"_s.arg(digits);
}

QString issuerOf(const QString &instanceId, const QString &region)
{
    return u"https://portal.sso.%1.amazonaws.com/saml/metadata/%2"_s.arg(region, instanceId);
}

QString roleArn(const QString &accountId, const QString &name)
{
    return u"arn:aws:iam::%1:role%2%3"_s.arg(accountId, rolePath(), name);
}

QString providerArn(const QString &accountId, const QString &name)
{
    return u"arn:aws:iam::%1:saml-provider/%2"_s.arg(accountId, name);
}

QJsonObject trustPolicy(const QString &accountId, const QString &provider, bool tagsSession)
{
    QJsonArray actions{u"sts:AssumeRoleWithSAML"_s};
    if (tagsSession) {
        actions.append(u"sts:TagSession"_s);
    }
    const QJsonObject statement{
        {u"Effect"_s, u"Allow"_s},
        {u"Principal"_s, QJsonObject{{u"Federated"_s, providerArn(accountId, provider)}}},
        {u"Action"_s, actions},
        {u"Condition"_s, QJsonObject{{u"StringEquals"_s, QJsonObject{{u"SAML:aud"_s, u"https://signin.aws.amazon.com/saml"_s}}}}}};
    return {{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, QJsonArray{statement}}};
}

QJsonObject toJson(const AccountRole &role, const QString &accountId, const QString &provider)
{
    QJsonArray attached;
    for (const PolicyReference &policy : role.made.policies) {
        attached.append(QJsonObject{{u"PolicyName"_s, policy.name()}, {u"PolicyArn"_s, policy.arnIn(accountId)}});
    }
    QJsonArray inlinePolicies;
    if (!role.made.inlinePolicy.isEmpty()) {
        inlinePolicies.append(QJsonObject{{u"PolicyName"_s, u"AwsSSOInlinePolicy"_s},
                                          {u"PolicyDocument"_s, QJsonDocument::fromJson(role.made.inlinePolicy.toUtf8()).object()}});
    }
    QJsonObject object{{u"Path"_s, rolePath()},
                       {u"RoleName"_s, role.name},
                       {u"Arn"_s, roleArn(accountId, role.name)},
                       {u"CreateDate"_s, role.madeAt.toString(Qt::ISODate)},
                       {u"AssumeRolePolicyDocument"_s, trustPolicy(accountId, provider, role.made.tagsSession)},
                       {u"MaxSessionDuration"_s, longestRoleSession},
                       {u"AttachedPolicies"_s, attached},
                       {u"InlinePolicies"_s, inlinePolicies}};
    if (!role.made.boundary.isEmpty()) {
        object.insert(u"PermissionsBoundary"_s, QJsonObject{{u"PermissionsBoundaryType"_s, u"Policy"_s},
                                                            {u"PermissionsBoundaryArn"_s, role.made.boundary.arnIn(accountId)}});
    }
    return object;
}

QJsonObject toJson(const AccountProvider &provider, const QString &accountId)
{
    return {{u"Arn"_s, providerArn(accountId, provider.name)},
            {u"Issuer"_s, provider.issuer},
            {u"CreateDate"_s, provider.madeAt.toString(Qt::ISODate)}};
}

}  // namespace gatehouse
