// SPDX-License-Identifier: Apache-2.0
#include "protocols/organizations/organizationsformat.h"

#include "protocols/base/jsondocuments.h"
#include "protocols/base/textfile.h"
#include "protocols/organizations/organizationswalk.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(OrganizationsFormat)
};

}  // namespace

Result<OrganizationListing> OrganizationsFormat::read(QIODevice &device, const QString &name) const
{
    const auto text = readText(device, OtherEncodings::Refuse);
    if (!text) {
        return fail(text);
    }
    if (text->utf8.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, Files::tr("The file is empty."));
    }
    OrganizationsWalk walk(name);
    const auto broken
        = forEachJsonDocument(text->utf8, [&walk](const QJsonDocument &document, const QByteArray &, qsizetype) { walk.take(document); });
    if (broken) {
        return fail(Error::Kind::Invalid,
                    Files::tr("Line %1 is not JSON. Run the commands with --output json.").arg(lineAt(text->utf8, broken->at)));
    }
    if (!walk.foundAnything()) {
        return fail(Error::Kind::Invalid, Files::tr("Nothing in this file is about an organization."));
    }
    return walk.listing();
}

QString OrganizationsFormat::commands() const
{
    // What a list is in stands in no answer of the service; the name of the file keeps it.
    return uR"sh(mkdir organization && cd organization
aws organizations describe-organization --output json > organization.json
aws organizations list-roots --output json > roots.json
aws organizations list-accounts --output json > accounts.json

list() {
  aws organizations list-organizational-units-for-parent --parent-id "$1" --output json > "units-$1.json"
  aws organizations list-accounts-for-parent --parent-id "$1" --output json > "accounts-$1.json"
  for unit in $(aws organizations list-organizational-units-for-parent --parent-id "$1" \
                --query 'OrganizationalUnits[].Id' --output text); do
    list "$unit"
  done
}
list "$(aws organizations list-roots --query 'Roots[0].Id' --output text)"
)sh"_s;
}

}  // namespace gatehouse
