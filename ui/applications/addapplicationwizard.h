// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class CatalogueView;
class FactsView;
class Form;
class PrincipalsPage;
class ServiceProviderForm;
struct ApplicationTemplate;

/// Leads from the catalogue to an application that people can sign in to (guide: "Add and configure a cloud application").
class AddApplicationWizard : public StepWizard
{
    Q_OBJECT

public:
    enum Page { Catalogue, Details, ServiceProvider, Mappings, People, Review };

    explicit AddApplicationWizard(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] CatalogueView &catalogue() const { return *m_catalogue; }
    [[nodiscard]] Form &details() const { return *m_details; }
    [[nodiscard]] ServiceProviderForm &serviceProvider() const { return *m_provider; }
    [[nodiscard]] Form &mappings() const { return *m_mappings; }
    [[nodiscard]] PrincipalsPage &people() const { return *m_people; }

    void choose(const QString &templateId);
    /// What is about to be added, as far as it was filled in.
    [[nodiscard]] Application asked() const;
    /// After the wizard was accepted: what it added.
    [[nodiscard]] Application::Id added() const { return m_added; }

Q_SIGNALS:
    void pageRequested(const QString &page);

private:
    void addCatalogue();
    void addForms();
    void addPeople();
    [[nodiscard]] bool isFederated() const;
    void begin();
    void takeProvider();
    void review(FactsView &facts) const;
    void add(Done done);
    void explain(const Error &error);

    const Desk &m_desk;
    CatalogueView *m_catalogue;
    Form *m_details;
    ServiceProviderForm *m_provider;
    Form *m_mappings;
    PrincipalsPage *m_people;
    QString m_begun;  ///< the template that the forms were filled for
    Application m_base;
    Application::Id m_added;
};

}  // namespace gatehouse
