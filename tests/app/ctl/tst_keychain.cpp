// SPDX-License-Identifier: Apache-2.0
// The keychain of a desktop: the real program on a session bus of its own with a real keyring daemon. Where a machine has none of it,
// there is nothing to test.
#include "tests/app/ctl/commandline.h"

#include <QStandardPaths>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A private session in a shell: what `script` says after the keyring is unlocked. The home folder keeps the keyring between sessions.
class Desktop
{
public:
    [[nodiscard]] Ran session(const QByteArray &script) const
    {
        QProcessEnvironment environment = line.environment;
        environment.insert(u"HOME"_s, line.folder.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, line.folder.path());
        environment.insert(u"CTL"_s, CommandLine::program() + u" --format json -w "_s + line.path());
        QProcess process;
        process.setWorkingDirectory(line.folder.path());
        process.setProcessEnvironment(environment);
        process.start(u"dbus-run-session"_s, {u"--"_s, u"bash"_s, u"-c"_s, QString::fromUtf8(script)});
        process.closeWriteChannel();
        if (!process.waitForFinished(100'000)) {
            process.kill();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    [[nodiscard]] static QByteArray unlocked()
    {
        return "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n";
    }
    /// The keyring is there and closed: nobody has typed its password.
    [[nodiscard]] static QByteArray locked() { return "gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n"; }

    CommandLine line;
};

}  // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

    static QString stateIn(const Ran &ran) { return ran.object().value(u"state"_s).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty()) {
                QSKIP(qPrintable(u"there is no %1 here"_s.arg(program)));
            }
        }
        const Desktop desktop;
        if (desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain").complaint().contains(u"There is no keychain here"_s)) {
            QSKIP("the program was built without QtKeychain");
        }
    }

    void keepsTheKeyAndFindsItAgainInTheNextSession()
    {
        const Desktop desktop;
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain"), 0);
        const Ran next = desktop.session(Desktop::unlocked() + "$CTL secrets status");
        QCOMPARE(stateIn(next), u"ready"_s);
        QCOMPARE(next.object().value(u"place"_s).toString(), u"keychain"_s);
    }

    void tellsALockedRingFromALostKeyAndFromNoKeychainAtAll()
    {
        const Desktop desktop;
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain"), 0);
        QCOMPARE(stateIn(desktop.session(Desktop::locked() + "$CTL secrets status")), u"keychain-locked"_s);
        QCOMPARE(stateIn(desktop.line.json(u"secrets status"_s)), u"keychain-unavailable"_s);
        QVERIFY(QDir(desktop.line.file(u".local/share/keyrings"_s)).removeRecursively());
        QCOMPARE(stateIn(desktop.session(Desktop::unlocked() + "$CTL secrets status")), u"key-lost"_s);
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets rotate"), 1);
    }

    void bringsALostKeyBackIntoANewKeyring()
    {
        const Desktop desktop;
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain && $CTL secrets recovery-key sheet.txt"), 0);
        QVERIFY(QDir(desktop.line.file(u".local/share/keyrings"_s)).removeRecursively());
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets recover --recovery-key sheet.txt --keychain"), 0);
        QCOMPARE(stateIn(desktop.session(Desktop::unlocked() + "$CTL secrets status")), u"ready"_s);
    }

    void movesTheKeyOutOfTheKeyringAndBack()
    {
        Desktop desktop;
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain"), 0);
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "echo correct horse battery | $CTL secrets protect --passphrase"), 0);
        QCOMPARE(stateIn(desktop.line.json(u"secrets status"_s)), u"passphrase-needed"_s);
        desktop.line.environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"correct horse battery"_s);
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain"), 0);
        desktop.line.environment.remove(u"GATEHOUSE_PASSPHRASE"_s);
        QCOMPARE(stateIn(desktop.session(Desktop::unlocked() + "$CTL secrets status")), u"ready"_s);
    }

    void refusesToKeepAKeyInALockedRing()
    {
        Desktop desktop;
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "$CTL secrets protect --keychain"), 0);  // so that there is a ring
        COMPARE_CODE(desktop.session(Desktop::unlocked() + "echo correct horse battery | $CTL secrets protect --passphrase"), 0);
        desktop.line.environment.insert(u"GATEHOUSE_PASSPHRASE"_s, u"correct horse battery"_s);
        const Ran refused = desktop.session(Desktop::locked() + "$CTL secrets protect --keychain 2>refusal");
        QCOMPARE(refused.code, 1);  // the bus has words of its own on stderr
        QCOMPARE(QJsonDocument::fromJson(desktop.line.read(u"refusal"_s)).object().value(u"field"_s).toString(), u"place"_s);
        QCOMPARE(stateIn(desktop.line.json(u"secrets status"_s)), u"ready"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
