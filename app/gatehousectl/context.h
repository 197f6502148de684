// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/printer.h"
#include "app/gatehousectl/typedpassphrase.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/workspace/permission.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <functional>
#include <memory>

namespace gatehouse::ctl {

/// What a verb needs to do its work: the workspace that was named, the printer, the person who may have to confirm.
class Context
{
    Q_DECLARE_TR_FUNCTIONS(Context)

public:
    using Work = std::function<Status()>;
    using WorkspaceWork = std::function<Status(Workspace &)>;

    explicit Context(QFile &out);

    /// The options that stand before or after every verb.
    struct Wishes {
        QString workspace{};
        QString format{};  ///< empty unless it was given
        qint64 wait = 5;   ///< seconds for another writer
    };
    Wishes wishes{};

    /// What `run` shall do once the whole command line is understood.
    void plan(Work work) { m_work = std::move(work); }
    void planOnWorkspace(const WorkspaceWork &work);
    /// Does it, prints what fails, and answers the exit code.
    [[nodiscard]] int run();

    [[nodiscard]] Printer &printer() { return *m_printer; }
    [[nodiscard]] Workspace::Setup setup();
    [[nodiscard]] bool isWorkspaceNamed() const { return !wishes.workspace.isEmpty(); }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open();

    [[nodiscard]] TypedPassphrase &passphrases() { return m_passphrases; }

    /// Goes on with `yes`, or when the person at the terminal types `word`; otherwise the refusal says what would happen.
    [[nodiscard]] static Status confirm(const QString &consequence, const QString &word, bool yes);
    /// The same where the word itself is what a script says: `said` is the value of --confirm, and whoever acts on it looks at it.
    [[nodiscard]] static Status confirm(const QString &consequence, const QString &word, const QString &said);

    /// Prints why nothing was done, in the form that was asked for.
    static void complain(const QString &kind, const Error &error, OutputFormat format);

private:
    void warnIfOnlyRead(const Workspace &workspace) const;
    [[nodiscard]] static Status ask(const QString &consequence, const QString &word, const QString &option);

    QFile &m_out;
    Work m_work;
    SystemClock m_clock;
    SystemRandom m_random;
    EverythingAllowed m_permission;
    std::unique_ptr<KeyStore> m_keychain;
    TypedPassphrase m_passphrases;
    std::unique_ptr<Printer> m_printer;
};

/// The format that a word of the command line names.
[[nodiscard]] OutputFormat formatNamed(const QString &word);

/// The last is what a shell says of a program that ended because nobody reads on: 128 and the number of SIGPIPE.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, StorageFailed = 3, ReaderGone = 141 };

}  // namespace gatehouse::ctl
