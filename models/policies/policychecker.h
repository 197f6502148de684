// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policychecks.h"
#include "models/policies/statementsmodel.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace gatehouse {

/// Reads and checks a text that is being written: once the person pauses, on a thread of its own. An answer to a text that has
/// changed meanwhile is dropped.
class PolicyChecker : public QObject
{
    Q_OBJECT

public:
    struct Question {
        QString text;
        CheckOptions options;
    };
    struct Answer {
        Findings findings{};
        QList<StatementSummary> statements{};
        PolicySize size{};
        PolicySize most{};
    };
    /// How long the person has to pause, in milliseconds.
    static constexpr int pause = 120;

    explicit PolicyChecker(const Knowledge &knowledge, QObject *parent = nullptr);
    /// Waits for the answer that is being worked out.
    ~PolicyChecker() override;

    void ask(Question question);
    /// Whether the last question has not been answered.
    [[nodiscard]] bool isBusy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void answered(const gatehouse::PolicyChecker::Answer &answer);

private:
    void begin();
    void take(int number, const Answer &answer);

    const Knowledge &m_knowledge;
    QThreadPool m_pool;
    QTimer m_pause;
    Question m_question;
    std::atomic<int> m_asked = 0;
    int m_answered = 0;
};

}  // namespace gatehouse
