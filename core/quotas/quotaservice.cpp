// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quotaservice.h"

#include "core/quotas/quotatables.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString field = QStringLiteral("quota");

}  // namespace

Result<QuotaProfile> QuotaService::profile() const
{
    return QuotaStore(m_workspace.database()).profile();
}

Status QuotaService::setProfile(QuotaProfile profile)
{
    const Operation operation{
        u"SetQuotaProfile"_s, tr("Use the quotas of the %1").arg(labelOf(profile)), {{u"profile"_s, nameOf(profile)}}, u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) { return QuotaStore(change.database()).setProfile(profile); });
    return done ? Status() : fail(done);
}

Result<QList<QuotaUse>> QuotaService::uses(Holder holder) const
{
    QList<QuotaUse> uses;
    for (const QuotaDescription &each : allQuotas()) {
        if (holder == Holder::Instance && !countOf(each.quota).holders.isEmpty()) {
            continue;
        }
        const auto use = QuotaStore(m_workspace.database()).use(each.quota);
        if (!use) {
            return fail(use);
        }
        if (use->usual) {
            uses.append(*use);
        }
    }
    return uses;
}

Status QuotaService::raise(Quota quota, std::optional<qint64> limit)
{
    const QuotaDescription &about = describe(quota);
    const QString summary = limit ? tr("Raise the quota “%1” to %2").arg(about.title, quantity(about, *limit))
                                  : tr("Use the usual quota “%1”").arg(about.title);
    const Operation operation{u"RequestServiceQuotaIncrease"_s,
                              summary,
                              {{u"quota"_s, about.id}, {u"limit"_s, limit ? QJsonValue(*limit) : QJsonValue()}},
                              u"servicequotas.amazonaws.com"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        QuotaStore store(change.database());
        const auto use = store.limits(quota);
        if (!use) {
            return fail(use);
        }
        if (about.isHard) {
            return fail(Error::Kind::Forbidden, tr("The quota “%1” can't be raised.").arg(about.title), field);
        }
        if (!use->usual) {
            return fail(Error::Kind::Invalid, tr("This edition has no quota “%1”.").arg(about.title), field);
        }
        if (limit && *limit <= *use->usual) {
            return fail(Error::Kind::Invalid,
                        tr("The quota “%1” is %2 already; a raised one is above that.").arg(about.title, quantity(about, *use->usual)),
                        u"limit"_s);
        }
        return store.setRaised(quota, limit);
    });
    return done ? Status() : fail(done);
}

Status quotaCheck(Database &database, Quota quota, qint64 wouldBe)
{
    const QuotaStore store(database);
    const auto use = store.limits(quota);
    if (!use) {
        return fail(use);
    }
    const auto limit = use->limit();
    if (!limit || wouldBe <= *limit) {
        return {};
    }
    const QuotaDescription &about = describe(quota);
    const QString refusal = QCoreApplication::translate("QuotaService", "The quota “%1” is %2, and this would use %3.")
                                .arg(about.title, quantity(about, *limit), quantity(about, wouldBe));
    const QString advice = about.isHard
                               ? QCoreApplication::translate("QuotaService", "It can't be raised.")
                               : QCoreApplication::translate("QuotaService", "Have it raised, and enter the new limit under Quotas.");
    return fail(Error::Kind::Forbidden, refusal + u' ' + advice, field);
}

}  // namespace gatehouse
