// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policybeginning.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString beginningOf(PolicyLayer layer)
{
    const QString principal = layer == PolicyLayer::Resource ? u"            \"Principal\": \"*\",\n"_s : QString();
    return u"{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n"_s + principal
           + u"            \"Action\": \"*\",\n            \"Resource\": \"*\"\n        }\n    ]\n}\n"_s;
}

PolicyKind kindOf(PolicyLayer layer, const QString &action)
{
    switch (layer) {
    case PolicyLayer::ServiceControl:
        return PolicyKind::ServiceControl;
    case PolicyLayer::Boundary:
        return PolicyKind::Boundary;
    case PolicyLayer::Resource:
        return action.startsWith("sts:AssumeRole"_L1, Qt::CaseInsensitive) ? PolicyKind::Trust : PolicyKind::Resource;
    case PolicyLayer::Identity:
    case PolicyLayer::Session:
        break;
    }
    return PolicyKind::Identity;
}

}  // namespace gatehouse
