// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settingsservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// The fields of settings, made from what the core says of them; a field is called like its setting.
namespace settingforms {
void addFields(Form &form, const QStringList &names, const QVariantMap &present);
[[nodiscard]] SettingsService::Values valuesOf(const Form &form, const QStringList &names);
[[nodiscard]] QVariantMap present(Workspace &workspace, const QStringList &names);
}  // namespace settingforms

/// Changes some settings together.
class SettingsDialog final : public FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Desk &desk, const QString &title, const QStringList &names, QWidget *parent = nullptr);

private:
    void save(Done done);

    const Desk &m_desk;
    QStringList m_names;
};

}  // namespace gatehouse
