// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/history/event.h"
#include "core/users/userstore.h"

#include <QDate>
#include <QList>

namespace gatehouse {

/// Something that wants somebody to look at it.
struct Concern {
    enum class About {
        FailedWork,
        WaitingWork,
        OutOfDate,
        Certificates,
        Orphaned,
        Quota,
        WaitingMail,
        WithoutDevice,
        UnusedSets,
        EmptyGroups,
        MissingPasswords
    };
    enum class Weight { Grave, Warning, Remark };

    About about = About::FailedWork;
    Weight weight = Weight::Warning;
    QString text{};  ///< a sentence with its number

    bool operator==(const Concern &) const = default;
};

/// Something that ends by itself on a day.
struct Expiry {
    enum class What { ClosedAccount, Certificate };

    What what = What::ClosedAccount;
    qint64 record = 0;  ///< the key of the account, or of the certificate
    QString name{};
    QDate on{};  ///< the last day, UTC

    bool operator==(const Expiry &) const = default;
};

/// How many changes were made on a day of this computer's time zone.
struct DayCount {
    QDate day{};
    qint64 changes = 0;

    bool operator==(const DayCount &) const = default;
};

/// How it stands with a workspace at one moment.
struct Dashboard {
    UserCounts users{};
    qint64 groups = 0;
    AccountCounts accounts{};
    qint64 permissionSets = 0;
    qint64 assignments = 0;
    qint64 roles = 0;           ///< that stand in the accounts
    qint64 work = 0;            ///< that waits for the accounts
    qint64 failedWork = 0;      ///< of it, what failed
    qint64 outOfDate = 0;       ///< roles that are not what their permission set says now
    QList<Concern> concerns{};  ///< the gravest first
    QList<Expiry> expiries{};   ///< the soonest first
    QList<DayCount> days{};     ///< `shownDays` of them up to now, or up to the last change where that is longer ago; the oldest first
    QList<Event> recent{};      ///< the newest first, at most `shownEvents`

    static constexpr int shownDays = 14;
    static constexpr int shownEvents = 8;
    static constexpr int shownExpiries = 8;

    bool operator==(const Dashboard &) const = default;
};

}  // namespace gatehouse
