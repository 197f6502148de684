// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace gatehouse {

/// The three colours of what expires (guide: "Certificate expiration status indicators").
enum class ExpiryState {
    Expired,  ///< red
    Soon,     ///< yellow: 90 days or less are left
    Later,    ///< green
};

[[nodiscard]] ExpiryState expiryOf(const QDateTime &expires, const QDateTime &now);
/// Whole days that are left; 0 on the last day, negative afterwards.
[[nodiscard]] qint64 daysLeft(const QDateTime &expires, const QDateTime &now);
[[nodiscard]] QString nameOf(ExpiryState state);  ///< "EXPIRED", "EXPIRING", "VALID"
/// For a person, translated: "Expired", "Expires soon", "Valid".
[[nodiscard]] QString labelOf(ExpiryState state);
/// "Expired 3 days ago", "Expires today", "Expires in 12 days"
[[nodiscard]] QString sentenceOf(const QDateTime &expires, const QDateTime &now);

/// The same of something with a name: "The certificate of Wiki expires in 12 days"
[[nodiscard]] QString reminderOf(const QString &name, const QDateTime &expires, const QDateTime &now);

/// The last reminder that is due with so many days left: 90, 60, 30, 15, and from then on each day, also when it has expired; nothing
/// before.
[[nodiscard]] std::optional<int> reminderDue(qint64 daysLeft);

/// Something that ends on a day, whatever it is.
struct ExpiringThing {
    enum class What { ApplicationCertificate, AccountsCertificate, IdentityProviderCertificate };

    What what = What::ApplicationCertificate;
    qint64 record = 0;      ///< the key of the certificate
    qint64 owner = 0;       ///< the key of the application; 0 for none
    QString subject{};      ///< the id that never is used again: "cert-…"
    QString name{};         ///< of the application, or what it is for
    bool isActive = true;   ///< whether anything depends on it now
    QDateTime expiresAt{};  ///< UTC

    bool operator==(const ExpiringThing &) const = default;
};
/// For a person, translated.
[[nodiscard]] QString labelOf(ExpiringThing::What what);

/// How many things there are in each colour.
struct ExpiryCounts {
    qint64 expired = 0;
    qint64 soon = 0;
    qint64 later = 0;

    bool operator==(const ExpiryCounts &) const = default;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::ExpiringThing)
