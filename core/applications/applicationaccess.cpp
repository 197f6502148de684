// SPDX-License-Identifier: Apache-2.0
#include "core/applications/applicationservice.h"
#include "core/assignments/assignmentstore.h"
#include "core/assignments/holdingstore.h"
#include "core/assignments/reach.h"
#include "core/groups/groupstore.h"
#include "core/quotas/quotaservice.h"
#include "core/users/userstore.h"

#include <QJsonArray>
#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedInEvent = 100;
constexpr qint64 betweenReports = 64;

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

/// In their order.
template<typename T>
QList<T> eachOnce(const QList<T> &all)
{
    QList<T> once;
    QSet<T> seen;
    for (const T &each : all) {
        if (!seen.contains(each)) {
            seen.insert(each);
            once.append(each);
        }
    }
    return once;
}

struct NamedPrincipal {
    Principal principal{};
    QString name{};
};

/// Everyone with everything, in one change.
class AccessRun
{
public:
    AccessRun(Workspace &workspace, bool assigns, Progress &progress) : m_workspace(workspace), m_assigns(assigns), m_progress(progress) {}

    Result<ApplicationAssignmentOutcome> run(const QList<Application::Id> &applications, const QList<Principal> &principals)
    {
        if (auto named = name(applications, principals); !named) {
            return fail(named);
        }
        const auto done = m_workspace.change(operation(), [this](Change &change) { return write(change); });
        return done ? Result<ApplicationAssignmentOutcome>(m_outcome) : fail(done);
    }

    Result<ApplicationAssignmentOutcome> runIn(Change &change, const QList<Application::Id> &applications,
                                               const QList<Principal> &principals)
    {
        const auto named = name(applications, principals);
        const Status written = named ? write(change) : named;
        return written ? Result<ApplicationAssignmentOutcome>(m_outcome) : fail(written);
    }

private:
    [[nodiscard]] Status name(const QList<Application::Id> &applications, const QList<Principal> &principals);
    [[nodiscard]] Status addPrincipal(Principal principal);
    [[nodiscard]] Operation operation() const;
    [[nodiscard]] Status write(Change &change);
    [[nodiscard]] Status writeOne(Change &change, const Application &application, Principal principal);

    Workspace &m_workspace;
    bool m_assigns;
    Progress &m_progress;
    QList<Application> m_applications;
    QList<NamedPrincipal> m_principals;
    ApplicationAssignmentOutcome m_outcome;
};

Status AccessRun::addPrincipal(Principal principal)
{
    if (principal.kind == Principal::Kind::Orphan) {
        const auto orphan = HoldingStore(m_workspace.database()).orphanById({principal.id});
        if (!orphan || !*orphan || m_assigns) {
            return orphan ? fail(Error::Kind::NotFound, AccessWords::tr("One of the users does not exist any more. Nothing was changed."))
                          : Status(fail(orphan));
        }
        m_principals.append({principal, (*orphan)->name});
        return {};
    }
    if (principal.kind == Principal::Kind::Group) {
        const auto group = GroupStore(m_workspace.database()).byId(principal.group());
        if (!group || !*group) {
            return group ? fail(Error::Kind::NotFound, AccessWords::tr("One of the groups does not exist any more. Nothing was changed."))
                         : Status(fail(group));
        }
        m_principals.append({principal, (*group)->name});
        return {};
    }
    const auto user = UserStore(m_workspace.database()).byId(principal.user());
    if (!user || !*user) {
        return user ? fail(Error::Kind::NotFound, AccessWords::tr("One of the users does not exist any more. Nothing was changed."))
                    : Status(fail(user));
    }
    if (m_assigns && (*user)->status == User::Status::Disabled) {
        return fail(Error::Kind::Forbidden,
                    AccessWords::tr("%1 is disabled: the user can't be assigned. Enable the user first.").arg((*user)->username),
                    u"user"_s);
    }
    m_principals.append({principal, (*user)->username});
    return {};
}

Status AccessRun::name(const QList<Application::Id> &applications, const QList<Principal> &principals)
{
    const ApplicationService service(m_workspace);
    for (const Application::Id id : eachOnce(applications)) {
        const auto found = service.application(id);
        if (!found) {
            return fail(found);
        }
        if (!found->isFederated()) {
            return fail(
                Error::Kind::Forbidden,
                AccessWords::tr("%1 is an integrated application: who may use it is decided in the application itself.").arg(found->name),
                u"application"_s);
        }
        m_applications.append(*found);
    }
    for (const Principal principal : eachOnce(principals)) {
        if (auto added = addPrincipal(principal); !added) {
            return added;
        }
    }
    return {};
}

Operation AccessRun::operation() const
{
    QJsonArray applications;
    for (const Application &each : m_applications) {
        if (applications.size() < mostNamedInEvent) {
            applications.append(each.name);
        }
    }
    QJsonArray principals;
    for (const NamedPrincipal &each : m_principals) {
        if (principals.size() < mostNamedInEvent) {
            principals.append(QJsonObject{{u"principalType"_s, nameOf(each.principal.kind)}, {u"principalName"_s, each.name}});
        }
    }
    const QString who = m_principals.size() == 1 ? m_principals.first().name
                                                 : AccessWords::tr("%n user(s) and group(s)", nullptr, int(m_principals.size()));
    const QString what = m_applications.size() == 1 ? m_applications.first().name
                                                    : AccessWords::tr("%n application(s)", nullptr, int(m_applications.size()));
    const QString sentence = m_assigns ? AccessWords::tr("Assign %1 to %2") : AccessWords::tr("Remove the access of %1 to %2");
    return {m_assigns ? u"AssociateProfile"_s : u"DisassociateProfile"_s,
            sentence.arg(who, what),
            {{u"applications"_s, applications}, {u"principals"_s, principals}},
            u"sso.amazonaws.com"_s};
}

Status AccessRun::writeOne(Change &change, const Application &application, Principal principal)
{
    ApplicationAssignmentStore store(change.database());
    const auto there = store.isAssigned(application.id, principal);
    if (!there) {
        return fail(there);
    }
    if (*there == m_assigns) {
        ++m_outcome.alreadySo;
        return {};
    }
    ++m_outcome.changed;
    if (m_assigns) {
        return store.insert(application.id, principal, change.now());
    }
    const auto gone = store.remove(application.id, principal);
    return gone ? Status() : fail(gone);
}

Status AccessRun::write(Change &change)
{
    const qint64 total = m_applications.size() * m_principals.size();
    qint64 at = 0;
    for (const Application &application : std::as_const(m_applications)) {
        for (const NamedPrincipal &each : std::as_const(m_principals)) {
            if (at % betweenReports == 0) {
                m_progress.report(at, total);
                if (m_progress.isCancelled()) {
                    return fail(Error::Kind::Cancelled, AccessWords::tr("Cancelled. Nothing was changed."));
                }
            }
            ++at;
            if (auto done = writeOne(change, application, each.principal); !done) {
                return done;
            }
        }
    }
    m_progress.report(total, total);
    change.addResponse(u"changed"_s, m_outcome.changed);
    if (!m_assigns || m_outcome.changed == 0) {
        return HoldingStore(change.database()).forgetIdleOrphans();
    }
    const auto groups = AssignmentStore(change.database()).assignedGroups();
    return groups ? quotaCheck(change.database(), Quota::AssignedGroups, *groups) : fail(groups);
}

}  // namespace

Result<ApplicationAssignmentOutcome> ApplicationService::assign(const QList<Application::Id> &applications,
                                                                const QList<Principal> &principals, Progress &progress)
{
    return AccessRun(m_workspace, true, progress).run(applications, principals);
}

Result<ApplicationAssignmentOutcome> ApplicationService::assign(Change &change, const QList<Application::Id> &applications,
                                                                const QList<Principal> &principals)
{
    NoProgress unwatched;
    return AccessRun(m_workspace, true, unwatched).runIn(change, applications, principals);
}

Result<ApplicationAssignmentOutcome> ApplicationService::unassign(const QList<Application::Id> &applications,
                                                                  const QList<Principal> &principals, Progress &progress)
{
    return AccessRun(m_workspace, false, progress).run(applications, principals);
}

Result<ApplicationAccessLoss> ApplicationService::lossOf(const QList<Application::Id> &applications,
                                                         const QList<Principal> &principals) const
{
    const ApplicationAssignmentStore store(m_workspace.database());
    Reach reach(m_workspace.database());
    ApplicationAccessLoss loss;
    for (const Application::Id application : eachOnce(applications)) {
        const auto before = store.principals(application);
        if (!before) {
            return fail(before);
        }
        QList<Principal> after = *before;
        for (const Principal principal : eachOnce(principals)) {
            ++(after.removeOne(principal) ? loss.removed : loss.absent);
        }
        if (auto noted = reach.note(*before, after); !noted) {
            return fail(noted);
        }
    }
    loss.people = reach.losing();
    return loss;
}

Result<ApplicationAssignmentOutcome> ApplicationService::unassign(const QList<ApplicationAssignment::Id> &ids, Progress &progress)
{
    QList<qint64> keys;
    for (const ApplicationAssignment::Id id : ids) {
        keys.append(id.value);
    }
    const auto assignments = ApplicationAssignmentStore(m_workspace.database()).records(keys);
    if (!assignments) {
        return fail(assignments);
    }
    QStringList names;
    for (const ApplicationAssignment &each : *assignments) {
        names.append(each.principalName);
    }
    names.removeDuplicates();
    const QString who = names.size() == 1 ? names.first() : tr("%n user(s) and group(s)", nullptr, int(names.size()));
    ApplicationAssignmentOutcome outcome{0, ids.size() - assignments->size()};
    const Operation operation{
        u"DisassociateProfile"_s, tr("Remove the access of %1 to applications").arg(who),
        QJsonObject{{u"principals"_s, QJsonArray::fromStringList(names.first(std::min(names.size(), mostNamedInEvent)))}},
        u"sso.amazonaws.com"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        ApplicationAssignmentStore store(change.database());
        for (qsizetype i = 0; i < assignments->size(); ++i) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            const auto gone = store.remove(assignments->at(i).application, assignments->at(i).principal);
            if (!gone) {
                return fail(gone);
            }
            ++(*gone ? outcome.changed : outcome.alreadySo);
            progress.report(i + 1, assignments->size());
        }
        return HoldingStore(change.database()).forgetIdleOrphans();
    });
    return done ? Result<ApplicationAssignmentOutcome>(outcome) : fail(done);
}

}  // namespace gatehouse
