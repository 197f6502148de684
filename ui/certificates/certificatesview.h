// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace gatehouse {

class CertificateActions;
class CertificateTableModel;
class RelatedTable;

/// The certificates that sign for one application: at most two, of which one is active.
class CertificatesView : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatesView(const Desk &desk, QWidget *parent = nullptr);

    void setApplication(const Application &application);
    [[nodiscard]] RelatedTable &list() const { return *m_list; }
    [[nodiscard]] CertificateTableModel &model() const { return *m_model; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void addButtons();

    const Desk &m_desk;
    Application m_application;
    CertificateActions *m_actions;
    CertificateTableModel *m_model;
    RelatedTable *m_list;
};

}  // namespace gatehouse
