// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QDialog>

class QHBoxLayout;

namespace gatehouse {

class MessageBar;

/// Shows a recovery key to write down, to copy or to save. Closing warns once when none of it was done.
class RecoveryKeyDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryKeyDialog(const Desk &desk, const QString &recoveryKey, QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

    void reject() override;

Q_SIGNALS:
    /// It was copied, saved, or written down; said once.
    void taken();

private:
    void addButtons(QHBoxLayout &buttons);
    void save(const QString &path);
    void take();
    void say(Tone tone, const QString &text);

    const Desk &m_desk;
    QString m_recoveryKey;
    MessageBar *m_message;
    bool m_taken = false;
    bool m_warned = false;
};

}  // namespace gatehouse
