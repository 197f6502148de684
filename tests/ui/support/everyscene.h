// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/demo/democompany.h"
#include "tests/ui/support/testdesk.h"
#include "ui/console/consolewindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/tour.h"

namespace gatehouse {

/// Every pane, dialog and wizard page of the console on an invented company, with the questions that a person sees.
class EveryScene
{
public:
    EveryScene()
    {
        NoProgress unwatched;
        must(generate(*m_desk, {60, 24, 7, 42}, unwatched));
    }

    /// Calls `look` with every one of them, in light colours, with all that it shows.
    void visitAll(const std::function<void(const QString &name, QWidget &scene)> &look)
    {
        QList<Scene> scenes = consoleScenes(m_shown, m_theme);
        scenes.append({QStringLiteral("preferences"), [this] { return new PreferencesDialog(m_theme, {}, {QStringLiteral("en")}); }});
        for (const Scene &scene : scenes) {
            visit(
                scene, [&](QWidget &widget) { look(scene.name, widget); }, [this] { return m_desk.isQuiet(); });
        }
    }

private:
    TestDesk m_desk;
    Theme m_theme{Theme::Mode::Light};
    NoticeLog m_log;
    DialogPrompts m_prompts{m_log};
    const Desk m_shown = m_desk.with(m_prompts);
};

/// Where a widget is, for whoever reads the failure: "usersPane/filterBar/QLineEdit".
[[nodiscard]] inline QString pathOf(const QWidget &widget)
{
    constexpr qsizetype deepest = 4;
    QStringList path;
    for (const QWidget *each = &widget; each && path.size() < deepest; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName());
    }
    return path.join(u'/');
}

}  // namespace gatehouse
