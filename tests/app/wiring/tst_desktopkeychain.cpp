// SPDX-License-Identifier: Apache-2.0
// The keychain as the programs have it, asked from several threads, on a session bus of its own with a real keyring daemon: this program
// starts itself a second time there. What the programs make of its answers is in app.ctl.keychain.
#include "app/wiring/desktopkeychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr auto onOwnBus = "GATEHOUSE_ON_OWN_BUS";
constexpr int patience = 60'000;

bool isInstalled()
{
    const QStringList programs{u"dbus-run-session"_s, u"dbus-send"_s, u"gnome-keyring-daemon"_s};
    return std::none_of(programs.begin(), programs.end(),
                        [](const QString &each) { return QStandardPaths::findExecutable(each).isEmpty(); });
}

/// What the bus says to a call, as dbus-send prints it.
QByteArray answerTo(const QStringList &call)
{
    QProcess send;
    send.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s} + call);
    return send.waitForFinished(patience) && send.exitCode() == 0 ? send.readAllStandardOutput() : QByteArray();
}

/// A keyring that is unlocked.
class Keyring
{
public:
    Keyring()
    {
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.setStandardErrorFile(QProcess::nullDevice());
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_daemon.write("pw");
        m_daemon.closeWriteChannel();
    }
    ~Keyring()
    {
        signal(SIGCONT);
        m_daemon.terminate();
        m_daemon.waitForFinished(patience);
    }
    Q_DISABLE_COPY_MOVE(Keyring)

    [[nodiscard]] bool isThere() const
    {
        return m_daemon.state() == QProcess::Running
               && answerTo({u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                            u"string:org.freedesktop.secrets"_s})
                      .contains("true");
    }
    static bool lock()
    {
        return !answerTo({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                          u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
                    .isEmpty();
    }
    /// From now on it says nothing, and stays where it is.
    void fallSilent() const { signal(SIGSTOP); }

private:
    void signal(int number) const
    {
        if (m_daemon.processId() > 0) {
            ::kill(pid_t(m_daemon.processId()), number);
        }
    }

    QProcess m_daemon;
};

/// Whether a thread of this program waits for something (proc(5): the third field of stat).
bool isWaiting(pid_t thread)
{
    QFile file(u"/proc/self/task/%1/stat"_s.arg(thread));
    if (thread == 0 || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) == "S";
}

}  // namespace

/// The order counts: a program has one keychain, and the last function takes it away.
class TestDesktopKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(onOwnBus)) {
            QSKIP("there is no keyring daemon here");
        }
        m_keychain = makeDesktopKeychain();
        if (!m_keychain) {
            QSKIP("the program was built without QtKeychain");
        }
        m_ring = std::make_unique<Keyring>();
        QTRY_VERIFY_WITH_TIMEOUT(m_ring->isThere(), patience);
    }

    void keepsEveryByteOfAnEntryUntilItIsRemoved()
    {
        QCOMPARE(m_keychain->read(u"first"_s).answer, KeyStore::Answer::NoEntry);
        for (const QByteArray &bytes : {QByteArray("\0\xff\xfe\x80 key\n", 9), QByteArray(32, '\0')}) {
            QVERIFY(m_keychain->write(u"first"_s, SecretBytes::ofBytes(bytes)));
            const KeyStore::Reading reading = m_keychain->read(u"first"_s);
            QCOMPARE(reading.answer, KeyStore::Answer::Found);
            QCOMPARE(reading.key.view().toByteArray(), bytes);
        }
        QVERIFY(m_keychain->remove(u"first"_s));
        QCOMPARE(m_keychain->read(u"first"_s).answer, KeyStore::Answer::NoEntry);
    }

    void answersSeveralThreadsAtOnce()
    {
        std::atomic<int> right = 0;
        constexpr int count = 6;
        std::vector<std::thread> threads;
        threads.reserve(count);
        for (int number = 0; number < count; ++number) {
            threads.emplace_back([this, number, &right] {
                const QString entry = u"of thread %1"_s.arg(number);
                const SecretBytes key = SecretBytes::random(32);
                const bool isWritten = m_keychain->write(entry, key).has_value();
                const KeyStore::Reading reading = m_keychain->read(entry);
                right += isWritten && reading.answer == KeyStore::Answer::Found && reading.key.equals(key) ? 1 : 0;
            });
        }
        for (std::thread &each : threads) {
            each.join();
        }
        QCOMPARE(right, count);
    }

    void tellsALockedRingFromAMissingEntry()
    {
        QVERIFY(m_keychain->write(u"locked away"_s, SecretBytes::random(32)));
        QVERIFY(Keyring::lock());
        QCOMPARE(m_keychain->read(u"locked away"_s).answer, KeyStore::Answer::Locked);
        const Status refused = m_keychain->write(u"locked away"_s, SecretBytes::random(32));
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"place"_s);
        QVERIFY2(refused.error().message.contains(u"locked"_s), qPrintable(refused.error().message));
    }

    void goesWithoutWaitingForARingThatSaysNothing()
    {
        m_ring->fallSilent();
        std::atomic<pid_t> asking = 0;
        KeyStore::Reading reading;
        std::thread asker([&] {
            asking = ::gettid();
            reading = m_keychain->read(u"locked away"_s);
        });
        QTRY_VERIFY_WITH_TIMEOUT(isWaiting(asking), patience);
        m_keychain.reset();
        asker.join();
        // Words of its own: nobody waited until the bus gave the daemon up.
        QCOMPARE(reading.answer, KeyStore::Answer::Locked);
        QCOMPARE(reading.reason, u"The keychain did not answer."_s);
        QVERIFY(reading.key.isEmpty());
    }

private:
    std::unique_ptr<Keyring> m_ring;
    std::unique_ptr<KeyStore> m_keychain;
};

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    if (!qEnvironmentVariableIsSet(onOwnBus) && isInstalled()) {
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(onOwnBus), u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        for (const QString &each : {u"XDG_DATA_HOME"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s}) {
            environment.remove(each);  // nobody is to be asked for the password of the ring
        }
        QProcess session;
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::ForwardedChannels);
        session.start(u"dbus-run-session"_s, QStringList{u"--"_s} + QCoreApplication::arguments());
        return session.waitForFinished(-1) && session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
    }
    TestDesktopKeychain test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desktopkeychain.moc"
