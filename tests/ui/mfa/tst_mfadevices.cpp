// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfaservice.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "models/mfa/mfadevicemodel.h"
#include "tests/support/memorykeychain.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/mfa/authenticatorappdialog.h"
#include "ui/mfa/mfaactions.h"
#include "ui/mfa/mfapane.h"
#include "ui/mfa/mfasettingsdialog.h"
#include "ui/mfa/qrview.h"
#include "ui/mfa/securitykeydialog.h"
#include "ui/mfa/signinpreview.h"
#include "ui/mfa/userdevicesview.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

MemoryKeychain &keychain()
{
    static MemoryKeychain one;
    return one;
}

/// A desk with a keychain that works, and ana.
struct MfaDesk : PeopleDesk {
    explicit MfaDesk(bool keepsSecrets = true)
        : PeopleDesk([](TestWorkspace &at) {
            at.setup.keychain = &keychain();
            at.reopen();
        })
    {
        if (keepsSecrets) {
            must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
        }
        ana = addUser(u"ana"_s);
    }

    [[nodiscard]] QList<MfaDevice> devices() const { return must(MfaService(*test).devicesOf(ana)); }
    [[nodiscard]] QString code(const SecretBytes &seed, qint64 ahead = 0) const
    {
        return must(totp::code(seed, totp::stepAt(test.clock.now()) + ahead));
    }
    void setSource(SourceKind kind) const
    {
        must((*test).change({u"Set"_s, u"Set"_s}, [&](Change &change) {
            return ChangeStore(change.database()).setSetting(identitySourceSetting, nameOf(kind));
        }));
    }

    User::Id ana;
};

void show(QWidget &widget)
{
    widget.resize(1100, 800);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

QString complaintOf(const FormDialog &dialog, const QString &field)
{
    return dialog.form().complaint(field);
}

}  // namespace

class TestMfaDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registersAnAppFromItsQrCodeToItsFirstCode()
    {
        MfaDesk at;
        UserDevicesView view(at.desk);
        view.setUser(at.ana);
        show(view);
        QTRY_VERIFY(view.model().isLoaded());
        clickButton(view, u"registerApp"_s);
        QTRY_VERIFY(openDialog<AuthenticatorAppDialog>(view));
        auto *dialog = openDialog<AuthenticatorAppDialog>(view);
        auto *key = dialog->findChild<QLabel *>(u"secretKey"_s);
        QVERIFY(!key->isVisible());
        QVERIFY(key->text().isEmpty());
        clickButton(*dialog, u"showSecretKey"_s);
        QCOMPARE(key->text().size(), 32 + 7);
        QCOMPARE(QAccessible::queryAccessibleInterface(key)->text(QAccessible::Name), key->text());  // it is read out
        clickButton(*dialog, u"copySecretKey"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(key->text()).remove(u' '));
        const SecretBytes seed = must(totp::fromBase32(SecretBytes::ofText(key->text())));
        QCOMPARE(seed.size(), 20);

        dialog->form().load({{u"code"_s, u"12345"_s}});
        clickButton(*dialog, u"action"_s);
        QVERIFY(!complaintOf(*dialog, u"code"_s).isEmpty());
        dialog->form().load({{u"code"_s, at.code(seed, -50)}, {u"name"_s, u"Phone"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(complaintOf(*dialog, u"code"_s).contains(u"another time"_s));
        dialog->form().load({{u"code"_s, at.code(seed)}, {u"name"_s, u"Phone"_s}});
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(view.model().rowCount(), 1);
        QCOMPARE(at.devices().first().name, u"Phone"_s);
        QTRY_VERIFY(!openDialog<AuthenticatorAppDialog>(view));
    }

    void saysThatNoSecretCanBeKeptBeforeAnythingIsScanned()
    {
        MfaDesk at(false);
        MfaActions actions(at.desk, nullptr);
        QSignalSpy page(&actions, &MfaActions::pageRequested);
        actions.registerApp(at.ana);
        QTRY_COMPARE(at.prompts.questions.size(), 1);
        QVERIFY(at.prompts.questions.constFirst().text.contains(u"no key"_s));
        QCOMPARE(page.value(0).value(0).toString(), u"secrets"_s);
    }

    void leadsToTheSecretsWhereNoneCanBeKept()
    {
        MfaDesk at(false);
        const SecretBytes seed = SecretBytes::ofText(u"12345678901234567890"_s);
        AuthenticatorAppDialog dialog(at.desk, at.user(at.ana), seed.copy());
        show(dialog);
        dialog.form().load({{u"code"_s, at.code(seed)}, {u"name"_s, u"Phone"_s}});
        QString page;
        connect(&dialog, &AuthenticatorAppDialog::pageRequested, this, [&page](const QString &asked) { page = asked; });
        clickButton(dialog, u"action"_s);
        const auto way = [&dialog]() -> QPushButton * {
            const auto buttons = dialog.form().findChildren<QPushButton *>();
            for (QPushButton *button : buttons) {
                if (button->isVisible() && button->text().contains(u"secrets"_s)) {
                    return button;
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(way());
        click(way());
        QTRY_COMPARE(page, u"secrets"_s);
    }

    void drawsTheCodeDarkOnLightInEveryTheme()
    {
        QrView view;
        view.setCode(must(QrCode::of(SecretBytes::ofText(u"otpauth://totp/x"_s))));
        const QImage picture = view.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        qsizetype dark = 0;
        for (int x = 0; x < picture.width(); ++x) {
            dark += picture.pixelColor(x, picture.height() / 2) == QColor(Qt::black) ? 1 : 0;
        }
        QVERIFY(dark > picture.width() / 8);
    }

    void registersASecurityKeyWithItsPin()
    {
        MfaDesk at;
        at.outside.securityKeys.keys = {{u"/dev/hidraw0"_s, u"Yubico YubiKey"_s}};
        at.outside.securityKeys.pin = "1234";
        UserDevicesView view(at.desk);
        view.setUser(at.ana);
        show(view);
        QTRY_VERIFY(view.model().isLoaded());
        clickButton(view, u"registerKey"_s);
        QTRY_VERIFY(openDialog<SecurityKeyDialog>(view));
        auto *dialog = openDialog<SecurityKeyDialog>(view);
        QTRY_COMPARE(dialog->form().text(u"key"_s), u"/dev/hidraw0"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(complaintOf(*dialog, u"pin"_s).contains(u"PIN"_s));
        dialog->form().edit(u"pin"_s)->setValue(u"1234"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(view.model().rowCount(), 1);
        QCOMPARE(at.devices().first().name, u"Security key"_s);
        QCOMPARE(at.devices().first().attestation, u"packed"_s);
    }

    void stopsWaitingForATouchWhenCancelIsPressed()
    {
        MfaDesk at;
        at.outside.securityKeys.keys = {{u"/dev/hidraw0"_s, u"Yubico YubiKey"_s}};
        at.outside.securityKeys.isUntouched = true;
        SecurityKeyDialog dialog(at.desk, at.user(at.ana));
        show(dialog);
        QTRY_COMPARE(dialog.form().text(u"key"_s), u"/dev/hidraw0"_s);
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY(dialog.isBusy());
        clickButton(dialog, u"cancel"_s);
        QTRY_VERIFY(!dialog.isBusy());
        QVERIFY(dialog.isVisible());
        QVERIFY(at.devices().isEmpty());
        at.outside.securityKeys.isUntouched = false;
        clickButton(dialog, u"action"_s);
        QTRY_COMPARE(at.devices().size(), 1);
    }

    void saysWhatToDoWhereNoKeyIsPluggedIn()
    {
        MfaDesk at;
        SecurityKeyDialog dialog(at.desk, at.user(at.ana));
        show(dialog);
        auto *note = dialog.findChild<MessageBar *>(u"keyNote"_s);
        QTRY_VERIFY(note->isVisible());
        clickButton(dialog, u"action"_s);
        QVERIFY(!complaintOf(dialog, u"key"_s).isEmpty());
        at.outside.securityKeys.keys = {{u"/dev/hidraw0"_s, u"Yubico YubiKey"_s}};
        clickButton(dialog, u"lookAgain"_s);
        QTRY_COMPARE(dialog.form().text(u"key"_s), u"/dev/hidraw0"_s);
        QTRY_VERIFY(!note->isVisible());
    }

    void offersOnlyWhatIsPossible()
    {
        MfaDesk at;
        UserDevicesView view(at.desk);
        view.setUser(at.ana);
        show(view);
        auto *app = view.findChild<QPushButton *>(u"registerApp"_s);
        auto *key = view.findChild<QPushButton *>(u"registerKey"_s);
        QTRY_VERIFY(app->isEnabled() && key->isEnabled());
        must(MfaService(at.desk.workspace).setSettings({MfaMode::AlwaysOn, true, false}));
        QTRY_VERIFY(!key->isEnabled());
        QVERIFY(key->toolTip().contains(u"allowed"_s));
        at.disable({at.ana});
        QTRY_VERIFY(!app->isEnabled());
        QVERIFY(app->toolTip().contains(u"disabled"_s));
    }

    void renamesChecksResynchronisesAndDeletes()
    {
        MfaDesk at;
        const SecretBytes seed = totp::newSeed();
        (void)must(MfaService(at.desk.workspace).registerApp({at.ana, u"Phone"_s, seed.copy(), {}}));
        MfaPane pane(at.desk);
        const QAbstractItemModelTester tester(&pane.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        show(pane);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        const auto dialogOf = [&](const QString &action) {
            pane.select(at.devices().first().id.value);
            actionOf(pane, action).trigger();
            return openDialog<FormDialog>(pane);
        };
        auto *check = dialogOf(u"checkCode"_s);
        QVERIFY(check);
        check->form().load({{u"code"_s, at.code(seed)}});
        clickButton(*check, u"action"_s);
        QTRY_VERIFY(at.devices().first().lastStep > 0);
        QTRY_VERIFY(!openDialog<FormDialog>(pane));

        auto *resync = dialogOf(u"resyncDevice"_s);
        QVERIFY(resync);
        resync->form().load({{u"code1"_s, at.code(seed, 20)}, {u"code2"_s, at.code(seed, 21)}});
        clickButton(*resync, u"action"_s);
        QTRY_COMPARE(at.devices().first().drift, 21);
        QTRY_VERIFY(!openDialog<FormDialog>(pane));

        auto *rename = dialogOf(u"renameDevice"_s);
        QVERIFY(rename);
        rename->form().load({{u"name"_s, u"Old phone"_s}});
        clickButton(*rename, u"action"_s);
        QTRY_COMPARE(at.devices().first().name, u"Old phone"_s);
        QTRY_VERIFY(!openDialog<FormDialog>(pane));

        pane.select(at.devices().first().id.value);
        actionOf(pane, u"deleteDevices"_s).trigger();
        QCOMPARE(at.prompts.questions.last().typedWord, u"DELETE"_s);
        QTRY_COMPARE(at.devices().size(), 0);
        QTRY_COMPARE(pane.model().rowCount(), 0);
    }

    void configuresAndShowsWhatThatMeans()
    {
        MfaDesk at;
        MfaPane pane(at.desk);
        show(pane);
        actionOf(pane, u"configureMfa"_s).trigger();
        auto *dialog = openDialog<MfaSettingsDialog>(pane);
        QVERIFY(dialog);
        auto *preview = dialog->findChild<SignInPreview *>();
        const auto step = [preview](int row) { return preview->table().model()->index(row, 2).data().toString(); };
        QCOMPARE(step(0), u"Is signed in"_s);
        dialog->form().edit(u"withoutDevice"_s)->setValue(u"BLOCK"_s);
        QCOMPARE(step(0), u"Can't sign in"_s);
        QVERIFY(dialog->findChild<MessageBar *>(u"mfaWarnings"_s)->isVisible());
        dialog->form().edit(u"apps"_s)->setValue(false);
        dialog->form().edit(u"types"_s)->setValue(false);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(!complaintOf(*dialog, u"types"_s).isEmpty());
        dialog->form().edit(u"apps"_s)->setValue(true);
        dialog->form().edit(u"mode"_s)->setValue(u"ALWAYS_ON"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(must(MfaService(at.desk.workspace).settings()),
                     (MfaSettings{MfaMode::AlwaysOn, true, false, WithoutDevice::Block, MfaManagers::Administrators}));
        QTRY_COMPARE(pane.preview().table().model()->index(0, 2).data().toString(), u"Can't sign in"_s);
        QTRY_VERIFY(pane.header().subtitle().contains(u"1 enabled user"_s));
    }

    void leavesItToAnExternalProvider()
    {
        MfaDesk at;
        at.setSource(SourceKind::ExternalProvider);
        MfaPane pane(at.desk);
        show(pane);
        QTRY_VERIFY(!actionOf(pane, u"configureMfa"_s).isEnabled());
        QVERIFY(actionOf(pane, u"configureMfa"_s).toolTip().contains(u"external identity provider"_s));
    }
};

QTEST_MAIN(TestMfaDevices)
#include "tst_mfadevices.moc"
