// SPDX-License-Identifier: Apache-2.0
#include "core/demo/recentweeks.h"

#include "core/groups/groupservice.h"
#include "core/groups/groupstore.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfASort = 12;
constexpr qsizetype mostAdministrators = 3;

void take(QList<User::Id> &list, User::Id id)
{
    if (list.size() < mostOfASort) {
        list.append(id);
    }
}

template<typename Value>
Status asStatus(const Result<Value> &result)
{
    return result ? Status() : fail(result);
}

User joiner(const QString &locale, const QString &given, const QString &family, const QString &display, const QString &username,
            const QString &title)
{
    User user;
    user.username = username;
    user.email = username + u"@corp.example"_s;
    user.givenName = given;
    user.familyName = family;
    user.displayName = display;
    setField(user, u"title"_s, title);
    setField(user, u"userType"_s, u"Employee"_s);
    setField(user, u"locale"_s, locale);
    setField(user, u"preferredLanguage"_s, locale.left(2));
    setField(user, u"enterprise.organization"_s, u"Corp"_s);
    return user;
}

}  // namespace

/// Where one administrator works.
struct RecentWeeks::Desk {
    explicit Desk(std::unique_ptr<Workspace> opened) : workspace(std::move(opened)), users(*workspace), groups(*workspace) {}

    Status join(const User &user, const QString &department)
    {
        QList<Group::Id> joined;
        for (const QString &name : {u"All employees"_s, department}) {
            const auto group = groups.find(name);
            if (!group) {
                return fail(group);
            }
            joined.append(group->id);
        }
        User placed = user;
        setField(placed, u"enterprise.department"_s, department);
        return asStatus(users.create({placed, PasswordMode::Email, joined}));
    }

    Status edit(User::Id id, const QString &path, const QString &value)
    {
        auto user = users.user(id);
        if (!user) {
            return fail(user);
        }
        setField(*user, path, value);
        return users.update(*user);
    }

    Status addTo(const QString &name, const QList<User::Id> &members)
    {
        const auto group = groups.find(name);
        return group ? asStatus(groups.addMembers({group->id}, members, unwatched)) : fail(group);
    }

    Status removeFrom(const QString &name, const QList<User::Id> &members)
    {
        const auto group = groups.find(name);
        return group ? asStatus(groups.removeMembers({group->id}, members, unwatched)) : fail(group);
    }

    Status describe(const QString &name, const QString &newName, const QString &description)
    {
        auto group = groups.find(name);
        if (!group) {
            return fail(group);
        }
        group->name = newName;
        group->description = description;
        return groups.update(*group);
    }

    Status undoLast()
    {
        const auto last = workspace->nextUndo();
        return last && *last ? asStatus(workspace->undo((*last)->id)) : asStatus(last);
    }

    std::unique_ptr<Workspace> workspace;
    UserService users;
    GroupService groups;
    NoProgress unwatched;
};

void DemoClock::moveTo(qint64 change)
{
    const qint64 workday = change / 2;
    const qint64 minutes = (change % 2 == 0 ? 60 : 6 * 60) + change * 23 % 120;
    m_now = demoDay().addDays(workday / 5 * 7 + workday % 5).addSecs(60 * minutes);  // the first day is a Monday
}

void DemoCast::audition(const DemoPerson &person)
{
    const User &user = person.user;
    if (user.status == User::Status::Disabled) {
        take(disabled, user.id);
    } else if (person.contractor) {
        take(contractors, user.id);
    } else if (!user.emailVerified) {
        take(unverified, user.id);
    } else if (person.team.isEmpty()) {
        return;  // too high up for everyday changes
    } else if (demoDepartments().at(person.department).name == u"Engineering"_s) {
        take(engineers, user.id);
    } else if (demoDepartments().at(person.department).name == u"IT Operations"_s) {
        take(administrators, user.id);
    }
}

RecentWeeks::RecentWeeks(const Workspace &workspace, const Workspace::Setup &setup, DemoClock &clock, DemoCast cast)
    : m_workspace(workspace)
    , m_setup(setup)
    , m_clock(clock)
    , m_cast(std::move(cast))
{
}

RecentWeeks::~RecentWeeks() = default;

Status RecentWeeks::openDesks()
{
    QStringList names;
    const UserStore store(m_workspace.database());
    for (const User::Id id : m_cast.administrators.mid(0, mostAdministrators)) {
        const auto administrator = store.byId(id);
        if (!administrator) {
            return fail(administrator);
        }
        names.append((*administrator)->username);
    }
    if (names.isEmpty()) {
        names.append(m_setup.who.name);
    }
    for (const QString &name : names) {
        auto own = m_workspace.connect({{name, m_setup.who.agent}, m_setup.clock, m_setup.random, m_setup.permission, m_setup.busyWait});
        if (!own) {
            return fail(own);
        }
        m_desks.push_back(std::make_unique<Desk>(std::move(*own)));
    }
    return {};
}

Status RecentWeeks::play()
{
    if (auto done = openDesks(); !done) {
        return done;
    }
    qint64 turn = 0;
    for (const Step &step : firstWeek() + secondWeek() + thirdWeek()) {
        m_clock.moveTo(turn);
        if (auto done = step(*m_desks.at(size_t(turn / 2) % m_desks.size())); !done) {
            return done;
        }
        ++turn;
    }
    return {};
}

QList<RecentWeeks::Step> RecentWeeks::firstWeek() const
{
    const auto &cast = m_cast;
    QList<Step> steps{
        [](Desk &desk) {
            return desk.join(
                joiner(u"pt-BR"_s, u"Inês"_s, u"Vasconcelos"_s, u"Inês Vasconcelos"_s, u"ines.vasconcelos"_s, u"Software Engineer"_s),
                u"Engineering"_s);
        },
        [](Desk &desk) {
            return desk.join(joiner(u"ja-JP"_s, u"陽翔"_s, u"中村"_s, u"中村 陽翔"_s, u"haruto.nakamura"_s, u"Accountant"_s), u"Finance"_s);
        },
        [](Desk &desk) {
            return desk.describe(u"Help desk"_s, u"Help desk"_s, u"Reset passwords, enable or disable users. On call from 6 to 22 UTC."_s);
        },
        [](Desk &desk) {
            return asStatus(desk.groups.create(
                {{}, {}, u"Incident 2026-014"_s, u"Looks into the slow sign-ins of 3 February; closes with the report."_s}));
        },
        [cast](Desk &desk) { return desk.addTo(u"Incident 2026-014"_s, cast.engineers.mid(0, 4) + cast.administrators.mid(0, 2)); },
        [cast](Desk &desk) { return desk.addTo(u"Emergency access"_s, cast.engineers.mid(0, 1)); },
    };
    if (cast.engineers.size() > 4) {
        steps.append([id = cast.engineers.at(4)](Desk &desk) { return desk.edit(id, u"title"_s, u"Staff Engineer"_s); });
        steps.append([id = cast.engineers.at(3)](Desk &desk) { return asStatus(desk.users.resetPassword(id, PasswordMode::Email)); });
    }
    if (cast.unverified.size() > 1) {
        steps.append([id = cast.unverified.at(0)](Desk &desk) { return desk.users.sendVerification(id); });
        steps.append([id = cast.unverified.at(1)](Desk &desk) { return desk.users.sendVerification(id); });
    }
    return steps;
}

QList<RecentWeeks::Step> RecentWeeks::secondWeek() const
{
    const auto &cast = m_cast;
    QList<Step> steps{
        [cast](Desk &desk) { return desk.removeFrom(u"Emergency access"_s, cast.engineers.mid(0, 1)); },
        [](Desk &desk) {
            return desk.join(joiner(u"ar-EG"_s, u"سلمى"_s, u"الخطيب"_s, u"سلمى الخطيب"_s, u"salma.elkhatib"_s, u"People Partner"_s),
                             u"People"_s);
        },
        // Somebody who never started.
        [](Desk &desk) {
            return desk.join(joiner(u"en-US"_s, u"Jordan"_s, u"Test"_s, u"Jordan Test"_s, u"jordan.test"_s, u"Sales Representative"_s),
                             u"Sales"_s);
        },
        [](Desk &desk) {
            return desk.describe(u"Billing"_s, u"Billing readers"_s, u"See invoices and budgets of every account; nothing else."_s);
        },
    };
    if (!cast.unverified.isEmpty()) {
        steps.append([id = cast.unverified.at(0)](Desk &desk) { return desk.users.verifyEmail(id); });
    }
    if (cast.contractors.size() > 1) {
        // The wrong one: taken back in the next step.
        steps.append(
            [id = cast.contractors.at(0)](Desk &desk) { return desk.users.setStatus({id}, User::Status::Disabled, desk.unwatched); });
        steps.append([](Desk &desk) { return desk.undoLast(); });
        steps.append(
            [ids = cast.contractors.mid(1, 2)](Desk &desk) { return desk.users.setStatus(ids, User::Status::Disabled, desk.unwatched); });
    }
    if (!cast.disabled.isEmpty()) {
        steps.append([id = cast.disabled.at(0)](Desk &desk) { return desk.users.setStatus({id}, User::Status::Enabled, desk.unwatched); });
    }
    return steps;
}

QList<RecentWeeks::Step> RecentWeeks::thirdWeek() const
{
    const auto &cast = m_cast;
    QList<Step> steps{
        [](Desk &desk) -> Status {
            const auto never = desk.users.find(u"jordan.test"_s);
            return never ? desk.users.remove({never->id}, desk.unwatched) : fail(never);
        },
        [cast](Desk &desk) { return desk.addTo(u"Auditors"_s, cast.administrators.mid(0, 1)); },
        [](Desk &desk) {
            return desk.describe(u"Incident 2026-014"_s, u"Incident 2026-014 (closed)"_s,
                                 u"The report is filed; members leave at the end of the month."_s);
        },
    };
    if (cast.engineers.size() > 6) {
        steps.append([id = cast.engineers.at(5)](Desk &desk) -> Status {
            auto user = desk.users.user(id);
            if (!user) {
                return fail(user);
            }
            // A new address is to be verified again.
            user->email = user->username + u"@labs.corp.example"_s;
            return desk.users.update(*user);
        });
        steps.append([id = cast.engineers.at(5)](Desk &desk) { return desk.users.sendVerification(id); });
        steps.append([id = cast.engineers.at(6)](Desk &desk) { return desk.edit(id, u"timezone"_s, u"Europe/Lisbon"_s); });
    }
    steps.append([cast](Desk &desk) { return desk.addTo(u"Developers"_s, cast.engineers.mid(0, 8)); });
    return steps;
}

}  // namespace gatehouse
