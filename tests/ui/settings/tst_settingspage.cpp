// SPDX-License-Identifier: Apache-2.0
// The page Settings and its dialogs.
#include "core/secrets/keyservice.h"
#include "core/settings/settingsservice.h"
#include "tests/support/history.h"
#include "tests/support/memorykeychain.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/settings/editiondialog.h"
#include "ui/settings/mailserverdialog.h"
#include "ui/settings/operatordialog.h"
#include "ui/settings/portaldialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsscenes.h"
#include "ui/shell/form.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A desk whose key is in a keychain of memory.
class At
{
public:
    At()
        : desk([this](TestWorkspace &test) {
            test.setup.keychain = &keychain;
            test.reopen();
            must(KeyService(*test).protect({KeyPlace::Keychain}));
        })
        , page(desk.desk)
    {
        page.resize(1200, 800);
        page.show();
    }

    /// All texts of a card.
    [[nodiscard]] QString words(const QString &card) const
    {
        QStringList all;
        for (const QLabel *label : page.findChild<QWidget *>(card)->findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all.join(u'\n');
    }

    MemoryKeychain keychain;
    TestDesk desk;
    SettingsPage page;
};

/// The page scrolls to what has the keyboard.
void clickOn(const SettingsPage &page, const QString &name)
{
    page.findChild<QPushButton *>(name)->setFocus();
    clickButton(page, name);
}

void fill(const FormDialog &dialog, const QVariantMap &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        dialog.form().edit(it.key())->setValue(it.value());
    }
}

}  // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void o7ChoosesTheAddressOfThePortalOnce()
    {
        At at;
        clickOn(at.page, u"customizePortalButton"_s);
        auto *dialog = openDialog<PortalDialog>(at.page);
        QVERIFY(dialog);
        fill(*dialog, {{u"portalName"_s, u"example corp"_s}});
        clickButton(*dialog, u"action"_s);
        QVERIFY(!dialog->form().complaint(u"portalName"_s).isEmpty());
        fill(*dialog, {{u"portalName"_s, u"example-corp"_s}});
        clickButton(*dialog, u"action"_s);
        QVERIFY(!dialog->form().complaint(u"known"_s).isEmpty());
        QVERIFY(SettingsService(*at.desk).portalName().isEmpty());
        fill(*dialog, {{u"known"_s, true}});
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE((*at.desk).portalUrl(), u"https://example-corp.awsapps.com/start"_s);
        QTRY_VERIFY(at.words(u"portalCard"_s).contains(u"https://example-corp.awsapps.com/start"_s));
        QVERIFY(!actionOf(at.page, u"customizePortal"_s).isEnabled());
        QVERIFY(actionOf(at.page, u"customizePortal"_s).toolTip().contains(u"once"_s));
    }

    void setsUpAMailServerSendsATestAndForgetsIt()
    {
        At at;
        QVERIFY(!actionOf(at.page, u"testMail"_s).isEnabled());
        clickOn(at.page, u"changeMailButton"_s);
        auto *dialog = openDialog<MailServerDialog>(at.page);
        QVERIFY(dialog);
        fill(*dialog, {{u"mail.host"_s, u"mail.example.com"_s},
                       {u"mail.port"_s, u"465"_s},
                       {u"mail.security"_s, u"NONE"_s},
                       {u"mail.user"_s, u"sso"_s},
                       {u"mail.password"_s, u"planted-by-hand"_s},
                       {u"mail.sender"_s, u"sso@example.com"_s}});
        clickButton(*dialog, u"action"_s);
        // A password never goes over the open line: the dialog stays and says so at the field.
        QTRY_VERIFY(!dialog->form().complaint(u"mail.security"_s).isEmpty());
        fill(*dialog, {{u"mail.security"_s, u"TLS"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(MailServerService(*at.desk).unavailable(), QString());
        QVERIFY(must(MailServerService(*at.desk).hasPassword()));
        QTRY_VERIFY(at.words(u"mailCard"_s).contains(u"mail.example.com:465"_s));
        QVERIFY(!at.words(u"mailCard"_s).contains(u"planted-by-hand"_s));

        // Another server does not get the password that is kept: it is asked for again.
        clickOn(at.page, u"changeMailButton"_s);
        QTRY_VERIFY(openDialog<MailServerDialog>(at.page));
        dialog = openDialog<MailServerDialog>(at.page);
        fill(*dialog, {{u"mail.host"_s, u"other.example.com"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(dialog->form().complaint(u"mail.password"_s).contains(u"mail.example.com:465"_s));
        fill(*dialog, {{u"mail.password"_s, u"planted-by-hand"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(at.words(u"mailCard"_s).contains(u"other.example.com:465"_s));

        QTRY_VERIFY(actionOf(at.page, u"testMail"_s).isEnabled());
        clickOn(at.page, u"testMailButton"_s);
        QTRY_VERIFY(openDialog<TestMailDialog>(at.page));
        auto *test = openDialog<TestMailDialog>(at.page);
        fill(*test, {{u"recipient"_s, u"ana@example.com"_s}});
        clickButton(*test, u"action"_s);
        QTRY_COMPARE(at.desk.prompts.notices.size(), 1);
        QCOMPARE(at.desk.mail.sent.size(), 1);

        clickOn(at.page, u"removeMailButton"_s);
        QTRY_VERIFY(!MailServerService(*at.desk).unavailable().isEmpty());
        QTRY_VERIFY(!actionOf(at.page, u"removeMail"_s).isEnabled());
        QVERIFY(actionOf(at.page, u"removeMail"_s).toolTip().contains(u"No mail server"_s));
    }

    void changesTheSignInSessionWhereTheEditionLetsIt()
    {
        At at;
        clickOn(at.page, u"changeSessionsButton"_s);
        auto *dialog = openDialog<SettingsDialog>(at.page);
        QVERIFY(dialog);
        fill(*dialog, {{u"sessions.signIn"_s, u"720"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(at.words(u"sessionsCard"_s).contains(u"12 hour"_s));
        clickOn(at.page, u"changeEditionButton"_s);
        QTRY_VERIFY(openDialog<EditionDialog>(at.page));
        auto *edition = openDialog<EditionDialog>(at.page);
        fill(*edition, {{u"quotaProfile"_s, u"2021"_s}});
        clickButton(*edition, u"action"_s);
        QTRY_VERIFY(!actionOf(at.page, u"changeSessions"_s).isEnabled());
        QVERIFY(actionOf(at.page, u"changeSessions"_s).toolTip().contains(u"8 hours"_s));
    }

    void callsTheOperatorAsPeopleDo()
    {
        At at;
        actionOf(at.page, u"renameOperator"_s).trigger();
        auto *dialog = openDialog<OperatorDialog>(at.page);
        QVERIFY(dialog);
        fill(*dialog, {{u"displayName"_s, QString(129, u'x')}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(!dialog->form().complaint(u"displayName"_s).isEmpty());
        fill(*dialog, {{u"displayName"_s, u"Samira Okafor"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(at.words(u"operatorCard"_s).contains(u"Samira Okafor"_s));
        const Event event = lastEvent(*at.desk);
        QCOMPARE(event.actor, u"sam"_s);
        QCOMPARE(event.actorName, u"Samira Okafor"_s);
        must((*at.desk).undo(event.change));
        QCOMPARE(lastEvent(*at.desk).actorName, u"sam"_s);
    }

    void namesTheWorkspaceAndItsKey()
    {
        At at;
        actionOf(at.page, u"renameWorkspace"_s).trigger();
        auto *dialog = openDialog<SettingsDialog>(at.page);
        QVERIFY(dialog);
        fill(*dialog, {{u"name"_s, u"Example Corp."_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(at.words(u"fileCard"_s).contains(u"Example Corp."_s));
        QTRY_VERIFY(at.words(u"keysCard"_s).contains(u"In the keychain"_s));
        QStringList asked;
        QObject::connect(&at.page, &SettingsPage::pageRequested, &at.page, [&asked](const QString &key) { asked.append(key); });
        actionOf(at.page, u"showSecrets"_s).trigger();
        actionOf(at.page, u"showQuotas"_s).trigger();
        QCOMPARE(asked, (QStringList{u"secrets"_s, u"quotas"_s}));
    }

    void isDrawnInBothThemes()
    {
        TestDesk desk;
        Theme theme(Theme::Mode::Light);
        const QList<Scene> scenes
            = settingsScenes(desk.desk) + QList<Scene>{{u"settings"_s, [&desk] { return new SettingsPage(desk.desk); }}};
        const auto written = runTour(scenes, qEnvironmentVariable("GATEHOUSE_PICTURES", desk.file(u"pictures"_s)), theme);
        QVERIFY(written);
        QCOMPARE(written->size(), scenes.size() * 2);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
