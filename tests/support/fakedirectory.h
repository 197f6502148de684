// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/directories/directoryclient.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace gatehouse {

/// What a directory has that is only in memory.
class FakeSession final : public DirectorySession
{
public:
    explicit FakeSession(QList<DirectoryEntry> entries) : m_entries(std::move(entries)) {}

    /// All of them, whatever is asked, one page.
    [[nodiscard]] Result<DirectoryPage> search(const DirectorySearch &search, const QByteArray &, Progress &) override
    {
        DirectoryPage page;
        for (const DirectoryEntry &each : m_entries) {
            const QString upn = QString::fromUtf8(each.first("userPrincipalName"));
            if (search.filter.contains(upn)) {
                page.entries.append(each);
            }
        }
        return page;
    }

    [[nodiscard]] Result<DirectoryEntry> entry(const QString &dn, const QList<QByteArray> &, Progress &) override
    {
        for (const DirectoryEntry &each : m_entries) {
            if (each.dn == dn) {
                return each;
            }
        }
        return fail(Error::Kind::NotFound, QStringLiteral("There is no %1.").arg(dn), QStringLiteral("baseDn"));
    }

private:
    QList<DirectoryEntry> m_entries;
};

/// A directory that answers as the test says, or goes on waiting until it is cancelled.
class FakeDirectory final : public DirectoryClient
{
public:
    [[nodiscard]] Result<std::unique_ptr<DirectorySession>> open(const DirectoryConnection &connection, Progress &) const override
    {
        note(connection);
        if (refusal) {
            return tl::unexpected(*refusal);
        }
        return std::make_unique<FakeSession>(entries);
    }

    [[nodiscard]] Result<DirectoryTest> test(const DirectoryConnection &connection, Progress &progress) const override
    {
        note(connection);
        while (isSilent && !progress.isCancelled()) {
            std::this_thread::yield();
        }
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, QStringLiteral("Cancelled."));
        }
        DirectoryTest test;
        bool goesOn = true;
        for (const ConnectionStep step : allConnectionSteps) {
            ConnectionStepResult result{step};
            if (goesOn) {
                goesOn = !(refusal && step == refusedAt);
                result.outcome = goesOn ? ConnectionStepResult::Outcome::Passed : ConnectionStepResult::Outcome::Failed;
                result.message = goesOn ? QStringLiteral("Went well.") : refusal->message;
                result.field = goesOn ? QString() : refusal->field;
                result.took = std::chrono::milliseconds(3);
            }
            test.steps.append(result);
        }
        return test;
    }

    /// What was asked last.
    [[nodiscard]] DirectoryConnection asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

    std::optional<Error> refusal{};
    ConnectionStep refusedAt = ConnectionStep::SignIn;
    std::atomic<bool> isSilent = false;
    QList<DirectoryEntry> entries{};

private:
    void note(const DirectoryConnection &connection) const
    {
        const std::lock_guard lock(m_mutex);
        m_asked = connection;
    }

    mutable std::mutex m_mutex;
    mutable DirectoryConnection m_asked;
};

}  // namespace gatehouse
