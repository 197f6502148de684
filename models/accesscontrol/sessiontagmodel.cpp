// SPDX-License-Identifier: Apache-2.0
#include "models/accesscontrol/sessiontagmodel.h"

#include "core/accesscontrol/accesscontrolattribute.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString originText(const SessionTag &tag)
{
    if (!tag.problem.isEmpty()) {
        return tag.problem;
    }
    if (tag.origin == SessionTag::Origin::Assertion) {
        return SessionTagModel::tr("Sent by the identity provider");
    }
    const AttributeExpression *expression = attributeExpression(tag.source);
    const QString source = expression ? expression->label : tag.source;
    return tag.replaced.isEmpty() ? source : SessionTagModel::tr("%1; replaces “%2” of the identity provider").arg(source, tag.replaced);
}

SessionTagModel::SessionTagModel(QObject *parent)
    : LineModel({{u"key"_s, tr("Key"), [](const SessionTag &tag) { return tag.key; }},
                 {u"value"_s, tr("Value"), [](const SessionTag &tag) { return tag.value; }},
                 {u"origin"_s, tr("From"), originText,
                  [](const SessionTag &tag) { return tag.problem.isEmpty() ? std::nullopt : std::optional(Tone::Danger); }}},
                parent)
{
}

}  // namespace gatehouse
