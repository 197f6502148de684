// SPDX-License-Identifier: Apache-2.0
// A5 Account details: how it stands with the permission sets of an account.
#include "core/provisioning/failingprovisioner.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "tests/support/testassignments.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using About = AccountProvisioningModel::About;

namespace {

void provision(TestAssignments &test, const QHash<QString, QString> &refused = {})
{
    LocalProvisioner local(*test);
    FailingProvisioner provisioner(local, refused);
    NoProgress unwatched;
    must(ProvisioningService(*test).run(provisioner, unwatched));
}

QStringList column(const AccountProvisioningModel &model, const QString &key)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int row = 0; model.headerData(column, Qt::Horizontal, Qt::UserRole) == key && row < model.rowCount(); ++row) {
            cells.append(model.index(row, column).data().toString());
        }
    }
    return cells;
}

}  // namespace

class TestAccountProvisioningModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a5FollowsAPermissionSetThroughItsStates()
    {
        TestAssignments test;
        Tasks tasks(*test);
        AccountProvisioningModel model(About::Account, *test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        AccountProvisioningQuery query;
        query.account = test.shop;
        model.setQuery(query);
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        assign(*test, {test.bank}, {test.writing}, {Principal::of(test.ana)});
        QTRY_COMPARE(column(model, u"state"_s), QStringList{u"Waiting"_s});
        QCOMPARE(column(model, u"set"_s), QStringList{u"Reading"_s});

        provision(test, {{u"100000000002"_s, u"The account said no."_s}});
        QTRY_COMPARE(column(model, u"state"_s), QStringList{u"Failed"_s});
        QCOMPARE(column(model, u"remark"_s), QStringList{u"The account said no."_s});
        must(ProvisioningService(*test).retry());
        provision(test);
        QTRY_COMPARE(column(model, u"state"_s), QStringList{u"Provisioned"_s});
        QVERIFY(column(model, u"role"_s).first().startsWith(u"AWSReservedSSO_Reading_"_s));
        const auto shown = model.provisioning(model.idAt(0));
        QVERIFY(shown && shown->set == test.reading && shown->account == test.shop);

        PermissionSet changed = must(PermissionSetService(*test).permissionSet(test.reading));
        changed.sessionSeconds = 7200;
        must(PermissionSetService(*test).update(changed));
        QTRY_COMPARE(column(model, u"state"_s), QStringList{u"Out of date"_s});
        unassign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        QTRY_COMPARE(column(model, u"remark"_s), QStringList{u"Nobody is assigned any more: the role goes."_s});
        provision(test);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void a5NamesAccountAndPermissionSetUnlessTheListIsAboutThem()
    {
        TestAssignments test;
        assign(*test, {test.shop}, {test.reading}, {Principal::of(test.ana)});
        Tasks tasks(*test);
        AccountProvisioningModel ofSet(About::PermissionSet, *test, tasks);
        AccountProvisioningModel all(About::Everything, *test, tasks);
        ofSet.setQuery({});
        all.setQuery({});
        QTRY_COMPARE(column(ofSet, u"account"_s), QStringList{u"Shop"_s});
        QVERIFY(column(ofSet, u"set"_s).isEmpty());
        QTRY_COMPARE(column(all, u"account"_s), QStringList{u"Shop"_s});
        QCOMPARE(column(all, u"set"_s), QStringList{u"Reading"_s});
    }
};

QTEST_GUILESS_MAIN(TestAccountProvisioningModel)
#include "tst_accountprovisioningmodel.moc"
