// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree: the model behind it.
#include "models/accounts/organizationtreemodel.h"
#include "tests/support/testorganization.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

using Column = OrganizationTreeModel::Column;

/// Root with the management account and two units; Work has Prod (Shop, Store) and Lab.
struct Company {
    Company()
    {
        enableSingleSignOn(*test);
        work = addUnit(*test, u"Work"_s);
        prod = addUnit(*test, u"Prod"_s, work);
        sandbox = addUnit(*test, u"Sandbox"_s);
        shop = addAccount(*test, u"Shop"_s, prod, u"200000000001"_s);
        store = addAccount(*test, u"Store"_s, prod, u"200000000002"_s);
        lab = addAccount(*test, u"Lab"_s, work, u"200000000003"_s);
        load();
    }

    void load()
    {
        QSignalSpy loaded(&model, &OrganizationTreeModel::loaded);
        model.refresh();
        QVERIFY(loaded.wait());
    }

    [[nodiscard]] QString name(const QModelIndex &index) const { return index.data().toString(); }
    /// Every name below, indented by a point a level.
    [[nodiscard]] QStringList outline(const QModelIndex &parent = {}, const QString &indent = {}) const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            names.append(indent + name(index));
            names += outline(index, indent + u'.');
        }
        return names;
    }

    TestWorkspace test;
    Tasks tasks{*test};
    OrganizationTreeModel model{*test, tasks};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Unit::Id work;
    Unit::Id prod;
    Unit::Id sandbox;
    Account::Id shop;
    Account::Id store;
    Account::Id lab;
};

}  // namespace

class TestOrganizationTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a1ShowsUnitsBeforeAccountsAndEachByName()
    {
        const Company company;
        QCOMPARE(company.outline(), (QStringList{u"Root"_s, u".Sandbox"_s, u".Work"_s, u"..Prod"_s, u"...Shop"_s, u"...Store"_s, u"..Lab"_s,
                                                 u".Management"_s}));
        const QModelIndex work = company.model.indexOf(TreeKey::of(company.work));
        QCOMPARE(work.siblingAtColumn(Column::AccountsColumn).data().toString(), u"3"_s);
        QCOMPARE(work.data(IconRole).toString(), u"ou"_s);
        QCOMPARE(company.model.index(0, 0).data(IconRole).toString(), u"organization"_s);
        const QModelIndex shop = company.model.indexOf(TreeKey::of(company.shop));
        QCOMPARE(shop.siblingAtColumn(Column::IdColumn).data().toString(), u"200000000001"_s);
        QCOMPARE(shop.siblingAtColumn(Column::StatusColumn).data().toString(), u"Active"_s);
        QCOMPARE(company.model.pathOf(TreeKey::of(company.shop)), u"Work / Prod / Shop"_s);
        QCOMPARE(company.model.unitAt(TreeKey::of(company.shop)), company.prod);
        QCOMPARE(company.model.unitAt(TreeKey::of(company.prod)), company.prod);
    }

    void a1MarksTheManagementAccount()
    {
        const Company company;
        const qint64 key = must(AccountStore((*company.test).database()).management())->id.value;
        const QModelIndex status = company.model.indexOf(key).siblingAtColumn(Column::StatusColumn);
        QCOMPARE(status.data().toString(), u"Management account"_s);
        QCOMPARE(status.data(ToneRole).toInt(), int(Tone::Info));
    }

    void a1NarrowsToMatchesWithEverythingAbove_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("outline");
        QTest::addColumn<int>("matches");
        QTest::newRow("account") << u"SHO"_s << QStringList{u"Root"_s, u".Work"_s, u"..Prod"_s, u"...Shop"_s} << 1;
        QTest::newRow("account id") << u"0000003"_s << QStringList{u"Root"_s, u".Work"_s, u"..Lab"_s} << 1;
        QTest::newRow("email") << u"store@"_s << QStringList{u"Root"_s, u".Work"_s, u"..Prod"_s, u"...Store"_s} << 1;
        QTest::newRow("unit with what is in it")
            << u"prod"_s << QStringList{u"Root"_s, u".Work"_s, u"..Prod"_s, u"...Shop"_s, u"...Store"_s} << 1;
        QTest::newRow("nothing") << u"zzz"_s << QStringList() << 0;
    }
    void a1NarrowsToMatchesWithEverythingAbove()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, outline);
        QFETCH(int, matches);
        Company company;
        company.model.setFilter({text, {}});
        QCOMPARE(company.outline(), outline);
        QCOMPARE(company.model.matchCount(), matches);
        company.model.setFilter({});
        QCOMPARE(company.outline().size(), 8);
    }

    void a1OpensWhatHidesAMatch()
    {
        Company company;
        company.model.setFilter({u"prod"_s, {}});
        QStringList opened;
        for (const QModelIndex &index : company.model.openedByFilter()) {
            opened.append(company.name(index));
        }
        opened.sort();
        // Prod itself matches: what is in it stays closed.
        QCOMPARE(opened, (QStringList{u"Root"_s, u"Work"_s}));
    }

    void a1NarrowsToAState()
    {
        Company company;
        NoProgress progress;
        must(AccountService(*company.test).setState({company.shop}, Account::State::Suspended, progress));
        company.load();
        company.model.setFilter({{}, Account::State::Suspended});
        QCOMPARE(company.outline(), (QStringList{u"Root"_s, u".Work"_s, u"..Prod"_s, u"...Shop"_s}));
        company.model.setFilter({u"store"_s, Account::State::Suspended});
        QVERIFY(company.outline().isEmpty());
    }

    void a1TakesOverWhatChangesInPlaceWhereNothingMoved()
    {
        Company company;
        QSignalSpy changed(&company.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&company.model, &QAbstractItemModel::modelReset);
        NoProgress progress;
        must(AccountService(*company.test).setState({company.shop}, Account::State::Suspended, progress));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(reset.isEmpty());
        const QModelIndex shop = company.model.indexOf(TreeKey::of(company.shop));
        QCOMPARE(shop.siblingAtColumn(Column::StatusColumn).data().toString(), u"Suspended"_s);
        must(OrganizationService(*company.test).move({{company.prod}, {}}, company.sandbox));
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(company.model.pathOf(TreeKey::of(company.shop)), u"Sandbox / Prod / Shop"_s);
    }

    void a1LetsEverythingButTheRootBeDraggedAndDropsOnUnitsOnly()
    {
        const Company company;
        const QModelIndex root = company.model.index(0, 0);
        QVERIFY(!(root.flags() & Qt::ItemIsDragEnabled));
        QVERIFY(root.flags() & Qt::ItemIsDropEnabled);
        const QModelIndex shop = company.model.indexOf(TreeKey::of(company.shop));
        QVERIFY(shop.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(shop.flags() & Qt::ItemIsDropEnabled));
        const TreeSelection selection = OrganizationTreeModel::selectionOf({TreeKey::of(company.shop), TreeKey::of(company.work)});
        QCOMPARE(selection.units, QList<Unit::Id>{company.work});
        QCOMPARE(selection.accounts, QList<Account::Id>{company.shop});
    }

    void a1IsEmptyWithoutAnOrganization()
    {
        const TestWorkspace test;
        Tasks tasks(*test);
        OrganizationTreeModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(!model.isLoaded());
        model.setFilter({u"x"_s, {}});
        QSignalSpy loaded(&model, &OrganizationTreeModel::loaded);
        model.refresh();
        QVERIFY(loaded.wait());
        QVERIFY(model.isEmpty());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(1).isValid());
    }
};

QTEST_GUILESS_MAIN(TestOrganizationTreeModel)
#include "tst_organizationtreemodel.moc"
