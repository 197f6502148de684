// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"
#include "ui/transfer/importdraft.h"

#include <QWidget>

class QPushButton;

namespace gatehouse {

class FactsView;
class MessageBar;
struct Desk;

/// What an import did, and the way back.
class OutcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomePage(const Desk &desk, QWidget *parent = nullptr);

    void setDraft(const ImportDraft &draft);
    /// What another import did; `change` is what the undo takes back, 0 for nothing.
    void setOutcome(Tone tone, const QString &message, const QList<std::pair<QString, QString>> &facts, qint64 change);

private:
    void undo();

    const Desk &m_desk;
    qint64 m_change = 0;
    MessageBar *m_message;
    FactsView *m_facts;
    QPushButton *m_undo;
};

}  // namespace gatehouse
