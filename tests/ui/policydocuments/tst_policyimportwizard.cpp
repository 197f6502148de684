// SPDX-License-Identifier: Apache-2.0
// P2 Managed policies: their documents from files, what is shown of them, and the way back.
#include "core/permissionsets/permissionsetservice.h"
#include "core/policydocuments/policydocumentstore.h"
#include "models/policies/managedpolicymodel.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/permissionsets/permissionsetactions.h"
#include "ui/permissionsets/setpoliciesview.h"
#include "ui/policies/codeedit.h"
#include "ui/policies/setpolicies.h"
#include "ui/policydocuments/policydocumentdialog.h"
#include "ui/policydocuments/policyimportwizard.h"
#include "ui/shell/datatable.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString rare = u"arn:aws:iam::aws:policy/AlexaForBusinessReadOnlyAccess"_s;
const QByteArray document = R"({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "a4b:Get*", "Resource": "*"}]})";

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s could not be written", qPrintable(path));
    }
}

/// A rare policy as get-policy-version prints it, one that nobody knows, and a file that is cut off.
QString writePolicies(const TestDesk &desk)
{
    const QString folder = desk.file(u"policies"_s);
    QDir().mkpath(folder);
    write(folder + u"/AlexaForBusinessReadOnlyAccess.json"_s,
          "{\"PolicyVersion\": {\"Document\": " + document + ", \"VersionId\": \"v3\", \"IsDefaultVersion\": true}}");
    write(folder + u"/Nobody.json"_s, document);
    write(folder + u"/cut.json"_s, document.first(40));
    return folder;
}

}  // namespace

class TestPolicyImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p2ImportsWhatCanBeReadAndNamesTheRest()
    {
        AccessDesk desk;
        PolicyImportWizard wizard(desk.desk);
        wizard.show();
        clickButton(wizard, u"next"_s);
        auto *form = wizard.findChild<Form *>();
        QTRY_VERIFY(!form->complaint(u"path"_s).isEmpty());
        form->edit(u"path"_s)->setValue(writePolicies(desk));
        clickButton(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(PolicyImportWizard::Preview));
        QTRY_VERIFY(wizard.findChild<MessageBar *>(u"problems"_s)->isVisible());
        QVERIFY(wizard.findChild<MessageBar *>(u"problems"_s)->text().contains(u"cut.json: Line 1"_s));
        QAbstractItemModel *rows = wizard.findChild<DataTable *>(u"policyPreviewTable"_s)->model();
        const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 1).data().toString(), u"Nobody"_s);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Error"_s);
        QVERIFY(rows->index(0, 4).data(Qt::ToolTipRole).toString().contains(u"No managed policy called"_s));
        QCOMPARE(rows->index(1, 2).data().toString(), u"v3"_s);
        clickButton(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(PolicyImportWizard::Outcome));
        const PolicyDocumentStore store((*desk.test).database());
        QCOMPARE(must(store.versions()), (QHash<QString, QString>{{rare, u"v3"_s}}));
        QTRY_VERIFY(desk.isQuiet());
        must((*desk.test).undo(must((*desk.test).nextUndo())->id));
        QVERIFY(must(store.all()).isEmpty());
    }

    void p2ShowsTheDocumentsOfAPermissionSet()
    {
        AccessDesk desk;
        PermissionSet set = must(PermissionSetService(*desk.test).permissionSet(desk.reading));
        set.policies = {{rare}};
        must(PermissionSetService(*desk.test).update(set));
        SetPoliciesView view(desk.desk);
        view.show();
        view.showSet(set);
        QTRY_VERIFY(view.findChild<QPushButton *>(u"importDocuments"_s)->isVisible());
        QVERIFY(!view.findChild<QToolButton *>(u"showDocument"_s));
        QCOMPARE(must(policiesOfSets(desk.desk, {set.id})).unread, QStringList(u"AlexaForBusinessReadOnlyAccess"_s));
        must((*desk.test).change({u"Fill"_s, u"Fill"_s}, [](Change &change) {
            return PolicyDocumentStore(change.database())
                .insert({{}, {rare}, u"v3"_s, QString::fromUtf8(document), change.now(), change.now()});
        }));
        view.showSet(set);
        QVERIFY(!view.findChild<QPushButton *>(u"importDocuments"_s)->isVisible());
        QVERIFY(view.findChild<QToolButton *>(u"showDocument"_s));
        QCOMPARE(must(policiesOfSets(desk.desk, {set.id})).identity, QStringList(QString::fromUtf8(document)));
        PermissionSetActions actions(desk.desk, &view);
        actions.showDocument({rare});
        auto *dialog = openDialog<PolicyDocumentDialog>(view);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<CodeEdit *>(u"policyDocument"_s)->toPlainText().contains(u"a4b:Get*"_s));
        dialog->close();
    }

    void p2SaysInTheCatalogueWhichDocumentsAreHere()
    {
        const Knowledge knowledge;
        ManagedPolicyModel model(knowledge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto documentOf = [&model](const QString &arn) { return model.index(model.rowOf(model.idOf(arn)), 4).data().toString(); };
        QCOMPARE(documentOf(rare), u"Not here"_s);
        QCOMPARE(documentOf(u"arn:aws:iam::aws:policy/AdministratorAccess"_s), u"Comes with Gatehouse"_s);
        const int before = model.rowCount();
        model.setImported({{rare, u"v3"_s}, {u"arn:aws:iam::aws:policy/BrandNew"_s, QString()}, {u"/team/Own"_s, u"v1"_s}});
        QCOMPARE(documentOf(rare), u"Imported, v3"_s);
        QCOMPARE(documentOf(u"arn:aws:iam::aws:policy/BrandNew"_s), u"Imported"_s);
        QCOMPARE(model.rowCount(), before + 1);
    }
};

QTEST_MAIN(TestPolicyImportWizard)
#include "tst_policyimportwizard.moc"
