// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace gatehouse {

class Workspace;

/// How large a demo company is, and which one of them.
struct DemoSize {
    qint64 users = 240;
    qint64 groups = 36;
    quint64 seed = 1;
    qint64 accounts = 42;
    qint64 permissionSets = 12;  ///< with their assignments; none without accounts
};

/// Fills an unused workspace with a believable international company: exactly so many users and groups, memberships that
/// make sense, an organization of so many AWS accounts with a dozen applications beside it and, where there are enough users
/// and groups, the history of its last weeks.
///
/// The same size and seed make the same users, groups, memberships, accounts and applications with the same ids on every
/// machine, whatever clock and random source the workspace was opened with: a connection of its own brings a clock that
/// stands at a fixed date in early 2026 and a seeded random source. Certificates alone are made anew, so that some of them
/// have expired now and some expire soon; they have keys where the workspace has a place for secrets already. The workspace itself hears of
/// it through `changed`.
///
/// The bulk of it can't be undone (see Workspace::load), the history on top can. Error::Kind::Conflict when the workspace
/// is in use already, Error::Kind::Cancelled with nothing changed, Error::Kind::Invalid for a negative number.
[[nodiscard]] Status generate(Workspace &workspace, const DemoSize &size, Progress &progress);

}  // namespace gatehouse
