// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policydocument.h"

#include "core/policies/arnparts.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

PolicyReference documentName(const PolicyReference &policy)
{
    return policy.isAwsManaged() ? documentName(policy.text) : policy;
}

PolicyReference documentName(const QString &arn)
{
    const auto parts = ArnParts::of(arn);
    if (!parts || (*parts)[ArnParts::Service] != u"iam") {
        return {};
    }
    const QString resource = (*parts)[ArnParts::Resource].toString();
    if (!resource.startsWith(u"policy/") || resource.endsWith(u'/')) {
        return {};
    }
    const bool isOfAws = (*parts)[ArnParts::Account] == u"aws";
    return {isOfAws ? u"arn:aws:iam::aws:"_s + resource : resource.sliced(QLatin1String("policy").size())};
}

}  // namespace gatehouse
