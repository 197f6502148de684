// SPDX-License-Identifier: Apache-2.0
#include "core/users/userstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"
#include "core/storage/readingmoment.h"
#include "core/users/packedattributes.h"
#include "core/workspace/recordindex.h"

#include <optional>
#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray select
    = "SELECT id, user_id, username, email, given_name, family_name, display_name, status, email_verified, attributes, created_at, "
      "updated_at, (SELECT count(*) FROM mfa_devices d WHERE d.user = users.id AND d.kind = 'AUTHENTICATOR_APP'), "
      "(SELECT count(*) FROM mfa_devices d WHERE d.user = users.id AND d.kind = 'SECURITY_KEY') FROM users ";
const QByteArray selectById = select + "WHERE id = ?";
const QByteArray selectByUserId = select + "WHERE user_id = ?";
const QByteArray selectByUsername = select + "WHERE username_key = ?";
const QByteArray selectByEmail = select + "WHERE email_key = ?";
const QByteArray insertOne
    = "INSERT INTO users (user_id, username, username_key, email, email_key, given_name, family_name, display_name, display_key, "
      "status, email_verified, attributes, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

QString word(User::Status status)
{
    return status == User::Status::Enabled ? u"ENABLED"_s : u"DISABLED"_s;
}

User userFrom(const Statement &row)
{
    return {
        {row.integer(0)}, row.text(1),           row.text(2),  row.text(3),
        row.text(4),      row.text(5),           row.text(6),  row.text(7) == u"ENABLED"_s ? User::Status::Enabled : User::Status::Disabled,
        row.boolean(8),   unpacked(row.text(9)), row.time(10), row.time(11),
        row.integer(12),  row.integer(13)};
}

QByteArray columnOf(UserQuery::Order order)
{
    switch (order) {
    case UserQuery::Order::Username:
        return "u.username_key";
    case UserQuery::Order::DisplayName:
        return "u.display_key";
    case UserQuery::Order::Email:
        return "u.email_key";
    case UserQuery::Order::Standing:
        return "u.status";
    case UserQuery::Order::Created:
        return "u.created_at";
    case UserQuery::Order::Updated:
        return "u.updated_at";
    }
    return "u.username_key";
}

/// Those who have such devices, or any.
QByteArray usersWith(UserQuery::Devices devices)
{
    const QByteArray users = "SELECT user FROM mfa_devices";
    return devices == UserQuery::Devices::AuthenticatorApps ? users + " WHERE kind = 'AUTHENTICATOR_APP'"
           : devices == UserQuery::Devices::SecurityKeys    ? users + " WHERE kind = 'SECURITY_KEY'"
                                                            : users;
}

const QByteArray disabledUsers = "SELECT id FROM users WHERE status = 'DISABLED'";

struct UserIndex : RecordIndex {
    UserIndex() : RecordIndex({u"users"_s, "users u", "u.id", {"u.username_key", "u.display_key", "u.email_key"}}) {}
};

}  // namespace

Result<QList<qint64>> UserStore::ids(const UserQuery &query) const
{
    const ReadingMoment moment(m_database);
    if (!moment.status()) {
        return fail(moment.status());
    }
    const auto ready = m_database.kept<UserIndex>().isReady(m_database);
    if (!ready) {
        return fail(ready);
    }
    return *ready ? idsByIndex(query) : idsBySql(query);
}

Result<QList<qint64>> UserStore::idsByIndex(const UserQuery &query) const
{
    using Kind = RecordIndex::Narrowing::Kind;
    const QByteArray members = "SELECT user_id FROM memberships WHERE group_id = ?";
    RecordIndex::Question question{folded(query.text), columnOf(query.order), query.direction, query.limit};
    if (query.status) {
        question.narrowings.append({query.status == User::Status::Disabled ? Kind::Only : Kind::None, disabledUsers});
    }
    if (query.devices) {
        question.narrowings.append({query.devices == UserQuery::Devices::None ? Kind::None : Kind::Only, usersWith(*query.devices)});
    }
    if (query.group.isValid()) {
        question.narrowings.append({Kind::Only, members, query.group.value});
    }
    if (query.notInGroup.isValid()) {
        question.narrowings.append({Kind::None, members, query.notInGroup.value});
    }
    return m_database.kept<UserIndex>().ids(m_database, question);
}

Result<bool> UserStore::prepare(qint64 atLeast)
{
    return m_database.kept<UserIndex>().advance(m_database, atLeast);
}

/// The first of many members are found sooner by asking one user after the other than by listing all members.
Result<bool> UserStore::isWalkShorter(const UserQuery &query) const
{
    if (query.limit < 0) {
        return false;
    }
    constexpr qint64 many = 10'000;
    const auto count = m_database.integer("SELECT count(*) FROM (SELECT 1 FROM memberships WHERE group_id = ? LIMIT ?)", query.group, many);
    return count ? Result<bool>(count->value_or(0) == many) : fail(count);
}

Result<QList<qint64>> UserStore::idsBySql(const UserQuery &query) const
{
    QByteArray sql = "SELECT u.id FROM users u WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(u.username_key, ?1) OR instr(u.display_key, ?1) OR instr(u.email_key, ?1))";
    }
    if (query.status) {
        sql += " AND u.status = ?2";
    }
    if (query.devices == UserQuery::Devices::None) {
        sql += " AND NOT EXISTS (SELECT 1 FROM mfa_devices d WHERE d.user = u.id)";
    } else if (query.devices) {
        sql += " AND u.id IN (" + usersWith(*query.devices) + ")";
    }
    if (query.group.isValid()) {
        const auto walk = isWalkShorter(query);
        if (!walk) {
            return fail(walk);
        }
        sql += *walk ? " AND EXISTS (SELECT 1 FROM memberships m WHERE m.group_id = ?3 AND m.user_id = u.id)"
                     : " AND u.id IN (SELECT user_id FROM memberships WHERE group_id = ?3)";
    }
    if (query.notInGroup.isValid()) {
        sql += " AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.group_id = ?4 AND m.user_id = u.id)";
    }
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    sql += " ORDER BY " + columnOf(query.order) + direction + ", u.id" + direction + " LIMIT ?5";

    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.status) {
        find.bind(2, word(*query.status));
    }
    if (query.group.isValid()) {
        find.bind(3, query.group);
    }
    if (query.notInGroup.isValid()) {
        find.bind(4, query.notInGroup);
    }
    find.bind(5, query.limit);
    return Database::integersOf(find);
}

Result<QList<User>> UserStore::records(const QList<qint64> &ids) const
{
    QList<User> users;
    users.reserve(ids.size());
    Statement query = m_database.statement(selectById);
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            users.append(userFrom(query));
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return users;
}

Status UserStore::eachUsername(const std::function<bool(const QString &)> &take) const
{
    Statement query = m_database.statement("SELECT username FROM users ORDER BY username_key");
    while (query.step() && take(query.text(0))) {}
    return query.status();
}

Result<UserCounts> UserStore::counts() const
{
    const auto all = m_database.integer("SELECT count(*) FROM users");
    const auto disabled = m_database.integer("SELECT count(*) FROM users WHERE status = 'DISABLED'");
    if (!all || !disabled) {
        return fail(all ? disabled : all);
    }
    return UserCounts{all->value_or(0), disabled->value_or(0)};
}

Result<std::optional<User>> UserStore::one(Statement query) const
{
    std::optional<User> found;
    if (query.step()) {
        found = userFrom(query);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<std::optional<User>> UserStore::byId(User::Id id) const
{
    Statement query = m_database.statement(selectById);
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<User>> UserStore::byUserId(const QString &userId) const
{
    Statement query = m_database.statement(selectByUserId);
    query.bindAll(userId);
    return one(std::move(query));
}

Result<std::optional<User>> UserStore::byUsername(const QString &username) const
{
    Statement query = m_database.statement(selectByUsername);
    query.bindAll(folded(username));
    return one(std::move(query));
}

Result<std::optional<User>> UserStore::byEmail(const QString &email) const
{
    Statement query = m_database.statement(selectByEmail);
    query.bindAll(folded(email));
    return one(std::move(query));
}

Result<User::Id> UserStore::insert(const User &user)
{
    auto done = m_database.run(insertOne, user.userId, user.username, folded(user.username), user.email, folded(user.email), user.givenName,
                               user.familyName, user.displayName, folded(user.displayName), word(user.status), user.emailVerified,
                               packed(user.attributes), user.createdAt, user.updatedAt);
    return done ? Result<User::Id>(User::Id{m_database.lastInsertedId()}) : fail(done);
}

Status UserStore::update(const User &user)
{
    auto done = m_database.run(
        "UPDATE users SET email = ?2, email_key = ?3, given_name = ?4, family_name = ?5, display_name = ?6, display_key = ?7, "
        "email_verified = ?8, attributes = ?9, updated_at = max(?10, updated_at + 1) WHERE id = ?1",
        user.id, user.email, folded(user.email), user.givenName, user.familyName, user.displayName, folded(user.displayName),
        user.emailVerified, packed(user.attributes), user.updatedAt);
    return done ? Status() : fail(done);
}

Status UserStore::setStatus(User::Id id, User::Status status, const QDateTime &when)
{
    auto done = m_database.run("UPDATE users SET status = ?2, updated_at = max(?3, updated_at + 1) WHERE id = ?1", id, word(status), when);
    return done ? Status() : fail(done);
}

Status UserStore::setEmailVerified(User::Id id, bool verified, const QDateTime &when)
{
    auto done
        = m_database.run("UPDATE users SET email_verified = ?2, updated_at = max(?3, updated_at + 1) WHERE id = ?1", id, verified, when);
    return done ? Status() : fail(done);
}

Status UserStore::remove(User::Id id)
{
    for (const char *sql :
         {"DELETE FROM memberships WHERE user_id = ?", "DELETE FROM passwords WHERE user = ?", "DELETE FROM users WHERE id = ?"}) {
        if (auto done = m_database.run(sql, id); !done) {
            return fail(done);
        }
    }
    return {};
}

Result<qint64> UserStore::membershipCount(const QList<qint64> &ids) const
{
    qint64 count = 0;
    for (const qint64 id : ids) {
        const auto of = m_database.integer("SELECT count(*) FROM memberships WHERE user_id = ?", id);
        if (!of) {
            return fail(of);
        }
        count += of->value_or(0);
    }
    return count;
}

Result<QList<UserStore::StoredPassword>> UserStore::passwords(User::Id id) const
{
    QList<StoredPassword> all;
    Statement query = m_database.statement("SELECT hash, kind FROM passwords WHERE user = ? ORDER BY id DESC");
    query.bindAll(id);
    while (query.step()) {
        all.append({query.text(0), query.text(1) == u"CHOSEN"_s ? StoredPassword::Kind::Chosen : StoredPassword::Kind::OneTime});
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return all;
}

Status UserStore::addPassword(User::Id id, const StoredPassword &password, const QDateTime &when)
{
    auto done = m_database.run("INSERT INTO passwords (user, hash, kind, created_at) VALUES (?, ?, ?, ?)", id, password.hash,
                               password.kind == StoredPassword::Kind::Chosen ? u"CHOSEN"_s : u"ONE_TIME"_s, when);
    return done ? Status() : fail(done);
}

Status UserStore::trimPasswords(User::Id id, int kept)
{
    auto done = m_database.run("DELETE FROM passwords WHERE user = ?1 AND (kind = 'ONE_TIME' OR id NOT IN "
                               "(SELECT id FROM passwords WHERE user = ?1 AND kind = 'CHOSEN' ORDER BY id DESC LIMIT ?2))",
                               id, kept);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
