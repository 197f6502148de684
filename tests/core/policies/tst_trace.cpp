// SPDX-License-Identifier: Apache-2.0
#include "tests/support/policies.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Element = StatementMatch::Element;

AccessRequest reading()
{
    AccessRequest request(u"arn:aws:iam::111111111111:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
    request.setContext(u"aws:SourceIp"_s, {u"192.0.2.1"_s});
    request.setContext(u"aws:TagKeys"_s, {u"a"_s, u"b"_s});
    return request;
}

/// What became of the one statement, an Allow of `s3:GetObject` unless told otherwise.
TracedStatement fateOf(const QString &elements)
{
    return explain(identity(statements(u"{'Effect': 'Allow', %1}"_s.arg(elements))), reading()).statements.at(0);
}

TracedStatement fateUnder(const QString &condition)
{
    return fateOf(u"'Action': '*', 'Resource': '*', 'Condition': {%1}"_s.arg(condition));
}

QStringList placesOf(const QList<TracedStatement> &statements)
{
    QStringList places;
    for (const TracedStatement &statement : statements) {
        places.append(u"%1 %2"_s.arg(statement.place.policyName()).arg(statement.place.statement));
    }
    return places;
}

}  // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichElementDoesNotMatch()
    {
        QCOMPARE(fateOf(u"'Action': 's3:Put*', 'Resource': '*'"_s).match.failed, Element::Action);
        QCOMPARE(fateOf(u"'NotAction': 's3:*', 'Resource': '*'"_s).match.failed, Element::Action);
        QCOMPARE(fateOf(u"'Action': '*', 'Resource': 'arn:aws:s3:::other'"_s).match.failed, Element::Resource);
        QCOMPARE(fateUnder(u"'StringEquals': {'aws:username': 'ben'}"_s).match.failed, Element::Condition);
        QVERIFY(fateOf(u"'Action': '*', 'Resource': '*'"_s).match.applies());
        PolicySet set;
        set.resourcePolicy = granted(u"Allow"_s, u"{'AWS': '222222222222'}"_s);
        QCOMPARE(explain(set, reading()).statements.at(0).match.failed, Element::Principal);
    }

    void saysWhichConditionDoesNotHoldAndWhy()
    {
        const TracedStatement second
            = fateUnder(u"'IpAddress': {'aws:SourceIp': '192.0.2.0/24'}, 'StringEquals': {'aws:SourceVpc': ['vpc-1', 'vpc-2']}"_s);
        QCOMPARE(second.match.condition, 1);
        QCOMPARE(second.match.fate, ConditionFate::KeyMissing);
        QCOMPARE(second.source.conditions.at(1).key.text, u"aws:SourceVpc"_s);
        QCOMPARE(fateUnder(u"'IpAddress': {'aws:SourceIp': '10.0.0.0/8'}"_s).match.fate, ConditionFate::NoValueFits);
        QCOMPARE(fateUnder(u"'IpAddress': {'aws:SourceIp': '10.0.0.0/8'}"_s).requestValues, QStringList{u"192.0.2.1"_s});
        QCOMPARE(fateUnder(u"'NotIpAddress': {'aws:SourceIp': '192.0.0.0/8'}"_s).match.fate, ConditionFate::ValueExcluded);
        QCOMPARE(fateUnder(u"'StringEquals': {'aws:TagKeys': 'a'}"_s).match.fate, ConditionFate::SeveralValues);
        QCOMPARE(fateUnder(u"'Null': {'aws:TagKeys': 'true'}"_s).match.fate, ConditionFate::KeyPresent);
        QCOMPARE(fateUnder(u"'Null': {'aws:username': 'false'}"_s).match.fate, ConditionFate::KeyMissing);
        QCOMPARE(fateUnder(u"'NumericEquals': {'aws:SourceIp': '1'}"_s).match.fate, ConditionFate::NotComparable);
        QCOMPARE(fateUnder(u"'Similar': {'aws:SourceIp': '1'}"_s).match.fate, ConditionFate::UnknownOperator);
    }

    void everyReasonIsASentenceOfItsOwn()
    {
        QStringList sentences;
        for (const QString &elements :
             {u"'Action': 's3:Put*', 'Resource': '*'"_s, u"'NotAction': 's3:*', 'Resource': '*'"_s,
              u"'Action': '*', 'Resource': 'arn:aws:s3:::other'"_s, u"'Action': '*', 'NotResource': '*'"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'StringEquals': {'aws:username': 'ben'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'IpAddress': {'aws:SourceIp': '10.0.0.0/8'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'NotIpAddress': {'aws:SourceIp': '192.0.0.0/8'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'StringEquals': {'aws:TagKeys': 'a'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'Null': {'aws:TagKeys': 'true'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'NumericEquals': {'aws:SourceIp': '1'}}"_s,
              u"'Action': '*', 'Resource': '*', 'Condition': {'Similar': {'aws:SourceIp': '1'}}"_s, u"'Action': '*', 'Resource': '*'"_s}) {
            const QString sentence = sentenceFor(fateOf(elements), reading());
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(elements));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
        }
        QCOMPARE(sentences.at(5), u"aws:SourceIp is 192.0.2.1 in the request, which does not fit IpAddress 10.0.0.0/8."_s);
    }

    void theDeniesDecideAnExplicitDenial()
    {
        PolicySet set = identity(statements(u"{'Effect': 'Allow', 'Action': '*', 'Resource': '*'},"
                                            "{'Sid': 'No', 'Effect': 'Deny', 'Action': 's3:*', 'Resource': '*'}"_s));
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {simple(u"Allow"_s), simple(u"Deny"_s, u"s3:GetObject"_s)}};
        const Trace trace = explain(set, reading());
        QCOMPARE(trace.decision, Decision::ExplicitlyDenied);
        QCOMPARE(placesOf(trace.deciding()), (QStringList{u"serviceControlPolicies[1][1] 0"_s, u"identityPolicies[0] 1"_s}));
        QCOMPARE(trace.deciding().at(1).source.sid->text, u"No"_s);
        QVERIFY(trace.silent.isEmpty());
    }

    void everyAllowThatWasNeededDecidesAnAllowance()
    {
        PolicySet set = identity(simple(u"Allow"_s, u"s3:*"_s));
        set.identityPolicies.append(simple(u"Allow"_s, u"ec2:*"_s));
        set.permissionsBoundary = simple(u"Allow"_s);
        set.serviceControlPolicies = {{simple(u"Allow"_s)}};
        const Trace trace = explain(set, reading());
        QCOMPARE(trace.decision, Decision::Allowed);
        QCOMPARE(placesOf(trace.deciding()),
                 (QStringList{u"serviceControlPolicies[0][0] 0"_s, u"identityPolicies[0] 0"_s, u"permissionBoundary 0"_s}));
        QCOMPARE(trace.statements.size(), 4);
    }

    void anAllowThatDidNotHelpDoesNotDecide()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.resourcePolicy = granted(u"Allow"_s, u"'*'"_s);
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        const Trace trace = explain(set, reading());
        QCOMPARE(trace.decision, Decision::Allowed);
        QCOMPARE(placesOf(trace.deciding()), QStringList{u"resourcePolicy 0"_s});
    }

    void anImplicitDenialNamesWhatIsSilent()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        set.serviceControlPolicies = {{simple(u"Allow"_s, u"ec2:*"_s)}};
        const Trace trace = explain(set, reading());
        QCOMPARE(trace.decision, Decision::ImplicitlyDenied);
        QCOMPARE(trace.silent, (QList{PolicyLayer::ServiceControl, PolicyLayer::Boundary}));
        QVERIFY(trace.deciding().isEmpty());
        QCOMPARE(
            sentenceFor(trace),
            u"Denied: no statement allows it in the service control policies (serviceControlPolicies[0]), the permissions boundary."_s);
    }

    void namesTheLevelsThatAreSilent()
    {
        PolicySet set = identity(simple(u"Allow"_s));
        set.serviceControlPolicies = {{simple(u"Allow"_s)}, {simple(u"Allow"_s, u"ec2:*"_s)}, {simple(u"Allow"_s)}, {}};
        QCOMPARE(explain(set, reading()).silentLevels, (QList<qsizetype>{1, 3}));
        set.serviceControlPolicies = {{simple(u"Allow"_s)}};
        QCOMPARE(explain(set, reading()).silentLevels, QList<qsizetype>());
    }

    void saysWhatAnAllowanceRestsOn()
    {
        using Ground = Trace::Ground;
        PolicySet set = identity(simple(u"Allow"_s));
        QCOMPARE(explain(set, reading()).ground, Ground::Policies);
        set.resourcePolicy = granted(u"Allow"_s, u"{'AWS': 'arn:aws:iam::111111111111:user/ana'}"_s);
        set.permissionsBoundary = simple(u"Allow"_s, u"ec2:*"_s);
        QCOMPARE(explain(set, reading()).ground, Ground::ResourceNames);
        QVERIFY(!sentenceFor(explain(set, reading())).contains(u"every kind"_s));
        PolicySet ofRole;
        ofRole.resourcePolicy = granted(u"Allow"_s, u"{'AWS': 'arn:aws:iam::111111111111:role/ops'}"_s);
        AccessRequest session(u"arn:aws:sts::111111111111:assumed-role/ops/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
        QCOMPARE(explain(ofRole, session).ground, Ground::ResourceRole);
    }

    void aDenyThatDoesNotBindHasNoSay()
    {
        PolicySet set;
        set.serviceControlPolicies = {{simple(u"Deny"_s)}};
        set.resourcePolicy = granted(u"Allow"_s, u"'*'"_s);
        const AccessRequest request(u"lambda.amazonaws.com"_s, u"s3:GetObject"_s, u"arn:aws:s3:::bucket/key"_s);
        const Trace trace = explain(set, request);
        QCOMPARE(trace.decision, Decision::Allowed);
        QCOMPARE(placesOf(trace.deciding()), QStringList{u"resourcePolicy 0"_s});
        QCOMPARE(sentenceFor(trace.statements.at(0), request), u"Has no say: service control policies do not bind lambda.amazonaws.com."_s);
    }

    void showsWhatAVariableStandsFor()
    {
        AccessRequest request = reading();
        request.setContext(u"aws:username"_s, {u"ana"_s});
        request.setContext(u"s3:prefix"_s, {u"ben/"_s});
        const Trace trace
            = explain(identity(statements(u"{'Effect': 'Allow', 'Action': '*', 'Resource': '*', 'Condition': {'StringLike': {'s3:prefix': "
                                          "['${aws:username}/*', '${aws:PrincipalTag/team}/*']}}}"_s)),
                      request);
        QCOMPARE(sentenceFor(trace.statements.at(0), request),
                 u"s3:prefix is ben/ in the request, which does not fit StringLike ${aws:username}/*, ${aws:PrincipalTag/team}/* "
                 "(${aws:username} is ana, ${aws:PrincipalTag/team} has no value)."_s);

        AccessRequest elsewhere = reading();
        elsewhere.setResourceAccount(u"222222222222"_s);
        QCOMPARE(explain({}, elsewhere).silent, (QList{PolicyLayer::Resource, PolicyLayer::Identity}));
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
