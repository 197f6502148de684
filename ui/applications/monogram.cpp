// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/monogram.h"

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPainter>
#include <QRect>

#include <array>
#include <utility>

namespace gatehouse {

namespace {

/// Inks and their grounds, which are legible together in each theme.
constexpr std::array tints{
    std::pair{Tokens::info, Tokens::infoSoft},
    std::pair{Tokens::success, Tokens::successSoft},
    std::pair{Tokens::warning, Tokens::warningSoft},
    std::pair{Tokens::muted, Tokens::neutralSoft},
};

/// The same for the same name on every computer; qHash is not.
std::size_t tintOf(const QString &name)
{
    unsigned sum = 0;
    for (const QChar letter : name) {
        sum = sum * 31 + letter.unicode();
    }
    return sum % tints.size();
}

}  // namespace

QString monogramOf(const QString &name)
{
    QString letters;
    bool begins = true;
    for (const QChar letter : name) {
        if (!letter.isLetterOrNumber()) {
            begins = true;
        } else if (begins || (letter.isUpper() && letters.size() == 1)) {
            letters.append(letter.toUpper());
            begins = false;
        }
        if (letters.size() == 2) {
            break;
        }
    }
    return letters;
}

void drawMonogram(QPainter &painter, const QRect &place, const QString &name)
{
    const Tokens &tokens = Tokens::current();
    const auto [ink, ground] = tints.at(tintOf(name));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens[ground]);
    const double corner = place.height() / 5.0;
    painter.drawRoundedRect(place, corner, corner);
    QFont font = painter.font();
    font.setPixelSize(place.height() * 2 / 5);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens[ink]);
    painter.drawText(place, Qt::AlignCenter, monogramOf(name));
    painter.restore();
}

}  // namespace gatehouse
