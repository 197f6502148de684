// SPDX-License-Identifier: Apache-2.0
#include "models/policies/policychecker.h"

#include "core/policies/knowledge.h"

namespace gatehouse {

namespace {

PolicyChecker::Answer answerTo(const PolicyChecker::Question &question, const Knowledge &knowledge)
{
    PolicyChecker::Answer answer;
    const PolicyReading reading = readPolicy(question.text);
    answer.findings = checkPolicy(reading, question.options);
    if (reading.policy) {
        answer.statements = summariesOf(*reading.policy, knowledge);
    }
    answer.size = sizeOf(question.text);
    answer.most = mostOf(question.options.kind, question.options.profile);
    return answer;
}

}  // namespace

PolicyChecker::PolicyChecker(const Knowledge &knowledge, QObject *parent) : QObject(parent), m_knowledge(knowledge)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PolicyChecker::begin);
}

PolicyChecker::~PolicyChecker()
{
    ++m_asked;  // what still waits for the thread is not begun
    m_pool.waitForDone();
}

void PolicyChecker::ask(Question question)
{
    question.options.knowledge = &m_knowledge;
    m_question = std::move(question);
    ++m_asked;
    m_pause.start();
}

void PolicyChecker::begin()
{
    m_pool.start([this, question = m_question, number = m_asked.load()] {
        if (number == m_asked) {
            // `this` waits for the pool, and takes what is posted to it along when it goes.
            const Answer answer = answerTo(question, m_knowledge);
            QMetaObject::invokeMethod(
                this, [this, number, answer] { take(number, answer); }, Qt::QueuedConnection);
        }
    });
}

void PolicyChecker::take(int number, const Answer &answer)
{
    if (number == m_asked) {
        m_answered = number;
        Q_EMIT answered(answer);
    }
}

}  // namespace gatehouse
