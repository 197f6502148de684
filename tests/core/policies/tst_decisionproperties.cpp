// SPDX-License-Identifier: Apache-2.0
#include "core/policies/policyprinter.h"
#include "core/policies/policyreader.h"
#include "core/policies/simulationcase.h"
#include "tests/support/allocations.h"
#include "tests/support/randompolicies.h"

#include <QTest>

#include <functional>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20260302;
constexpr int rounds = 500;

SimulationCase caseOf(const QJsonObject &object)
{
    auto read = readCase(RandomCases::textOf(object));
    if (!read) {
        qFatal("%s", qUtf8Printable(read.error().message));
    }
    return std::move(*read);
}

CompiledPolicy compiledOf(const QJsonObject &object)
{
    return CompiledPolicy(*readPolicy(RandomCases::textOf(object)).policy);
}

/// From the tightest to the widest.
int widthOf(Decision decision)
{
    return decision == Decision::Allowed ? 2 : decision == Decision::ImplicitlyDenied ? 1 : 0;
}

/// One more statement, in every place of a set where there is a policy, each time in one of them.
void addEverywhere(const SimulationCase &about, RandomCases &cases, const QString &effect,
                   const std::function<void(const PolicySet &)> &check)
{
    const auto with = [&](const CompiledPolicy &policy, RandomCases::Kind kind) {
        Policy longer = policy.source();
        const QJsonObject statement = cases.statement(kind, effect);
        longer.statements.append(compiledOf({{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, statement}}).source().statements);
        return CompiledPolicy(longer);
    };
    const auto change = [&](auto pick, RandomCases::Kind kind) {
        PolicySet set = about.policies;
        if (CompiledPolicy *policy = pick(set)) {
            *policy = with(*policy, kind);
            check(set);
        }
    };
    const auto of = [](std::optional<CompiledPolicy> &policy) { return policy ? &*policy : nullptr; };
    const auto first = [](QList<CompiledPolicy> &policies) { return policies.isEmpty() ? nullptr : &policies.front(); };
    change([&](PolicySet &set) { return first(set.identityPolicies); }, RandomCases::Kind::Identity);
    change([&](PolicySet &set) { return of(set.permissionsBoundary); }, RandomCases::Kind::Identity);
    change([&](PolicySet &set) { return of(set.sessionPolicy); }, RandomCases::Kind::Identity);
    change([&](PolicySet &set) { return of(set.resourcePolicy); }, RandomCases::Kind::Resource);
    change([&](PolicySet &set) { return set.serviceControlPolicies.isEmpty() ? nullptr : first(set.serviceControlPolicies.front()); },
           RandomCases::Kind::ServiceControl);
}

}  // namespace

/// What holds of every policy, over random ones that are the same on every machine.
class TestDecisionProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCasesCoverEveryDecision()
    {
        RandomCases cases(seed);
        int counts[3] = {};
        for (int i = 0; i < rounds; ++i) {
            const SimulationCase about = caseOf(cases.next());
            ++counts[widthOf(decide(about.policies, about.request))];
        }
        for (const int count : counts) {
            QVERIFY(count > rounds / 10);
        }
    }

    void addingADenyNeverAllowsMore()
    {
        RandomCases cases(seed);
        int changed = 0;
        for (int i = 0; i < rounds; ++i) {
            const SimulationCase about = caseOf(cases.next());
            const Decision before = decide(about.policies, about.request);
            addEverywhere(about, cases, u"Deny"_s, [&](const PolicySet &set) {
                const Decision after = decide(set, about.request);
                QVERIFY(widthOf(after) <= widthOf(before));
                changed += after != before ? 1 : 0;
            });
        }
        QVERIFY2(changed > rounds / 20, "the statements that were added matter");
    }

    void addingAnAllowNeverDeniesMore()
    {
        RandomCases cases(seed);
        int changed = 0;
        for (int i = 0; i < rounds; ++i) {
            const SimulationCase about = caseOf(cases.next());
            const Decision before = decide(about.policies, about.request);
            addEverywhere(about, cases, u"Allow"_s, [&](const PolicySet &set) {
                const Decision after = decide(set, about.request);
                QVERIFY(widthOf(after) >= widthOf(before));
                changed += after != before ? 1 : 0;
            });
        }
        QVERIFY2(changed > rounds / 50, "the statements that were added matter");
    }

    void printingAndReadingChangesNoDecision()
    {
        RandomCases cases(seed);
        for (int i = 0; i < rounds; ++i) {
            const SimulationCase about = caseOf(cases.next());
            PolicySet again = about.policies;
            const auto reprint = [](CompiledPolicy &policy) {
                const PolicyReading reading = readPolicy(normalised(policy.source()));
                QVERIFY(reading.policy && !hasErrors(reading.findings));
                policy = CompiledPolicy(*reading.policy);
            };
            std::for_each(again.identityPolicies.begin(), again.identityPolicies.end(), reprint);
            for (QList<CompiledPolicy> &level : again.serviceControlPolicies) {
                std::for_each(level.begin(), level.end(), reprint);
            }
            for (std::optional<CompiledPolicy> *policy : {&again.permissionsBoundary, &again.sessionPolicy, &again.resourcePolicy}) {
                if (*policy) {
                    reprint(**policy);
                }
            }
            QCOMPARE(decide(again, about.request), decide(about.policies, about.request));
        }
    }

    void explainingDecidesTheSame()
    {
        RandomCases cases(seed);
        for (int i = 0; i < rounds; ++i) {
            const SimulationCase about = caseOf(cases.next());
            const Trace trace = explain(about.policies, about.request);
            QCOMPARE(trace.decision, decide(about.policies, about.request));
            QCOMPARE(trace.deciding().isEmpty(), trace.decision == Decision::ImplicitlyDenied);
            QCOMPARE(!trace.silent.isEmpty(), trace.decision == Decision::ImplicitlyDenied);
        }
    }

    void decidingAllocatesNothing()
    {
        if (!allocationsAreCounted) {
            QSKIP("The sanitizer has its own malloc.");
        }
        const std::uint64_t atFirst = allocations;
        delete new int(1);
        (void)QString(u"counted"_s).append(u'!');
        QVERIFY2(allocations >= atFirst + 2, "allocations are counted");

        RandomCases cases(seed);
        std::vector<SimulationCase> all;
        all.reserve(rounds);
        for (int i = 0; i < rounds; ++i) {
            all.push_back(caseOf(cases.next()));
        }
        int allowed = 0;
        const std::uint64_t before = allocations;
        for (int round = 0; round < 3; ++round) {
            for (const SimulationCase &about : all) {
                allowed += decide(about.policies, about.request) == Decision::Allowed ? 1 : 0;
            }
        }
        const std::uint64_t after = allocations;
        QCOMPARE(after, before);
        QVERIFY(allowed > 0);
    }
};

QTEST_GUILESS_MAIN(TestDecisionProperties)
#include "tst_decisionproperties.moc"
