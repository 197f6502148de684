// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "core/permissionsets/permissionset.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace gatehouse::ctl {

/// What options say of a permission set; only what was given counts.
struct PermissionSetWishes {
    QString description{};
    QString session{};
    QString relayState{};
    QStringList policies{};
    QString inlineFile{};
    QString boundary{};
    QStringList tags{};

    /// The options --description, --session-duration and so on; `tags` are taken by reference and live as long as the verb.
    void addTo(Command &verb);
    [[nodiscard]] bool isEmpty() const;
    /// Writes what was given into `set`; reads the inline policy from its file.
    [[nodiscard]] Status applyTo(PermissionSet &set) const;

private:
    const Option *m_description = nullptr;
    const Option *m_session = nullptr;
    const Option *m_relayState = nullptr;
    const Option *m_policies = nullptr;
    const Option *m_inline = nullptr;
    const Option *m_boundary = nullptr;
    const Option *m_tags = nullptr;
};

/// The policy that a word names: an ARN, the name of an AWS managed policy, or a customer managed one by its name or by path and name.
[[nodiscard]] PolicyReference policyFrom(const QString &word);
/// KEY=VALUE words; the first = separates.
[[nodiscard]] Result<QMap<QString, QString>> tagsFrom(const QStringList &words);
/// The text of a file, or of standard input for "-".
[[nodiscard]] Result<QString> documentFrom(const QString &path);
/// What a person should know of policies that come to a permission set; empty when there is nothing to say.
[[nodiscard]] QStringList remarksOn(Workspace &workspace, const QList<PolicyReference> &policies);
/// The same of an inline policy: what “policy validate” finds, and tags that no session carries.
[[nodiscard]] QStringList remarksOnInline(Workspace &workspace, const QString &policy);

}  // namespace gatehouse::ctl
