// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/findingcode.h"
#include "core/policies/policychecks.h"

#include <QList>
#include <QString>

/// For every code a policy that has the mistake and one that comes near to it.
namespace gatehouse::checkrows {

using namespace Qt::StringLiterals;

/// A policy of one statement, written with single quotes.
inline QString policy(const char *members)
{
    return u"{'Version':'2012-10-17','Statement':[{"_s.replace(u'\'', u'"') + QString::fromUtf8(members).replace(u'\'', u'"') + u"}]}"_s;
}

inline QString statements(const char *list)
{
    return u"{\"Version\":\"2012-10-17\",\"Statement\":["_s + QString::fromUtf8(list).replace(u'\'', u'"') + u"]}"_s;
}

inline QString allow(const QString &members)
{
    QString text = members;
    return u"{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\","_s
           + text.replace(u'\'', u'"') + u"}]}"_s;
}

/// An Allow of s3:GetObject on * with this condition, in single quotes but for those of defaults, which are written ´.
inline QString condition(const char *text)
{
    return allow(u"'Condition':{"_s + QString::fromUtf8(text) + u'}').replace(u'´', u'\'');
}

/// An Allow of these actions on these resources.
inline QString granting(const char *actions, const char *resources)
{
    return policy(
        qPrintable(u"'Effect':'Allow','Action':%1,'Resource':%2"_s.arg(QString::fromUtf8(actions), QString::fromUtf8(resources))));
}

inline QString trusting(const char *principal)
{
    return policy(qPrintable(u"'Effect':'Allow','Action':'sts:AssumeRole','Principal':%1"_s.arg(QString::fromUtf8(principal))));
}

inline QString padded(qsizetype size, QChar filling)
{
    const QString text = granting("'s3:GetObject'", "'*'");
    const QString sid = u"\"Effect\""_s;
    return filling == u' ' ? text + QString(size - text.size(), filling)
                           : QString(text).replace(sid, u"\"Sid\":\"%1\","_s.arg(QString(size - text.size() - 9, filling)) + sid);
}

struct Row {
    FindingCode code;
    QString wrong;
    QString right;
    CheckOptions options{};
};

inline CheckOptions of(PolicyKind kind, QuotaProfile profile = QuotaProfile::Current)
{
    return {kind, profile};
}

inline CheckOptions withTags(const QStringList &keys)
{
    CheckOptions options;
    options.principalTagKeys = keys;
    return options;
}

inline QList<Row> rowsOfTheText()
{
    using enum FindingCode;
    const QString plain = granting("'s3:GetObject'", "'*'");
    return {
        {InvalidEncoding, policy("'Sid':'\\ud800'"), policy("'Sid':'\\ud83d\\ude00'")},
        {JsonSyntaxError, QString(plain).replace(u"[{"_s, u"[{,"_s), plain},
        {NestingTooDeep, policy(QByteArray("'Id':" + QByteArray(40, '[')).constData()), plain},
        {TrailingText, plain + u'x', plain + u"\n \t"_s},
        {DuplicateElement, policy("'Sid':'a','Sid':'a'"), policy("'Sid':'a'")},
        {UnsupportedCharacter, policy("'Sid':'€'"), policy("'Sid':'é\\u20ac'")},
        {PolicySizeExceedsIdentityPolicyQuota, padded(10'241, u'x'), padded(10'240, u'x')},
        {PolicySizeExceedsIdentityPolicyQuota, padded(32'769, u' '), padded(32'768, u' ')},
        {PolicySizeExceedsIdentityPolicyQuota, padded(10'241, u' '), padded(10'240, u' '),
         of(PolicyKind::Identity, QuotaProfile::Year2021)},
        {PolicySizeExceedsIdentityPolicyQuota, padded(6'145, u'x'), padded(6'144, u'x'), of(PolicyKind::Boundary)},
        {PolicySizeExceedsTrustPolicyQuota, padded(2'049, u'x'), padded(2'048, u'x'), of(PolicyKind::Trust)},
        {PolicySizeExceedsScpQuota, padded(5'121, u' '), padded(5'120, u' '), of(PolicyKind::ServiceControl)},
        {PolicySizeExceedsResourcePolicyQuota, padded(20'481, u' '), padded(20'480, u' '), of(PolicyKind::Resource)},
    };
}

inline QList<Row> rowsOfTheGrammar()
{
    using enum FindingCode;
    const QString plain = granting("'s3:GetObject'", "'*'");
    return {
        {DataTypeMismatch, granting("3", "'*'"), plain},
        {InvalidPolicyElement, policy("'Actions':'*'"), plain},
        {InvalidVersion, QString(plain).replace(u"2012-10-17"_s, u"2013-10-17"_s), plain},
        {MissingVersion, QString(plain).remove(u"\"Version\":\"2012-10-17\","_s), plain},
        {MissingStatement, u"{}"_s, plain},
        {MissingEffect, policy("'Action':'s3:GetObject'"), plain},
        {InvalidEffect, policy("'Effect':'allow'"), plain},
        {MissingAction, policy("'Effect':'Allow'"), plain},
        {UnsupportedElementCombination, policy("'Action':'s3:GetObject','NotAction':'s3:GetObject'"), plain},
        {EmptyArrayAction, granting("[]", "'*'"), plain},
        {EmptyArrayResource, granting("'*'", "[]"), plain},
        {EmptyArrayPrincipal, trusting("{'AWS':[]}"), trusting("{'AWS':'111122223333'}"), of(PolicyKind::Trust)},
        {EmptyObjectPrincipal, trusting("{}"), trusting("{'AWS':'111122223333'}"), of(PolicyKind::Trust)},
        {EmptyArrayCondition, condition("'Bool':{'aws:SecureTransport':[]}"), condition("'Bool':{'aws:SecureTransport':true}")},
        {EmptyObjectCondition, condition(""), condition("'Bool':{'aws:SecureTransport':'true'}")},
        {EmptyObjectCondition, condition("'Bool':{}"), plain},
        {EmptySidValue, policy("'Sid':''"), policy("'Sid':'a'")},
        {UnsupportedSid, policy("'Sid':'a b'"), policy("'Sid':'aB9'")},
        {UnsupportedSid, policy("'Sid':'a_b'"), policy("'Sid':'aB9'")},
        {UniqueSidsRequired, statements("{'Sid':'a'},{'Sid':'a'}"), statements("{'Sid':'a'},{'Sid':'A'}")},
        {UniqueSidsRecommended, statements("{'Sid':'a b'},{'Sid':'a b'}"), statements("{'Sid':'a b'},{'Sid':'a c'}"),
         of(PolicyKind::Resource)},
    };
}

inline QList<Row> rowsOfTheKinds()
{
    using enum FindingCode;
    const QString identity = granting("'s3:GetObject'", "'*'");
    const QString resource = policy("'Effect':'Allow','Principal':'*','Action':'s3:GetObject','Resource':'*'");
    const QString trust = trusting("{'AWS':'111122223333'}");
    const CheckOptions scp = of(PolicyKind::ServiceControl);
    const CheckOptions oldScp = of(PolicyKind::ServiceControl, QuotaProfile::Year2022);
    const QString deny
        = policy("'Effect':'Deny','NotAction':'s3:*','Resource':['arn:aws:s3:::a'],'Condition':{'Null':{'aws:SourceIp':true}}");
    return {
        {UnsupportedPrincipal, resource, identity},
        {UnsupportedPrincipal, resource, identity, of(PolicyKind::Boundary)},
        {MissingPrincipal, identity, resource, of(PolicyKind::Resource)},
        {MissingPrincipal, policy("'Action':'sts:AssumeRole'"), trust, of(PolicyKind::Trust)},
        {MissingResource, policy("'Action':'s3:GetObject'"), policy("'NotResource':'*'")},
        {MissingResource, trust, resource, of(PolicyKind::Resource)},
        {UnsupportedResource, resource, trust, of(PolicyKind::Trust)},
        {UnsupportedActionInPolicy, policy("'Action':'s3:GetObject'"), trust, of(PolicyKind::Trust)},
        {ScpSyntaxErrorPrincipal, resource, identity, scp},
        {ScpSyntaxErrorActionWildcard, granting("'s3:*Object'", "'*'"), granting("'s3:Get*'", "'*'"), oldScp},
        {ScpSyntaxErrorActionWildcard, granting("'s3:?*'", "'*'"), granting("'*'", "'*'"), oldScp},
        {ScpSyntaxErrorAllowCondition, condition("'Bool':{'aws:SecureTransport':true}"), deny, oldScp},
        {ScpSyntaxErrorAllowNotAction, policy("'Effect':'Allow','NotAction':'s3:*'"), deny, oldScp},
        {ScpSyntaxErrorAllowResource, granting("'s3:*'", "'arn:aws:s3:::a'"), deny, oldScp},
        {ScpSyntaxErrorNotResource, policy("'Effect':'Deny','NotResource':'arn:aws:s3:::a'"), deny, oldScp},
    };
}

inline QList<Row> rowsOfTheScopes()
{
    using enum FindingCode;
    const CheckOptions trust = of(PolicyKind::Trust);
    const QString star = granting("'iam:PassRole'", "'arn:aws:iam::111122223333:role/a'");
    const QString passed
        = policy("'Effect':'Allow','Action':'iam:PassRole','Resource':'*','Condition':{'StringEquals':{'iam:PassedToService':'ec2'}}");
    return {
        {InvalidPrincipalFormat, trusting("{'AWS':'somebody'}"), trusting("{'AWS':['111122223333','arn:aws:iam::111122223333:role/x/y']}"),
         trust},
        {InvalidPrincipalFormat, trusting("{'AWS':'arn:aws:s3:::a'}"), trusting("{'AWS':'AROAEXAMPLEEXAMPLEID1'}"), trust},
        {InvalidPrincipalFormat, trusting("'111122223333'"), trusting("'*'"), trust},
        {InvalidPrincipalFormat, trusting("{'Federated':'google'}"),
         trusting("{'Federated':['accounts.google.com','arn:aws:iam::111122223333:saml-provider/x']}"), trust},
        {InvalidPrincipalKey, trusting("{'aws':'*'}"), trusting("{'AWS':'*'}"), trust},
        {UnsupportedWildcardInPrincipal, trusting("{'AWS':'arn:aws:iam::111122223333:user/*'}"),
         trusting("{'AWS':'arn:aws:iam::111122223333:user/a'}"), trust},
        {InvalidServicePrincipalFormat, trusting("{'Service':'ec2'}"),
         trusting("{'Service':['ec2.amazonaws.com','logs.eu-west-1.amazonaws.com']}"), trust},
        {AllowWithNotPrincipal, policy("'Effect':'Allow','NotPrincipal':{'AWS':'111122223333'}"),
         policy("'Effect':'Deny','NotPrincipal':{'AWS':'111122223333'}"), of(PolicyKind::Resource)},
        {UnsupportedNotPrincipal, policy("'Effect':'Deny','NotPrincipal':{'AWS':'111122223333'}"), trusting("{'AWS':'111122223333'}"),
         trust},
        {NotPrincipalWithoutAccount, policy("'Effect':'Deny','NotPrincipal':{'AWS':'arn:aws:iam::111122223333:user/a'}"),
         policy("'Effect':'Deny','NotPrincipal':{'AWS':['arn:aws:iam::111122223333:user/a','111122223333']}"), of(PolicyKind::Resource)},
        {NotPrincipalWithoutAccount,
         policy("'Effect':'Deny','NotPrincipal':{'AWS':['arn:aws:sts::111122223333:assumed-role/a/s','arn:aws:iam::111122223333:root']}"),
         policy("'Effect':'Deny','NotPrincipal':{'AWS':['arn:aws:sts::111122223333:assumed-role/a/s','arn:aws:iam::111122223333:root',"
                "'arn:aws:iam::111122223333:role/x/a']}"),
         of(PolicyKind::Resource)},
        {DenyWithNotPrincipal, policy("'Effect':'Deny','NotPrincipal':{'AWS':'111122223333'}"),
         policy("'Effect':'Deny','Principal':{'AWS':'111122223333'}"), of(PolicyKind::Resource)},
        {InvalidActionFormat, granting("'sso>DeleteProfile'", "'*'"), granting("'sso:DeleteProfile'", "'*'")},
        {InvalidActionFormat, granting("'s3:'", "'*'"), granting("'*:*'", "'*'")},
        {InvalidActionFormat, granting("':Get'", "'*'"), granting("'*'", "'*'")},
        {InvalidServiceInAction, granting("'s*:GetObject'", "'*'"), granting("'s3:Get?bject'", "'*'")},
        {UnknownService, granting("'ssmincident:Get*'", "'*'"), granting("'SSM-incidents:Get*'", "'*'")},
        {InvalidAction, granting("'s3:GetObjekt'", "'*'"), granting("'s3:getobject'", "'*'")},
        {InvalidAction, granting("'s3:Gett*'", "'*'"), granting("'s3:Get*'", "'*'")},
        {AllowWithNotAction, policy("'Effect':'Allow','NotAction':'iam:*','Resource':'*'"),
         policy("'Effect':'Deny','NotAction':'iam:*','Resource':'*'")},
        {PassRoleWithStarInResource, granting("'iam:passrole'", "'*'"), star},
        {PassRoleWithStarInResource, granting("'iam:PassRole'", "'arn:aws:iam::*:role/*'"), passed},
        {PassRoleWithStarInActionAndResource, granting("'iam:*'", "'*'"), granting("'iam:Get*'", "'*'")},
        {PassRoleWithStarInActionAndResource, granting("'*'", "'*'"), granting("'iam:Pass*'", "'arn:aws:iam::111122223333:role/a/*'")},
        {PassRoleWithNotActionAndStarInResource, policy("'Effect':'Allow','NotAction':'s3:*','Resource':'*'"),
         policy("'Effect':'Allow','NotAction':'iam:*','Resource':'*'")},
        {PassRoleWithNotResource, policy("'Effect':'Allow','Action':'iam:PassRole','NotResource':'arn:aws:iam::1:role/a'"), star},
        {PassRoleWithStarInActionAndNotResource, policy("'Effect':'Allow','Action':'*','NotResource':'arn:aws:s3:::a'"),
         policy("'Effect':'Deny','Action':'*','NotResource':'arn:aws:s3:::a'")},
        {PassRoleWithNotActionAndNotResource, policy("'Effect':'Allow','NotAction':'s3:*','NotResource':'arn:aws:s3:::a'"),
         policy("'Effect':'Allow','NotAction':'iam:Pass*','NotResource':'arn:aws:s3:::a'")},
    };
}

inline QList<Row> rowsOfTheResources()
{
    using enum FindingCode;
    const auto on = [](const char *resource) { return granting("'s3:GetObject'", resource); };
    const QString right = on("['arn:aws:s3:::a/*','arn:aws-cn:s3:*:*:b','arn:aws:s3:eu-west-1:111122223333:accesspoint/x','*']");
    return {
        {InvalidArnPrefix, on("'s3:bucket'"), right},
        {InvalidArnPrefix, on("'ARN:aws:s3:::a'"), on("'${aws:PrincipalTag/home}'")},
        {InvalidArnPrefix, on("'execute-api:/*'"), right},
        {InvalidArnPrefix, on("'s3:bucket'"),
         policy("'Effect':'Allow','Principal':'*','Action':'execute-api:Invoke','Resource':'execute-api:/*'"), of(PolicyKind::Resource)},
        {MissingArnField, on("'arn:aws:s3::a'"), right},
        {MissingArnField, on("'arn:aws:*'"), on("'arn:aws:s3:*'")},
        {InvalidPartition, on("'arn:amazon:s3:::a'"), right},
        {InvalidArnService, on("'arn:aws:s*:::a'"), right},
        {InvalidArnService, on("'arn:aws::::a'"), right},
        {InvalidArnServiceCase, on("'arn:aws:S3:::a'"), right},
        {InvalidArnRegion, on("'arn:aws:s3:useast1::a'"), right},
        {InvalidArnAccount, on("'arn:aws:s3::1234:a'"), on("'arn:aws:s3::${aws:PrincipalAccount}:a'")},
        {InvalidArnResource, on("'arn:aws:s3:::'"), right},
        {ResourceTypeMismatch, granting("'s3:ListBucket'", "'arn:aws:s3:::a/*'"), granting("'s3:ListBucket'", "'arn:aws:s3:::a'")},
        {ResourceTypeMismatch, granting("'s3:GetObject'", "'arn:aws:s3:::a'"),
         granting("'s3:GetObject'", "'arn:aws:s3:::a/${aws:username}/*'")},
        {ResourceTypeMismatch, granting("'s3:Get*Acl'", "'arn:aws:sqs:::a'"),
         granting("['s3:List*','s3:GetObject']", "['arn:aws:s3:::a','arn:aws:s3:::a/*']")},
        {ActionNeedsAnyResource, granting("'ec2:DescribeInstances'", "'arn:aws:ec2:*:*:instance/*'"),
         granting("'ec2:DescribeInstances'", "'*'")},
        {ActionNeedsAnyResource, granting("'s3:ListAllMyBuckets'", "'arn:aws:s3:::a'"),
         granting("'s3:ListAllMyBuckets'", "'arn:aws:s3:::*'")},
        {UnusedResource, granting("'s3:GetObject'", "['arn:aws:s3:::a/*','arn:aws:sqs:*:111122223333:q']"),
         granting("['s3:GetObject','sqs:*']", "['arn:aws:s3:::a/*','arn:aws:sqs:*:111122223333:q']")},
    };
}

inline QList<Row> rowsOfTheConditions()
{
    using enum FindingCode;
    const QString right = condition(
        "'ForAnyValue:StringLikeIfExists':{'aws:TagKeys':'a*'},'Bool':{'aws:SecureTransport':'true'},"
        "'NumericLessThan':{'aws:MultiFactorAuthAge':300},'DateGreaterThan':{'aws:CurrentTime':'2026-01-01T00:00:00Z'},"
        "'IpAddress':{'aws:SourceIp':['203.0.113.0/24','2001:db8::/32']},'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a*'},"
        "'Null':{'aws:SourceVpc':true},'BinaryEquals':{'example.org:hash':'QmluYXJ5'}");
    return {
        {InvalidConditionOperator, condition("'StringIs':{'aws:username':'a'}"), right},
        {InvalidConditionOperator, condition("'stringEquals':{'aws:username':'a'}"), condition("'StringEquals':{'aws:username':'a'}")},
        {InvalidConditionOperator, condition("'ForSomeValue:StringLike':{'aws:TagKeys':'a'}"), right},
        {NullWithIfExists, condition("'NullIfExists':{'aws:username':true}"), right},
        {NullWithQualifier, condition("'ForAnyValue:Null':{'aws:TagKeys':true}"), right},
        {InvalidConditionMultipleBoolean, condition("'Bool':{'aws:SecureTransport':[true,false]}"), right},
        {TypeMismatchNumber, condition("'NumericEquals':{'aws:MultiFactorAuthAge':'1h'}"), right},
        {InvalidDateValue, condition("'DateEquals':{'aws:CurrentTime':'31.3.2026'}"),
         condition("'DateEquals':{'aws:EpochTime':1767225600}")},
        {TypeMismatchBoolean, condition("'Bool':{'aws:SecureTransport':'yes'}"), right},
        {TypeMismatchBoolean, condition("'Null':{'aws:SourceVpc':'no'}"), right},
        {TypeMismatchIpRange, condition("'IpAddress':{'aws:SourceIp':'203.0.113.0/33'}"), right},
        {TypeMismatchArn, condition("'ArnEquals':{'aws:PrincipalArn':'role/a'}"), condition("'ArnLike':{'aws:PrincipalArn':'*'}")},
        {TypeMismatchBinary, condition("'BinaryEquals':{'example.org:hash':'%%'}"), right},
        {WildcardWithoutLikeOperator, condition("'StringEquals':{'aws:username':'a*'}"), condition("'StringLike':{'aws:username':'a*'}")},
        {WildcardWithoutLikeOperator, condition("'StringNotEqualsIgnoreCase':{'aws:username':'a?'}"),
         condition("'StringEquals':{'aws:username':'a${*}'}")},
        {TypeMismatch, condition("'StringEquals':{'aws:SourceIp':'203.0.113.7'}"), right},
        {TypeMismatch, condition("'NumericEquals':{'aws:username':3}"),
         condition("'ArnEquals':{'aws:PrincipalArn':'arn:aws:iam::111122223333:role/a'}")},
        {MissingQualifier, condition("'StringEquals':{'aws:TagKeys':'a'}"), condition("'Null':{'aws:TagKeys':true}")},
        {ForAllValuesWithSingleValuedKey, condition("'ForAllValues:StringEquals':{'aws:username':'a'}"),
         condition("'ForAllValues:StringEquals':{'aws:TagKeys':'a'}")},
        {StringLikeOperatorWithArnConditionKeys, condition("'StringLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a'}"),
         condition("'StringEquals':{'aws:PrincipalArn':'arn:aws:iam::111122223333:role/a'}")},
        {StringLikeOperatorWithArnConditionKeys, condition("'StringNotLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/a'}"),
         condition("'ArnNotLike':{'aws:PrincipalArn':'*'}")},
        {InvalidConditionKeyFormat, condition("'StringEquals':{'username':'a'}"), right},
        {InvalidConditionKeyFormat, condition("'StringEquals':{'aws:':'a'}"), right},
        {InvalidGlobalConditionKey, condition("'StringEquals':{'aws:UserName2':'a'}"), condition("'StringEquals':{'AWS:USERNAME':'a'}")},
        {InvalidServiceConditionKey, condition("'StringEquals':{'s3:TagKeys':'a'}"),
         condition("'StringEquals':{'s3:ExistingObjectTag/a':'b'}")},
        {MissingTagKeyInCondition, condition("'StringEquals':{'aws:PrincipalTag':'a'}"),
         condition("'StringEquals':{'aws:PrincipalTag/a':'a'}")},
        {MissingTagKeyInCondition, condition("'StringEquals':{'aws:RequestTag/':'a'}"), right},
        {UnknownConditionKey, condition("'StringEquals':{'nobody:key':'a'}"),
         condition("'StringEquals':{'token.actions.githubusercontent.com:sub':'a'}")},
        {ConditionKeyNotForAction, condition("'StringEquals':{'s3:prefix':'a'}"), condition("'StringEqualsIfExists':{'s3:prefix':'a'}")},
        {ConditionKeyNotForAction, policy("'Action':['ec2:RunInstances','s3:ListBucket'],'Condition':{'StringLike':{'s3:prefix':'a'}}"),
         policy("'Action':['s3:List*','s3:ListBucket'],'Condition':{'StringLike':{'s3:prefix':'a'}}")},
        {DuplicateKeysWithDifferentCase, condition("'StringEquals':{'aws:username':'a','aws:UserName':'b'}"),
         condition("'StringEquals':{'aws:username':'a'},'StringLike':{'aws:UserName':'b'}")},
        {PrincipalTagNotConfigured, condition("'StringEquals':{'aws:PrincipalTag/CostCenter':'a'}"),
         condition("'StringEquals':{'aws:principaltag/department':'a'}"), withTags({u"Department"_s})},
        {PrincipalTagNotConfigured, condition("'StringEquals':{'aws:ResourceTag/x':'${aws:PrincipalTag/Team}'}"),
         condition("'StringEquals':{'aws:ResourceTag/x':'${aws:PrincipalTag/Department}'}"), withTags({u"Department"_s})},
        {PrincipalTagNotConfigured, condition("'StringEquals':{'aws:PrincipalTag/a':'a'}"),
         condition("'StringEquals':{'aws:ResourceTag/a':'a'}"), withTags({})},
    };
}

inline QList<Row> rowsOfTheVariables()
{
    using enum FindingCode;
    const auto value
        = [](const char *text) { return condition(qPrintable(u"'StringLike':{'aws:username':'%1'}"_s.arg(QString::fromUtf8(text)))); };
    const QString right = value("a-${aws:PrincipalTag/team, ´no}ne´}-${*}${?}${$}-${aws:userid}");
    return {
        {MissingBraceInVariable, value("${aws:username"), right},
        {EmptyVariable, value("${}"), right},
        {MissingQuoteInVariable, value("${aws:username, nobody}"), right},
        {UnsupportedSpaceInVariable, value("${aws: username}"), value("${aws:PrincipalTag/my team}")},
        {VariableUnsupportedInElement, granting("'s3:${aws:username}'", "'*'"), granting("'s3:*'", "'arn:aws:s3:::a/${aws:username}'")},
        {VariableUnsupportedInElement, trusting("{'AWS':'${aws:username}'}"), trusting("{'AWS':'*'}"), of(PolicyKind::Trust)},
        {VariableUnsupportedInVersion, QString(right).replace(u"2012-10"_s, u"2008-10"_s), right},
        {VariableUnsupportedInVersion, QString(right).remove(u"\"Version\":\"2012-10-17\","_s), value("a")},
        {InvalidVariableForOperator, condition("'NumericEquals':{'aws:MultiFactorAuthAge':'${aws:username}'}"),
         condition("'ArnLike':{'aws:PrincipalArn':'arn:aws:iam::*:role/${aws:username}'}")},
        {InvalidGlobalConditionKey, value("${aws:usernam}"), right},
    };
}

inline QList<Row> rowsOfWhatIsTooMuch()
{
    using enum FindingCode;
    return {
        {RedundantAction, granting("['s3:GetObject','s3:Get*']", "'*'"), granting("['s3:GetObject','s3:Put*']", "'*'")},
        {RedundantAction, granting("['s3:GetObject','S3:getobject']", "'*'"), granting("['s3:Get*A','s3:Get*B']", "'*'")},
        {RedundantResource, granting("'s3:*'", "['arn:aws:s3:::a/*','arn:aws:s3:::*']"),
         granting("'s3:*'", "['arn:aws:s3:::a','arn:aws:s3:::A']")},
        {RedundantStatement,
         statements("{'Effect':'Allow','Action':'s3:*','Resource':'*'},{'Effect':'Allow','Action':'s3:Get*','Resource':'arn:aws:s3:::a'}"),
         statements("{'Effect':'Allow','Action':'s3:*','Resource':'*'},{'Effect':'Deny','Action':'s3:Get*','Resource':'arn:aws:s3:::a'}")},
        {RedundantStatement,
         statements("{'Effect':'Deny','NotAction':['s3:*','iam:*'],'Resource':'*'},{'Effect':'Deny','NotAction':'iam:*','Resource':'*'}"),
         statements("{'Effect':'Deny','NotAction':['s3:*'],'Resource':'*'},{'Effect':'Deny','NotAction':'iam:*','Resource':'*'}")},
        {RedundantStatement,
         statements("{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':true}}},{'Effect':'Allow',"
                    "'Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':['true']}}}"),
         statements("{'Effect':'Allow','Action':'s3:*','Resource':'*','Condition':{'Bool':{'aws:SecureTransport':true}}},{'Effect':'Allow',"
                    "'Action':'s3:Get*','Resource':'*'},{'Effect':'Allow','Action':'s3:Put*','Resource':'*'}")},
        {RedundantConditionValue, condition("'StringEquals':{'aws:username':['a','b','a']}"),
         condition("'StringEquals':{'aws:username':['a','A']}")},
    };
}

inline QList<Row> allRows()
{
    return rowsOfTheText() + rowsOfTheGrammar() + rowsOfTheKinds() + rowsOfTheScopes() + rowsOfTheResources() + rowsOfTheConditions()
           + rowsOfTheVariables() + rowsOfWhatIsTooMuch();
}

}  // namespace gatehouse::checkrows
