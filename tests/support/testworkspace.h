// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/groups/group.h"
#include "core/users/userservice.h"
#include "core/workspace/permission.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace gatehouse {

/// The value of a result that can't fail here; says why when it does.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s\n%s", qPrintable(result.error().message), qPrintable(result.error().details));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// A clock that moves only when it is told to.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime({2026, 3, 2}, {9, 30}, Qt::UTC);
};

/// A real workspace in a folder of its own that goes away with the test.
class TestWorkspace
{
public:
    explicit TestWorkspace(int busyWait = 5000)
        : setup{{QStringLiteral("sam"), QStringLiteral("test/1.0")}, clock, random, permission, busyWait}
        , workspace(must(Workspace::create(path(), setup)))
    {
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("corp.gatehouse")); }
    Workspace &operator*() const { return *workspace; }

    /// Closes the workspace and opens the file again, as after a restart.
    void reopen()
    {
        workspace.reset();
        workspace = must(Workspace::open(path(), setup));
    }

    [[nodiscard]] static User person(const QString &username)
    {
        User user;
        user.username = username;
        user.email = username + QStringLiteral("@example.com");
        user.givenName = QStringLiteral("Given");
        user.familyName = QStringLiteral("Family");
        user.displayName = QStringLiteral("Person ") + username;
        return user;
    }

    User::Id addUser(const QString &username) const { return must(UserService(*workspace).create({person(username)})).id; }

    QTemporaryDir folder;
    FixedClock clock;
    SeededRandom random{7};
    EverythingAllowed permission;
    Workspace::Setup setup;
    std::unique_ptr<Workspace> workspace;
};

}  // namespace gatehouse
