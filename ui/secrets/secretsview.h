// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/keyservice.h"

#include <QWidget>

class QStackedWidget;

namespace gatehouse {

class EmptyState;
class FactsView;
class MessageBar;

/// How the key to the secrets stands: facts where it is ready, and otherwise what is the matter with the way out.
class SecretsView : public QWidget
{
    Q_OBJECT

public:
    enum class Wish {
        Protect,
        Move,
        ChangePassphrase,
        ExportRecoveryKey,
        Recover,
        Rotate,
        GiveUp,
        Unlock,
        Lock,
        LookAgain,
    };
    Q_ENUM(Wish)

    explicit SecretsView(QWidget *parent = nullptr);

    void setStanding(const KeyStanding &stands);
    /// While a keychain is asked.
    void showWaiting();

Q_SIGNALS:
    void wished(gatehouse::SecretsView::Wish wish);

private:
    void showFacts(const KeyStanding &stands);
    void showTrouble(const KeyStanding &stands);
    void offer(const QString &text, Wish wish);

    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    MessageBar *m_message;
    FactsView *m_facts;
};

}  // namespace gatehouse
