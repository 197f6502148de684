// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QRegularExpression>

namespace gatehouse::saml {

/// An xs:dateTime (XML Schema 1.0, part 2, 3.2.7) in UTC or with an offset; invalid when it is none. One that says neither is not
/// guessed at, though SAML has all of them in UTC (saml-core-2.0-os, 1.3.3).
[[nodiscard]] inline QDateTime momentOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,18})?(Z|[+-][0-9]{2}:[0-9]{2})\\s*\\z"));
    return form.match(text).hasMatch() ? QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs).toUTC() : QDateTime();
}

/// One of a year that XML Schema has and QDateTime hasn't.
[[nodiscard]] inline bool isTooFar(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*-?[0-9]{5,}-[0-9]{2}-[0-9]{2}T"));
    return form.match(text).hasMatch();
}

}  // namespace gatehouse::saml
