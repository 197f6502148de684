// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importservice.h"

#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/identitysource/editlock.h"
#include "core/quotas/quotaservice.h"
#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/transfer/importplanner.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"

#include <QJsonArray>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;
using Active = ImportRow::Active;
using Kind = ImportRow::Kind;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

constexpr qsizetype mostNamedInEvent = 100;
constexpr qsizetype mostErrorsTold = 20;

/// Carries a plan out, step by step, inside the door.
class ImportRun
{
public:
    ImportRun(Workspace &workspace, Change &change, const ImportPlan &plan, Progress &progress)
        : m_userService(workspace)
        , m_groupService(workspace)
        , m_users(change.database())
        , m_groups(change.database())
        , m_change(change)
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    Result<ImportOutcome> run()
    {
        for (const QString &name : m_plan.newGroups) {
            Group group;
            group.name = name;
            if (auto made = m_groupService.add(m_change, group); !made) {
                return fail(outdated(name, made.error()));
            }
            ++m_outcome.groups;
        }
        // A user is enabled before anything else and disabled after everything else: in between the rules for disabled users hold.
        for (const auto step : {&ImportRun::writeGroup, &ImportRun::writeUser, &ImportRun::join, &ImportRun::disable}) {
            for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
                if (auto done = advance(); !done) {
                    return fail(done);
                }
                const Action action = m_plan.rows.at(i).action;
                if (action != Action::Create && action != Action::Update) {
                    continue;
                }
                if (auto done = (this->*step)(i); !done) {
                    return fail(
                        outdated(Imports::tr("%1 (%2)").arg(placeOf(m_plan.file.places, row(i).place), m_plan.titleOf(i)), done.error()));
                }
            }
        }
        return m_outcome;
    }

private:
    const ImportRow &row(qsizetype at) const { return m_plan.file.rows.at(at); }
    const PlannedRow &planned(qsizetype at) const { return m_plan.rows.at(at); }

    Status advance()
    {
        constexpr qint64 pause = 64;  // rows between two looks at the outside
        if (++m_steps % pause == 0) {
            m_progress.report(m_steps, m_plan.rows.size() * 4);
            if (m_progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, Imports::tr("Cancelled. Nothing was changed."));
            }
        }
        return {};
    }

    /// A rule that the plan found kept and that is broken now means that the workspace is another one.
    static Status outdated(const QString &where, const Error &error)
    {
        if (error.kind == Error::Kind::Cancelled || error.kind == Error::Kind::Storage || error.kind == Error::Kind::Busy) {
            return tl::unexpected<Error>(error);
        }
        return fail(
            Error::Kind::Conflict,
            Imports::tr("The workspace has changed since the preview, at %1. Nothing was imported; look at a new preview.").arg(where),
            error.field, error.message);
    }

    template<typename Record>
    Status unchanged(const std::optional<Record> &present, qsizetype at) const
    {
        if (!present || present->updatedAt.toMSecsSinceEpoch() != planned(at).version) {
            return fail(Error::Kind::Conflict, Imports::tr("%1 was changed or deleted meanwhile.").arg(m_plan.titleOf(at)));
        }
        return {};
    }

    Status writeGroup(qsizetype at)
    {
        if (row(at).kind != Kind::Group) {
            return {};
        }
        const auto present = m_groups.byId(Group::Id{planned(at).target});
        if (!present) {
            return fail(present);
        }
        Group group = present->value_or(Group{});
        group.updatedAt = {};
        const auto take = [this, at](const QString &path, QString &member) {
            if (planned(at).before.contains(path)) {
                member = row(at).fields.value(path);
            }
        };
        take(u"displayName"_s, group.name);
        take(u"description"_s, group.description);
        take(u"externalId"_s, group.externalId);
        if (planned(at).action == Action::Create) {
            ++m_outcome.created;
            const auto made = m_groupService.add(m_change, group);
            return made ? Status() : fail(made);
        }
        ++m_outcome.updated;
        const auto fresh = unchanged(*present, at);
        return fresh ? m_groupService.update(m_change, group) : fresh;
    }

    Status writeUser(qsizetype at)
    {
        if (row(at).kind != Kind::User) {
            return {};
        }
        if (planned(at).action == Action::Create) {
            User user;
            row(at).fields.forEach([&user](const QString &path, const QString &value) { setField(user, path, value); });
            ++m_outcome.created;
            const auto made = m_userService.add(m_change, user);
            return made ? Status() : fail(made);
        }
        ++m_outcome.updated;
        return updateUser(at);
    }

    Status updateUser(qsizetype at)
    {
        const auto present = m_users.byId(User::Id{planned(at).target});
        if (!present) {
            return fail(present);
        }
        if (auto fresh = unchanged(*present, at); !fresh) {
            return fresh;
        }
        if (planned(at).setsStatus && row(at).active == Active::Yes) {
            if (auto enabled = m_users.setStatus((*present)->id, User::Status::Enabled, m_change.now()); !enabled) {
                return enabled;
            }
        }
        if (planned(at).before.isEmpty()) {
            return {};
        }
        User user = **present;
        user.updatedAt = {};
        planned(at).before.forEach([&](const QString &path, const QString &) { setField(user, path, row(at).fields.value(path)); });
        return m_userService.update(m_change, user);
    }

    Status join(qsizetype at)
    {
        if (planned(at).joins.isEmpty()) {
            return {};
        }
        const bool isUser = row(at).kind == Kind::User;
        QList<Group::Id> groups;
        QList<User::Id> users;
        for (const QString &name : isUser ? planned(at).joins : QStringList(m_plan.titleOf(at))) {
            const auto group = groupNamed(name);
            if (!group) {
                return fail(group);
            }
            groups.append(*group);
        }
        for (const QString &name : isUser ? QStringList(m_plan.titleOf(at)) : planned(at).joins) {
            const auto user = userNamed(name);
            if (!user) {
                return fail(user);
            }
            users.append(*user);
        }
        NoProgress unwatched;
        const auto added = m_groupService.addMembers(m_change, groups, users, unwatched);
        m_outcome.memberships += added.value_or(0);
        return added ? Status() : fail(added);
    }

    Status disable(qsizetype at)
    {
        const bool ends = row(at).kind == Kind::User && row(at).active == Active::No;
        if (!ends || !(planned(at).setsStatus || planned(at).action == Action::Create)) {
            return {};
        }
        const auto user = userNamed(m_plan.titleOf(at));
        return user ? m_users.setStatus(*user, User::Status::Disabled, m_change.now()) : fail(user);
    }

    Result<Group::Id> groupNamed(const QString &name)
    {
        const auto found = m_groups.byName(name);
        if (!found || !*found) {
            return found ? fail(Error::Kind::NotFound, Imports::tr("There is no group named %1.").arg(name), column::groups) : fail(found);
        }
        return (*found)->id;
    }

    Result<User::Id> userNamed(const QString &name)
    {
        const auto found = m_users.byUsername(name);
        if (!found || !*found) {
            return found ? fail(Error::Kind::NotFound, Imports::tr("There is no user named %1.").arg(name), column::members) : fail(found);
        }
        return (*found)->id;
    }

    UserService m_userService;
    GroupService m_groupService;
    UserStore m_users;
    GroupStore m_groups;
    Change &m_change;
    const ImportPlan &m_plan;
    Progress &m_progress;
    ImportOutcome m_outcome{};
    qint64 m_steps = 0;
};

QStringList errorsOf(const ImportPlan &plan)
{
    QStringList lines;
    for (qsizetype i = 0; i < plan.rows.size() && lines.size() < mostErrorsTold; ++i) {
        if (const auto &error = plan.file.rows.at(i).error) {
            lines.append(Imports::tr("%1: %2").arg(placeOf(plan.file.places, plan.file.rows.at(i).place), error->message));
        }
    }
    return lines;
}

/// What is above a quota already may still be changed; only more of it is refused.
Status leaveRoom(Database &database, const ImportPlan &plan)
{
    bool moreUsers = false;
    bool moreGroups = !plan.newGroups.isEmpty();
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (plan.rows.at(i).action == Action::Create) {
            (plan.file.rows.at(i).kind == Kind::User ? moreUsers : moreGroups) = true;
        }
    }
    const auto users = UserStore(database).counts();
    const auto groups = GroupStore(database).count();
    if (!users || !groups) {
        return users ? fail(groups) : fail(users);
    }
    if (auto room = moreUsers ? quotaCheck(database, Quota::Users, users->all) : Status(); !room) {
        return room;
    }
    return moreGroups ? quotaCheck(database, Quota::Groups, *groups) : Status();
}

/// A file adds and alters users and groups as a person would.
Status mayImport(Database &database)
{
    return mayEditByHand(database, HandEdit::Add);
}

void tell(Change &change, const ImportPlan &plan)
{
    QJsonArray users;
    QJsonArray groups;
    for (qsizetype i = 0; i < plan.rows.size() && users.size() + groups.size() < mostNamedInEvent; ++i) {
        const Action action = plan.rows.at(i).action;
        if (action == Action::Create || action == Action::Update) {
            (plan.file.rows.at(i).kind == Kind::User ? users : groups).append(plan.titleOf(i));
        }
    }
    change.addParameter(u"users"_s, users);
    change.addParameter(u"groups"_s, groups);
}

}  // namespace

Result<ImportPlan> ImportService::plan(ImportFile file, const ImportOptions &options, Progress &progress) const
{
    const ReadingMoment moment(m_workspace.database());
    if (!moment.status()) {
        return fail(moment.status());
    }
    // Said before somebody looks at a preview of what would not be done.
    if (auto may = mayImport(m_workspace.database()); !may) {
        return fail(may);
    }
    return ImportPlanner(m_workspace.database(), std::move(file), options, progress).plan();
}

Result<ImportOutcome> ImportService::apply(const ImportPlan &plan, Choice choice, Progress &progress)
{
    if (choice == Choice::AllRows && plan.counts.errors > 0) {
        return fail(Error::Kind::Invalid, tr("%n row(s) have errors. Nothing was imported.", nullptr, int(plan.counts.errors)), {},
                    errorsOf(plan).join(u'\n'));
    }
    if (plan.counts.creates + plan.counts.updates == 0) {
        return ImportOutcome{};
    }
    const QString what = tr("%1 created, %2 updated").arg(plan.counts.creates).arg(plan.counts.updates);
    const QString summary
        = plan.options.source.isEmpty() ? tr("Import users and groups: %1").arg(what) : tr("Import %1: %2").arg(plan.options.source, what);
    const Operation operation{u"ImportUsersAndGroups"_s,
                              summary,
                              {{u"source"_s, plan.options.source},
                               {u"created"_s, plan.counts.creates},
                               {u"updated"_s, plan.counts.updates},
                               {u"leftOut"_s, plan.counts.errors}},
                              u"gatehouse"_s};
    ImportOutcome outcome;
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayImport(change.database()); !may) {
            return may;
        }
        const auto ran = ImportRun(m_workspace, change, plan, progress).run();
        if (!ran) {
            return fail(ran);
        }
        outcome = *ran;
        if (auto room = leaveRoom(change.database(), plan); !room) {
            return room;
        }
        tell(change, plan);
        change.addResponse(u"memberships"_s, outcome.memberships);
        return {};
    });
    if (!done) {
        return fail(done);
    }
    outcome.change = done->change;
    return outcome;
}

}  // namespace gatehouse
