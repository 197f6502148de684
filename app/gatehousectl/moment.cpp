// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/moment.h"

#include <QRegularExpression>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

QDateTime momentFrom(const QString &text, const QDateTime &now)
{
    static const QRegularExpression ago(u"\\A(\\d{1,6})([mhdw])\\z"_s);
    if (const auto match = ago.match(text); match.hasMatch()) {
        const qint64 count = match.captured(1).toLongLong();
        switch (match.captured(2).front().unicode()) {
        case u'm':
            return now.addSecs(-60 * count);
        case u'h':
            return now.addSecs(-3600 * count);
        case u'd':
            return now.addDays(-count);
        default:
            return now.addDays(-7 * count);
        }
    }
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && !text.contains(u'T')) {
        return day.startOfDay();
    }
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

}  // namespace gatehouse::ctl
