// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/connectioncheck.h"
#include "ui/shell/desk.h"

#include <QPointer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace gatehouse {

/// Checks whether people can sign in through the identity provider: what is kept of it, what it publishes, and a response that is pasted.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(const Desk &desk, QWidget *parent = nullptr);

    /// Begins; what is found is shown when it is through.
    void check();
    void setResponse(const QString &text);
    [[nodiscard]] const QList<CheckFinding> &findings() const { return m_findings; }
    [[nodiscard]] bool isChecking() const { return m_task != nullptr; }

private:
    void showFindings(const Result<QList<CheckFinding>> &found);

    const Desk &m_desk;
    QList<CheckFinding> m_findings;
    QPointer<Task> m_task;
    QPlainTextEdit *m_response;
    QPushButton *m_check;
    QScrollArea *m_area;
};

}  // namespace gatehouse
