// SPDX-License-Identifier: Apache-2.0
#include "core/dashboard/dashboardservice.h"

#include "core/assignments/assignmentstore.h"
#include "core/assignments/holdingstore.h"
#include "core/base/clock.h"
#include "core/certificates/certificateservice.h"
#include "core/dashboard/dashboardstore.h"
#include "core/groups/groupstore.h"
#include "core/history/eventstore.h"
#include "core/identitysource/identitysourceservice.h"
#include "core/mfa/mfaservice.h"
#include "core/outbox/outboxstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/provisioning/provisioningstore.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/readingmoment.h"

#include <algorithm>

namespace gatehouse {

using About = Concern::About;
using Weight = Concern::Weight;

namespace {

constexpr double near = 0.8;  // of a quota: as on its own page

/// Puts what was read into its place; false, with the error kept, where it could not be.
template<typename T>
bool take(T &place, const Result<T> &read, Status &status)
{
    if (!read) {
        status = fail(read);
        return false;
    }
    place = *read;
    return true;
}

/// The last day to show: that of the newest event where nothing has been done since for longer than is shown.
QDate lastDay(const Dashboard &dashboard, QDate today)
{
    const QDate newest = dashboard.recent.isEmpty() ? today : dashboard.recent.first().time.toLocalTime().date();
    return newest.addDays(Dashboard::shownDays) <= today ? newest : today;
}

}  // namespace

Result<Dashboard> DashboardService::dashboard(QDate today, Progress &progress) const
{
    Database &database = m_workspace.database();
    const ReadingMoment moment(database);
    if (!moment.status()) {
        return fail(moment.status());
    }
    Dashboard made;
    Status status;
    const DashboardStore own(database);
    const EventStore events(database);
    const auto recentIds = events.ids({.limit = Dashboard::shownEvents});
    AccountProvisioningQuery old;
    old.state = AccountProvisioning::State::OutOfDate;
    ProvisioningCounts work;
    QList<qint64> outOfDate;
    const bool all = take(made.users, UserStore(database).counts(), status) && take(made.groups, GroupStore(database).count(), status)
                     && take(made.accounts, AccountStore(database).counts(), status)
                     && take(made.permissionSets, PermissionSetStore(database).count(), status)
                     && take(made.assignments, AssignmentStore(database).count(), status) && take(made.roles, own.roles(), status)
                     && take(work, ProvisioningStore(database).counts(), status)
                     && take(made.expiries, own.closedAccounts(Dashboard::shownExpiries), status)
                     && take(made.recent, recentIds ? events.records(*recentIds) : fail(recentIds), status)
                     && take(made.days, own.days(lastDay(made, today).addDays(1 - Dashboard::shownDays), lastDay(made, today)), status)
                     && take(outOfDate, ProvisioningStore(database).ids(old), status);
    if (!all) {
        return fail(status);
    }
    made.work = work.pending;
    made.failedWork = work.failed;
    made.outOfDate = outOfDate.size();
    if (progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, tr("Cancelled."));
    }
    if (auto done = addConcerns(made); !done) {
        return fail(done);
    }
    if (auto done = addQuotas(made); !done) {
        return fail(done);
    }
    if (auto done = addCertificates(made); !done) {
        return fail(done);
    }
    if (auto done = addDevices(made); !done) {
        return fail(done);
    }
    std::stable_sort(made.concerns.begin(), made.concerns.end(),
                     [](const Concern &one, const Concern &other) { return one.weight < other.weight; });
    return made;
}

Status DashboardService::addConcerns(Dashboard &dashboard) const
{
    const DashboardStore own(m_workspace.database());
    const auto mail = OutboxStore(m_workspace.database()).waitingCount();
    const auto unused = own.unusedSets();
    const auto empty = own.emptyGroups();
    const auto waiting = IdentitySourceService(m_workspace).usersWithoutPassword();
    const auto orphaned = HoldingStore(m_workspace.database()).orphanCounts();
    if (!orphaned) {
        return fail(orphaned);
    }
    if (!mail || !unused || !empty || !waiting) {
        return !mail ? fail(mail) : !unused ? fail(unused) : !empty ? fail(empty) : fail(waiting);
    }
    const auto add = [&dashboard](qint64 count, About about, Weight weight, const QString &text) {
        if (count > 0) {
            dashboard.concerns.append({about, weight, text});
        }
    };
    add(dashboard.failedWork, About::FailedWork, Weight::Grave,
        tr("In the accounts, %Ln role(s) could not be provisioned.", nullptr, int(dashboard.failedWork)));
    add(dashboard.work, About::WaitingWork, Weight::Warning,
        tr("%Ln role(s) wait to be provisioned or removed.", nullptr, int(dashboard.work)));
    add(dashboard.outOfDate, About::OutOfDate, Weight::Warning,
        tr("%Ln role(s) are not what their permission set says now.", nullptr, int(dashboard.outOfDate)));
    add(waiting->size(), About::MissingPasswords, Weight::Warning,
        tr("%Ln user(s) came from the identity provider and have no password here.", nullptr, int(waiting->size())));
    const qint64 leftBehind = orphaned->assignments + orphaned->applications;
    add(leftBehind, About::Orphaned, Weight::Warning,
        tr("%Ln assignment(s) are orphaned: who had them was deleted.", nullptr, int(leftBehind)));
    add(*mail, About::WaitingMail, Weight::Warning, tr("%Ln message(s) to users wait in the outbox.", nullptr, int(*mail)));
    add(*unused, About::UnusedSets, Weight::Remark, tr("%Ln permission set(s) are assigned to nobody.", nullptr, int(*unused)));
    add(*empty, About::EmptyGroups, Weight::Remark, tr("%Ln group(s) have no members.", nullptr, int(*empty)));
    return {};
}

Status DashboardService::addCertificates(Dashboard &dashboard) const
{
    const auto urgent = CertificateService(m_workspace).urgent();
    if (!urgent) {
        return fail(urgent);
    }
    const QDateTime now = m_workspace.clock().now();
    const auto expired = std::count_if(urgent->cbegin(), urgent->cend(), [&now](const ExpiringThing &thing) {
        return expiryOf(thing.expiresAt, now) == ExpiryState::Expired;
    });
    if (expired > 0) {
        dashboard.concerns.append({About::Certificates, Weight::Grave, tr("%Ln certificate(s) have expired.", nullptr, int(expired))});
    }
    if (const auto soon = urgent->size() - expired; soon > 0) {
        dashboard.concerns.append(
            {About::Certificates, Weight::Warning, tr("%Ln certificate(s) expire within 90 days.", nullptr, int(soon))});
    }
    for (const ExpiringThing &thing : *urgent) {
        dashboard.expiries.append({Expiry::What::Certificate, thing.record, thing.name, thing.expiresAt.date()});
    }
    std::stable_sort(dashboard.expiries.begin(), dashboard.expiries.end(),
                     [](const Expiry &one, const Expiry &other) { return one.on < other.on; });
    if (dashboard.expiries.size() > Dashboard::shownExpiries) {
        dashboard.expiries.resize(Dashboard::shownExpiries);
    }
    return {};
}

/// Who can't get in without a device, and has none.
Status DashboardService::addDevices(Dashboard &dashboard) const
{
    const MfaService service(m_workspace);
    const auto settings = service.settings();
    const auto source = service.source();
    if (!settings || !source) {
        return settings ? fail(source) : fail(settings);
    }
    if (!settings->requiresDevice() || *source == SourceKind::ExternalProvider) {
        return {};
    }
    const auto counts = service.counts();
    if (!counts) {
        return fail(counts);
    }
    if (const QString note = withoutDeviceNote(*settings, *source, counts->usersWithout); !note.isEmpty()) {
        dashboard.concerns.append(
            {About::WithoutDevice, settings->withoutDevice == WithoutDevice::Block ? Weight::Warning : Weight::Remark, note});
    }
    return {};
}

Status DashboardService::addQuotas(Dashboard &dashboard) const
{
    // What each account, set or user may have is refused in its place; here it is about what the whole instance runs out of.
    const auto uses = QuotaService(m_workspace).uses(QuotaService::Holder::Instance);
    if (!uses) {
        return fail(uses);
    }
    for (const QuotaUse &use : *uses) {
        const auto limit = use.limit();
        if (!use.used || limit.value_or(0) <= 1 || double(*use.used) < near * double(*limit)) {
            continue;
        }
        const QuotaDescription &quota = describe(use.quota);
        dashboard.concerns.append({About::Quota, *use.used >= *limit ? Weight::Grave : Weight::Warning,
                                   tr("%1: %2 of %3 are used.", "a quota, its use and its limit")
                                       .arg(quota.title, quantity(quota, *use.used), quantity(quota, *limit))});
    }
    return {};
}

}  // namespace gatehouse
