// SPDX-License-Identifier: Apache-2.0
#include "core/accesscontrol/accesscontrolservice.h"

#include "core/accounts/organization.h"
#include "core/base/text.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/policies/findingcode.h"
#include "core/policies/policychecks.h"
#include "core/provisioning/replicastore.h"
#include "core/users/userservice.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString source = u"sso.amazonaws.com"_s;
const QString field = u"key"_s;

QJsonArray toJson(const QList<AccessControlAttribute> &attributes)
{
    QJsonArray array;
    for (const AccessControlAttribute &attribute : attributes) {
        array.append(QJsonObject{{u"key"_s, attribute.key}, {u"value"_s, QJsonObject{{u"source"_s, QJsonArray{attribute.source}}}}});
    }
    return array;
}

Operation operation(const QString &name, const QString &summary, const QJsonObject &parameters = {})
{
    return {name + u"InstanceAccessControlAttributeConfiguration"_s, summary, parameters, source};
}

/// The keys behind aws:PrincipalTag/ in the conditions and variables of a policy that are not among `known`, as they are spelled.
QStringList unknownIn(const QString &policy, const QStringList &known)
{
    CheckOptions options;
    options.principalTagKeys = known;
    static const QRegularExpression named(u"principaltag/([^\"},]+)"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList keys;
    for (const Finding &finding : checkPolicy(policy, options)) {
        if (finding.code != nameOf(FindingCode::PrincipalTagNotConfigured)) {
            continue;
        }
        const QString key = named.match(policy.mid(finding.place.offset, finding.place.length)).captured(1).trimmed();
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

}  // namespace

Result<bool> AccessControlService::isEnabled() const
{
    return AccessControlStore(m_workspace.database()).isEnabled();
}

Result<QList<AccessControlAttribute>> AccessControlService::attributes() const
{
    return AccessControlStore(m_workspace.database()).all();
}

Result<QStringList> AccessControlService::keys() const
{
    const auto all = attributes();
    if (!all) {
        return fail(all);
    }
    QStringList keys;
    for (const AccessControlAttribute &attribute : *all) {
        keys.append(attribute.key);
    }
    return keys;
}

Status AccessControlService::enabled(Database &database) const
{
    const auto now = AccessControlStore(database).isEnabled();
    if (!now) {
        return fail(now);
    }
    return *now ? Status() : fail(Error::Kind::Forbidden, tr("Attributes for access control are not enabled. Enable them first."));
}

Status AccessControlService::enable()
{
    const auto done = m_workspace.change(operation(u"Create"_s, tr("Enable attributes for access control")), [&](Change &change) -> Status {
        if (const auto instance = enabledInstance(m_workspace); !instance) {
            return fail(instance);
        }
        if (enabled(change.database())) {
            return fail(Error::Kind::Conflict, tr("Attributes for access control are enabled already."));
        }
        change.touch(Room::AccessControl);
        return AccessControlStore(change.database()).setEnabled(true);
    });
    return done ? Status() : fail(done);
}

Status AccessControlService::disable()
{
    const auto done
        = m_workspace.change(operation(u"Delete"_s, tr("Disable attributes for access control")), [&](Change &change) -> Status {
              if (auto now = enabled(change.database()); !now) {
                  return now;
              }
              AccessControlStore store(change.database());
              const auto all = store.all();
              if (!all) {
                  return fail(all);
              }
              for (const AccessControlAttribute &attribute : *all) {
                  if (auto gone = store.remove(attribute.key); !gone) {
                      return gone;
                  }
              }
              change.touch(Room::AccessControl);
              change.addParameter(u"accessControlAttributes"_s, toJson(*all));
              return store.setEnabled(false);
          });
    return done ? Status() : fail(done);
}

Result<AccessControlRemoval> AccessControlService::consequenceOfDisabling() const
{
    const auto all = attributes();
    const auto roles = ReplicaStore(m_workspace.database()).taggingRoleCount();
    if (!all || !roles) {
        return all ? fail(roles) : fail(all);
    }
    return AccessControlRemoval{all->size(), *roles};
}

Status AccessControlService::set(const QList<AccessControlAttribute> &asked)
{
    QList<AccessControlAttribute> wanted = asked;
    for (AccessControlAttribute &attribute : wanted) {
        attribute.key = attribute.key.trimmed();
        attribute.source = attribute.source.trimmed();
    }
    const Operation change
        = operation(u"Update"_s, tr("Change the attributes for access control"), {{u"accessControlAttributes"_s, toJson(wanted)}});
    const auto done = m_workspace.change(change, [&](Change &at) -> Status {
        if (auto now = enabled(at.database()); !now) {
            return now;
        }
        if (wanted.size() > mostAccessControlAttributes) {
            return fail(
                Error::Kind::Invalid,
                tr("There are at most %1 attributes for access control; these are %2.").arg(mostAccessControlAttributes).arg(wanted.size()),
                field);
        }
        QSet<QString> seen;
        for (const AccessControlAttribute &attribute : std::as_const(wanted)) {
            if (auto valid = validate(attribute); !valid) {
                return valid;
            }
            if (seen.contains(folded(attribute.key))) {
                return fail(Error::Kind::Invalid, tr("The key %1 stands there twice.").arg(attribute.key), field);
            }
            seen.insert(folded(attribute.key));
        }
        return write(at, wanted);
    });
    return done ? Status() : fail(done);
}

Status AccessControlService::write(Change &change, const QList<AccessControlAttribute> &wanted) const
{
    AccessControlStore store(change.database());
    const auto present = store.all();
    if (!present) {
        return fail(present);
    }
    const auto find = [](const QList<AccessControlAttribute> &all, const QString &key) {
        return std::find_if(all.cbegin(), all.cend(), [&](const AccessControlAttribute &each) { return each.key == key; });
    };
    for (const AccessControlAttribute &attribute : *present) {
        if (find(wanted, attribute.key) == wanted.cend()) {
            if (auto gone = store.remove(attribute.key); !gone) {
                return gone;
            }
        }
    }
    for (AccessControlAttribute attribute : wanted) {
        attribute.createdAt = change.now();
        attribute.updatedAt = change.now();
        const auto before = find(*present, attribute.key);
        if (before != present->cend() && before->source == attribute.source) {
            continue;
        }
        if (auto written = before == present->cend() ? store.insert(attribute) : store.update(attribute); !written) {
            return written;
        }
    }
    return {};
}

Result<QList<SessionTag>> AccessControlService::preview(User::Id id, const QMap<QString, QString> &assertion) const
{
    const auto user = UserService(m_workspace).user(id);
    const auto now = isEnabled();
    const auto all = attributes();
    if (!user || !now || !all) {
        return !user ? fail(user) : !now ? fail(now) : fail(all);
    }
    return *now ? sessionTags(*all, *user, assertion) : QList<SessionTag>();
}

Result<QList<UnknownTagKey>> AccessControlService::unknownKeys() const
{
    const auto known = keys();
    const PermissionSetStore sets(m_workspace.database());
    const auto ids = sets.ids({});
    if (!known || !ids) {
        return known ? fail(ids) : fail(known);
    }
    QList<UnknownTagKey> unknown;
    for (const qint64 id : *ids) {
        const auto set = sets.content({id});
        if (!set) {
            return fail(set);
        }
        if (!*set || !(*set)->inlinePolicy.contains(u"principaltag/"_s, Qt::CaseInsensitive)) {
            continue;
        }
        for (const QString &key : unknownIn((*set)->inlinePolicy, *known)) {
            unknown.append({{id}, (*set)->name, key});
        }
    }
    return unknown;
}

}  // namespace gatehouse
