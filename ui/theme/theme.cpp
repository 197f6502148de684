// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QMetaEnum>
#include <QProxyStyle>
#include <QTimer>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QFont uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamilies({u"Inter"_s, font.family()});
    }
    font.setPointSizeF(pointSize(TypeSize::Body));
    font.setWeight(QFont::Normal);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

/// Fusion with rows as high as the density says: every table asks its style.
class RowStyle final : public QProxyStyle
{
public:
    explicit RowStyle(Theme::Density density) : QProxyStyle(u"Fusion"_s), m_density(density) {}

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_HeaderDefaultSectionSizeVertical) {
            return m_density == Theme::Density::Compact ? compactRow : comfortableRow;
        }
        if (metric == PM_ToolBarExtensionExtent) {
            return moreActions;
        }
        return QProxyStyle::pixelMetric(metric, option, widget);
    }

private:
    static constexpr int comfortableRow = 32;
    static constexpr int compactRow = 24;
    static constexpr int moreActions = 28;  // what Fusion gives has no room for the border of a button beside its picture

    Theme::Density m_density;
};

QString points(TypeSize size)
{
    return QString::number(pointSize(size)) + u"pt"_s;
}

}  // namespace

double pointSize(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 9;
    case TypeSize::Heading:
        return 12;
    case TypeSize::Title:
        return 15;
    case TypeSize::Body:
        break;
    }
    return 10;
}

QFont monospaceFont()
{
    // Which font the system means takes a millisecond to find out, and lists ask for it with each of their rows.
    static const QFont chosen = [] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleHint(QFont::Monospace);
        if (QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s)) {
            font.setFamilies({u"DejaVu Sans Mono"_s, font.family()});
        }
        font.setPointSizeF(pointSize(TypeSize::Small));
        return font;
    }();
    return chosen;
}

QPalette paletteFrom(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens[Tokens::surface]);
    palette.setColor(QPalette::WindowText, tokens[Tokens::text]);
    palette.setColor(QPalette::Base, tokens[Tokens::raised]);
    palette.setColor(QPalette::AlternateBase, tokens[Tokens::surface]);
    palette.setColor(QPalette::Text, tokens[Tokens::text]);
    palette.setColor(QPalette::PlaceholderText, tokens[Tokens::muted]);
    palette.setColor(QPalette::Button, tokens[Tokens::raised]);
    palette.setColor(QPalette::ButtonText, tokens[Tokens::text]);
    palette.setColor(QPalette::BrightText, tokens[Tokens::danger]);
    palette.setColor(QPalette::Highlight, tokens[Tokens::selection]);
    palette.setColor(QPalette::HighlightedText, tokens[Tokens::onSelection]);
    palette.setColor(QPalette::Link, tokens[Tokens::accent]);
    palette.setColor(QPalette::LinkVisited, tokens[Tokens::accent]);
    palette.setColor(QPalette::ToolTipBase, tokens[Tokens::toolTip]);
    palette.setColor(QPalette::ToolTipText, tokens[Tokens::onToolTip]);
    palette.setColor(QPalette::Light, tokens[Tokens::raised]);
    palette.setColor(QPalette::Midlight, tokens[Tokens::hover]);
    palette.setColor(QPalette::Mid, tokens[Tokens::border]);
    palette.setColor(QPalette::Dark, tokens[Tokens::outline]);
    palette.setColor(QPalette::Shadow, tokens[Tokens::sunken]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, tokens.disabled());
    }
    return palette;
}

QString styleSheetFrom(const Tokens &tokens)
{
    QFile file(u":/theme/theme.qss"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const auto names = QMetaEnum::fromType<Tokens::Name>();
    for (int at = 0; at < names.keyCount(); ++at) {
        sheet.replace(u'@' + QLatin1StringView(names.key(at)) + u'@', tokens[Tokens::Name(names.value(at))].name());
    }
    const bool dark = &tokens == &Tokens::dark();
    sheet.replace(u"@disabled@"_s, tokens.disabled().name());
    sheet.replace(u"@thumb@"_s, dark ? u"#4b535f"_s : u"#b9c0ca"_s);
    sheet.replace(u"@mode@"_s, dark ? u"dark"_s : u"light"_s);
    sheet.replace(u"@forward@"_s, QGuiApplication::isRightToLeft() ? u"left"_s : u"right"_s);
    sheet.replace(u"@sizeSmall@"_s, points(TypeSize::Small));
    sheet.replace(u"@sizeHeading@"_s, points(TypeSize::Heading));
    sheet.replace(u"@sizeTitle@"_s, points(TypeSize::Title));
    return sheet;
}

Theme::Theme(Mode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    QApplication::setStyle(new RowStyle(m_density));
    QApplication::setFont(uiFont());
    apply();
    qApp->installEventFilter(this);
}

Theme::Mode Theme::fromString(const QString &word)
{
    if (word == u"light") {
        return Mode::Light;
    }
    return word == u"dark" ? Mode::Dark : Mode::System;
}

void Theme::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        apply();
    }
}

QString Theme::nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Light:
        return u"light"_s;
    case Mode::Dark:
        return u"dark"_s;
    case Mode::System:
        break;
    }
    return u"system"_s;
}

void Theme::setDensity(Density density)
{
    if (density != m_density) {
        m_density = density;
        QApplication::setStyle(new RowStyle(density));
        apply();
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop's own change reaches every window; one pass after the last of them is enough.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_applying) {
        m_applying = true;
        QTimer::singleShot(0, this, &Theme::apply);
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark()
{
    // Qt 6.4 has no colour scheme to ask for: an empty palette resolves to the platform's own.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightnessF() < 0.5f;
}

void Theme::apply()
{
    m_applying = true;
    m_dark = m_mode == Mode::System ? systemIsDark() : m_mode == Mode::Dark;
    const Tokens &tokens = m_dark ? Tokens::dark() : Tokens::light();
    QApplication::setPalette(paletteFrom(tokens));
    qApp->setStyleSheet(styleSheetFrom(tokens));
    m_applying = false;
    Q_EMIT changed(m_dark);
}

}  // namespace gatehouse
