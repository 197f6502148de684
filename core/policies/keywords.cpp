// SPDX-License-Identifier: Apache-2.0
#include "core/policies/conditionwords.h"

#include <QCoreApplication>
#include <QHash>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)

public:
    /// The global keys and the usual ones of services, by their name in small letters.
    static QHash<QString, QString> table()
    {
        return {
            {u"accounts.google.com:sub"_s, tr("the caller's user id at Google")},
            {u"aws:calledvia"_s, tr("the services that called on behalf of the caller")},
            {u"aws:calledviafirst"_s, tr("the first service that called on behalf of the caller")},
            {u"aws:calledvialast"_s, tr("the last service that called on behalf of the caller")},
            {u"aws:currenttime"_s, tr("the time of the request")},
            {u"aws:ec2instancesourceprivateipv4"_s, tr("the private address of the instance that was given the credentials")},
            {u"aws:ec2instancesourcevpc"_s, tr("the VPC of the instance that was given the credentials")},
            {u"aws:epochtime"_s, tr("the time of the request")},
            {u"aws:federatedprovider"_s, tr("the identity provider of the caller")},
            {u"aws:multifactorauthage"_s, tr("the number of seconds since the caller signed in with MFA")},
            {u"aws:principalaccount"_s, tr("the caller's account")},
            {u"aws:principalarn"_s, tr("the caller's ARN")},
            {u"aws:principalorgid"_s, tr("the caller's organization")},
            {u"aws:principalorgpaths"_s, tr("the path of the caller's account in its organization")},
            {u"aws:principalservicename"_s, tr("the calling service")},
            {u"aws:principalservicenameslist"_s, tr("the names of the calling service")},
            {u"aws:principaltype"_s, tr("the kind of caller")},
            {u"aws:referer"_s, tr("the page that the request came from")},
            {u"aws:requestedregion"_s, tr("the region of the request")},
            {u"aws:resourceaccount"_s, tr("the resource's account")},
            {u"aws:resourceorgid"_s, tr("the resource's organization")},
            {u"aws:resourceorgpaths"_s, tr("the path of the resource's account in its organization")},
            {u"aws:sourceaccount"_s, tr("the account for which a service makes the request")},
            {u"aws:sourcearn"_s, tr("the resource for which a service makes the request")},
            {u"aws:sourceidentity"_s, tr("the caller's source identity")},
            {u"aws:sourceip"_s, tr("the caller's IP address")},
            {u"aws:sourceorgid"_s, tr("the organization for which a service makes the request")},
            {u"aws:sourcevpc"_s, tr("the caller's VPC")},
            {u"aws:sourcevpce"_s, tr("the VPC endpoint of the request")},
            {u"aws:tagkeys"_s, tr("the tag keys in the request")},
            {u"aws:tokenissuetime"_s, tr("the time at which the caller's credentials were issued")},
            {u"aws:useragent"_s, tr("the program that the caller uses")},
            {u"aws:userid"_s, tr("the caller's unique id")},
            {u"aws:username"_s, tr("the caller's user name")},
            {u"aws:vpcsourceip"_s, tr("the caller's address in its VPC")},
            {u"cognito-identity.amazonaws.com:sub"_s, tr("the caller's identity id in Amazon Cognito")},
            {u"graph.facebook.com:id"_s, tr("the caller's user id at Facebook")},
            {u"iam:awsservicename"_s, tr("the service that the role is linked to")},
            {u"iam:passedtoservice"_s, tr("the service that is given the role")},
            {u"iam:permissionsboundary"_s, tr("the permissions boundary")},
            {u"iam:policyarn"_s, tr("the policy")},
            {u"identitystore:userid"_s, tr("the caller's user id in the identity store")},
            {u"s3:prefix"_s, tr("the prefix of the listing")},
            {u"saml:aud"_s, tr("the endpoint that the SAML assertion is meant for")},
            {u"sts:externalid"_s, tr("the external id")},
            {u"sts:rolesessionname"_s, tr("the name of the role session")},
            {u"www.amazon.com:user_id"_s, tr("the caller's user id at Login with Amazon")},
            {u"sts:transitivetagkeys"_s, tr("the keys of the tags that later sessions inherit")},
        };
    }

    static QString taggedOrNamed(const QString &key)
    {
        const qsizetype colon = key.indexOf(u':');
        const qsizetype slash = key.indexOf(u'/');
        const QString word = key.mid(colon + 1, slash - colon - 1).toLower();
        const QString tag = key.mid(slash + 1);
        if (slash < 0 || tag.isEmpty()) {
            return tr("“%1”").arg(key);
        }
        return word == u"principaltag"  ? tr("the caller's tag %1").arg(tag)
               : word == u"resourcetag" ? tr("the resource's tag %1").arg(tag)
               : word == u"requesttag"  ? tr("the tag %1 in the request").arg(tag)
                                        : tr("“%1”").arg(key);
    }
};

}  // namespace

QString keyPhrase(const QString &key)
{
    const QString words = KeyWords::table().value(key.toLower());
    return words.isEmpty() ? KeyWords::taggedOrNamed(key) : words;
}

}  // namespace gatehouse
