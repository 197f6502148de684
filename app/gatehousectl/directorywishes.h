// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/directories/directory.h"
#include "core/secrets/secretbytes.h"

#include <optional>

namespace gatehouse::ctl {

/// What options say of a directory; only what was given counts.
struct DirectoryWishes {
    QString kind{};
    QString netbios{};
    QString account{};
    QStringList regions{};
    QStringList trusted{};
    QString trust{};
    QString host{};
    qint64 port = 0;
    QString security{};
    QString authorityFile{};
    QString authentication{};
    QString bindName{};
    QString baseDn{};
    qint64 pageSize = 0;

    /// The options --kind, --host and so on; they live as long as the verb.
    void addTo(Command &verb);
    /// Writes what was given into `directory`; reads the certificates from their file.
    [[nodiscard]] Status applyTo(Directory &directory) const;

private:
    [[nodiscard]] static bool has(const Option *option);

    const Option *m_netbios = nullptr;
    const Option *m_account = nullptr;
    const Option *m_trusted = nullptr;
    const Option *m_host = nullptr;
    const Option *m_authority = nullptr;
    const Option *m_bindName = nullptr;
    const Option *m_baseDn = nullptr;
};

/// Where the password of a directory comes from: never from the command line itself.
struct DirectoryPassword {
    QString file{};
    bool ask = false;

    void addTo(Command &verb);
    /// Refuses a password that a directory would not be asked with.
    [[nodiscard]] Status fits(const Directory &directory) const;
    /// That of the file, else of GATEHOUSE_DIRECTORY_PASSWORD, else typed where a person is to be asked; nothing where none is given.
    [[nodiscard]] Result<std::optional<SecretBytes>> read(bool askAnyway) const;
};

/// "microsoft-ad" of MICROSOFT_AD.
[[nodiscard]] QString wordOf(const QString &name);

}  // namespace gatehouse::ctl
