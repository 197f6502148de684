// SPDX-License-Identifier: Apache-2.0
#include "models/saml/originmodel.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString labelOf(const AssertionOrigin &origin)
{
    using Part = AssertionOrigin::Part;
    switch (origin.part) {
    case Part::Issuer:
        return OriginModel::tr("Issuer");
    case Part::Recipient:
        return OriginModel::tr("Recipient");
    case Part::Audience:
        return OriginModel::tr("Audience");
    case Part::Subject:
        return OriginModel::tr("Subject");
    case Part::Attribute:
        return origin.name;
    case Part::IssuedAt:
        return OriginModel::tr("Issued");
    case Part::ExpiresAt:
        return OriginModel::tr("Expires");
    case Part::InResponseTo:
        return OriginModel::tr("In response to");
    case Part::RelayState:
        return OriginModel::tr("Relay state");
    }
    return {};
}

OriginModel::OriginModel(QObject *parent)
    : LineModel({{u"name"_s, tr("What"), [](const AssertionOrigin &origin) { return labelOf(origin); }},
                 {u"value"_s, tr("Value"),
                  [](const AssertionOrigin &origin) { return origin.values.isEmpty() ? tr("left out") : origin.values.join(u", "_s); },
                  [](const AssertionOrigin &origin) { return origin.values.isEmpty() ? std::optional(Tone::Neutral) : std::nullopt; }},
                 {u"origin"_s, tr("Where it comes from"), [](const AssertionOrigin &origin) { return origin.text; }}},
                parent)
{
}

}  // namespace gatehouse
