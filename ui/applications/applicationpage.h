// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/recordpage.h"

class QAction;

namespace gatehouse {

class ApplicationActions;
class ApplicationDetails;

/// One application on a page of its own.
class ApplicationPage : public RecordPage
{
    Q_OBJECT

public:
    ApplicationPage(const Desk &desk, Application::Id id, QWidget *parent = nullptr);

    [[nodiscard]] ApplicationDetails &details() const { return *m_details; }

Q_SIGNALS:
    void userOpened(qint64 id);
    void groupOpened(qint64 id);
    void pageRequested(const QString &page);

private:
    void addActions();
    void showApplication();

    const Desk &m_desk;
    Application::Id m_id;
    ApplicationActions *m_actions;
    ApplicationDetails *m_details;
    QAction *m_assign = nullptr;
    QAction *m_switch = nullptr;
};

}  // namespace gatehouse
