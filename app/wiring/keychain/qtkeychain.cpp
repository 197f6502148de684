// SPDX-License-Identifier: Apache-2.0
// The keychain through QtKeychain: the Secret Service of a Linux desktop, KWallet, the Keychain of macOS, the vault of Windows.
#include "app/wiring/desktopkeychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <mutex>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString service = QStringLiteral("Gatehouse");
constexpr int patience = 120'000;  // milliseconds: a person may be asked to unlock the keychain

/// Overwrites the bytes in every copy: jobs of QtKeychain share them with whoever gave or got them.
void wipeEverywhere(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));  // NOLINT(*-const-cast): shared on purpose
}

/// Whether the keychain that is usually written to is locked. QtKeychain calls an entry of a locked one missing.
bool isLocked()
{
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

/// QtKeychain has one queue of jobs for the whole program, which lives where it was used first: so all of them run on this one thread.
class QtKeychain final : public KeyStore
{
    Q_DECLARE_TR_FUNCTIONS(QtKeychain)

public:
    QtKeychain() { m_hands.moveToThread(&m_thread); }
    ~QtKeychain() override
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(QtKeychain)

    [[nodiscard]] Reading read(const QString &entry) override
    {
        Reading reading;
        run([&] {
            QKeychain::ReadPasswordJob job(service);
            job.setKey(entry);
            const bool answered = finish(job);
            const QByteArray bytes = job.binaryData();
            reading = {answered ? answerOf(job.error()) : Answer::Locked, SecretBytes::ofBytes(bytes),
                       answered ? job.errorString() : tr("The keychain did not answer.")};
            wipeEverywhere(bytes);
            if (reading.answer == Answer::NoEntry && isLocked()) {
                reading.answer = Answer::Locked;
                reading.reason.clear();  // it says that there is no entry
            }
        });
        return reading;
    }

    [[nodiscard]] Status write(const QString &entry, const SecretBytes &key) override
    {
        Status done;
        run([&] {
            QKeychain::WritePasswordJob job(service);
            job.setKey(entry);
            const QByteArray bytes(key.view().data(), key.size());
            job.setBinaryData(bytes);
            done = outcome(job, finish(job));
            wipeEverywhere(bytes);
        });
        return done;
    }

    [[nodiscard]] Status remove(const QString &entry) override
    {
        Status done;
        run([&] {
            QKeychain::DeletePasswordJob job(service);
            job.setKey(entry);
            done = outcome(job, finish(job));
        });
        return done;
    }

private:
    template<typename Work>
    void run(Work work)
    {
        std::call_once(m_started, [this] { m_thread.start(); });
        QMetaObject::invokeMethod(&m_hands, work, Qt::BlockingQueuedConnection);
    }

    /// False when nobody answered in time.
    static bool finish(QKeychain::Job &job)
    {
        job.setAutoDelete(false);
        QEventLoop loop;
        bool answered = false;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            answered = true;
            loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        return answered;
    }

    static Answer answerOf(QKeychain::Error error)
    {
        switch (error) {
        case QKeychain::NoError:
            return Answer::Found;
        case QKeychain::EntryNotFound:
            return Answer::NoEntry;
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return Answer::Locked;
        default:
            return Answer::Unavailable;  // without a session bus QtKeychain has no better word than OtherError
        }
    }

    static Status outcome(const QKeychain::Job &job, bool answered)
    {
        if (answered && job.error() == QKeychain::NoError) {
            return {};
        }
        const bool locked = !answered || isLocked();
        return fail(Error::Kind::Forbidden,
                    locked ? tr("The keychain is locked. Unlock it, then try again; or protect the secrets with a passphrase.")
                           : tr("There is no keychain that answers. Protect the secrets with a passphrase instead."),
                    u"place"_s, answered ? job.errorString() : QString());
    }

    std::once_flag m_started;
    QThread m_thread;
    QObject m_hands;
};

}  // namespace

std::unique_ptr<KeyStore> makeDesktopKeychain()
{
    return std::make_unique<QtKeychain>();
}

}  // namespace gatehouse
