// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationservice.h"

#include "core/accounts/accountservice.h"
#include "core/accounts/identifiers.h"
#include "core/accounts/organizationstore.h"
#include "core/accounts/unitservice.h"
#include "core/storage/database.h"
#include "core/workspace/changestore.h"

#include <QJsonArray>
#include <QSet>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString organizations = QStringLiteral("organizations.amazonaws.com");
const QString singleSignOn = QStringLiteral("sso.amazonaws.com");

/// A workspace is made with the ids of its instance; only one whose configuration was deleted has none.
Status drawInstance(Change &change)
{
    ChangeStore store(change.database());
    for (const auto &[name, prefix, digits] :
         {std::tuple(u"identityStoreId"_s, u"d-"_s, 10), std::tuple(u"instanceId"_s, u"ssoins-"_s, 16)}) {
        const auto present = store.setting(name);
        if (!present) {
            return fail(present);
        }
        if (present->isEmpty()) {
            if (auto set = store.setSetting(name, prefix + change.random().hex(digits)); !set) {
                return set;
            }
        }
    }
    return {};
}

}  // namespace

Result<std::optional<Organization>> OrganizationService::organization() const
{
    return OrganizationStore(m_workspace.database()).organization();
}

Status OrganizationService::ready(Database &database, const Organization &organization) const
{
    if (organization.features != Organization::Features::All) {
        return fail(Error::Kind::Forbidden, tr("The organization has consolidated billing only. Turn on all of its features first."),
                    u"features"_s);
    }
    const auto management = AccountStore(database).management();
    if (!management) {
        return fail(management);
    }
    if (!*management) {
        return fail(Error::Kind::Forbidden,
                    tr("It is not known which account is the management account. Import what “aws organizations describe-organization” "
                       "prints first."),
                    u"management"_s);
    }
    return {};
}

Status OrganizationService::enable(const Account &management)
{
    return enable(management, Turning::Nothing);
}

Status OrganizationService::enable(const Account &management, Turning turning)
{
    const Operation operation{u"StartSSO"_s, tr("Enable single sign-on"), {}, singleSignOn};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        OrganizationStore store(change.database());
        const auto present = store.organization();
        if (!present) {
            return fail(present);
        }
        if (*present && (*present)->isEnabled()) {
            return fail(Error::Kind::Conflict, tr("Single sign-on is enabled already."));
        }
        auto organization = *present ? Result<Organization>(**present) : found(change, management);
        if (!organization) {
            return fail(organization);
        }
        if (turning == Turning::AllFeaturesOn) {
            organization->features = Organization::Features::All;
            change.addParameter(u"featureSet"_s, nameOf(organization->features));
        }
        if (auto fine = ready(change.database(), *organization); !fine) {
            return fine;
        }
        if (auto drawn = drawInstance(change); !drawn) {
            return drawn;
        }
        organization->enabledAt = change.now();
        organization->updatedAt = change.now();
        if (auto stored = store.update(*organization); !stored) {
            return stored;
        }
        const auto roles = AccountStore(change.database()).addServiceRoles(change.now());
        if (!roles) {
            return fail(roles);
        }
        change.addParameter(u"organizationId"_s, organization->organizationId);
        change.addResponse(u"instanceId"_s, m_workspace.setting(u"instanceId"_s));
        change.addResponse(u"identityStoreId"_s, m_workspace.setting(u"identityStoreId"_s));
        change.addResponse(u"serviceLinkedRoles"_s, *roles);
        return {};
    });
    return done ? Status() : fail(done);
}

Result<Organization> OrganizationService::found(Change &change, const Account &management)
{
    OrganizationStore store(change.database());
    Organization organization;
    organization.organizationId = newOrganizationId(change.random());
    organization.createdAt = change.now();
    organization.updatedAt = change.now();
    if (auto stored = store.insert(organization); !stored) {
        return fail(stored);
    }
    Unit root;
    root.unitId = newRootId(change.random());
    root.name = u"Root"_s;  // AWS Organizations calls it so in every language
    root.createdAt = change.now();
    root.updatedAt = change.now();
    const auto rootId = UnitStore(change.database()).insert(root);
    if (!rootId) {
        return fail(rootId);
    }
    Account first = management;
    first.isManagement = true;
    first.unit = *rootId;
    first.state = Account::State::Active;
    first.joined = Account::Joined::Invited;
    if (const auto added = AccountService(m_workspace).add(change, first); !added) {
        return fail(added);
    }
    const auto made = store.organization();
    return made ? Result<Organization>(**made) : fail(made);
}

Status OrganizationService::enableAllFeatures()
{
    const auto done = m_workspace.change({u"EnableAllFeatures"_s, tr("Turn on all features of the organization"), {}, organizations},
                                         [&](Change &change) -> Status {
                                             OrganizationStore store(change.database());
                                             auto present = store.organization();
                                             if (!present) {
                                                 return fail(present);
                                             }
                                             if (!*present) {
                                                 return fail(Error::Kind::NotFound, tr("There is no organization yet."));
                                             }
                                             if ((*present)->features == Organization::Features::All) {
                                                 return fail(Error::Kind::Conflict, tr("All features are on already."));
                                             }
                                             (*present)->features = Organization::Features::All;
                                             (*present)->updatedAt = change.now();
                                             return store.update(**present);
                                         });
    return done ? Status() : fail(done);
}

Result<TreeSelection> OrganizationService::topmost(const TreeSelection &selection) const
{
    const UnitStore units(m_workspace.database());
    const AccountStore accounts(m_workspace.database());
    QSet<Unit::Id> inside;
    QSet<Unit::Id> alongside;
    for (const Unit::Id id : selection.units) {
        const auto below = units.subtree(id);
        if (!below) {
            return fail(below);
        }
        for (const Unit::Id each : *below) {
            (each == id ? alongside : inside).insert(each);
        }
    }
    TreeSelection top;
    for (const Unit::Id id : selection.units) {
        if (!inside.contains(id)) {
            top.units.append(id);
        }
    }
    for (const Account::Id id : selection.accounts) {
        const auto account = accounts.byId(id);
        if (!account) {
            return fail(account);
        }
        if (!*account || !(inside.contains((*account)->unit) || alongside.contains((*account)->unit))) {
            top.accounts.append(id);
        }
    }
    return top;
}

Result<QString> OrganizationService::nameOfOnly(const TreeSelection &selection) const
{
    if (selection.units.size() == 1 && selection.accounts.isEmpty()) {
        const auto unit = UnitService(m_workspace).unit(selection.units.first());
        return unit ? Result<QString>(unit->name) : fail(unit);
    }
    if (selection.accounts.size() == 1 && selection.units.isEmpty()) {
        const auto account = AccountService(m_workspace).account(selection.accounts.first());
        return account ? Result<QString>(account->name) : fail(account);
    }
    return QString();
}

Result<MoveConsequence> OrganizationService::consequenceOfMove(const TreeSelection &selection, Unit::Id target) const
{
    const auto top = topmost(selection);
    if (!top) {
        return fail(top);
    }
    const UnitStore units(m_workspace.database());
    const auto path = UnitService(m_workspace).path(target);
    const auto name = nameOfOnly(*top);
    if (!path || !name) {
        return path ? fail(name) : fail(path);
    }
    MoveConsequence consequence{top->units.size(), top->accounts.size(), *path, *name};
    for (const Unit::Id id : top->units) {
        const auto content = units.contentBelow(id);
        if (!content) {
            return fail(content);
        }
        consequence.units += content->units;
        consequence.accounts += content->accounts;
    }
    return consequence;
}

Status OrganizationService::move(const TreeSelection &selection, Unit::Id target)
{
    const auto top = topmost(selection);
    const auto consequence = consequenceOfMove(selection, target);
    if (!top || !consequence) {
        return top ? fail(consequence) : fail(top);
    }
    const int count = int(top->units.size() + top->accounts.size());
    const QString summary = consequence->onlyName.isEmpty()
                                ? tr("Move %n accounts and units to %1", nullptr, count).arg(consequence->target)
                                : tr("Move %1 to %2").arg(consequence->onlyName, consequence->target);
    const Operation operation{
        top->units.isEmpty() ? u"MoveAccount"_s : u"MoveOrganizationalUnit"_s,
        summary,
        {{u"destination"_s, consequence->target}, {u"units"_s, consequence->units}, {u"accounts"_s, consequence->accounts}},
        organizations};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        UnitService units(m_workspace);
        for (const Unit::Id id : top->units) {
            if (auto moved = units.move(change, id, target); !moved) {
                return moved;
            }
        }
        AccountService accounts(m_workspace);
        for (const Account::Id id : top->accounts) {
            if (auto moved = accounts.move(change, id, target); !moved) {
                return moved;
            }
        }
        return {};
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
