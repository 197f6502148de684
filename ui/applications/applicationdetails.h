// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/detailspanel.h"

#include <optional>

class QPushButton;

namespace gatehouse {

class ApplicationActions;
class ApplicationAssignmentModel;
class CertificatesView;
class FactsView;
class InstructionsView;
class MappingsView;
class RecordHistory;
class RelatedTable;

/// One application in detail. Follows every change of it, whoever makes it.
class ApplicationDetails : public DetailsPanel
{
    Q_OBJECT

public:
    enum class Head { Shown, Hidden };  ///< whether the name stands above the tabs
    enum Tab { Configuration, Mappings, People, Certificates, Instructions, History };

    ApplicationDetails(const Desk &desk, ApplicationActions &actions, Head head, QWidget *parent = nullptr);

    /// An invalid id shows the placeholder.
    void setApplication(Application::Id id);
    void setPlaceholder(const QString &text);
    [[nodiscard]] const std::optional<Application> &application() const { return m_application; }
    [[nodiscard]] MappingsView &mappings() const { return *m_mappings; }
    [[nodiscard]] CertificatesView &certificates() const { return *m_certificates; }
    [[nodiscard]] RelatedTable &people() const { return *m_people; }

Q_SIGNALS:
    void changed();  ///< the application is another one, or was changed
    void gone();     ///< it was removed
    void principalOpened(qint64 id, bool isGroup);

private:
    [[nodiscard]] QWidget *makeConfiguration();
    [[nodiscard]] RelatedTable *makePeople();
    void read();
    void showFacts();
    void showTabs();

    const Desk &m_desk;
    ApplicationActions &m_actions;
    Head m_head;
    Application::Id m_id;
    std::optional<Application> m_application;
    QString m_placeholder;
    FactsView *m_facts;
    QPushButton *m_provider = nullptr;
    QPushButton *m_metadata = nullptr;
    MappingsView *m_mappings;
    ApplicationAssignmentModel *m_assignments;
    RelatedTable *m_people = nullptr;
    CertificatesView *m_certificates;
    InstructionsView *m_instructions;
    RecordHistory *m_history;
};

}  // namespace gatehouse
