// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/policyreference.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString PolicyReference::name() const
{
    return text.mid(text.lastIndexOf(u'/') + 1);
}

QString PolicyReference::path() const
{
    return text.left(text.lastIndexOf(u'/') + 1);
}

QString PolicyReference::title() const
{
    return !isAwsManaged() && path() != u"/"_s ? text : name();
}

PolicyReference PolicyReference::from(const QString &words)
{
    const QString text = words.trimmed();
    return {text.isEmpty() || text.startsWith(u"arn:"_s) || text.startsWith(u'/') ? text : u'/' + text};
}

PolicyReference PolicyReference::customer(const QString &name, const QString &path)
{
    return {(path.isEmpty() ? u"/"_s : path) + name};
}

QString PolicyReference::arnIn(const QString &accountId) const
{
    return isAwsManaged() ? text : u"arn:aws:iam::%1:policy%2"_s.arg(accountId, text);
}

}  // namespace gatehouse
