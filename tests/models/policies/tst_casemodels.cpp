// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledge.h"
#include "models/policies/casemodel.h"
#include "models/policies/contextmodel.h"
#include "models/policies/findingsmodel.h"
#include "models/policies/tracemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ".
QString json(const char *text)
{
    return QString::fromUtf8(text).replace(u'\'', u'"');
}

const QString allowAll = json("{'Version': '2012-10-17', 'Statement': {'Effect': 'Allow', 'Action': '*', 'Resource': '*'}}");
const QString denyDelete = json("{'Version': '2012-10-17', 'Statement': [{'Sid': 'NoDelete', 'Effect': 'Deny', 'Action': 's3:Delete*', "
                                "'Resource': 'arn:aws:s3:::${aws:PrincipalTag/Team}/*', "
                                "'Condition': {'Bool': {'aws:SecureTransport': 'false'}}}]}");

QStringList titlesOf(const CaseModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles.append(model.title(row));
    }
    return titles;
}

}  // namespace

class TestCaseModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePoliciesInTheOrderOfTheLayers()
    {
        CaseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.add(PolicyLayer::Resource, allowAll), 0);
        QCOMPARE(model.add(PolicyLayer::Identity, allowAll), 0);
        QCOMPARE(model.add(PolicyLayer::Identity, denyDelete), 1);
        QCOMPARE(model.add(PolicyLayer::ServiceControl, allowAll, 0), 0);
        QCOMPARE(model.add(PolicyLayer::ServiceControl, denyDelete, 7), 1);  // a new level, and no empty ones before it
        QCOMPARE(model.add(PolicyLayer::ServiceControl, denyDelete, 0), 1);
        QCOMPARE(model.add(PolicyLayer::Resource, denyDelete), 5);  // there is room for one
        QCOMPARE(titlesOf(model), (QStringList{u"SCP, level 1 (1)"_s, u"SCP, level 1 (2)"_s, u"SCP, level 2"_s, u"Identity policy 1"_s,
                                               u"Identity policy 2"_s, u"Resource policy"_s}));
        QCOMPARE(model.policies().serviceControlPolicies, (QList<QStringList>{{allowAll, denyDelete}, {denyDelete}}));
        QCOMPARE(model.rowOf({PolicyLayer::ServiceControl, 1, 0}), 2);
        QCOMPARE(model.rowOf({PolicyLayer::Identity, 0, 1}), 4);
    }

    void leavesNoEmptyLevelBehind()
    {
        CaseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.add(PolicyLayer::ServiceControl, allowAll, 0);
        model.add(PolicyLayer::ServiceControl, denyDelete, 1);
        model.remove(0);
        QCOMPARE(model.levels(), 1);
        QCOMPARE(model.policySet()->serviceControlPolicies.size(), 1);
    }

    void givesBackTheCaseItWasGiven()
    {
        CaseText text;
        text.identityPolicies = {allowAll, denyDelete};
        text.permissionsBoundary = allowAll;
        text.serviceControlPolicies = {{allowAll}, {denyDelete, allowAll}};
        text.sessionPolicy = denyDelete;
        CaseModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPolicies(text);
        QVERIFY(model.policies() == text);
        QCOMPARE(model.rowCount(), 7);
    }

    void tellsWhichPolicyCannotBeRead()
    {
        CaseModel model;
        model.add(PolicyLayer::Identity, allowAll);
        QCOMPARE(model.firstWrong(), -1);
        QVERIFY(model.policySet());
        model.add(PolicyLayer::Session, u"{\n \"Statement\": [}"_s);
        QCOMPARE(model.firstWrong(), 1);
        QVERIFY(!model.policySet());
        QVERIFY(model.index(1).data(DetailRole).toString().startsWith(u"Line 2: "));
        model.setText(1, denyDelete);
        QVERIFY(model.policySet());
    }

    void collectsTheKeysThatThePoliciesAskFor()
    {
        CaseModel model;
        model.add(PolicyLayer::Identity, denyDelete);
        QCOMPARE(model.mentionedKeys(), (QStringList{u"aws:SecureTransport"_s, u"aws:PrincipalTag/Team"_s}));
    }

    void showsWhatBecameOfEachStatementBelowItsPolicy()
    {
        CaseModel policies;
        policies.add(PolicyLayer::Identity, allowAll);
        policies.add(PolicyLayer::Identity, denyDelete);
        const AccessRequest request(u"arn:aws:iam::123456789012:user/ana"_s, u"s3:GetObject"_s, u"arn:aws:s3:::reports/1"_s);
        TraceModel trace;
        QAbstractItemModelTester tester(&trace, QAbstractItemModelTester::FailureReportingMode::Fatal);
        trace.setTrace(explain(*policies.policySet(), request), request, policies);
        QCOMPARE(trace.rowCount(), 2);
        const QModelIndex second = trace.index(1, 0);
        QCOMPARE(second.data(TitleRole).toString(), u"Identity policy 2"_s);
        QCOMPARE(trace.rowCount(second), 1);
        const QModelIndex statement = trace.index(0, 0, second);
        QCOMPARE(statement.data(TitleRole).toString(), u"NoDelete"_s);
        QCOMPARE(statement.data(ChipRole).toString(), u"Does not apply"_s);
        QVERIFY(!statement.data().toString().isEmpty());
        QCOMPARE(trace.policyRow(statement), 1);
        QCOMPARE(trace.firstDeciding(), trace.index(0, 0, trace.index(0, 0)));
        QCOMPARE(trace.firstDeciding().data(ChipRole).toString(), u"Allows"_s);
        trace.clear();
        QCOMPARE(trace.rowCount(), 0);
    }

    void hasARowForEachKeyThatIsAskedFor()
    {
        const Knowledge knowledge;
        ContextModel model(knowledge);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setMentioned({u"aws:SourceIp"_s, u"aws:TagKeys"_s});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.context().isEmpty());
        QCOMPARE(model.index(0, ContextModel::TypeColumn).data().toString(), u"IPAddress"_s);
        QCOMPARE(model.index(1, ContextModel::TypeColumn).data().toString(), u"list of String"_s);
        QVERIFY(model.setData(model.index(0, ContextModel::ValueColumn), u"203.0.113.7"_s));
        QVERIFY(model.setData(model.index(1, ContextModel::ValueColumn), u"[\"a\", \"b\"]"_s));
        QVERIFY(!(model.flags(model.index(0, ContextModel::KeyColumn)) & Qt::ItemIsEditable));
        const ContextModel::Context expected{{u"aws:SourceIp"_s, {u"203.0.113.7"_s}}, {u"aws:TagKeys"_s, {u"a"_s, u"b"_s}}};
        QCOMPARE(model.context(), expected);

        model.setMentioned({u"AWS:tagkeys"_s});  // what has a value stays
        QCOMPARE(model.rowCount(), 2);
        model.setData(model.index(0, ContextModel::ValueColumn), QString());
        model.setMentioned({u"AWS:tagkeys"_s});
        QCOMPARE(model.rowCount(), 1);
    }

    void takesKeysOfItsOwnOnce()
    {
        const Knowledge knowledge;
        ContextModel model(knowledge);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setContext({{u"aws:username"_s, {u"ana"_s}}});
        const int row = model.addRow();
        QVERIFY(!model.setData(model.index(row, ContextModel::KeyColumn), u"AWS:UserName"_s));
        QVERIFY(model.setData(model.index(row, ContextModel::KeyColumn), u"aws:userid"_s));
        model.remove(0);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.context().isEmpty());
    }

    void writesValuesAsTheyAreRead()
    {
        for (const QStringList &values : {QStringList{}, QStringList{u"a"_s}, QStringList{u""_s}, QStringList{u"[x"_s},
                                          QStringList{u"[\"x\"]"_s}, QStringList{u"a,b"_s, u"\"c\""_s}}) {
            QCOMPARE(valuesOfText(textOfValues(values)), values);
        }
    }

    void listsTheFirstFindingsAndCountsTheRest()
    {
        FindingsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        Finding finding;
        finding.severity = Finding::Severity::SecurityWarning;
        finding.message = u"Too much"_s;
        finding.place = {0, 1, 4, 2};
        model.setFindings(Findings(FindingsModel::most + 5, finding));
        QCOMPARE(model.rowCount(), FindingsModel::most + 1);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Security warning, line 4: Too much"_s);
        QVERIFY(model.index(FindingsModel::most).data().toString().contains(u"5 more"));
        QCOMPARE(countsOf(model.findings()), u"305 warning(s)"_s);
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(countsOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseModels)
#include "tst_casemodels.moc"
