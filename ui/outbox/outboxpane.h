// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/mail.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class MailPanel;
class MailTableModel;
struct Desk;

/// The messages to users that wait for a mail server, or for somebody who sends them by hand.
class OutboxPane : public Pane
{
    Q_OBJECT

public:
    explicit OutboxPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] MailTableModel &model() const { return m_model; }

private:
    OutboxPane(const Desk &desk, MailTableModel *model, QWidget *parent);
    void addActions();
    void showMailServer();
    void applyFilter();
    void readCounts();
    void showCurrent();
    void sendAll();
    void markSent();
    void askRemove();
    [[nodiscard]] QList<Mail::Id> selectedMails() const;
    [[nodiscard]] QString reasonAgainstSending() const;
    [[nodiscard]] QString reasonAgainstMarking() const;

    const Desk &m_desk;
    MailTableModel &m_model;
    MailPanel *m_panel;
    qint64 m_waiting = 0;
    QString m_unavailable;  ///< why nothing can be sent; empty when it can
};

}  // namespace gatehouse
