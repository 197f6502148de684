// SPDX-License-Identifier: Apache-2.0
#include "protocols/scim/scimpath.h"

#include "protocols/scim/scimresource.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

const QStringList &multiValued()
{
    static const QStringList names{u"emails"_s, u"phoneNumbers"_s, u"addresses"_s, u"roles"_s};
    return names;
}

QStringList scimPlaceOf(const QString &path)
{
    QStringList names = path.split(u'.');
    if (names.first() == u"enterprise"_s) {
        names.first() = scim::enterpriseSchema;
    } else if (path == u"employeeId"_s || path == u"office365ImmutableId"_s) {
        names.prepend(scim::workforceUserSchema);
    }
    return names;
}

QJsonValue memberOf(const QJsonObject &object, const QString &name)
{
    auto found = object.constFind(name);
    for (auto it = object.constBegin(); found == object.constEnd() && it != object.constEnd(); ++it) {
        found = it.key().compare(name, Qt::CaseInsensitive) == 0 ? it : found;
    }
    if (found == object.constEnd() || found->isNull()) {
        return QJsonValue(QJsonValue::Undefined);
    }
    return *found;
}

}  // namespace gatehouse
