// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/workspace/change.h"
#include "core/workspace/changestore.h"
#include "core/workspace/operation.h"
#include "core/workspace/rooms.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gatehouse {

class Database;
class KeyStore;
class PassphraseSource;
class Permission;
class Progress;
class Vault;

/// An open workspace file and the one door through which everything in it changes.
///
/// A workspace belongs to the thread that opened it; `connect` opens a further connection for another thread. What
/// others do to the file, in this program or elsewhere, becomes known through `poll`.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// What a workspace needs from outside; everything is borrowed.
    struct Setup {
        Operator who;
        const Clock &clock;
        Random &random;
        const Permission &permission;
        int busyWait = 5000;                      ///< milliseconds to wait for another writer before saying so
        KeyStore *keychain = nullptr;             ///< none where there is no desktop
        PassphraseSource *passphrases = nullptr;  ///< none where a form asks
    };

    /// What a change left behind. All of it is empty when nothing differs afterwards: then there is no event either, and
    /// `unchanged` was told.
    struct Receipt {
        qint64 change = 0;
        qint64 event = 0;
        Rooms rooms{};
    };

    /// Makes a new, empty workspace; an existing file is refused.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const Setup &setup);
    /// Opens an existing one; see workspacefile::open for what is refused. One that may not be written is opened for reading, as
    /// it is at this moment: see `mayChange`.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Setup &setup);
    /// Another connection to the same file, for the calling thread.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> connect() const;
    /// The same with other surroundings: another operator, another clock.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> connect(const Setup &setup) const;
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    /// Refused, with the reason, for a workspace that was opened for reading. Every change asks this first.
    [[nodiscard]] Status mayChange() const;
    [[nodiscard]] Database &database() const { return *m_database; }
    /// The key to the secrets, which every connection to this file shares.
    [[nodiscard]] Vault &vault() const { return *m_vault; }
    [[nodiscard]] const Operator &who() const { return m_setup.who; }
    [[nodiscard]] const Clock &clock() const { return m_setup.clock; }

    using Body = std::function<Status(Change &)>;
    /// The door: asks for permission, then runs `body` in one transaction that is recorded, writes the event into the
    /// same transaction and commits. Whatever fails, nothing is changed.
    Result<Receipt> change(const Operation &operation, const Body &body);
    /// Fills an unused workspace: like `change`, but nothing is kept to undo it with, so that a million rows take no more
    /// memory than one. Error::Kind::Conflict when there is anything but settings in the workspace already.
    Result<Receipt> load(const Operation &operation, const Body &body);

    /// One transaction on what is not recorded: what stands in the accounts. It leaves no event behind, so whoever does many of them
    /// writes one in the end. Error::Kind::Forbidden when `body` touches what is recorded.
    Status keep(const Operation &operation, const Body &body);

    /// Takes back one change, whenever it was made. Error::Kind::Conflict, with the rows in the way as details, when
    /// later changes built on it; Error::Kind::Forbidden when it reached outside the workspace.
    Result<Receipt> undo(qint64 change, Progress &progress);
    Result<Receipt> undo(qint64 change);  ///< unwatched
    /// Makes a change again that was taken back.
    Result<Receipt> redo(qint64 change, Progress &progress);
    Result<Receipt> redo(qint64 change);  ///< unwatched
    [[nodiscard]] Result<std::optional<ChangeLine>> nextUndo() const;
    [[nodiscard]] Result<std::optional<ChangeLine>> nextRedo() const;

    [[nodiscard]] QString setting(const QString &name) const;
    /// Where users sign in: https://<identity store id>.awsapps.com/start; empty once the configuration is deleted.
    [[nodiscard]] QString portalUrl() const;

    /// Looks whether others changed the file, and if so tells through `changed`. Cheap when nothing happened.
    void poll();
    /// Polls from now on whenever somebody has written; every `interval` milliseconds while a change is under way.
    void watch(int interval = 400);

Q_SIGNALS:
    void changed(gatehouse::Rooms rooms);
    /// A change was asked for that leaves everything as it was.
    void unchanged();

private:
    struct ReadOnly;
    Workspace(std::unique_ptr<Database> database, const Setup &setup, std::shared_ptr<const ReadOnly> readOnly = {},
              std::shared_ptr<Vault> vault = {});
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openForReading(const QString &path, const Setup &setup, const Error &reason);
    [[nodiscard]] Status allows(const Operation &operation) const;
    Result<Receipt> apply(qint64 change, bool back, Progress &progress);
    Result<Receipt> record(Change &change, Rooms rooms, const QByteArray &kept);
    void announce(const Receipt &receipt);

    std::shared_ptr<const ReadOnly> m_readOnly;
    std::unique_ptr<Database> m_database;
    std::shared_ptr<Vault> m_vault;
    Setup m_setup;
    qint64 m_seenEvent = 0;
    qint64 m_seenVersion = 0;
};

}  // namespace gatehouse
