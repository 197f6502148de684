// SPDX-License-Identifier: Apache-2.0
// Deleting the configuration of single sign-on, and the Region that it is in.
#include "core/accesscontrol/accesscontrolservice.h"
#include "core/applications/applicationassignmentstore.h"
#include "core/applications/applicationservice.h"
#include "core/history/eventstore.h"
#include "core/identitysource/configurationservice.h"
#include "core/identitysource/region.h"
#include "core/secrets/secretservice.h"
#include "core/storage/database.h"
#include "core/workspace/snapshots.h"
#include "tests/support/testapplications.h"
#include "tests/support/testsource.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QList<ConfigurationPart> everyPart{ConfigurationPart::PermissionSets, ConfigurationPart::Applications, ConfigurationPart::Assignments,
                                         ConfigurationPart::Identities};

/// A company with everything that a configuration has.
class Configured : public TestApplications
{
public:
    Configured()
    {
        assign(*workspace, {sandbox, shop}, {reading}, {Principal::of(team), Principal::of(cai)});
        payroll = add(u"Payroll"_s);
        NoProgress unwatched;
        must(ApplicationService(*workspace).assign({payroll}, {Principal::of(night)}, unwatched));
        must(AccessControlService(*workspace).enable());
        must(AccessControlService(*workspace).set({{{}, u"Department"_s, u"${path:enterprise.department}"_s, {}, {}}}));
    }

    [[nodiscard]] qint64 rows(const QByteArray &table) const
    {
        return must(workspace->database().integer("SELECT count(*) FROM " + table)).value_or(0);
    }
    Result<Workspace::Receipt> remove(const QList<ConfigurationPart> &parts = everyPart, const QString &word = u"DELETE"_s) const
    {
        NoProgress unwatched;
        return ConfigurationService(*workspace).remove({parts, word, {}}, unwatched);
    }

    Application::Id payroll{};
};

/// Says that it was cancelled as soon as something was reported.
class CancelledHalfway final : public Progress
{
public:
    void report(qint64, qint64) override { m_cancelled = true; }
    void itemFailed(const QString &, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return m_cancelled; }

private:
    bool m_cancelled = false;
};

/// What a file holds, but for the history of it.
QString stateOf(const Configured &test)
{
    const Snapshot taken = must(Snapshots(*test).take());
    return taken.path;
}

qint64 differences(const QString &before, const QString &after)
{
    qint64 rows = 0;
    must(compareFiles(before, after, [&rows](const RowDescription &) {
        ++rows;
        return true;
    }));
    return rows;
}

}  // namespace

class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsDeleted()
    {
        const Configured test;
        const ConfigurationConsequence consequence = must(ConfigurationService(*test).consequence());
        QCOMPARE(consequence.configuration.permissionSets, 2);
        QCOMPARE(consequence.configuration.applications, 1);
        QCOMPARE(consequence.identities.users, 3);
        QCOMPARE(consequence.identities.groups, 2);
        QCOMPARE(consequence.identities.assignments, 4);
        QCOMPARE(consequence.identities.applicationAssignments, 1);
        QCOMPARE(consequence.parts(), everyPart);
        QVERIFY(consequence.sentenceFor(ConfigurationPart::Assignments).contains(u'4'));
    }

    void deletesItAllAndKeepsTheOrganization()
    {
        const Configured test;
        const qint64 accounts = test.rows("accounts");
        must(test.remove());
        for (const char *table :
             {"permission_sets", "permission_set_policies", "applications", "application_mappings", "certificates", "assignments",
              "application_assignments", "users", "groups", "memberships", "passwords", "access_control_attributes", "secrets"}) {
            QVERIFY2(test.rows(table) == 0, table);
        }
        QCOMPARE(test.rows("accounts"), accounts);
        QVERIFY(!enabledInstance(*test));
        QVERIFY((*test).setting(u"identityStoreId"_s).isEmpty());
        QVERIFY(!must(AccessControlService(*test).isEnabled()));
        const EventStore events((*test).database());
        QCOMPARE(must(events.records(must(events.ids({.limit = 1})))).first().name, u"DeleteInstance"_s);
    }

    void undoBringsEveryRowBack()
    {
        const Configured test;
        const QString before = stateOf(test);
        const auto receipt = must(test.remove());
        must((*test).undo(receipt.change));
        QCOMPARE(differences(before, stateOf(test)), 0);
        QVERIFY(enabledInstance(*test));
        const Certificate certificate = must(CertificateService(*test).certificatesOf(test.payroll)).first();
        must(SecretService(*test).prepare());
        QVERIFY(!must(SecretService(*test).read(keyNameOf(certificate.certificateId))).isEmpty());
    }

    void leavesTheUsersOfADirectoryAlone()
    {
        const Configured test;
        pretendSource(*test, SourceKind::ActiveDirectory);
        const ConfigurationConsequence consequence = must(ConfigurationService(*test).consequence());
        QCOMPARE(consequence.parts(), everyPart.first(3));
        must(test.remove(everyPart.first(3)));
        QCOMPARE(test.rows("users"), 3);
        QCOMPARE(test.rows("memberships"), 4);
        QCOMPARE(test.rows("assignments"), 0);
        QCOMPARE(must(identitySourceOf((*test).database())), SourceKind::ActiveDirectory);
    }

    void wantsEveryPartAcknowledged()
    {
        const Configured test;
        const QString before = stateOf(test);
        for (const ConfigurationPart missing : everyPart) {
            QList<ConfigurationPart> parts = everyPart;
            parts.removeOne(missing);
            const auto refused = test.remove(parts);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QCOMPARE(refused.error().field, nameOf(missing));
        }
        QCOMPARE(differences(before, stateOf(test)), 0);
    }

    void wantsTheWordInCapitalLetters()
    {
        const Configured test;
        for (const QString &word : {u""_s, u"delete"_s, u"DELETE "_s, u"CONFIRM"_s}) {
            QCOMPARE(test.remove(everyPart, word).error().field, u"typedWord"_s);
        }
        QCOMPARE(test.rows("users"), 3);
    }

    void deletesOnlyWhatWasLookedAt()
    {
        const Configured test;
        NoProgress unwatched;
        const ConfigurationDeletion asked{everyPart, u"DELETE"_s, must(ConfigurationService(*test).consequence())};
        (void)test.addUser(u"dora"_s);
        QCOMPARE(ConfigurationService(*test).remove(asked, unwatched).error().kind, Error::Kind::Conflict);
        QCOMPARE(test.rows("users"), 4);
    }

    void cancelLeavesEverything()
    {
        const Configured test;
        const QString before = stateOf(test);
        CancelledHalfway progress;
        QCOMPARE(ConfigurationService(*test).remove({everyPart, u"DELETE"_s, {}}, progress).error().kind, Error::Kind::Cancelled);
        QCOMPARE(differences(before, stateOf(test)), 0);
    }

    void thereIsNothingToDeleteBeforeItIsEnabled()
    {
        const TestWorkspace test;
        QCOMPARE(ConfigurationService(*test).consequence().error().kind, Error::Kind::NotFound);
        NoProgress unwatched;
        QCOMPARE(ConfigurationService(*test).remove({everyPart, u"DELETE"_s, {}}, unwatched).error().kind, Error::Kind::NotFound);
    }

    void theRegionStaysWhileThereIsAConfiguration()
    {
        const Configured test;
        const auto refused = ConfigurationService(*test).setRegion(u"eu-central-1"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        QVERIFY(refused.error().message.contains(u"us-east-1"_s));
        QCOMPARE((*test).setting(u"region"_s), u"us-east-1"_s);
    }

    void theRegionIsChosenAnewAfterTheDeletion()
    {
        const Configured test;
        const QString portal = (*test).portalUrl();
        const QString instance = must(enabledInstance(*test)).id;
        must(test.remove());
        must(ConfigurationService(*test).setRegion(u"eu-central-1"_s));
        must(OrganizationService(*test).enable({}));
        const Instance anew = must(enabledInstance(*test));
        QCOMPARE(anew.region, u"eu-central-1"_s);
        QVERIFY(anew.id != instance);
        QVERIFY((*test).portalUrl() != portal);
        must((*test).undo(must((*test).nextUndo())->id));
        must((*test).undo(must((*test).nextUndo())->id));
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE((*test).portalUrl(), portal);
        QCOMPARE(test.rows("users"), 3);
    }

    void anotherRegionBeforeEnablingHasAnotherPortal()
    {
        const TestWorkspace test;
        const QString portal = (*test).portalUrl();
        must((*test).change({u"Test"_s, u"Choose the portal"_s},
                            [](Change &change) { return ChangeStore(change.database()).setSetting(u"portalName"_s, u"corp"_s); }));
        must(ConfigurationService(*test).setRegion(u"eu-west-1"_s));
        QVERIFY(!(*test).portalUrl().contains(u"corp"_s));
        QCOMPARE((*test).setting(u"region"_s), u"eu-west-1"_s);
        QVERIFY((*test).portalUrl() != portal);
        const QString chosen = (*test).portalUrl();
        must(ConfigurationService(*test).setRegion(u"eu-west-1"_s));
        QCOMPARE((*test).portalUrl(), chosen);
    }

    void refusesARegionWithoutTheService()
    {
        const TestWorkspace test;
        const auto misspelt = ConfigurationService(*test).setRegion(u"eu-centrl-1"_s);
        QCOMPARE(misspelt.error().field, u"region"_s);
        QVERIFY(misspelt.error().message.contains(u"eu-central-1"_s));
        for (const QString &code : {u""_s, u"cn-north-1"_s, u"EU-CENTRAL-1"_s, u"mars"_s}) {
            QCOMPARE(ConfigurationService(*test).setRegion(code).error().kind, Error::Kind::Invalid);
        }
        QCOMPARE(labelOfRegion(u"eu-central-1"_s), u"Europe (Frankfurt) · eu-central-1"_s);
        QCOMPARE(labelOfRegion(u"cn-north-1"_s), u"cn-north-1"_s);
    }

    void regionsAreSortedAndDifferent()
    {
        QSet<QString> names;
        for (qsizetype i = 0; i < regions().size(); ++i) {
            names.insert(regions().at(i).name);
            QVERIFY(i == 0 || regions().at(i - 1).code < regions().at(i).code);
        }
        QCOMPARE(names.size(), regions().size());
    }
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
