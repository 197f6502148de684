// SPDX-License-Identifier: Apache-2.0
// What may be done with permission sets: features P1, P3, P4, P5 and P6.
#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testassignments.h"
#include "tests/support/testorganization.h"

#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSetService : public QObject
{
    Q_OBJECT

    static PermissionSet named(const QString &name)
    {
        PermissionSet set;
        set.name = name;
        return set;
    }

    static PermissionSet full()
    {
        PermissionSet set = named(u"Audit"_s);
        set.description = u"Looks at everything"_s;
        set.sessionSeconds = 4 * 3600;
        set.relayState = u"https://console.aws.amazon.com/"_s;
        set.policies = {{u"arn:aws:iam::aws:policy/SecurityAudit"_s}, {u"/team/Audit"_s}};
        set.inlinePolicy = u"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\",\"Resource\":\"*\"}}"_s;
        set.boundary = {u"/Limit"_s};
        set.tags = {{u"team"_s, u"risk"_s}, {u"Team"_s, u"Risk"_s}};
        return set;
    }

private Q_SLOTS:
    void p1CreatesAPermissionSetWithEverything()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        const PermissionSet::Id id = must(sets.create(full()));
        PermissionSet found = must(sets.permissionSet(id));
        QVERIFY(
            QRegularExpression(u"^arn:aws:sso:::permissionSet/ssoins-[0-9a-f]{16}/ps-[0-9a-f]{16}$"_s).match(sets.arnOf(found)).hasMatch());
        PermissionSet expected = full();
        expected.id = id;
        expected.permissionSetId = found.permissionSetId;
        expected.createdAt = expected.updatedAt = test.clock.now();
        QCOMPARE(found, expected);
        QCOMPARE(lastEvent(*test).name, u"CreatePermissionSet"_s);
        QVERIFY(lastRecord(*test)[u"responseElements"_s].toObject().contains(u"permissionSetArn"_s));
        for (const QString &reference : {u"audit"_s, found.permissionSetId, sets.arnOf(found)}) {
            QCOMPARE(must(sets.find(reference)).id, id);
        }
        QCOMPARE(sets.find(u"nothing"_s).error().kind, Error::Kind::NotFound);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(PermissionSetStore((*test).database()).count()), 0);
    }

    void p1WaitsUntilSingleSignOnIsEnabled()
    {
        TestWorkspace test;
        QCOMPARE(PermissionSetService(*test).create(full()).error().kind, Error::Kind::Forbidden);
    }

    void q1RefusesMoreThanTheQuota()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        PermissionSetService sets(*test);
        must((*test).change({u"Fill"_s, u"Fill"_s}, [&](Change &change) -> Status {
            for (int i = 0; i < 500; ++i) {
                must(sets.add(change, named(u"Set%1"_s.arg(i))));
            }
            return {};
        }));
        QCOMPARE(sets.create(named(u"OneMore"_s)).error().field, u"quota"_s);
        QCOMPARE(must(PermissionSetStore((*test).database()).count()), 500);
    }

    void p1LastsOneHourUnlessTold()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        QCOMPARE(must(sets.permissionSet(must(sets.create(named(u"Plain"_s))))).sessionSeconds, 3600);
    }

    void p1RefusesAnInvalidSetAndASecondOneOfTheSameName()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        QVERIFY(sets.create(named(u"Audit"_s)));
        QCOMPARE(sets.create(named(u"AUDIT"_s)).error().kind, Error::Kind::Conflict);
        QCOMPARE(sets.create(named(u"AUDIT"_s)).error().field, u"name"_s);
        QCOMPARE(sets.create(named(u"two words"_s)).error().kind, Error::Kind::Invalid);
        PermissionSet set = named(u"Broken"_s);
        set.inlinePolicy = u"{"_s;
        QCOMPARE(sets.create(set).error().field, u"inlinePolicy"_s);
        QCOMPARE(must(PermissionSetStore((*test).database()).count()), 1);
    }

    void p1FollowsTheQuotaProfileOfTheWorkspace()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        PermissionSet set = named(u"Eleven"_s);
        for (int i = 0; i < 11; ++i) {
            set.policies.append({u"/Own%1"_s.arg(i)});
        }
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));
        QCOMPARE(sets.create(set).error().field, u"policies"_s);
        must(QuotaService(*test).setProfile(QuotaProfile::Year2022));
        QVERIFY(sets.create(set));
    }

    void p3ChangesEverythingButTheName()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        PermissionSet set = must(sets.permissionSet(must(sets.create(full()))));
        set.name = u"Other"_s;
        QCOMPARE(sets.update(set).error().kind, Error::Kind::Forbidden);
        set.name = u"Audit"_s;
        set.description = u"Sees"_s;
        set.sessionSeconds = 3600;
        set.relayState.clear();
        set.policies = {{u"/team/Audit"_s}, {u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s}};
        set.inlinePolicy.clear();
        set.boundary = {};
        set.tags = {{u"team"_s, u"audit"_s}};
        QVERIFY(sets.update(set));
        PermissionSet found = must(sets.permissionSet(set.id));
        QVERIFY(found.updatedAt > set.updatedAt);
        found.updatedAt = set.updatedAt;
        QCOMPARE(found, set);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(sets.permissionSet(set.id)).policies.size(), 2);
        QCOMPARE(must(sets.permissionSet(set.id)).tags, full().tags);
    }

    void p3NamesTheOperationAfterWhatDiffers_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("operation");
        for (const auto &[part, operation] :
             {std::pair("description", "UpdatePermissionSet"), std::pair("attach", "AttachManagedPolicyToPermissionSet"),
              std::pair("detach", "DetachManagedPolicyFromPermissionSet"), std::pair("exchange", "UpdatePermissionSet"),
              std::pair("inline", "PutInlinePolicyToPermissionSet"), std::pair("no inline", "DeleteInlinePolicyFromPermissionSet"),
              std::pair("boundary", "PutPermissionsBoundaryToPermissionSet"),
              std::pair("no boundary", "DeletePermissionsBoundaryFromPermissionSet"), std::pair("tags", "TagResource"),
              std::pair("no tags", "UntagResource")}) {
            QTest::newRow(part) << QString::fromLatin1(part) << QString::fromLatin1(operation);
        }
    }
    void p3NamesTheOperationAfterWhatDiffers()
    {
        QFETCH(QString, part);
        QFETCH(QString, operation);
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        PermissionSet set = must(sets.permissionSet(must(sets.create(full()))));
        if (part == u"description"_s) {
            set.description = u"new"_s;
        } else if (part == u"attach"_s) {
            set.policies.append({u"/More"_s});
        } else if (part == u"detach"_s) {
            set.policies.removeLast();
        } else if (part == u"exchange"_s) {
            set.policies.last() = {u"/More"_s};
        } else if (part == u"inline"_s) {
            set.inlinePolicy.replace(u"Get"_s, u"Put"_s);
        } else if (part == u"no inline"_s) {
            set.inlinePolicy.clear();
        } else if (part == u"boundary"_s) {
            set.boundary = {u"/More"_s};
        } else if (part == u"no boundary"_s) {
            set.boundary = {};
        } else if (part == u"tags"_s) {
            set.tags.remove(u"Team"_s);
        } else {
            set.tags.clear();
        }
        QVERIFY(sets.update(set));
        QCOMPARE(lastEvent(*test).name, operation);
    }

    void p3LeavesNothingToUndoWhereNothingDiffers()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        PermissionSet set = must(sets.permissionSet(must(sets.create(full()))));
        const auto before = must((*test).nextUndo());
        std::swap(set.policies[0], set.policies[1]);
        QVERIFY(sets.update(set));
        QCOMPARE(must((*test).nextUndo()), before);
    }

    void p3NoticesThatSomebodyElseEditedTheSameSet()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        PermissionSet mine = must(sets.permissionSet(must(sets.create(full()))));
        PermissionSet theirs = mine;
        theirs.tags.clear();
        QVERIFY(sets.update(theirs));
        mine.description = u"mine"_s;
        QCOMPARE(sets.update(mine).error().kind, Error::Kind::Conflict);
        mine.id = {99};
        QCOMPARE(sets.update(mine).error().kind, Error::Kind::NotFound);
    }

    void p4DeletesWhatNoAccountUsesAndBringsItBack()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        NoProgress progress;
        const PermissionSet::Id one = must(sets.create(full()));
        const PermissionSet::Id two = must(sets.create(named(u"Two"_s)));
        QVERIFY(sets.remove({one, two}, progress));
        QCOMPARE(must(PermissionSetStore((*test).database()).count()), 0);
        QVERIFY((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(sets.permissionSet(one)).tags, full().tags);
        QCOMPARE(sets.remove({one, {99}}, progress).error().kind, Error::Kind::NotFound);
        QCOMPARE(must(PermissionSetStore((*test).database()).count()), 2);
    }

    void filtersAndOrders()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        PermissionSetService sets(*test);
        const PermissionSetStore store((*test).database());
        const PermissionSet::Id audit = must(sets.create(full()));
        PermissionSet other = named(u"billing"_s);
        other.description = u"Straße"_s;
        other.tags = {{u"team"_s, u"money"_s}};
        other.sessionSeconds = 12 * 3600;
        const PermissionSet::Id billing = must(sets.create(other));
        const auto ids = [&](const PermissionSetQuery &query) { return must(store.ids(query)); };
        QCOMPARE(ids({}), (QList<qint64>{audit.value, billing.value}));
        PermissionSetQuery query;
        query.direction = Qt::DescendingOrder;
        query.order = PermissionSetQuery::Order::Session;
        query.limit = 1;
        QCOMPARE(ids(query), QList<qint64>{billing.value});
        query = {};
        query.text = u"STRASSE"_s;
        QCOMPARE(ids(query), QList<qint64>{billing.value});
        query.text = u"securityaudit"_s;
        QCOMPARE(ids(query), QList<qint64>{audit.value});
        query = {};
        query.policy = {u"/Limit"_s};
        QCOMPARE(ids(query), QList<qint64>{audit.value});
        query = {};
        query.tagKey = u"team"_s;
        QCOMPARE(ids(query).size(), 2);
        query.tagValue = u"money"_s;
        QCOMPARE(ids(query), QList<qint64>{billing.value});
        query = {};
        query.tagKey = u"Team"_s;
        QCOMPARE(ids(query), QList<qint64>{audit.value});
    }

    void p1LetsLessAndOtherThingsPassUnderALowerQuota()
    {
        const TestAssignments test;
        PermissionSetService service(*test);
        PermissionSet set = must(service.permissionSet(test.reading));
        for (int n = 0; n < 14; ++n) {
            set.policies.append({u"/Policy%1"_s.arg(n)});
        }
        must(service.update(set));
        must(QuotaService(*test).setProfile(QuotaProfile::Year2021));

        set = must(service.permissionSet(test.reading));
        set.description = u"Another description"_s;
        must(service.update(set));
        set = must(service.permissionSet(test.reading));
        set.policies.removeLast();
        must(service.update(set));
        set = must(service.permissionSet(test.reading));
        set.policies.append({u"/One"_s});
        QVERIFY(!service.update(set));
    }

    void p4SaysWhatToDoWhenOnlyARoleStands()
    {
        const TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        LocalProvisioner local(*test);
        NoProgress progress;
        must(ProvisioningService(*test).run(local, progress));
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        const auto refused = PermissionSetService(*test).remove({test.reading}, progress);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Provision the accounts"_s), qPrintable(refused.error().message));
        must(ProvisioningService(*test).run(local, progress));
        must(PermissionSetService(*test).remove({test.reading}, progress));
    }
};

QTEST_GUILESS_MAIN(TestPermissionSetService)
#include "tst_permissionsetservice.moc"
