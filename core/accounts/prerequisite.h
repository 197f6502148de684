// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse {

/// One thing to have done before single sign-on is enabled (guide: "AWS SSO prerequisites").
struct Prerequisite {
    enum class Subject {
        Organization,
        Features,
        ManagementAccount,
        IdentitySource,
        IamRoles,   ///< the quota of IAM roles in an account
        AllowList,  ///< domains and URLs for web filters
    };
    enum class State {
        Met,
        Missing,  ///< enabling is refused until it is met
        Offered,  ///< enabling takes care of it
        Check,    ///< only a person can tell; `advice` says how
    };

    Subject subject = Subject::Organization;
    State state = State::Met;
    QString title{};      ///< translated
    QString found{};      ///< what is the case, translated
    QString advice{};     ///< what to do; empty where nothing is
    QStringList items{};  ///< what `found` is about, one by one: domains, addresses
};

/// The stable word: "organization", "features" …; "met", "missing", "offered", "check".
[[nodiscard]] QString nameOf(Prerequisite::Subject subject);
[[nodiscard]] QString nameOf(Prerequisite::State state);
/// For a person, translated.
[[nodiscard]] QString labelOf(Prerequisite::State state);

/// What web filters have to let through for this identity store and Region (guide: "AWS SSO prerequisites").
struct AllowList {
    QStringList domains{};
    QStringList urls{};
};
[[nodiscard]] AllowList allowListFor(const QString &identityStoreId, const QString &region);

}  // namespace gatehouse
