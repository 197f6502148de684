// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString user = u"arn:aws:iam::111111111111:user/ana"_s;
const QString role = u"arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/ops"_s;
const QString session = u"arn:aws:sts::111111111111:assumed-role/ops/ana"_s;
const QString account = u"arn:aws:iam::111111111111:root"_s;

AccessRequest asking(const QString &principal)
{
    AccessRequest request(principal, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
    request.setResourceAccount(u"111111111111"_s);
    return request;
}

/// Whether a Deny with this element applies; a Deny does whether it names somebody or their account.
bool denies(const QString &element, const QString &principal, bool hasBoundary = false)
{
    PolicySet set;
    set.resourcePolicy = statements(u"{'Effect': 'Deny', %1, 'Action': '*', 'Resource': '*'}"_s.arg(element));
    if (hasBoundary) {
        set.permissionsBoundary = simple(u"Allow"_s);
    }
    return decide(set, asking(principal)) == Decision::ExplicitlyDenied;
}

bool names(const QString &principals, const QString &principal)
{
    return denies(u"'Principal': %1"_s.arg(principals), principal);
}

bool spares(const QString &principals, const QString &principal, bool hasBoundary = false)
{
    return !denies(u"'NotPrincipal': %1"_s.arg(principals), principal, hasBoundary);
}

}  // namespace

/// (IAM User Guide: "AWS JSON policy elements: Principal", NotPrincipal)
class TestPrincipals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneIsEverybody()
    {
        for (const QString &principal : {user, role, session, account, u"*"_s, u"lambda.amazonaws.com"_s}) {
            QVERIFY2(names(u"'*'"_s, principal), qPrintable(principal));
            QVERIFY2(names(u"{'AWS': '*'}"_s, principal), qPrintable(principal));
        }
    }

    void anAccountIsEverybodyInIt()
    {
        for (const QString &principal : {user, role, session, account}) {
            QVERIFY2(names(u"{'AWS': '111111111111'}"_s, principal), qPrintable(principal));
            QVERIFY2(names(u"{'AWS': '%1'}"_s.arg(account), principal), qPrintable(principal));
            QVERIFY2(!names(u"{'AWS': '222222222222'}"_s, principal), qPrintable(principal));
        }
        QVERIFY(!names(u"{'AWS': '111111111111'}"_s, u"*"_s));
        QVERIFY(!names(u"{'AWS': 'arn:aws-cn:iam::111111111111:root'}"_s, user));
    }

    void aUserIsNamedExactly()
    {
        QVERIFY(names(u"{'AWS': '%1'}"_s.arg(user), user));
        QVERIFY(!names(u"{'AWS': '%1'}"_s.arg(user), user + u'a'));
        QVERIFY(!names(u"{'AWS': 'arn:aws:iam::111111111111:user/Ana'}"_s, user));
        QVERIFY2(!names(u"{'AWS': 'arn:aws:iam::111111111111:user/*'}"_s, user), "no wildcard in a principal");
    }

    void aRoleIsEverySessionOfIt()
    {
        QVERIFY(names(u"{'AWS': '%1'}"_s.arg(role), session));
        QVERIFY(names(u"{'AWS': 'arn:aws:iam::111111111111:role/ops'}"_s, session));
        QVERIFY(!names(u"{'AWS': 'arn:aws:iam::111111111111:role/dev'}"_s, session));
        QVERIFY(!names(u"{'AWS': 'arn:aws:iam::222222222222:role/ops'}"_s, session));
        QVERIFY(!names(u"{'AWS': 'arn:aws-cn:iam::111111111111:role/ops'}"_s, session));
    }

    void aSessionIsNamedExactly()
    {
        QVERIFY(names(u"{'AWS': '%1'}"_s.arg(session), session));
        QVERIFY(!names(u"{'AWS': '%1'}"_s.arg(session), session + u'2'));
        QVERIFY(!names(u"{'AWS': '%1'}"_s.arg(session), role));
    }

    void aFederatedUserIsNamedExactly()
    {
        const QString federated = u"arn:aws:sts::111111111111:federated-user/ana"_s;
        QVERIFY(names(u"{'AWS': '%1'}"_s.arg(federated), federated));
        QVERIFY2(!names(u"{'AWS': '%1'}"_s.arg(user), federated), "the name of the session is no user");
    }

    void servicesProvidersAndCanonicalUsersAreNamedExactly()
    {
        QVERIFY(names(u"{'Service': ['ec2.amazonaws.com', 'lambda.amazonaws.com']}"_s, u"lambda.amazonaws.com"_s));
        QVERIFY(!names(u"{'Service': 'ec2.amazonaws.com'}"_s, u"lambda.amazonaws.com"_s));
        QVERIFY(names(u"{'Federated': 'accounts.google.com'}"_s, u"accounts.google.com"_s));
        QVERIFY(!names(u"{'Federated': 'accounts.google.com'}"_s, u"graph.facebook.com"_s));
        QVERIFY(names(u"{'CanonicalUser': '79a59df900b949e5'}"_s, u"79a59df900b949e5"_s));
        QVERIFY(!names(u"{'CanonicalUser': '79a59df900b949e5'}"_s, user));
        QVERIFY(!names(u"{'Service': '%1'}"_s.arg(user), user));
    }

    void oneOfSeveralIsEnough() { QVERIFY(names(u"{'AWS': ['222222222222', '%1'], 'Service': 'ec2.amazonaws.com'}"_s.arg(user), user)); }

    void NotPrincipalIsEverybodyElse()
    {
        QVERIFY(spares(u"{'AWS': ['%1', '%2']}"_s.arg(user, account), user));
        QVERIFY2(!spares(u"{'AWS': ['%1', '%2']}"_s.arg(user, account), session), "the account stands there for the user");
        QVERIFY(!spares(u"{'AWS': '%1'}"_s.arg(user), session));
        QVERIFY(!spares(u"{'AWS': '%1'}"_s.arg(user), u"*"_s));
        QVERIFY(spares(u"'*'"_s, user));
    }

    void NotPrincipalSparesTheSessionsOfARole()
    {
        QVERIFY(spares(u"{'AWS': ['%1', '%2', '%3']}"_s.arg(session, role, account), session));
        QVERIFY(spares(u"{'AWS': '%1'}"_s.arg(role), session));
        QVERIFY(!spares(u"{'AWS': 'arn:aws:iam::111111111111:role/dev'}"_s, session));
    }

    void NotPrincipalSparesAnAccountThatStandsAlone()
    {
        QVERIFY(spares(u"{'AWS': '111111111111'}"_s, user));
        QVERIFY(!spares(u"{'AWS': '222222222222'}"_s, user));
    }

    void NotPrincipalOfADenyNeverSparesWhoHasABoundary()
    {
        QVERIFY(spares(u"{'AWS': '%1'}"_s.arg(user), user, false));
        QVERIFY(!spares(u"{'AWS': '%1'}"_s.arg(user), user, true));
    }

    void NotPrincipalOfAnAllowGrantsEverybodyElse()
    {
        PolicySet set;
        set.resourcePolicy = statements(u"{'Effect': 'Allow', 'NotPrincipal': {'AWS': '%1'}, 'Action': '*', 'Resource': '*'}"_s.arg(user));
        QCOMPARE(decide(set, asking(session)), Decision::Allowed);
        QCOMPARE(decide(set, asking(user)), Decision::ImplicitlyDenied);
    }

    void aPrincipalWhereNoneMayStandNeverAllowsAndNeverKeepsADenyAway()
    {
        QCOMPARE(decide(identity(granted(u"Allow"_s, u"'*'"_s)), asking(user)), Decision::ImplicitlyDenied);
        QCOMPARE(decide(identity(granted(u"Deny"_s, u"{'AWS': '222222222222'}"_s)), asking(user)), Decision::ExplicitlyDenied);
        PolicySet set;
        set.resourcePolicy = simple(u"Allow"_s);
        QCOMPARE(decide(set, asking(user)), Decision::ImplicitlyDenied);
        set.resourcePolicy = simple(u"Deny"_s);
        QCOMPARE(decide(set, asking(user)), Decision::ExplicitlyDenied);
    }
};

QTEST_GUILESS_MAIN(TestPrincipals)
#include "tst_principals.moc"
