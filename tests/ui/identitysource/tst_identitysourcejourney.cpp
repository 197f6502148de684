// SPDX-License-Identifier: Apache-2.0
// From one identity source to another in the console, the Region, and the end of a configuration.
#include "core/identitysource/identitysourceservice.h"
#include "core/outbox/outboxstore.h"
#include "core/storage/database.h"
#include "tests/support/testdirectories.h"
#include "tests/support/testproviders.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/directories/connectiontestview.h"
#include "ui/directories/directorystep.h"
#include "ui/identityproviders/providerstep.h"
#include "ui/identitysource/changesourcewizard.h"
#include "ui/identitysource/deleteconfigurationwizard.h"
#include "ui/identitysource/identitysourcepage.h"
#include "ui/identitysource/regiondialog.h"
#include "ui/identitysource/sourcereview.h"
#include "ui/saml/metadatainput.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A company with a directory and the metadata of an identity provider.
class SourceDesk : public AccessDesk
{
public:
    SourceDesk()
    {
        // With a ticket instead of a password, so that there is no secret to keep.
        Directory directory = corpDirectory();
        directory.authentication = Directory::Authentication::Gssapi;
        directory.bindName.clear();
        corp = must(DirectoryService(*test).add(directory, SecretBytes()));
        assign(*test, {sandbox}, {reading}, {Principal::of(team)});
    }

    [[nodiscard]] static QString metadata()
    {
        return QDir(qEnvironmentVariable("GATEHOUSE_SOURCE_DIR")).filePath(u"tests/corpus/saml/providers/okta.xml"_s);
    }
    [[nodiscard]] SourceKind source() const { return must(identitySourceOf((*test).database())); }
    [[nodiscard]] qint64 rows(const QByteArray &table) const
    {
        return must((*test).database().integer("SELECT count(*) FROM " + table)).value_or(0);
    }
    void changeTo(const SourceTarget &target) const
    {
        NoProgress unwatched;
        IdentitySourceService service(*test);
        must(service.change({target, must(service.plan(target)).typedWord(), {}}, unwatched));
    }

    Directory::Id corp{};
};

/// The page once it knows the source, with the wizard open above it.
ChangeSourceWizard *openWizard(IdentitySourcePage &page)
{
    page.show();
    if (!QTest::qWaitFor([&page] { return page.isRead(); })) {
        qFatal("the source was not read");
    }
    actionOf(page, u"changeIdentitySource"_s).trigger();
    return openDialog<ChangeSourceWizard>(page);
}

/// Chooses the directory and waits until it was reached.
void reach(ChangeSourceWizard &wizard, Directory::Id directory)
{
    wizard.choice().load({{u"source"_s, nameOf(SourceKind::ActiveDirectory)}});
    wizard.directory().choose(directory);
    wizard.directory().test().start();
    if (!QTest::qWaitFor([&wizard] { return wizard.directory().value().has_value(); })) {
        qFatal("%s", qPrintable(wizard.directory().value().error().message));
    }
}

Form &formOf(const QWidget &page)
{
    return *page.findChild<Form *>();
}

bool hasText(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) { return label->text().contains(text); });
}

}  // namespace

class TestIdentitySourceJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesForADirectoryAndComesBackByUndo()
    {
        SourceDesk desk;
        IdentitySourcePage page(desk.desk);
        ChangeSourceWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        reach(*wizard, desk.corp);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(ChangeSourceWizard::Directory));
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(wizard->isReviewed());
        QVERIFY(hasText(wizard->review(), u"corp.example.com"_s));
        QVERIFY(wizard->review().findChild<MessageBar *>()->tone() == Tone::Danger);

        formOf(wizard->review()).load({{u"typedWord"_s, u"confirm"_s}});
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(ChangeSourceWizard::Review));
        QVERIFY(formOf(wizard->review()).complaint(u"typedWord"_s).contains(u"CONFIRM"_s));
        QCOMPARE(desk.source(), SourceKind::IdentityStore);

        formOf(wizard->review()).load({{u"typedWord"_s, u"CONFIRM"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(ChangeSourceWizard::Outcome));
        QCOMPARE(desk.source(), SourceKind::ActiveDirectory);
        QCOMPARE(desk.rows("users"), 0);
        QTRY_VERIFY(hasText(page, u"Active Directory"_s));

        clickButton(*wizard, u"undoChange"_s);
        QTRY_COMPARE(desk.rows("users"), 3);
        QCOMPARE(desk.source(), SourceKind::IdentityStore);
        QTRY_VERIFY(!wizard->findChild<QPushButton *>(u"undoChange"_s)->isVisible());
        QVERIFY(desk.prompts.errors.isEmpty());
    }

    void provisionsTheAccountsAfterwards()
    {
        SourceDesk desk;
        desk.provisioning.start(nullptr);
        QTRY_COMPARE(roleCount(desk), 1);
        IdentitySourcePage page(desk.desk);
        ChangeSourceWizard *wizard = openWizard(page);
        reach(*wizard, desk.corp);
        wizard->showStep(ChangeSourceWizard::Review);
        QTRY_VERIFY(wizard->isReviewed());
        formOf(wizard->review()).load({{u"typedWord"_s, u"CONFIRM"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(ChangeSourceWizard::Outcome));
        QCOMPARE(roleCount(desk), 1);
        clickButton(*wizard, u"provision"_s);
        QTRY_COMPARE(roleCount(desk), 0);
    }

    void takesAnIdentityProviderByItsMetadata()
    {
        SourceDesk desk;
        IdentitySourcePage page(desk.desk);
        ChangeSourceWizard *wizard = openWizard(page);
        wizard->choice().load({{u"source"_s, nameOf(SourceKind::ExternalProvider)}});
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(ChangeSourceWizard::Provider));
        clickButton(*wizard, u"next"_s);  // without a file
        QCOMPARE(wizard->currentStep(), int(ChangeSourceWizard::Provider));
        wizard->provider().input().readFile(SourceDesk::metadata());
        QTRY_VERIFY(wizard->provider().value());
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(wizard->isReviewed());
        const auto *verdict = wizard->review().findChild<MessageBar *>();
        QCOMPARE(verdict->tone(), Tone::Danger);  // nobody has an email address as the username
        QVERIFY(verdict->text().contains(u"can't sign in"_s));
        QVERIFY(hasText(wizard->review(), u"not known"_s));
        formOf(wizard->review()).load({{u"typedWord"_s, u"ACCEPT"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(desk.source(), SourceKind::ExternalProvider);
        QCOMPARE(desk.rows("users"), 3);
    }

    void saysWhoNeedsAPasswordAfterComingBack()
    {
        SourceDesk desk;
        SourceTarget provider;
        provider.kind = SourceKind::ExternalProvider;
        provider.provider = providers::okta();
        desk.changeTo(provider);
        IdentitySourcePage page(desk.desk);
        ChangeSourceWizard *wizard = openWizard(page);
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(wizard->isReviewed());
        auto *names = wizard->review().findChild<QPlainTextEdit *>(u"usersWithoutPassword"_s);
        QCOMPARE(names->toPlainText(), u"ana\nbob\ncai"_s);
        desk.test.clock.advance(60);
        formOf(wizard->review()).load({{u"typedWord"_s, u"CONFIRM"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(ChangeSourceWizard::Outcome));
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(page.message().isVisible());

        const qint64 before = must(OutboxStore((*desk).database()).waitingCount());
        click(page.message().findChild<QPushButton *>(u"messageAction"_s));
        QTRY_COMPARE(must(OutboxStore((*desk).database()).waitingCount()), before + 3);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QTRY_VERIFY(!page.message().isVisible());
    }

    void reviewsAgainWhenSomethingCameInBetween()
    {
        SourceDesk desk;
        IdentitySourcePage page(desk.desk);
        ChangeSourceWizard *wizard = openWizard(page);
        reach(*wizard, desk.corp);
        wizard->showStep(ChangeSourceWizard::Review);
        QTRY_VERIFY(wizard->isReviewed());
        (void)desk.addUser(u"dora"_s);
        formOf(wizard->review()).load({{u"typedWord"_s, u"CONFIRM"_s}});
        clickButton(*wizard, u"next"_s);
        // Refused, and counted again: the word has to be typed under the new numbers.
        QTRY_VERIFY(!wizard->isBusy() && wizard->isReviewed() && formOf(wizard->review()).text(u"typedWord"_s).isEmpty());
        QCOMPARE(wizard->currentStep(), int(ChangeSourceWizard::Review));
        QCOMPARE(desk.source(), SourceKind::IdentityStore);
        formOf(wizard->review()).load({{u"typedWord"_s, u"CONFIRM"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), int(ChangeSourceWizard::Outcome));
        QCOMPARE(desk.rows("users"), 0);
    }

    void deletesTheConfigurationOnlyWithEveryBoxAndTheWord()
    {
        SourceDesk desk;
        QWidget page;
        page.show();
        openDeleteConfigurationWizard(desk.desk, &page);
        QTRY_VERIFY(openDialog<DeleteConfigurationWizard>(page));
        auto *wizard = openDialog<DeleteConfigurationWizard>(page);
        wizard->backup().load({{u"backup"_s, u"sealed"_s}, {u"path"_s, desk.file(u"kept"_s)}, {u"passphrase"_s, u"short"_s}});
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(DeleteConfigurationWizard::Backup));
        QVERIFY(!wizard->backup().complaint(u"passphrase"_s).isEmpty());
        const QString passphrase = u"correct horse battery"_s;
        wizard->backup().load(
            {{u"backup"_s, u"sealed"_s}, {u"path"_s, desk.file(u"kept"_s)}, {u"passphrase"_s, passphrase}, {u"again"_s, passphrase}});
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(DeleteConfigurationWizard::Review));

        wizard->confirmation().load({{u"typedWord"_s, u"DELETE"_s}});
        clickButton(*wizard, u"next"_s);
        QVERIFY(wizard->findChild<MessageBar *>()->isVisible());
        QCOMPARE(desk.rows("permission_sets"), 2);
        for (QCheckBox *box : wizard->findChildren<QCheckBox *>()) {
            box->setChecked(true);
        }
        wizard->confirmation().load({{u"typedWord"_s, u"delete"_s}});
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), int(DeleteConfigurationWizard::Review));
        wizard->confirmation().load({{u"typedWord"_s, u"DELETE"_s}});
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wizard->currentStep(), int(DeleteConfigurationWizard::Outcome), 30000);
        QCOMPARE(desk.rows("permission_sets"), 0);
        QCOMPARE(desk.rows("users"), 0);
        QVERIFY(QFile::exists(desk.file(u"kept"_s)));
        clickButton(*wizard, u"undoDeletion"_s);
        QTRY_COMPARE(desk.rows("users"), 3);
        QVERIFY(desk.prompts.errors.isEmpty());
    }

    void choosesARegionOnceThereIsNoConfiguration()
    {
        SourceDesk desk;
        QWidget page;
        page.show();
        openRegionDialog(desk.desk, &page);
        QCOMPARE(desk.prompts.errors.size(), 1);
        QCOMPARE(desk.prompts.errors.first().kind, Error::Kind::Forbidden);
        NoProgress unwatched;
        ConfigurationService service(*desk);
        must(service.remove({must(service.consequence()).parts(), u"DELETE"_s, {}}, unwatched));
        openRegionDialog(desk.desk, &page);
        auto *dialog = openDialog<RegionDialog>(page);
        QVERIFY(dialog);
        QCOMPARE(dialog->form().text(u"region"_s), u"us-east-1"_s);
        dialog->form().load({{u"region"_s, u"eu-central-1"_s}});
        dialog->accept();
        QTRY_COMPARE((*desk).setting(u"region"_s), u"eu-central-1"_s);
        openDeleteConfigurationWizard(desk.desk, &page);
        QTRY_COMPARE(desk.prompts.errors.size(), 2);
    }
};

QTEST_MAIN(TestIdentitySourceJourney)
#include "tst_identitysourcejourney.moc"
