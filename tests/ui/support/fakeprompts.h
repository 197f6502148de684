// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

#include <QList>

namespace gatehouse {

/// Answers every question as the test says, and remembers what was asked and said.
class FakePrompts final : public Prompts
{
public:
    void show(QWidget *, const Error &error) override { errors.append(error); }
    void notify(QWidget *, Tone, const QString &message) override { notices.append(message); }
    void confirm(QWidget *, const Question &question, std::function<void()> accepted) override
    {
        questions.append(question);
        if (agree) {
            accepted();
        }
    }
    void chooseFile(QWidget *, const FileQuestion &question, std::function<void(const QString &)> chosen) override
    {
        fileQuestions.append(question);
        if (!path.isEmpty()) {
            chosen(path);
        }
    }

    bool agree = true;  ///< whether the next questions are answered with their action
    QString path;       ///< the file that is chosen; empty: none is
    QList<Question> questions;
    QList<FileQuestion> fileQuestions;
    QList<Error> errors;
    QStringList notices;
};

}  // namespace gatehouse
