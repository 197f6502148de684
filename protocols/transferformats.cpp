// SPDX-License-Identifier: Apache-2.0
#include "protocols/transferformats.h"

#include "protocols/csv/csvformat.h"
#include "protocols/ldif/ldifformat.h"
#include "protocols/organizations/organizationsformat.h"
#include "protocols/policydocuments/awspoliciesformat.h"
#include "protocols/scim/scimformat.h"

namespace gatehouse {

TransferFormats allTransferFormats()
{
    TransferFormats formats;
    formats.add(std::make_unique<CsvFormat>());
    formats.add(std::make_unique<LdifFormat>());
    formats.add(std::make_unique<ScimFormat>());
    formats.setOrganization(std::make_unique<OrganizationsFormat>());
    formats.setPolicies(std::make_unique<AwsPoliciesFormat>());
    return formats;
}

}  // namespace gatehouse
