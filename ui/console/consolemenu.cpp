// SPDX-License-Identifier: Apache-2.0
#include "ui/console/consolemenu.h"

#include "ui/console/recentfiles.h"
#include "ui/preferences/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>

namespace gatehouse {

using namespace Qt::StringLiterals;

ConsoleMenu::ConsoleMenu(Theme &theme, QWidget *parent) : QMenu(parent), m_recent(nullptr)
{
    add(u"newWorkspace"_s, tr("&New workspace…"), u"add", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
        [this] { Q_EMIT newRequested(); });
    add(u"openWorkspace"_s, tr("&Open workspace…"), u"folder", QKeySequence::Open, [this] { Q_EMIT openRequested(); });
    m_recent = addMenu(tr("Open &recent"));
    m_recent->setObjectName(u"recentMenu"_s);
    connect(m_recent, &QMenu::aboutToShow, this, &ConsoleMenu::fillRecent);  // a file may lie on a slow disk
    m_recent->addAction(QString());                                          // a menu without entries would not open
    add(u"openDemo"_s, tr("Look at the d&emo"), u"play", {}, [this] { Q_EMIT demoRequested(); });
    add(u"closeWorkspace"_s, tr("&Close workspace"), u"arrow-back", {}, [this] { Q_EMIT closeRequested(); });
    addSeparator();
    addThemes(theme);
    addSeparator();
    add(u"preferences"_s, tr("&Preferences…"), u"settings", QKeySequence::Preferences, [this] { Q_EMIT preferencesRequested(); });
    add(u"shortcuts"_s, tr("&Keyboard shortcuts"), u"help", QKeySequence::HelpContents, [this] { Q_EMIT shortcutsRequested(); });
    add(u"about"_s, tr("&About Gatehouse"), u"info", {}, [this] { Q_EMIT aboutRequested(); });
    addSeparator();
    add(u"quit"_s, tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitRequested(); });
}

QAction *ConsoleMenu::add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &keys,
                          std::function<void()> run)
{
    QAction *action = addAction(text, keys, this, std::move(run));
    action->setObjectName(name);
    if (!iconName.isEmpty()) {
        action->setIcon(gatehouse::icon(iconName));
    }
    parentWidget()->addAction(action);
    return action;
}

void ConsoleMenu::addThemes(Theme &theme)
{
    auto *modes = new QActionGroup(this);
    const auto addMode = [&](const QString &name, Theme::Mode mode, const QString &text) {
        QAction *action = add(name, text, {}, {}, [&theme, mode] {
            theme.setMode(mode);
            Preferences preferences = Preferences::read();
            preferences.theme = mode;
            preferences.write();
        });
        action->setCheckable(true);
        action->setChecked(theme.mode() == mode);
        modes->addAction(action);
        connect(&theme, &Theme::changed, action, [action, &theme, mode] { action->setChecked(theme.mode() == mode); });
    };
    addMode(u"themeSystem"_s, Theme::Mode::System, tr("Follow the &system"));
    addMode(u"themeLight"_s, Theme::Mode::Light, tr("&Light theme"));
    addMode(u"themeDark"_s, Theme::Mode::Dark, tr("&Dark theme"));
}

void ConsoleMenu::fillRecent()
{
    m_recent->clear();
    const QStringList paths = recentfiles::list();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        QString text = file.exists() ? tr("%1 in %2", "a file in a folder").arg(file.fileName(), folder)
                                     : tr("%1 (not there any more)").arg(file.fileName());
        QAction *action = m_recent->addAction(text.replace(u'&', u"&&"_s), this, [this, path] { Q_EMIT fileRequested(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    if (paths.isEmpty()) {
        m_recent->addAction(tr("No workspace was opened yet"))->setEnabled(false);
        return;
    }
    m_recent->setToolTipsVisible(true);
    m_recent->addSeparator();
    m_recent->addAction(tr("&Forget these"), this, [] { recentfiles::clear(); })->setObjectName(u"forgetRecent"_s);
}

}  // namespace gatehouse
