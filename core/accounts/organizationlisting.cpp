// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationlisting.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(OrganizationListing)
};

}  // namespace

void OrganizationListing::add(const OrganizationListing &other)
{
    organizations += other.organizations;
    units += other.units;
    accounts += other.accounts;
    problems += other.problems;
    notes += other.notes;
    refusals += other.refusals;
    files += other.files;
}

Result<OrganizationListing> readOrganization(const OrganizationFormat &format, const QStringList &paths, Progress &progress)
{
    return readListing<OrganizationListing>(format, paths, progress, [](int count) {
        return Listings::tr("None of %n file(s) could be read as part of an organization.", nullptr, count);
    });
}

}  // namespace gatehouse
