// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gatehouse {

class MessageBar;

/// What comes up when no workspace is open: look at the demo company, make a new workspace, open one.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    [[nodiscard]] MessageBar &message() const { return *m_message; }
    /// Lists the workspaces that were opened before as they are now.
    void showRecent();

Q_SIGNALS:
    void demoRequested();
    void newRequested();
    void openRequested();
    void preferencesRequested();
    void aboutRequested();
    void fileRequested(const QString &path);  ///< a workspace that was opened before, or was dropped here

private:
    void addCommands();
    void addFoot();
    void addRecent(const QString &path, QVBoxLayout &rows);

    MessageBar *m_message;
    QVBoxLayout *m_column;
    QWidget *m_recent = nullptr;
};

}  // namespace gatehouse
