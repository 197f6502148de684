// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/form.h"

namespace gatehouse {

class MetadataInput;
class TextEdit;
struct ApplicationTemplate;

/// Where assertions are sent and for whom they are: read from the metadata of the service provider, a file or what a URL answers, or
/// typed (guide: "Add and configure a cloud application"). What was read can be seen and altered before it is saved.
class ServiceProviderForm : public Form
{
    Q_OBJECT

public:
    explicit ServiceProviderForm(const Desk &desk, QWidget *parent = nullptr);

    /// Whose fields these are; `about` says what they look like, and may be null.
    void setApplication(const Application &application, const ApplicationTemplate *about);
    /// The application with what the form says, and with what was read from metadata beside it.
    void take(Application &application) const;

    /// Reads a metadata file; what came of it is shown in the form.
    void readFile(const QString &path);
    void fetch();
    /// Nothing is being read, and what was read last was not refused.
    [[nodiscard]] Status standing() const;

private:
    void addByHand();
    void showHint(const ApplicationTemplate *about);
    void takeEntity(const QString &entityId);

    const Desk &m_desk;
    Application m_application;
    QList<AttributeMapping> m_mappings;  ///< without what metadata asks for
    MetadataInput *m_input;
    TextEdit *m_acs;
    TextEdit *m_audience;
};

}  // namespace gatehouse
