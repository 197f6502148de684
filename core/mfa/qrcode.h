// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse {

/// A QR code as a square of dark and light modules. What it says may be a secret, so the modules are kept like one.
class QrCode
{
public:
    QrCode() = default;
    /// Error::Kind::Invalid where it is more than a QR code can hold.
    [[nodiscard]] static Result<QrCode> of(const SecretBytes &content);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Modules of a side, without the quiet zone.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int row, int column) const;

    /// Light modules that have to be around it on every side (ISO/IEC 18004, 9.1).
    static constexpr int quietZone = 4;

    /// For a terminal: two rows in a line of half blocks with the quiet zone around, always dark on light by its own colours.
    [[nodiscard]] QString forTerminal() const;

private:
    int m_size = 0;
    SecretBytes m_modules;
};

}  // namespace gatehouse
