// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QColor>
#include <QObject>

#include <array>

namespace gatehouse {

/// The colours of one theme, by what they are for; read from resources/theme/tokens.json.
class Tokens
{
    Q_GADGET

public:
    enum Name {
        surface,
        raised,
        sunken,
        border,
        outline,
        text,
        muted,
        accent,
        accentHover,
        onAccent,
        danger,
        dangerHover,
        onDanger,
        warning,
        success,
        info,
        focus,
        hover,
        selection,
        onSelection,
        neutralSoft,
        dangerSoft,
        warningSoft,
        successSoft,
        infoSoft,
        violet,  ///< these two tell the words of a language apart, beside accent, success and warning
        teal,
        toolTip,
        onToolTip,
    };
    Q_ENUM(Name)

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &dark();
    /// The table that fits the palette the application uses at this moment.
    [[nodiscard]] static const Tokens &current();

    [[nodiscard]] QColor operator[](Name name) const { return m_colours[std::size_t(name)]; }
    /// Text that cannot be used now: between the text and what is below it.
    [[nodiscard]] QColor disabled() const;
    /// The word's and the ground's colour of a chip or a message of this tone.
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] QColor ground(Tone tone) const;

private:
    explicit Tokens(const QString &theme);

    static constexpr std::size_t count = std::size_t(onToolTip) + 1;
    std::array<QColor, count> m_colours;
};

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

}  // namespace gatehouse
