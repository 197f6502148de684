// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcechange.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace gatehouse {

class FactsView;
class Form;
class MessageBar;

/// What a change of the identity source deletes or keeps, in numbers, with the word that has to be typed.
class SourceReview : public QWidget
{
    Q_OBJECT

public:
    explicit SourceReview(QWidget *parent = nullptr);

    /// Says that the numbers are being read.
    void showWaiting();
    /// `waiting`: usernames of those who would need a password, as many as are worth naming.
    void setConsequence(const SourceConsequence &consequence, const QStringList &waiting);
    /// Whether the word is there; marks the field otherwise.
    [[nodiscard]] bool submit();
    [[nodiscard]] QString typedWord() const;

private:
    void askForWord(const QString &word);
    void showVerdict(const SourceConsequence &consequence);
    void showPeople(const SourceConsequence &consequence, const QStringList &waiting);

    MessageBar *m_message;
    FactsView *m_facts;
    QLabel *m_remarks;
    QWidget *m_people;
    QLabel *m_peopleTitle;
    QPlainTextEdit *m_names;
    QVBoxLayout *m_layout;
    Form *m_form = nullptr;
};

}  // namespace gatehouse
