// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;

namespace gatehouse {

class GroupActions;
class GroupDetails;
class MessageBar;
class PageHeader;

/// One group on a page of its own.
class GroupPage : public QWidget
{
    Q_OBJECT

public:
    GroupPage(const Desk &desk, Group::Id id, QWidget *parent = nullptr);

    [[nodiscard]] Group::Id id() const { return m_id; }
    [[nodiscard]] GroupDetails &details() const { return *m_details; }

Q_SIGNALS:
    /// The group was deleted, here or elsewhere: there is nothing left to show.
    void gone();
    void userOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, std::function<void()> run);
    void addActions();
    void showGroup();

    Group::Id m_id;
    GroupActions *m_actions;
    PageHeader *m_header;
    MessageBar *m_message;
    GroupDetails *m_details;
    QList<QAction *> m_all;
};

}  // namespace gatehouse
