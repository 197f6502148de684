// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "models/policies/managedpolicymodel.h"
#include "tests/support/testassignments.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPermissionSetTableModel : public QObject
{
    Q_OBJECT

    enum Column { Name, Description, Session, Policies, Provisioned, State };

    static QString cell(const PermissionSetTableModel &model, const QString &name, int column)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, Name).data() == name) {
                return model.index(row, column).data().toString();
            }
        }
        return {};
    }

    static Tone tone(const PermissionSetTableModel &model, int row) { return Tone(model.index(row, State).data(ToneRole).toInt()); }

    static void provision(Workspace &workspace)
    {
        LocalProvisioner local(workspace);
        NoProgress progress;
        must(ProvisioningService(workspace).run(local, progress));
    }

private Q_SLOTS:
    void saysWhatASetConsistsOf()
    {
        TestAssignments test;
        PermissionSet set;
        set.name = u"Deploy"_s;
        set.sessionSeconds = 90 * 60;
        set.policies = {{u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s}, {u"/team/Audit"_s}};
        set.inlinePolicy = uR"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]})"_s;
        must(PermissionSetService(*test).create(set));
        Tasks tasks(*test);
        PermissionSetTableModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, u"Deploy"_s, Session), u"1 h 30 min"_s);
        QCOMPARE(cell(model, u"Deploy"_s, Policies), u"ReadOnlyAccess, /team/Audit, inline policy"_s);
        QCOMPARE(cell(model, u"Deploy"_s, State), u"Not provisioned"_s);
    }

    void marksASetThatWasChangedAfterItWasProvisioned()
    {
        TestAssignments test;
        assign(*test, {test.shop, test.bank}, {test.reading}, {Principal::of(test.team)});
        provision(*test);
        Tasks tasks(*test);
        PermissionSetTableModel model(*test, tasks);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({u"Reading"_s});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, u"Reading"_s, Provisioned), u"2"_s);
        QCOMPARE(cell(model, u"Reading"_s, State), u"Up to date"_s);
        QCOMPARE(tone(model, 0), Tone::Success);

        PermissionSet reading = must(PermissionSetService(*test).permissionSet(test.reading));
        reading.policies.append({u"arn:aws:iam::aws:policy/job-function/Billing"_s});
        must(PermissionSetService(*test).update(reading));
        QTRY_COMPARE(cell(model, u"Reading"_s, State), u"Out of date: 2"_s);
        QCOMPARE(tone(model, 0), Tone::Warning);

        must(ProvisioningService(*test).ask(test.reading, {test.shop}));
        provision(*test);
        QTRY_COMPARE(cell(model, u"Reading"_s, State), u"Out of date: 1"_s);
    }

    void findsAManagedPolicyByItsPurpose()
    {
        const Knowledge knowledge;
        ManagedPolicyModel model(knowledge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(model.rowCount() > 500);
        model.setFilter(u"support cases"_s);
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(model.index(0, 0).data().toString(), u"SupportUser"_s);
        QCOMPARE(model.arnOf(model.idAt(0)), u"arn:aws:iam::aws:policy/job-function/SupportUser"_s);
        model.setFilter({});
        QVERIFY(model.rowCount() > 500);
    }

    void offersAnArnThatTheCatalogueDoesNotHave()
    {
        const Knowledge knowledge;
        ManagedPolicyModel model(knowledge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int all = model.rowCount();
        model.setFilter(u"arn:aws:iam::aws:policy/BrandNewPolicyOfTomorrow"_s);
        QCOMPARE(model.rowCount(), 1);
        const qint64 id = model.idAt(0);
        QCOMPARE(model.nameOf(id), u"BrandNewPolicyOfTomorrow"_s);
        QCOMPARE(model.idOf(u"arn:aws:iam::aws:policy/BrandNewPolicyOfTomorrow"_s), id);
        model.setFilter({});
        QCOMPARE(model.rowCount(), all + 1);
        model.setFilter(u"arn:aws:iam::aws:policy/job-function/Billing"_s);
        QCOMPARE(model.arnOf(model.idAt(0)), u"arn:aws:iam::aws:policy/job-function/Billing"_s);
        model.setFilter(u"arn:nonsense"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestPermissionSetTableModel)
#include "tst_permissionsettablemodel.moc"
