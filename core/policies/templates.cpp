// SPDX-License-Identifier: Apache-2.0
#include "core/policies/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using Group = PolicyTemplate::Group;

/// From resources/policies/templates.
QString textOf(const QString &id)
{
    QFile file(u":/policies/templates/"_s + id + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing from this program", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll());
}

class Templates
{
    Q_DECLARE_TR_FUNCTIONS(PolicyTemplates)

public:
    static QList<PolicyTemplate> all() { return basics() + singleSignOn() + accessControl() + administrators(); }

    static QString titleOf(Group group)
    {
        switch (group) {
        case Group::Basics:
            return tr("Basics");
        case Group::SingleSignOn:
            return tr("Single sign-on");
        case Group::AccessControl:
            return tr("Access by attributes");
        case Group::Administrators:
            break;
        }
        return tr("Administrators and auditors");
    }

private:
    static PolicyTemplate make(const QString &id, Group group, const QString &title, const QString &purpose,
                               PolicyKind kind = PolicyKind::Identity)
    {
        return {id, group, kind, title, purpose, textOf(id)};
    }

    static QList<PolicyTemplate> basics()
    {
        return {
            make(u"begin"_s, Group::Basics, tr("A policy to begin from"), tr("One statement that allows one action.")),
            make(u"require-mfa"_s, Group::Basics, tr("Ask for MFA"),
                 tr("Denies all but the setting up of MFA to whoever did not sign in with it.")),
            make(u"trust-single-sign-on"_s, Group::Basics, tr("Trust people who sign in"),
                 tr("The trust policy of a role for people who come with a SAML assertion and session tags."), PolicyKind::Trust),
            make(u"limit-regions"_s, Group::Basics, tr("Keep accounts to some regions"),
                 tr("Denies requests in other regions, but for services that have one region only."), PolicyKind::ServiceControl),
            make(u"protect-single-sign-on"_s, Group::Basics, tr("Protect the roles of single sign-on"),
                 tr("Keeps administrators of an account from changing the roles and the identity provider that single sign-on made there."),
                 PolicyKind::ServiceControl),
        };
    }

    static QList<PolicyTemplate> singleSignOn()
    {
        return {
            make(u"view-single-sign-on"_s, Group::SingleSignOn, tr("View single sign-on"),
                 tr("Looking at all settings, assignments and the directory.")),
            make(u"list-single-sign-on"_s, Group::SingleSignOn, tr("List what single sign-on has"),
                 tr("Every action that lists something, and nothing else.")),
            make(u"manage-permission-sets"_s, Group::SingleSignOn, tr("Manage access to AWS accounts"),
                 tr("Creating permission sets, assigning them and provisioning their roles, in the management account too.")),
            make(u"manage-applications"_s, Group::SingleSignOn, tr("Manage applications"),
                 tr("Adding and configuring applications, and assigning people to them.")),
            make(u"manage-users-and-groups"_s, Group::SingleSignOn, tr("Manage users and groups"),
                 tr("Everything that the built-in identity store lets one do with users and groups.")),
            make(u"delegate-accounts"_s, Group::SingleSignOn, tr("Delegate by account"),
                 tr("Giving access to some accounts only: name them in the resources.")),
            make(u"delegate-permission-sets"_s, Group::SingleSignOn, tr("Delegate by permission set"),
                 tr("Giving access with some permission sets only: name them, and the instance, in the resources.")),
            make(u"delegate-units"_s, Group::SingleSignOn, tr("Delegate by organizational unit"),
                 tr("Giving access with permission sets that carry the tags of a unit, to the accounts of that unit.")),
            make(u"use-console"_s, Group::SingleSignOn, tr("Use the service's console"),
                 tr("What the console of the service asks for before it shows its pages without errors.")),
        };
    }

    static QList<PolicyTemplate> accessControl()
    {
        return {
            make(u"match-cost-center"_s, Group::AccessControl, tr("Start and stop what has the same cost center"),
                 tr("Lets people start and stop the instances whose tag CostCenter is that of their session.")),
            make(u"one-person"_s, Group::AccessControl, tr("Let one person in"),
                 tr("A resource's policy that knows a person by the user id of the identity store."), PolicyKind::Resource),
        };
    }

    static QList<PolicyTemplate> administrators()
    {
        return {
            make(u"enable-single-sign-on"_s, Group::Administrators, tr("Administer single sign-on everywhere"),
                 tr("Enabling the service in the management account and managing it there and in all member accounts.")),
            make(u"administer-members"_s, Group::Administrators, tr("Administer single sign-on in member accounts"),
                 tr("Managing users, permission sets and assignments of the member accounts.")),
            make(u"administer-directory"_s, Group::Administrators, tr("Administer the directory"), tr("Every change of users and groups.")),
            make(u"view-configuration"_s, Group::Administrators, tr("View the configuration"),
                 tr("Looking at settings and assignments, without users and groups.")),
            make(u"view-directory"_s, Group::Administrators, tr("View the directory"),
                 tr("Looking at users and groups, without settings and assignments.")),
        };
    }
};

}  // namespace

QList<PolicyTemplate> policyTemplates()
{
    return Templates::all();
}

QString titleOf(PolicyTemplate::Group group)
{
    return Templates::titleOf(group);
}

}  // namespace gatehouse
