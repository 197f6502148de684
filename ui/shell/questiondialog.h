// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/prompts.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gatehouse {

/// Asks one question; its action waits for the typed word where there is one.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionDialog(const Question &question, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addConsequences(QVBoxLayout *layout, const QStringList &consequences);
    void addTypedWord(QVBoxLayout *layout, const QString &word);

    QPushButton *m_action;
    QLineEdit *m_typed = nullptr;
    QLabel *m_hint = nullptr;  ///< how the word is spelled, once another one was tried
};

/// Says what went wrong, with more lines for whoever wants to know.
class ErrorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ErrorDialog(const Error &error, QWidget *parent = nullptr);
};

}  // namespace gatehouse
