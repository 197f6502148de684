// SPDX-License-Identifier: Apache-2.0
// What stands in the accounts after a decision: features A3, A4, A5, P3, P4 and B1.
#include "core/accesscontrol/accesscontrolstore.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testprovisioning.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a3MakesTheRoleAndTheIdentityProvider()
    {
        const TestAssignments test;
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies.append({u"/team/Audit"_s});
        set.inlinePolicy = u"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Deny\",\"Action\":\"s3:*\",\"Resource\":\"*\"}}"_s;
        set.boundary = {u"/Limit"_s};
        must(PermissionSetService(*test).update(set));
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Pending);
        QCOMPARE(run(test), (ProvisioningOutcome{1, 0, 0, 0, 0}));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);

        const auto role = roleOf(test, test.shop, test.reading);
        QVERIFY(role);
        QVERIFY(QRegularExpression(u"^AWSReservedSSO_Reading_[0-9a-f]{16}$"_s).match(role->name).hasMatch());
        const auto provider = must(ReplicaStore((*test).database()).provider(test.shop));
        QVERIFY(provider);
        QVERIFY(QRegularExpression(u"^AWSSSO_[0-9a-f]{16}_DO_NOT_DELETE$"_s).match(provider->name).hasMatch());
        const QJsonObject json = toJson(*role, u"100000000002"_s, provider->name);
        QCOMPARE(json[u"Path"_s].toString(), u"/aws-reserved/sso.amazonaws.com/"_s);
        QCOMPARE(json[u"Arn"_s].toString(), u"arn:aws:iam::100000000002:role/aws-reserved/sso.amazonaws.com/"_s + role->name);
        QCOMPARE(json[u"MaxSessionDuration"_s].toInt(), 43200);
        QCOMPARE(json[u"AttachedPolicies"_s].toArray().size(), 2);
        QCOMPARE(json[u"AttachedPolicies"_s][0][u"PolicyArn"_s].toString(), u"arn:aws:iam::100000000002:policy/team/Audit"_s);
        QCOMPARE(json[u"InlinePolicies"_s][0][u"PolicyDocument"_s][u"Version"_s].toString(), u"2012-10-17"_s);
        QCOMPARE(json[u"PermissionsBoundary"_s][u"PermissionsBoundaryArn"_s].toString(), u"arn:aws:iam::100000000002:policy/Limit"_s);
        const QJsonValue trust = json[u"AssumeRolePolicyDocument"_s][u"Statement"_s][0];
        QCOMPARE(trust[u"Principal"_s][u"Federated"_s].toString(), u"arn:aws:iam::100000000002:saml-provider/"_s + provider->name);
        QCOMPARE(trust[u"Action"_s].toArray(), QJsonArray{u"sts:AssumeRoleWithSAML"_s});
        QCOMPARE(lastEvent(*test).name, u"ProvisionPermissionSet"_s);
        // A second time there is nothing to do, and nothing is said about it.
        const auto before = lastEvent(*test);
        QCOMPARE(run(test), ProvisioningOutcome{});
        QCOMPARE(lastEvent(*test).id, before.id);
    }

    void b1LetsSessionsBeTaggedWhileAttributesAreEnabled()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        must(AccessControlStore((*test).database()).setEnabled(true));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::OutOfDate);
        QCOMPARE(must(ProvisioningService(*test).askEverywhere({test.reading}, ReprovisionScope::OutOfDate)), 1);
        QCOMPARE(run(test).renewed, 1);
        QCOMPARE(trustPolicy({}, {}, roleOf(test, test.shop, test.reading)->made.tagsSession)[u"Statement"_s][0][u"Action"_s].toArray(),
                 (QJsonArray{u"sts:AssumeRoleWithSAML"_s, u"sts:TagSession"_s}));
    }

    void a4RemovesTheRoleWithItsLastAssignment()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana), Principal::of(test.team)});
        run(test);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 0, 1, 0}));
        QCOMPARE(roles(test), 1);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.team)});
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Pending);
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 1, 0, 0}));
        QCOMPARE(roles(test), 0);
        // The identity provider stays.
        QVERIFY(must(ReplicaStore((*test).database()).provider(test.shop)));
    }

    void p4RefusesToDeleteASetWhoseRoleStillStands()
    {
        const TestAssignments test;
        NoProgress progress;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        PermissionSetService sets(*test);
        QCOMPARE(sets.remove({test.reading}, progress).error().details, u"Shop (100000000002)"_s);
        run(test);
        QVERIFY(sets.remove({test.reading}, progress));
    }

    void p3MarksAccountsThatAreOutOfDateAndReprovisionsThoseChosen()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        assign(*test, {test.shop, test.bank, test.sandbox}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        QCOMPARE(set.provisionedAccounts, 3);
        set.description = u"no part of the role"_s;
        set.tags.insert(u"team"_s, u"x"_s);
        must(PermissionSetService(*test).update(set));
        QCOMPARE(must(provisioning.outOfDateCount(test.reading)), 0);
        set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.sessionSeconds = 7200;
        must(PermissionSetService(*test).update(set));
        QCOMPARE(must(provisioning.outOfDateCount(test.reading)), 3);
        must(provisioning.ask(test.reading, {test.shop}));
        QCOMPARE(run(test), (ProvisioningOutcome{0, 1, 0, 0, 0}));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);
        QCOMPARE(stateOf(test, test.bank, test.reading), State::OutOfDate);
        // Without a role there is nothing to provision again.
        QCOMPARE(provisioning.ask(test.reading, {test.bank, test.management}).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(provisioning.counts()).pending, 0);
        QCOMPARE(must(provisioning.askEverywhere({test.reading}, ReprovisionScope::OutOfDate)), 2);
        QCOMPARE(run(test).renewed, 2);
        QCOMPARE(must(provisioning.askEverywhere({test.reading}, ReprovisionScope::Provisioned)), 3);
        QCOMPARE(run(test).unchanged, 3);
        // What no role is made from any more is forgotten.
        QCOMPARE(must((*test).database().integer("SELECT count(*) FROM role_templates")).value_or(0), 1);
    }

    void p3IsUpToDateAgainWhenTheEditIsUndone()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies.clear();
        must(PermissionSetService(*test).update(set));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::OutOfDate);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Provisioned);
    }

    void a5RepairsOneRoleAtATime()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        assign(*test, {test.shop, test.bank}, {test.reading, test.writing}, {Principal::of(test.ana)});
        run(test);
        for (const PermissionSet::Id set : {test.reading, test.writing}) {
            must(ReplicaStore((*test).database()).removeRole(test.shop, set));
        }
        QCOMPARE(stateOf(test, test.shop, test.reading), State::Missing);
        must(provisioning.repairRole(test.shop, test.reading));
        QCOMPARE(provisioning.repairRole(test.shop, test.writing).error().field, u"quota"_s);
        QVERIFY(provisioning.repairRole(test.bank, test.writing));
        QCOMPARE(run(test), (ProvisioningOutcome{1, 0, 0, 1, 0}));
        QVERIFY(provisioning.repairRole(test.shop, test.writing));
        QCOMPARE(run(test).made, 1);
    }

    void a5RepairsAndRemovesTheIdentityProvider()
    {
        const TestAssignments test;
        ProvisioningService provisioning(*test);
        LocalProvisioner local(*test);
        ReplicaStore replica((*test).database());
        using ProviderState = ProvisioningService::ProviderState;
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Absent);
        QCOMPARE(provisioning.removeProvider(local, test.shop).error().kind, Error::Kind::NotFound);
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        run(test);
        AccountProvider provider = *must(replica.provider(test.shop));
        const QString name = provider.name;
        provider.issuer = u"https://somebody.else"_s;
        must(replica.putProvider(provider));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Altered);
        must(provisioning.repairProvider(local, test.shop));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Present);
        QCOMPARE(must(replica.provider(test.shop))->name, name);
        QCOMPARE(lastEvent(*test).name, u"RepairIdentityProvider"_s);
        must(provisioning.removeProvider(local, test.shop));
        QCOMPARE(must(provisioning.providerState(test.shop)), ProviderState::Absent);
        QCOMPARE(lastEvent(*test).name, u"RemoveIdentityProvider"_s);
        FailingProvisioner failing(local, {{u"100000000002"_s, u"no"_s}});
        QCOMPARE(provisioning.repairProvider(failing, test.shop).error().message, u"no"_s);
    }

    void forgetsRolesOfWhatIsGone()
    {
        const TestAssignments test;
        NoProgress progress;
        const Account::Id late = addAccount(*test, u"Late"_s);
        const qint64 creation = must((*test).nextUndo())->id;
        assign(*test, {late}, {test.reading}, {Principal::of(test.ana)});
        const qint64 assignment = must((*test).nextUndo())->id;
        run(test);
        must((*test).undo(assignment));
        must((*test).undo(creation));
        QCOMPARE(run(test), (ProvisioningOutcome{0, 0, 1, 0, 0}));
    }

    void listsByAccountSetStateAndText()
    {
        const TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading, test.writing}, {Principal::of(test.ana)});
        runFailing(test, u"100000000003"_s);
        assign(*test, {test.sandbox}, {test.writing}, {Principal::of(test.ana)});
        const ProvisioningStore store((*test).database());
        const auto lines = [&](const AccountProvisioningQuery &query) {
            QStringList found;
            for (const auto &each : must(store.records(must(store.ids(query))))) {
                found.append(u"%1 %2 %3"_s.arg(each.accountName, each.setName, nameOf(each.state)));
            }
            return found;
        };
        QCOMPARE(lines({}), (QStringList{u"Bank Reading FAILED"_s, u"Bank Writing FAILED"_s, u"Sandbox Writing PENDING"_s,
                                         u"Shop Reading PROVISIONED"_s, u"Shop Writing PROVISIONED"_s}));
        AccountProvisioningQuery query;
        query.account = test.shop;
        query.direction = Qt::DescendingOrder;
        QCOMPARE(lines(query), (QStringList{u"Shop Writing PROVISIONED"_s, u"Shop Reading PROVISIONED"_s}));
        query = {};
        query.set = test.writing;
        query.order = AccountProvisioningQuery::Order::Standing;
        QCOMPARE(lines(query), (QStringList{u"Bank Writing FAILED"_s, u"Sandbox Writing PENDING"_s, u"Shop Writing PROVISIONED"_s}));
        query = {};
        query.state = State::Failed;
        query.limit = 1;
        QCOMPARE(lines(query), QStringList{u"Bank Reading FAILED"_s});
        query = {};
        query.text = u"SANDB"_s;
        QCOMPARE(lines(query).size(), 1);
        for (const State state : {State::Provisioned, State::OutOfDate, State::Pending, State::InProgress, State::Failed, State::Missing}) {
            QCOMPARE(provisioningStateNamed(nameOf(state)), state);
        }
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
