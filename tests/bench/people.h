// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace gatehouse {

/// A table of people with nine attributes, about 170 bytes a row.
[[nodiscard]] inline QByteArray people(qint64 rows)
{
    QByteArray text("userName,email,First name,Last name,Display name,Title,Department,City,Country\r\n");
    for (qint64 i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "user" + n + ",user" + n + "@example.com,Given " + n + ",Family " + n + ",\"Family " + n
                + ", Given\",Site Reliability Engineer,Department " + QByteArray::number(i % 40) + ",Kraków,PL\r\n";
    }
    return text;
}

}  // namespace gatehouse
