// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/configurationservice.h"
#include "ui/shell/desk.h"
#include "ui/shell/stepwizard.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace gatehouse {

class Form;
class MessageBar;

/// Deletes the configuration of single sign-on (guide: "Delete your AWS SSO configuration"): a backup first, then a check box for each kind
/// of what is deleted and the word DELETE, then the way back.
class DeleteConfigurationWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Backup, Review, Outcome };

    DeleteConfigurationWizard(const Desk &desk, const ConfigurationConsequence &consequence, QWidget *parent = nullptr);

    [[nodiscard]] Form &backup() const { return *m_backup; }
    [[nodiscard]] Form &confirmation() const { return *m_confirmation; }

private:
    [[nodiscard]] Form *makeBackup();
    [[nodiscard]] QWidget *makeReview();
    [[nodiscard]] QWidget *makeOutcome();
    bool leaveBackup();
    bool leaveReview();
    void undo();

    const Desk &m_desk;
    ConfigurationConsequence m_consequence;
    Form *m_backup;
    Form *m_confirmation = nullptr;
    QList<std::pair<ConfigurationPart, QCheckBox *>> m_boxes;
    MessageBar *m_message = nullptr;
    QPushButton *m_undo = nullptr;
    QString m_saved;  ///< where the backup is; empty without one
    qint64 m_change = 0;
};

/// Counts what would be deleted and opens the wizard above `parent`; where there is no configuration, says so instead.
void openDeleteConfigurationWizard(const Desk &desk, QWidget *parent);

}  // namespace gatehouse
