// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QMenu>

#include <functional>

namespace gatehouse {

class Theme;

/// The menu of the console's window: workspaces, theme, preferences, help.
class ConsoleMenu : public QMenu
{
    Q_OBJECT

public:
    /// Its actions become actions of `parent` too, so that their shortcuts work and Ctrl+K finds them.
    ConsoleMenu(Theme &theme, QWidget *parent);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void closeRequested();
    void fileRequested(const QString &path);  ///< a workspace that was opened before
    void preferencesRequested();
    void shortcutsRequested();
    void aboutRequested();
    void quitRequested();

private:
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &keys, std::function<void()> run);
    void addThemes(Theme &theme);
    void fillRecent();

    QMenu *m_recent;
};

}  // namespace gatehouse
