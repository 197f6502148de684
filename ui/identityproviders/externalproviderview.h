// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identityproviders/externalprovider.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <optional>

class QTabWidget;

namespace gatehouse {

class ConnectionView;
class FactsView;
class ProviderActions;
class ProviderCertificates;
class ProviderGuideView;
class ProvisioningNotes;

/// The external identity provider that is connected: facts, certificates, provisioning, guide, connection check. Follows every change of
/// it.
class ExternalProviderView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { SignIn, Certificates, Provisioning, Guide, Check };

    explicit ExternalProviderView(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] ProviderActions &actions() const { return *m_actions; }
    [[nodiscard]] ProviderCertificates &certificates() const { return *m_certificates; }
    [[nodiscard]] ProviderGuideView &guide() const { return *m_guide; }
    [[nodiscard]] ConnectionView &connection() const { return *m_connection; }
    /// Nothing while another identity source is used.
    [[nodiscard]] const std::optional<ExternalProvider> &provider() const { return m_provider; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    [[nodiscard]] QWidget *makeSignIn();
    void read();
    void showFacts();

    const Desk &m_desk;
    std::optional<ExternalProvider> m_provider;
    ProviderActions *m_actions;
    QTabWidget *m_tabs;
    FactsView *m_facts;
    ProviderCertificates *m_certificates;
    ProvisioningNotes *m_provisioning;
    ProviderGuideView *m_guide;
    ConnectionView *m_connection;
};

}  // namespace gatehouse
