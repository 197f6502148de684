// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/applications/applicationforms.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

class ServiceProviderForm;

/// Edits the configuration of an application: its details and properties, or its service provider.
class ApplicationDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class About { Configuration, ServiceProvider };

    ApplicationDialog(const Desk &desk, const Application &application, About about, QWidget *parent = nullptr);

    [[nodiscard]] ServiceProviderForm *serviceProvider() const { return m_provider; }

private:
    ApplicationDialog(const Desk &desk, const Application &application, About about, Form *form, QWidget *parent);
    void save(Done done);
    void load(const Application &application);

    const Desk &m_desk;
    Application m_application;
    ServiceProviderForm *m_provider;  ///< nullptr for the rest
};

}  // namespace gatehouse
