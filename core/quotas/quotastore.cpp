// SPDX-License-Identifier: Apache-2.0
#include "core/quotas/quotastore.h"

#include "core/quotas/quotatables.h"
#include "core/storage/database.h"
#include "core/workspace/changestore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString profileSetting = QStringLiteral("quotaProfile");

QString settingOf(Quota quota)
{
    return u"quota."_s + describe(quota).id;
}

/// Counts the use, and names who uses most where each has the quota; nobody where it is not used.
QByteArray mostUsed(const QuotaCount &count)
{
    const QByteArray name
        = count.holders.isEmpty() ? QByteArray("''") : "(SELECT " + count.label + " FROM " + count.holders + " WHERE id = who)";
    return "SELECT coalesce(max(n), 0), CASE WHEN max(n) > 0 THEN " + name + " ELSE '' END FROM (" + count.use + ")";
}

}  // namespace

Result<QuotaProfile> QuotaStore::profile() const
{
    const auto word = ChangeStore(m_database).setting(profileSetting);
    return word ? Result<QuotaProfile>(quotaProfileNamed(*word).value_or(QuotaProfile::Current)) : fail(word);
}

Status QuotaStore::setProfile(QuotaProfile profile)
{
    return ChangeStore(m_database).setSetting(profileSetting, nameOf(profile));
}

Result<QuotaUse> QuotaStore::limits(Quota quota) const
{
    const auto now = profile();
    const auto raised = ChangeStore(m_database).setting(settingOf(quota));
    if (!now || !raised) {
        return now ? fail(raised) : fail(now);
    }
    QuotaUse use;
    use.quota = quota;
    use.usual = describe(quota).limits.at(std::size_t(*now));
    use.raised = raised->isEmpty() ? std::optional<qint64>() : raised->toLongLong();
    return use;
}

Result<QuotaUse> QuotaStore::use(Quota quota) const
{
    auto use = limits(quota);
    const QuotaCount count = countOf(quota);
    if (!use || !use->usual || count.use.isEmpty()) {
        return use;
    }
    Statement query = m_database.statement(mostUsed(count));
    if (query.step()) {
        use->used = query.integer(0);
        use->where = query.text(1);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return use;
}

Status QuotaStore::setRaised(Quota quota, std::optional<qint64> limit)
{
    if (limit) {
        return ChangeStore(m_database).setSetting(settingOf(quota), QString::number(*limit));
    }
    auto done = m_database.run("DELETE FROM settings WHERE name = ?", settingOf(quota));
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
