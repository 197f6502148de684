// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/prerequisite.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/organizationservice.h"

#include <QStringList>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Prerequisites {
    Q_DECLARE_TR_FUNCTIONS(Prerequisites)
};

using State = Prerequisite::State;
using Subject = Prerequisite::Subject;

Prerequisite organizationOf(const std::optional<Organization> &organization)
{
    const QString title = Prerequisites::tr("An organization");
    if (organization) {
        return {Subject::Organization, State::Met, title, Prerequisites::tr("The organization %1.").arg(organization->organizationId), {}};
    }
    return {Subject::Organization, State::Offered, title, Prerequisites::tr("There is no organization in this workspace yet."),
            Prerequisites::tr("Import yours, or let enabling create one with a management account and a root.")};
}

Prerequisite featuresOf(const std::optional<Organization> &organization)
{
    const QString title = Prerequisites::tr("All features");
    if (!organization) {
        return {Subject::Features, State::Offered, title, Prerequisites::tr("An organization that is created here has all features."), {}};
    }
    if (organization->features == Organization::Features::All) {
        return {Subject::Features, State::Met, title, Prerequisites::tr("All features are on."), {}};
    }
    return {Subject::Features, State::Missing, title, Prerequisites::tr("The organization has consolidated billing only."),
            Prerequisites::tr("Turn on all features in AWS Organizations, with the consent of invited accounts, and note it here.")};
}

Prerequisite managementOf(const std::optional<Organization> &organization, const std::optional<Account> &management)
{
    const QString title = Prerequisites::tr("The management account");
    if (management) {
        return {Subject::ManagementAccount,
                State::Met,
                title,
                Prerequisites::tr("%1 (%2). Be signed in to it: a member account can't enable single sign-on.")
                    .arg(management->name, management->accountId),
                {}};
    }
    if (!organization) {
        return {Subject::ManagementAccount, State::Offered, title, Prerequisites::tr("Enabling asks for its name and email address."), {}};
    }
    return {Subject::ManagementAccount, State::Missing, title, Prerequisites::tr("It is not known which account it is."),
            Prerequisites::tr("Import what “aws organizations describe-organization” prints.")};
}

Prerequisite identitySource()
{
    return {Subject::IdentitySource, State::Met, Prerequisites::tr("An identity source"),
            Prerequisites::tr("The built-in store: there is nothing to prepare."),
            Prerequisites::tr("An Active Directory has to be in the management account and in the same Region.")};
}

Prerequisite iamRoles()
{
    return {
        Subject::IamRoles, State::Check, Prerequisites::tr("Room for IAM roles"),
        Prerequisites::tr("Every permission set that is provisioned in an account is one more IAM role there."),
        Prerequisites::tr("Look in IAM whether an account comes near its quota of roles, 1,000 unless it was raised, and raise it before "
                          "you assign.")};
}

Prerequisite allowList(const Workspace &workspace)
{
    const AllowList list = allowListFor(workspace.setting(u"identityStoreId"_s), workspace.setting(u"region"_s));
    return {Subject::AllowList, State::Check, Prerequisites::tr("Web filters"),
            Prerequisites::tr("Whoever filters the web has to let through: %1.").arg((list.domains + list.urls).join(u", "_s)),
            Prerequisites::tr("Add these domains and addresses to the allow lists of firewalls and web gateways.")};
}

}  // namespace

QString nameOf(Prerequisite::Subject subject)
{
    switch (subject) {
    case Subject::Organization:
        return u"organization"_s;
    case Subject::Features:
        return u"features"_s;
    case Subject::ManagementAccount:
        return u"managementAccount"_s;
    case Subject::IdentitySource:
        return u"identitySource"_s;
    case Subject::IamRoles:
        return u"iamRoles"_s;
    case Subject::AllowList:
        return u"allowList"_s;
    }
    return {};
}

QString nameOf(Prerequisite::State state)
{
    switch (state) {
    case State::Met:
        return u"met"_s;
    case State::Missing:
        return u"missing"_s;
    case State::Offered:
        return u"offered"_s;
    case State::Check:
        return u"check"_s;
    }
    return {};
}

QString labelOf(Prerequisite::State state)
{
    switch (state) {
    case State::Met:
        return Prerequisites::tr("Met");
    case State::Missing:
        return Prerequisites::tr("Missing");
    case State::Offered:
        return Prerequisites::tr("Done by enabling");
    case State::Check:
        return Prerequisites::tr("To check");
    }
    return {};
}

AllowList allowListFor(const QString &identityStoreId, const QString &region)
{
    return {{u"*.awsapps.com"_s, u"*.signin.aws"_s},
            {u"https://%1.awsapps.com/start"_s.arg(identityStoreId), u"https://%1.awsapps.com/login"_s.arg(identityStoreId),
             u"https://%1.signin.aws/platform/login"_s.arg(region)}};
}

Result<QList<Prerequisite>> OrganizationService::prerequisites() const
{
    const auto present = organization();
    const auto management = AccountStore(m_workspace.database()).management();
    if (!present || !management) {
        return present ? fail(management) : fail(present);
    }
    return QList<Prerequisite>{organizationOf(*present), featuresOf(*present), managementOf(*present, *management),
                               identitySource(),         iamRoles(),           allowList(m_workspace)};
}

}  // namespace gatehouse
