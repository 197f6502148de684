// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationlisting.h"
#include "core/transfer/importplan.h"

namespace gatehouse {

/// What an import will do with one root, unit or account.
struct PlannedEntry {
    enum class Kind { Root, Unit, Account };

    Kind kind = Kind::Account;
    QString id{};  ///< as AWS Organizations has it
    QString name{};
    bool creates = false;
    bool moves = false;
    QList<FieldChange> changes{};  ///< what an update changes
    QString place{};               ///< the path of what it will be in
    QString placeBefore{};         ///< where it moves from
    bool isPlaceUnknown = false;   ///< no file says what it is in: a new one comes into the root
    QString file{};
    QString error{};  ///< why it is left out; empty when it is not

    [[nodiscard]] bool isError() const { return !error.isEmpty(); }
    [[nodiscard]] bool updates() const { return !creates && !changes.isEmpty(); }
    [[nodiscard]] bool isChange() const { return !isError() && (creates || moves || !changes.isEmpty()); }
    bool operator==(const PlannedEntry &) const = default;
};

struct OrganizationCounts {
    qint64 creates = 0;
    qint64 updates = 0;
    qint64 moves = 0;
    qint64 same = 0;
    qint64 unknownPlaces = 0;
    qint64 errors = 0;

    bool operator==(const OrganizationCounts &) const = default;
};

/// What an import of an organization will do; nothing has been written.
struct OrganizationPlan {
    OrganizationListing listing{};
    QList<PlannedEntry> entries{};  ///< the root, then units from the top down, then accounts
    OrganizationCounts counts{};
    QStringList notes{};
    bool makesOrganization = false;   ///< there is none in the workspace yet
    bool adoptsOrganization = false;  ///< the one that was made here takes the ids of the real one
    QList<FieldChange> changes{};     ///< of the organization itself

    [[nodiscard]] bool hasChanges() const;
};

/// The stable words of what happens to an entry: "create", "update, move", "none", "error".
[[nodiscard]] QString actionOf(const PlannedEntry &entry);

}  // namespace gatehouse
