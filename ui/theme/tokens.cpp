// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

#include "ui/theme/toneink.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QPalette>

#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

Tokens::Tokens(const QString &theme)
{
    QFile file(u":/theme/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject table = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object().value(theme).toObject();
    const auto names = QMetaEnum::fromType<Name>();
    for (std::size_t at = 0; at < count; ++at) {
        m_colours[at] = QColor(table.value(QLatin1StringView(names.valueToKey(int(at)))).toString());
        Q_ASSERT(m_colours[at].isValid());
    }
}

const Tokens &Tokens::light()
{
    static const Tokens table(u"light"_s);
    return table;
}

const Tokens &Tokens::dark()
{
    static const Tokens table(u"dark"_s);
    return table;
}

const Tokens &Tokens::current()
{
    return QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5f ? dark() : light();
}

QColor Tokens::disabled() const
{
    const QColor from = (*this)[muted];
    const QColor to = (*this)[surface];
    const auto mix = [](int one, int other) { return (one * 13 + other * 7) / 20; };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

QColor Tokens::ink(Tone tone) const
{
    return (*this)[inkOf(tone)];
}

QColor Tokens::ground(Tone tone) const
{
    switch (tone) {
    case Tone::Success:
        return (*this)[successSoft];
    case Tone::Warning:
        return (*this)[warningSoft];
    case Tone::Danger:
        return (*this)[dangerSoft];
    case Tone::Info:
        return (*this)[infoSoft];
    case Tone::Neutral:
        break;
    }
    return (*this)[neutralSoft];
}

double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) + 0.0722 * linear(double(colour.blueF()));
    };
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace gatehouse
