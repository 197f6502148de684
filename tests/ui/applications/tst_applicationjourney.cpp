// SPDX-License-Identifier: Apache-2.0
// From the catalogue to an application that people sign in to, and to its next certificate, over the pages that a person uses.
#include "core/applications/applicationassignmentstore.h"
#include "models/applications/applicationtablemodel.h"
#include "models/applications/mappingpreviewmodel.h"
#include "models/certificates/certificatetablemodel.h"
#include "tests/ui/support/applicationdesk.h"
#include "ui/applications/addapplicationwizard.h"
#include "ui/applications/applicationdetails.h"
#include "ui/applications/applicationdialog.h"
#include "ui/applications/applicationspane.h"
#include "ui/applications/assignpeopledialog.h"
#include "ui/applications/catalogueview.h"
#include "ui/applications/expressioncompleter.h"
#include "ui/applications/mappingsedit.h"
#include "ui/applications/mappingsview.h"
#include "ui/applications/serviceproviderform.h"
#include "ui/assignments/principalspage.h"
#include "ui/certificates/certificatesview.h"
#include "ui/certificates/generatedialog.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestApplicationJourney : public QObject
{
    Q_OBJECT

    using Page = AddApplicationWizard::Page;

    static void open(ApplicationsPane &pane, int rows)
    {
        pane.resize(1400, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), rows);
    }

    static void press(const QWidget &page, const QString &name)
    {
        auto *button = page.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QTRY_VERIFY2(button->isEnabled(), qPrintable(button->toolTip()));
        click(button);
    }

    static void next(const AddApplicationWizard &wizard, Page expected)
    {
        press(wizard, u"next"_s);
        QTRY_COMPARE(wizard.currentStep(), int(expected));
    }

    static void writeFile(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static Application only(const ApplicationDesk &desk)
    {
        const ApplicationStore store((*desk).database());
        const auto records = must(store.records(must(store.ids({}))));
        return records.value(0);
    }

private Q_SLOTS:
    void addsMapsAssignsRotatesAndUndoes()
    {
        ApplicationDesk desk;
        ApplicationsPane pane(desk.desk);
        open(pane, 0);
        QTRY_COMPARE(pane.table().emptyState().accessibleName(), u"No applications yet"_s);

        // From the catalogue.
        actionOf(pane, u"addApplication"_s).trigger();
        auto *wizard = openDialog<AddApplicationWizard>(pane);
        QVERIFY(wizard);
        const auto *tiles = wizard->catalogue().findChild<QListView *>(u"catalogueTiles"_s);
        QTRY_VERIFY(!tiles->visibleRegion().isEmpty());
        const QPoint place = tiles->mapTo(wizard, QPoint());
        press(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(Page::Catalogue));  // nothing is chosen yet
        const auto *message = wizard->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY(!message->visibleRegion().isEmpty());
        QCOMPARE(tiles->mapTo(wizard, QPoint()), place);  // what somebody is about to click on stays where it is
        wizard->catalogue().filterBar().setText(u"slack"_s);
        QCOMPARE(wizard->catalogue().chosen()->id, u"slack"_s);
        next(*wizard, Page::Details);
        QCOMPARE(wizard->details().text(u"name"_s), u"Slack"_s);
        next(*wizard, Page::ServiceProvider);

        // Its metadata.
        const QString path = desk.file(u"slack.xml"_s);
        writeFile(path, metadataOf("https://slack.example.com"));
        wizard->serviceProvider().readFile(path);
        QTRY_COMPARE(wizard->serviceProvider().text(u"audience"_s), u"https://slack.example.com"_s);
        QCOMPARE(wizard->serviceProvider().text(u"acsUrl"_s), u"https://slack.example.com/acs"_s);
        next(*wizard, Page::Mappings);
        auto *mappings = static_cast<MappingsEdit *>(wizard->mappings().edit(u"mappings"_s));
        QVERIFY(mappings->mappings().first().isSubject());
        QCOMPARE(mappings->mappings().first().format, AttributeFormat::Persistent);
        next(*wizard, Page::People);
        wizard->people().pick({Principal::of(desk.team)});
        next(*wizard, Page::Review);
        press(*wizard, u"next"_s);
        QTRY_COMPARE(pane.table().model()->rowCount(), 1);
        QTRY_VERIFY(pane.details().application());
        const Application added = only(desk);
        QCOMPARE(added.templateId, u"slack"_s);
        QCOMPARE(added.audience, u"https://slack.example.com"_s);
        QTRY_COMPARE(only(desk).assignedGroups, 1);
        QCOMPARE(desk.certificatesOf(added.id).size(), 1);

        mapOneMore(desk, pane, added.id);
        rotate(desk, pane, added.id);

        // All of it can be taken back, the last step first.
        must((*desk).undo(must((*desk).nextUndo())->id));
        QCOMPARE(desk.certificatesOf(added.id).size(), 2);
        while (!only(desk).applicationId.isEmpty()) {
            must((*desk).undo(must((*desk).nextUndo())->id));
        }
        QTRY_COMPARE(pane.table().model()->rowCount(), 0);
    }

    void explainsAWrongFileAndAWrongAddress()
    {
        ApplicationDesk desk;
        const auto id = desk.add(u"Expense desk"_s);
        ApplicationDialog dialog(desk.desk, desk.application(id), ApplicationDialog::About::ServiceProvider);
        dialog.show();
        ServiceProviderForm &form = *dialog.serviceProvider();
        writeFile(desk.file(u"page.xml"_s), "<html><body>Sign in</body></html>");
        form.readFile(desk.file(u"page.xml"_s));
        QTRY_VERIFY(!form.complaint(u"metadata"_s).isEmpty());
        form.edit(u"url"_s)->setValue(u"https://sp.example/metadata"_s);
        press(dialog, u"fetchMetadata"_s);
        QTRY_COMPARE(form.complaint(u"url"_s), u"There is no web here."_s);
        desk.metadata.answer = metadataOf("https://sp.example");
        press(dialog, u"fetchMetadata"_s);
        QTRY_COMPARE(form.text(u"audience"_s), u"https://sp.example"_s);
        QVERIFY(form.complaint(u"url"_s).isEmpty());
        dialog.accept();
        QTRY_COMPARE(desk.application(id).audience, u"https://sp.example"_s);
    }

    void choosesOneOfSeveralServiceProviders()
    {
        ApplicationDesk desk;
        const auto id = desk.add(u"Expense desk"_s);
        ApplicationDialog dialog(desk.desk, desk.application(id), ApplicationDialog::About::ServiceProvider);
        dialog.show();
        ServiceProviderForm &form = *dialog.serviceProvider();
        writeFile(desk.file(u"many.xml"_s), "<md:EntitiesDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\">"
                                                + metadataOf("https://one.example") + metadataOf("https://two.example")
                                                + "</md:EntitiesDescriptor>");
        form.readFile(desk.file(u"many.xml"_s));
        auto *entities = form.findChild<QComboBox *>(u"entities"_s);
        QTRY_COMPARE(entities->count(), 2);
        QTRY_COMPARE(form.text(u"audience"_s), u"https://one.example"_s);
        entities->setCurrentIndex(1);
        Q_EMIT entities->activated(1);
        QCOMPARE(form.text(u"audience"_s), u"https://two.example"_s);
    }

    void closesItsSuggestionsWithoutKeepingTheClick()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *line = new QLineEdit(&window);
        auto *button = new QPushButton(u"Next"_s, &window);
        const ExpressionCompleter completer(line);
        column->addWidget(line);
        column->addStretch();
        column->addWidget(button, 0, Qt::AlignRight);
        window.resize(600, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QTest::keyClicks(line, u"${user:email}"_s);
        QVERIFY(!completer.popup()->isVisible());  // it is complete
        QSignalSpy clicked(button, &QPushButton::clicked);
        line->clear();
        QTest::keyClicks(line, u"${user:em"_s);
        QTRY_VERIFY(completer.popup()->isVisible());
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, button->mapTo(&window, button->rect().center()));
        QTRY_COMPARE(clicked.size(), 1);
        QVERIFY(!completer.popup()->isVisible());
    }

    void refusesWrongMappingsWhereTheyStand()
    {
        ApplicationDesk desk;
        const auto id = desk.add(u"Expense desk"_s);
        ApplicationsPane pane(desk.desk);
        open(pane, 1);
        pane.select(id.value);
        QTRY_VERIFY(pane.details().application());
        pane.details().tabs()->setCurrentIndex(ApplicationDetails::Mappings);
        Form &form = pane.details().mappings().form();
        auto *edit = static_cast<MappingsEdit *>(form.edit(u"mappings"_s));
        QVERIFY(edit->attribute(0)->isReadOnly());
        edit->attribute(1)->setText(u"team"_s);
        edit->expression(1)->setText(u"${user:teem}"_s);
        press(pane.details(), u"saveMappings"_s);
        QTRY_VERIFY(form.complaint(u"mappings"_s).contains(u"team"_s));
        QCOMPARE(desk.application(id).mappings.size(), 1);
        press(pane.details(), u"discardMappings"_s);
        QTRY_VERIFY(form.complaint(u"mappings"_s).isEmpty());
        QCOMPARE(edit->mappings().size(), 1);
    }

    void leadsToTheSecretsWhereNoKeyCanBeKept()
    {
        PeopleDesk desk;
        SmallCompany company(desk.test);
        ApplicationsPane pane(desk.desk);
        open(pane, 0);
        QTRY_VERIFY(pane.message().text().contains(u"secrets"_s));
        QString page;
        connect(&pane, &ApplicationsPane::pageRequested, &pane, [&page](const QString &wanted) { page = wanted; });
        const auto buttons = pane.message().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible()) {
                click(button);
            }
        }
        QCOMPARE(page, u"secrets"_s);
    }

    void disablesAndRemovesWithTheConsequences()
    {
        ApplicationDesk desk;
        const auto id = desk.add(u"Expense desk"_s);
        const auto integrated = desk.addIntegrated(u"Grafana"_s);
        ApplicationsPane pane(desk.desk);
        open(pane, 2);
        pane.select(id.value);
        QVERIFY(!actionOf(pane, u"forceRemove"_s).isEnabled());
        actionOf(pane, u"disableApplication"_s).trigger();
        QTRY_COMPARE(desk.application(id).state, Application::State::Disabled);
        QTRY_VERIFY(actionOf(pane, u"enableApplication"_s).isEnabled());
        actionOf(pane, u"enableApplication"_s).trigger();
        QTRY_COMPARE(desk.application(id).state, Application::State::Enabled);
        actionOf(pane, u"removeApplication"_s).trigger();
        QTRY_COMPARE(pane.table().model()->rowCount(), 1);
        QVERIFY(desk.prompts.questions.last().consequences.join(u' ').contains(u"1 certificate"_s));

        pane.select(integrated.value);
        QTRY_VERIFY(actionOf(pane, u"forceRemove"_s).isEnabled());
        QVERIFY(!actionOf(pane, u"removeApplication"_s).isEnabled());
        actionOf(pane, u"forceRemove"_s).trigger();
        QCOMPARE(desk.prompts.questions.last().typedWord, u"remove"_s);
        QTRY_COMPARE(pane.table().model()->rowCount(), 0);
        QVERIFY(desk.prompts.errors.isEmpty());
    }

private:
    static void mapOneMore(ApplicationDesk &desk, ApplicationsPane &pane, Application::Id id)
    {
        pane.details().tabs()->setCurrentIndex(ApplicationDetails::Mappings);
        MappingsView &view = pane.details().mappings();
        auto *edit = static_cast<MappingsEdit *>(view.form().edit(u"mappings"_s));
        const qsizetype last = edit->rowCount() - 1;
        edit->attribute(last)->setText(u"Login"_s);
        edit->expression(last)->setText(u"${user:preferredUsername}@work"_s);
        view.choosePerson(desk.ana);
        QCOMPARE(view.preview().index(int(last), MappingPreviewModel::ValueColumn).data().toString(), u"ana@work"_s);
        press(pane.details(), u"saveMappings"_s);
        QTRY_COMPARE(desk.application(id).mappings.size(), last + 1);
    }

    static void rotate(ApplicationDesk &desk, ApplicationsPane &pane, Application::Id id)
    {
        pane.details().tabs()->setCurrentIndex(ApplicationDetails::Certificates);
        CertificatesView &view = pane.details().certificates();
        QTRY_COMPARE(view.model().rowCount(), 1);
        const QString before = desk.certificatesOf(id).first().certificateId;
        press(view, u"generateCertificate"_s);
        auto *dialog = openDialog<GenerateDialog>(view);
        QVERIFY(dialog);
        dialog->form().load({{u"bits"_s, 1024}});
        QTRY_VERIFY(!dialog->findChild<MessageBar *>(u"weakChoices"_s)->text().isEmpty());
        dialog->accept();
        QTRY_COMPARE(view.model().rowCount(), 2);
        const auto both = desk.certificatesOf(id);
        QCOMPARE(both.first().certificateId, before);  // the new one is inactive
        select(view, both.last().id.value);
        press(view, u"activateCertificate"_s);
        QTRY_COMPARE(desk.certificatesOf(id).first().id, both.last().id);
        QVERIFY(desk.prompts.questions.last().text.contains(u"trust"_s));
        select(view, both.first().id.value);
        press(view, u"deleteCertificate"_s);
        QTRY_COMPARE(desk.certificatesOf(id).size(), 1);
        QVERIFY(desk.prompts.errors.isEmpty());
    }

    static void select(CertificatesView &view, qint64 id)
    {
        QTRY_VERIFY(view.model().rowOf(id) >= 0);
        view.list().table().selectRow(view.model().rowOf(id));
    }
};

QTEST_MAIN(TestApplicationJourney)
#include "tst_applicationjourney.moc"
