// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/organization.h"
#include "core/transfer/foundfiles.h"

#include <QList>
#include <QStringList>

#include <optional>

class QIODevice;

namespace gatehouse {

/// A root or a unit as a file lists it.
struct ListedUnit {
    QString unitId{};
    QString name{};         ///< empty where the file names only ids
    QStringList parents{};  ///< ids of what it may be in, the most trustworthy first
    QString file{};         ///< where it stands, for a person
};

/// An account as a file lists it; what the file does not say is absent.
struct ListedAccount {
    QString accountId{};
    QString name{};
    QString email{};
    std::optional<Account::State> state{};
    std::optional<Account::Joined> joined{};
    QDateTime joinedAt{};
    QStringList parents{};
    QString file{};
};

/// What a file says of the organization itself.
struct ListedOrganization {
    QString organizationId{};
    std::optional<Organization::Features> features{};
    QString managementId{};  ///< account ID of the management account
    QString managementEmail{};
};

/// Everything that one or more files say, before anybody looked at the workspace.
struct OrganizationListing {
    QList<ListedOrganization> organizations{};
    QList<ListedUnit> units{};  ///< with the roots
    QList<ListedAccount> accounts{};
    QList<FileProblem> problems{};  ///< files that could not be read
    QStringList notes{};            ///< what was assumed, ready for a person
    qint64 files = 0;               ///< how many were read

    /// What stands where an account or a unit is expected and is none.
    struct Refusal {
        QString id;
        QString name;
        QString file;
        QString reason;  ///< ready for a person
        bool operator==(const Refusal &) const = default;
    };
    QList<Refusal> refusals{};

    void add(const OrganizationListing &other);
};

/// A format that the parts of an organization come in.
class OrganizationFormat
{
public:
    virtual ~OrganizationFormat() = default;
    /// Reads one file. `name` is its path below what was chosen: the ids in it may say what the listed things are in.
    [[nodiscard]] virtual Result<OrganizationListing> read(QIODevice &device, const QString &name) const = 0;
    /// The commands that a person runs to get a folder of such files.
    [[nodiscard]] virtual QString commands() const = 0;
};

/// Reads files, and every file of folders. A file that can't be read is a problem of the listing, not a failure;
/// Error::Kind::NotFound when nothing was there to read.
[[nodiscard]] Result<OrganizationListing> readOrganization(const OrganizationFormat &format, const QStringList &paths, Progress &progress);

}  // namespace gatehouse
