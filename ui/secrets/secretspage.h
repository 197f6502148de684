// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/secrets/keydialog.h"
#include "ui/secrets/secretsview.h"

#include <QWidget>

class QAction;

namespace gatehouse {

class PageHeader;

/// The key to the secrets of the workspace: where it is, what is the matter with it, and what can be done.
class SecretsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SecretsPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] SecretsView &view() const { return *m_view; }
    [[nodiscard]] const KeyStanding &standing() const { return m_standing; }
    /// Whether the keychain has answered.
    [[nodiscard]] bool isRead() const { return m_isRead; }

private:
    void addHeadActions();
    void read();
    void setStanding(const KeyStanding &stands);
    void carryOut(SecretsView::Wish wish);
    void openKeyDialog(KeyDialog::Purpose purpose, KeyPlace suggested);
    void exportRecoveryKey();
    template<typename Dialog>
    void openDialog(Dialog *dialog);

    const Desk &m_desk;
    PageHeader *m_header;
    SecretsView *m_view;
    QList<std::pair<QAction *, SecretsView::Wish>> m_actions;
    KeyStanding m_standing;
    bool m_isRead = false;
};

}  // namespace gatehouse
