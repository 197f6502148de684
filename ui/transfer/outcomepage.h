// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    void undo();

    const Desk &m_desk;
    qint64 m_change = 0;
    MessageBar *m_message;
    FactsView *m_facts;
    QPushButton *m_undo;
};

}  // namespace gatehouse
