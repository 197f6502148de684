// SPDX-License-Identifier: Apache-2.0
// The external identity provider in the console: described, looked at, replaced, its certificates, its check. Features S6, S7, S9, S11.
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/externalproviderservice.h"
#include "core/identityproviders/providerguide.h"
#include "models/certificates/certificatetablemodel.h"
#include "tests/support/samlsamples.h"
#include "tests/support/testproviders.h"
#include "tests/ui/support/applicationdesk.h"
#include "tests/ui/support/click.h"
#include "ui/applications/instructionsview.h"
#include "ui/identityproviders/connectionview.h"
#include "ui/identityproviders/externalproviderview.h"
#include "ui/identityproviders/providercertificates.h"
#include "ui/identityproviders/providerguideview.h"
#include "ui/identityproviders/providersettingsdialog.h"
#include "ui/identityproviders/providerstep.h"
#include "ui/identityproviders/replaceproviderdialog.h"
#include "ui/picking/relatedtable.h"
#include "ui/saml/metadatainput.h"
#include "ui/shell/datatable.h"
#include "ui/shell/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString &name)
{
    return samples::sourcePath(u"tests/corpus/saml/"_s + name);
}

QPushButton *button(const QWidget &within, const QString &name)
{
    return within.findChild<QPushButton *>(name);
}

void shown(QWidget &widget)
{
    widget.resize(1100, 800);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

}  // namespace

class TestProviderJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s6ReadsMetadataIntoTheFields();
    void s6ChoosesOneOfAFederation();
    void s6RefusesMetadataAtItsField();
    void s6RefusesATypedPathAndForgetsTheFileOfBefore();
    void s6SaysItAgainForTheSameFile();
    void s6TakesWhatIsTyped();
    void s6SavesOurMetadata();
    void s6ShowsTheProviderAndItsSettings();
    void s6ReplacesMetadataAfterShowingTheDifference();
    void s7ImportsAndDeletesCertificates();
    void s9LeadsToUsersAndGroups();
    void s11ShowsTheGuideOfTheProduct();
    void s11ChecksTheConnection();
};

void TestProviderJourney::s6ReadsMetadataIntoTheFields()
{
    const ApplicationDesk desk;
    ProviderStep step(desk.desk);
    QCOMPARE(step.value().error().field, u"entityId"_s);
    QSignalSpy changed(&step, &Form::changed);
    step.input().readFile(fixture(u"providers/keycloak.xml"_s));
    QTRY_VERIFY(step.value());
    QVERIFY(!changed.isEmpty());
    const NewExternalProvider wanted = must(step.value());
    QCOMPARE(wanted.provider.entityId, u"https://sso.example.com/realms/staff"_s);
    QCOMPARE(wanted.provider.guide, u"KEYCLOAK"_s);
    QVERIFY(wanted.provider.signsRequests);
    QCOMPARE(wanted.certificates.size(), 1);
    QVERIFY(step.input().found().text().contains(u"Keycloak"_s));
    QVERIFY(step.input().found().text().contains(u"wants requests to be signed"_s));
    providers::connect(*desk.test, wanted);
    QCOMPARE(must(ExternalProviderService(*desk.test).connected()).entityId, wanted.provider.entityId);
}

void TestProviderJourney::s6ChoosesOneOfAFederation()
{
    const ApplicationDesk desk;
    ProviderStep step(desk.desk);
    step.input().readFile(fixture(u"providers/federation.xml"_s));
    QTRY_COMPARE(step.text(u"entityId"_s), u"https://north.example.com/idp"_s);
    auto *entities = step.findChild<QComboBox *>(u"entities"_s);
    QCOMPARE(entities->count(), 2);
    entities->setCurrentIndex(1);
    Q_EMIT entities->activated(1);
    QCOMPARE(step.text(u"entityId"_s), u"https://south.example.com/idp"_s);
}

void TestProviderJourney::s6RefusesMetadataAtItsField()
{
    ApplicationDesk desk;
    ProviderStep step(desk.desk);
    step.input().readFile(fixture(u"providers/refused/service-provider.xml"_s));
    QTRY_VERIFY(step.complaint(u"metadata"_s).contains(u"metadata of a service provider"_s));
    step.load({{u"url"_s, u"https://idp.example.com/metadata"_s}});
    step.input().fetch();
    QTRY_VERIFY(step.complaint(u"url"_s).contains(u"no web"_s));
    QVERIFY(!step.value());
    desk.metadata.answer = samples::sourceFile(u"tests/corpus/saml/providers/okta.xml"_s);
    step.input().fetch();
    QTRY_VERIFY(step.value());
    QCOMPARE(must(step.value()).provider.metadataUrl, u"https://idp.example.com/metadata"_s);
}

void TestProviderJourney::s6RefusesATypedPathAndForgetsTheFileOfBefore()
{
    const ApplicationDesk desk;
    ProviderStep step(desk.desk);
    shown(step);
    auto *path = step.findChild<QLineEdit *>(u"metadata"_s);
    path->setFocus();
    QTest::keyClicks(path, fixture(u"providers/keycloak.xml"_s));
    QTRY_VERIFY(step.value());
    path->selectAll();
    QTest::keyClicks(path, fixture(u"providers/refused/service-provider.xml"_s));
    QTest::keyClick(path, Qt::Key_Tab);
    QTRY_VERIFY(step.complaint(u"metadata"_s).contains(u"metadata of a service provider"_s));
    QVERIFY(step.text(u"entityId"_s).isEmpty());  // what the file before brought
    QVERIFY(!step.value());
    QCOMPARE(step.value().error().field, u"metadata"_s);
    path->setFocus();
    QTest::keyClick(path, Qt::Key_Tab);
    QVERIFY(!step.complaint(u"metadata"_s).isEmpty());  // leaving the field takes nothing back
    path->selectAll();
    QTest::keyClicks(path, u"/nowhere/idp.xml"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(step.complaint(u"metadata"_s).contains(u"no file"_s));
}

void TestProviderJourney::s6SaysItAgainForTheSameFile()
{
    ApplicationDesk desk;
    ProviderStep step(desk.desk);
    shown(step);
    const QString broken = fixture(u"providers/refused/service-provider.xml"_s);
    desk.prompts.path = broken;
    click(button(step, u"browse"_s));
    QTRY_VERIFY(!step.complaint(u"metadata"_s).isEmpty());
    step.clearErrors();
    click(button(step, u"browse"_s));
    QCOMPARE(desk.prompts.fileQuestions.constLast().suggestedName, broken);  // it begins where the path leads
    QTRY_VERIFY(!step.complaint(u"metadata"_s).isEmpty());
}

void TestProviderJourney::s6TakesWhatIsTyped()
{
    const ApplicationDesk desk;
    ProviderStep step(desk.desk);
    step.load({{u"entityId"_s, u"https://idp.example.com"_s}, {u"postUrl"_s, u"https://idp.example.com/sso"_s}});
    QCOMPARE(step.value().error().field, u"certificates"_s);
    step.load({{u"certificates"_s, QString::fromLatin1(providers::certificate(u"weak.pem"_s))}});
    QCOMPARE(must(step.value()).provider.preferredBinding, ExternalProvider::Binding::Post);
    QVERIFY(step.remarks().join(u' ').contains(u"weak key"_s));
    step.load({{u"postUrl"_s, u"http://idp.example.com/sso"_s}});
    QCOMPARE(step.value().error().field, u"postUrl"_s);
}

void TestProviderJourney::s6SavesOurMetadata()
{
    ApplicationDesk desk;
    ProviderStep step(desk.desk);
    shown(step);
    desk.prompts.path = desk.file(u"ours.xml"_s);
    click(button(step, u"saveOurMetadata"_s));
    QTRY_COMPARE(desk.prompts.notices.size(), 1);
    QFile file(desk.prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const SamlMetadata read = must(desk.saml.readMetadata(file.readAll()));
    QCOMPARE(read.entities.constFirst().serviceProvider->assertionConsumers.constFirst().location,
             ExternalProviderService(*desk.test).addresses().acsUrl);
}

void TestProviderJourney::s6ShowsTheProviderAndItsSettings()
{
    const ApplicationDesk desk;
    ExternalProviderView view(desk.desk);
    QVERIFY(!view.provider());
    providers::connect(*desk.test);
    QTRY_VERIFY(view.provider());
    shown(view);
    click(button(view, u"providerSettingsButton"_s));
    auto *dialog = view.findChild<ProviderSettingsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->form().text(u"guide"_s), u"OKTA"_s);
    dialog->form().edit(u"preferredBinding"_s)->setValue(u"POST"_s);
    dialog->form().edit(u"metadataUrl"_s)->setValue(u"http://idp.example.com"_s);
    dialog->accept();
    QTRY_VERIFY(dialog->form().complaint(u"metadataUrl"_s).contains(u"not encrypted"_s));
    dialog->form().edit(u"metadataUrl"_s)->setValue(u"https://idp.example.com"_s);
    dialog->accept();
    QTRY_COMPARE(view.provider()->preferredBinding, ExternalProvider::Binding::Post);
    QCOMPARE(view.provider()->metadataUrl, u"https://idp.example.com"_s);
}

void TestProviderJourney::s6ReplacesMetadataAfterShowingTheDifference()
{
    const ApplicationDesk desk;
    providers::connect(*desk.test);
    ReplaceProviderDialog dialog(desk.desk, must(ExternalProviderService(*desk.test).connected()));
    dialog.accept();
    QTRY_VERIFY(dialog.form().complaint(u"metadata"_s).contains(u"Choose the metadata first"_s));
    dialog.input().readFile(fixture(u"providers/azure-ad.xml"_s));
    QTRY_VERIFY(dialog.difference());
    QCOMPARE(dialog.difference()->added.size(), 1);  // the other one is trusted already
    QVERIFY(dialog.difference()->unmentioned.isEmpty());
    QVERIFY(dialog.difference()->values.size() >= 3);
    dialog.accept();
    QTRY_COMPARE(must(CertificateService(*desk.test).trusted()).size(), 2);
    const ExternalProvider after = must(ExternalProviderService(*desk.test).connected());
    QVERIFY(after.entityId.startsWith(u"https://sts.windows.net/"_s));
    QCOMPARE(after.guide, u"OKTA"_s);  // was chosen here
}

void TestProviderJourney::s7ImportsAndDeletesCertificates()
{
    ApplicationDesk desk;
    providers::connect(*desk.test);
    ExternalProviderView view(desk.desk);
    view.tabs()->setCurrentIndex(ExternalProviderView::Certificates);
    shown(view);
    CertificateTableModel &model = view.certificates().model();
    QTRY_COMPARE(model.rowCount(), 1);
    view.certificates().list().table().selectRow(0);
    QTRY_VERIFY(button(view, u"deleteCertificate"_s)->toolTip().contains(u"only certificate"_s));
    QVERIFY(!button(view, u"deleteCertificate"_s)->isEnabled());
    desk.prompts.path = fixture(u"certificates/chain.pem"_s);
    click(button(view, u"importCertificate"_s));
    QTRY_COMPARE(model.rowCount(), 2);
    QTRY_VERIFY(desk.prompts.notices.value(0).contains(u"authority"_s));
    desk.prompts.path = fixture(u"certificates/garbage.pem"_s);
    click(button(view, u"importCertificate"_s));
    QTRY_COMPARE(desk.prompts.errors.size(), 1);
    view.certificates().list().table().selectRow(0);
    QTRY_VERIFY(button(view, u"deleteCertificate"_s)->isEnabled());
    click(button(view, u"deleteCertificate"_s));
    QCOMPARE(desk.prompts.questions.constLast().typedWord, u"DELETE"_s);
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestProviderJourney::s9LeadsToUsersAndGroups()
{
    const ApplicationDesk desk;
    providers::addPerson(*desk.test, u"zoe@example.org"_s);
    providers::connect(*desk.test);
    ExternalProviderView view(desk.desk);
    view.tabs()->setCurrentIndex(ExternalProviderView::Provisioning);
    shown(view);
    auto *usernames = view.findChild<MessageBar *>(u"usernameFitness"_s);
    QTRY_VERIFY(usernames->text().contains(u"bob"_s));
    QVERIFY(!usernames->text().contains(u"zoe@"_s));
    QSignalSpy asked(&view, &ExternalProviderView::pageRequested);
    click(button(view, u"goToUsers"_s));
    click(button(view, u"goToGroups"_s));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).at(0).toString(), u"groups"_s);
}

void TestProviderJourney::s11ShowsTheGuideOfTheProduct()
{
    const ApplicationDesk desk;
    providers::connect(*desk.test);
    ExternalProviderView view(desk.desk);
    auto *products = view.findChild<QComboBox *>(u"guideProduct"_s);
    QCOMPARE(products->currentText(), u"Okta"_s);
    const QString acs = ExternalProviderService(*desk.test).addresses().acsUrl;
    QCOMPARE(view.guide().instructions().steps().at(1).values.constFirst().value, acs);
    view.guide().setGuide(QString());
    QCOMPARE(products->currentIndex(), products->count() - 1);
    QCOMPARE(view.guide().instructions().steps().size(), stepsOf(*providerGuide({}), {}).size());
}

void TestProviderJourney::s11ChecksTheConnection()
{
    ApplicationDesk desk;
    providers::addPerson(*desk.test, u"zoe@example.org"_s);
    NewExternalProvider wanted = providers::okta();
    wanted.provider.metadataUrl = u"https://idp.example.com/metadata"_s;
    providers::connect(*desk.test, wanted);
    ExternalProviderView view(desk.desk);
    view.tabs()->setCurrentIndex(ExternalProviderView::Check);
    shown(view);
    view.connection().setResponse(u"<a/>"_s);
    click(button(view, u"checkConnection"_s));
    QTRY_VERIFY(!view.connection().isChecking());
    const auto &findings = view.connection().findings();
    QVERIFY(findings.size() >= 5);
    QCOMPARE(findings.at(0).verdict, CheckFinding::Verdict::Passed);        // certificates
    QCOMPARE(findings.at(3).verdict, CheckFinding::Verdict::Failed);        // there is no web here
    QCOMPARE(findings.constLast().verdict, CheckFinding::Verdict::Failed);  // no response
}

QTEST_MAIN(TestProviderJourney)
#include "tst_providerjourney.moc"
