// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

namespace gatehouse {

class Tokens;

/// Dresses the application: Fusion, our palette, font and style sheet, light or dark, at any time.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };
    /// How much air there is between the rows of tables.
    enum class Density { Comfortable, Compact };

    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// "system", "light" or "dark"; anything else is System.
    [[nodiscard]] static Mode fromString(const QString &word);
    [[nodiscard]] static QString nameOf(Mode mode);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(bool dark);

private:
    void apply();
    [[nodiscard]] bool systemIsDark();

    Mode m_mode;
    Density m_density = Density::Comfortable;
    bool m_dark = false;
    bool m_applying = false;
};

/// Sizes of the one type scale.
enum class TypeSize { Small, Body, Heading, Title };
[[nodiscard]] double pointSize(TypeSize size);
/// The font for code, JSON, ids and one-time passwords.
[[nodiscard]] QFont monospaceFont();

[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);
[[nodiscard]] QString styleSheetFrom(const Tokens &tokens);

}  // namespace gatehouse
