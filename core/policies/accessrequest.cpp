// SPDX-License-Identifier: Apache-2.0
#include "core/policies/accessrequest.h"

#include <algorithm>

namespace gatehouse {

namespace {

using Kind = Requester::Kind;

QString behindLastSlash(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1).toString();
}

/// What stands behind "role/" and its like; empty where the resource is something else.
std::optional<QStringView> behind(QStringView resource, QStringView type)
{
    return resource.startsWith(type) ? std::optional(resource.sliced(type.size())) : std::nullopt;
}

void readIam(Requester &requester, QStringView resource)
{
    if (resource == u"root") {
        requester.kind = Kind::Root;
    } else if (resource.startsWith(u"user/")) {
        requester.kind = Kind::User;
    } else if (const auto role = behind(resource, u"role/")) {
        requester.kind = Kind::Role;
        requester.role = behindLastSlash(*role);
        requester.isServiceLinked = role->startsWith(u"aws-service-role/");
    }
}

void readSts(Requester &requester, QStringView resource)
{
    if (const auto session = behind(resource, u"assumed-role/")) {
        requester.kind = Kind::RoleSession;
        requester.role = session->first(std::max<qsizetype>(session->indexOf(u'/'), 0)).toString();
        // Names that begin so are reserved. (IAM User Guide: "Create a service-linked role")
        requester.isServiceLinked = requester.role.startsWith(u"AWSServiceRoleFor");
    } else if (resource.startsWith(u"federated-user/")) {
        requester.kind = Kind::FederatedUser;
    }
}

}  // namespace

Requester Requester::named(const QString &name)
{
    Requester requester;
    requester.name = name;
    if (name == u"*") {
        requester.kind = Kind::Anonymous;
        return requester;
    }
    const auto arn = ArnParts::of(name);
    if (!arn) {
        return requester;
    }
    requester.account = (*arn)[ArnParts::Account].toString();
    requester.partition = (*arn)[ArnParts::Partition].toString();
    if ((*arn)[ArnParts::Service] == u"iam") {
        readIam(requester, (*arn)[ArnParts::Resource]);
    } else if ((*arn)[ArnParts::Service] == u"sts") {
        readSts(requester, (*arn)[ArnParts::Resource]);
    }
    return requester;
}

AccessRequest::AccessRequest(const QString &principal, const QString &action, const QString &resource)
    : m_requester(Requester::named(principal))
    , m_action(action)
    , m_resource(resource)
    , m_resourceParts(ArnParts::of(m_resource))
{
    const QString lower = action.toLower();
    const qsizetype colon = lower.indexOf(u':');
    m_service = lower.left(std::max<qsizetype>(colon, 0));
    m_operation = lower.mid(colon + 1);
    m_serviceHash = qHash(m_service);
    m_resourceAccount = m_resourceParts ? (*m_resourceParts)[ArnParts::Account].toString() : QString();
    if (m_resourceAccount.isEmpty()) {
        m_resourceAccount = m_requester.account;
    }
}

void AccessRequest::setContext(const QString &key, const QStringList &values)
{
    const ContextKey known(key);
    std::erase_if(m_context, [&known](const ContextEntry &entry) { return entry.key == known; });
    if (!values.isEmpty()) {
        m_context.push_back({known, values});
    }
}

const QStringList *AccessRequest::valuesOf(const ContextKey &key) const
{
    for (const ContextEntry &entry : m_context) {
        if (entry.key == key) {
            return &entry.values;
        }
    }
    return nullptr;
}

}  // namespace gatehouse
