// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QVBoxLayout;

namespace gatehouse {

class MessageBar;

/// What the administrator hands over to a user: portal URL, username and one-time password (guide: "Add users"). Nothing
/// else in the program knows the password; it is gone when this is closed.
class OneTimePasswordDialog : public QDialog
{
    Q_OBJECT

public:
    OneTimePasswordDialog(const QString &portalUrl, const QString &username, const QString &password, QWidget *parent = nullptr);

    /// The first time nobody has seen or copied the password, it warns and stays.
    void reject() override;

private:
    QLineEdit *addLine(QVBoxLayout &layout, const QString &name, const QString &label, const QString &value);
    void addButtons(QVBoxLayout &layout, const QString &all);
    void showPassword(bool shown);

    bool m_taken = false;
    MessageBar *m_message;
    QLineEdit *m_password = nullptr;
};

}  // namespace gatehouse
