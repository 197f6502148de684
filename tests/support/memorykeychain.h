// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keystore.h"

#include <QMutex>
#include <QWaitCondition>

#include <map>
#include <type_traits>

namespace gatehouse {

/// A keychain that is as the test says: there or not, locked or not.
class MemoryKeychain final : public KeyStore
{
public:
    [[nodiscard]] Reading read(const QString &entry) override
    {
        if (!isThere) {
            return {Answer::Unavailable, {}, QStringLiteral("no bus")};
        }
        if (isLocked) {
            return {Answer::Locked};
        }
        const auto found = entries.find(entry);
        return found == entries.end() ? Reading{Answer::NoEntry} : Reading{Answer::Found, found->second.copy()};
    }
    [[nodiscard]] Status write(const QString &entry, const SecretBytes &key) override
    {
        if (!isThere || isLocked) {
            return fail(Error::Kind::Forbidden, QStringLiteral("The keychain can't be written."), QStringLiteral("place"));
        }
        if (takes) {
            entries[entry] = key.copy();
        }
        return {};
    }
    [[nodiscard]] Status remove(const QString &entry) override
    {
        entries.erase(entry);
        return {};
    }

    bool isThere = true;
    bool isLocked = false;
    bool takes = true;  ///< false: says yes and keeps nothing
    std::map<QString, SecretBytes> entries;
};

/// A keychain whose person never answers, until the test does.
class SilentKeychain final : public KeyStore
{
public:
    /// Nobody may be inside any more.
    ~SilentKeychain() override { answer(); }

    [[nodiscard]] Reading read(const QString &entry) override
    {
        return answered([&] { return behind.read(entry); });
    }
    [[nodiscard]] Status write(const QString &entry, const SecretBytes &key) override
    {
        return answered([&] { return behind.write(entry, key); });
    }
    [[nodiscard]] Status remove(const QString &entry) override
    {
        return answered([&] { return behind.remove(entry); });
    }

    [[nodiscard]] int waiting() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting;
    }
    void beSilent()
    {
        const QMutexLocker lock(&m_mutex);
        m_isSilent = true;
    }
    /// Answers whoever waits and everybody after, and comes back when nobody is inside.
    void answer()
    {
        QMutexLocker lock(&m_mutex);
        m_isSilent = false;
        m_moved.wakeAll();
        while (m_waiting > 0) {
            m_moved.wait(&m_mutex);
        }
    }

    MemoryKeychain behind;

private:
    template<typename Work>
    std::invoke_result_t<Work> answered(Work work)
    {
        QMutexLocker lock(&m_mutex);
        ++m_waiting;
        while (m_isSilent) {
            m_moved.wait(&m_mutex);
        }
        auto answer = work();
        --m_waiting;
        m_moved.wakeAll();
        return answer;
    }

    mutable QMutex m_mutex;
    QWaitCondition m_moved;
    int m_waiting = 0;
    bool m_isSilent = false;
};

/// A passphrase from outside, if `text` is one.
class GivenPassphrase final : public PassphraseSource
{
public:
    [[nodiscard]] SecretBytes passphrase() override { return SecretBytes::ofText(text); }

    QString text;
};

}  // namespace gatehouse
