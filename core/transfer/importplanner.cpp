// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/importplanner.h"

#include "core/base/text.h"
#include "core/users/userattribute.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedRow::Action;
using Active = ImportRow::Active;
using Kind = ImportRow::Kind;

namespace {

struct ImportPlans {
    Q_DECLARE_TR_FUNCTIONS(ImportPlans)
};

/// Is the user enabled once the row has been applied?
bool endsEnabled(const ImportRow &row, const User &present)
{
    return row.active == Active::Unstated ? present.status == User::Status::Enabled : row.active == Active::Yes;
}

/// May the row touch a user who exists? A row that enables does so first, one that disables does so last.
bool isOpen(const ImportRow &row, const User &present)
{
    return present.status == User::Status::Enabled || endsEnabled(row, present);
}

}  // namespace

ImportPlanner::ImportPlanner(Database &database, ImportFile file, ImportOptions options, Progress &progress)
    : m_users(database)
    , m_groups(database)
    , m_transfer(database)
    , m_progress(progress)
{
    m_plan.file = std::move(file);
    m_plan.options = std::move(options);
}

Result<ImportPlan> ImportPlanner::plan()
{
    do {
        m_again = false;
        m_steps = 0;
        m_userRows.clear();
        m_groupRows.clear();
        m_claimedEmails.clear();
        m_freedEmails.clear();
        m_groupIds.clear();
        m_plan.newGroups.clear();
        m_plan.rows = QList<PlannedRow>(m_plan.file.rows.size());
        m_userRows.reserve(m_plan.rows.size());
        m_claimedEmails.reserve(m_plan.rows.size());
        if (auto judged = judgeRecords(); !judged) {
            return fail(judged);
        }
        if (auto judged = judgeMemberships(); !judged) {
            return fail(judged);
        }
    } while (m_again);
    count();
    return std::move(m_plan);
}

Status ImportPlanner::alive()
{
    constexpr qint64 pause = 256;  // rows between two looks at the outside
    if (++m_steps % pause == 0) {
        m_progress.report(m_steps, m_plan.file.rows.size() * 3);
        if (m_progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, ImportPlans::tr("Cancelled. Nothing was changed."));
        }
    }
    return {};
}

void ImportPlanner::refuse(qsizetype at, Error::Kind kind, const QString &message, const QString &field)
{
    m_plan.file.rows[at].error = Error{kind, message, field};
}

Status ImportPlanner::judgeRecords()
{
    for (const Kind kind : {Kind::Group, Kind::User}) {
        for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
            if (auto going = alive(); !going) {
                return going;
            }
            const ImportRow &row = m_plan.file.rows.at(i);
            if (row.kind != kind || row.error) {
                continue;
            }
            if (auto judged = kind == Kind::Group ? judgeGroup(i) : judgeUser(i); !judged) {
                return judged;
            }
        }
    }
    return {};
}

Status ImportPlanner::judgeGroup(qsizetype at)
{
    const ImportRow &row = m_plan.file.rows.at(at);
    PlannedRow &planned = m_plan.rows[at];
    const QString name = m_plan.titleOf(at);
    const QString key = folded(name);
    if (const auto first = m_groupRows.constFind(key); first != m_groupRows.cend()) {
        refuse(at, Error::Kind::Conflict,
               ImportPlans::tr("The group %1 stands in this file already: %2.")
                   .arg(name, placeOf(m_plan.file.places, m_plan.file.rows.at(*first).place)),
               u"displayName"_s);
        return {};
    }
    const auto present = name.isEmpty() ? std::optional<Group>() : m_groups.byName(name);
    if (!present) {
        return fail(present);
    }
    Group wanted = present->value_or(Group{});
    const bool clear = m_plan.options.emptyValues == ImportOptions::EmptyValues::Clear;
    const auto take = [&](const QString &path, QString &member) {
        const QString value = row.fields.value(path).trimmed();
        if (row.fields.contains(path) && value != member && (clear || !value.isEmpty())) {
            planned.before.insert(path, member);
            member = value;
        }
    };
    take(u"displayName"_s, wanted.name);
    take(u"description"_s, wanted.description);
    take(u"externalId"_s, wanted.externalId);
    if (auto valid = validate(wanted); !valid) {
        refuse(at, valid.error().kind, valid.error().message, valid.error().field);
        return {};
    }
    planned.action = !*present ? Action::Create : planned.before.isEmpty() ? Action::Skip : Action::Update;
    planned.target = wanted.id.value;
    planned.version = *present ? (*present)->updatedAt.toMSecsSinceEpoch() : 0;
    m_groupRows.insert(key, at);
    m_groupIds.insert(key, wanted.id);
    return {};
}

void ImportPlanner::compareUser(qsizetype at, const User &present, User &wanted)
{
    const ImportRow &row = m_plan.file.rows.at(at);
    PlannedRow &planned = m_plan.rows[at];
    const bool keep = present.id.isValid() && m_plan.options.emptyValues == ImportOptions::EmptyValues::Keep;
    row.fields.forEach([&](const QString &path, const QString &text) {
        const QString value = text.trimmed();
        // The username is what found the user: another spelling of it is no change, since usernames are fixed.
        const bool fixed = present.id.isValid() && path == u"userName"_s;
        if (fixed || (keep && value.isEmpty()) || value == fieldOf(wanted, path)) {
            return;
        }
        if (present.id.isValid()) {
            planned.before.insert(path, fieldOf(present, path));
        }
        setField(wanted, path, value);
    });
    planned.setsStatus = present.id.isValid() && endsEnabled(row, present) != (present.status == User::Status::Enabled);
}

Status ImportPlanner::judgeUser(qsizetype at)
{
    const ImportRow &row = m_plan.file.rows[at];
    PlannedRow &planned = m_plan.rows[at];
    const QString name = m_plan.titleOf(at);
    const QString key = folded(name);
    if (const auto first = m_userRows.constFind(key); first != m_userRows.cend()) {
        refuse(at, Error::Kind::Conflict,
               ImportPlans::tr("The user %1 stands in this file already: %2.")
                   .arg(name, placeOf(m_plan.file.places, m_plan.file.rows.at(*first).place)),
               u"userName"_s);
        return {};
    }
    const auto present = name.isEmpty() ? std::optional<User>() : m_users.byUsername(name);
    if (!present) {
        return fail(present);
    }
    static const User nobody;
    const User &before = *present ? **present : nobody;
    User wanted = before;
    if (!*present) {
        nameForLists(m_plan.file.rows[at].fields);
    }
    compareUser(at, before, wanted);
    const bool differs = !*present || !planned.before.isEmpty();
    if (*present && !planned.before.isEmpty() && !isOpen(row, **present)) {
        refuse(at, Error::Kind::Forbidden,
               ImportPlans::tr("%1 is disabled: the user can't be edited. Enable the user first.").arg((*present)->username),
               column::active);
        return {};
    }
    if (auto valid = differs ? validate(wanted) : Status(); !valid) {
        refuse(at, valid.error().kind, valid.error().message, valid.error().field);
        return {};
    }
    if (auto judged = differs ? judgeEmail(at, *present, wanted) : Status(); !judged || m_plan.file.rows.at(at).error) {
        return judged;
    }
    planned.action = !*present ? Action::Create : planned.before.isEmpty() && !planned.setsStatus ? Action::Skip : Action::Update;
    planned.target = wanted.id.value;
    planned.version = *present ? (*present)->updatedAt.toMSecsSinceEpoch() : 0;
    m_userRows.insert(key, at);
    return {};
}

Status ImportPlanner::judgeEmail(qsizetype at, const std::optional<User> &present, const User &wanted)
{
    const QString key = folded(wanted.email);
    if (present && folded(present->email) == key) {
        return {};
    }
    if (const auto first = m_claimedEmails.constFind(key); first != m_claimedEmails.cend()) {
        refuse(at, Error::Kind::Conflict,
               ImportPlans::tr("The email address %1 stands in this file already: %2.")
                   .arg(wanted.email, placeOf(m_plan.file.places, m_plan.file.rows.at(*first).place)),
               u"emails.value"_s);
        return {};
    }
    const auto owner = m_users.byEmail(wanted.email);
    if (!owner) {
        return fail(owner);
    }
    if (*owner && !m_freedEmails.contains(key)) {
        refuse(at, Error::Kind::Conflict,
               ImportPlans::tr("The email address %1 belongs to %2, whose username can't be changed.")
                   .arg((*owner)->email, (*owner)->username),
               u"emails.value"_s);
        return {};
    }
    m_claimedEmails.insert(key, at);
    if (present) {
        m_freedEmails.insert(folded(present->email));
    }
    return {};
}

Status ImportPlanner::judgeMemberships()
{
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
        if (auto going = alive(); !going) {
            return going;
        }
        const ImportRow &row = m_plan.file.rows.at(i);
        if (row.error) {
            continue;
        }
        if (auto judged = row.kind == Kind::User ? judgeGroupsOf(i) : judgeMembersOf(i); !judged) {
            return judged;
        }
        PlannedRow &planned = m_plan.rows[i];
        m_again = m_again || m_plan.file.rows.at(i).error.has_value();
        planned.action = planned.action == Action::Skip && !planned.joins.isEmpty() ? Action::Update : planned.action;
    }
    return {};
}

/// The group of that name; an invalid one for a group that will be made. The row becomes an error when there is none.
Result<Group::Id> ImportPlanner::groupNamed(qsizetype at, const QString &name)
{
    const QString key = folded(name);
    if (const auto known = m_groupIds.constFind(key); known != m_groupIds.cend()) {
        return *known;
    }
    const auto found = m_groups.byName(name);
    if (!found) {
        return fail(found);
    }
    Group fresh;
    fresh.name = name;
    if (!*found && m_plan.options.missingGroups == ImportOptions::MissingGroups::Report) {
        refuse(at, Error::Kind::NotFound, ImportPlans::tr("There is no group named %1.").arg(name), column::groups);
        return Group::Id{};
    }
    if (auto valid = *found ? Status() : validate(fresh); !valid) {
        refuse(at, valid.error().kind, valid.error().message, column::groups);
        return Group::Id{};
    }
    if (!*found) {
        m_plan.newGroups.append(name);
    }
    const Group::Id id = *found ? (*found)->id : Group::Id{};
    m_groupIds.insert(key, id);
    return id;
}

Status ImportPlanner::judgeGroupsOf(qsizetype at)
{
    const ImportRow &row = m_plan.file.rows.at(at);
    PlannedRow &planned = m_plan.rows[at];
    QSet<QString> seen;
    for (const QString &text : row.groups) {
        const QString name = text.trimmed();
        if (name.isEmpty() || seen.contains(folded(name))) {
            continue;
        }
        seen.insert(folded(name));
        const auto group = groupNamed(at, name);
        if (!group || m_plan.file.rows.at(at).error) {
            return group ? Status() : fail(group);
        }
        const auto member
            = planned.target != 0 && group->isValid() ? m_transfer.isMember(*group, User::Id{planned.target}) : Result<bool>(false);
        if (!member) {
            return fail(member);
        }
        if (!*member) {
            planned.joins.append(name);
        }
    }
    if (planned.target == 0 || planned.joins.isEmpty()) {
        return {};
    }
    const auto present = m_users.byId(User::Id{planned.target});
    if (present && *present && !isOpen(row, **present)) {
        refuse(at, Error::Kind::Forbidden,
               ImportPlans::tr("%1 is disabled: the user can't be added to a group. Enable the user first.").arg((*present)->username),
               column::groups);
    }
    return present ? Status() : fail(present);
}

Result<std::optional<User>> ImportPlanner::userNamed(const QString &reference)
{
    auto found = m_users.byUsername(reference);
    return found && !*found ? m_users.byUserId(reference) : found;
}

Status ImportPlanner::judgeMembersOf(qsizetype at)
{
    const ImportRow &row = m_plan.file.rows.at(at);
    PlannedRow &planned = m_plan.rows[at];
    QSet<QString> seen;
    for (const QString &text : row.members) {
        const QString reference = text.trimmed();
        const auto present = userNamed(reference);
        if (!present) {
            return fail(present);
        }
        const QString name = *present ? (*present)->username : reference;
        const auto inFile = m_userRows.constFind(folded(name));
        if (reference.isEmpty() || seen.contains(folded(name))) {
            continue;
        }
        seen.insert(folded(name));
        if (!*present && inFile == m_userRows.cend()) {
            refuse(at, Error::Kind::NotFound, ImportPlans::tr("There is no user named %1.").arg(reference), column::members);
            return {};
        }
        const auto member
            = *present && planned.target != 0 ? m_transfer.isMember(Group::Id{planned.target}, (*present)->id) : Result<bool>(false);
        if (!member) {
            return fail(member);
        }
        const bool open = !*present || isOpen(inFile == m_userRows.cend() ? ImportRow{} : m_plan.file.rows.at(*inFile), **present);
        if (!*member && !open) {
            refuse(at, Error::Kind::Forbidden,
                   ImportPlans::tr("%1 is disabled: the user can't be added to a group. Enable the user first.").arg(name),
                   column::members);
            return {};
        }
        if (!*member) {
            planned.joins.append(name);
        }
    }
    return {};
}

void ImportPlanner::count()
{
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
        PlannedRow &planned = m_plan.rows[i];
        if (m_plan.file.rows.at(i).error) {
            planned = PlannedRow{};
            planned.action = Action::Error;
        }
        ImportCounts &counts = m_plan.counts;
        qint64 &counter = planned.action == Action::Create   ? counts.creates
                          : planned.action == Action::Update ? counts.updates
                          : planned.action == Action::Skip   ? counts.skips
                                                             : counts.errors;
        ++counter;
    }
}

}  // namespace gatehouse
