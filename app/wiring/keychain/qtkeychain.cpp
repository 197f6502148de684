// SPDX-License-Identifier: Apache-2.0
// The keychain through QtKeychain: the Secret Service of a Linux desktop, KWallet, the Keychain of macOS, the vault of Windows.
#include "app/wiring/desktopkeychain.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QLibrary>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <memory>
#include <mutex>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString service = QStringLiteral("Gatehouse");
constexpr int patience = 120'000;  // milliseconds: a person may be asked to unlock the keychain
constexpr int promptness = 2'000;  // milliseconds: nobody is asked anything for this answer

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
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, promptness);
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

/// QtKeychain has one queue of jobs for the whole program, which lives where it was used first: so all of them run on this one thread.
/// A job that nobody waits for any more stays until the keychain answers: it can't be called back, and its answer is wiped.
class QtKeychain final : public KeyStore
{
    Q_DECLARE_TR_FUNCTIONS(QtKeychain)

public:
    QtKeychain() { m_hands.moveToThread(&m_thread); }
    ~QtKeychain() override
    {
        {
            QMutexLocker lock(&m_mutex);
            m_isOver = true;
            m_moved.wakeAll();
            while (m_callers > 0) {
                m_moved.wait(&m_mutex);
            }
        }
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(QtKeychain)

    [[nodiscard]] Reading read(const QString &entry) override
    {
        const Inside inside(*this);
        Errand came = run([this, entry](const std::shared_ptr<Errand> &errand) {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(entry);
            start(job, errand, [job, errand] {
                const QByteArray bytes = job->binaryData();
                errand->key = SecretBytes::ofBytes(bytes);
                wipeEverywhere(bytes);
            });
        });
        if (!came.isAnswered) {
            return {Answer::Locked, {}, tr("The keychain did not answer.")};
        }
        if (came.error == QKeychain::EntryNotFound && came.isLocked) {
            return {Answer::Locked};  // its own word is that there is no entry
        }
        return {answerOf(came.error), std::move(came.key), came.reason};
    }

    [[nodiscard]] Status write(const QString &entry, const SecretBytes &key) override
    {
        const Inside inside(*this);
        return outcome(run([this, entry, bytes = QByteArray(key.view().data(), key.size())](const std::shared_ptr<Errand> &errand) {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(entry);
            job->setBinaryData(bytes);
            start(job, errand, [bytes] { wipeEverywhere(bytes); });
        }));
    }

    [[nodiscard]] Status remove(const QString &entry) override
    {
        const Inside inside(*this);
        return outcome(run([this, entry](const std::shared_ptr<Errand> &errand) {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(entry);
            start(job, errand, [] {});
        }));
    }

private:
    /// What somebody asked; the thread of the jobs writes the answer under the mutex.
    struct Errand {
        bool isAnswered = false;
        bool isLocked = false;
        QKeychain::Error error = QKeychain::OtherError;
        QString reason{};
        SecretBytes key{};
    };

    /// Keeps the keychain from going while somebody asks it.
    class Inside
    {
    public:
        explicit Inside(QtKeychain &keychain) : m_keychain(keychain)
        {
            const QMutexLocker lock(&m_keychain.m_mutex);
            ++m_keychain.m_callers;
        }
        ~Inside()
        {
            const QMutexLocker lock(&m_keychain.m_mutex);
            --m_keychain.m_callers;
            m_keychain.m_moved.wakeAll();
        }
        Q_DISABLE_COPY_MOVE(Inside)

    private:
        QtKeychain &m_keychain;
    };

    /// Waits for the answer, but not for ever, and not for one that comes when the program ends.
    template<typename Begin>
    [[nodiscard]] Errand run(Begin begin)
    {
        std::call_once(m_started, [this] { m_thread.start(); });
        auto errand = std::make_shared<Errand>();
        QMutexLocker lock(&m_mutex);
        if (!m_isOver) {
            QMetaObject::invokeMethod(
                &m_hands, [errand, begin = std::move(begin)] { begin(errand); }, Qt::QueuedConnection);
        }
        const QDeadlineTimer end(patience);
        while (!errand->isAnswered && !m_isOver && m_moved.wait(&m_mutex, end)) {}
        return std::exchange(*errand, Errand());  // an answer that comes after this finds nobody
    }

    template<typename Take>
    void start(QKeychain::Job *job, const std::shared_ptr<Errand> &errand, Take take)
    {
        QObject::connect(job, &QKeychain::Job::finished, &m_hands, [this, job, errand, take] {
            const bool locked = job->error() != QKeychain::NoError && isLocked();
            const QMutexLocker lock(&m_mutex);
            take();
            errand->error = job->error();
            errand->reason = job->errorString();
            errand->isLocked = locked;
            errand->isAnswered = true;
            m_moved.wakeAll();
        });
        job->start();
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

    static Status outcome(const Errand &errand)
    {
        if (errand.isAnswered && errand.error == QKeychain::NoError) {
            return {};
        }
        const bool locked = !errand.isAnswered || errand.isLocked;
        return fail(Error::Kind::Forbidden,
                    locked ? tr("The keychain is locked. Unlock it, then try again; or protect the secrets with a passphrase.")
                           : tr("There is no keychain that answers. Protect the secrets with a passphrase instead."),
                    u"place"_s, errand.reason);
    }

    std::once_flag m_started;
    QMutex m_mutex;
    QWaitCondition m_moved;  ///< an answer came, a caller left, or the program ends
    int m_callers = 0;
    bool m_isOver = false;
    QThread m_thread;
    QObject m_hands;
};

}  // namespace

std::unique_ptr<KeyStore> makeDesktopKeychain()
{
    return std::make_unique<QtKeychain>();
}

QList<Library> librariesOfKeychain()
{
    QList<Library> all{{u"QtKeychain"_s, QStringLiteral(KEYCHAIN_LIBRARY_VERSION), u"BSD-3-Clause"_s}};
    if (QLibrary(u"secret-1"_s, 0).load()) {  // as QtKeychain looks for it
        all.append({u"libsecret"_s, {}, u"LGPL-2.1-or-later"_s});
    }
    return all;
}

}  // namespace gatehouse
