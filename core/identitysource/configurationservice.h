// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/identitysource/identitysourcestore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse {

/// A kind of what deleting the configuration takes along; each is acknowledged by itself.
enum class ConfigurationPart { PermissionSets, Applications, Assignments, Identities };

/// "permissionSets", "applications", "assignments", "identities".
[[nodiscard]] QString nameOf(ConfigurationPart part);

/// What deleting the configuration of single sign-on would do (guide: "Delete your AWS SSO configuration").
struct ConfigurationConsequence {
    ConfigurationCounts configuration{};
    IdentityCounts identities{};
    SourceKind source = SourceKind::IdentityStore;  ///< which stays what it is
    QString sourceName{};

    /// Users and groups go with the identity store; those of a directory or of an identity provider are not ours to delete.
    [[nodiscard]] bool deletesIdentities() const { return source == SourceKind::IdentityStore; }
    /// What has to be acknowledged, in the order of the guide.
    [[nodiscard]] QList<ConfigurationPart> parts() const;
    /// "All permission sets (12)": what is lost with it, translated, with its number.
    [[nodiscard]] QString sentenceFor(ConfigurationPart part) const;
    /// Translated sentences about what else follows.
    [[nodiscard]] QStringList remarks() const;

    bool operator==(const ConfigurationConsequence &) const = default;
};

/// What somebody agreed to.
struct ConfigurationDeletion {
    QList<ConfigurationPart> acknowledged{};
    QString typedWord{};  ///< DELETE
    /// What the person saw: when the workspace holds something else by now, nothing is deleted.
    std::optional<ConfigurationConsequence> reviewed{};
};

/// The configuration of single sign-on as a whole: where it is, and its end.
class ConfigurationService
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationService)

public:
    explicit ConfigurationService(Workspace &workspace) : m_workspace(workspace) {}

    /// Error::Kind::NotFound while single sign-on is not enabled: then there is nothing to delete.
    [[nodiscard]] Result<ConfigurationConsequence> consequence() const;
    /// One change, which can be undone. The organization stays; single sign-on can be enabled anew, in another Region too.
    Result<Workspace::Receipt> remove(const ConfigurationDeletion &asked, Progress &progress);
    static constexpr auto deletionWord = QLatin1StringView("DELETE");

    /// Refused, with the reason and what to do, while there is a configuration (guide: "AWS SSO Region data").
    [[nodiscard]] Status mayChangeRegion() const;
    /// Gives the workspace to another Region; the identity store, and with it the URL of the access portal, become others.
    Status setRegion(const QString &code);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
