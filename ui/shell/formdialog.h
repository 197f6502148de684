// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/submit.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gatehouse {

class Form;

/// A form with one primary action; a refusal leaves everything as it was typed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Takes the form. `action` is the primary button: "Create group".
    FormDialog(const QString &title, Form *form, const QString &action, QWidget *parent = nullptr);

    [[nodiscard]] Form &form() const { return *m_form; }
    void setIntroduction(const QString &text);
    /// Called with valid fields only; the dialog closes when it ends well and shows the error otherwise.
    void setSubmit(Submit submit) { m_submit = std::move(submit); }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void accept() override;
    /// Asks before it throws away what was typed.
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void focusFirstField();
    void setBusy(bool busy);
    void finish(const Status &status);

    Form *m_form;
    Submit m_submit;
    bool m_busy = false;
    QLabel *m_introduction;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_action;
};

}  // namespace gatehouse
