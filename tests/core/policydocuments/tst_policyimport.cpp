// SPDX-License-Identifier: Apache-2.0
// P2 Managed policies: what an import of their documents plans and does, and what the decisions take from it.
#include "core/accesscontrol/accesstrial.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/knowledge.h"
#include "core/policies/managedpolicies.h"
#include "core/policydocuments/knownpolicies.h"
#include "core/policydocuments/policydocumentstore.h"
#include "core/policydocuments/policyimport.h"
#include "tests/support/history.h"
#include "tests/support/testassignments.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;
using Choice = PolicyImport::Choice;

namespace {

QString allowing(const QString &action)
{
    return u"{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"%1\", \"Resource\": \"*\"}}"_s.arg(action);
}

ListedPolicy called(const QString &name, const QString &document = allowing(u"s3:Get*"_s))
{
    ListedPolicy listed;
    listed.name = name;
    listed.document = document;
    listed.file = name + u".json"_s;
    return listed;
}

ListedPolicy withArn(const QString &arn, const QString &version = {}, const QString &document = allowing(u"s3:Get*"_s))
{
    ListedPolicy listed = called(u"account"_s, document);
    listed.arn = arn;
    listed.version = version;
    return listed;
}

/// A policy of the catalogue that comes without its document.
const QString rare = u"arn:aws:iam::aws:policy/AlexaForBusinessReadOnlyAccess"_s;
const QString own = u"arn:aws:iam::111122223333:policy/team/Audit"_s;

}  // namespace

class TestPolicyImport : public QObject
{
    Q_OBJECT

    const Knowledge m_knowledge;
    const ManagedPolicies m_managed{m_knowledge};

    [[nodiscard]] PolicyImportPlan plan(const TestWorkspace &test, const QList<ListedPolicy> &policies) const
    {
        PolicyListing listing;
        listing.policies = policies;
        listing.files = policies.size();
        return must(PolicyImport(*test, m_managed).plan(listing));
    }
    void import(const TestWorkspace &test, const QList<ListedPolicy> &policies) const
    {
        must(PolicyImport(*test, m_managed).apply(plan(test, policies), Choice::AllEntries));
    }
    static QStringList actions(const PolicyImportPlan &plan)
    {
        QStringList words;
        for (const PlannedDocument &entry : plan.entries) {
            words.append(nameOf(entry.action));
        }
        return words;
    }

private Q_SLOTS:
    void p2KnowsAPolicyByItsArnOrByTheNameOfTheFile()
    {
        const TestWorkspace test;
        const auto planned = plan(test, {called(u"AlexaForBusinessReadOnlyAccess-v3"_s), withArn(own, u"v2"_s),
                                         withArn(u"arn:aws-cn:iam::aws:policy/ReadOnlyAccess"_s)});
        QCOMPARE(actions(planned), QStringList({u"create"_s, u"create"_s, u"create"_s}));
        QCOMPARE(planned.entries.at(0).policy.text, u"/team/Audit"_s);
        QCOMPARE(planned.entries.at(1).policy.text, rare);
        QCOMPARE(planned.entries.at(1).version, u"v3"_s);
        QCOMPARE(planned.entries.at(2).policy.text, u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s);
    }

    void p2RefusesWhatNamesNoManagedPolicy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arn");
        QTest::newRow("a name that nobody knows") << u"Nobody"_s << QString();
        QTest::newRow("a role") << QString() << u"arn:aws:iam::111122223333:role/Audit"_s;
        QTest::newRow("another service") << QString() << u"arn:aws:s3:::policy/Audit"_s;
        QTest::newRow("no name") << QString() << u"arn:aws:iam::aws:policy/"_s;
        QTest::newRow("no ARN") << QString() << u"policy/Audit"_s;
    }
    void p2RefusesWhatNamesNoManagedPolicy()
    {
        QFETCH(QString, name);
        QFETCH(QString, arn);
        const TestWorkspace test;
        const auto planned = plan(test, {arn.isEmpty() ? called(name) : withArn(arn)});
        QCOMPARE(actions(planned), QStringList(u"error"_s));
        QCOMPARE(planned.counts, (PolicyImportCounts{0, 0, 0, 1}));
    }

    void p2KnowsWhatAPermissionSetNames()
    {
        const TestAssignments test;
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.reading));
        set.policies = {{u"/team/Audit"_s}, {u"arn:aws:iam::aws:policy/BrandNewAccess"_s}};
        set.boundary = {u"/limits/Most"_s};
        must(PermissionSetService(*test).update(set));
        const auto planned = plan(test, {called(u"Audit"_s), called(u"BrandNewAccess"_s), called(u"Most"_s)});
        QCOMPARE(actions(planned), QStringList({u"create"_s, u"create"_s, u"create"_s}));
        QCOMPARE(planned.entries.at(0).policy.text, u"/limits/Most"_s);
    }

    void p2RefusesDocumentsWithMistakesAndSaysWhere()
    {
        const TestWorkspace test;
        ListedPolicy broken = called(u"ReadOnlyAccess"_s, u"{\"Version\": \"2012-10-17\",\n\"Statement\": {\"Effect\": \"Maybe\"}}"_s);
        broken.line = 10;
        ListedPolicy trust = called(u"SecurityAudit"_s, u"{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": "
                                                        "\"sts:AssumeRole\"}}"_s);
        const auto planned = plan(test, {broken, trust});
        QCOMPARE(actions(planned), QStringList({u"error"_s, u"error"_s}));
        QVERIFY2(planned.entries.at(0).remark.startsWith(u"Line 11"_s), qPrintable(planned.entries.at(0).remark));
        QVERIFY(planned.entries.at(1).remark.contains(u"principals"_s));
    }

    void p2SettlesWhatStandsInTwoFiles_data()
    {
        QTest::addColumn<QString>("arn");
        QTest::addColumn<QString>("versions");
        QTest::addColumn<bool>("alike");
        QTest::addColumn<QString>("happens");
        QTest::newRow("the same") << rare << u"v1 v1"_s << true << u"create same"_s;
        QTest::newRow("a later version") << rare << u"v9 v10"_s << false << u"same create"_s;
        QTest::newRow("an earlier version") << rare << u"v3 v2"_s << false << u"create same"_s;
        QTest::newRow("two that claim one version") << rare << u"v3 v3"_s << false << u"error error"_s;
        QTest::newRow("two without a version") << rare << u" "_s << false << u"error error"_s;
        QTest::newRow("of two accounts") << own << u"v1 v2"_s << false << u"error error"_s;
    }
    void p2SettlesWhatStandsInTwoFiles()
    {
        QFETCH(QString, arn);
        QFETCH(QString, versions);
        QFETCH(bool, alike);
        QFETCH(QString, happens);
        const TestWorkspace test;
        const QStringList each = versions.split(u' ');
        const auto planned
            = plan(test, {withArn(arn, each.at(0)), withArn(arn, each.at(1), allowing(alike ? u"s3:Get*"_s : u"s3:Put*"_s))});
        QCOMPARE(actions(planned).join(u' '), happens);
    }

    void p2ImportsAsOneChangeThatCanBeUndone()
    {
        const TestWorkspace test;
        import(test, {withArn(rare, u"v3"_s), withArn(own, u"v2"_s)});
        QCOMPARE(lastEvent(*test).name, u"ImportPolicyDocuments"_s);
        const PolicyDocumentStore store((*test).database());
        QCOMPARE(must(store.versions()), (QHash<QString, QString>{{rare, u"v3"_s}, {u"/team/Audit"_s, u"v2"_s}}));
        // The same again is nothing, and something else takes its place.
        QVERIFY(!plan(test, {withArn(rare, u"v3"_s), withArn(own)}).hasChanges());
        const auto later = plan(test, {withArn(rare, u"v4"_s, allowing(u"s3:Put*"_s))});
        QCOMPARE(later.counts, (PolicyImportCounts{0, 1, 0, 0}));
        QCOMPARE(later.entries.first().versionBefore, u"v3"_s);
        must(PolicyImport(*test, m_managed).apply(later, Choice::AllEntries));
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(store.versions()).value(rare), u"v3"_s);
        must((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(must(store.all()).isEmpty());
    }

    void p2ImportsNothingWhileOneHasAnErrorUnlessTold()
    {
        const TestWorkspace test;
        PolicyListing listing;
        listing.policies = {withArn(rare), called(u"Nobody"_s)};
        listing.problems = {{u"broken.json"_s, u"Line 1 is not JSON."_s}};
        PolicyImport service(*test, m_managed);
        const auto planned = must(service.plan(listing));
        QCOMPARE(planned.counts, (PolicyImportCounts{1, 0, 0, 2}));
        const auto refused = service.apply(planned, Choice::AllEntries);
        QVERIFY(!refused);
        QVERIFY(refused.error().details.contains(u"broken.json"_s) && refused.error().details.contains(u"Nobody.json"_s));
        QVERIFY(must(PolicyDocumentStore((*test).database()).all()).isEmpty());
        must(service.apply(planned, Choice::ValidEntries));
        QCOMPARE(must(PolicyDocumentStore((*test).database()).all()).size(), 1);
    }

    void p2RefusesAPlanThatIsOutdated()
    {
        const TestWorkspace test;
        const auto planned = plan(test, {withArn(rare, u"v3"_s)});
        import(test, {withArn(rare, u"v9"_s)});
        const auto refused = PolicyImport(*test, m_managed).apply(planned, Choice::AllEntries);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void p2ForgetsADocumentAndGoesBackToItsOwn()
    {
        const TestWorkspace test;
        const PolicyReference known{u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s};
        const KnownPolicies policies((*test).database(), m_managed);
        QCOMPARE(must(policies.find(known)).source, KnownPolicy::Source::BuiltIn);
        import(test, {withArn(known.text, u"v999"_s)});
        QCOMPARE(must(policies.find(known)).source, KnownPolicy::Source::Imported);
        QCOMPARE(must(policies.find({u"arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess"_s})).version, u"v999"_s);
        PolicyImport service(*test, m_managed);
        must(service.remove({known}));
        QCOMPARE(must(policies.find(known)).source, KnownPolicy::Source::BuiltIn);
        QCOMPARE(service.remove({known}).error().kind, Error::Kind::NotFound);
        QCOMPARE(policies.find({rare}).error().kind, Error::Kind::NotFound);
        QVERIFY(policies.find({u"/team/Audit"_s}).error().message.contains(u"accounts"_s));
    }

    void b5DecidesByImportedDocuments()
    {
        const TestAssignments test;
        PermissionSet set = must(PermissionSetService(*test).permissionSet(test.writing));
        set.policies = {{rare}, {u"/team/Audit"_s}};
        set.boundary = {u"/limits/Most"_s};
        must(PermissionSetService(*test).update(set));
        const AccessTrial trial{test.ana, test.writing, test.shop, u"s3:PutObject"_s, u"arn:aws:s3:::reports/a"_s, {}, {}};
        auto outcome = must(tryAccess(*test, m_managed, trial));
        QCOMPARE(outcome.unread.size(), 3);
        QCOMPARE(outcome.trace.decision, Decision::ImplicitlyDenied);
        import(test, {withArn(rare), called(u"Audit"_s, allowing(u"s3:*"_s))});
        outcome = must(tryAccess(*test, m_managed, trial));
        QCOMPARE(outcome.unread, QStringList(u"/limits/Most"_s));
        QCOMPARE(outcome.trace.decision, Decision::Allowed);
        import(test, {called(u"Most"_s, allowing(u"s3:Get*"_s))});
        QCOMPARE(must(tryAccess(*test, m_managed, trial)).trace.decision, Decision::ImplicitlyDenied);
    }
};

QTEST_GUILESS_MAIN(TestPolicyImport)
#include "tst_policyimport.moc"
