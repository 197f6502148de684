// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/sourcekind.h"

#include "core/workspace/changestore.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

}  // namespace

QString nameOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::IdentityStore:
        return u"IDENTITY_STORE"_s;
    case SourceKind::ActiveDirectory:
        return u"ACTIVE_DIRECTORY"_s;
    case SourceKind::ExternalProvider:
        return u"EXTERNAL_PROVIDER"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ProvisioningMode mode)
{
    return mode == ProvisioningMode::Automatic ? u"AUTOMATIC"_s : u"MANUAL"_s;
}

std::optional<SourceKind> sourceKindOf(const QString &name)
{
    for (const SourceKind kind : {SourceKind::IdentityStore, SourceKind::ActiveDirectory, SourceKind::ExternalProvider}) {
        if (nameOf(kind) == name) {
            return kind;
        }
    }
    return {};
}

QString labelOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::IdentityStore:
        return SourceWords::tr("Identity store");
    case SourceKind::ActiveDirectory:
        return SourceWords::tr("Active Directory");
    case SourceKind::ExternalProvider:
        return SourceWords::tr("External identity provider");
    }
    Q_UNREACHABLE();
}

QString labelOf(ProvisioningMode mode)
{
    return mode == ProvisioningMode::Automatic ? SourceWords::tr("Automatic (SCIM)") : SourceWords::tr("Manual");
}

Result<SourceKind> identitySourceOf(Database &database)
{
    const auto word = ChangeStore(database).setting(identitySourceSetting);
    if (!word) {
        return fail(word);
    }
    if (word->isEmpty()) {
        return SourceKind::IdentityStore;
    }
    const auto kind = sourceKindOf(*word);
    return kind ? Result<SourceKind>(*kind)
                : fail(Error::Kind::Storage, SourceWords::tr("This version does not know the identity source “%1”.").arg(*word));
}

Result<ProvisioningMode> provisioningModeOf(Database &database)
{
    const auto source = identitySourceOf(database);
    const auto word = ChangeStore(database).setting(provisioningSetting);
    if (!source || !word) {
        return source ? fail(word) : fail(source);
    }
    const bool automatic = *source == SourceKind::ExternalProvider && *word == nameOf(ProvisioningMode::Automatic);
    return automatic ? ProvisioningMode::Automatic : ProvisioningMode::Manual;
}

}  // namespace gatehouse
