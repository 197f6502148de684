// SPDX-License-Identifier: Apache-2.0
#include "core/groups/group.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct GroupRules {
    Q_DECLARE_TR_FUNCTIONS(GroupRules)
};

constexpr qsizetype longest = 1024;
constexpr qsizetype longestExternalId = 256;

}  // namespace

Status validate(const Group &group)
{
    const QString name = u"displayName"_s;
    if (group.name.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, GroupRules::tr("A group needs a name."), name);
    }
    if (lengthOf(group.name) > longest) {
        return fail(Error::Kind::Invalid,
                    GroupRules::tr("A group name has at most %1 characters; this one has %2.").arg(longest).arg(lengthOf(group.name)),
                    name);
    }
    if (!isPlainText(group.name)) {
        return fail(Error::Kind::Invalid,
                    GroupRules::tr("The group name contains a character that is not allowed, such as a control character."), name);
    }
    const QString key = folded(group.name.trimmed());
    if (key == u"administrator"_s || key == u"awsadministrators"_s) {
        return fail(Error::Kind::Invalid, GroupRules::tr("The name %1 is reserved. Choose another group name.").arg(group.name), name);
    }
    if (lengthOf(group.description) > longest || !isPlainText(group.description)) {
        return fail(Error::Kind::Invalid, GroupRules::tr("A description has at most %1 characters and no control characters.").arg(longest),
                    u"description"_s);
    }
    if (lengthOf(group.externalId) > longestExternalId) {
        return fail(Error::Kind::Invalid, GroupRules::tr("An external ID has at most %1 characters.").arg(longestExternalId),
                    u"externalId"_s);
    }
    return {};
}

}  // namespace gatehouse
