// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QList>

#include <functional>

class QWidget;

namespace gatehouse {

/// One picture of the tour. Dialogs are drawn at the size they ask for, everything else at 1440 by 900.
struct Scene {
    QString name;  ///< becomes part of the file name: "add-user-wizard-2"
    std::function<QWidget *()> make;
    /// Whether all that the picture shows has arrived; asked until it says so, but not for ever.
    std::function<bool(const QWidget &)> ready{};
};

/// Opens a scene as large as its picture and hands it to `look` when nothing works in the background any more.
void visit(const Scene &scene, const std::function<void(QWidget &)> &look, const std::function<bool()> &isQuiet = {});

/// Draws every scene in every theme to `folder`/<theme>-<nn>-<name>.png; gives back the paths written. A picture waits until
/// `isQuiet` says that nothing works in the background any more, so that what a list shows has come however slow the machine is.
[[nodiscard]] Result<QStringList> runTour(const QList<Scene> &scenes, const QString &folder, Theme &theme,
                                          const QList<Theme::Mode> &modes = {Theme::Mode::Light, Theme::Mode::Dark},
                                          const std::function<bool()> &isQuiet = {});

}  // namespace gatehouse
