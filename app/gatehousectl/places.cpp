// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/places.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/people.h"
#include "core/accounts/accountservice.h"
#include "core/accounts/unitservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

}  // namespace

Result<QList<Account>> findAccounts(Workspace &workspace, const QStringList &references)
{
    return findAll<Account>(AccountService(workspace), references);
}

Result<QList<Unit>> findUnits(Workspace &workspace, const QStringList &references)
{
    return findAll<Unit>(UnitService(workspace), references);
}

Result<QJsonObject> toJson(Workspace &workspace, const Account &account)
{
    const auto unit = UnitService(workspace).unit(account.unit);
    if (!unit) {
        return fail(unit);
    }
    return QJsonObject{{u"Id"_s, account.accountId},
                       {u"Name"_s, account.name},
                       {u"Email"_s, account.email},
                       {u"Status"_s, nameOf(account.state)},
                       {u"JoinedMethod"_s, nameOf(account.joined)},
                       {u"JoinedTimestamp"_s, account.joinedAt.toString(Qt::ISODateWithMs)},
                       {u"Management"_s, account.isManagement},
                       {u"ServiceLinkedRole"_s, account.serviceRoleAt.isValid()},
                       {u"ParentId"_s, unit->unitId},
                       {u"Path"_s, account.path}};
}

Result<QJsonObject> toJson(Workspace &workspace, const Unit &unit)
{
    QJsonObject object{{u"Id"_s, unit.unitId}, {u"Name"_s, unit.name}};
    const UnitService service(workspace);
    const auto path = service.path(unit.id);
    if (!path) {
        return fail(path);
    }
    object.insert(u"Path"_s, *path);
    if (!unit.isRoot()) {
        const auto parent = service.unit(unit.parent);
        if (!parent) {
            return fail(parent);
        }
        object.insert(u"ParentId"_s, parent->unitId);
    }
    return object;
}

Status printAccount(Workspace &workspace, Context &context, Account::Id id)
{
    const auto account = AccountService(workspace).account(id);
    if (!account) {
        return fail(account);
    }
    const auto object = toJson(workspace, *account);
    if (!object) {
        return fail(object);
    }
    Printer &printer = context.printer();
    const bool people = printer.isForPeople();
    printer.record({{u"Id"_s, Places::tr("Account ID")},
                    {u"Name"_s, Places::tr("Account name")},
                    {u"Email"_s, Places::tr("Email address")},
                    {u"Status"_s, Places::tr("Status")},
                    {u"Management"_s, Places::tr("Management account")},
                    {u"Path"_s, Places::tr("In")},
                    {u"JoinedMethod"_s, Places::tr("Joined by")},
                    {u"JoinedTimestamp"_s, Places::tr("Joined")},
                    {u"ServiceLinkedRole"_s, Places::tr("Service-linked role since")}},
                   {account->accountId, account->name, account->email, people ? labelOf(account->state) : nameOf(account->state),
                    account->isManagement ? (people ? Places::tr("yes") : u"true"_s) : QString(), account->path,
                    people ? labelOf(account->joined) : nameOf(account->joined), printer.time(account->joinedAt),
                    account->serviceRoleAt.isValid() ? printer.time(account->serviceRoleAt) : QString()},
                   *object);
    return {};
}

}  // namespace gatehouse::ctl
