// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree: what an import plans and does.
#include "core/accounts/organizationimport.h"
#include "core/storage/database.h"
#include "tests/support/history.h"
#include "tests/support/testorganization.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

ListedUnit unit(const QString &id, const QString &name, const QStringList &parents = {})
{
    return {id, name, parents, u"units.json"_s};
}

ListedAccount account(const QString &id, const QString &name, const QStringList &parents = {})
{
    ListedAccount listed;
    listed.accountId = id;
    listed.name = name;
    listed.email = name.toLower() + u"@example.com"_s;
    listed.state = Account::State::Active;
    listed.parents = parents;
    listed.file = u"accounts.json"_s;
    return listed;
}

const QString root = u"r-ab12"_s;
const QString work = u"ou-ab12-11111111"_s;
const QString prod = u"ou-ab12-22222222"_s;
const QString test1 = u"ou-ab12-33333333"_s;

/// Root, Work, Work / Prod, and an account in each; the first one is the management account.
OrganizationListing company()
{
    OrganizationListing listing;
    listing.organizations.append({u"o-abcdefghij"_s, Organization::Features::All, u"111111111111"_s, {}});
    listing.units = {unit(root, u"Root"_s), unit(prod, u"Prod"_s, {work}), unit(work, u"Work"_s, {root})};
    listing.accounts = {account(u"111111111111"_s, u"Main"_s, {root}), account(u"222222222222"_s, u"Shop"_s, {prod}),
                        account(u"333333333333"_s, u"Tools"_s, {work})};
    listing.files = 3;
    return listing;
}

OrganizationPlan planFor(const TestWorkspace &test, const OrganizationListing &listing)
{
    return must(OrganizationImport(*test).plan(listing));
}

qint64 import(const TestWorkspace &test, const OrganizationListing &listing)
{
    NoProgress progress;
    return must(OrganizationImport(*test).apply(planFor(test, listing), progress));
}

PlannedEntry entryOf(const OrganizationPlan &plan, const QString &id)
{
    const auto found = std::find_if(plan.entries.begin(), plan.entries.end(), [&](const PlannedEntry &entry) { return entry.id == id; });
    return found == plan.entries.end() ? PlannedEntry{} : *found;
}

Account accountOf(const TestWorkspace &test, const QString &id)
{
    return must(AccountStore((*test).database()).byAccountId(id)).value_or(Account{});
}

}  // namespace

class TestOrganizationImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1MakesTheOrganizationFromNothingAndAsOneChange()
    {
        TestWorkspace test;
        const OrganizationPlan plan = planFor(test, company());
        QVERIFY(plan.makesOrganization);
        QCOMPARE(plan.counts, (OrganizationCounts{6, 0, 0, 0, 0, 0}));
        QCOMPARE(entryOf(plan, u"222222222222"_s).place, u"Work / Prod"_s);
        QCOMPARE(actionOf(entryOf(plan, prod)), u"create"_s);
        NoProgress progress;
        QVERIFY(must(OrganizationImport(*test).apply(plan, progress)) > 0);
        QCOMPARE(must(OrganizationService(*test).organization())->organizationId, u"o-abcdefghij"_s);
        QCOMPARE(accountOf(test, u"222222222222"_s).path, u"Work / Prod"_s);
        QVERIFY(accountOf(test, u"111111111111"_s).isManagement);
        QVERIFY(!accountOf(test, u"111111111111"_s).serviceRoleAt.isValid());
        QCOMPARE(lastEvent(*test).name, u"ImportOrganization"_s);
        must(OrganizationService(*test).enable({}));
        QVERIFY(accountOf(test, u"222222222222"_s).serviceRoleAt.isValid());
        must((*test).undo(must((*test).nextUndo())->id));
        must((*test).undo(must((*test).nextUndo())->id));
        QVERIFY(!must(OrganizationService(*test).organization()));
    }

    void a1DoesNothingWhenNothingIsNew()
    {
        TestWorkspace test;
        import(test, company());
        const OrganizationPlan plan = planFor(test, company());
        QVERIFY(!plan.hasChanges());
        QCOMPARE(plan.counts.same, 6);
        NoProgress progress;
        QCOMPARE(must(OrganizationImport(*test).apply(plan, progress)), 0);
    }

    void a1UpdatesAndMoves()
    {
        TestWorkspace test;
        import(test, company());
        OrganizationListing later = company();
        later.units[1] = unit(prod, u"Production"_s, {root});
        later.accounts[1].name = u"Store"_s;
        later.accounts[1].state = Account::State::Suspended;
        later.accounts[2].parents = {prod};
        const OrganizationPlan plan = planFor(test, later);
        QCOMPARE(plan.counts, (OrganizationCounts{0, 2, 2, 3, 0, 0}));
        const PlannedEntry unitEntry = entryOf(plan, prod);
        QCOMPARE(actionOf(unitEntry), u"update, move"_s);
        QCOMPARE(unitEntry.placeBefore, u"Work"_s);
        QCOMPARE(unitEntry.place, u"Root"_s);
        QCOMPARE(entryOf(plan, u"222222222222"_s).changes.size(), 2);
        QCOMPARE(actionOf(entryOf(plan, u"333333333333"_s)), u"move"_s);
        import(test, later);
        QCOMPARE(accountOf(test, u"333333333333"_s).path, u"Production"_s);
        QCOMPARE(accountOf(test, u"222222222222"_s).state, Account::State::Suspended);
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(accountOf(test, u"222222222222"_s).path, u"Work / Prod"_s);
    }

    void a1LetsUnitsAndAccountsExchangeNamesPlacesAndAddresses()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.units.append(unit(test1, u"Test"_s, {work}));
        import(test, listing);
        std::swap(listing.units[1].name, listing.units[3].name);
        std::swap(listing.accounts[1].email, listing.accounts[2].email);
        import(test, listing);
        QCOMPARE(must(UnitService(*test).find(prod)).name, u"Test"_s);
        QCOMPARE(accountOf(test, u"222222222222"_s).email, u"tools@example.com"_s);
        // The unit on top changes places with the one in it.
        listing.units[1].parents = {root};
        listing.units[2].parents = {prod};
        import(test, listing);
        QCOMPARE(must(UnitService(*test).path(must(UnitService(*test).find(work)).id)), u"Test / Work"_s);
    }

    void a1PutsWhatNoFilePlacesBelowTheRootAndSaysSo()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.units[1].parents = {u"ou-ab12-99999999"_s};
        listing.accounts[1].parents.clear();
        const OrganizationPlan plan = planFor(test, listing);
        QVERIFY(entryOf(plan, prod).isPlaceUnknown);
        QCOMPARE(entryOf(plan, prod).place, u"Root"_s);
        QCOMPARE(plan.counts.unknownPlaces, 2);
        QCOMPARE(plan.notes.size(), 1);
        import(test, listing);
        // Once they have a place, a file that does not say it leaves them there.
        must(OrganizationService(*test).move({{}, {accountOf(test, u"222222222222"_s).id}}, must(UnitService(*test).find(work)).id));
        QVERIFY(!planFor(test, listing).hasChanges());
    }

    void a1BelievesAFileOfAUnitMoreThanOneOfTheRoot()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.accounts.prepend(account(u"222222222222"_s, u"Shop"_s, {root}));
        QCOMPARE(entryOf(planFor(test, listing), u"222222222222"_s).place, u"Work / Prod"_s);
    }

    void a1MakesDoWithAccountsAlone()
    {
        TestWorkspace test;
        OrganizationListing listing;
        listing.accounts = {account(u"222222222222"_s, u"Shop"_s)};
        import(test, listing);
        QCOMPARE(accountOf(test, u"222222222222"_s).path, u"Root"_s);
        QVERIFY(isRootId(rootOf(*test).unitId));
        // The whole organization comes later and takes over.
        const OrganizationPlan plan = planFor(test, company());
        QVERIFY(plan.adoptsOrganization);
        import(test, company());
        QCOMPARE(rootOf(*test).unitId, root);
        QCOMPARE(accountOf(test, u"222222222222"_s).path, u"Work / Prod"_s);
    }

    void a1TakesTheRealOrganizationOverTheOneMadeByEnabling()
    {
        TestWorkspace test;
        enableSingleSignOn(*test);
        const OrganizationPlan plan = planFor(test, company());
        QVERIFY(plan.adoptsOrganization);
        QCOMPARE(plan.changes.size(), 1);
        import(test, company());
        QCOMPARE(must(OrganizationService(*test).organization())->organizationId, u"o-abcdefghij"_s);
        QVERIFY(must(OrganizationService(*test).organization())->isEnabled());
        QCOMPARE(rootOf(*test).unitId, root);
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 3);
        QCOMPARE(must(AccountStore((*test).database()).management())->accountId, u"111111111111"_s);
        // Later accounts get the service-linked role at once (E1).
        QVERIFY(accountOf(test, u"222222222222"_s).serviceRoleAt.isValid());
        must((*test).undo(must((*test).nextUndo())->id));
        QCOMPARE(must(AccountStore((*test).database()).management())->accountId, u"111122223333"_s);
    }

    void a1RefusesAnotherOrganization()
    {
        TestWorkspace test;
        import(test, company());
        OrganizationListing other;
        other.units = {unit(u"r-zz99"_s, u"Root"_s)};
        QCOMPARE(OrganizationImport(*test).plan(other).error().kind, Error::Kind::Conflict);
        other = {};
        other.organizations.append({{}, {}, u"999999999999"_s, {}});
        QCOMPARE(OrganizationImport(*test).plan(other).error().kind, Error::Kind::Conflict);
    }

    void a1RefusesFilesOfSeveralOrganizations()
    {
        TestWorkspace test;
        OrganizationListing mixed = company();
        mixed.units.append(unit(u"ou-zz99-11111111"_s, u"Other"_s));
        QCOMPARE(OrganizationImport(*test).plan(mixed).error().kind, Error::Kind::Conflict);
        mixed = company();
        mixed.organizations.append({u"o-0000000000"_s, {}, {}, {}});
        QCOMPARE(OrganizationImport(*test).plan(mixed).error().kind, Error::Kind::Conflict);
    }

    void a1LeavesOutWhatIsWrongAndSaysWhy_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<ListedAccount>("listed");
        QTest::newRow("no name") << u"444444444444"_s << account(u"444444444444"_s, {}, {root});
        ListedAccount noEmail = account(u"444444444444"_s, u"Lab"_s, {root});
        noEmail.email.clear();
        QTest::newRow("no email") << u"444444444444"_s << noEmail;
        ListedAccount taken = account(u"444444444444"_s, u"SHOP"_s, {root});
        taken.email = u"SHOP@example.com"_s;
        QTest::newRow("taken email") << u"444444444444"_s << taken;
    }
    void a1LeavesOutWhatIsWrongAndSaysWhy()
    {
        QFETCH(QString, id);
        QFETCH(ListedAccount, listed);
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.accounts.append(listed);
        const OrganizationPlan plan = planFor(test, listing);
        QVERIFY(entryOf(plan, id).isError());
        QCOMPARE(plan.counts.errors, 1);
        import(test, listing);
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 3);
    }

    void a1LeavesOutUnitsThatCannotBe()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        QString above = prod;
        for (int i = 3; i <= 6; ++i) {
            const QString id = u"ou-ab12-0000000%1"_s.arg(i);
            listing.units.append(unit(id, u"Level %1"_s.arg(i), {above}));
            above = id;
        }
        listing.units.append(unit(u"ou-ab12-aaaaaaaa"_s, u"One"_s, {u"ou-ab12-bbbbbbbb"_s}));
        listing.units.append(unit(u"ou-ab12-bbbbbbbb"_s, u"Two"_s, {u"ou-ab12-aaaaaaaa"_s}));
        listing.units.append(unit(u"ou-ab12-cccccccc"_s, {}, {root}));
        listing.units.append(unit(u"ou-ab12-dddddddd"_s, u"Work"_s, {root}));
        listing.accounts.append(account(u"444444444444"_s, u"Deep"_s, {u"ou-ab12-00000006"_s}));
        const OrganizationPlan plan = planFor(test, listing);
        for (const QString &id : {u"ou-ab12-00000006"_s, u"ou-ab12-aaaaaaaa"_s, u"ou-ab12-bbbbbbbb"_s, u"ou-ab12-cccccccc"_s,
                                  u"ou-ab12-dddddddd"_s, u"444444444444"_s}) {
            QVERIFY2(entryOf(plan, id).isError(), qPrintable(id));
        }
        QVERIFY(!entryOf(plan, u"ou-ab12-00000005"_s).isError());
        import(test, listing);
        QCOMPARE(must(UnitStore((*test).database()).count()), 5);
    }

    void a1RefusesWhatTheFilesContradictThemselvesAbout()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.accounts.append(account(u"222222222222"_s, u"Shop"_s, {work}));   // in Prod as well
        listing.accounts.append(account(u"333333333333"_s, u"Gears"_s, {work}));  // another name
        listing.units.append(unit(test1, u"Test"_s, {root}));
        listing.units.append(unit(test1, u"Test"_s, {work}));
        listing.units.append(unit(test1, u"Test"_s, {prod}));
        listing.accounts.append(account(u"444444444444"_s, u"Fine"_s, {root}));
        listing.accounts.append(account(u"444444444444"_s, u"Fine"_s, {work}));  // a list of everything may name the root
        listing.refusals.append({u"4444"_s, u"Short"_s, u"accounts.json"_s, u"This is no account ID."_s});
        const OrganizationPlan plan = planFor(test, listing);
        QVERIFY(entryOf(plan, u"222222222222"_s).error.contains(work));
        QVERIFY(entryOf(plan, u"333333333333"_s).error.contains(u"Gears"_s));
        QVERIFY(entryOf(plan, test1).error.contains(prod));
        QVERIFY(entryOf(plan, u"4444"_s).isError());
        QVERIFY(!entryOf(plan, u"444444444444"_s).isError());
        QCOMPARE(plan.counts.errors, 4);

        NoProgress progress;
        OrganizationImport service(*test);
        const auto refused = service.apply(plan, OrganizationImport::Choice::AllEntries, progress);
        QVERIFY(!refused);
        QVERIFY(refused.error().details.contains(u"4444: This is no account ID."_s));
        QCOMPARE(must(AccountStore((*test).database()).counts()).all, 0);
        must(service.apply(plan, OrganizationImport::Choice::ValidEntries, progress));
        QCOMPARE(accountOf(test, u"444444444444"_s).name, u"Fine"_s);
    }

    void a1ExchangesNamesBackWhenTheImportIsUndone()
    {
        TestWorkspace test;
        import(test, company());
        OrganizationListing more = company();
        more.units.append(unit(test1, u"Test"_s, {root}));
        import(test, more);
        OrganizationListing exchanged = more;
        exchanged.units[2].name = u"Test"_s;
        exchanged.units[3].name = u"Work"_s;
        const qint64 change = import(test, exchanged);
        must((*test).undo(change));
        QCOMPARE(must(UnitStore((*test).database()).byUnitId(work))->name, u"Work"_s);
        must((*test).redo(change));
        QCOMPARE(must(UnitStore((*test).database()).byUnitId(work))->name, u"Test"_s);
    }

    void a1SaysWhatTheFilesDoNotMention()
    {
        TestWorkspace test;
        import(test, company());
        OrganizationListing fewer = company();
        fewer.accounts.removeLast();
        const OrganizationPlan plan = planFor(test, fewer);
        QVERIFY(!plan.hasChanges());
        QVERIFY(plan.notes.join(u' ').contains(u"1 account"_s));
    }

    void a1NotesWhichAccountIsTheManagementAccount()
    {
        TestWorkspace test;
        OrganizationListing listing = company();
        listing.organizations.clear();
        import(test, listing);
        QVERIFY(!must(AccountStore((*test).database()).management()));
        OrganizationListing described;
        described.organizations.append(
            {u"o-abcdefghij"_s, Organization::Features::ConsolidatedBilling, u"111111111111"_s, u"main@example.com"_s});
        import(test, described);
        QVERIFY(accountOf(test, u"111111111111"_s).isManagement);
        QCOMPARE(must(OrganizationService(*test).organization())->features, Organization::Features::ConsolidatedBilling);
    }

    void a1RefusesAPlanThatTheWorkspaceHasOutrun()
    {
        TestWorkspace test;
        import(test, company());
        OrganizationListing later = company();
        later.accounts[1].name = u"Store"_s;
        const OrganizationPlan plan = planFor(test, later);
        NoProgress progress;
        must(AccountService(*test).setState({accountOf(test, u"222222222222"_s).id}, Account::State::Suspended, progress));
        QCOMPARE(OrganizationImport(*test).apply(plan, progress).error().kind, Error::Kind::Conflict);
        QCOMPARE(accountOf(test, u"222222222222"_s).name, u"Shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestOrganizationImport)
#include "tst_organizationimport.moc"
