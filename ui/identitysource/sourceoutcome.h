// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcechange.h"

#include <QWidget>

class QPushButton;

namespace gatehouse {

class FactsView;
class MessageBar;
struct Desk;

/// What a change of the identity source did, how to take it back, and what comes next.
class SourceOutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit SourceOutcomePage(const Desk &desk, QWidget *parent = nullptr);

    void setOutcome(const SourceOutcome &outcome);

Q_SIGNALS:
    void pageRequested(const QString &key);

private:
    void undo();
    void provision();
    void askForPasswords();
    void showNext();

    const Desk &m_desk;
    SourceOutcome m_outcome;
    MessageBar *m_message;
    FactsView *m_facts;
    QPushButton *m_undo;
    QPushButton *m_provision;
    QPushButton *m_passwords;
    QPushButton *m_users;
};

}  // namespace gatehouse
