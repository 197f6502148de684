// SPDX-License-Identifier: Apache-2.0
#include "core/applications/integratedaccess.h"

#include "core/accounts/organizationstore.h"
#include "core/workspace/changestore.h"
#include "core/workspace/workspace.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct IntegratedAccessWords {
    Q_DECLARE_TR_FUNCTIONS(IntegratedAccessWords)
};

const QString setting = QStringLiteral("integratedAccess");

}  // namespace

QString nameOf(IntegratedAccess access)
{
    switch (access) {
    case IntegratedAccess::None:
        return u"NONE"_s;
    case IntegratedAccess::ManagementAccount:
        return u"MANAGEMENT"_s;
    case IntegratedAccess::AllAccounts:
        return u"ALL"_s;
    }
    return {};
}

QString labelOf(IntegratedAccess access)
{
    switch (access) {
    case IntegratedAccess::None:
        return IntegratedAccessWords::tr("No account");
    case IntegratedAccess::ManagementAccount:
        return IntegratedAccessWords::tr("The management account only");
    case IntegratedAccess::AllAccounts:
        return IntegratedAccessWords::tr("All accounts of the organization");
    }
    return {};
}

Result<IntegratedAccess> integratedAccess(Database &database)
{
    const auto chosen = ChangeStore(database).setting(setting);
    if (!chosen) {
        return fail(chosen);
    }
    for (const IntegratedAccess access : {IntegratedAccess::None, IntegratedAccess::ManagementAccount, IntegratedAccess::AllAccounts}) {
        if (*chosen == nameOf(access)) {
            return access;
        }
    }
    const auto organization = OrganizationStore(database).organization();
    if (!organization) {
        return fail(organization);
    }
    const QDateTime since(QDate(2019, 11, 25), QTime(0, 0), Qt::UTC);
    const bool older = *organization && (*organization)->isEnabled() && (*organization)->enabledAt < since;
    return older ? IntegratedAccess::None : IntegratedAccess::AllAccounts;
}

Status setIntegratedAccess(Workspace &workspace, IntegratedAccess access)
{
    const Operation operation{u"UpdateIntegratedApplicationAccess"_s,
                              IntegratedAccessWords::tr("Enable access of integrated applications: %1").arg(labelOf(access)),
                              {{u"access"_s, nameOf(access)}},
                              u"gatehouse"_s};
    const auto done = workspace.change(operation, [&](Change &change) -> Status {
        if (const auto instance = enabledInstance(workspace); !instance) {
            return fail(instance);
        }
        const auto present = integratedAccess(change.database());
        if (!present) {
            return fail(present);
        }
        if (access < *present) {
            return fail(Error::Kind::Forbidden,
                        IntegratedAccessWords::tr("Access that is enabled can't be made less here. Use service control policies to keep "
                                                  "integrated applications out of chosen accounts."),
                        u"access"_s);
        }
        if (access == *present) {
            return {};
        }
        change.touch(Room::Applications);
        return ChangeStore(change.database()).setSetting(setting, nameOf(access));
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
