// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/expiry.h"

#include <QCoreApplication>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ExpiryWords {
    Q_DECLARE_TR_FUNCTIONS(ExpiryWords)
};

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr int soonDays = 90;
constexpr std::array firstReminders{15, 30, 60, 90};

/// Whole days that have gone by since then; 0 on the first one.
qint64 daysSince(const QDateTime &expires, const QDateTime &now)
{
    return expires.secsTo(now) / secondsOfDay;
}

}  // namespace

qint64 daysLeft(const QDateTime &expires, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(expires);
    return seconds >= 0 ? seconds / secondsOfDay : -1 - (-seconds - 1) / secondsOfDay;
}

ExpiryState expiryOf(const QDateTime &expires, const QDateTime &now)
{
    return expires < now ? ExpiryState::Expired : expires <= now.addDays(soonDays) ? ExpiryState::Soon : ExpiryState::Later;
}

QString nameOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Expired:
        return u"EXPIRED"_s;
    case ExpiryState::Soon:
        return u"EXPIRING"_s;
    case ExpiryState::Later:
        return u"VALID"_s;
    }
    return {};
}

QString labelOf(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Expired:
        return ExpiryWords::tr("Expired");
    case ExpiryState::Soon:
        return ExpiryWords::tr("Expires soon");
    case ExpiryState::Later:
        return ExpiryWords::tr("Valid");
    }
    return {};
}

QString sentenceOf(const QDateTime &expires, const QDateTime &now)
{
    const qint64 days = daysLeft(expires, now);
    if (days < 0) {
        const qint64 ago = daysSince(expires, now);
        return ago == 0 ? ExpiryWords::tr("Expired less than a day ago") : ExpiryWords::tr("Expired %Ln day(s) ago", nullptr, int(ago));
    }
    return days == 0 ? ExpiryWords::tr("Expires in less than a day") : ExpiryWords::tr("Expires in %Ln day(s)", nullptr, int(days));
}

QString reminderOf(const QString &name, const QDateTime &expires, const QDateTime &now)
{
    const qint64 days = daysLeft(expires, now);
    if (days < 0) {
        const qint64 ago = daysSince(expires, now);
        return (ago == 0 ? ExpiryWords::tr("The certificate of %1 expired less than a day ago")
                         : ExpiryWords::tr("The certificate of %1 expired %Ln day(s) ago", nullptr, int(ago)))
            .arg(name);
    }
    return (days == 0 ? ExpiryWords::tr("The certificate of %1 expires in less than a day")
                      : ExpiryWords::tr("The certificate of %1 expires in %Ln day(s)", nullptr, int(days)))
        .arg(name);
}

std::optional<int> reminderDue(qint64 days)
{
    if (days < firstReminders.front()) {
        return int(days);
    }
    for (const int each : firstReminders) {
        if (days <= each) {
            return each;
        }
    }
    return {};
}

QString labelOf(ExpiringThing::What what)
{
    switch (what) {
    case ExpiringThing::What::ApplicationCertificate:
        return ExpiryWords::tr("Certificate of an application");
    case ExpiringThing::What::AccountsCertificate:
        return ExpiryWords::tr("Certificate for AWS accounts");
    case ExpiringThing::What::IdentityProviderCertificate:
        return ExpiryWords::tr("Certificate of the identity provider");
    }
    return {};
}

}  // namespace gatehouse
