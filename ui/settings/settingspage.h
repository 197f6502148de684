// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;
class QVBoxLayout;

namespace gatehouse {

class PageHeader;
class SettingsCard;

/// Everything about a workspace that an administrator sets once and rarely again, a card for each part (guide: "Settings").
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(const QString &key);

private:
    void addPortal();
    void addSessions();
    void addMail();
    void addEdition();
    void addKeys();
    void addOperator();
    void addFile();
    void addConfiguration();
    SettingsCard *add(SettingsCard *card);
    QAction *addAction(SettingsCard &card, const QString &name, const QString &text, std::function<void()> run);
    void read();
    void readMail();
    void readFile();
    void readConfiguration();
    void readKeys();
    void removeMailServer();
    void openSettings(const QString &title, const QStringList &names);

    const Desk &m_desk;
    PageHeader *m_header;
    QVBoxLayout *m_cards = nullptr;
    SettingsCard *m_portal = nullptr;
    QAction *m_customize = nullptr;
    SettingsCard *m_sessions = nullptr;
    QAction *m_signIn = nullptr;
    SettingsCard *m_mail = nullptr;
    QAction *m_testMail = nullptr;
    QAction *m_removeMail = nullptr;
    SettingsCard *m_edition = nullptr;
    SettingsCard *m_keys = nullptr;
    SettingsCard *m_operator = nullptr;
    SettingsCard *m_file = nullptr;
    SettingsCard *m_configuration = nullptr;
};

}  // namespace gatehouse
