// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace gatehouse {

/// What a person wants of the console on this computer, whichever workspace is open. Kept in QSettings, never in a workspace.
struct Preferences {
    enum class Ask { Always, NotWhatUndoTakesBack };

    Theme::Mode theme = Theme::Mode::System;
    Theme::Density density = Theme::Density::Comfortable;
    QString language{};   ///< of a catalogue: "de"; empty for that of the system
    QString startPage{};  ///< the key of the page a window opens with; empty for the one that was open last
    Ask ask = Ask::Always;

    bool operator==(const Preferences &) const = default;

    /// What is kept; whatever is missing there or wrong is as above.
    [[nodiscard]] static Preferences read();
    void write() const;
};

}  // namespace gatehouse
