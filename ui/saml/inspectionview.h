// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/saml/samlinspection.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace gatehouse {

class EmptyState;
class FactsView;
class MessageBar;
class RecordChooser;
class XmlView;

/// A SAML response or request from anywhere: decoded, verified, and explained. It is held against the application that is chosen: its
/// certificates, audience and address.
class InspectionView : public QWidget
{
    Q_OBJECT

public:
    explicit InspectionView(const Desk &desk, QWidget *parent = nullptr);

    void setMessage(const QString &message);
    void choose(Application::Id application);
    [[nodiscard]] const SamlInspection &inspection() const { return m_inspection; }
    [[nodiscard]] MessageBar &verdict() const { return *m_verdict; }
    [[nodiscard]] bool isWaiting() const { return m_pause.isActive() || m_asked != m_answered; }

private:
    void arrange();
    void inspect();
    void show(const SamlInspection &inspection);
    void showVerdict();
    void showFacts();
    void addStatements(const SamlStatements &statements);
    void addRequest(const SamlRequest &request);

    const Desk &m_desk;
    QTimer m_pause;
    RecordChooser *m_application;
    QPlainTextEdit *m_input;
    MessageBar *m_verdict;
    QTabWidget *m_tabs;
    FactsView *m_facts;
    XmlView *m_xml;
    EmptyState *m_nothing;
    SamlInspection m_inspection;
    int m_asked = 0;
    int m_answered = 0;
};

}  // namespace gatehouse
