// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"
#include "ui/shell/desk.h"

#include <QPointer>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

class MessageBar;

/// Tries to reach a directory and shows step by step how it went: what was found, how long it took, what is wrong and what to do.
class ConnectionTestView : public QWidget
{
    Q_OBJECT

public:
    /// What is tried, read on another thread: the password is fetched there.
    using Source = std::function<Result<DirectoryConnection>(Workspace &)>;

    explicit ConnectionTestView(const Desk &desk, QWidget *parent = nullptr);

    /// Asked each time the test begins; an error is shown in place of a test.
    void setSource(std::function<Result<Source>()> source) { m_source = std::move(source); }
    /// Why there is nothing to be tried; empty: there is.
    void setRefusal(const QString &reason);
    void start();
    void showTest(const Result<DirectoryTest> &test);
    /// Something else is to be tried now: what was found out says nothing of it.
    void clear();

    [[nodiscard]] bool isBusy() const { return !m_task.isNull(); }
    [[nodiscard]] const std::optional<DirectoryTest> &test() const { return m_test; }

Q_SIGNALS:
    void changed();

private:
    void showSteps();
    void addStep(int row, const ConnectionStepResult &step);
    void updateButton();

    const Desk &m_desk;
    std::function<Result<Source>()> m_source;
    QString m_refusal;
    std::optional<DirectoryTest> m_test;
    QPointer<Task> m_task;
    QPushButton *m_button;
    QLabel *m_explanation;
    MessageBar *m_verdict;
    MessageBar *m_remarks;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_layout;
};

}  // namespace gatehouse
