// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace gatehouse::saml {

/// An xs:dateTime, which is in UTC where it does not say (saml-core-2.0-os, 1.3.3); invalid when it is none.
[[nodiscard]] inline QDateTime momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime) {
        moment.setTimeSpec(Qt::UTC);
    }
    return moment.toUTC();
}

}  // namespace gatehouse::saml
