// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"
#include "core/settings/setting.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMap>

namespace gatehouse {

/// The password that goes to the server of the settings "mail.…".
[[nodiscard]] SecretName mailPasswordName();

/// Reads and changes the settings of a workspace.
class SettingsService
{
    Q_DECLARE_TR_FUNCTIONS(SettingsService)

public:
    /// Values by the name of their setting; an empty one brings back what is usual.
    using Values = QMap<QString, QString>;

    explicit SettingsService(Workspace &workspace) : m_workspace(workspace) {}

    /// What holds: what was set, or else what is usual.
    [[nodiscard]] Result<QString> value(const QString &name) const;
    [[nodiscard]] Result<bool> isSet(const QString &name) const;

    /// All of them in one change, or none. The error's field is the name of the setting that is wrong, or "mail.password" where one is kept
    /// that would go to another server.
    Status set(const Values &values);
    /// The step.
    Status set(Change &change, const Values &values) const;

    /// The address of the access portal can be chosen once, and stays for good (guide: "How to customize the user portal URL"): it can't be
    /// undone either. `name` becomes <name>.awsapps.com/start; its capital letters are made small.
    Status setPortalName(const QString &name);
    /// Empty while the identity store id stands in the address.
    [[nodiscard]] QString portalName() const;
    /// What the address would be; the error's field is "portalName".
    [[nodiscard]] static Result<QString> portalUrlFor(const QString &name);

    /// What people call an operator, in place of the name that stands in the events; an empty name takes it away. At most 128 characters;
    /// the error's field is "displayName", or "operator" for one who never did anything in this workspace and is not at work now.
    Status setOperatorName(const QString &who, const QString &displayName);
    /// The name of the operator itself where nobody has said another one.
    [[nodiscard]] QString operatorName(const QString &who) const;

private:
    [[nodiscard]] Status leavesThePassword(Database &database, const Values &values) const;
    [[nodiscard]] Status isOperator(const QString &who) const;
    [[nodiscard]] Status fitsTheEdition(const QString &name, const QString &value) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
