// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/holdingstore.h"

#include <QList>
#include <QStringList>

namespace gatehouse {

class Change;

/// What becomes of assignments when their user or group is deleted.
enum class Afterwards {
    Removed,   ///< they go along (guide: "Delete users")
    Orphaned,  ///< they stay, and nobody has access by them any more
};

/// They stay wherever users and groups come and go with a directory or an identity provider that provisions automatically: whoever
/// decided about access did not decide about that (guide: "Provisioning when users come from Active Directory", "My user is referenced in
/// a permission set but can't access the assigned accounts or applications").
[[nodiscard]] Result<Afterwards> assignmentsAfterwards(Database &database);
/// What is assigned to all of them themselves.
[[nodiscard]] Result<Holdings> holdingsOf(Database &database, const QList<Principal> &principals);

/// What becomes of it, a translated sentence each for accounts and applications; none where there is nothing.
[[nodiscard]] QStringList sentencesAbout(const Holdings &holdings, Afterwards afterwards);

/// The step before a user or group is deleted: what is assigned to them goes along or stays, by the identity source. Where it is removed
/// from the management account it takes the same permission as removing that access by itself.
[[nodiscard]] Status releaseHoldings(Change &change, Principal principal);
/// The step after a user or group was added: somebody of the directory who comes back, known by the external ID and never by the name,
/// gets back what stayed. An identity provider makes somebody new, who does not (guide: as above).
[[nodiscard]] Status adoptHoldings(Change &change, Principal principal, const QString &externalId);

}  // namespace gatehouse
