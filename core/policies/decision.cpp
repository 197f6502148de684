// SPDX-License-Identifier: Apache-2.0
#include "core/policies/decision.h"

#include <algorithm>
#include <span>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// What the policies of one layer, or of one level of it, say together.
struct Voice {
    bool denies = false;
    Naming allowed = Naming::None;  ///< the best way in which a statement allows it
    bool isThere = false;

    [[nodiscard]] bool allows() const { return allowed != Naming::None; }
    /// Of a policy that only limits: where there is none, nothing is limited.
    [[nodiscard]] bool lets() const { return !isThere || allows(); }
};

struct Voices {
    Voice controls{};  ///< allows only where every level does
    Voice resource{};
    Voice identity{};
    Voice boundary{};
    Voice session{};

    [[nodiscard]] bool anyDenies() const
    {
        return controls.denies || resource.denies || identity.denies || boundary.denies || session.denies;
    }
};

std::span<const CompiledPolicy> spanOf(const std::optional<CompiledPolicy> &policy)
{
    return policy ? std::span(&*policy, 1) : std::span<const CompiledPolicy>();
}

std::span<const CompiledPolicy> spanOf(const QList<CompiledPolicy> &policies)
{
    return {policies.constData(), std::size_t(policies.size())};
}

/// For `decide`: skips what can't change the answer.
struct Hurry {
    template<typename Visit>
    static void visit(const CompiledPolicy &policy, const AccessRequest &request, Visit visit)
    {
        policy.visitAbout(request.serviceHash(), visit);
    }
    [[nodiscard]] static bool isSettled(const Voice &voice, const CompiledStatement &statement)
    {
        return voice.denies || (!statement.isDeny() && voice.allowed == Naming::Direct);
    }
    void note(const StatementPlace &, const CompiledPolicy &, const StatementMatch &) const {}
};

/// For `explain`: looks at every statement and writes down what became of it.
class Notes
{
public:
    Notes(Trace &trace, const AccessRequest &request) : m_trace(trace), m_request(request) {}

    template<typename Visit>
    static void visit(const CompiledPolicy &policy, const AccessRequest &, Visit visit)
    {
        for (std::size_t i = 0; i < policy.statements().size(); ++i) {
            visit(i, policy.statements()[i]);
        }
    }
    [[nodiscard]] static bool isSettled(const Voice &, const CompiledStatement &) { return false; }
    void note(const StatementPlace &place, const CompiledPolicy &policy, const StatementMatch &match) const
    {
        TracedStatement traced;
        traced.place = place;
        traced.match = match;
        traced.source = policy.source().statements.at(place.statement);
        traced.isDeny = traced.source.effect == PolicyStatement::Effect::Deny;
        if (match.condition >= 0) {
            const QStringList *values = m_request.valuesOf(ContextKey(traced.source.conditions.at(match.condition).key.text));
            traced.requestValues = values ? *values : QStringList();
        }
        m_trace.statements.append(traced);
    }

private:
    Trace &m_trace;
    const AccessRequest &m_request;
};

/// Asks the policies of a set, one layer after the other.
template<typename Listener>
class Hearing
{
public:
    Hearing(const PolicySet &policies, const AccessRequest &request, const Listener &listener)
        : m_policies(policies)
        , m_request(request)
        , m_listener(listener)
    {
    }

    [[nodiscard]] Voices hear() const
    {
        Voices voices;
        // They are heard in any case, for the trace; those whom they do not bind they neither deny nor limit.
        voices.controls = hearControls();
        if (!m_request.requester().isBoundByControls()) {
            voices.controls = {false, Naming::Direct, false};
        }
        voices.resource = hear(spanOf(m_policies.resourcePolicy), {PolicyLayer::Resource});
        voices.identity = hear(spanOf(m_policies.identityPolicies), {PolicyLayer::Identity});
        voices.boundary = hear(spanOf(m_policies.permissionsBoundary), {PolicyLayer::Boundary});
        voices.session = hear(spanOf(m_policies.sessionPolicy), {PolicyLayer::Session});
        return voices;
    }

private:
    /// Policies of one level add up; a level that allows nothing blocks.
    /// (AWS Organizations User Guide: "SCP evaluation")
    [[nodiscard]] Voice hearControls() const
    {
        Voice all;
        all.isThere = !m_policies.serviceControlPolicies.isEmpty();
        all.allowed = Naming::Direct;
        qsizetype level = 0;
        for (const QList<CompiledPolicy> &policies : m_policies.serviceControlPolicies) {
            const Voice one = hear(spanOf(policies), {PolicyLayer::ServiceControl, level++});
            all.denies = all.denies || one.denies;
            all.allowed = std::min(all.allowed, one.allowed);
        }
        return all;
    }

    [[nodiscard]] Voice hear(std::span<const CompiledPolicy> policies, StatementPlace place) const
    {
        Voice voice;
        voice.isThere = !policies.empty();
        const CompiledStatement::Situation situation{place.layer, m_policies.permissionsBoundary.has_value()};
        for (const CompiledPolicy &policy : policies) {
            m_listener.visit(policy, m_request, [&](std::size_t index, const CompiledStatement &statement) {
                if (m_listener.isSettled(voice, statement)) {
                    return;
                }
                const StatementMatch match = statement.match(m_request, situation);
                place.statement = qsizetype(index);
                m_listener.note(place, policy, match);
                voice.denies = voice.denies || (match.applies() && statement.isDeny());
                voice.allowed = match.applies() && !statement.isDeny() ? std::max(voice.allowed, match.naming) : voice.allowed;
            });
            ++place.policy;
        }
        return voice;
    }

    const PolicySet &m_policies;
    const AccessRequest &m_request;
    const Listener &m_listener;
};

}  // namespace

namespace {

/// How a request came to be allowed, or what it lacks.
struct Conclusion {
    Decision decision = Decision::ImplicitlyDenied;
    bool byIdentity = false;     ///< on the identity's own policies, with what limits them
    bool byResource = false;     ///< on the resource policy alone
    bool needsResource = false;  ///< the identity's own policies are not enough
    bool isLimited = false;      ///< by the permissions boundary and the session policy
    bool isRoot = false;
    bool isOutside = false;  ///< only the resource policy speaks for whoever asks
    bool isFree = false;     ///< of policies altogether
};

/// Key policies and trust policies have to allow or to delegate, also within the account. (IAM User Guide: "Policy evaluation logic";
/// AWS KMS Developer Guide: "Key policies in AWS KMS")
bool needsDelegation(const AccessRequest &request, bool hasPolicy)
{
    if (request.service() == u"kms") {
        return request.resourceParts() && (*request.resourceParts())[ArnParts::Resource].startsWith(u"key/");
    }
    return request.service() == u"sts" && hasPolicy;
}

/// "No permissions are required to perform this operation", and a policy that denies it changes nothing; but somebody has to sign it.
/// (AWS STS API Reference: "GetCallerIdentity")
bool needsNoPermission(const AccessRequest &request)
{
    return request.service() == u"sts" && request.operation() == u"getcalleridentity"
           && request.requester().kind != Requester::Kind::Anonymous;
}

Conclusion conclude(const Voices &voices, const AccessRequest &request)
{
    using Kind = Requester::Kind;
    const Requester &requester = request.requester();
    Conclusion conclusion;
    conclusion.isOutside = requester.kind == Kind::Anonymous || requester.kind == Kind::Outside;
    conclusion.isRoot = requester.kind == Kind::Root;
    conclusion.needsResource = conclusion.isOutside || !request.isWithinAccount() || needsDelegation(request, voices.resource.isThere);
    if (needsNoPermission(request)) {
        conclusion.isFree = true;
        conclusion.decision = Decision::Allowed;
        return conclusion;
    }
    if (voices.anyDenies()) {
        conclusion.decision = Decision::ExplicitlyDenied;
        return conclusion;
    }
    if (!voices.controls.allows()) {
        return conclusion;
    }
    const bool isUnlimited = voices.boundary.lets() && voices.session.lets();
    const bool asIdentity = !conclusion.isOutside && (voices.identity.allows() || conclusion.isRoot) && isUnlimited;
    conclusion.byIdentity = asIdentity && (!conclusion.needsResource || voices.resource.allows());
    if (conclusion.isOutside) {
        conclusion.byResource = voices.resource.allowed == Naming::Direct;
    } else if (request.isWithinAccount()) {
        conclusion.byResource = voices.resource.allowed == Naming::Direct || (voices.resource.allowed == Naming::Role && isUnlimited);
    }
    conclusion.isLimited = conclusion.byIdentity || (conclusion.byResource && voices.resource.allowed == Naming::Role);
    conclusion.decision = conclusion.byIdentity || conclusion.byResource ? Decision::Allowed : Decision::ImplicitlyDenied;
    return conclusion;
}

/// Whether the decision stands on a statement that applies.
bool decides(const TracedStatement &statement, const Conclusion &conclusion, const Requester &requester)
{
    const bool isIdle = statement.place.layer == PolicyLayer::ServiceControl && !requester.isBoundByControls();
    if (!statement.match.applies() || conclusion.decision == Decision::ImplicitlyDenied || conclusion.isFree || isIdle) {
        return false;
    }
    if (statement.isDeny || conclusion.decision == Decision::ExplicitlyDenied) {
        return statement.isDeny && conclusion.decision == Decision::ExplicitlyDenied;
    }
    switch (statement.place.layer) {
    case PolicyLayer::ServiceControl:
        return true;
    case PolicyLayer::Resource:
        return (conclusion.byResource && statement.match.naming > Naming::Account) || (conclusion.byIdentity && conclusion.needsResource);
    case PolicyLayer::Identity:
        return conclusion.byIdentity;
    case PolicyLayer::Boundary:
    case PolicyLayer::Session:
        return conclusion.isLimited;
    }
    return false;
}

QList<PolicyLayer> silentOnes(const Voices &voices, const Conclusion &conclusion)
{
    QList<PolicyLayer> silent;
    const auto expect = [&silent](PolicyLayer layer, bool spoke) {
        if (!spoke) {
            silent.append(layer);
        }
    };
    expect(PolicyLayer::ServiceControl, voices.controls.allows());
    expect(PolicyLayer::Resource, !conclusion.needsResource || voices.resource.allows());
    if (!conclusion.isOutside) {
        expect(PolicyLayer::Identity, conclusion.isRoot || voices.identity.allows());
        expect(PolicyLayer::Boundary, voices.boundary.lets());
        expect(PolicyLayer::Session, voices.session.lets());
    }
    return silent;
}

/// The levels of service control policies in which no Allow applies.
QList<qsizetype> silentLevels(qsizetype levels, const QList<TracedStatement> &statements)
{
    QList<qsizetype> silent;
    for (qsizetype level = 0; level < levels; ++level) {
        const bool spoke = std::any_of(statements.begin(), statements.end(), [level](const TracedStatement &statement) {
            return statement.place.layer == PolicyLayer::ServiceControl && statement.place.level == level && !statement.isDeny
                   && statement.match.applies();
        });
        if (!spoke) {
            silent.append(level);
        }
    }
    return silent;
}

Trace::Ground groundOf(const Conclusion &conclusion)
{
    using Ground = Trace::Ground;
    if (conclusion.isFree) {
        return Ground::NothingNeeded;
    }
    if (conclusion.byIdentity || !conclusion.byResource) {
        return Ground::Policies;
    }
    return conclusion.isLimited ? Ground::ResourceRole : Ground::ResourceNames;
}

}  // namespace

Decision decide(const PolicySet &policies, const AccessRequest &request)
{
    return conclude(Hearing(policies, request, Hurry()).hear(), request).decision;
}

Trace explain(const PolicySet &policies, const AccessRequest &request)
{
    Trace trace;
    const Voices voices = Hearing(policies, request, Notes(trace, request)).hear();
    const Conclusion conclusion = conclude(voices, request);
    trace.decision = conclusion.decision;
    trace.ground = groundOf(conclusion);
    for (TracedStatement &statement : trace.statements) {
        statement.decided = decides(statement, conclusion, request.requester());
    }
    if (trace.decision == Decision::ImplicitlyDenied) {
        trace.silent = silentOnes(voices, conclusion);
        trace.silentLevels = trace.silent.contains(PolicyLayer::ServiceControl)
                                 ? silentLevels(policies.serviceControlPolicies.size(), trace.statements)
                                 : QList<qsizetype>();
    }
    return trace;
}

QString nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Allowed:
        return u"Allowed"_s;
    case Decision::ImplicitlyDenied:
        return u"ImplicitlyDenied"_s;
    case Decision::ExplicitlyDenied:
        return u"ExplicitlyDenied"_s;
    }
    return {};
}

QString StatementPlace::policyName() const
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return u"%1[%2][%3]"_s.arg(nameOf(layer)).arg(level).arg(policy);
    case PolicyLayer::Identity:
        return u"%1[%2]"_s.arg(nameOf(layer)).arg(policy);
    case PolicyLayer::Resource:
    case PolicyLayer::Boundary:
    case PolicyLayer::Session:
        break;
    }
    return nameOf(layer);
}

QList<TracedStatement> Trace::deciding() const
{
    QList<TracedStatement> found;
    std::copy_if(statements.begin(), statements.end(), std::back_inserter(found), [](const TracedStatement &s) { return s.decided; });
    return found;
}

}  // namespace gatehouse
