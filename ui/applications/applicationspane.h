// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/desk.h"
#include "ui/shell/pane.h"

namespace gatehouse {

class ApplicationActions;
class ApplicationDetails;
class ApplicationTableModel;

/// Every application, with what can be done with them.
class ApplicationsPane : public Pane
{
    Q_OBJECT

public:
    explicit ApplicationsPane(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] ApplicationTableModel &model() const { return m_model; }
    [[nodiscard]] ApplicationDetails &details() const { return *m_details; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    ApplicationsPane(const Desk &desk, ApplicationTableModel *model, QWidget *parent);
    void addFilters();
    void addActions();
    void addStateActions();
    void readCount();
    void readSecrets();
    void updateEmptyState();
    void showSelected();
    void takeRows();
    [[nodiscard]] QString reasonAgainst(bool enabling) const;

    const Desk &m_desk;
    ApplicationTableModel &m_model;
    ApplicationActions *m_actions;
    ApplicationDetails *m_details;
    qint64 m_count = 0;
    qint64 m_selectNext = 0;
};

}  // namespace gatehouse
