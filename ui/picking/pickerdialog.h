// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/submit.h"

#include <QDialog>
#include <QList>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatehouse {

class MessageBar;
class RecordPicker;

/// Asks for records and does something with them; a refusal leaves the picks as they are.
class PickerDialog : public QDialog
{
    Q_OBJECT

public:
    using Submit = std::function<void(const QList<qint64> &picks, Done done)>;

    /// Takes the picker. `action` names the button for a number of picks: "Add 3 users".
    PickerDialog(const QString &title, RecordPicker *picker, std::function<QString(qsizetype)> action, QWidget *parent = nullptr);

    [[nodiscard]] RecordPicker &picker() const { return *m_picker; }
    void setIntroduction(const QString &text);
    void setSubmit(Submit submit) { m_submit = std::move(submit); }

    void accept() override;
    void reject() override;

private:
    void setBusy(bool busy);
    void updateAction();

    RecordPicker *m_picker;
    std::function<QString(qsizetype)> m_actionText;
    Submit m_submit;
    bool m_busy = false;
    QLabel *m_introduction;
    MessageBar *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_action;
};

}  // namespace gatehouse
