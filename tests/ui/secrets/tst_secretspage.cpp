// SPDX-License-Identifier: Apache-2.0
// The page about secrets: every state with its way out.
#include "core/secrets/keywords.h"
#include "core/secrets/recoverykey.h"
#include "core/secrets/secretservice.h"
#include "tests/support/memorykeychain.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/secrets/recoverykeydialog.h"
#include "ui/secrets/secretspage.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = QStringLiteral("correct horse battery");
const SecretName token{u"scim-token"_s, u"1"_s};

/// A desk whose key is in a keychain of memory.
class At
{
public:
    explicit At(const std::function<void(TestWorkspace &)> &prepare = {})
        : desk([this, prepare](TestWorkspace &test) {
            test.setup.keychain = &keychain;
            test.reopen();
            if (prepare) {
                prepare(test);
            }
        })
        , page(desk.desk)
    {
        page.resize(1200, 800);
        page.show();
    }

    [[nodiscard]] bool isIn(KeyState state) const { return page.isRead() && desk.isQuiet() && page.standing().state == state; }
    /// The words that the page shows at present.
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    }
    /// The visible buttons below the words of a state, in their order.
    [[nodiscard]] QStringList ways() const
    {
        QStringList texts;
        for (const QPushButton *button : page.findChildren<EmptyState *>().first()->findChildren<QPushButton *>()) {
            if (button->isVisible()) {
                texts.append(button->text());
            }
        }
        return texts;
    }
    void press(const QString &text) const
    {
        [&] { QTRY_VERIFY2(ways().contains(text), qPrintable(text)); }();
        for (QPushButton *button : page.findChildren<EmptyState *>().first()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                click(button);
                return;
            }
        }
    }
    template<typename Dialog>
    Dialog &dialog() const
    {
        Dialog *open = nullptr;
        [&] { QTRY_VERIFY((open = openDialog<Dialog>(page)) != nullptr); }();
        if (!open) {
            qFatal("the dialog did not open");
        }
        return *open;
    }

    MemoryKeychain keychain;
    PeopleDesk desk;
    SecretsPage page;
};

void protectByPassphrase(TestWorkspace &test)
{
    must(KeyService(*test).protect({KeyPlace::Passphrase, SecretBytes::ofText(passphrase)}));
    test.reopen();
}

void protectByKeychain(TestWorkspace &test)
{
    must(KeyService(*test).protect({KeyPlace::Keychain, {}}));
    must((*test).change({u"Put"_s, u"Keep a secret"_s},
                        [&](Change &change) { return SecretService(*test).put(change, token, SecretBytes::ofText(u"value"_s)); }));
    test.reopen();
}

}  // namespace

class TestSecretsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectsANewWorkspaceInTheKeychain()
    {
        const At at;
        QTRY_VERIFY(at.isIn(KeyState::NotMade));
        at.press(u"Protect secrets"_s);
        auto &dialog = at.dialog<KeyDialog>();
        QVERIFY(!dialog.form().edit(u"passphrase"_s)->widget()->isVisible());
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        QCOMPARE(at.keychain.entries.size(), size_t(1));
        QVERIFY(at.words().contains(u"There is no recovery key"_s));
        QVERIFY(!actionOf(at.page, u"changePassphrase"_s).isVisible());
        QVERIFY(actionOf(at.page, u"rotateKey"_s).isVisible());
    }

    void protectsByAPassphraseThatIsTypedTwice()
    {
        const At at;
        QTRY_VERIFY(at.isIn(KeyState::NotMade));
        at.press(u"Protect secrets"_s);
        auto &dialog = at.dialog<KeyDialog>();
        dialog.form().load({{u"place"_s, u"passphrase"_s}, {u"passphrase"_s, u"short"_s}, {u"again"_s, passphrase}});
        QTRY_VERIFY(dialog.form().edit(u"passphrase"_s)->widget()->isVisible());
        clickButton(dialog, u"action"_s);
        QVERIFY(dialog.form().complaint(u"passphrase"_s).contains(u"10"_s));
        QVERIFY(!dialog.form().complaint(u"again"_s).isEmpty());
        dialog.form().load({{u"place"_s, u"passphrase"_s}, {u"passphrase"_s, passphrase}, {u"again"_s, passphrase}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(at.isIn(KeyState::Ready), 30'000);
        QVERIFY(actionOf(at.page, u"changePassphrase"_s).isVisible());
        actionOf(at.page, u"lockSecrets"_s).trigger();
        QTRY_VERIFY(at.isIn(KeyState::PassphraseNeeded));
    }

    void unlocksWithTheRightPassphraseOnly()
    {
        const At at(protectByPassphrase);
        QTRY_VERIFY(at.isIn(KeyState::PassphraseNeeded));
        at.press(u"Unlock"_s);
        auto &dialog = at.dialog<UnlockDialog>();
        dialog.form().load({{u"passphrase"_s, u"something else"_s}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.form().complaint(u"passphrase"_s).isEmpty(), 30'000);
        QVERIFY(dialog.isVisible());
        dialog.form().load({{u"passphrase"_s, passphrase}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(at.isIn(KeyState::Ready), 30'000);
    }

    void changesThePassphrase()
    {
        const At at(protectByPassphrase);
        QTRY_VERIFY(at.isIn(KeyState::PassphraseNeeded));
        must((*at.desk).vault().unlock((*at.desk).database(), SecretBytes::ofText(passphrase)));
        at.press(u"Unlock"_s);
        at.dialog<UnlockDialog>().done(QDialog::Accepted);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        actionOf(at.page, u"changePassphrase"_s).trigger();
        auto &dialog = at.dialog<ChangePassphraseDialog>();
        dialog.form().load(
            {{u"present"_s, u"not this one"_s}, {u"passphrase"_s, u"another passphrase"_s}, {u"again"_s, u"another passphrase"_s}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.form().complaint(u"present"_s).isEmpty(), 30'000);
        dialog.form().load({{u"present"_s, passphrase}, {u"passphrase"_s, u"another passphrase"_s}, {u"again"_s, u"another passphrase"_s}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ChangePassphraseDialog>(at.page), 30'000);
        must((*at.desk).vault().unlock((*at.desk).database(), SecretBytes::ofText(u"another passphrase"_s)));
    }

    void saysWhatIsTheMatterAndTheWayOut_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("ways");
        const QString again = u"Try again"_s;
        const QString recover = u"Enter the recovery key"_s;
        const QString giveUp = u"Give the secrets up"_s;
        QTest::newRow("locked") << u"keychain-locked"_s << QStringList{again, recover};
        QTest::newRow("unavailable") << u"keychain-unavailable"_s << QStringList{again, recover};
        QTest::newRow("lost") << u"key-lost"_s << QStringList{recover, again, giveUp};
        QTest::newRow("changed") << u"key-changed"_s << QStringList{recover, again, giveUp};
    }

    void saysWhatIsTheMatterAndTheWayOut()
    {
        QFETCH(QString, state);
        QFETCH(QStringList, ways);
        const auto spoil = [&](MemoryKeychain &keychain) {
            keychain.isLocked = state == u"keychain-locked"_s;
            keychain.isThere = state != u"keychain-unavailable"_s;
            if (state == u"key-lost"_s) {
                keychain.entries.clear();
            } else if (state == u"key-changed"_s) {
                keychain.entries.begin()->second = SecretBytes::random(cipher::keySize);
            }
        };
        const At at([&](TestWorkspace &test) {
            protectByKeychain(test);
            spoil(static_cast<MemoryKeychain &>(*test.setup.keychain));
        });
        QTRY_VERIFY(at.page.isRead());
        QCOMPARE(nameOf(at.page.standing().state), state);
        QVERIFY(at.words().contains(titleOf(at.page.standing().state)));
        QVERIFY(at.words().contains(u"1 secret"_s));
        QTRY_COMPARE(at.ways(), ways);
    }

    void looksAgainAfterTheRingWasUnlocked()
    {
        At at([](TestWorkspace &test) {
            protectByKeychain(test);
            static_cast<MemoryKeychain &>(*test.setup.keychain).isLocked = true;
        });
        QTRY_VERIFY(at.isIn(KeyState::StoreLocked));
        at.keychain.isLocked = false;
        at.press(u"Try again"_s);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
    }

    void exportsTheRecoveryKeyAndBringsALostKeyBackWithIt()
    {
        At at(protectByKeychain);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        actionOf(at.page, u"exportRecoveryKey"_s).trigger();
        auto &shown = at.dialog<RecoveryKeyDialog>();
        const QString text = shown.findChild<QPlainTextEdit *>(u"recoveryKey"_s)->toPlainText();
        shown.reject();
        QVERIFY(shown.isVisible());  // neither copied nor saved: once more
        QVERIFY(!must(KeyService(*at.desk).standing()).record.recoveryAt.isValid());
        const auto *key = shown.findChild<QPlainTextEdit *>(u"recoveryKey"_s);
        const auto *copy = shown.findChild<QPushButton *>(u"copyRecoveryKey"_s);
        const auto *said = shown.findChild<MessageBar *>();
        QTRY_VERIFY(said->isVisible() && said->geometry().bottom() < key->y() && key->geometry().bottom() < copy->y());
        at.desk.prompts.path = at.desk.file(u"sheet.txt"_s);
        clickButton(shown, u"saveRecoveryKey"_s);
        QFile sheet(at.desk.file(u"sheet.txt"_s));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(must(keyOfRecoveryText(QString::fromUtf8(sheet.readAll()))).equals(at.keychain.entries.begin()->second));
        shown.reject();
        QVERIFY(!shown.isVisible());
        QTRY_VERIFY(!at.words().contains(u"There is no recovery key"_s));

        at.keychain.entries.clear();
        (*at.desk).vault().lock();
        QTRY_VERIFY(at.desk.isQuiet());
        at.page.view().wished(SecretsView::Wish::LookAgain);
        QTRY_VERIFY(at.isIn(KeyState::Lost));
        at.press(u"Enter the recovery key"_s);
        auto &dialog = at.dialog<KeyDialog>();
        dialog.form().load({{u"place"_s, u"keychain"_s}, {u"recoveryKey"_s, recoveryKeyText(SecretBytes::random(cipher::keySize))}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY(!dialog.form().complaint(u"recoveryKey"_s).isEmpty());
        dialog.form().load({{u"place"_s, u"keychain"_s}, {u"recoveryKey"_s, text}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        QCOMPARE(at.keychain.entries.size(), size_t(1));
    }

    void makesANewKeyAndMovesIt()
    {
        At at(protectByKeychain);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        const QString before = at.page.standing().record.keyId;
        actionOf(at.page, u"rotateKey"_s).trigger();
        clickButton(at.dialog<KeyDialog>(), u"action"_s);
        QTRY_VERIFY(at.page.standing().record.keyId != before);
        QTRY_VERIFY(!openDialog<KeyDialog>(at.page));
        actionOf(at.page, u"moveKey"_s).trigger();
        auto &dialog = at.dialog<KeyDialog>();
        QCOMPARE(dialog.form().text(u"place"_s), u"passphrase"_s);
        dialog.form().load({{u"place"_s, u"passphrase"_s}, {u"passphrase"_s, passphrase}, {u"again"_s, passphrase}});
        clickButton(dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(at.page.standing().record.place == KeyPlace::Passphrase, 30'000);
        QVERIFY(must(SecretService(*at.desk).read(token)).equals(SecretBytes::ofText(u"value"_s)));
    }

    void givesTheSecretsUpAfterAQuestion()
    {
        At at([](TestWorkspace &test) {
            protectByKeychain(test);
            static_cast<MemoryKeychain &>(*test.setup.keychain).entries.clear();
        });
        QTRY_VERIFY(at.isIn(KeyState::Lost));
        at.desk.prompts.agree = false;
        at.press(u"Give the secrets up"_s);
        QCOMPARE(at.desk.prompts.questions.size(), 1);
        QVERIFY(!openDialog<KeyDialog>(at.page));
        at.desk.prompts.agree = true;
        at.press(u"Give the secrets up"_s);
        clickButton(at.dialog<KeyDialog>(), u"action"_s);
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        QCOMPARE(at.page.standing().secrets, 0);
    }

    void saysWhyNothingCanBeChangedInAReadOnlyWorkspace()
    {
        At at([](TestWorkspace &test) {
            protectByKeychain(test);
            test.workspace.reset();
            QFile(test.path()).setPermissions(QFile::ReadOwner);
            test.workspace = must(Workspace::open(test.path(), test.setup));
        });
        QTRY_VERIFY(at.isIn(KeyState::Ready));
        QVERIFY(!actionOf(at.page, u"rotateKey"_s).isEnabled());
        QVERIFY(!actionOf(at.page, u"rotateKey"_s).toolTip().isEmpty());
        QFile(at.desk.test.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_MAIN(TestSecretsPage)
#include "tst_secretspage.moc"
