// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesscontrolservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace gatehouse {

class AccessTrialView;
class AttributesView;
class EmptyState;
class MessageBar;
class PageHeader;
class TagPreview;

/// Attributes for access control (guide: "Attributes for access control"): enabling them, the list, and what comes of it for one person.
class AccessControlPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccessControlPage(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] AttributesView &attributes() const { return *m_attributes; }
    [[nodiscard]] TagPreview &preview() const { return *m_preview; }
    [[nodiscard]] AccessTrialView &trial() const { return *m_trial; }
    [[nodiscard]] MessageBar &message() const { return *m_message; }

private:
    void addHeadActions();
    void arrange();
    void read();
    void showRoles(bool enabled);
    void enable();
    void disable();
    void askToDisable(const AccessControlRemoval &removal);
    void reprovision();

    const Desk &m_desk;
    PageHeader *m_header;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_off;
    AttributesView *m_attributes;
    TagPreview *m_preview;
    AccessTrialView *m_trial;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
};

}  // namespace gatehouse
