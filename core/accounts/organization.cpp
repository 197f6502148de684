// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organization.h"

#include "core/accounts/organizationstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct OrganizationWords {
    Q_DECLARE_TR_FUNCTIONS(Organization)
};

}  // namespace

bool isOrganizationId(const QString &text)
{
    static const QRegularExpression form(u"\\Ao-[a-z0-9]{10,32}\\z"_s);
    return form.match(text).hasMatch();
}

QString nameOf(Organization::Features features)
{
    return features == Organization::Features::All ? u"ALL"_s : u"CONSOLIDATED_BILLING"_s;
}

QString labelOf(Organization::Features features)
{
    return features == Organization::Features::All ? OrganizationWords::tr("All features")
                                                   : OrganizationWords::tr("Consolidated billing only");
}

Result<Instance> enabledInstance(const Workspace &workspace)
{
    const auto found = OrganizationStore(workspace.database()).organization();
    if (!found) {
        return fail(found);
    }
    if (!*found || !(*found)->isEnabled()) {
        return fail(Error::Kind::Forbidden,
                    OrganizationWords::tr("Single sign-on is not enabled yet. Enable it under AWS accounts first."));
    }
    const QString id = workspace.setting(u"instanceId"_s);
    return Instance{u"arn:aws:sso:::instance/"_s + id, id, workspace.setting(u"identityStoreId"_s), workspace.setting(u"region"_s)};
}

}  // namespace gatehouse
