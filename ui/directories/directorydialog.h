// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "core/secrets/secretbytes.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

class ConnectionTestView;
class MessageBar;

/// Makes a directory known, or changes what is known of one; says at once why it could not be connected, and tries to reach it before
/// anything is saved.
class DirectoryDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Adds one.
    explicit DirectoryDialog(const Desk &desk, QWidget *parent = nullptr);
    /// Changes one.
    DirectoryDialog(const Desk &desk, const Directory &directory, QWidget *parent = nullptr);

    [[nodiscard]] ConnectionTestView &test() const { return *m_test; }

Q_SIGNALS:
    /// It was added, or changed.
    void saved(gatehouse::Directory::Id id);
    void pageRequested(const QString &page);

private:
    DirectoryDialog(const Desk &desk, const Directory &directory, bool hasPassword, QWidget *parent);
    [[nodiscard]] std::shared_ptr<SecretBytes> typedPassword() const;
    void showObstacles();
    void save(Done done);

    const Desk &m_desk;
    Directory m_directory;
    bool m_hasPassword;
    MessageBar *m_obstacles;
    ConnectionTestView *m_test;
};

}  // namespace gatehouse
