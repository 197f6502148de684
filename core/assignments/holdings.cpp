// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/holdings.h"

#include "core/assignments/assignmentservice.h"
#include "core/identitysource/sourcekind.h"
#include "core/workspace/change.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct HoldingWords {
    Q_DECLARE_TR_FUNCTIONS(HoldingWords)
};

}  // namespace

Result<Afterwards> assignmentsAfterwards(Database &database)
{
    const auto source = identitySourceOf(database);
    const auto mode = provisioningModeOf(database);
    if (!source || !mode) {
        return source ? fail(mode) : fail(source);
    }
    const bool comeAndGo = *source == SourceKind::ActiveDirectory || *mode == ProvisioningMode::Automatic;
    return comeAndGo ? Afterwards::Orphaned : Afterwards::Removed;
}

Result<Holdings> holdingsOf(Database &database, const QList<Principal> &principals)
{
    const HoldingStore store(database);
    Holdings sum;
    for (const Principal principal : principals) {
        const auto holdings = store.holdingsOf(principal);
        if (!holdings) {
            return holdings;
        }
        sum = {sum.assignments + holdings->assignments, sum.applications + holdings->applications};
    }
    return sum;
}

QStringList sentencesAbout(const Holdings &holdings, Afterwards afterwards)
{
    const bool stay = afterwards == Afterwards::Orphaned;
    QStringList sentences;
    if (const int count = int(holdings.assignments); count > 0) {
        sentences.append(
            stay ? HoldingWords::tr("%Ln assignment(s) to AWS accounts stay, orphaned: they give nobody access.", nullptr, count)
                 : HoldingWords::tr("%Ln assignment(s) to AWS accounts are removed.", nullptr, count));
    }
    if (const int count = int(holdings.applications); count > 0) {
        sentences.append(
            stay ? HoldingWords::tr("%Ln assignment(s) to applications stay, orphaned: they give nobody access.", nullptr, count)
                 : HoldingWords::tr("%Ln assignment(s) to applications are removed.", nullptr, count));
    }
    return sentences;
}

Status releaseHoldings(Change &change, Principal principal)
{
    const auto afterwards = assignmentsAfterwards(change.database());
    if (!afterwards) {
        return fail(afterwards);
    }
    HoldingStore store(change.database());
    if (*afterwards == Afterwards::Orphaned) {
        const auto orphaned = store.orphan(principal, change.now());
        return orphaned ? Status() : fail(orphaned);
    }
    auto allowed = permitRemovalOf(change, principal);
    return allowed ? store.removeAllOf(principal) : allowed;
}

Status adoptHoldings(Change &change, Principal principal, const QString &externalId)
{
    if (externalId.isEmpty()) {
        return {};
    }
    const auto source = identitySourceOf(change.database());
    if (!source || *source != SourceKind::ActiveDirectory) {
        return source ? Status() : fail(source);
    }
    const auto adopted = HoldingStore(change.database()).adopt(principal, externalId);
    return adopted ? Status() : fail(adopted);
}

}  // namespace gatehouse
