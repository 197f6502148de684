// SPDX-License-Identifier: Apache-2.0
#include "models/applications/cataloguemodel.h"
#include "models/applications/mappingpreviewmodel.h"
#include "tests/support/testassignments.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestCatalogueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatASearchAndACategoryLeave()
    {
        CatalogueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), applicationTemplates().size());
        model.setText(u"salesforce"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(0).id, u"salesforce"_s);
        model.setCategory(ApplicationCategory::Support);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).name, u"Salesforce Service Cloud"_s);
        model.setText({});
        model.setCategory({});
        QCOMPARE(model.rowOf(u"aws-account"_s), 1);
        QCOMPARE(model.rowOf(u"no such one"_s), -1);
    }

    void saysWhatIsNotKnownOfAnApplication()
    {
        CatalogueModel model;
        model.setText(u"yodeck"_s);
        const QModelIndex general = model.index(0);
        QVERIFY(general.data(CatalogueModel::GenericRole).toBool());
        QVERIFY(general.data(Qt::AccessibleTextRole).toString().contains(u"general settings"_s));
        model.setText(u"slack"_s);
        QVERIFY(!model.index(0).data(CatalogueModel::GenericRole).toBool());
    }

    void evaluatesMappingsForAPerson()
    {
        const TestWorkspace test;
        const SmallCompany company(test);
        MappingPreviewModel model(*test);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setMappings({{subjectAttribute(), u"${user:email}"_s, AttributeFormat::EmailAddress},
                           {u"groups"_s, u"${user:groups}"_s, AttributeFormat::Basic},
                           {u"middle"_s, u"${user:middleName}"_s, AttributeFormat::Basic},
                           {u"wrong"_s, u"${user:teem}"_s, AttributeFormat::Basic}});
        QCOMPARE(model.rowCount(), 0);
        model.setUser(company.bob);
        QCOMPARE(model.rowCount(), 4);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, MappingPreviewModel::ValueColumn), u"bob@example.com"_s);
        QCOMPARE(cell(1, MappingPreviewModel::ValueColumn).count(u','), 1);  // two groups
        QCOMPARE(cell(2, MappingPreviewModel::ValueColumn), QString());
        QCOMPARE(model.index(3, MappingPreviewModel::StateColumn).data(ToneRole).toInt(), int(Tone::Danger));
    }
};

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
