// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/sourcechange.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SourceChanges {
    Q_DECLARE_TR_FUNCTIONS(SourceChanges)
};

QStringList sentences(const IdentityCounts &counts)
{
    return {SourceChanges::tr("%Ln user(s)", nullptr, int(counts.users)),
            SourceChanges::tr("%Ln group(s)", nullptr, int(counts.groups)),
            SourceChanges::tr("%Ln group membership(s)", nullptr, int(counts.memberships)),
            SourceChanges::tr("%Ln assignment(s) to AWS accounts", nullptr, int(counts.assignments)),
            SourceChanges::tr("%Ln assignment(s) to applications", nullptr, int(counts.applicationAssignments)),
            SourceChanges::tr("%Ln MFA device(s)", nullptr, int(counts.devices)),
            SourceChanges::tr("the passwords of %Ln user(s)", nullptr, int(counts.passwords))};
}

QStringList remarksOnDeletion(const SourceConsequence &about)
{
    QStringList lines{SourceChanges::tr("In the accounts the roles are removed when they are provisioned next.")};
    if (about.from == SourceKind::ActiveDirectory || about.from == SourceKind::ExternalProvider) {
        lines.append(SourceChanges::tr("In %1 itself nothing changes.").arg(titleOf(about.from, about.fromName)));
    }
    switch (about.to) {
    case SourceKind::IdentityStore:
        lines.append(SourceChanges::tr("Afterwards, add users and groups here and assign them anew."));
        break;
    case SourceKind::ActiveDirectory:
        lines.append(SourceChanges::tr("Afterwards, assign the users and groups that are in %1.").arg(isolated(about.toName)));
        break;
    case SourceKind::ExternalProvider:
        lines.append(SourceChanges::tr("Afterwards, provision the users and groups of the identity provider, automatically or by hand, and "
                                       "assign them anew."));
        break;
    }
    return lines;
}

/// Which usernames the identity provider knows is not known here.
QStringList remarksOnTakingOver(const SourceConsequence &about)
{
    QStringList lines{
        SourceChanges::tr("Users can sign in whose username here is exactly the NameID that the identity provider sends. Which "
                          "ones it will send is not known here; who is not among them can't sign in.")};
    if (about.from == SourceKind::IdentityStore) {
        lines.append(SourceChanges::tr("Passwords and MFA devices are kept, but not used while the identity provider signs people in."));
    }
    lines.append(
        SourceChanges::tr("With automatic provisioning, look first whether the provider matches the users and groups that are here."));
    return lines;
}

QStringList remarksOnComingBack(const SourceConsequence &about)
{
    QStringList lines{
        SourceChanges::tr("%Ln user(s) who had a password here sign in with it again.", nullptr, int(about.counts.passwords))};
    if (about.needPassword > 0) {
        lines.append(
            SourceChanges::tr("%Ln user(s) never had a password here. They can't sign in until it is reset; you can write to all of "
                              "them afterwards.",
                              nullptr, int(about.needPassword)));
    }
    lines.append(SourceChanges::tr("The identity provider and its certificates are not trusted any more."));
    return lines;
}

}  // namespace

QString titleOf(SourceKind kind, const QString &name)
{
    return name.isEmpty() ? labelOf(kind)
                          : SourceChanges::tr("%1 (%2)", "an identity source and its name").arg(labelOf(kind), isolated(name));
}

QString SourceConsequence::typedWord() const
{
    // Guide: "Connect to an external identity provider" asks for ACCEPT, and the two procedures for directories for CONFIRM. Back to the
    // identity store there is only "Change your identity source", which asks for CONFIRM. Between a directory and an identity provider
    // everything is deleted, so that it is the graver of the two.
    return to == SourceKind::ExternalProvider && !deletesIdentities() ? u"ACCEPT"_s : u"CONFIRM"_s;
}

QStringList SourceConsequence::deleted() const
{
    return deletesIdentities() ? sentences(counts) : QStringList();
}

QStringList SourceConsequence::kept() const
{
    return deletesIdentities() ? QStringList() : sentences(counts);
}

QStringList SourceConsequence::remarks() const
{
    QStringList lines = deletesIdentities()               ? remarksOnDeletion(*this)
                        : to == SourceKind::IdentityStore ? remarksOnComingBack(*this)
                                                          : remarksOnTakingOver(*this);
    if (!remark.isEmpty()) {
        lines.insert(barred > 0 ? 0 : lines.size(), remark);
    }
    return lines;
}

qint64 SourceConsequence::leftOutside() const
{
    return deletesIdentities() ? 0 : to == SourceKind::IdentityStore ? needPassword : barred;
}

QString SourceConsequence::title() const
{
    return SourceChanges::tr("%1 → %2").arg(titleOf(from, fromName), titleOf(to, toName));
}

QString IdentitySource::authentication() const
{
    switch (kind) {
    case SourceKind::IdentityStore:
        return SourceChanges::tr("Passwords of the identity store");
    case SourceKind::ActiveDirectory:
        return SourceChanges::tr("Active Directory");
    case SourceKind::ExternalProvider:
        return SourceChanges::tr("SAML 2.0, at the identity provider");
    }
    Q_UNREACHABLE();
}

QString IdentitySource::provisioningText() const
{
    switch (kind) {
    case SourceKind::IdentityStore:
        return SourceChanges::tr("Direct: users and groups are added here");
    case SourceKind::ActiveDirectory:
        return SourceChanges::tr("From the directory");
    case SourceKind::ExternalProvider:
        return labelOf(provisioning);
    }
    Q_UNREACHABLE();
}

}  // namespace gatehouse
