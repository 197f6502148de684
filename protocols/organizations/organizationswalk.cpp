// SPDX-License-Identifier: Apache-2.0
#include "protocols/organizations/organizationswalk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsFormat)
};

bool isPlaceId(const QString &text)
{
    return isUnitId(text) || isRootId(text);
}

/// The ids in a path, the one nearest to the end first: "org/r-ab12/accounts-ou-ab12-12345678.json".
QStringList idsIn(const QString &path)
{
    static const QRegularExpression id(u"(?<![0-9A-Za-z])(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})(?![0-9A-Za-z])"_s);
    QStringList ids;
    for (auto found = id.globalMatch(path); found.hasNext();) {
        ids.prepend(found.next().captured());
    }
    return ids;
}

/// What says where an object is, next to its other members.
QString statedParent(const QJsonObject &object)
{
    for (const QString &key : {u"ParentId"_s, u"parentId"_s, u"parent_id"_s, u"Parent"_s, u"parent"_s}) {
        const QJsonValue value = object.value(key);
        const QString id = value.isObject() ? value.toObject().value(u"Id"_s).toString() : value.toString();
        if (isPlaceId(id)) {
            return id;
        }
    }
    return {};
}

/// Seconds since 1970, or ISO 8601: the AWS CLI prints either, as it is configured.
QDateTime timeFrom(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(qint64(std::llround(value.toDouble() * 1000)), Qt::UTC)
                            : QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// "Status" of before 2026, "State" of today (AWS Organizations API Reference: "Account").
std::optional<Account::State> stateFrom(const QJsonObject &object)
{
    const QString word = object.value(u"State"_s).toString(object.value(u"Status"_s).toString());
    if (word == u"SUSPENDED"_s || word == u"CLOSED"_s) {
        return Account::State::Suspended;
    }
    if (word == u"PENDING_CLOSURE"_s) {
        return Account::State::PendingClosure;
    }
    return word.isEmpty() ? std::nullopt : std::optional(Account::State::Active);
}

std::optional<Account::Joined> joinedFrom(const QString &word)
{
    return word == u"INVITED"_s   ? std::optional(Account::Joined::Invited)
           : word == u"CREATED"_s ? std::optional(Account::Joined::Created)
                                  : std::nullopt;
}

/// Members of what the commands print that hold roots, units and accounts.
const QStringList &lists()
{
    static const QStringList all{u"Roots"_s, u"OrganizationalUnits"_s, u"Accounts"_s, u"Children"_s};
    return all;
}

bool isKnownId(const QJsonValue &id)
{
    return isAccountId(id.toString()) || isPlaceId(id.toString()) || isOrganizationId(id.toString());
}

constexpr double leastLongNumber = 1e8;  ///< an account ID without its quotes, with leading zeros lost

/// Meant for an account, a unit or a root, wherever it stands: "4444-5555", "ou-1", 444455556666.
bool isMeantForKnown(const QJsonValue &id)
{
    static const QRegularExpression form(u"\\A\\s*(\\p{Nd}[\\p{Nd}\\s-]*|ou-.*|r-.*)\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return id.toDouble() >= leastLongNumber || form.match(id.toString()).hasMatch();
}

QString reasonFor(const QJsonValue &id)
{
    if (id.isUndefined() || id.isNull()) {
        return Files::tr("It has no “Id”.");
    }
    if (id.isDouble()) {
        return Files::tr("Its ID is a number, which loses leading zeros; an account ID is a text of 12 digits.");
    }
    return id.toString().startsWith(u"ou-"_s, Qt::CaseInsensitive) || id.toString().startsWith(u"r-"_s, Qt::CaseInsensitive)
               ? Files::tr("This is no ID of a unit, as in ou-ab12-12345678, nor of a root, as in r-ab12.")
               : Files::tr("This is no account ID: one has 12 digits.");
}

QString shownId(const QJsonValue &id)
{
    return id.isDouble() ? QString::number(id.toDouble(), 'f', 0) : id.toString();
}

}  // namespace

OrganizationsWalk::OrganizationsWalk(const QString &file) : m_file(file), m_hints(idsIn(file)) {}

void OrganizationsWalk::take(const QJsonDocument &document)
{
    visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {});
}

void OrganizationsWalk::visit(const QJsonValue &value, const QString &parent)
{
    if (value.isObject()) {
        visitObject(value.toObject(), parent);
    }
    for (const QJsonValue &each : value.toArray()) {
        visit(each, parent);
    }
}

void OrganizationsWalk::visitObject(const QJsonObject &object, const QString &parent)
{
    const QString id = object.value(u"Id"_s).toString();
    const QString stated = statedParent(object);
    QString inside = stated.isEmpty() ? parent : stated;
    if (isAccountId(id)) {
        takeAccount(object, id, parent);
    } else if (isPlaceId(id)) {
        takeUnit(object, id, parent);
        inside = id;
    } else if (isOrganizationId(id)) {
        takeOrganization(object);
    } else if (object.contains(u"Id"_s) && isMeantForKnown(object.value(u"Id"_s))) {
        refuse(object.value(u"Id"_s), object.value(u"Name"_s).toString(), reasonFor(object.value(u"Id"_s)));
    }
    for (const QString &list : lists()) {
        m_foundAnything = m_foundAnything || object.value(list).isArray();
        refuseUnknown(object, list);
    }
    if (!object.value(u"NextToken"_s).toString().isEmpty()) {
        m_listing.notes.append(Files::tr("%1 is only one page of a longer list. Run the command without --no-paginate.").arg(m_file));
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        visit(member.value(), isPlaceId(member.key()) ? member.key() : inside);
    }
}

/// What stands in a list of accounts or units and is none, without looking like one that is misspelt.
void OrganizationsWalk::refuseUnknown(const QJsonObject &object, const QString &list)
{
    for (const QJsonValue &each : object.value(list).toArray()) {
        const QJsonValue id = each.isObject() ? each.toObject().value(u"Id"_s) : each;
        const bool isRefusedAlready = each.isObject() && isMeantForKnown(id);
        if (isRefusedAlready || (each.isObject() && isKnownId(id))) {
            continue;
        }
        refuse(id, each.toObject().value(u"Name"_s).toString(),
               each.isObject() ? reasonFor(id) : Files::tr("An item of “%1” has to be an object with an “Id”.").arg(list));
    }
}

void OrganizationsWalk::refuse(const QJsonValue &id, const QString &name, const QString &reason)
{
    m_listing.refusals.append({shownId(id), name, m_file, reason});
    m_foundAnything = true;
}

QStringList OrganizationsWalk::parentsOf(const QJsonObject &object, const QString &parent) const
{
    QStringList parents;
    for (const QString &each : QStringList{statedParent(object), parent} + m_hints) {
        if (!each.isEmpty() && !parents.contains(each)) {
            parents.append(each);
        }
    }
    return parents;
}

void OrganizationsWalk::takeOrganization(const QJsonObject &object)
{
    ListedOrganization found;
    found.organizationId = object.value(u"Id"_s).toString();
    const QString features = object.value(u"FeatureSet"_s).toString();
    if (!features.isEmpty()) {
        found.features
            = features == nameOf(Organization::Features::All) ? Organization::Features::All : Organization::Features::ConsolidatedBilling;
    }
    found.managementId = object.value(u"MasterAccountId"_s).toString(object.value(u"ManagementAccountId"_s).toString());
    found.managementEmail = object.value(u"MasterAccountEmail"_s).toString(object.value(u"ManagementAccountEmail"_s).toString());
    m_listing.organizations.append(found);
    m_foundAnything = true;
}

void OrganizationsWalk::takeUnit(const QJsonObject &object, const QString &id, const QString &parent)
{
    ListedUnit unit{id, object.value(u"Name"_s).toString(), {}, m_file};
    if (isUnitId(id)) {
        unit.parents = parentsOf(object, parent);
    }
    m_listing.units.append(unit);
    takeArn(object.value(u"Arn"_s).toString());
    m_foundAnything = true;
}

void OrganizationsWalk::takeAccount(const QJsonObject &object, const QString &id, const QString &parent)
{
    ListedAccount account;
    account.accountId = id;
    account.name = object.value(u"Name"_s).toString();
    account.email = object.value(u"Email"_s).toString();
    account.state = stateFrom(object);
    account.joined = joinedFrom(object.value(u"JoinedMethod"_s).toString());
    account.joinedAt = timeFrom(object.value(u"JoinedTimestamp"_s));
    account.parents = parentsOf(object, parent);
    account.file = m_file;
    m_listing.accounts.append(account);
    takeArn(object.value(u"Arn"_s).toString());
    m_foundAnything = true;
}

/// "arn:aws:organizations::111122223333:account/o-exampleorgid/444455556666": the account that owns it is the management account.
void OrganizationsWalk::takeArn(const QString &arn)
{
    static const QRegularExpression form(u"\\Aarn:[a-z0-9-]+:organizations::([0-9]{12}):[a-z]+/(o-[a-z0-9]{10,32})/"_s);
    const auto found = form.match(arn);
    if (!found.hasMatch()) {
        return;
    }
    ListedOrganization organization;
    organization.organizationId = found.captured(2);
    organization.managementId = found.captured(1);
    const bool known = std::any_of(m_listing.organizations.begin(), m_listing.organizations.end(), [&](const ListedOrganization &each) {
        return each.organizationId == organization.organizationId && each.managementId == organization.managementId;
    });
    if (!known) {
        m_listing.organizations.append(organization);
    }
}

}  // namespace gatehouse
