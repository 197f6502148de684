// SPDX-License-Identifier: Apache-2.0
// The connected directory, its settings, its mappings, and the step of the wizard. Features S3 and S4.
#include "core/directories/directorymappingservice.h"
#include "models/directories/directorylistmodel.h"
#include "models/directories/entrypreviewmodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/directorydesk.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directorydialog.h"
#include "ui/directories/directorymappingsview.h"
#include "ui/directories/directorystep.h"
#include "ui/directories/directoryview.h"
#include "ui/shell/datatable.h"
#include "ui/shell/edits.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestDirectoryView : public QObject
{
    Q_OBJECT

    template<typename T>
    static T *child(const QWidget &of, const QString &name)
    {
        auto *found = of.findChild<T *>(name);
        if (!found) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    static void open(QWidget &widget)
    {
        widget.resize(1200, 900);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }

    static Directory factory()
    {
        Directory directory = corpDirectory();
        directory.directoryId = u"d-ffffffffff"_s;
        directory.domain = u"factory.example.com"_s;
        directory.kind = Directory::Kind::SelfManaged;
        directory.trust = Directory::Trust::OneWayIncoming;
        return directory;
    }

    static DirectoryEntry ana()
    {
        return {u"CN=Ana,DC=corp,DC=example,DC=com"_s,
                {{"userPrincipalName", {"ana@corp.example.com"}}, {"mail", {"ana@example.com"}}, {"displayName", {"Ana"}}}};
    }

private Q_SLOTS:
    void showsTheConnectedDirectoryAndTestsIt()
    {
        DirectoryDesk desk;
        DirectoryView view(desk.desk);
        open(view);
        QVERIFY(!child<QPushButton>(view, u"editDirectory"_s)->isVisible());
        desk.connect(desk.add(corpDirectory()));
        QTRY_VERIFY(child<QPushButton>(view, u"editDirectory"_s)->isVisible());
        click(child<QPushButton>(view, u"testConnection"_s));
        QTRY_VERIFY(view.test().test());
        QVERIFY(view.test().test()->hasPassed());
        QCOMPARE(desk.outside.directory.asked().password->view(), QByteArrayView("kept one"));
        QCOMPARE(child<MessageBar>(view, u"testVerdict"_s)->tone(), Tone::Success);
    }

    void cancelsATestThatWaits()
    {
        DirectoryDesk desk;
        desk.connect(desk.add(corpDirectory()));
        desk.outside.directory.isSilent = true;
        DirectoryView view(desk.desk);
        open(view);
        auto *button = child<QPushButton>(view, u"testConnection"_s);
        click(button);
        QTRY_VERIFY(view.test().isBusy());
        QTRY_COMPARE(button->text(), u"Cancel"_s);
        click(button);
        QTRY_VERIFY(!view.test().isBusy());
        QVERIFY(!view.test().test());
        QTRY_VERIFY(child<MessageBar>(view, u"testVerdict"_s)->text().contains(u"cancelled"_s));
        desk.outside.directory.isSilent = false;
        click(button);
        QTRY_VERIFY(view.test().test());
    }

    void saysWhichStepFailed()
    {
        DirectoryDesk desk;
        desk.connect(desk.add(corpDirectory()));
        desk.outside.directory.refusal = Error{Error::Kind::Network, u"The password has expired."_s, u"password"_s};
        DirectoryView view(desk.desk);
        open(view);
        view.testConnection();
        QTRY_VERIFY(view.test().test());
        QVERIFY(!view.test().test()->hasPassed());
        QCOMPARE(child<MessageBar>(view, u"testVerdict"_s)->tone(), Tone::Danger);
    }

    void addsADirectoryAfterATry()
    {
        DirectoryDesk desk;
        DirectoryDialog dialog(desk.desk);
        open(dialog);
        Form &form = dialog.form();
        QCOMPARE(form.text(u"regions"_s), u"us-east-1"_s);
        form.edit(u"domain"_s)->setValue(u"corp.example.com"_s);
        form.edit(u"directoryId"_s)->setValue(u"d-0123456789"_s);
        form.edit(u"bindName"_s)->setValue(u"reader@corp.example.com"_s);
        form.edit(u"password"_s)->setValue(u"typed one"_s);
        form.edit(u"security"_s)->setValue(nameOf(Directory::Security::StartTls));
        QCOMPARE(form.text(u"port"_s), u"389"_s);
        dialog.test().start();
        QTRY_VERIFY(dialog.test().test());
        QCOMPARE(desk.outside.directory.asked().password->view(), QByteArrayView("typed one"));
        QCOMPARE(desk.outside.directory.asked().host, u"corp.example.com"_s);
        form.edit(u"host"_s)->setValue(u"dc2.corp.example.com"_s);
        QVERIFY(!dialog.test().test());  // it was another host
        QSignalSpy saved(&dialog, &DirectoryDialog::saved);
        dialog.accept();
        QTRY_COMPARE(saved.count(), 1);
        const Directory kept = must(desk.service().find(u"corp.example.com"_s));
        QCOMPARE(kept.host, u"dc2.corp.example.com"_s);
        QVERIFY(must(desk.service().hasPassword(kept)));
    }

    void marksTheFieldThatIsRefused()
    {
        DirectoryDesk desk;
        desk.add(corpDirectory());
        DirectoryDialog dialog(desk.desk);
        open(dialog);
        Form &form = dialog.form();
        form.edit(u"domain"_s)->setValue(u"other.example.com"_s);
        form.edit(u"directoryId"_s)->setValue(u"d-0123456789"_s);
        form.edit(u"authentication"_s)->setValue(nameOf(Directory::Authentication::Gssapi));
        QVERIFY(!form.edit(u"password"_s)->widget()->isEnabled());
        dialog.accept();
        QTRY_VERIFY(form.complaint(u"directoryId"_s).contains(u"already"_s));
        QVERIFY(dialog.isVisible());
    }

    void marksEveryWrongFieldAtOnce()
    {
        DirectoryDesk desk;
        DirectoryDialog dialog(desk.desk);
        open(dialog);
        Form &form = dialog.form();
        form.load({{u"domain"_s, u"corp"_s},
                   {u"directoryId"_s, u"hello"_s},
                   {u"regions"_s, u"eu-central-1, Frankfurt"_s},
                   {u"account"_s, u"12"_s},
                   {u"port"_s, u"99999"_s}});
        dialog.accept();
        for (const QString &field : {u"domain"_s, u"directoryId"_s, u"regions"_s, u"account"_s, u"port"_s}) {
            QVERIFY2(!form.complaint(field).isEmpty(), qPrintable(field));
        }
        QVERIFY(form.complaint(u"netbios"_s).isEmpty());
        form.edit(u"directoryId"_s)->setValue(u"d-0123456789"_s);
        QVERIFY(form.complaint(u"directoryId"_s).isEmpty());
    }

    void saysAtOnceWhyItCouldNotBeConnected()
    {
        DirectoryDesk desk;
        DirectoryDialog dialog(desk.desk);
        open(dialog);
        const auto *obstacles = child<MessageBar>(dialog, u"directoryObstacles"_s);
        QVERIFY(!obstacles->isVisible());
        dialog.form().edit(u"kind"_s)->setValue(nameOf(Directory::Kind::SimpleAd));
        QVERIFY(obstacles->isVisible());
        QVERIFY2(obstacles->text().contains(u"Samba 4"_s), qPrintable(obstacles->text()));
    }

    void keepsThePasswordThatNobodyTyped()
    {
        DirectoryDesk desk;
        const Directory::Id id = desk.add(corpDirectory());
        DirectoryDialog dialog(desk.desk, must(desk.service().directory(id)));
        open(dialog);
        dialog.form().edit(u"pageSize"_s)->setValue(u"250"_s);
        QSignalSpy saved(&dialog, &DirectoryDialog::saved);
        dialog.accept();
        QTRY_COMPARE(saved.count(), 1);
        const Directory kept = must(desk.service().directory(id));
        QCOMPARE(kept.pageSize, 250);
        QCOMPARE(must(desk.service().connection(kept)).password->view(), QByteArrayView("kept one"));
    }

    void asksForThePasswordAgainForAnotherServer()
    {
        DirectoryDesk desk;
        const Directory::Id id = desk.add(corpDirectory());
        DirectoryDialog dialog(desk.desk, must(desk.service().directory(id)));
        open(dialog);
        Form &form = dialog.form();
        form.edit(u"host"_s)->setValue(u"dc2.corp.example.com"_s);
        dialog.test().start();  // nor is it tried with the kept one
        QVERIFY2(form.complaint(u"password"_s).contains(u"dc1.corp.example.com:636"_s), qPrintable(form.complaint(u"password"_s)));
        QVERIFY(!dialog.test().isBusy());
        form.clearErrors();
        dialog.accept();
        QTRY_VERIFY(form.complaint(u"password"_s).contains(u"dc2.corp.example.com:636"_s));
        QVERIFY(dialog.isVisible());
        form.edit(u"password"_s)->setValue(u"typed one"_s);
        QSignalSpy saved(&dialog, &DirectoryDialog::saved);
        dialog.accept();
        QTRY_COMPARE(saved.count(), 1);
        const Directory kept = must(desk.service().directory(id));
        QCOMPARE(must(desk.service().connection(kept)).password->view(), QByteArrayView("typed one"));
    }

    void editsMappingsAndPointsAtMistakes()
    {
        DirectoryDesk desk;
        desk.connect(desk.add(corpDirectory()));
        DirectoryView view(desk.desk);
        open(view);
        view.showMappings();
        DirectoryMappingsView &mappings = view.mappings();
        auto *save = child<QPushButton>(mappings, u"saveDirectoryMappings"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
        auto *email = qobject_cast<QLineEdit *>(mappings.form().edit(u"email"_s)->widget());
        email->setText(u"to: ${dir:}"_s);
        click(save);
        QTRY_VERIFY(!mappings.form().complaint(u"email"_s).isEmpty());
        QTRY_COMPARE(email->selectedText(), u"${dir:}"_s);
        email->setText(u"${dir:email}"_s);
        click(save);
        DirectoryMappingService service(*desk);
        QTRY_COMPARE(must(service.lines()).at(1).expression, u"${dir:email}"_s);
        QTRY_VERIFY(!mappings.form().isModified());
        click(child<QPushButton>(mappings, u"resetDirectoryMappings"_s));
        QTRY_COMPARE(email->text(), u"${dir:windowsUpn}"_s);
        click(save);
        QTRY_VERIFY(must(service.lines()).at(1).isDefault());
        must((*desk).undo(must((*desk).nextUndo())->id));
        QTRY_COMPARE(email->text(), u"${dir:email}"_s);
    }

    void previewsAnEntryOfTheDirectory()
    {
        DirectoryDesk desk;
        desk.connect(desk.add(corpDirectory()));
        desk.outside.directory.entries = {ana()};
        DirectoryView view(desk.desk);
        open(view);
        view.showMappings();
        DirectoryMappingsView &mappings = view.mappings();
        const QAbstractItemModelTester tester(const_cast<EntryPreviewModel *>(&mappings.preview()),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto *person = child<QLineEdit>(mappings, u"previewPerson"_s);
        person->setText(u"ana@corp.example.com"_s);
        click(child<QPushButton>(mappings, u"readEntry"_s));
        QTRY_COMPARE(mappings.preview().rowCount(), 8);
        const auto cell = [&](int row, int column) { return mappings.preview().index(row, column).data().toString(); };
        QCOMPARE(cell(1, EntryPreviewModel::ValueColumn), u"ana@corp.example.com"_s);
        QVERIFY2(cell(2, EntryPreviewModel::StateColumn).contains(u"no sn"_s), qPrintable(cell(2, EntryPreviewModel::StateColumn)));
        mappings.form().edit(u"email"_s)->setValue(u"${dir:email}"_s);
        QCOMPARE(cell(1, EntryPreviewModel::ValueColumn), u"ana@example.com"_s);
        mappings.form().edit(u"email"_s)->setValue(u"${dir:nothing}"_s);
        QCOMPARE(cell(1, EntryPreviewModel::StateColumn), u"Can't be used"_s);
        person->setText(u"nobody@corp.example.com"_s);
        click(child<QPushButton>(mappings, u"readEntry"_s));
        QTRY_VERIFY(child<MessageBar>(mappings, u"readFailure"_s)->isVisible());
        QCOMPARE(mappings.preview().rowCount(), 0);
    }

    void takesADirectoryThatWasTried()
    {
        DirectoryDesk desk;
        const Directory::Id corp = desk.add(corpDirectory());
        const Directory::Id second = desk.add(factory());
        DirectoryStep step(desk.desk);
        const QAbstractItemModelTester tester(step.findChild<DirectoryListModel *>(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        open(step);
        QSignalSpy changed(&step, &DirectoryStep::changed);
        QVERIFY(!step.value());
        step.choose(second);
        QVERIFY(changed.count() > 0);
        QCOMPARE(step.value().error().kind, Error::Kind::Forbidden);
        QVERIFY(child<MessageBar>(step, u"aboutDirectory"_s)->text().contains(u"two-way"_s));
        step.choose(corp);
        QVERIFY2(step.value().error().message.contains(u"Test the connection"_s), qPrintable(step.value().error().message));
        click(child<QPushButton>(step, u"testConnection"_s));
        QTRY_VERIFY(step.value().has_value());
        QCOMPARE(*step.value(), corp);
        step.choose(second);
        step.choose(corp);
        QVERIFY(!step.value());  // what was found out is forgotten
    }

    void takesOneThatCantBeReachedOnlyOnPurpose()
    {
        DirectoryDesk desk;
        const Directory::Id corp = desk.add(corpDirectory());
        desk.outside.directory.refusal = Error{Error::Kind::Network, u"No way."_s, u"host"_s};
        DirectoryStep step(desk.desk);
        open(step);
        auto *anyway = child<QCheckBox>(step, u"connectAnyway"_s);
        QVERIFY(!anyway->isVisible());
        click(child<QPushButton>(step, u"testConnection"_s));
        QTRY_VERIFY(anyway->isVisible());
        QVERIFY(!step.value());
        anyway->setChecked(true);
        QCOMPARE(must(step.value()), corp);
    }

    void addsOneOnTheWay()
    {
        DirectoryDesk desk;
        DirectoryStep step(desk.desk);
        open(step);
        click(child<QPushButton>(step, u"addDirectory"_s));
        QTRY_VERIFY(step.findChild<DirectoryDialog *>());
        auto *dialog = step.findChild<DirectoryDialog *>();
        dialog->form().edit(u"domain"_s)->setValue(u"corp.example.com"_s);
        dialog->form().edit(u"directoryId"_s)->setValue(u"d-0123456789"_s);
        dialog->form().edit(u"bindName"_s)->setValue(u"reader@corp.example.com"_s);
        dialog->form().edit(u"password"_s)->setValue(u"typed one"_s);
        dialog->accept();
        QTRY_COMPARE(child<DataTable>(step, u"knownDirectories"_s)->selectedRowCount(), 1);
        step.test().start();
        QTRY_VERIFY(step.value().has_value());
    }
};

QTEST_MAIN(TestDirectoryView)
#include "tst_directoryview.moc"
