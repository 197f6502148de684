// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"arn:aws:iam::111111111111:user/ana"_s;
const QString role = u"arn:aws:iam::111111111111:role/team/ops"_s;
const QString session = u"arn:aws:sts::111111111111:assumed-role/ops/ana"_s;
const QString federated = u"arn:aws:sts::111111111111:federated-user/ana"_s;
const QString root = u"arn:aws:iam::111111111111:root"_s;
const QString bucket = u"arn:aws:s3:::reports/2026.csv"_s;

/// An action on an S3 object, in the principal's own account or in 222222222222.
AccessRequest reading(const QString &principal, const QString &account = u"111111111111"_s)
{
    AccessRequest request(principal, u"s3:GetObject"_s, bucket);
    request.setResourceAccount(account);
    return request;
}

PolicySet withResource(const CompiledPolicy &policy, PolicySet set = {})
{
    set.resourcePolicy = policy;
    return set;
}

CompiledPolicy toArn(const QString &arn, const QString &effect = u"Allow"_s)
{
    return granted(effect, u"{'AWS': '%1'}"_s.arg(arn));
}

const QString everyone = u"'*'"_s;

}  // namespace

/// The documented logic, one rule a test. The rules with their sources are in docs/policy-decisions.md.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAllowsIsAnImplicitDenial()
    {
        QCOMPARE(decide({}, reading(user)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(identity(simple(u"Allow"_s, u"s3:PutObject"_s)), reading(user)), Decision::ImplicitlyDenied);
    }

    void anIdentityPolicyAllows()
    {
        QCOMPARE(decide(identity(simple(u"Allow"_s, u"s3:Get*"_s)), reading(user)), Decision::Allowed);
        PolicySet set;
        set.identityPolicies = {simple(u"Allow"_s, u"ec2:*"_s), simple(u"Allow"_s, u"s3:*"_s)};
        QCOMPARE(decide(set, reading(role)), Decision::Allowed);
    }

    void anExplicitDenyWinsInWhateverPolicy()
    {
        const PolicySet allowed = [] {
            PolicySet set = identity(simple(u"Allow"_s));
            set.resourcePolicy = granted(u"Allow"_s, everyone);
            return set;
        }();
        QCOMPARE(decide(allowed, reading(user)), Decision::Allowed);
        const CompiledPolicy deny = statements(u"{'Effect': 'Allow', 'Action': '*', 'Resource': '*'},"
                                               "{'Effect': 'Deny', 'Action': 's3:Get*', 'Resource': '*'}"_s);
        PolicySet set = allowed;
        set.identityPolicies.append(deny);
        QCOMPARE(decide(set, reading(user)), Decision::ExplicitlyDenied);
        set = allowed;
        set.permissionsBoundary = deny;
        QCOMPARE(decide(set, reading(user)), Decision::ExplicitlyDenied);
        set = allowed;
        set.sessionPolicy = deny;
        QCOMPARE(decide(set, reading(session)), Decision::ExplicitlyDenied);
        set = allowed;
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {deny}};
        QCOMPARE(decide(set, reading(user)), Decision::ExplicitlyDenied);
        set = allowed;
        set.resourcePolicy = granted(u"Deny"_s, everyone, u"s3:Get*"_s);
        QCOMPARE(decide(set, reading(user)), Decision::ExplicitlyDenied);
    }

    void aDenyOfAnotherActionDoesNotMatter()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.identityPolicies.append(simple(u"Deny"_s, u"s3:Put*"_s));
        QCOMPARE(decide(set, reading(user)), Decision::Allowed);
    }

    void aPermissionsBoundaryIntersects()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.permissionsBoundary = simple(u"Allow"_s, u"s3:*"_s);
        QCOMPARE(decide(set, reading(user)), Decision::Allowed);
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
        set.identityPolicies.clear();
        set.permissionsBoundary = simple(u"Allow"_s, u"s3:*"_s);
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
    }

    void aSessionPolicyIntersects()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.sessionPolicy = simple(u"Allow"_s, u"s3:*"_s);
        QCOMPARE(decide(set, reading(session)), Decision::Allowed);
        set.sessionPolicy = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(set, reading(session)), Decision::ImplicitlyDenied);
    }

    void everyLevelOfServiceControlPoliciesMustAllow()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {simple(u"Allow"_s, u"ec2:*"_s), simple(u"Allow"_s, u"s3:*"_s)}};
        QCOMPARE(decide(set, reading(user)), Decision::Allowed);
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {simple(u"Allow"_s, u"ec2:*"_s)}};
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {}};
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
    }

    void withoutALevelNoOrganizationLimits()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.serviceControlPolicies = {};
        QCOMPARE(decide(set, reading(user)), Decision::Allowed);
    }

    void serviceControlPoliciesGrantNothing()
    {
        PolicySet set;
        set.serviceControlPolicies = {{simple(u"Allow"_s)}};
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
    }

    void serviceControlPoliciesLimitResourcePoliciesToo()
    {
        PolicySet set = withResource(toArn(user));
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"ec2:*"_s)}};
        QCOMPARE(decide(set, reading(user)), Decision::ImplicitlyDenied);
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"s3:*"_s)}};
        QCOMPARE(decide(set, reading(user)), Decision::Allowed);
    }

    void serviceControlPoliciesDoNotLimitServiceLinkedRoles()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"ec2:*"_s)}};
        const QString linked = u"arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"_s;
        QCOMPARE(decide(set, reading(linked)), Decision::Allowed);
        QCOMPARE(decide(set, reading(u"arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForX/s"_s)), Decision::Allowed);
        QCOMPARE(decide(set, reading(role)), Decision::ImplicitlyDenied);
    }

    void aDenyOfServiceControlPoliciesBindsWhomTheyBind()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.resourcePolicy = granted(u"Allow"_s, everyone);
        set.serviceControlPolicies = {{simple(u"Allow"_s), simple(u"Deny"_s, u"s3:*"_s)}};
        for (const QString &bound : {user, role, session, federated, root}) {
            QCOMPARE(decide(set, reading(bound)), Decision::ExplicitlyDenied);
        }
        for (const QString &beyond :
             {u"arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX"_s,
              u"arn:aws:sts::111111111111:assumed-role/AWSServiceRoleForX/s"_s, u"lambda.amazonaws.com"_s, u"*"_s}) {
            QCOMPARE(decide(set, reading(beyond)), Decision::Allowed);
            QCOMPARE(explain(set, reading(beyond)).decision, Decision::Allowed);
        }
    }

    void whoAmINeedsNoPermission()
    {
        const CompiledPolicy deny = simple(u"Deny"_s);
        PolicySet set = identity(deny);
        set.serviceControlPolicies = {{deny}};
        const AccessRequest who(user, u"sts:GetCallerIdentity"_s, u"*"_s);
        QCOMPARE(decide(set, who), Decision::Allowed);
        const Trace trace = explain(set, who);
        QCOMPARE(trace.ground, Trace::Ground::NothingNeeded);
        QVERIFY(trace.deciding().isEmpty());
        QCOMPARE(decide({}, AccessRequest(u"*"_s, u"sts:GetCallerIdentity"_s, u"*"_s)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(set, AccessRequest(user, u"sts:GetSessionToken"_s, u"*"_s)), Decision::ExplicitlyDenied);
    }

    void withinAnAccountAResourcePolicyIsEnough()
    {
        for (const QString &principal : {user, session, federated}) {
            QCOMPARE(decide(withResource(toArn(principal)), reading(principal)), Decision::Allowed);
        }
        QCOMPARE(decide(withResource(toArn(role)), reading(session)), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(user + u'x')), reading(user)), Decision::ImplicitlyDenied);
    }

    void aGrantToAUserOrSessionIsNotLimitedByBoundaryAndSession()
    {
        PolicySet set;
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(withResource(toArn(user), set), reading(user)), Decision::Allowed);
        set.sessionPolicy = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(withResource(toArn(session), set), reading(session)), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(federated), set), reading(federated)), Decision::Allowed);
    }

    void aGrantToEveryoneIsNotLimitedByBoundaryAndSession()
    {
        PolicySet set;
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        set.sessionPolicy = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(withResource(granted(u"Allow"_s, everyone), set), reading(session)), Decision::Allowed);
    }

    void aGrantToARoleIsLimitedByItsBoundary()
    {
        PolicySet set;
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(withResource(toArn(role), set), reading(session)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(role), set), reading(role)), Decision::ImplicitlyDenied);
        set.permissionsBoundary = simple(u"Allow"_s, u"s3:*"_s);
        QCOMPARE(decide(withResource(toArn(role), set), reading(session)), Decision::Allowed);
    }

    void aGrantToARoleIsLimitedByTheSessionPolicy()
    {
        PolicySet set;
        set.sessionPolicy = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(withResource(toArn(role), set), reading(session)), Decision::ImplicitlyDenied);
        set.sessionPolicy = simple(u"Allow"_s, u"s3:*"_s);
        QCOMPARE(decide(withResource(toArn(role), set), reading(session)), Decision::Allowed);
    }

    void aGrantToTheAccountLeavesItToTheAccount()
    {
        QCOMPARE(decide(withResource(toArn(root)), reading(user)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(root), identity(simple(u"Allow"_s))), reading(user)), Decision::Allowed);
    }

    void anotherAccountNeedsBothPolicies()
    {
        const AccessRequest request = reading(user, u"222222222222"_s);
        QCOMPARE(decide(identity(simple(u"Allow"_s)), request), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(user)), request), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(user), identity(simple(u"Allow"_s))), request), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(u"111111111111"_s), identity(simple(u"Allow"_s))), request), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(u"222222222222"_s), identity(simple(u"Allow"_s))), request), Decision::ImplicitlyDenied);
    }

    void anotherAccountIsLimitedByBoundaryAndSession()
    {
        const AccessRequest request = reading(session, u"222222222222"_s);
        PolicySet set = withResource(toArn(session), identity(simple(u"Allow"_s)));
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(set, request), Decision::ImplicitlyDenied);
        set.permissionsBoundary = simple(u"Allow"_s);
        set.sessionPolicy = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(decide(set, request), Decision::ImplicitlyDenied);
        set.sessionPolicy = simple(u"Allow"_s);
        QCOMPARE(decide(set, request), Decision::Allowed);
    }

    void theAccountOfTheResourceIsThatOfItsArn()
    {
        const AccessRequest there(user, u"sqs:SendMessage"_s, u"arn:aws:sqs:eu-west-1:222222222222:queue"_s);
        QCOMPARE(decide(identity(simple(u"Allow"_s)), there), Decision::ImplicitlyDenied);
        const AccessRequest here(user, u"sqs:SendMessage"_s, u"arn:aws:sqs:eu-west-1:111111111111:queue"_s);
        QCOMPARE(decide(identity(simple(u"Allow"_s)), here), Decision::Allowed);
    }

    void aTrustPolicyMustAllowOrDelegateAlsoWithinTheAccount()
    {
        const AccessRequest request(user, u"sts:AssumeRole"_s, role);
        const PolicySet own = identity(simple(u"Allow"_s));
        QCOMPARE(decide(withResource(toArn(u"arn:aws:iam::111111111111:user/ben"_s), own), request), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(root), own), request), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(root)), request), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(user)), request), Decision::Allowed);
        QCOMPARE(decide(own, request), Decision::Allowed);
    }

    void aTrustPolicyNeedsNoResource()
    {
        const CompiledPolicy trust = statements(u"{'Effect': 'Allow', 'Principal': {'AWS': '%1'}, 'Action': 'sts:AssumeRole'}"_s.arg(user));
        QCOMPARE(decide(withResource(trust), AccessRequest(user, u"sts:AssumeRole"_s, role)), Decision::Allowed);
        QCOMPARE(decide(withResource(trust), AccessRequest(user, u"sts:TagSession"_s, role)), Decision::ImplicitlyDenied);
    }

    void aKeyPolicyMustAllowOrDelegateAlsoWithinTheAccount()
    {
        const AccessRequest request(user, u"kms:Decrypt"_s, u"arn:aws:kms:eu-west-1:111111111111:key/1234"_s);
        const PolicySet own = identity(simple(u"Allow"_s));
        QCOMPARE(decide(own, request), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(root), own), request), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(user)), request), Decision::Allowed);
        const AccessRequest alias(user, u"kms:CreateAlias"_s, u"arn:aws:kms:eu-west-1:111111111111:alias/x"_s);
        QCOMPARE(decide(own, alias), Decision::Allowed);
    }

    void theRootUserMayDoEverythingInItsAccount()
    {
        QCOMPARE(decide({}, reading(root)), Decision::Allowed);
        QCOMPARE(decide({}, reading(root, u"222222222222"_s)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(withResource(toArn(root)), reading(root, u"222222222222"_s)), Decision::Allowed);
        QCOMPARE(decide(withResource(granted(u"Deny"_s, everyone)), reading(root)), Decision::ExplicitlyDenied);
        PolicySet set;
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"ec2:*"_s)}};
        QCOMPARE(decide(set, reading(root)), Decision::ImplicitlyDenied);
    }

    void aServiceNeedsTheResourcePolicyOnly()
    {
        const QString service = u"lambda.amazonaws.com"_s;
        const CompiledPolicy named = granted(u"Allow"_s, u"{'Service': 'lambda.amazonaws.com'}"_s);
        PolicySet set = withResource(named);
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"ec2:*"_s)}};
        QCOMPARE(decide(set, reading(service)), Decision::Allowed);
        QCOMPARE(decide(withResource(named), reading(u"ec2.amazonaws.com"_s)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(identity(simple(u"Allow"_s)), reading(service)), Decision::ImplicitlyDenied);
    }

    void anIdentityProviderNeedsTheTrustPolicyOnly()
    {
        const QString provider = u"arn:aws:iam::111111111111:saml-provider/corp"_s;
        const PolicySet set = withResource(granted(u"Allow"_s, u"{'Federated': '%1'}"_s.arg(provider), u"sts:AssumeRoleWithSAML"_s));
        QCOMPARE(decide(set, AccessRequest(provider, u"sts:AssumeRoleWithSAML"_s, role)), Decision::Allowed);
        QCOMPARE(decide(set, AccessRequest(provider + u'2', u"sts:AssumeRoleWithSAML"_s, role)), Decision::ImplicitlyDenied);
    }

    void whoeverIsAnonymousNeedsAGrantToEveryone()
    {
        QCOMPARE(decide(withResource(granted(u"Allow"_s, everyone)), reading(u"*"_s)), Decision::Allowed);
        QCOMPARE(decide(withResource(toArn(root)), reading(u"*"_s)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(identity(simple(u"Allow"_s)), reading(u"*"_s)), Decision::ImplicitlyDenied);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
