// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policylisting.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(PolicyListing)
};

}  // namespace

void PolicyListing::add(const PolicyListing &other)
{
    policies += other.policies;
    problems += other.problems;
    notes += other.notes;
    files += other.files;
}

Result<PolicyListing> readPolicies(const PolicyFileFormat &format, const QStringList &paths, Progress &progress)
{
    return readListing<PolicyListing>(format, paths, progress, [](int count) {
        return Listings::tr("None of %n file(s) has the document of a policy.", nullptr, count);
    });
}

}  // namespace gatehouse
