// SPDX-License-Identifier: Apache-2.0
// How many requests are decided in a second, beside the engine of tests/peers/policies on the same cases.
#include "core/base/random.h"
#include "core/policies/policyreader.h"
#include "core/policies/simulationcase.h"
#include "tests/bench/measurements.h"

#include <QProcess>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr int policies = 10;
constexpr qsizetype policySize = 6000;  ///< characters without white space
constexpr int requests = 100;

/// Actions of one kind of resource.
struct Kind {
    QString service;
    QStringList actions;
    QString resource;  ///< %1 is a name
};

QList<Kind> kinds()
{
    return {{u"s3"_s, u"GetObject PutObject DeleteObject GetObjectAcl PutObjectAcl GetObjectTagging"_s.split(u' '),
             u"arn:aws:s3:::%1/reports/2026.csv"_s},
            {u"dynamodb"_s, u"GetItem PutItem UpdateItem DeleteItem BatchGetItem BatchWriteItem"_s.split(u' '),
             u"arn:aws:dynamodb:eu-west-1:111111111111:table/%1"_s},
            {u"sqs"_s, u"SendMessage ReceiveMessage DeleteMessage GetQueueUrl PurgeQueue"_s.split(u' '),
             u"arn:aws:sqs:eu-west-1:111111111111:%1"_s},
            {u"sns"_s, u"Publish Subscribe GetTopicAttributes SetTopicAttributes DeleteTopic"_s.split(u' '),
             u"arn:aws:sns:eu-west-1:111111111111:%1"_s},
            {u"lambda"_s, u"InvokeFunction GetFunction UpdateFunctionCode DeleteFunction PublishVersion"_s.split(u' '),
             u"arn:aws:lambda:eu-west-1:111111111111:function:%1"_s},
            {u"secretsmanager"_s, u"GetSecretValue DescribeSecret PutSecretValue DeleteSecret RotateSecret"_s.split(u' '),
             u"arn:aws:secretsmanager:eu-west-1:111111111111:secret:%1"_s}};
}

QJsonObject usualContext()
{
    return {{u"aws:PrincipalTag/team"_s, u"red"_s},
            {u"aws:PrincipalTag/cost"_s, u"42"_s},
            {u"aws:username"_s, u"ana"_s},
            {u"aws:RequestedRegion"_s, u"eu-west-1"_s},
            {u"aws:CurrentTime"_s, u"2026-03-02T09:30:00Z"_s},
            {u"aws:SecureTransport"_s, u"true"_s},
            {u"aws:MultiFactorAuthPresent"_s, u"true"_s},
            {u"aws:MultiFactorAuthAge"_s, u"300"_s},
            {u"aws:SourceIp"_s, u"203.0.113.7"_s},
            {u"aws:TagKeys"_s, QJsonArray{u"team"_s, u"cost"_s}}};
}

class Company
{
public:
    explicit Company(quint64 seed) : m_random(seed) {}

    QJsonObject policy()
    {
        QJsonArray statements;
        QJsonObject made;
        while (QJsonDocument(made).toJson(QJsonDocument::Compact).size() < policySize) {
            statements.append(statement(int(statements.size())));
            made = {{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, statements}};
        }
        return made;
    }

    QJsonObject request()
    {
        const Kind kind = pick(kinds());
        QJsonObject context = usualContext();
        context[u"aws:PrincipalTag/team"_s] = pick(teams());
        return {{u"principal"_s, u"arn:aws:iam::111111111111:user/ana"_s},
                {u"action"_s, kind.service + u':' + pick(kind.actions)},
                {u"resource"_s, kind.resource.arg(pick(names()))},
                {u"resourceAccount"_s, u"111111111111"_s},
                {u"context"_s, context}};
    }

private:
    template<typename T>
    T pick(const QList<T> &list)
    {
        return list.at(qsizetype(m_random.below(quint32(list.size()))));
    }

    static QStringList teams() { return u"red blue green"_s.split(u' '); }
    static QStringList names() { return u"orders people invoices audit staging home"_s.split(u' '); }

    QJsonObject statement(int number)
    {
        const Kind kind = pick(kinds());
        const bool isDeny = m_random.below(6) == 0;
        QStringList actions;
        for (int i = 0; i < 4; ++i) {
            const QString action = pick(kind.actions);
            actions.append(kind.service + u':' + (i == 0 && !isDeny ? action.first(3) + u'*' : action));
        }
        actions.removeDuplicates();
        const QStringList resources{kind.resource.arg(pick(names())), kind.resource.arg(u"${aws:username}-*"_s),
                                    kind.resource.arg(pick(names()) + u'*')};
        return {{u"Sid"_s, u"Statement%1"_s.arg(number)},
                {u"Effect"_s, isDeny ? u"Deny"_s : u"Allow"_s},
                {u"Action"_s, QJsonArray::fromStringList(actions)},
                {u"Resource"_s, QJsonArray::fromStringList(resources)},
                {u"Condition"_s,
                 isDeny ? QJsonObject{{u"BoolIfExists"_s, QJsonObject{{u"aws:MultiFactorAuthPresent"_s, u"false"_s}}}} : condition()}};
    }

    QJsonObject condition()
    {
        const QJsonObject team{{u"aws:PrincipalTag/team"_s, QJsonArray{pick(teams()), u"ops-*"_s}}};
        const QList<QJsonObject> others{
            {{u"IpAddress"_s, QJsonObject{{u"aws:SourceIp"_s, QJsonArray{u"203.0.113.0/24"_s, u"2001:db8::/32"_s}}}}},
            {{u"NumericLessThan"_s, QJsonObject{{u"aws:MultiFactorAuthAge"_s, u"3600"_s}}}},
            {{u"DateGreaterThan"_s, QJsonObject{{u"aws:CurrentTime"_s, u"2026-01-01T00:00:00Z"_s}}}},
            {{u"ForAllValues:StringEquals"_s, QJsonObject{{u"aws:TagKeys"_s, QJsonArray{u"team"_s, u"cost"_s}}}}}};
        QJsonObject made = pick(others);
        made.insert(u"StringLike"_s, team);
        return made;
    }

    SeededRandom m_random;
};

/// The same policies for every request, as one user has them.
struct Cases {
    QByteArray lines{};  ///< as the peer reads them
    std::vector<SimulationCase> read{};
};

Cases makeCases()
{
    Company company(1);
    QJsonArray documents;
    for (int i = 0; i < policies; ++i) {
        documents.append(company.policy());
    }
    Cases cases;
    cases.read.reserve(requests);
    for (int i = 0; i < requests; ++i) {
        const QJsonObject one{{u"identityPolicies"_s, documents}, {u"request"_s, company.request()}};
        const QByteArray line = QJsonDocument(one).toJson(QJsonDocument::Compact);
        cases.lines += line + '\n';
        SimulationCase read = *readCase(line);
        if (!cases.read.empty()) {
            read.policies = cases.read.front().policies;  // compiled once
        }
        cases.read.push_back(std::move(read));
    }
    return cases;
}

/// Says the time and how many a second that is; answers that.
double add(Measurements &table, const QString &what, qint64 count, double milliseconds)
{
    const double rate = double(count) / milliseconds * 1000;
    table.add(what, count, milliseconds);
    std::printf("%-60s %12.0f a second\n", "", rate);
    return rate;
}

/// Works on one case after the other for a second.
template<typename Work>
double measure(Measurements &table, const QString &what, const Cases &cases, Work work)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    for (const SimulationCase &one : cases.read) {
        work(one);
    }
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < nanoseconds) {
        for (const SimulationCase &one : cases.read) {
            work(one);
        }
        count += qint64(cases.read.size());
    }
    return add(table, what, count, double(timer.nsecsElapsed()) / 1e6);
}

/// The peer over these cases; empty where it is not installed.
QList<QByteArray> askPeer(const QByteArray &cases, const QStringList &more)
{
    const QString folder = qEnvironmentVariable("GATEHOUSE_SOURCE_DIR", u"."_s) + u"/tests/peers/policies"_s;
    if (!QFile::exists(folder + u"/node_modules"_s)) {
        return {};
    }
    QProcess node;
    node.start(u"node"_s, QStringList{folder + u"/decide.mjs"_s} + more);
    node.write(cases);
    node.closeWriteChannel();
    node.waitForFinished(-1);
    return node.exitCode() == 0 ? node.readAllStandardOutput().trimmed().split('\n') : QList<QByteArray>();
}

void measurePeer(Measurements &table, const Cases &cases, double ours)
{
    const QList<QByteArray> decisions = askPeer(cases.lines, {});
    const QList<QByteArray> measured = askPeer(cases.lines, {u"--bench"_s, u"3"_s});
    if (decisions.size() != requests || measured.isEmpty()) {
        std::printf("The peer is not installed: ./dev peers.\n");
        return;
    }
    int same = 0;
    for (int i = 0; i < requests; ++i) {
        const SimulationCase &one = cases.read.at(std::size_t(i));
        same += QJsonDocument::fromJson(decisions.at(i))[u"decision"].toString() == nameOf(decide(one.policies, one.request)) ? 1 : 0;
    }
    const QJsonObject run = QJsonDocument::fromJson(measured.front()).object();
    const double theirs = add(table, u"  iam-simulate, which validates the policies at every call"_s, run[u"decisions"].toInteger(),
                              run[u"seconds"].toDouble() * 1000);
    std::printf("%-60s %12.0f times as many; %d of %d decisions are the same\n", "", ours / theirs, same, requests);
}

}  // namespace

/// bench_decisions [FILE]
int main(int argc, char *argv[])
{
    Measurements table;
    const Cases cases = makeCases();
    int counts[3] = {};
    for (const SimulationCase &one : cases.read) {
        ++counts[int(decide(one.policies, one.request))];
    }
    std::printf("10 policies of 6 KB, 10 condition keys, %d requests: %d allowed, %d denied implicitly, %d explicitly\n", requests,
                counts[0], counts[1], counts[2]);
    volatile int sum = 0;
    const QStringList keys = usualContext().keys();
    const double ours
        = measure(table, u"decide"_s, cases, [&](const SimulationCase &one) { sum = sum + int(decide(one.policies, one.request)); });
    measure(table, u"decide, with the request prepared anew"_s, cases, [&](const SimulationCase &one) {
        AccessRequest request(one.request.requester().name, one.request.action(), one.request.resource());
        for (const QString &key : keys) {
            request.setContext(key, *one.request.valuesOf(ContextKey(key)));
        }
        sum = sum + int(decide(one.policies, request));
    });
    measure(table, u"explain"_s, cases,
            [&](const SimulationCase &one) { sum = sum + int(explain(one.policies, one.request).statements.size()); });
    const Policy policy = cases.read.front().policies.identityPolicies.front().source();
    measure(table, u"compile a policy"_s, cases,
            [&](const SimulationCase &) { sum = sum + int(CompiledPolicy(policy).statements().size()); });
    measurePeer(table, cases, ours);
    return table.finish(argc, argv);
}
