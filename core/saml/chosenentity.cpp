// SPDX-License-Identifier: Apache-2.0
#include "core/saml/chosenentity.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct EntityWords {
    Q_DECLARE_TR_FUNCTIONS(EntityWords)
};

const QString field = QStringLiteral("metadata");

QString noneOf(SamlRole role, bool hasOther)
{
    if (hasOther) {
        return role == SamlRole::IdentityProvider
                   ? EntityWords::tr("This is the metadata of a service provider. Give the metadata of the identity provider; "
                                     "the metadata that was saved here is for the other side.")
                   : EntityWords::tr("This is the metadata of an identity provider. Give the metadata of the application's service "
                                     "provider.");
    }
    return role == SamlRole::IdentityProvider ? EntityWords::tr("There is no identity provider in this metadata that speaks SAML 2.0.")
                                              : EntityWords::tr("There is no service provider in this metadata.");
}

QString unknown(SamlRole role)
{
    return role == SamlRole::IdentityProvider ? EntityWords::tr("There is no identity provider %1 in this metadata.")
                                              : EntityWords::tr("There is no service provider %1 in this metadata.");
}

QString several(SamlRole role)
{
    return role == SamlRole::IdentityProvider
               ? EntityWords::tr("There are %1 identity providers in this metadata. Say which one is meant, on the command line with "
                                 "--entity-id.")
               : EntityWords::tr("There are %1 service providers in this metadata. Say which one is meant, on the command line with "
                                 "--entity-id.");
}

}  // namespace

bool plays(const SamlEntity &entity, SamlRole role)
{
    return role == SamlRole::IdentityProvider ? entity.identityProvider.has_value() : entity.serviceProvider.has_value();
}

Result<const SamlEntity *> chosenEntity(const QList<SamlEntity> &entities, SamlRole role, const QString &entityId)
{
    const SamlRole other = role == SamlRole::IdentityProvider ? SamlRole::ServiceProvider : SamlRole::IdentityProvider;
    QStringList names;
    const SamlEntity *chosen = nullptr;
    bool hasOther = false;
    for (const SamlEntity &entity : entities) {
        hasOther = hasOther || plays(entity, other);
        if (!plays(entity, role)) {
            continue;
        }
        names.append(entity.entityId);
        if (entityId.isEmpty() || entity.entityId == entityId) {
            chosen = &entity;
        }
    }
    if (names.isEmpty()) {
        return fail(Error::Kind::Invalid, noneOf(role, hasOther), field);
    }
    if (!chosen) {
        return fail(Error::Kind::NotFound, unknown(role).arg(entityId), field, names.join(u'\n'));
    }
    if (entityId.isEmpty() && names.size() > 1) {
        return fail(Error::Kind::Invalid, several(role).arg(names.size()), field, names.join(u'\n'));
    }
    return chosen;
}

}  // namespace gatehouse
