// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/sessionduration.h"

#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int minute = 60;
constexpr int hour = 60 * minute;

}  // namespace

std::optional<int> secondsOf(const QString &duration)
{
    // Five digits each: more than any limit, and no sum of them overflows.
    static const QRegularExpression form(u"\\APT(?=\\d)(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?(?:(\\d{1,5})S)?\\z"_s);
    const QRegularExpressionMatch match = form.match(duration.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).toInt() * hour + match.captured(2).toInt() * minute + match.captured(3).toInt();
}

QString isoDuration(int seconds)
{
    QString text = u"PT"_s;
    for (const auto &[amount, letter] :
         {std::pair(seconds / hour, u'H'), std::pair(seconds % hour / minute, u'M'), std::pair(seconds % minute, u'S')}) {
        if (amount != 0) {
            text += QString::number(amount) + letter;
        }
    }
    return text == u"PT"_s ? u"PT0S"_s : text;
}

}  // namespace gatehouse
