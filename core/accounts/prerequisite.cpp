// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/prerequisite.h"

#include "core/accounts/accountaccessstore.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/organizationservice.h"

#include <QLocale>

#include <algorithm>

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

constexpr qint64 usualRoleQuota = 1000;  // (IAM User Guide: "IAM and AWS STS quotas")
constexpr qint64 nearRoleQuota = 800;

/// `most` is the account in which most permission sets are provisioned; it has roles of its own besides.
Prerequisite iamRoles(const Account &most, qint64 sets)
{
    const bool isNear = sets >= nearRoleQuota;
    return {Subject::IamRoles, State::Check, Prerequisites::tr("Room for IAM roles"),
            isNear ? Prerequisites::tr("%1 (%2) has %3 roles of permission sets alone: it comes near its quota of IAM roles.")
                         .arg(most.name, most.accountId)
                         .arg(sets)
                   : Prerequisites::tr("Every permission set that is provisioned in an account is one more IAM role there."),
            Prerequisites::tr("Look in IAM whether an account comes near its quota of roles, %1 unless it was raised, and raise it before "
                              "you assign.")
                .arg(QLocale().toString(usualRoleQuota))};
}

Prerequisite allowList(const Workspace &workspace)
{
    const AllowList list = allowListFor(workspace.setting(u"identityStoreId"_s), workspace.setting(u"region"_s));
    return {Subject::AllowList,
            State::Check,
            Prerequisites::tr("Web filters"),
            Prerequisites::tr("Whoever filters the web has to let these domains and addresses through:"),
            Prerequisites::tr("Add them to the allow lists of firewalls and web gateways."),
            list.domains + list.urls};
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
    const AccountStore accounts(m_workspace.database());
    const auto management = accounts.management();
    NoProgress unwatched;
    const auto access = AccountAccessStore(m_workspace.database()).all(unwatched);
    if (!present || !management || !access) {
        return !present ? fail(present) : !management ? fail(management) : fail(access);
    }
    const auto most = std::max_element(access->cbegin(), access->cend(),
                                       [](const AccountAccess &one, const AccountAccess &other) { return one.sets < other.sets; });
    const auto account = accounts.byId(most == access->cend() ? Account::Id() : most.key());
    if (!account) {
        return fail(account);
    }
    const qint64 sets = most == access->cend() ? 0 : most->sets;
    return QList<Prerequisite>{organizationOf(*present),
                               featuresOf(*present),
                               managementOf(*present, *management),
                               identitySource(),
                               iamRoles(account->value_or(Account{}), sets),
                               allowList(m_workspace)};
}

}  // namespace gatehouse
